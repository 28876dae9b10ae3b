"""The lines under names: in a field by selections beside the text, on the page by formats of its layout.

Neither touches the document: there is nothing to undo, and what an input method is composing stays as it is. Two shapes of line, so that
the worse case is told without its colour.
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextLayout
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from gfmd_desk.ui.plain_text import utf16
from gfmd_desk.ui.theme import Theme

if TYPE_CHECKING:
    from gfmd_desk.domain.protected_names import Sighting


def mark_names(field: QPlainTextEdit, text: str, names: "Iterable[Sighting]", theme: Theme) -> None:
    """Underline `names` in a field that says `text`, and nothing else."""
    marks = []
    for name in names:
        mark = QTextEdit.ExtraSelection()
        cursor = QTextCursor(field.document())
        cursor.setPosition(utf16(text[: name.start]))
        cursor.setPosition(utf16(text[: name.end]), QTextCursor.MoveMode.KeepAnchor)
        mark.cursor = cursor
        mark.format = name_format(name, theme)
        marks.append(mark)
    if marks or field.extraSelections():
        field.setExtraSelections(marks)


def name_ranges(text: str, names: "Iterable[Sighting]", theme: Theme) -> list[QTextLayout.FormatRange]:
    """Return what underlines `names` in a laid out `text`."""
    ranges = []
    for name in names:
        one = QTextLayout.FormatRange()
        one.start, one.length = utf16(text[: name.start]), utf16(text[name.start : name.end])
        one.format = name_format(name, theme)
        ranges.append(one)
    return ranges


def name_format(name: "Sighting", theme: Theme) -> QTextCharFormat:
    """A whole line in the colour of what is bad where somebody speaks, else a dotted one; a wave is dots too, on small screens."""
    style = QTextCharFormat.UnderlineStyle
    result = QTextCharFormat()
    result.setUnderlineStyle(style.SingleUnderline if name.near_verb else style.DotLine)
    result.setUnderlineColor(QColor(theme.bad if name.near_verb else theme.warn))
    return result
