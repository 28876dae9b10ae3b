"""What a workbook may say, as plain values."""

from dataclasses import dataclass

from gfmd_desk.guard.properties import Properties

Value = str | float
"""What a cell says; an empty one says the empty text."""


@dataclass(frozen=True, slots=True)
class ExpectedChart:
    """Its columns are counted from 0."""

    title: str
    labels: int
    values: int


@dataclass(frozen=True, slots=True)
class ExpectedSheet:
    """`rows` begin with the heading and are all equally long."""

    name: str
    rows: tuple[tuple[Value, ...], ...]
    chart: ExpectedChart | None = None

    @property
    def letters(self) -> tuple[str, ...]:
        """The letters of its columns."""
        return tuple(_letters(column) for column in range(len(self.rows[0])))

    @property
    def filtered(self) -> str:
        """The range that its filter covers."""
        return f"{self._quoted}!$A$1:${self.letters[-1]}${len(self.rows)}"

    @property
    def drawn(self) -> tuple[str, ...]:
        """What its chart says: the title, and where it reads its name, labels and values."""
        if self.chart is None:
            return ()
        labels, values, last = self.letters[self.chart.labels], self.letters[self.chart.values], len(self.rows)
        ranges = (f"${values}$1", f"${labels}$2:${labels}${last}", f"${values}$2:${values}${last}")
        return (self.chart.title, *(f"{self._quoted}!{range_}" for range_ in ranges))

    @property
    def _quoted(self) -> str:
        name = self.name.replace("'", "''")
        return f"'{name}'"


@dataclass(frozen=True, slots=True)
class Expected:
    """All that a workbook may say."""

    sheets: tuple[ExpectedSheet, ...]
    properties: Properties
    page_head: str = ""
    """What is printed above every page of every sheet."""

    @property
    def words(self) -> frozenset[str]:
        """What it says beside cells: the names of its sheets and the titles of its charts."""
        return frozenset({*(sheet.name for sheet in self.sheets), *(sheet.chart.title for sheet in self.sheets if sheet.chart)})


def _letters(column: int) -> str:
    """A to Z, then AA."""
    before, letter = divmod(column, 26)
    return (_letters(before - 1) if before else "") + chr(ord("A") + letter)
