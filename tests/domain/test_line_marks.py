"""Where a mark opens the list, and where the same characters are only text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gfmd_desk.domain.line_marks import Mark, open_mark


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("town boards work ,,mon", Mark(17, 22, "mon", True)),
        ("boards,,mon", Mark(6, 11, "mon", True)),
        (",,", Mark(0, 2, "", True)),
        (",,republic of mon", Mark(0, 17, "republic of mon", True)),
        ("المجالس ،،مون", Mark(8, 13, "مون", True)),
        ("boards @mon", Mark(7, 11, "mon", False)),
        ("(@mon", Mark(1, 5, "mon", False)),
        ("#5", Mark(0, 2, "5", False)),
        ("one\n+some", Mark(4, 9, "some", False)),
        ("@mon ,,lag", Mark(5, 10, "lag", True)),
    ],
)
def test_a_mark_is_found_where_it_is_typed(text: str, mark: Mark) -> None:
    assert open_mark(text, len(text)) == mark


@pytest.mark.parametrize(
    "text",
    [
        "1,,000 places",
        "a,,,b",
        ",, mon",
        "desk@town.example",
        "desk@town.example,,m",
        "https://town.example/a,,b",
        "www.town.example,,b",
        "+5 % a year",
        "a + b",
        "# of people",
        "C#5",
        "@",
        "@_private",
        ",,mon\nand more",
        ",,mon said that this is a long story",
        ",," + "m" * 60,
        "a, b, c",
    ],
)
def test_what_is_no_mark_stays_text(text: str) -> None:
    assert open_mark(text, len(text)) is None


def test_only_what_stands_before_the_caret_counts() -> None:
    assert open_mark(",,mon and more", 4) == Mark(0, 4, "mo"[:2], True)
    assert open_mark("and ,,mon", 3) is None


@given(st.text(max_size=200), st.integers(0, 200))
def test_a_mark_lies_in_the_text(text: str, caret: int) -> None:
    caret = min(caret, len(text))
    mark = open_mark(text, caret)
    assert mark is None or (mark.end == caret and text[mark.start : caret].endswith(mark.typed))


def test_forty_marks_are_forty_times_text_or_chip() -> None:
    text = " ".join(f",,m{number}" for number in range(40))
    assert open_mark(text, len(text)) == Mark(len(text) - 5, len(text), "m39", True)
