"""Beside the list of approvals: the sentence, what is printed until then, the answer to record, and all that was recorded before."""

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from gfmd_desk.domain.approval import Step
from gfmd_desk.domain.attribution import Level
from gfmd_desk.domain.standing import State
from gfmd_desk.services.approval_items import ApprovalItem
from gfmd_desk.services.approvals import Answer
from gfmd_desk.ui.approval_words import ApprovalCounts, prints_as_seen, step_line, why_word, would_print_as_seen
from gfmd_desk.ui.change_words import marked, told
from gfmd_desk.ui.models.approval_model import giver_of
from gfmd_desk.ui.plain_text import hold_sideways, plain_text
from gfmd_desk.ui.privacy import identity
from gfmd_desk.ui.widgets.answer_form import AnswerForm
from gfmd_desk.ui.words import set_apart, when_or_what

Part = TypeVar("Part", bound=QWidget)


class ApprovalPanel(QWidget):
    """`answered` carries a step that was pressed; what belongs to it stands in the form."""

    answered = Signal(object)
    card_wanted = Signal()
    ask_wanted = Signal()
    wording_wanted_back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inspector")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.scrolled = QScrollArea()
        self.scrolled.setAccessibleName(self.tr("The sentence and its approval"))
        self.scrolled.setFrameShape(QScrollArea.Shape.NoFrame)
        self.scrolled.setWidgetResizable(True)
        self.scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._items: tuple[ApprovalItem, ...] = ()
        self._counts = ApprovalCounts(self)
        self.form = AnswerForm()
        self.card = self._button(self.tr("Show &card"))
        self.ask = self._button(self.tr("As&k …"))
        self.back = self._button(self.tr("Take the approved wordin&g back"))
        self.approve = self._button(self.tr("&Approve"))
        self.approve.setObjectName("primary")
        self.other = self._button(self.tr("&Other words …"))
        self.other.setCheckable(True)
        self.decline = self._button(self.tr("&Decline"))
        self.withdraw = self._button(self.tr("Withd&raw"))
        self.their_words = QPlainTextEdit()
        self.their_words.setObjectName("theirWords")
        self.their_words.setTabChangesFocus(True)
        self.their_words.setAccessibleName(self.tr("The words that were agreed to"))
        self._build()
        self._connect()
        self.show_items(())

    @property
    def items(self) -> tuple[ApprovalItem, ...]:
        return self._items

    def show_items(self, items: Sequence[ApprovalItem]) -> None:
        """Show one item, or several of one giver; an answer that was begun for the same ones stays."""
        same = [(one.report_id, one.matter) for one in items] == [(one.report_id, one.matter) for one in self._items]
        self._items = tuple(items)
        for part in self._parts:
            part.setVisible(bool(items))
        self.nothing.setVisible(not items)
        if items:
            self._show_words()
            self._show_lapse()
            self._show_history()
        if items and not same:
            self.other.setChecked(False)
            self.their_words.setPlainText(items[0].entry.text)
            self._prefill()
            self.scrolled.verticalScrollBar().setValue(0)
        self._on_form_changed()

    def answer(self, step: Step, recorded_by: str) -> Answer:
        """What stands in the form, with their words where others were agreed to."""
        return self.form.answer(step, recorded_by, self._words() if step is Step.APPROVED else "")

    def _words(self) -> str:
        words = plain_text(self.their_words.document()).strip() if self.other.isChecked() else ""
        return "" if self._items and words == self._items[0].entry.text else words

    def _prefill(self) -> None:
        first = self._items[0]
        persons = {one.person for one in self._items}
        person = first.person if len(persons) == 1 else ""
        level = min((one.level for one in self._items), key=lambda one: one.rank)
        self.form.prefill(giver_of(first), person, level if person else Level.STATE, can_name=bool(person))

    def _show_words(self) -> None:
        first = self._items[0]
        if len(self._items) == 1:
            self.heading.setText(
                self.tr("{session} · entry {time}").format(session=set_apart(first.session.code), time=when_or_what(first.entry))
            )
        else:
            giver = set_apart(identity(giver_of(first)))
            self.heading.setText(f"{giver} · {self._counts.sentences(len(self._items))}")
        unprinted = self.tr("Nothing: the line is not filed, or stays on the desk.")
        self.sentence.setText("\n\n".join(would_print_as_seen(one) or one.entry.text for one in self._items))
        self.until.setText("\n\n".join(prints_as_seen(one) or unprinted for one in self._items))
        agreed = all(one.state is State.APPROVED for one in self._items)
        self.until_label.setText(self.tr("The report says") if agreed else self.tr("Until then the report says"))
        whys = dict.fromkeys(why_word(one.why) for one in self._items)
        self.why.setText(self.tr("Why: {why}").format(why=QLocale().createSeparatedList(list(whys))))

    def _show_lapse(self) -> None:
        """What became of the words that were approved, or asked about, in words and marks."""
        shown = len(self._items) == 1 and self._items[0].state is State.LAPSED
        self.lapse_label.setVisible(shown)
        self.lapse.setVisible(shown)
        self.back.setVisible(shown)
        if not shown:
            return
        item = self._items[0]
        before = approved_words(item)
        self.back.setVisible(item.standing.lapsed is not None and bool(before) and before != item.entry.text)
        if not before or before == item.entry.text:
            self.lapse.setText(self.tr("The words are the same; who is meant, its name, the language or the kind of entry is another."))
            return
        self.lapse.setText(marked(before, item.entry.text))
        self.lapse.setAccessibleName(f"{self.lapse_label.text()}: {told(before, item.entry.text)}")

    def _show_history(self) -> None:
        one = len(self._items) == 1
        steps = self._items[0].history if one else ()
        self.history_label.setVisible(one)
        self.history.setVisible(one)
        nothing = self.tr("Nothing has been recorded yet.")
        self.history.setText("\n".join(f"• {step_line(step)}" for step in reversed(steps)) or nothing)

    def _build(self) -> None:
        inside = QWidget()
        inside.setObjectName("inspector")
        inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(16, 14, 16, 16)
        self._column.setSpacing(5)
        self._parts: list[QWidget] = []
        self.nothing = QLabel(self.tr("No sentence is chosen."))
        self.nothing.setObjectName("muted")
        self.nothing.setWordWrap(True)
        self._column.addWidget(self.nothing)
        self.heading = self._part(QLabel())
        self.heading.setObjectName("inspectorTitle")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence = self._said(self.tr("Sentence to approve, as printed"), "sentenceWords")
        self.until = self._said(self.tr("Until then the report says"), "publicWords")
        self.until_label = self._last_label
        self.why = self._part(QLabel())
        self.why.setObjectName("hint")
        self.why.setWordWrap(True)
        self.lapse = self._said(self.tr("What changed since"), "sentenceWords")
        self.lapse.setTextFormat(Qt.TextFormat.RichText)
        self.lapse_label = self._last_label
        self._part(self.back)
        self._row(self.card, self.ask)
        self._label(self.tr("Record the answer"))
        self._part(self.form)
        self._column.addWidget(self.their_words)
        self.their_words.setFixedHeight(self.fontMetrics().lineSpacing() * 5)
        hold_sideways(self.their_words)
        self.holds = self._part(
            QLabel(self.tr("Holds for this exact sentence. Editing it makes the approval lapse; putting it back restores it."))
        )
        self.holds.setObjectName("warning")
        self.holds.setWordWrap(True)
        self.history = self._said(self.tr("Decisions, never overwritten"), "muted")
        self.history_label = self._last_label
        self._column.addStretch(1)
        self.scrolled.setWidget(inside)
        foot = self._part(QWidget())
        foot.setObjectName("panelFoot")
        foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        acts = QGridLayout(foot)
        acts.setContentsMargins(16, 8, 16, 10)
        acts.addWidget(self.form.missing, 0, 0, 1, 2)
        for place, button in enumerate((self.approve, self.other, self.decline, self.withdraw)):
            acts.addWidget(button, 1 + place // 2, place % 2)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.setSpacing(0)
        outside.addWidget(self.scrolled, 1)
        outside.addWidget(foot)

    def _connect(self) -> None:
        self.form.changed.connect(self._on_form_changed)
        self.their_words.textChanged.connect(self._on_form_changed)
        self.other.toggled.connect(self._on_other_toggled)
        self.card.clicked.connect(self.card_wanted)
        self.ask.clicked.connect(self.ask_wanted)
        self.back.clicked.connect(self.wording_wanted_back)
        for button, step in ((self.approve, Step.APPROVED), (self.decline, Step.DECLINED), (self.withdraw, Step.WITHDRAWN)):
            button.clicked.connect(lambda _=False, step=step: self.answered.emit(step))

    def _on_form_changed(self) -> None:
        one = len(self._items) == 1
        printable = bool(self._items) and all(item.label for item in self._items)
        words = not self.other.isChecked() or bool(plain_text(self.their_words.document()).strip())
        self.approve.setEnabled(printable and words and not self.form.lacking())
        self.other.setEnabled(one and printable)
        self.card.setEnabled(one and bool(self._items[0].would_print) and printable)
        self.ask.setEnabled(printable)
        self.withdraw.setEnabled(any(step.step is Step.APPROVED for item in self._items for step in item.history))
        self.their_words.setVisible(self.other.isChecked() and bool(self._items))

    def _on_other_toggled(self) -> None:
        self._on_form_changed()
        if self.other.isChecked():
            self.their_words.setFocus()
            self.their_words.selectAll()

    def _button(self, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        return button

    def _row(self, *buttons: QPushButton) -> None:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 2, 0, 2)
        for button in buttons:
            line.addWidget(button)
        line.addStretch(1)
        self._part(row)

    def _said(self, title: str, name: str) -> QLabel:
        words = QLabel()
        words.setObjectName(name)
        words.setAccessibleName(title)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard)
        words.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._label(title)
        self._part(words)
        return words

    def _label(self, title: str) -> None:
        self._last_label = QLabel(title)
        self._last_label.setObjectName("sectionLabel")
        self._last_label.setContentsMargins(0, 8, 0, 0)
        self._part(self._last_label)

    def _part(self, widget: Part) -> Part:
        """Add what is seen only while something is chosen."""
        self._column.addWidget(widget)
        self._parts.append(widget)
        return widget


def approved_words(item: ApprovalItem) -> str:
    """The words that were approved and are no longer these; where none were, those that were asked about last. Empty where erased."""
    lapsed = item.standing.lapsed
    step = lapsed or next((one for one in reversed(item.history) if one.step is Step.ASKED), None)
    return step.evidence.words if step is not None and step.evidence is not None else ""
