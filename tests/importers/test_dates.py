from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gfmd_desk.domain.language import Language
from gfmd_desk.domain.programme import DayOrder
from gfmd_desk.domain.report_words import written_date
from gfmd_desk.importers.dates import Doubt, read_column, read_date


def _read(*cells: str, order: DayOrder | None = None) -> list[str | Doubt]:
    column = read_column(cells, order)
    read = [read_date(cell, column) for cell in cells]
    return [one if isinstance(one, Doubt) else one.isoformat() for one in read]


@pytest.mark.parametrize(
    "text",
    [
        "5 December 2018",
        "5 Dec. 2018",
        "December 5th, 2018",
        "Wednesday, 5 December 2018",
        "mercredi 5 décembre 2018",
        "5 de diciembre de 2018",
        "الأربعاء ٥ ديسمبر ٢٠١٨",
        "5 كانون الأول 2018",
        "5 كانون الأول/ديسمبر 2018",
        "2018-12-05",
        "2018-12-05 14:30",
        "2018/12/5",
        "5.12.2018",
        "Wed 5/12/18",
    ],
)
def test_one_day_in_many_notations(text: str) -> None:
    assert _read(text) == ["2018-12-05"]


@given(st.dates(date(1970, 1, 1), date(2099, 12, 31)), st.sampled_from(Language))
def test_what_the_program_prints_it_can_read(day: date, language: Language) -> None:
    assert _read(written_date(day, language)) == [day.isoformat()]


@pytest.mark.parametrize(
    "text", ["30 February 2018", "2018-13-01", "5 December 2018 or 6 December 2018", "5-6 December 2018", "soon", "5", "31/31/2018"]
)
def test_what_is_no_one_day_is_none(text: str) -> None:
    assert _read(text) == [Doubt.NO_DATE]


def test_one_clear_date_decides_for_the_column() -> None:
    assert _read("05/12/2018", "13/12/2018") == ["2018-12-05", "2018-12-13"]
    assert _read("12/05/2018", "12/13/2018") == ["2018-12-05", "2018-12-13"]
    assert not read_column(["05/12/2018", "13/12/2018"]).assumed


def test_without_one_the_dates_lie_close_together() -> None:
    assert _read("12/05/2018", "12/06/2018", "12/07/2018") == ["2018-12-05", "2018-12-06", "2018-12-07"]
    assert _read("05/12/2018", "06/12/2018") == ["2018-12-05", "2018-12-06"]
    assert _read("05/12/2018") == ["2018-12-05"]
    assert read_column(["05/12/2018"]).assumed
    assert not read_column(["05/05/2018", "2018-12-06", "7 May 2018"]).assumed


def test_the_users_word_decides() -> None:
    assert _read("05/12/2018", order=DayOrder.MONTH_FIRST) == ["2018-05-12"]


def test_dates_that_contradict_each_other_are_not_guessed() -> None:
    assert _read("05/12/2018", "13/12/2018", "12/14/2018", "05/05/2018") == [Doubt.UNCLEAR, "2018-12-13", "2018-12-14", "2018-05-05"]


def test_a_year_is_taken_from_the_column_or_missed() -> None:
    assert _read("5 Dec", "6 Dec 2018", "7/12") == ["2018-12-05", "2018-12-06", "2018-12-07"]
    assert _read("5 Dec", "6 Dec 2018", "7 Jan 2019") == [Doubt.NO_YEAR, "2018-12-06", "2019-01-07"]


@given(st.lists(st.text(max_size=20), max_size=5))
def test_no_text_breaks_it(cells: list[str]) -> None:
    _read(*cells)
