"""The rows of the page as a Qt model; a change touches only the rows that differ."""

from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from gfmd_desk.domain.page import EntryRow, GuidanceRow, PageRow, SectionRow, SubheadingRow, page_rows
from gfmd_desk.domain.report import Report
from gfmd_desk.ui.words import clock, section_count

AnyIndex = QModelIndex | QPersistentModelIndex


class PageRole(IntEnum):
    ROW = Qt.ItemDataRole.UserRole + 1


class PageModel(QAbstractTableModel):
    """One column; `PageRole.ROW` gives the domain's row."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[PageRow] = []
        self._report: Report | None = None

    def show(self, report: Report) -> None:
        """Show a report; the same report as before moves from row to row, another one starts anew."""
        rows = page_rows(report)
        if self._report is None or self._report.id != report.id:
            self.beginResetModel()
            self._report, self._rows = report, rows
            self.endResetModel()
            return
        self._report = report
        self._become(rows)

    def page_row(self, row: int) -> PageRow:
        return self._rows[row]

    def row_of(self, entry_id: str) -> int:
        """Return the row an entry stands in, or -1."""
        return next((number for number, row in enumerate(self._rows) if row.key == entry_id), -1)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else 1

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == PageRole.ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text_of(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        if index.isValid() and isinstance(self._rows[index.row()], EntryRow):
            return flags | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable
        return flags

    def text_of(self, row: PageRow) -> str:
        """The words of a row, in the report's language."""
        assert self._report is not None
        language = self._report.session.language
        match row:
            case EntryRow():
                return row.entry.text
            case SubheadingRow():
                return row.text
            case GuidanceRow():
                return row.section.guidance.in_language(language)
            case SectionRow(section=None):
                return self.tr("Inbox")
            case SectionRow():
                assert row.section is not None
                return row.section.title.in_language(language)

    def _spoken(self, row: PageRow) -> str:
        match row:
            case EntryRow():
                return f"{clock(row.entry)} {row.entry.text}"
            case SectionRow(section=None):
                return f"{self.text_of(row)}, {section_count(row)}"
            case SectionRow():
                return f"{row.number} {self.text_of(row)}, {section_count(row)}"
            case _:
                return self.text_of(row)

    def _become(self, rows: list[PageRow]) -> None:
        """Insert and remove what differs between the common head and tail; rows that stay but changed are told apart."""
        old, new = [row.key for row in self._rows], [row.key for row in rows]
        head = 0
        while head < min(len(old), len(new)) and old[head] == new[head]:
            head += 1
        tail = 0
        while tail < min(len(old), len(new)) - head and old[-1 - tail] == new[-1 - tail]:
            tail += 1
        before = self._rows
        if len(old) - tail > head:
            self.beginRemoveRows(QModelIndex(), head, len(old) - tail - 1)
            self._rows = before[:head] + before[len(old) - tail :]
            self.endRemoveRows()
        if len(new) - tail > head:
            self.beginInsertRows(QModelIndex(), head, len(new) - tail - 1)
            self._rows = rows
            self.endInsertRows()
        self._rows = rows
        kept = [*range(head), *range(len(rows) - tail, len(rows))]
        offset = len(before) - len(rows)
        for number in kept:
            if before[number if number < head else number + offset] != rows[number]:
                index = self.index(number, 0)
                self.dataChanged.emit(index, index)
