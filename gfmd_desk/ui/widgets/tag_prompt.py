"""A strip above the capture line that asks for tags; Enter adds them; the focus goes back to where it was."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gfmd_desk.ui.widgets.tag_field import ShortWords, TagField


class TagPrompt(QWidget):
    """`field` says what to add and to take away; `closed` follows when the strip goes."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("captureArea")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.field = TagField()
        self._label = QLabel(self.tr("Tags"))
        self._label.setBuddy(self.field.input)
        self._entry = ShortWords("")
        hint = ShortWords(self.tr("Enter adds and closes, Down offers, Escape closes"))
        head = QHBoxLayout()
        head.addWidget(self._label)
        head.addWidget(self._entry, 1)
        head.addWidget(hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(26, 8, 26, 8)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.field)
        self.field.finished.connect(self.close_strip)
        self.hide()

    def ask(self, words: str) -> None:
        """Ask for the tags of what `words` say."""
        self._entry.setText(words)
        self._entry.setToolTip(words)
        self.field.clear()
        self.show()
        self.field.input.setFocus()

    def close_strip(self) -> None:
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_strip()
        else:
            super().keyPressEvent(event)
