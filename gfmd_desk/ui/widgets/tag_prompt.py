"""A strip above the capture line that asks for tags; Enter adds them; the focus goes back to where it was."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gfmd_desk.ui.widgets.strip import Strip
from gfmd_desk.ui.widgets.tag_field import ShortWords, TagField


class TagPrompt(Strip):
    """`field` says what to add and to take away; `closed` follows when the strip goes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
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

    def ask(self, words: str) -> None:
        """Ask for the tags of what `words` say."""
        self._entry.setText(words)
        self._entry.setToolTip(words)
        self.field.clear()
        self.show()
        self.field.input.setFocus()
