import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gfmd_desk.domain import workbook_words as words
from gfmd_desk.domain.language import Language
from gfmd_desk.domain.workbook import LONGEST_TEXT, MOST_LINE_FEEDS, text_pieces


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@pytest.mark.parametrize(
    ("text", "sizes"),
    [
        ("", [0]),
        ("a short text", [12]),
        ("a" * LONGEST_TEXT, [LONGEST_TEXT]),
        ("a" * (LONGEST_TEXT + 1), [LONGEST_TEXT, 1]),
        ("🎵" * 16_384, [32_766, 2]),
        ("a" + "🎵" * 16_384, [LONGEST_TEXT, 2]),
        ("word " * 7_000, [32_765, 2_235]),
        ("\n" * 300, [253, 47]),
    ],
    ids=lambda value: "" if isinstance(value, str) else str(value),
)
def test_a_text_is_cut_where_a_cell_is_full(text: str, sizes: list[int]) -> None:
    pieces = text_pieces(text)
    assert [units(piece) for piece in pieces] == sizes
    assert "".join(pieces) == text


@given(
    st.lists(st.tuples(st.sampled_from(["a", "🎵", " ", "\n", "word "]), st.integers(1, 20_000)), max_size=8),
)
def test_any_text_comes_in_pieces_that_fit(runs: list[tuple[str, int]]) -> None:
    text = "".join(part * times for part, times in runs)
    pieces = text_pieces(text)
    assert "".join(pieces) == text
    for piece in pieces:
        assert units(piece) <= LONGEST_TEXT
        assert piece.count("\n") <= MOST_LINE_FEEDS
        assert not re.search("[\ud800-\udfff]", piece)


@pytest.mark.parametrize("language", Language)
def test_the_names_of_sheets_are_such_as_excel_takes(language: Language) -> None:
    names = [name.in_language(language) for name in (words.SESSIONS, words.ENTRIES, words.OBJECTIVES)]
    assert len({name.casefold() for name in names}) == len(names)
    for name in names:
        assert 0 < units(name) <= 31
        assert not re.search(r"[\[\]:*?/\\\x00-\x1f]|^'|'$|^\s|\s$", name)
        assert name.casefold() != "history"
