"""Rows of words: found whatever their accents, sorted as people sort, known by their key."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QAbstractTableModel, QLocale, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from gfmd_desk.ui.models.table_model import TableModel, WordRow


@pytest.fixture
def model(qtbot: QtBot) -> Iterator[TableModel]:
    usual = QLocale()
    QLocale.setDefault(QLocale("fr"))
    made = TableModel(["Name", "Country"])
    made.show(
        [
            WordRow("1", ("Zoé", "Esperia")),
            WordRow("2", ("émile", "Montania"), ("Milo",)),
            WordRow("3", ("Ana", "esperia")),
            WordRow("4", ("أحمد", "Lagunia")),
        ]
    )
    yield made
    QLocale.setDefault(usual)


def names(model: QAbstractTableModel) -> list[str]:
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", ["Zoé", "émile", "Ana", "أحمد"]),
        ("ESPERIA", ["Zoé", "Ana"]),
        ("esp ANA", ["Ana"]),
        ("Emile", ["émile"]),
        ("milo", ["émile"]),
        ("احمد", ["أحمد"]),
        ("nobody", []),
    ],
)
def test_all_words_must_stand_in_a_row(model: TableModel, text: str, found: list[str]) -> None:
    model.find(text)
    assert names(model) == found


def test_sorted_by_letters_not_by_accents_and_capitals(model: TableModel) -> None:
    model.sort(0)
    assert names(model) == ["Ana", "émile", "Zoé", "أحمد"]
    model.sort(0, Qt.SortOrder.DescendingOrder)
    assert names(model) == ["أحمد", "Zoé", "émile", "Ana"]
    model.sort(-1)
    assert names(model) == ["Zoé", "émile", "Ana", "أحمد"]


def test_what_is_shown_anew_is_found_and_sorted_as_before(model: TableModel) -> None:
    model.find("esperia")
    model.sort(0)
    model.show([WordRow("5", ("Bela", "Esperia")), WordRow("6", ("Ada", "Esperia")), WordRow("7", ("Cleo", "Aralia"))])
    assert names(model) == ["Ada", "Bela"]
    assert (model.number_of("5"), model.number_of("7"), model.row(0).key) == (1, -1, "6")


def test_it_is_a_table_to_qt(model: TableModel) -> None:
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.find("a")
    model.sort(1)
    model.show([])
