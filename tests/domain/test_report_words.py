from datetime import date, time

import pytest

from gfmd_desk.domain.language import Language
from gfmd_desk.domain.report_words import PAGE_OF_PAGES, language_name, written_date, written_time


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        (Language.ENGLISH, "5 December 2018"),
        (Language.FRENCH, "5 décembre 2018"),
        (Language.SPANISH, "5 de diciembre de 2018"),
        (Language.ARABIC, "5 كانون الأول/ديسمبر 2018"),
    ],
)
def test_a_date_is_written_as_its_language_writes_it(language: Language, expected: str) -> None:
    assert written_date(date(2018, 12, 5), language) == expected


def test_the_first_of_a_month_in_french() -> None:
    assert written_date(date(2018, 8, 1), Language.FRENCH) == "1er août 2018"


@pytest.mark.parametrize("language", Language)
def test_every_month_has_its_own_name(language: Language) -> None:
    assert len({written_date(date(2018, month, 5), language) for month in range(1, 13)}) == 12


@pytest.mark.parametrize(
    ("moment", "language", "expected"),
    [
        (time(9, 5), Language.ENGLISH, "09:05"),
        (time(14, 30), Language.SPANISH, "14:30"),
        (time(14, 30), Language.ARABIC, "14:30"),
        (time(14, 30), Language.FRENCH, "14\u00a0h\u00a030"),
        (time(16), Language.FRENCH, "16\u00a0h"),
    ],
)
def test_a_time_is_written_as_its_language_writes_it(moment: time, language: Language, expected: str) -> None:
    assert written_time(moment, language) == expected


def test_every_language_has_a_name_in_every_language() -> None:
    assert len({language_name(named, language) for named in Language for language in Language}) == 16
    assert language_name(Language.FRENCH, Language.ENGLISH) == "French"
    assert language_name(Language.ARABIC, Language.ARABIC) == "العربية"


@pytest.mark.parametrize("language", Language)
def test_the_footer_has_both_places(language: Language) -> None:
    assert PAGE_OF_PAGES.in_language(language).format(page=2, pages=7).count("2") == 1
