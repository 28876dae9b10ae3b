"""A table of words in a dialog: whole rows, by keyboard."""

from PySide6.QtCore import QAbstractItemModel, QItemSelectionModel
from PySide6.QtWidgets import QAbstractItemView, QTableView


def word_table(model: QAbstractItemModel, name: str, *, several: bool = False) -> QTableView:
    """Show `model` under an accessible name; several rows can be chosen at once if said."""
    mode = QAbstractItemView.SelectionMode
    table = QTableView()
    table.setAccessibleName(name)
    table.setModel(model)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(mode.ExtendedSelection if several else mode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setTabKeyNavigation(False)
    table.setWordWrap(False)
    table.verticalHeader().hide()
    table.horizontalHeader().setStretchLastSection(True)
    return table


def choose_row(table: QTableView, row: int) -> None:
    """Stand on a row. Not `selectRow`: right to left, before the table is laid out, that finds no column to begin with and does nothing."""
    flag = QItemSelectionModel.SelectionFlag
    table.selectionModel().setCurrentIndex(table.model().index(row, 0), flag.ClearAndSelect | flag.Rows)
