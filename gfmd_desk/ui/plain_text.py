"""Fields for plain text: what stands in one, letter for letter, and all of it in sight."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QTextDocument
from PySide6.QtWidgets import QPlainTextEdit

from gfmd_desk.ui.delegates.page_layout import begins_right_to_left

_MOVES = {
    *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right),
    *(Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown),
}


def end_composing(field: QPlainTextEdit, key: int) -> None:
    """Let what an input method is composing be text, or go, before a key moves the caret.

    Qt counts it among the letters of the line that the caret comes to, and may put it behind the end of all text; the next key would then
    end the program.
    """
    if key in _MOVES and field.textCursor().block().layout().preeditAreaText():
        QGuiApplication.inputMethod().commit()
        QCoreApplication.sendEvent(field, QInputMethodEvent())  # where no input method has answered


def plain_text(document: QTextDocument) -> str:
    """Return the text of a document; Qt's `toPlainText` would turn every no-break space into a common one."""
    return document.toRawText().replace("\u2029", "\n").replace("\u2028", "\n")


def utf16(text: str) -> int:
    """Return the length of a text as Qt counts it."""
    return len(text.encode("utf-16-le")) // 2


def from_utf16(text: str, position: int) -> int:
    """Return the letter of a text that stands where Qt counts `position`."""
    return position if text.isascii() else len(text.encode("utf-16-le")[: 2 * position].decode("utf-16-le", "ignore"))


def hold_sideways(field: QPlainTextEdit) -> None:
    """Keep a field whose lines wrap from scrolling sideways: Qt would, for the blank at which a line was wrapped."""
    bar = field.horizontalScrollBar()
    bar.rangeChanged.connect(lambda _least, _most: bar.setRange(0, 0))


def align_with_text(field: QPlainTextEdit) -> None:
    """Let a field begin on the side on which its text begins, as the page does."""
    option = field.document().defaultTextOption()
    rtl = begins_right_to_left(plain_text(field.document()))
    side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    if option.alignment() != side:
        option.setAlignment(side)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LayoutDirectionAuto)
        field.document().setDefaultTextOption(option)
