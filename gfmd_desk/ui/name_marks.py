"""The lines under names: in a field by selections beside the text, on the page by formats of its layout.

Neither touches the document: there is nothing to undo, and what an input method is composing stays as it is. Two shapes of line, so that
the worse case is told without its colour.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextLayout
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from gfmd_desk.ui.plain_text import utf16
from gfmd_desk.ui.theme import Theme

if TYPE_CHECKING:
    from gfmd_desk.domain.protected_names import Sighting


class FieldMarks:
    """Underlines names in one field, and nothing else in it; what stands as it should is left, so that most keys cost next to nothing."""

    def __init__(self, field: QPlainTextEdit) -> None:
        self._field = field
        self._kept: list[tuple[QTextCursor, bool]] = []
        self._theme: Theme | None = None

    def show(self, text: str, names: "Sequence[Sighting]", theme: Theme) -> None:
        """Underline `names` in the field, which says `text`."""
        if not names and not self._kept:
            return
        places = [(start, end, name.near_verb) for (start, end), name in zip(_places(text, names), names, strict=True)]
        if theme is self._theme and places == [(one.anchor(), one.position(), worse) for one, worse in self._kept]:
            return
        self._theme, self._kept = theme, []
        marks = []
        for (start, end, _), name in zip(places, names, strict=True):
            mark = QTextEdit.ExtraSelection()
            mark.cursor = QTextCursor(self._field.document())
            mark.cursor.setPosition(start)
            mark.cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            mark.cursor.setKeepPositionOnInsert(True)  # what is typed right behind a name is not of it
            mark.format = name_format(name, theme)
            self._kept.append((QTextCursor(mark.cursor), name.near_verb))
            marks.append(mark)
        self._field.setExtraSelections(marks)


def name_ranges(text: str, names: "Sequence[Sighting]", theme: Theme) -> list[QTextLayout.FormatRange]:
    """Return what underlines `names` in a laid out `text`."""
    ranges = []
    for (start, end), name in zip(_places(text, names), names, strict=True):
        one = QTextLayout.FormatRange()
        one.start, one.length = start, end - start
        one.format = name_format(name, theme)
        ranges.append(one)
    return ranges


def _places(text: str, names: "Iterable[Sighting]") -> Iterator[tuple[int, int]]:
    """Where names stand as Qt counts, in one pass: a long text has thousands. They come in order, and none overlaps another."""
    here = counted = 0
    for name in names:
        start = counted + utf16(text[here : name.start])
        here, counted = name.end, start + utf16(text[name.start : name.end])
        yield start, counted


def name_format(name: "Sighting", theme: Theme) -> QTextCharFormat:
    """A whole line in the colour of what is bad where somebody speaks, else a dotted one; a wave is dots too, on small screens."""
    style = QTextCharFormat.UnderlineStyle
    result = QTextCharFormat()
    result.setUnderlineStyle(style.SingleUnderline if name.near_verb else style.DotLine)
    result.setUnderlineColor(QColor(theme.bad if name.near_verb else theme.warn))
    return result
