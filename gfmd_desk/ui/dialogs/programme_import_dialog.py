"""Shows what a table would bring into the programme of an event, with what each column holds, before anything is stored."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QSizePolicy,
    QTableView,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from gfmd_desk.domain.form import Form
from gfmd_desk.domain.language import Language
from gfmd_desk.domain.programme import DayOrder, ProgrammeDraft, ProgrammeField
from gfmd_desk.domain.table import ColumnMapping, Seen, Table
from gfmd_desk.services.programme import DEFAULT_FORM, ProgrammePlan
from gfmd_desk.ui.dialogs.asking_dialog import problem_label, show_problem
from gfmd_desk.ui.models.table_model import TableModel, WordRow
from gfmd_desk.ui.plain_text import align_with_text, hold_sideways
from gfmd_desk.ui.programme_words import day_order_word, fault_sentence, field_word, other_form_sentence, programme_row, shown_headers
from gfmd_desk.ui.table_words import left_sentences, remark_sentence
from gfmd_desk.ui.widgets.mapping_box import MappingBox
from gfmd_desk.ui.words import language_word, set_apart

_WRAPPED_AT_MOST = 200
"""Bad rows whose sentences are shown at full length; of more, measuring each would take too long."""
_DATES_SEEN = (Seen.DAY_FIRST, Seen.MONTH_FIRST)


class Wish(NamedTuple):
    """How the table is to be read and into which event it goes; `day_order` is None until the user has chosen one."""

    mapping: ColumnMapping[ProgrammeField]
    event_name: str
    form_id: str
    language: Language
    day_order: DayOrder | None = None


class ProgrammeImportDialog(QDialog):
    """`preview_asked` and `sheet_asked` ask for another preview; `answered` follows Import where nothing stands against it."""

    preview_asked = Signal()
    sheet_asked = Signal(str)
    answered = Signal()

    def __init__(
        self,
        table: Table,
        mapping: ColumnMapping[ProgrammeField],
        forms: Sequence[Form],
        events: Sequence[str],
        language: Language,
        parent: QWidget | None = None,
    ) -> None:
        """`events` are the names of those there are, the likeliest first; `language` is the window's."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Import a programme"))
        self.table = table
        self.box = MappingBox(table, mapping, ProgrammeField, field_word)
        self.draft: ProgrammeDraft | None = None
        self.plan: ProgrammePlan | None = None
        self._bad = 0
        self._drafted: Wish | None = None
        self._dates_chosen = False
        self.event_name = QComboBox()
        self.event_name.setEditable(True)
        self.event_name.addItems(list(events))
        self.form_choice = QComboBox()
        for form in {form.id: form for form in forms}.values():
            self.form_choice.addItem(form.name.in_language(language), form.id)
        self.form_choice.setCurrentIndex(max(0, self.form_choice.findData(DEFAULT_FORM)))
        self.language = QComboBox()
        for one in Language:
            self.language.addItem(language_word(one), one)
        self.language.setCurrentIndex(self.language.findData(language))
        self.day_order = QComboBox()
        for order in DayOrder:
            self.day_order.addItem(day_order_word(order), order)
        self.session_model = TableModel([self.tr("In the programme"), *shown_headers()], self)
        self.bad_model = TableModel([self.tr("Row"), self.tr("Why it cannot be taken")], self)
        self.session_table = _list(self.session_model, self.tr("Sessions in the table"))
        self.bad_table = _list(self.bad_model, self.tr("Rows that cannot be taken"))
        self.bad_table.setWordWrap(True)
        self.remarks = QPlainTextEdit()
        self.remarks.setReadOnly(True)
        self.remarks.setTabChangesFocus(True)
        hold_sideways(self.remarks)
        self.remarks.setAccessibleName(self.tr("What was noticed while reading"))
        self.only_good = QCheckBox(self.tr("Import only the &good rows"))
        self.only_good.setEnabled(False)
        self.summary = QLabel()
        self.summary.setObjectName("hint")
        self.summary.setWordWrap(True)
        self.problem = problem_label()
        self._build()
        self.wish = self._asked()

    def show_preview(self, draft: ProgrammeDraft, plan: ProgrammePlan) -> None:
        """Show what would be stored."""
        self.draft, self.plan = draft, plan
        self._drafted = self.wish
        bad = sorted((*draft.bad, *plan.bad), key=lambda one: one.row)
        self._bad = len(bad)
        marks = ((self.tr("new"), plan.new), (self.tr("changed"), plan.updated), (self.tr("unchanged"), plan.unchanged))
        marked = sorted(((row, mark) for mark, rows in marks for row in rows), key=lambda one: one[0].row)
        self.session_model.show([programme_row(row, mark) for row, mark in marked])
        self.session_table.resizeColumnsToContents()
        self.session_table.setColumnWidth(2, min(self.session_table.columnWidth(2), self.fontMetrics().height() * 18))
        self.bad_model.show([WordRow(str(one.row), (str(one.row), fault_sentence(one))) for one in bad])
        self.bad_table.resizeColumnToContents(0)
        if len(bad) <= _WRAPPED_AT_MOST:
            self.bad_table.resizeRowsToContents()
        remarks = [*map(remark_sentence, draft.remarks), *left_sentences(draft.account)]
        if plan.other_form:
            remarks.append(other_form_sentence(plan.other_form))
        self.remarks.setPlainText("\n".join(remarks))
        align_with_text(self.remarks)
        self._name_tabs(len(marked), self._bad, len(remarks))
        self._show_day_order(draft)
        self.only_good.setEnabled(self._bad > 0)
        self.summary.setText(
            self.tr("{new} new, {changed} changed, {unchanged} unchanged, {bad} that cannot be taken.").format(
                new=len(plan.new), changed=len(plan.updated), unchanged=len(plan.unchanged), bad=self._bad
            )
        )
        self.problem.hide()
        self._import.setEnabled(bool(marked or bad))
        if not marked and not bad:
            self.refuse(self.tr("There is no session in this table: no row below its headers holds anything."))

    def show_nothing(self, sentence: str) -> None:
        """Say why nothing can come in as the table is read now."""
        self.draft = self.plan = None
        for model in (self.session_model, self.bad_model):
            model.show([])
        self._name_tabs(0, 0, 0)
        self.remarks.clear()
        self.summary.clear()
        self.only_good.setEnabled(False)
        self._import.setEnabled(False)
        self.refuse(sentence)

    def draft_for(self, wish: Wish) -> ProgrammeDraft | None:
        """The draft where the table was read as this wish has it, so that typing the event's name does not read all rows again."""
        same = self._drafted is not None and self._drafted.mapping is wish.mapping and self._drafted.day_order is wish.day_order
        return self.draft if same else None

    def missing(self) -> str:
        """The sentence about a column that a programme cannot be without; empty where both are there."""
        columns = self.box.mapping.columns
        if ProgrammeField.CODE not in columns:
            return self.tr("No column is said to hold the codes of the sessions; choose it on the side.")
        if ProgrammeField.TITLE not in columns:
            return self.tr("No column is said to hold the titles of the sessions; choose it on the side.")
        return ""

    def accept(self) -> None:
        """Hand over the answer, or say what stands against it."""
        if self.plan is None:
            return
        if not self.wish.event_name.strip():
            self.refuse(self.tr("The programme needs the name of its event."))
            self.event_name.setFocus()
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
        if not self.plan.good:
            self.refuse(self.tr("None of the rows can be taken."))
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
        self._rows = QFormLayout()
        self._rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for label, field in (
            (self.tr("&Event"), self.event_name),
            (self.tr("&Form where none is named"), self.form_choice),
            (self.tr("&Language where none is named"), self.language),
        ):
            field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            _add_row(self._rows, label, field)
        self.day_order.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._dates_label = _add_row(self._rows, "", self.day_order)
        self._rows.setRowVisible(self.day_order, False)
        left = QVBoxLayout()
        left.addLayout(self._rows)
        left.addWidget(self.box, 1)
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(self.tr("What would be imported"))
        for page in (self.session_table, self.bad_table, self.remarks):
            self.tabs.addTab(page, "")
        self._name_tabs(0, 0, 0)
        right = QVBoxLayout()
        right.addWidget(self.tabs, 1)
        right.addWidget(self.summary)
        right.addWidget(self.only_good)
        beside = QHBoxLayout()
        beside.addLayout(left, 2)
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
        self.event_name.editTextChanged.connect(self._ask_preview)
        self.form_choice.currentIndexChanged.connect(self._ask_preview)
        self.language.currentIndexChanged.connect(self._ask_preview)
        self.day_order.activated.connect(self._on_day_order_activated)
        outside = QVBoxLayout(self)
        outside.addLayout(beside, 1)
        outside.addWidget(self.problem)
        outside.addWidget(self.buttons)
        unit = self.fontMetrics().height()
        self.resize(unit * 76, unit * 38)

    def _asked(self) -> Wish:
        return Wish(
            mapping=self.box.mapping,
            event_name=self.event_name.currentText(),
            form_id=self.form_choice.currentData() or DEFAULT_FORM,
            language=Language(self.language.currentData()),
            day_order=DayOrder(self.day_order.currentData()) if self._dates_chosen else None,
        )

    @Slot()
    def _ask_preview(self) -> None:
        self.wish = self._asked()
        self._import.setEnabled(False)  # until it is known what this brings
        self.plan = None
        self.preview_asked.emit()

    @Slot()
    def _on_box_changed(self) -> None:
        self._dates_chosen = False  # it was said of the dates of another column, perhaps
        self._ask_preview()

    @Slot()
    def _on_day_order_activated(self) -> None:
        self._dates_chosen = True
        self._ask_preview()

    def _show_day_order(self, draft: ProgrammeDraft) -> None:
        """Ask for the order of day and month where the dates leave it open."""
        read = next((one for one in draft.remarks if one.seen in _DATES_SEEN), None)
        self._rows.setRowVisible(self.day_order, read is not None and (draft.unclear_dates or self._dates_chosen))
        if read is None:
            return
        order = DayOrder.DAY_FIRST if read.seen is Seen.DAY_FIRST else DayOrder.MONTH_FIRST
        self.day_order.setCurrentIndex(self.day_order.findData(order))
        words = self.tr("&Dates such as {example}").format(example=set_apart(read.given))
        self._dates_label.setText(words)
        self.day_order.setAccessibleName(words.replace("&", ""))

    def _name_tabs(self, coming: int, bad: int, remarks: int) -> None:
        for place, words in enumerate(
            (
                self.tr("&Sessions: {count}").format(count=coming),
                self.tr("Cannot be &taken: {count}").format(count=bad),
                self.tr("&Noticed: {count}").format(count=remarks),
            )
        ):
            self.tabs.setTabText(place, words)


def _add_row(rows: QFormLayout, label: str, field: QWidget) -> QLabel:
    words = QLabel(label)
    words.setBuddy(field)
    field.setAccessibleName(label.replace("&", ""))
    rows.addRow(words, field)
    return words


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
