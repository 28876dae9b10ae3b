"""A strip above the capture line that asks who it was; Enter on an empty line and Escape close it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from gfmd_desk.domain.attribution import Part
from gfmd_desk.ui.who_words import part_word
from gfmd_desk.ui.widgets.strip import Strip
from gfmd_desk.ui.widgets.subject_field import SubjectField


class WhoPrompt(Strip):
    """`field` says who is added and taken away; `closed` follows when the strip goes."""

    def __init__(self, part: Part, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = SubjectField(part)
        label = QLabel(part_word(part))
        label.setBuddy(self.field)
        self._entry = QLabel()
        self._entry.setObjectName("muted")
        self._entry.setTextFormat(Qt.TextFormat.PlainText)
        self._entry.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        hint = QLabel(self.tr("Enter takes it, Escape closes"))
        hint.setObjectName("hint")
        head = QHBoxLayout()
        head.addWidget(label)
        head.addWidget(self._entry, 1)
        head.addWidget(hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(26, 8, 26, 8)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.field)
        self.field.input.finished.connect(self.close_strip)

    def ask(self, words: str) -> None:
        """Ask who it was that said what `words` say."""
        self._entry.setText(words)
        self._entry.setToolTip(words)
        self.field.input.clear()
        self.show()
        self.field.setFocus()
