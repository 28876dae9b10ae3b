"""A table as it was read from a spreadsheet or a paste, and which of its columns holds what."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Generic, TypeVar


class Seen(StrEnum):
    """What a reader met on its way and the user should know, in words with a place for what it was."""

    SHEET = "Read from the sheet {given}."
    OTHER_SHEETS = "Not read: the other sheets ({given})."
    HIDDEN_SHEETS = "Not read: hidden sheets ({given})."
    HIDDEN_ROWS = "Hidden rows were read like the others ({given})."
    HIDDEN_COLUMNS = "Hidden columns were read like the others ({given})."
    MERGED = "Of merged cells the first one holds the value and the others are blank ({given})."
    FORMULAS = "Of formulas the last result that was stored was taken ({given})."
    NO_RESULT = "Formulas without a stored result were read as blank ({given}); open the file in Excel and save it to have them."
    ERRORS = "Cells that show an error were read as blank ({given})."
    MACROS = "The macros in this file were left out."
    ENCODING = "The letters were read as {given}; please look at those with accents."
    MIXED_ENCODING = "Some lines are in another encoding than the rest (line {given}); please look at their letters."
    TIMES_IN_ZONES = "Times were kept as written and not converted, as the clock of the room; the zones named are {given}."
    OTHER_TIMES = "Where a cell holds the same time in several zones, the first was taken ({given})."
    DAY_FIRST = "Dates such as {given} were read with the day first."
    MONTH_FIRST = "Dates such as {given} were read with the month first."
    YEAR_TAKEN = "Dates without a year were put into {given}."
    OVER_MIDNIGHT = "These sessions end after midnight: {given}."
    OVERLAPPING = "These sessions run at the same time: {given}."
    SAME_TWICE = "Rows that repeat another one word for word were taken once (row {given})."


@dataclass(frozen=True, slots=True)
class Remark:
    """`text` is for the user; `seen` and `given` let a window say it in another language."""

    seen: Seen
    given: str = ""

    @property
    def text(self) -> str:
        return self.seen.value.format(given=self.given)


@dataclass(frozen=True, slots=True)
class Sheet:
    name: str
    hidden: bool = False
    filled: bool = True


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells as text; rows and columns are counted from 1, as spreadsheets count them. Dates and times are ISO 8601."""

    rows: tuple[tuple[str, ...], ...]
    sheet: str = ""
    sheets: tuple[Sheet, ...] = ()
    remarks: tuple[Remark, ...] = ()

    @property
    def width(self) -> int:
        return max((len(row) for row in self.rows), default=0)

    def cell(self, row: int, place: int) -> str:
        """Return the cell of row number `row` in the column at `place` (from 0), empty where the row is shorter."""
        cells = self.rows[row - 1]
        return cells[place] if place < len(cells) else ""


Field = TypeVar("Field", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class ColumnMapping(Generic[Field]):
    """What each column of a table holds, None where it is not wanted; the rows from number `data_from` are data.

    `header_from` is the number of the first row of headers, the same as `data_from` where there are none. `headers` are
    the words above each column, for the user to recognise it by.
    """

    columns: tuple[Field | None, ...]
    header_from: int
    data_from: int
    headers: tuple[str, ...] = ()

    def with_column(self, place: int, field: Field | None) -> "ColumnMapping[Field]":
        """Return the mapping with `field` in the column at `place`, and in no other."""
        columns = [None if one is field else one for one in self.columns]
        columns[place] = field
        return replace(self, columns=tuple(columns))

    def place_of(self, field: Field) -> int | None:
        return self.columns.index(field) if field in self.columns else None


class Fault(StrEnum):
    """Why a row cannot be taken, in words with a place for the cell it is about."""

    NO_NAME = "there is no name in it"
    BAD_EMAIL = "{given} is not an e-mail address"
    UNKNOWN_GROUP = "{given} is not a group; there are: {about}"
    CODE_TWICE = "the code {given} is already used in row {about}"
    CODE_TAKEN = "the code {given} belongs to {about} in the roster"
    TOO_LONG = "the {about} is too long: {given}"
    NO_CODE = "there is no session code in it"
    NO_TITLE = "there is no title in it"
    BAD_DATE = "{given} is not a date"
    UNCLEAR_DATE = "{given} could be two dates; write it as 2026-12-05"
    NO_YEAR = "the date {given} has no year"
    BAD_TIME = "{given} is not a time"
    UNKNOWN_LANGUAGE = "{given} is not a language that reports can have; there are: {about}"
    UNKNOWN_FORM = "there is no form {given}; there are: {about}"


@dataclass(frozen=True, slots=True)
class BadRow:
    """A row that cannot be taken; `row` is its number in the table."""

    row: int
    fault: Fault
    given: str = ""
    about: str = ""

    @property
    def why(self) -> str:
        return self.fault.value.format(given=f'"{self.given}"', about=self.about)


class WhyLeft(StrEnum):
    """Why cells were not read."""

    HEADERS = "what the columns hold"
    ABOVE = "above the table"
    NOT_MAPPED = "in a column that is not wanted"
    REPEATED = "in a row that repeats another one word for word"


@dataclass(frozen=True, slots=True)
class LeftCells:
    """Cells that were not read: how many, where they stand and why."""

    where: str
    cells: int
    why: WhyLeft


@dataclass(frozen=True, slots=True)
class CellAccount:
    """Every cell that is not blank: taken, in a bad row, or left with a reason."""

    source: int
    taken: int
    in_bad_rows: int
    left: tuple[LeftCells, ...] = ()

    @property
    def balances(self) -> bool:
        return self.source == self.taken + self.in_bad_rows + sum(part.cells for part in self.left)


def listed(names: Iterable[str], at_most: int = 8) -> str:
    """Name the first few, and say how many more there are."""
    every = list(names)
    more = len(every) - at_most
    return ", ".join(every[:at_most]) + (f" and {more} more" if more > 0 else "")
