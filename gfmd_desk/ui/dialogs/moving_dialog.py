"""Asks which form a report is to be moved to, and shows what would go where before anything is done."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from gfmd_desk.domain.form import Form
from gfmd_desk.domain.language import Language
from gfmd_desk.domain.moving import Fate, FieldMove, MovePlan, SectionMove, Why, apply_move, passed_limits, plan_move
from gfmd_desk.domain.report import Report
from gfmd_desk.ui.counts import Counts
from gfmd_desk.ui.words import set_apart


class MovingDialog(QDialog):
    """`answered` follows when the plan is to be carried out; who asked closes the dialog, or says by `refuse` why it cannot be.

    Each form keeps its own plan, so that looking at another one loses nothing that was chosen.
    """

    answered = Signal()

    def __init__(self, report: Report, forms: Sequence[Form], window_language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Another form"))
        self._report = report
        self._language = window_language
        self._plans = [plan_move(report, form) for form in forms]
        self.form_choice = QComboBox()
        self.form_choice.setAccessibleName(self.tr("New form"))
        for form in forms:
            self.form_choice.addItem(self._form_word(form, [*forms, report.form]))
        self.form_choice.setCurrentIndex(_newest_version(report.form, forms))
        self.targets: dict[str, QComboBox] = {}
        self.reasons: dict[str, QLabel] = {}
        self.fates: dict[str, str] = {}
        self._values: list[QLabel] = []
        self._build()
        self._show_plan()
        self.form_choice.currentIndexChanged.connect(self._on_form_choice_index_changed)
        self.form_choice.setFocus()

    @property
    def plan(self) -> MovePlan:
        """What goes where, as it is chosen now."""
        return self._plans[self.form_choice.currentIndex()]

    def accept(self) -> None:
        """Hand over the plan once."""
        self.move_button.setEnabled(False)
        self.problem.hide()
        self.answered.emit()

    def refuse(self, sentence: str) -> None:
        """Say why the report cannot be moved; what was chosen stays."""
        self.problem.setText(sentence)
        self.problem.show()
        self.move_button.setEnabled(True)

    def _build(self) -> None:
        choice = QHBoxLayout()
        label = QLabel(self.tr("New &form"))
        label.setBuddy(self.form_choice)
        choice.addWidget(label)
        choice.addWidget(self.form_choice, 1)
        self._area = QScrollArea()
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the field that has the focus
        self._area.setWidgetResizable(True)
        self.limits = _readable("")
        lost = _words(
            self.tr(
                "Nothing is lost: what has no section in the new form waits in the inbox, and what its head does not ask for "
                "stays with the report. Steps made before the move cannot be undone after it."
            )
        )
        lost.setObjectName("hint")
        self.problem = _words("")
        self.problem.setObjectName("problem")
        self.problem.hide()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.move_button = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.move_button.setText(self.tr("Move"))
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("Cancel"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._buttons = buttons
        column = QVBoxLayout(self)
        column.addLayout(choice)
        column.addWidget(self._area, 1)
        for widget in (self.limits, lost, self.problem, buttons):
            column.addWidget(widget)
        unit = self.fontMetrics().height()
        self.resize(unit * 52, unit * 36)

    @Slot()
    def _on_form_choice_index_changed(self) -> None:
        self._show_plan()

    def _show_plan(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._section_rows())
        column.addSpacing(self.fontMetrics().height())
        column.addLayout(self._header_rows())
        column.addStretch(1)
        self._area.setWidget(inside)
        self._show_limits()
        self._put_in_order()

    def _put_in_order(self) -> None:
        """Let Tab go down the dialog: rows that were made later would come last."""
        stops = (self.form_choice, *self.targets.values(), *self._values, self.limits, *self._buttons.buttons())
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _section_rows(self) -> QGridLayout:
        rows = QGridLayout()
        rows.setColumnStretch(0, 3)
        rows.setColumnStretch(2, 3)
        rows.setColumnStretch(3, 2)
        for column, title in enumerate((self.tr("Section now"), self.tr("Entries"), self.tr("Goes to"), self.tr("Why"))):
            rows.addWidget(_heading(title), 0, column)
        self.targets, self.reasons = {}, {}
        for row, move in enumerate(self.plan.sections, 1):
            title = self._section_word(self._report.form, move.section.key)
            target = self._target_choice(move)
            name = _words(title)
            name.setBuddy(target)
            target.setAccessibleName(self.tr("{section} goes to").format(section=title))
            reason = _words("")
            self.targets[move.section.key], self.reasons[move.section.key] = target, reason
            for column, widget in enumerate((name, _words(Counts().entries(move.entries)), target, reason)):
                rows.addWidget(widget, row, column)
            self._show_reason(move)
        inbox = len(self._report.in_section(None))
        if inbox:
            for column, word in enumerate((self.tr("Inbox"), Counts().entries(inbox), self.tr("Inbox"), self.tr("not filed yet"))):
                rows.addWidget(_words(word), len(self.plan.sections) + 1, column)
        return rows

    def _target_choice(self, move: SectionMove) -> QComboBox:
        choice = QComboBox()
        choice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for section in self.plan.to.sections:
            choice.addItem(self._section_word(self.plan.to, section.key), section.key)
        choice.addItem(self.tr("Inbox"), "")
        choice.setCurrentIndex(choice.findData(move.target or ""))
        choice.currentIndexChanged.connect(lambda _index, key=move.section.key: self._choose(key))
        return choice

    def _choose(self, key: str) -> None:
        plan = self.plan.with_section(key, self.targets[key].currentData() or None)
        self._plans[self.form_choice.currentIndex()] = plan
        self._show_reason(next(move for move in plan.sections if move.section.key == key))
        self._show_limits()

    def _show_reason(self, move: SectionMove) -> None:
        reason = self._why_word(move.why)
        self.reasons[move.section.key].setText(reason)
        self.targets[move.section.key].setAccessibleDescription(f"{Counts().entries(move.entries)}, {reason}")

    def _header_rows(self) -> QGridLayout:
        rows = QGridLayout()
        self.fates, self._values = {}, []
        rows.setColumnStretch(1, 3)
        rows.setColumnStretch(2, 2)
        filled = [move for move in self.plan.header if move.value]
        if not filled:
            rows.addWidget(_words(self.tr("Nothing is filled into the head of the report.")), 0, 0, 1, 3)
            return rows
        for column, title in enumerate((self.tr("Head of the report"), self.tr("Filled in"), self.tr("What becomes of it"))):
            rows.addWidget(_heading(title), 0, column)
        for row, move in enumerate(filled, 1):
            label = move.label.in_language(self._language) if move.label else move.key
            fate = self._fate_word(move)
            name, value = _words(label), _readable(move.value)
            name.setBuddy(value)
            value.setAccessibleName(f"{label}: {move.value}")
            value.setAccessibleDescription(fate)
            self.fates[move.key] = fate
            self._values.append(value)
            for column, widget in enumerate((name, value, _words(fate))):
                rows.addWidget(widget, row, column)
        return rows

    def _show_limits(self) -> None:
        passed = passed_limits(apply_move(self._report, self.plan))
        if not passed:
            self.limits.setText(self.tr("No limit of the new form would be passed."))
            return
        line = self.tr("{section}: {limit}")
        said = [line.format(section=self._section_word(self.plan.to, one.section.key), limit=Counts().over(one.limit)) for one in passed]
        self.limits.setText("\n".join((self.tr("Limits that would be passed; they are counted and stop nothing:"), *said)))

    def _section_word(self, form: Form, key: str) -> str:
        """A section with its number, as it stands on the page."""
        section = form.section(key)
        title = section.title.in_language(self._report.session.language) if section else key
        return f"{form.number_of(key)} {set_apart(title)}"

    def _form_word(self, form: Form, among: Sequence[Form]) -> str:
        """A form's name, with its version where several are there."""
        name = form.name.in_language(self._language)
        if sum(other.id == form.id for other in among) == 1:
            return name
        return self.tr("{form}, version {version}").format(form=name, version=form.version)

    def _why_word(self, why: Why) -> str:
        return {
            Why.KEY: self.tr("the same section"),
            Why.TITLE: self.tr("the same title"),
            Why.ALIKE: self.tr("a suggestion: made for the same"),
            Why.NOTHING: self.tr("no section is like it"),
            Why.CHOSEN: self.tr("your choice"),
        }[why]

    def _fate_word(self, move: FieldMove) -> str:
        fate = self.plan.fate_of(move)
        if fate is Fate.ASIDE:
            return self.tr("stays with the report, is not printed")
        if fate is Fate.KEPT:
            return self.tr("stands where it stood")
        label = next(field.label for field in self.plan.to.header if field.key == move.target)
        return self.tr("stands under {field}").format(field=label.in_language(self._language))


def _newest_version(form: Form, others: Sequence[Form]) -> int:
    """Where the newest version of the same form is among the others; else the first of them."""
    versions = [(other.version, index) for index, other in enumerate(others) if other.id == form.id]
    return max(versions)[1] if versions else 0


def _words(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


def _readable(text: str) -> QLabel:
    """Words that a screen reader comes to by the Tab key."""
    label = _words(text)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _heading(text: str) -> QLabel:
    label = _words(text)
    label.setObjectName("muted")
    return label
