"""One entry as it stood: a list of its versions, the chosen one compared with what stands now, and the way back to it."""

from datetime import datetime
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from gfmd_desk.domain import editing
from gfmd_desk.domain.approval_effects import effects_of
from gfmd_desk.domain.day_alone import has_time
from gfmd_desk.domain.entry import Entry
from gfmd_desk.domain.version import Origin, in_place_of
from gfmd_desk.services.versions import EntryVersions
from gfmd_desk.ui.change_words import marked, told
from gfmd_desk.ui.models.table_model import TableModel, WordRow
from gfmd_desk.ui.step_words import effect_words, shortened
from gfmd_desk.ui.version_words import field_changes, how_word, that_day_word, when_word
from gfmd_desk.ui.widgets.word_table import WordTable
from gfmd_desk.ui.words import set_apart, timed

_IN_LIST = 200
"""Characters of a version that its line in the list holds."""


class VersionsDialog(QDialog):
    """`restore_wanted` carries the entry as it is to stand again."""

    restore_wanted = Signal(object)

    def __init__(self, found: EntryVersions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Versions of this entry"))
        self._found = found
        self._versions = [one for one in found.versions if one.entry is not None]
        self.model = TableModel([self.tr("When"), self.tr("What was done"), self.tr("Words")], self)
        self.table = WordTable(self.model, self.tr("Versions, the first wording first"), (10, 15, 17))
        self.compared = QTextBrowser()
        self.compared.setAccessibleName(self.tr("The chosen version against what stands now"))
        self.compared.setTabChangesFocus(True)
        self.means = QLabel()
        self.means.setObjectName("warning")
        self.means.setWordWrap(True)
        self.restore = QPushButton(self.tr("&Restore this version"))
        self.restore.setAutoDefault(False)
        self._build()
        self.model.show([self._row(number) for number in range(len(self._versions))])
        self.table.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.table.doubleClicked.connect(self._restore)
        self.restore.clicked.connect(self._restore)
        self.table.stand_on(self._last_that_differs())
        self._on_selection_changed()

    def chosen(self) -> Entry | None:
        """The entry as it would stand if the chosen version were restored; None where it is what stands now."""
        if self.table.here < 0:
            return None
        version = self._versions[self.table.here].entry
        rows = editing.restore(self._found.report, version).rows if version is not None else ()
        return next((row.after for row in rows if row.id == self._found.entry.id), None)

    def _row(self, number: int) -> WordRow:
        version = self._versions[number]
        entry = version.entry
        assert entry is not None
        how = how_word(version)
        if number == 0 and entry.text == self._found.entry.first_wording and version.how is not Origin.FIRST:
            how = self.tr("{act}: first wording").format(act=how)
        if in_place_of(entry, self._found.entry) == self._found.entry and number == len(self._versions) - 1:
            how = self.tr("{act}: stands now").format(act=how)
        return WordRow(str(version.place), (self._when(version.made_at, entry), how, shortened(entry.text, _IN_LIST)))

    def _when(self, moment: datetime, entry: Entry) -> str:
        """The day alone where no more is known."""
        return when_word(moment) if has_time(moment, entry.said_offset) else that_day_word(moment, entry.said_offset)

    def _last_that_differs(self) -> int:
        last = len(self._versions) - 1
        differs = (n for n in range(last, -1, -1) if (entry := self._versions[n].entry) and entry.text != self._found.entry.text)
        return next(differs, last)

    def _build(self) -> None:
        entry = self._found.entry
        heading = QLabel(timed(entry, set_apart(shortened(entry.text, 80))))
        heading.setObjectName("inspectorTitle")
        heading.setTextFormat(Qt.TextFormat.PlainText)
        heading.setWordWrap(True)
        hint = QLabel(self.tr("Typing in one go is one version. What stands now stays in this list when an earlier version is restored."))
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
        middle.addWidget(self.table, 3)
        middle.addLayout(right, 2)
        column = QVBoxLayout(self)
        column.addWidget(heading)
        column.addLayout(middle, 1)
        column.addWidget(hint)
        column.addWidget(buttons)
        unit = self.fontMetrics().height()
        self.resize(unit * 70, unit * 30)
        self.table.setFocus()

    def _restore(self) -> None:
        chosen = self.chosen()
        if chosen is not None:
            self.accept()
            self.restore_wanted.emit(chosen)

    def _on_selection_changed(self) -> None:
        then, now = self.chosen(), self._found.entry
        self.restore.setEnabled(then is not None)
        if then is None:
            self.compared.setPlainText(self.tr("This is how the entry stands now."))
            self.means.hide()
            return
        change = editing.restore(self._found.report, then)
        means = effect_words(effects_of(change, self._found.room), self._found.room)
        self.means.setText(means)
        self.means.setVisible(bool(means))
        same = self.tr("The words are the same.")
        words = marked(then.text, now.text) if then.text != now.text else escape(same)
        fields = list(field_changes(then, now, self._found.report, self._found.room))
        listed = "".join(f"<p>• {escape(one)}</p>" for one in fields)
        self.compared.setHtml(f"<p>{words}</p>{listed}")
        self.compared.setAccessibleDescription("; ".join(part for part in (told(then.text, now.text) or same, *fields) if part))
