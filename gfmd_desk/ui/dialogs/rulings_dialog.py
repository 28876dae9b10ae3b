"""What was decided about names in an event: why, since when, and how to take it back."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from gfmd_desk.domain.ruling import Ruling
from gfmd_desk.ui.dialogs.problem import problem_label, show_problem
from gfmd_desk.ui.dialogs.word_table import choose_row, word_table
from gfmd_desk.ui.models.table_model import TableModel, WordRow
from gfmd_desk.ui.name_words import verdict_word
from gfmd_desk.ui.privacy import conceal, identity, privacy


class RulingsDialog(QDialog):
    """`take_back_asked` carries an id, `reason_given` an id and words; what is stored comes back by `show_rulings`."""

    take_back_asked = Signal(str)
    reason_given = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Decisions about names"))
        headers = [self.tr("Name"), self.tr("Decision"), self.tr("Where it holds"), self.tr("Reason"), self.tr("Decided")]
        self.model = TableModel(headers, self)
        self.table = word_table(self.model, self.tr("Decisions about names"))
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(self.tr("not needed; Enter keeps it"))
        self.back = QPushButton(self.tr("&Take back"))
        self.back.setAutoDefault(False)
        self.problem = problem_label()
        self._reasons: dict[str, str] = {}
        self._shown: tuple[Sequence[Ruling], Mapping[str, str]] = ((), {})
        self._build()
        self.table.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.reason.returnPressed.connect(self._on_reason_return_pressed)
        self.back.clicked.connect(self._take_back)
        conceal(self.reason)
        privacy().changed.connect(self._on_privacy_changed)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.table)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._take_back)

    def show_rulings(self, rulings: Sequence[Ruling], entries: Mapping[str, str]) -> None:
        """Show what is stored; `entries` are the words of entries by id."""
        here = max(0, self.table.currentIndex().row())
        self._reasons = {one.id: one.reason for one in rulings}
        self._shown = rulings, entries
        self.model.show([self._row(one, entries) for one in rulings])
        if rulings:
            choose_row(self.table, min(here, len(rulings) - 1))
        self.problem.hide()
        self._on_selection_changed()

    def refuse(self, sentence: str) -> None:
        show_problem(self.problem, sentence)

    def chosen(self) -> str:
        """The id of the decision that is chosen, or an empty text."""
        rows = self.table.selectionModel().selectedRows()
        return self.model.row(rows[0].row()).key if rows else ""

    def _row(self, one: Ruling, entries: Mapping[str, str]) -> WordRow:
        where = self.tr("The whole event") if one.entry_id is None else entries.get(one.entry_id, self.tr("An entry of another report"))
        at = one.decided_at.astimezone()
        day = QLocale().toString(QDate(at.year, at.month, at.day), "d MMM")
        decided = QCoreApplication.translate("Session", "{date}, {times}").format(date=day, times=f"{at:%H:%M}")
        return WordRow(one.id, (identity(one.phrase), verdict_word(one.verdict), where, identity(one.reason), decided))

    def _build(self) -> None:
        hint = QLabel(self.tr("A name that is taken back here is guarded again at once. This cannot be done by Undo."))
        hint.setObjectName("hint")
        hint.setWordWrap(True)
        label = QLabel(self.tr("&Reason"))
        label.setBuddy(self.reason)
        self.reason.setAccessibleName(self.tr("Reason"))
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(self.reason, 1)
        row.addWidget(self.back)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setText(self.tr("Close"))
        close.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(hint)
        column.addWidget(self.table, 1)
        column.addLayout(row)
        column.addWidget(self.problem)
        column.addWidget(buttons)
        unit = self.fontMetrics().height()
        for place, width in enumerate((9, 15, 16, 11, 8)):
            self.table.setColumnWidth(place, unit * width)
        self.resize(unit * 64, unit * 26)
        self.table.setFocus()

    def _take_back(self) -> None:
        if chosen := self.chosen():
            self.take_back_asked.emit(chosen)

    def _on_reason_return_pressed(self) -> None:
        if chosen := self.chosen():
            self.reason_given.emit(chosen, self.reason.text())

    def _on_privacy_changed(self) -> None:
        self.show_rulings(*self._shown)

    def _on_selection_changed(self) -> None:
        chosen = self.chosen()
        self.back.setEnabled(bool(chosen))
        self.reason.setEnabled(bool(chosen))
        self.reason.setText(self._reasons.get(chosen, ""))
