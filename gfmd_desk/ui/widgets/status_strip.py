"""The strip at the bottom: whether all is safe on the disk, and how much there is to file."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from gfmd_desk.domain.report import Report
from gfmd_desk.ui.store import SaveState
from gfmd_desk.ui.words import report_count


class StatusStrip(QStatusBar):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.save_state = _label("saveState")
        self.counts = _label("muted")
        self.said = _label("muted")
        offline = _label("muted")
        offline.setText(self.tr("Offline"))
        self.addWidget(self.save_state)
        self.addWidget(self.counts)
        self.addWidget(self.said, 1)
        self.addPermanentWidget(offline)

    def show_save_state(self, state: SaveState, problem: str) -> None:
        """Say it in words; the colour repeats it. "Saved" is said only of what is on the disk."""
        translate = QCoreApplication.translate
        words = {
            SaveState.SAVED: translate("SaveState", "● All changes saved"),
            SaveState.SAVING: translate("SaveState", "○ Saving …"),
            SaveState.FAILED: f"✕ {problem}",
        }[state]
        if words != self.save_state.text():
            self.save_state.setText(words)
            self.save_state.setProperty("state", state.value)
            self.save_state.style().unpolish(self.save_state)
            self.save_state.style().polish(self.save_state)

    def show_counts(self, report: Report) -> None:
        self.counts.setText(report_count(report))

    def say(self, words: str) -> None:
        """Say what was just done; it stays until the next."""
        self.said.setText(words)


def _label(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setContentsMargins(8, 2, 8, 2)
    return label
