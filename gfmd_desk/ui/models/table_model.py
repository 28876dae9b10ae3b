"""Rows of words as a Qt table: each row is known by a key, and found by what is written in it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QSortFilterProxyModel, Qt

from gfmd_desk.domain.roster_names import folded
from gfmd_desk.ui.models.page_model import AnyIndex


@dataclass(frozen=True, slots=True)
class WordRow:
    """`more` are words by which the row is found too, but which are not shown."""

    key: str
    cells: tuple[str, ...]
    more: tuple[str, ...] = ()


class TableModel(QAbstractTableModel):
    def __init__(self, headers: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headers = tuple(headers)
        self._rows: tuple[WordRow, ...] = ()

    def show(self, rows: Sequence[WordRow]) -> None:
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def row(self, number: int) -> WordRow:
        return self._rows[number]

    def number_of(self, key: str) -> int:
        """Return the number of the row with this key, or -1."""
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
            return f"{self._headers[index.column()]}: {words}"
        return None


class FoundRows(QSortFilterProxyModel):
    """The rows in which all the words looked for stand, whatever their capitals and accents; sorted as the window's language sorts."""

    def __init__(self, model: TableModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._words: list[str] = []
        self._written: list[str] = []
        model.modelReset.connect(self._forget)
        self.setSortLocaleAware(True)
        self.setSortCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setSourceModel(model)

    def find(self, text: str) -> None:
        self._words = folded(text).split()
        self.invalidate()

    def filterAcceptsRow(self, source_row: int, source_parent: AnyIndex) -> bool:  # noqa: ARG002  # Qt's own
        if not self._words:
            return True
        if not self._written:
            rows = map(self._model.row, range(self._model.rowCount()))
            self._written = [folded("\n".join((*row.cells, *row.more))) for row in rows]
        return all(word in self._written[source_row] for word in self._words)

    def _forget(self) -> None:
        self._written = []
