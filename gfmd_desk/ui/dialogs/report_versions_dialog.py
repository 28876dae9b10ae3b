"""A report as it stood after each stretch of work, compared with what stands now, and the way back to it."""

from collections.abc import Iterator
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from gfmd_desk.domain import editing
from gfmd_desk.domain.approval_effects import effects_of
from gfmd_desk.domain.editing import Place
from gfmd_desk.domain.entry import Entry
from gfmd_desk.domain.version import differences
from gfmd_desk.services.versions import ReportVersions
from gfmd_desk.ui.change_words import marked
from gfmd_desk.ui.counts import Counts
from gfmd_desk.ui.models.table_model import TableModel, WordRow
from gfmd_desk.ui.step_words import effect_words, shortened
from gfmd_desk.ui.version_words import field_changes, when_word
from gfmd_desk.ui.widgets.word_table import WordTable
from gfmd_desk.ui.words import place_word, set_apart, timed


class ReportVersionsDialog(QDialog):
    """`restore_wanted` carries the change after which the report stands as it did."""

    restore_wanted = Signal(object)

    def __init__(self, found: ReportVersions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Versions of this report"))
        self._found = found
        self._stretches = found.stretches
        self._places = [0, *(one.place for one in self._stretches)]
        self.model = TableModel([self.tr("Work"), self.tr("Changed"), self.tr("Then there were")], self)
        self.table = WordTable(self.model, self.tr("The report after each stretch of work, the first one first"), (15, 7, 9))
        self.compared = QTextBrowser()
        self.compared.setAccessibleName(self.tr("The report of then against what stands now"))
        self.compared.setTabChangesFocus(True)
        self.means = QLabel()
        self.means.setObjectName("warning")
        self.means.setWordWrap(True)
        self.restore = QPushButton(self.tr("&Restore the report of then"))
        self.restore.setAutoDefault(False)
        self._build()
        self.model.show([self._row(number) for number in range(len(self._places))])
        self.table.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.restore.clicked.connect(self._restore)
        self.table.stand_on(len(self._places) - 1)
        self._on_selection_changed()

    def _row(self, number: int) -> WordRow:
        counts = Counts()
        there = counts.entries(len(self._found.entries_at(self._places[number])))
        if number == 0:
            return WordRow("0", (self.tr("before all changes"), "", there))
        stretch = self._stretches[number - 1]
        work = self.tr("{begin} to {end}").format(begin=when_word(stretch.begun_at), end=f"{stretch.ended_at.astimezone():%H:%M}")
        return WordRow(str(stretch.place), (work, counts.entries(len(stretch.entries)), there))

    def _build(self) -> None:
        hint = QLabel(
            self.tr("Restoring is one step that Undo takes back. What stands now stays in this list, and what goes is in the bin.")
        )
        hint.setObjectName("hint")
        hint.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setText(self.tr("Close"))
        close.setAutoDefault(False)
        buttons.addButton(self.restore, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        right = QVBoxLayout()
        right.addWidget(self.compared, 1)
        right.addWidget(self.means)
        middle = QHBoxLayout()
        middle.addWidget(self.table, 1)
        middle.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.addLayout(middle, 1)
        column.addWidget(hint)
        column.addWidget(buttons)
        unit = self.fontMetrics().height()
        self.resize(unit * 74, unit * 32)
        self.table.setFocus()

    def _then(self) -> tuple[Entry, ...]:
        return self._found.entries_at(self._places[max(0, self.table.here)])

    def _restore(self) -> None:
        change = editing.restore_report(self._found.report, self._then())
        if change.rows:
            self.accept()
            self.restore_wanted.emit(change)

    def _on_selection_changed(self) -> None:
        change = editing.restore_report(self._found.report, self._then())
        self.restore.setEnabled(bool(change.rows))
        means = effect_words(effects_of(change, self._found.room), self._found.room)
        self.means.setText(means)
        self.means.setVisible(bool(means))
        same = self.tr("This is how the report stands now.")
        self.compared.setHtml("".join(self._told()) or f"<p>{escape(same)}</p>")

    def _told(self) -> Iterator[str]:
        """What became of each entry since, as rich text."""
        found = differences(self._then(), self._found.report.entries)
        elsewhere = len(self._found.elsewhere)
        yield from self._group(self.tr("Not there then"), [self._line(entry) for entry in found.added])
        yield from self._group(self.tr("Deleted since"), [self._line(entry) for entry in found.gone])
        yield from self._group(self.tr("Changed since"), [self._pair(*pair) for pair in found.changed])
        yield from self._group(self.tr("Moved since"), [self._pair(*pair) for pair in found.moved])
        if elsewhere and found:
            left = self.tr("In another session by now, and left there: {entries}").format(entries=Counts().entries(elsewhere))
            yield f"<p>{escape(left)}</p>"

    def _group(self, title: str, lines: list[str]) -> Iterator[str]:
        if lines:
            yield f"<h4>{escape(title)} ({len(lines)})</h4>"
            yield from (f"<p>{line}</p>" for line in lines)

    def _line(self, entry: Entry) -> str:
        place = place_word(self._found.report, Place(entry.section, entry.subheading))
        return escape(timed(entry, f"{set_apart(place)} · {set_apart(shortened(entry.text, 200))}", " · "))

    def _pair(self, then: Entry, now: Entry) -> str:
        words = marked(then.text, now.text) if then.text != now.text else escape(shortened(now.text))
        fields = [escape(one) for one in field_changes(then, now, self._found.report, self._found.room)]
        return "</p><p>• ".join((timed(now, words, " · "), *fields))  # a paragraph each: it may run the other way
