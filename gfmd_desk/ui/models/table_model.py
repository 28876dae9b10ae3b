"""Rows of words as a Qt table: each row is known by a key, found by what is written in it, and sorted by a column."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QCollator, QLocale, QModelIndex, QObject, Qt

from gfmd_desk.domain.roster_names import folded
from gfmd_desk.ui.models.page_model import AnyIndex
from gfmd_desk.ui.privacy import spoken


@dataclass(frozen=True, slots=True)
class WordRow:
    """`more` are words by which the row is found too, but which are not shown."""

    key: str
    cells: tuple[str, ...]
    more: tuple[str, ...] = ()


class TableModel(QAbstractTableModel):
    """Finds and sorts by itself: Qt's proxy asks Python for each cell of each comparison, seconds for 20,000 rows."""

    def __init__(self, headers: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headers = tuple(headers)
        self._all: tuple[WordRow, ...] = ()
        self._rows: list[WordRow] = []
        self._written: list[str] = []
        self._words: list[str] = []
        self.sorted_by, self.order = -1, Qt.SortOrder.AscendingOrder
        self._collator = QCollator(QLocale())
        self._collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)

    def show(self, rows: Sequence[WordRow]) -> None:
        self._all = tuple(rows)
        self._written = []
        self._arrange()

    def find(self, text: str) -> None:
        """Show the rows in which all these words stand, whatever their capitals and accents."""
        self._words = folded(text).split()
        self._arrange()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column as the window's language sorts; -1 is the order in which the rows came."""
        self.sorted_by, self.order = column, order
        self._arrange()

    def row(self, number: int) -> WordRow:
        """Return a row as it stands on screen."""
        return self._rows[number]

    def number_of(self, key: str) -> int:
        """Return where the row with this key stands on screen, or -1."""
        return next((number for number, row in enumerate(self._rows) if row.key == key), -1)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(self._headers)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._headers[section]
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        words = self._rows[index.row()].cells[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(f"{self._headers[index.column()]}: {words}")
        return None

    def _arrange(self) -> None:
        self.beginResetModel()
        if self._words and not self._written:
            self._written = [folded("\n".join((*row.cells, *row.more))) for row in self._all]
        rows = list(self._all)
        if self._words:
            found = zip(self._all, self._written, strict=True)
            rows = [row for row, written in found if all(word in written for word in self._words)]
        if self.sorted_by >= 0:
            column, key = self.sorted_by, self._collator.sortKey
            rows.sort(key=lambda row: key(row.cells[column]), reverse=self.order is Qt.SortOrder.DescendingOrder)
        self._rows = rows
        self.endResetModel()
