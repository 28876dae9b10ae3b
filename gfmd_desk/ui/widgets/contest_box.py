"""In the inspector: what an entry contests, with a way to take that back, and what contests it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from gfmd_desk.domain.entry import Entry
from gfmd_desk.domain.report import Report
from gfmd_desk.ui.hand import said_of


class ContestBox(QWidget):
    """Seen only where there is something to say. `taken_back` carries the entry that is to contest nothing any more."""

    taken_back = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entry: Entry | None = None
        self.contests, self.contested_by = self._words(self.tr("Contests")), self._words(self.tr("Contested by"))
        self.take_back = QPushButton(self.tr("Contests nothing any more"))
        self.take_back.clicked.connect(lambda: self.taken_back.emit(self._entry))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        for widget in (self.contests, self.take_back, self.contested_by):
            column.addWidget(widget)

    def show_entry(self, report: Report | None, entry: Entry | None) -> None:
        """Show what an entry has to do with others of its report."""
        self._entry = entry
        contested = report.entry(entry.contests) if report and entry and entry.contests else None
        against = [one for one in report.entries if one.contests == entry.id] if report and entry else []
        self._say(self.contests, self.tr("Contests {entry}").format(entry=said_of([contested])) if contested else "")
        others = "\n".join(self.tr("Contested by {entry}").format(entry=said_of([one])) for one in against)
        self._say(self.contested_by, others)
        self.take_back.setVisible(contested is not None)
        self.setVisible(bool(contested or against))

    def _say(self, label: QLabel, words: str) -> None:
        label.setText(words)
        label.setVisible(bool(words))

    def _words(self, name: str) -> QLabel:
        words = QLabel()
        words.setAccessibleName(name)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        return words
