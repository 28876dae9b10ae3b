"""What is underlined in a field is exactly what was found, letter for letter, whatever Qt counts in."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from gfmd_desk.domain.attribution import Regime
from gfmd_desk.domain.language import Language
from gfmd_desk.domain.name_watch import NameWatch
from gfmd_desk.domain.protected_names import ProtectedNames
from gfmd_desk.domain.roster import Participant
from gfmd_desk.domain.world import Names
from gfmd_desk.ui.name_marks import FieldMarks, name_ranges
from gfmd_desk.ui.plain_text import plain_text, utf16
from gfmd_desk.ui.theme import DARK, LIGHT

NO_WORLD = Names([], {}, {}.__getitem__, [].__getitem__)
PROTECTED = ProtectedNames.of([Participant(f"p{n}", "e", f"P {n}", country=one) for n, one in enumerate(("Montania", "لاغونيا"))], NO_WORLD)
WATCH = NameWatch(PROTECTED, Language.ENGLISH, Regime.CHATHAM_HOUSE, {}, {"": {"montanian"}})
WORDS = ("Montania", "montania", "Montanian", "لاغونيا", "وقالت", "said", "🌍", "𝔐", "e\u0301", "\n", "of", "\u00a0", "town.")


@pytest.fixture(scope="module")
def field(qapp: QApplication) -> Iterator[QPlainTextEdit]:
    field = QPlainTextEdit()
    yield field
    field.deleteLater()


@pytest.fixture(scope="module")
def marks(field: QPlainTextEdit) -> FieldMarks:
    return FieldMarks(field)


@given(text=st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join))
def test_exactly_what_was_found_is_underlined(field: QPlainTextEdit, marks: FieldMarks, text: str) -> None:
    field.setPlainText(text)
    assert plain_text(field.document()) == text
    found = WATCH.unreleased(text)
    assert [one for one in PROTECTED.find(text, Language.ENGLISH) if text[one.start : one.end].casefold() != "montanian"] == list(found)
    marks.show(text, found, LIGHT)
    marked = [one.cursor.selectedText().replace("\u2029", "\n") for one in field.extraSelections()]
    assert marked == [text[one.start : one.end] for one in found]
    units = text.encode("utf-16-le")
    painted = [units[2 * one.start : 2 * (one.start + one.length)].decode("utf-16-le") for one in name_ranges(text, found, DARK)]
    assert painted == marked
    worse = [one.near_verb for one in found]
    assert [one.format.underlineColor().name() == LIGHT.bad for one in field.extraSelections()] == worse
    assert len({one.format.underlineStyle() for one in field.extraSelections()}) == len(set(worse))


@given(edits=st.lists(st.tuples(st.sampled_from((*WORDS, " ", "x")), st.integers(0, 60), st.integers(0, 3)), max_size=15))
def test_so_it_is_after_every_change_in_the_middle_of_the_text(
    field: QPlainTextEdit, marks: FieldMarks, edits: list[tuple[str, int, int]]
) -> None:
    field.setPlainText("Montania said, of Montania")
    for words, place, taken in edits:
        before = plain_text(field.document())
        cursor = QTextCursor(field.document())
        cursor.setPosition(utf16(before[:place]))
        cursor.setPosition(utf16(before[: place + taken]), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(words)
        text = plain_text(field.document())
        found = WATCH.unreleased(text)
        marks.show(text, found, LIGHT)
        marked = [one.cursor.selectedText().replace("\u2029", "\n") for one in field.extraSelections()]
        assert marked == [text[one.start : one.end] for one in found]
