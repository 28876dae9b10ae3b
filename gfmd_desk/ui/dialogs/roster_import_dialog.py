"""Shows what a table would bring into a roster, with what each column holds, before anything is stored."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from gfmd_desk.domain.roster_draft import RosterDraft, RosterField
from gfmd_desk.domain.roster_import import RosterPlan
from gfmd_desk.domain.table import ColumnMapping, Table
from gfmd_desk.ui.dialogs.asking_dialog import problem_label, show_problem
from gfmd_desk.ui.models.table_model import TableModel, WordRow
from gfmd_desk.ui.plain_text import align_with_text, hold_sideways
from gfmd_desk.ui.privacy import identity, privacy
from gfmd_desk.ui.roster_words import (
    fault_sentence,
    field_word,
    left_sentences,
    likeness_word,
    participant_rows,
    remark_sentence,
    shown_headers,
)
from gfmd_desk.ui.widgets.mapping_box import MappingBox
from gfmd_desk.ui.widgets.word_table import WordTable


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
        self._plan: RosterPlan | None = None
        self._bad = 0
        self._counted: tuple[int, int, int] | None = None
        self.new_model = TableModel([self.tr("Change"), *shown_headers()], self)
        self.bad_model = TableModel([self.tr("Row"), self.tr("Why it cannot be taken")], self)
        self.alike_model = TableModel([self.tr("First"), self.tr("Second"), self.tr("Why they may be one")], self)
        self.new_table = WordTable(self.new_model, self.tr("Participants who would come in"), (7, 12, 9, 9, 8, 9, 6))
        self.bad_table = WordTable(self.bad_model, self.tr("Rows that cannot be taken"), (1, 7))
        self.alike_table = WordTable(self.alike_model, self.tr("Participants who may be in the roster twice"), (1, 1, 1))
        self.remarks = QPlainTextEdit()
        self.remarks.setReadOnly(True)
        self.remarks.setTabChangesFocus(True)
        hold_sideways(self.remarks)
        self.remarks.setAccessibleName(self.tr("What was noticed while reading"))
        self.only_good = QCheckBox(self.tr("Import only the &good rows"))
        self.summary = QLabel()
        self.summary.setObjectName("hint")
        self.summary.setWordWrap(True)
        self.busy = QProgressBar()
        self.busy.setRange(0, 0)
        self.busy.setTextVisible(False)
        self.busy.hide()
        self.problem = problem_label()
        self._build()

    @property
    def mapping(self) -> ColumnMapping[RosterField]:
        return self.box.mapping

    def has_names(self) -> bool:
        """Whether a column of names is known; else say that one is needed."""
        named = any(field in self.mapping.columns for field in (RosterField.NAME, RosterField.FAMILY_NAME, RosterField.GIVEN_NAME))
        if not named:
            self.show_nothing(self.tr("It is not known which column holds the names: choose “Name” for it."))
        return named

    def begin_work(self, doing: str) -> None:
        """Say what is being done, and that it goes on; nothing can be imported meanwhile."""
        self.problem.hide()
        self.summary.setText(doing)
        self.busy.setAccessibleName(doing)
        self.busy.show()
        self._import.setEnabled(False)

    def end_work(self) -> None:
        self.busy.hide()
        self._say_summary()
        self._import.setEnabled(self.draft is not None and bool(self.draft.rows or self._bad))

    def show_preview(self, draft: RosterDraft, plan: RosterPlan) -> None:
        """Show what would be stored."""
        self.draft, self._plan = draft, plan
        self._bad = len(plan.bad)
        new, updated = self.tr("new"), self.tr("updated")
        marks = [*[new] * len(plan.new), *[updated] * len(plan.updated)]
        coming = zip(marks, participant_rows((*plan.new, *plan.updated)), strict=True)
        self.new_model.show([WordRow(row.key, (mark, *row.cells)) for mark, row in coming])
        self.bad_model.show([WordRow(str(bad.row), (str(bad.row), fault_sentence(bad))) for bad in plan.bad])
        self.alike_model.show(
            [
                WordRow(pair.first.id, (identity(pair.first.name), identity(pair.second.name), likeness_word(pair.likeness)))
                for pair in plan.duplicates
            ]
        )
        noticed = [*map(remark_sentence, draft.remarks), *left_sentences(draft.account)]
        self.remarks.setPlainText("\n".join(noticed))
        align_with_text(self.remarks)
        self._name_tabs(len(marks), self._bad, len(plan.duplicates), len(noticed))
        self.only_good.setEnabled(self._bad > 0)
        self._counted = (len(plan.new), len(plan.updated), self._bad)
        self.problem.hide()
        self.end_work()
        if not draft.rows and not self._bad:
            self.refuse(self.tr("There is nobody in this table: nothing stands below its headers."))

    def show_nothing(self, sentence: str) -> None:
        """Say why nothing can come in by this mapping."""
        self.draft = None
        for model in (self.new_model, self.bad_model, self.alike_model):
            model.show([])
        self._name_tabs(0, 0, 0, 0)
        self.remarks.clear()
        self.only_good.setEnabled(False)
        self._counted = None
        self.end_work()
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
        right.addWidget(self.busy)
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
        privacy().changed.connect(self._on_privacy_changed)
        self.only_good.setEnabled(False)
        outside = QVBoxLayout(self)
        outside.addLayout(beside, 1)
        outside.addWidget(self.problem)
        outside.addWidget(self.buttons)
        unit = self.fontMetrics().height()
        self.resize(unit * 72, unit * 36)

    def _on_privacy_changed(self) -> None:
        if self.draft is not None and self._plan is not None:
            self.show_preview(self.draft, self._plan)

    def _on_box_changed(self) -> None:
        self._import.setEnabled(False)  # until it is known what this mapping brings
        self.draft = None
        self.mapping_changed.emit()

    def _say_summary(self) -> None:
        if self._counted is None:
            self.summary.clear()
            return
        new, updated, bad = self._counted
        self.summary.setText(self.tr("{new} new, {updated} updated, {bad} that cannot be taken.").format(new=new, updated=updated, bad=bad))

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
