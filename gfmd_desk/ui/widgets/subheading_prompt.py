"""A strip above the capture line that asks for a subheading; Enter takes it, Escape leaves all as it is."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLabel, QLineEdit, QWidget

from gfmd_desk.ui.widgets.strip import Strip


class SubheadingPrompt(Strip):
    """`given` carries the text, which may be empty; `closed` follows in any case."""

    given = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = QLineEdit()
        self.text.setAccessibleName(self.tr("Subheading"))
        self._label = QLabel(self.tr("Subheading"))
        self._label.setBuddy(self.text)
        hint = QLabel(self.tr("Enter takes it, Escape leaves it"))
        hint.setObjectName("hint")
        row = QHBoxLayout(self)
        row.setContentsMargins(26, 8, 26, 8)
        row.addWidget(self._label)
        row.addWidget(self.text, 1)
        row.addWidget(hint)
        self.text.returnPressed.connect(self._on_text_return_pressed)

    def ask(self, current: str, offered: list[str]) -> None:
        """Ask, with `current` to begin from and `offered` to choose from by typing or with the down key."""
        completer = QCompleter(offered, self.text)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.text.setCompleter(completer)
        self.text.setText(current)
        self.show()
        self.text.setFocus()
        self.text.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        completer = self.text.completer()
        if event.key() == Qt.Key.Key_Down and completer is not None:
            completer.setCompletionPrefix("")
            completer.complete()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _on_text_return_pressed(self) -> None:
        self.given.emit(" ".join(self.text.text().split()))
        self.close_strip()
