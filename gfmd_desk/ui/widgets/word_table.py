"""A table of whole rows to read and to stand on, with keys of its own."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from gfmd_desk.ui.models.table_model import TableModel


class WordTable(QTableView):
    def __init__(self, model: TableModel, name: str, shares: Sequence[int], parent: QWidget | None = None) -> None:
        """`name` is what a screen reader calls it; `shares` say how wide each column is beside the others."""
        super().__init__(parent)
        self._model = model
        self._shares = tuple(shares)
        self.setAccessibleName(name)
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # what a column cuts off is told by its tip
        self.verticalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out among the columns."""
        super().resizeEvent(event)
        for column, share in enumerate(self._shares):
            self.setColumnWidth(column, self.viewport().width() * share // sum(self._shares))

    @property
    def here(self) -> int:
        """The number of the row stood on, or -1."""
        rows = self.selectionModel().selectedRows()
        return rows[0].row() if rows else -1

    @property
    def key(self) -> str:
        """The key of the row stood on; empty where there is none."""
        return self._model.row(self.here).key if self.here >= 0 else ""

    def stand_on(self, row: int) -> None:
        """Go to a row; one that is not there changes nothing."""
        if 0 <= row < self._model.rowCount():
            place = self._model.index(row, 0)
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(place, flags.ClearAndSelect | flags.Rows)
            self.scrollTo(place)


def on_key(where: QWidget, keys: QKeySequence | QKeySequence.StandardKey | str, act: Callable[[], None]) -> None:
    """Let a key do something while `where` has the focus."""
    shortcut = QShortcut(QKeySequence(keys), where)
    shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
    shortcut.activated.connect(act)
