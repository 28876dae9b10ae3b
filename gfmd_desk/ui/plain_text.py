"""Fields for plain text: what stands in one, letter for letter, and all of it in sight."""

from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QPlainTextEdit


def plain_text(document: QTextDocument) -> str:
    """Return the text of a document; Qt's `toPlainText` would turn every no-break space into a common one."""
    return document.toRawText().replace("\u2029", "\n").replace("\u2028", "\n")


def hold_sideways(field: QPlainTextEdit) -> None:
    """Keep a field whose lines wrap from scrolling sideways: Qt would, for the blank at which a line was wrapped."""
    bar = field.horizontalScrollBar()
    bar.rangeChanged.connect(lambda _least, _most: bar.setRange(0, 0))
