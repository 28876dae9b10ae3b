"""Which columns of a table hold what, guessed from the words above them."""

import re
from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Generic, TypeVar

from gfmd_desk.domain.table import CellAccount, ColumnMapping, LeftCells, Table, WhyLeft, listed
from gfmd_desk.importers.folding import words
from gfmd_desk.importers.workbook_columns import column_letters

_LOOKED_AT = 30
_LONGEST_HEADER = 8
_ENOUGH = 4
_EXACT, _WEAK, _WITHIN = 3, 2, 1
_ASIDE = re.compile(r"\([^)]*\)|\[[^\]]*\]|\*|:")

Field = TypeVar("Field", bound=StrEnum)


class HeaderWords(Generic[Field]):
    """Knows the words that stand above the columns of one kind of table, in four languages."""

    def __init__(self, phrases: Mapping[Field, str], weak: str) -> None:
        """Take phrases parted by commas for each field; `weak` ones give way where another column says the same more closely."""
        self._fields: dict[tuple[str, ...], Field] = {}
        for field, said in phrases.items():
            for phrase in said.split(","):
                self._fields.setdefault(words(phrase), field)
        self._weak = {words(phrase) for phrase in weak.split(",")}

    def recognise(self, header: str) -> tuple[int, Field] | None:
        """Return how surely a header means what; None where it is none."""
        for reading in (header, _ASIDE.sub(" ", header), *header.split("/"), *header.split("\n")):
            said = words(reading)
            if said in self._fields:
                return _WEAK if said in self._weak else _EXACT, self._fields[said]
        return self._within(words(_ASIDE.sub(" ", header)))

    def _within(self, said: tuple[str, ...]) -> tuple[int, Field] | None:
        """The longest phrase inside a header of several words: "Country of residence"."""
        if len(said) > _LONGEST_HEADER:
            return None
        parts = [said[start:end] for start in range(len(said)) for end in range(start + 1, len(said) + 1)]
        known = [part for part in parts if part in self._fields]
        if not known:
            return None
        return _WITHIN, self._fields[max(known, key=lambda part: (part not in self._weak, len(part)))]


def guess_mapping(table: Table, known: HeaderWords[Field]) -> ColumnMapping[Field]:
    """Find the row of headers and what they mean; without one, all rows are data and no column is known.

    A title above the headers, and a second row of headers below the first, are not data.
    """
    scores = [_score(row, known) for row in table.rows[:_LOOKED_AT]]
    best = max(scores, default=0)
    if best:
        first = last = scores.index(best)
    else:
        top = next((place for place, row in enumerate(table.rows) if any(row)), 0)
        if not any(_is_said(known.recognise(cell)) for cell in (table.rows[top] if table.rows else ())):
            return ColumnMapping((None,) * table.width, 1, 1, _letters(table))
        first = last = top
    while first > 0 and _is_header(table.rows[first - 1], known):
        first -= 1
    while last + 1 < len(table.rows) and _is_header(table.rows[last + 1], known):
        last += 1
    headers = tuple(_header(table, first + 1, last + 1, place) for place in range(table.width))
    return ColumnMapping(_columns(table, known, first + 1, last + 1), first + 1, last + 2, headers)


def account_for(table: Table, mapping: ColumnMapping[Field], bad: Sequence[int], repeated: Sequence[int] = ()) -> CellAccount:
    """Say what became of every cell that is not blank; `bad` and `repeated` are numbers of rows."""
    bad_rows, repeated_rows = set(bad), set(repeated)
    first, last = mapping.header_from, mapping.data_from - 1
    unwanted = [0] * table.width
    taken = in_bad_rows = again = 0
    for number, row in enumerate(table.rows[mapping.data_from - 1 :], mapping.data_from):
        wanted = 0
        for place, cell in enumerate(row):
            if not cell:
                continue
            if mapping.columns[place] is None:
                unwanted[place] += 1
            else:
                wanted += 1
        if number in bad_rows:
            in_bad_rows += wanted
        elif number in repeated_rows:
            again += wanted
        else:
            taken += wanted
    left = _left_rows(table, 1, first - 1, WhyLeft.ABOVE) + _left_rows(table, first, last, WhyLeft.HEADERS)
    left += [LeftCells(_named(mapping, place), cells, WhyLeft.NOT_MAPPED) for place, cells in enumerate(unwanted) if cells]
    left += [LeftCells(f"row {listed(map(str, sorted(repeated_rows)))}", again, WhyLeft.REPEATED)] if again else []
    return CellAccount(sum(bool(cell) for row in table.rows for cell in row), taken, in_bad_rows, tuple(left))


def _left_rows(table: Table, first: int, last: int, why: WhyLeft) -> list[LeftCells]:
    cells = sum(bool(cell) for row in table.rows[first - 1 : last] for cell in row)
    return [LeftCells(f"row {listed(map(str, range(first, last + 1)))}", cells, why)] if cells else []


def _score(row: Sequence[str], known: HeaderWords[Field]) -> int:
    """How much a row says of its columns; nothing where most of its cells, or all that are sure, are no headers."""
    found = [recognised for cell in row if cell and (recognised := known.recognise(cell)) is not None]
    fields: dict[Field, int] = {}
    for surely, field in found:
        fields[field] = max(surely, fields.get(field, 0))
    filled = sum(bool(cell) for cell in row)
    is_sure = any(map(_is_said, found)) or len(found) == filled > 1
    return sum(fields.values()) if is_sure and 2 * len(found) >= min(filled, _ENOUGH) else 0


def _is_said(recognised: tuple[int, Field] | None) -> bool:
    return recognised is not None and recognised[0] > _WITHIN


def _is_header(row: Sequence[str], known: HeaderWords[Field]) -> bool:
    """Whether a row beside the headers is one too: it has several cells, and each is nothing but a header."""
    filled = [cell for cell in row if cell]
    return len(filled) > 1 and all(_is_said(known.recognise(cell)) for cell in filled)


def _columns(table: Table, known: HeaderWords[Field], first: int, last: int) -> tuple[Field | None, ...]:
    """Give each field to the column that says it most surely, lower rows before upper ones, left before right."""
    claims: list[tuple[int, int, int, Field]] = []
    for number in range(first, last + 1):
        for place in range(table.width):
            recognised = known.recognise(table.cell(number, place)) if table.cell(number, place) else None
            if recognised:
                claims.append((-recognised[0], -number, place, recognised[1]))
    columns: list[Field | None] = [None] * table.width
    for _, _, place, field in sorted(claims, key=lambda claim: claim[:3]):
        if columns[place] is None and field not in columns:
            columns[place] = field
    return tuple(columns)


def _header(table: Table, first: int, last: int, place: int) -> str:
    said = dict.fromkeys(" ".join(table.cell(number, place).split()) for number in range(first, last + 1))
    return " / ".join(text for text in said if text) or column_letters(place + 1)


def _letters(table: Table) -> tuple[str, ...]:
    return tuple(column_letters(place + 1) for place in range(table.width))


def _named(mapping: ColumnMapping[Field], place: int) -> str:
    return f"column {mapping.headers[place] if place < len(mapping.headers) else column_letters(place + 1)}"
