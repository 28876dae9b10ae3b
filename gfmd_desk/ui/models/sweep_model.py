"""What the sweep has found as a Qt model: a heading for each group, then its findings."""

from collections.abc import Mapping
from enum import IntEnum
from itertools import groupby
from typing import TypeAlias

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QFont

from gfmd_desk.domain.entry import Entry
from gfmd_desk.domain.report import Report
from gfmd_desk.domain.sweep import Finding, FindingKey, Lack
from gfmd_desk.ui.models.page_model import AnyIndex
from gfmd_desk.ui.sweep_words import finding_line, heading, lack_word

SweepRow: TypeAlias = tuple[Lack, int] | Finding
"""A heading with how many there are, or one of them."""


class SweepRole(IntEnum):
    ROW = Qt.ItemDataRole.UserRole + 1


class SweepModel(QAbstractListModel):
    """Headings cannot be chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[SweepRow] = []
        self._report: Report | None = None
        self._entries: Mapping[str, Entry] = {}

    def show(self, report: Report, findings: tuple[Finding, ...]) -> None:
        """Show what was found in a report; the words are made when they are seen."""
        self.beginResetModel()
        self._report = report
        self._entries = {entry.id: entry for entry in report.entries}
        self._rows = []
        for lack, group in groupby(findings, lambda one: one.lack):
            found = list(group)
            self._rows += [(lack, len(found)), *found]
        self.endResetModel()

    def finding(self, row: int) -> Finding | None:
        """Return the finding in a row; None for a heading, and where there is no such row."""
        found = self._rows[row] if 0 <= row < len(self._rows) else None
        return found if isinstance(found, Finding) else None

    def row_of(self, key: FindingKey | None) -> int:
        """Return the row of a finding, or -1."""
        return next((number for number, row in enumerate(self._rows) if isinstance(row, Finding) and row.key == key), -1)

    def nearest(self, row: int) -> int:
        """The first finding from a row on, else the last one before it; -1 where there is none."""
        after = (one for one in range(max(0, row), len(self._rows)) if self.finding(one))
        before = (one for one in range(min(row, len(self._rows)) - 1, -1, -1) if self.finding(one))
        return next(after, next(before, -1))

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or self._report is None:
            return None
        row = self._rows[index.row()]
        if role == SweepRole.ROW:
            return row
        if role == Qt.ItemDataRole.FontRole and not isinstance(row, Finding):
            font = QFont()
            font.setWeight(QFont.Weight.DemiBold)
            return font
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            if not isinstance(row, Finding):
                return heading(*row)
            line = finding_line(self._report, row, self._entries.get(row.entry_id))
            return line if role == Qt.ItemDataRole.DisplayRole else f"{lack_word(row.lack)}: {line}"
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self.finding(index.row()) is None:
            return Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
