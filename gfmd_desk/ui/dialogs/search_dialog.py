"""Search everything: a line to type in, what to leave out, and what was found; one key goes there."""

from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QDialog, QFrame, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from gfmd_desk.domain.attribution import Regime
from gfmd_desk.domain.entry import Kind
from gfmd_desk.domain.report import Report, SessionRow
from gfmd_desk.domain.search import Results, Sought
from gfmd_desk.domain.search_query import Query
from gfmd_desk.domain.standing import State
from gfmd_desk.services.search import SectionChoice
from gfmd_desk.ui.approval_words import state_word
from gfmd_desk.ui.delegates.search_delegate import SearchDelegate
from gfmd_desk.ui.models.search_model import SearchModel
from gfmd_desk.ui.theme import Theme
from gfmd_desk.ui.widgets.flow_layout import FlowLayout
from gfmd_desk.ui.words import kind_word, regime_word, set_apart

Word = TypeVar("Word", bound=StrEnum)

_INBOX = ""
_STATES = (State.ASKED, State.NOT_ASKED, State.APPROVED, State.DECLINED, State.LAPSED, State.WITHDRAWN, State.DOUBTFUL)
_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class SearchDialog(QDialog):
    """`changed` says that something else is sought; `chosen` carries what was found and is to be shown."""

    changed = Signal()
    chosen = Signal(object)

    def __init__(self, theme: Theme, sessions: Sequence[SessionRow], report: Report | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Search everything"))
        self.field = QLineEdit()
        self.field.setAccessibleName(self.tr("Search everything"))
        self.field.setPlaceholderText(self.tr("Words, a name, a tag; “in quotation marks” as they stand"))
        self.field.setClearButtonEnabled(True)
        self.where = self._combo(self.tr("Where"), self.tr("Everywhere"))
        self.section = self._combo(self.tr("Section"), self.tr("Any section"))
        self.kind = self._combo(self.tr("Kind"), self.tr("Any kind"))
        self.state = self._combo(self.tr("State"), self.tr("Any state"))
        self.who = self._line(self.tr("Who said it, or whose practice"), self.tr("Who"))
        self.tag = self._line(self.tr("Tag"), self.tr("Tag"))
        self.said = QLabel()
        self.said.setObjectName("hint")
        self._counts = SearchCounts(self)
        self._model = SearchModel(self)
        self._delegate = SearchDelegate(theme)
        self.results = QListView()
        self.results.setObjectName("searchResults")
        self.results.setAccessibleName(self.tr("Found entries"))
        self.results.setFrameShape(QFrame.Shape.NoFrame)
        self.results.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.results.setResizeMode(QListView.ResizeMode.Adjust)
        self.results.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.results.setItemDelegate(self._delegate)
        self.results.setModel(self._model)
        self._fill(sessions, report)
        self._build()
        self._connect()
        self.show_results(Results(Sought()), masked=False)

    def sought(self, read: Callable[[str], Query]) -> Sought:
        """Return what is to be found; `read` reads what was typed."""
        event_id, session_id = self.where.currentData() or (None, None)
        section, state = self.section.currentData(), self.state.currentData()
        return Sought(
            query=read(self.field.text()),
            who=read(self.who.text()),
            tag=read(self.tag.text()),
            event_id=event_id,
            session_id=session_id,
            section=section or None,
            unfiled=section == _INBOX,
            kind=_value(Kind, self.kind.currentData()),
            regime=_value(Regime, state),
            state=_value(State, state),
        )

    def show_sections(self, sections: Sequence[SectionChoice]) -> None:
        """Offer these sections to choose from."""
        for one in sections:
            self.section.addItem(set_apart(one.title), one.key)

    def show_results(self, results: Results, *, masked: bool) -> None:
        """Show what was found, and how much of it; the best is chosen."""
        self._model.show(results, masked=masked)
        if results.found:
            self.results.setCurrentIndex(self._model.index(0, 0))
        self.said.setText(self._sentence(results))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that the field has no use for: up and down choose among the results, Enter goes there."""
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose()
        elif key in _KEYS:
            page = max(1, self.results.viewport().height() // max(1, self.results.sizeHintForRow(0)) - 1)
            step = page if key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown) else 1
            self._step(-step if key in (Qt.Key.Key_Up, Qt.Key.Key_PageUp) else step)
        else:
            super().keyPressEvent(event)

    def _sentence(self, results: Results) -> str:
        if not results.sought:
            return self.tr("Up and Down choose, Enter goes there, Escape goes back.")
        if not results.found:
            return self.tr("Nothing is found.")
        found = self._counts.found(len(results.found))
        return self.tr("{found}, and there are more: another word finds fewer.").format(found=found) if results.more else f"{found}."

    def _step(self, step: int) -> None:
        last = self._model.rowCount() - 1
        if last >= 0:
            row = min(max(self.results.currentIndex().row() + step, 0), last)
            self.results.setCurrentIndex(self._model.index(row, 0))

    def _choose(self) -> None:
        index = self.results.currentIndex()
        if index.isValid():
            self.chosen.emit(self._model.row(index.row()).found)

    def _fill(self, sessions: Sequence[SessionRow], report: Report | None) -> None:
        """What there is to choose from; session and event on screen come first."""
        if report is not None:
            here = report.session
            self.where.addItem(self.tr("This session: {code}").format(code=set_apart(here.code)), (None, here.id))
            self.where.addItem(self.tr("This event: {name}").format(name=set_apart(report.event.name)), (report.event.id, None))
        event_id = ""
        for row in sessions:
            if row.event.id != event_id:
                event_id = row.event.id
                self.where.insertSeparator(self.where.count())
                self.where.addItem(set_apart(row.event.name), (event_id, None))
            self.where.addItem(set_apart(f"{row.session.code} {row.session.title}"), (None, row.session.id))
        self.section.addItem(self.tr("Inbox, not filed yet"), _INBOX)
        for kind in Kind:
            self.kind.addItem(kind_word(kind), kind)
        for state in _STATES:
            self.state.addItem(state_word(state), state)
        self.state.insertSeparator(self.state.count())
        for regime in Regime:
            self.state.addItem(regime_word(regime), regime)

    def _build(self) -> None:
        unit = self.fontMetrics().height()
        filters = QWidget()
        flow = FlowLayout(filters)
        for one in (self.where, self.section, self.kind, self.state, self.who, self.tag):
            flow.addWidget(one)
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        column.addWidget(filters)
        column.addWidget(self.said)
        column.addWidget(self.results, 1)
        self.resize(unit * 62, unit * 38)
        self.field.setFocus()

    def _connect(self) -> None:
        for line in (self.field, self.who, self.tag):
            line.textChanged.connect(self.changed)
        for combo in (self.where, self.section, self.kind, self.state):
            combo.currentIndexChanged.connect(self.changed)
        self.results.doubleClicked.connect(self._choose)

    def _combo(self, name: str, everything: str) -> QComboBox:
        combo = QComboBox()
        combo.setAccessibleName(name)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(len(everything) + 2)
        combo.setMaxVisibleItems(20)
        combo.addItem(everything, None)
        return combo

    def _line(self, name: str, words: str) -> QLineEdit:
        line = QLineEdit()
        line.setAccessibleName(name)
        line.setPlaceholderText(words)
        line.setMaximumWidth(self.fontMetrics().height() * 7)
        return line


class SearchCounts(QObject):
    """A number with its noun; a QObject, because lupdate knows a plural only in its `tr`."""

    def found(self, number: int) -> str:
        return self.tr("%n entry(s) found", "", number)


def _value(kind: type[Word], data: object) -> Word | None:
    """The value that a choice stands for; Qt gives a word back as a plain text."""
    return next((one for one in kind if one == data), None)
