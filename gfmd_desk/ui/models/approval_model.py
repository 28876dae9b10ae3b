"""What there is to approve as a Qt table: of one tab, grouped by whom it is asked of, across the sessions of an event."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum, StrEnum
from typing import TypeAlias

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, Qt
from PySide6.QtGui import QFont

from gfmd_desk.domain.approval import Matter, Step
from gfmd_desk.domain.room import NEVER
from gfmd_desk.domain.standing import State
from gfmd_desk.services.approval_items import ApprovalItem
from gfmd_desk.ui.approval_words import ApprovalCounts, channel_word, day_word, moment_word, state_word
from gfmd_desk.ui.models.page_model import AnyIndex
from gfmd_desk.ui.privacy import identity, spoken
from gfmd_desk.ui.words import set_apart


class Tab(StrEnum):
    TO_ASK = "to ask"
    WAITING = "waiting"
    LAPSED = "lapsed"
    APPROVED = "approved"
    DECLINED = "declined"


class ApprovalColumn(IntEnum):
    SESSION = 0
    WORDS = 1
    NAMED_AS = 2
    ASKED = 3
    STATE = 4


class ApprovalRole(IntEnum):
    ROW = Qt.ItemDataRole.UserRole + 1


_OF_STATE = {
    State.NOT_ASKED: Tab.TO_ASK,
    State.ASKED: Tab.WAITING,
    State.LAPSED: Tab.LAPSED,
    State.DOUBTFUL: Tab.LAPSED,
    State.APPROVED: Tab.APPROVED,
    State.DECLINED: Tab.DECLINED,
    State.WITHDRAWN: Tab.DECLINED,
}
_OF_STEP = {Step.ASKED: Tab.WAITING, Step.APPROVED: Tab.APPROVED, Step.DECLINED: Tab.DECLINED, Step.WITHDRAWN: Tab.DECLINED}

Key: TypeAlias = tuple[str, Matter]


@dataclass(frozen=True, slots=True)
class GiverRow:
    """Whom to ask, above the sentences that are theirs."""

    giver: str
    items: tuple[ApprovalItem, ...]

    @property
    def due(self) -> datetime | None:
        """When the first answer that is still waited for is wanted."""
        return min((item.due for item in self.items if item.due is not None and item.state is State.ASKED), default=None)


ApprovalRow: TypeAlias = GiverRow | ApprovalItem


def tab_of(item: ApprovalItem) -> Tab:
    """Say where an item stands; one that needs no approval any more stands where its last answer put it."""
    if item.state in _OF_STATE:
        return _OF_STATE[item.state]
    return _OF_STEP[item.history[-1].step] if item.history else Tab.TO_ASK


def giver_of(item: ApprovalItem) -> str:
    """Who answers for an item: a delegation or organisation, else the person."""
    return item.body or item.person


def key_of(item: ApprovalItem) -> Key:
    return item.report_id, item.matter


class ApprovalModel(QAbstractTableModel):
    """`now` is the moment from which ages are counted."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[ApprovalRow] = []
        self._items: tuple[ApprovalItem, ...] = ()
        self._now = NEVER
        self._counts = ApprovalCounts(self)

    def show(self, items: Sequence[ApprovalItem], tab: Tab, now: datetime) -> None:
        """Show the items of one tab, by their givers' names."""
        self.beginResetModel()
        self._items, self._now = tuple(items), now
        by_giver: dict[str, list[ApprovalItem]] = {}
        for item in items:
            if tab_of(item) is tab:
                by_giver.setdefault(giver_of(item), []).append(item)
        self._rows = []
        for giver in sorted(by_giver, key=str.casefold):
            theirs = tuple(by_giver[giver])
            self._rows += [GiverRow(giver, theirs), *theirs]
        self.endResetModel()

    def counts(self) -> dict[Tab, int]:
        """How many items each tab has."""
        counts = dict.fromkeys(Tab, 0)
        for item in self._items:
            counts[tab_of(item)] += 1
        return counts

    def row(self, number: int) -> ApprovalRow:
        return self._rows[number]

    def givers(self) -> list[int]:
        """The numbers of the rows that stand above others."""
        return [number for number, row in enumerate(self._rows) if isinstance(row, GiverRow)]

    def number_of(self, key: Key) -> int:
        """Return the number of an item's row, or -1."""
        return next((number for number, row in enumerate(self._rows) if not isinstance(row, GiverRow) and key_of(row) == key), -1)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(ApprovalColumn)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._header(ApprovalColumn(section))
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], ApprovalColumn(index.column())
        if role == ApprovalRole.ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._words(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = self._words(row, column)
            return spoken(words if isinstance(row, GiverRow) or not words else f"{self._header(column)}: {words}")
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        if role == Qt.ItemDataRole.FontRole and isinstance(row, GiverRow):
            bold = QFont()
            bold.setWeight(QFont.Weight.DemiBold)
            return bold
        return None

    def _header(self, column: ApprovalColumn) -> str:
        return {
            ApprovalColumn.SESSION: self.tr("Session"),
            ApprovalColumn.WORDS: self.tr("Words"),
            ApprovalColumn.NAMED_AS: self.tr("Named as"),
            ApprovalColumn.ASKED: self.tr("Asked"),
            ApprovalColumn.STATE: self.tr("State"),
        }[column]

    def _words(self, row: ApprovalRow, column: ApprovalColumn) -> str:
        if isinstance(row, GiverRow):
            return self._giver_line(row) if column is ApprovalColumn.SESSION else ""
        match column:
            case ApprovalColumn.SESSION:
                return row.session.code
            case ApprovalColumn.WORDS:
                return row.entry.text
            case ApprovalColumn.NAMED_AS:
                return identity(row.label) or self.tr("nothing to print yet")
            case ApprovalColumn.ASKED:
                return self._asked(row)
            case ApprovalColumn.STATE:
                return self._state(row)

    def _giver_line(self, row: GiverRow) -> str:
        parts = [set_apart(identity(row.giver)) or self.tr("Not known yet"), self._counts.sentences(len(row.items))]
        sessions = list(dict.fromkeys(item.session.code for item in row.items))
        parts.append(QLocale().createSeparatedList([set_apart(code) for code in sessions]))
        if row.due is not None:
            parts.append(self.tr("answer wanted by {date}").format(date=moment_word(row.due)))
        return " · ".join(parts)

    def _asked(self, item: ApprovalItem) -> str:
        asked = next((step for step in reversed(item.history) if step.step is Step.ASKED), None)
        if asked is None:
            return ""
        channel = channel_word(asked.evidence.channel) if asked.evidence else ""
        lines = [" · ".join(part for part in (channel, day_word(asked.recorded_at)) if part)]
        if item.due is not None and item.state is State.ASKED:
            lines.append(self.tr("until {date}").format(date=day_word(item.due)))
        return "\n".join(lines)

    def _state(self, item: ApprovalItem) -> str:
        """The state, and for how long it has been so."""
        since = item.history[-1].recorded_at if item.history else item.entry.said_at
        days = (self._now - since).days
        word = state_word(item.state)
        return f"{word} · {self._counts.days(days)}" if days > 0 else word
