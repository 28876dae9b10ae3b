"""Shows what a table would bring into a roster, with what each column holds, before anything is stored."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QTableView,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from gfmd_desk.domain.roster_draft import RosterDraft, RosterField
from gfmd_desk.domain.roster_import import RosterPlan
from gfmd_desk.domain.table import ColumnMapping, Table
from gfmd_desk.ui.dialogs.asking_dialog import problem_label, show_problem
from gfmd_desk.ui.models.table_model import TableModel, WordRow
from gfmd_desk.ui.roster_words import fault_sentence, field_word, likeness_word, participant_row, remark_sentence, shown_headers
from gfmd_desk.ui.widgets.mapping_box import MappingBox


class RosterImportDialog(QDialog):
    """`mapping_changed` and `sheet_asked` ask for another preview; `answered` follows Import where nothing stands against it."""

    mapping_changed = Signal()
    sheet_asked = Signal(str)
    answered = Signal()

    def __init__(self, table: Table, mapping: ColumnMapping[RosterField], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Import a roster"))
        self.table = table
        self.box = MappingBox(table, mapping, RosterField, field_word)
        self.draft: RosterDraft | None = None
        self._bad = 0
        self.new_model = TableModel([self.tr("In the roster"), *shown_headers()], self)
        self.bad_model = TableModel([self.tr("Row"), self.tr("Why it cannot be taken")], self)
        self.alike_model = TableModel([self.tr("First"), self.tr("Second"), self.tr("Why they may be one")], self)
        self.new_table = _list(self.new_model, self.tr("Participants who would come in"))
        self.bad_table = _list(self.bad_model, self.tr("Rows that cannot be taken"))
        self.alike_table = _list(self.alike_model, self.tr("Participants who may be in the roster twice"))
        self.remarks = QPlainTextEdit()
        self.remarks.setReadOnly(True)
        self.remarks.setTabChangesFocus(True)
        self.remarks.setAccessibleName(self.tr("What was noticed while reading"))
        self.only_good = QCheckBox(self.tr("Import only the &good rows"))
        self.summary = QLabel()
        self.summary.setObjectName("hint")
        self.summary.setWordWrap(True)
        self.problem = problem_label()
        self._build()

    @property
    def mapping(self) -> ColumnMapping[RosterField]:
        return self.box.mapping

    def show_preview(self, draft: RosterDraft, plan: RosterPlan) -> None:
        """Show what would be stored."""
        self.draft = draft
        self._bad = len(plan.bad)
        new, updated = self.tr("new"), self.tr("updated")
        marked = [*((new, one) for one in plan.new), *((updated, one) for one in plan.updated)]
        self.new_model.show([WordRow(one.id, (mark, *participant_row(one).cells)) for mark, one in marked])
        self.bad_model.show([WordRow(str(bad.row), (str(bad.row), fault_sentence(bad))) for bad in plan.bad])
        self.alike_model.show(
            [WordRow(pair.first.id, (pair.first.name, pair.second.name, likeness_word(pair.likeness))) for pair in plan.duplicates]
        )
        self.remarks.setPlainText("\n".join(map(remark_sentence, draft.remarks)))
        self._name_tabs(len(marked), self._bad, len(plan.duplicates), len(draft.remarks))
        self.only_good.setEnabled(self._bad > 0)
        self.summary.setText(
            self.tr("{new} new, {updated} updated, {bad} that cannot be taken.").format(
                new=len(plan.new), updated=len(plan.updated), bad=self._bad
            )
        )
        self.problem.hide()
        self._import.setEnabled(True)

    def show_nothing(self, sentence: str) -> None:
        """Say why nothing can come in by this mapping."""
        self.draft = None
        for model in (self.new_model, self.bad_model, self.alike_model):
            model.show([])
        self._name_tabs(0, 0, 0, 0)
        self.remarks.clear()
        self.summary.clear()
        self.only_good.setEnabled(False)
        self._import.setEnabled(False)
        self.refuse(sentence)

    def accept(self) -> None:
        """Hand over the answer, or say that bad rows stand against it."""
        if self.draft is None:
            return
        if self._bad and not self.only_good.isChecked():
            self.refuse(
                self.tr(
                    "Nothing is imported while %n row(s) cannot be taken: mend the table, or tick “Import only the good rows”.",
                    "",
                    self._bad,
                )
            )
            self.tabs.setCurrentIndex(1)
            return
        self.problem.hide()
        self.answered.emit()

    def close_answered(self) -> None:
        """Close, for the import is done."""
        super().accept()

    def refuse(self, sentence: str) -> None:
        """Say why nothing was imported."""
        show_problem(self.problem, sentence)

    def _build(self) -> None:
        beside = QHBoxLayout()
        beside.addWidget(self.box, 2)
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(self.tr("What would be imported"))
        for page in (self.new_table, self.bad_table, self.alike_table, self.remarks):
            self.tabs.addTab(page, "")
        self._name_tabs(0, 0, 0, 0)
        right = QVBoxLayout()
        right.addWidget(self.tabs, 1)
        right.addWidget(self.summary)
        right.addWidget(self.only_good)
        beside.addLayout(right, 3)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._import = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._import.setText(self.tr("&Import"))
        self._import.setEnabled(False)
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("Cancel"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.box.changed.connect(self._on_box_changed)
        self.box.sheet_asked.connect(self.sheet_asked)
        self.only_good.setEnabled(False)
        outside = QVBoxLayout(self)
        outside.addLayout(beside, 1)
        outside.addWidget(self.problem)
        outside.addWidget(self.buttons)
        unit = self.fontMetrics().height()
        self.resize(unit * 72, unit * 36)

    def _on_box_changed(self) -> None:
        self._import.setEnabled(False)  # until it is known what this mapping brings
        self.draft = None
        self.mapping_changed.emit()

    def _name_tabs(self, coming: int, bad: int, alike: int, remarks: int) -> None:
        for place, words in enumerate(
            (
                self.tr("&Coming in: {count}").format(count=coming),
                self.tr("Cannot be &taken: {count}").format(count=bad),
                self.tr("Possible &duplicates: {count}").format(count=alike),
                self.tr("&Noticed: {count}").format(count=remarks),
            )
        ):
            self.tabs.setTabText(place, words)


def _list(model: TableModel, name: str) -> QTableView:
    table = QTableView()
    table.setAccessibleName(name)
    table.setModel(model)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setTabKeyNavigation(False)
    table.setWordWrap(False)
    table.verticalHeader().hide()
    table.horizontalHeader().setStretchLastSection(True)
    return table
