"""What an input method is composing is not counted as text that the caret could stand behind."""

from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

Room = Any
Hands = Any
WORDS = "towns plan with newcomers " * 20


def _wrapped(field: QPlainTextEdit) -> int:
    """Let the last line of the field be short, and the caret stand at the end of the one before, far to its right; return the length."""
    field.document().clearUndoRedoStacks()
    layout = field.document().firstBlock().layout()
    last = layout.lineAt(layout.lineCount() - 1).textStart()
    cursor = QTextCursor(field.document())
    cursor.setPosition(last + 3)
    cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
    caret = field.textCursor()
    caret.setPosition(last - 2)
    field.setTextCursor(caret)
    return last + 3


@pytest.mark.parametrize("where", ["capture line", "entry"])
def test_a_caret_that_goes_down_a_line_stays_in_the_text(room: Room, hands: Hands, where: str) -> None:
    if where == "entry":
        hands.line("towns")
        room.edit("towns")
        field = room.view.editor
    else:
        field = room.line
    field.insertPlainText(WORDS)
    room.wait_for(lambda: field.document().firstBlock().layout().lineCount() > 2)
    length = _wrapped(field)
    QCoreApplication.sendEvent(field, QInputMethodEvent("]]]]", []))
    assert field.textCursor().block().layout().preeditAreaText() == "]]]]"
    hands.press(Qt.Key.Key_Down)
    assert field.textCursor().position() == length
    assert not field.textCursor().block().layout().preeditAreaText()
    hands.type("!")
    assert field.toPlainText().endswith("!")
