import sys
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from hypothesis import given
from hypothesis import strategies as st

from gfmd_desk.domain.clean_text import clean_line, clean_text


def test_the_short_way_for_printable_text_changes_no_character() -> None:
    """Every character that goes the short way would come out of the long way as it is."""
    printable = "".join(character for number in range(sys.maxunicode + 1) if (character := chr(number)).isprintable())
    assert clean_text(printable) == printable
    assert clean_text(printable + "\n") == printable + "\n"


def test_what_cannot_be_printed_goes_and_line_ends_become_line_feeds() -> None:
    dirty = "a\x00\x1f\ud800\ufffe\uffff\x7fb\r\nc\rd\u2028e\u2029f\x85g\x0bh\ti"
    assert clean_text(dirty) == "ab\nc\nd\ne\nf\ng\nh\ti"
    assert clean_text(clean_text(dirty)) == clean_text(dirty)


ANY_TEXT = st.text(st.characters(exclude_categories=()))
"""With lone surrogates and everything else that a clipboard may hold."""


@given(ANY_TEXT)
def test_clean_text_can_be_stored_and_written_to_xml_and_is_clean(text: str) -> None:
    clean = clean_text(text)
    assert clean_text(clean) == clean
    clean.encode("utf-8")
    parsed = ElementTree.fromstring(f"<text>{escape(clean)}</text>")  # noqa: S314  # our own
    assert (parsed.text or "") == clean


@given(ANY_TEXT)
def test_cleaning_loses_no_character_that_can_be_printed(text: str) -> None:
    def printable(of: str) -> str:
        return "".join(character for character in of if character.isprintable())

    assert printable(clean_text(text)) == printable(text)


@given(ANY_TEXT)
def test_a_clean_line_is_one_line_without_white_space_around_it(text: str) -> None:
    line = clean_line(text)
    assert clean_line(line) == line
    assert line == line.strip()
    assert len(line.splitlines()) <= 1
    assert "".join(line.split()) == "".join(clean_text(text).split())
