"""A strip above the capture line that asks which lines go to which session; Enter moves them, Escape leaves them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSizePolicy, QSpinBox, QVBoxLayout, QWidget

from gfmd_desk.ui.widgets.strip import Strip

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QKeyEvent


class CarryPrompt(Strip):
    """`given` carries how many lines, the id of the report they go to, and whether to go there too; `closed` follows in any case."""

    given = Signal(int, str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.count = QSpinBox()
        self.count.setAccessibleName(self.tr("How many of the last lines"))
        self.session = QComboBox()
        self.session.setAccessibleName(self.tr("Session they go to"))
        self.session.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.session.setMinimumContentsLength(16)
        many, to = QLabel(self.tr("Move the last lines:")), QLabel(self.tr("to the session"))
        many.setBuddy(self.count)
        to.setBuddy(self.session)
        self.since = QLabel()
        self.since.setObjectName("muted")
        self.since.setTextFormat(Qt.TextFormat.PlainText)
        self.since.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        hint = QLabel(self.tr("Enter moves them, Ctrl+Enter goes there too, Escape leaves them"))
        hint.setObjectName("hint")
        hint.setWordWrap(True)
        choices = QHBoxLayout()
        for widget, stretch in ((many, 0), (self.count, 0), (to, 0), (self.session, 1)):
            choices.addWidget(widget, stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(26, 8, 26, 8)
        column.setSpacing(4)
        column.addLayout(choices)
        column.addWidget(self.since)
        column.addWidget(hint)
        self._since: Callable[[int], str] = str
        self.count.valueChanged.connect(self._on_count_value_changed)

    def ask(self, count: int, most: int, sessions: Sequence[tuple[str, str]], first: str, since: Callable[[int], str]) -> None:
        """Ask, with what is likely to begin from; `sessions` are words and ids, `since` says which lines a number means."""
        self._since = since
        self.count.setRange(1, most)
        self.count.setValue(count)
        self.session.clear()
        for words, report_id in sessions:
            self.session.addItem(words, report_id)
        self.session.setCurrentIndex(max(0, self.session.findData(first)))
        self._on_count_value_changed()
        self.show()
        self.count.setFocus()
        self.count.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            along = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self.given.emit(self.count.value(), self.session.currentData(), along)
            self.close_strip()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _on_count_value_changed(self) -> None:
        words = self._since(self.count.value())
        self.since.setText(words)
        self.since.setToolTip(words)
        self.count.setAccessibleDescription(words)
