"""What each column of a table holds, shown with an example from it and changed by hand."""

from collections.abc import Callable
from enum import StrEnum
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QFrame, QGroupBox, QLabel, QScrollArea, QVBoxLayout, QWidget

from gfmd_desk.domain.table import ColumnMapping, Table
from gfmd_desk.ui.privacy import identity, privacy, spoken
from gfmd_desk.ui.words import set_apart

LONGEST_EXAMPLE = 20
"""Characters of a column's header or first value that stand before its choice."""

Field = TypeVar("Field", bound=StrEnum)


class MappingBox(QGroupBox, Generic[Field]):
    """`changed` follows another choice for a column, and `mapping` has it; `sheet_asked` carries the name of another sheet."""

    changed = Signal()
    sheet_asked = Signal(str)

    def __init__(
        self,
        table: Table,
        mapping: ColumnMapping[Field],
        fields: type[Field],
        word: Callable[[Field], str],
        parent: QWidget | None = None,
    ) -> None:
        """`fields` are what a column can hold, and `word` says each on the screen."""
        super().__init__(parent)
        self.setTitle(self.tr("What each column holds"))
        self.table = table
        self.mapping = mapping
        self.sheet = QComboBox()
        self.columns: list[QComboBox] = []
        self._labels: list[QLabel] = []
        self._fields = fields
        self._build(word)

    def _build(self, word: Callable[[Field], str]) -> None:
        rows = QFormLayout()
        sheets = [sheet.name for sheet in self.table.sheets if sheet.filled]
        self.sheet.addItems(sheets)
        self.sheet.setCurrentText(self.table.sheet)
        self.sheet.currentTextChanged.connect(self.sheet_asked)
        _add_row(rows, self.tr("S&heet"), self.sheet)
        rows.setRowVisible(self.sheet, len(sheets) > 1)
        for place in range(len(self.mapping.columns)):
            choice = QComboBox()
            choice.addItem(self.tr("Not imported"), None)
            for field in self._fields:
                choice.addItem(word(field), field.value)
            self.columns.append(choice)
            self._labels.append(_add_row(rows, self._column_name(place), choice))
        privacy().changed.connect(self._on_privacy_changed)
        self._show_mapping()
        for place, choice in enumerate(self.columns):
            choice.currentIndexChanged.connect(lambda _, place=place: self._on_column_index_changed(place))
        inside = QWidget()
        inside.setLayout(rows)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the field that has the focus
        area.setWidgetResizable(True)
        area.setWidget(inside)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setMinimumWidth(inside.sizeHint().width() + area.verticalScrollBar().sizeHint().width())
        column = QVBoxLayout(self)
        column.addWidget(area)

    def _column_name(self, place: int) -> str:
        """The words above a column, and the first value in it where there is one."""
        header = self.mapping.headers[place] if place < len(self.mapping.headers) else ""
        numbers = range(self.mapping.data_from, len(self.table.rows) + 1)
        example = next((cell for number in numbers if (cell := self.table.cell(number, place).strip())), "")
        name = set_apart(_shortened(header) or self.tr("Column {number}").format(number=place + 1))
        words = self.tr("{column} ({example})").format(column=name, example=set_apart(identity(_shortened(example)))) if example else name
        return words.replace("&", "&&")

    def _on_privacy_changed(self) -> None:
        for place, (label, choice) in enumerate(zip(self._labels, self.columns, strict=True)):
            _name(label, choice, self._column_name(place))

    def _show_mapping(self) -> None:
        for choice, field in zip(self.columns, self.mapping.columns, strict=True):
            blocked = choice.blockSignals(True)
            choice.setCurrentIndex(choice.findData(field.value) if field else 0)
            choice.blockSignals(blocked)

    def _on_column_index_changed(self, place: int) -> None:
        chosen = self.columns[place].currentData()
        self.mapping = self.mapping.with_column(place, self._fields(chosen) if chosen else None)
        self._show_mapping()
        self.changed.emit()


def _shortened(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= LONGEST_EXAMPLE else f"{words[:LONGEST_EXAMPLE].rstrip()}…"


def _add_row(rows: QFormLayout, label: str, field: QWidget) -> QLabel:
    words = QLabel()
    words.setTextFormat(Qt.TextFormat.PlainText)
    words.setBuddy(field)
    _name(words, field, label)
    rows.addRow(words, field)
    return words


def _name(words: QLabel, field: QWidget, label: str) -> None:
    words.setText(label)
    field.setAccessibleName(spoken(label.replace("&&", "\0").replace("&", "").replace("\0", "&")))
