import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gfmd_desk.exporters.direction import reads_right_to_left
from gfmd_desk.exporters.word_runs import LONGEST_RUN, runs

RUN = re.compile('<w:r>(<w:rPr><w:rtl/></w:rPr>)?<w:t xml:space="preserve">([^<]*)</w:t></w:r>')


def parts(text: str, *, rtl: bool) -> list[tuple[str, bool]]:
    """Return the runs as text and whether they are marked as right to left."""
    return [(found[1], bool(found[0])) for found in RUN.findall(runs(text, rtl=rtl))]


@pytest.mark.parametrize(
    ("text", "rtl", "expected"),
    [
        ("One plain sentence.", False, [("One plain sentence.", False)]),
        ("L’été à Lagunia.", False, [("L’été à Lagunia.", False)]),
        ("They say أهلا وسهلا, always.", False, [("They say ", False), ("أهلا وسهلا", True), (", always.", False)]),
        ("In عام 2018 it rained", False, [("In ", False), ("عام 2018", True), (" it rained", False)]),
        ("جملة عربية كاملة.", True, [("جملة عربية كاملة.", True)]),
        ("الجلسة RT 1.1 اليوم", True, [("الجلسة ", True), ("RT 1.1", False), (" اليوم", True)]),
        ("انظر SDG 13 (climate) هنا", True, [("انظر ", True), ("SDG 13 (climate)", False), (" هنا", True)]),
        ("انظر (GCM 2)", True, [("انظر (", True), ("GCM 2", False), (")", True)]),
        ("2018", True, [("2018", True)]),
        ("", False, [("", False)]),
    ],
)
def test_runs_have_the_direction_of_their_letters(text: str, rtl: bool, expected: list[tuple[str, bool]]) -> None:
    assert parts(text, rtl=rtl) == expected


@pytest.mark.parametrize(
    ("text", "by_default", "expected"),
    [
        ("English", False, False),
        ("أهلا", False, True),
        ("English أهلا", False, False),
        ("English أهلا", True, True),
        ("English", True, False),
        ("2018", True, True),
        ("2018 …", False, False),
        ("", True, True),
    ],
)
def test_a_paragraph_wholly_in_the_other_script_reads_its_own_way(text: str, by_default: bool, expected: bool) -> None:
    assert reads_right_to_left(text, by_default=by_default) is expected


@given(text=st.text("aZé1 ().,[]אبع٣-"), rtl=st.booleans())
def test_nothing_is_lost_at_a_change_of_direction(text: str, rtl: bool) -> None:
    assert "".join(part for part, _ in parts(text, rtl=rtl)) == text


def test_a_long_run_is_cut_after_a_blank() -> None:
    text = "word " * LONGEST_RUN
    pieces = [part for part, _ in parts(text, rtl=False)]
    assert "".join(pieces) == text
    assert max(map(len, pieces)) <= LONGEST_RUN
    assert all(piece.endswith(" ") for piece in pieces)


def test_a_long_run_without_a_blank_is_cut_all_the_same() -> None:
    pieces = [part for part, _ in parts("ع" * (LONGEST_RUN * 2 + 1), rtl=True)]
    assert [len(piece) for piece in pieces] == [LONGEST_RUN, LONGEST_RUN, 1]
