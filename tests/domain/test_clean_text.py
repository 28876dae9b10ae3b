import sys

from gfmd_desk.domain.clean_text import clean_text


def test_the_short_way_for_printable_text_changes_no_character() -> None:
    """Every character that goes the short way would come out of the long way as it is."""
    printable = "".join(character for number in range(sys.maxunicode + 1) if (character := chr(number)).isprintable())
    assert clean_text(printable) == printable
    assert clean_text(printable + "\n") == printable + "\n"


def test_what_cannot_be_printed_goes_and_line_ends_become_line_feeds() -> None:
    dirty = "a\x00\x1f\ud800\ufffe\uffff\x7fb\r\nc\rd\u2028e\u2029f\x85g\x0bh\ti"
    assert clean_text(dirty) == "ab\nc\nd\ne\nf\ng\nh\ti"
    assert clean_text(clean_text(dirty)) == clean_text(dirty)
