"""What a line says of itself: off the record in four languages, slips held back, and quotes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gfmd_desk.domain.line_reading import Confidence, Reading, read_line


@pytest.mark.parametrize(
    "text",
    [
        "off the record: ministers differ",
        "Off the record - ministers differ",
        "OFF THE RECORD, ministers differ",
        "OTR: ministers differ",
        "[otr] ministers differ",
        "(off the record) ministers differ",
        "*off the record* ministers differ",
        "off: ministers differ",
        "not for attribution: ministers differ",
        "Confidential: ministers differ",
        "hors micro : ministers differ",
        "Hors-micro, ministers differ",
        "Confidentiel : ministers differ",
        "fuera de micrófono: ministers differ",
        "extraoficial: ministers differ",
        "خارج المحضر: ministers differ",
        "ليس للنشر – ministers differ",
    ],
)
def test_what_is_meant_as_off_the_record_is_understood(text: str) -> None:
    assert read_line(text) == Reading("ministers differ", Confidence.UNDERSTOOD)


@pytest.mark.parametrize(
    "text",
    [
        "off teh recrod: ministers differ",
        "of the record, ministers differ",
        "offrecord ministers differ",
        "off-the-record ministers differ",
        "Off the record financing is common",
        "otr ministers differ",
        "off the record",
        "hors mirco ministres",
        "fuera de microfno ministros",
        "خارج المحضر الوزراء مختلفون",
    ],
)
def test_a_line_that_seems_to_begin_so_is_held_back_as_it_is(text: str) -> None:
    assert read_line(text) == Reading(text, Confidence.HELD)


@pytest.mark.parametrize(
    "text",
    [
        "on the record: ministers agree",
        "The record shows growth",
        "Officers record data, and share it",
        "Offshore records were opened",
        "Confidential data is protected",
        "off, they went",
        "Otra delegación: de acuerdo",
        "offices, there, are few",
        "",
        ":",
    ],
)
def test_a_plain_line_is_plain(text: str) -> None:
    assert read_line(text) == Reading(text)


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ('"We also migrate."', "We also migrate."),
        ("“We also migrate.”", "We also migrate."),
        ("« Nous migrons aussi »", "Nous migrons aussi"),
        ("„Wir auch“", "Wir auch"),
        ("‘It’s ours’", "It’s ours"),
    ],
)
def test_a_line_wholly_in_quotation_marks_is_a_quote(text: str, inside: str) -> None:
    assert read_line(text) == Reading(inside, quote=True)


@pytest.mark.parametrize("text", ['"unclosed', 'unopened"', '"A" and "B"', "“A” and “B”", '""', '"', 'he said "A"', "''"])
def test_a_line_with_quotation_marks_in_it_is_none(text: str) -> None:
    assert read_line(text) == Reading(text)


def test_a_quote_can_be_off_the_record() -> None:
    assert read_line("off the record: “We differ.”") == Reading("We differ.", Confidence.UNDERSTOOD, quote=True)


@given(st.text(max_size=300))
def test_reading_takes_away_only_what_it_understood(text: str) -> None:
    reading = read_line(text)
    assert reading.text in text
    if not reading.quote and reading.confidence is not Confidence.UNDERSTOOD:
        assert reading.text == text
