"""A strip above the capture line that asks for the last lines, by number or since when, and shows which these are."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from gfmd_desk.ui.widgets.strip import Strip


class LastLinesPrompt(Strip):
    """`given` carries what was typed; `closed` follows in any case. `describe` says which lines are meant."""

    given = Signal(str)

    def __init__(self, title: str, describe: Callable[[str], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._describe = describe
        self.text = QLineEdit()
        self.text.setMaximumWidth(self.fontMetrics().averageCharWidth() * 14)
        self.text.setAccessibleName(self.tr("How many lines, or since when"))
        label = QLabel(title)
        label.setBuddy(self.text)
        example = QLabel(self.tr("a number, or since: 15:10"))
        example.setObjectName("hint")
        self.meant = QLabel()
        self.meant.setObjectName("muted")
        self.meant.setTextFormat(Qt.TextFormat.PlainText)
        self.meant.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        hint = QLabel(self.tr("Enter takes it, Escape leaves it"))
        hint.setObjectName("hint")
        row = QHBoxLayout()
        for widget in (label, self.text, example):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(26, 8, 26, 8)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.meant)
        self.text.textChanged.connect(self._show_meant)
        self.text.returnPressed.connect(self._on_text_return_pressed)

    def ask(self, typed: str) -> None:
        """Ask, with `typed` to begin from."""
        self.text.setText(typed)
        self._show_meant()
        self.show()
        self.text.setFocus()
        self.text.selectAll()

    @Slot()
    def _show_meant(self) -> None:
        words = self._describe(self.text.text())
        self.meant.setText(words)
        self.meant.setToolTip(words)
        self.text.setAccessibleDescription(words)

    @Slot()
    def _on_text_return_pressed(self) -> None:
        self.given.emit(self.text.text())
        self.close_strip()
