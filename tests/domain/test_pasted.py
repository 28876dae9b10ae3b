import pytest
from hypothesis import given
from hypothesis import strategies as st

from gfmd_desk.domain.pasted import lines_of, pieces, without_bullet


@pytest.mark.parametrize("bullet", ["* ", "- ", "– ", "— ", "• ", "•\t", "-   ", "-\u00a0", "‣ "])
def test_a_bullet_typed_by_habit_is_the_reports_own(bullet: str) -> None:
    assert without_bullet(f"{bullet}town boards work") == "town boards work"
    assert without_bullet(f"{bullet}مجالس البلدات") == "مجالس البلدات"


@pytest.mark.parametrize(
    "text",
    [
        "-5 % in a year",
        "- 5 % in a year",
        "– 12 towns fewer",
        "-towns",
        "*towns*",
        "**towns** work",
        "•",
        "- ",
        "* * *",
        "---",
        "- –",
        "",
        "town - boards",
        "- one\n- two",
        "5 - towns",
    ],
)
def test_what_is_no_bullet_is_left_as_text(text: str) -> None:
    assert without_bullet(text) == text


def test_a_bullet_before_a_number_is_one_where_it_cannot_be_a_minus() -> None:
    assert without_bullet("* 12 towns") == "12 towns"
    assert without_bullet("• 5 %") == "5 %"


def test_lines_are_those_that_hold_anything() -> None:
    assert lines_of(" one\n\n\ttwo \n \n") == ["one", "two"]
    assert lines_of("") == []


@given(st.text(alphabet="ab \n\u00a0م", max_size=60), st.integers(1, 20))
def test_pieces_lose_nothing_and_are_short(text: str, most: int) -> None:
    found = pieces(text, most)
    assert all(piece and len(piece) <= most for piece in found)
    assert "".join("".join(found).split()) == "".join(text.split())


def test_pieces_end_where_a_line_or_a_word_does() -> None:
    assert pieces("one two\nthree", 9) == ["one two", "three"]
    assert pieces("one two three", 9) == ["one two", "three"]
    assert pieces("onetwothree", 6) == ["onetwo", "three"]
