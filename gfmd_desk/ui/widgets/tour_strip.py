"""The strip of the tour: one step at a time, above everything, asking for nothing. It never takes the focus."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget


class TourStrip(QFrame):
    skipped = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tour")
        self.place = QLabel()
        self.place.setObjectName("tourPlace")
        self.words = QLabel()
        self.words.setWordWrap(True)
        for label in (self.place, self.words):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.skip = QPushButton(self.tr("Skip this step"))
        self.leave = QPushButton(self.tr("Leave the tour"))
        row = QHBoxLayout(self)
        row.setContentsMargins(26, 6, 16, 6)
        row.addWidget(self.place, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)
        for button in (self.skip, self.leave):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.skip.clicked.connect(self.skipped)
        self.leave.clicked.connect(self.left)
        self.hide()

    def show_step(self, number: int, of: int, words: str) -> None:
        """Show one step; a screen reader reads it out politely."""
        self.place.setText(self.tr("Tour, {number} of {all}").format(number=number, all=of))
        self.skip.show()
        self.leave.setText(self.tr("Leave the tour"))
        self._say(words)

    def show_end(self, words: str) -> None:
        """Show what was reached."""
        self.place.setText(self.tr("Tour, done"))
        self.skip.hide()
        self.leave.setText(self.tr("Close"))
        self._say(words)

    def _say(self, words: str) -> None:
        self.words.setText(words)
        self.words.setAccessibleName(f"{self.place.text()}: {words}")
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.words, f"{self.place.text()}: {words}"))
