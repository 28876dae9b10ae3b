"""The cells of a sheet beside what they should be."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from itertools import zip_longest

from gfmd_desk.guard.excel_cells import Cells
from gfmd_desk.guard.excel_expected import ExpectedSheet, Value
from gfmd_desk.guard.excel_markup import SHEET, kind_of
from gfmd_desk.guard.finding import Finding, FindingKind
from gfmd_desk.guard.markup import inspect_markup

_HEIGHT = re.compile(' ht="[1-9][0-9]{1,2}"')
"""A row is so many points high; one of less than ten would be as good as hidden."""

_NOTHING = ("", None)


def inspect_layout(part: str, xml: str, cells: Cells, sheet: ExpectedSheet) -> Iterator[Finding]:
    """Find what stands between the cells, or a cell that is elsewhere or spelled otherwise than all are."""
    letters, rows = sheet.letters, range(1, len(sheet.rows) + 1)
    before_first = [f'{"</row>" if row > 1 else ""}<row r="{row}">' for row in rows]
    before_others = [""] * (len(letters) - 1)
    between = [mark for first in before_first for mark in (first, *before_others)]
    places = [f"{letter}{row}" for row in rows for letter in letters]
    found = [_HEIGHT.sub("", mark) if mark else "" for mark in cells.between]
    if found == [*between, "</row>"] and cells.places == places:
        return
    root = ET.fromstring(xml)  # noqa: S314 - a part with a DOCTYPE does not come here, so there are no entities
    yield from list(inspect_markup(part, root, SHEET, kind_of)) or [Finding(part, FindingKind.MARKUP)]


def inspect_cells(part: str, cells: Cells, sheet: ExpectedSheet) -> Iterator[Finding]:
    """Find the first cell that does not say what it should, and whether that is too much or too little."""
    wanted = [value for row in sheet.rows for value in row]
    if cells.values == wanted:
        return
    pairs = enumerate(zip_longest(cells.values, wanted))
    place, found, expected = next((place, found, expected) for place, (found, expected) in pairs if found != expected)
    row, column = divmod(place, len(sheet.letters))
    yield Finding(f"{part}, cell {sheet.letters[column]}{row + 1}", _kind(found, expected))


def _kind(found: Value | None, expected: Value | None) -> FindingKind:
    missing = found in _NOTHING and expected not in _NOTHING
    return FindingKind.MISSING_TEXT if missing else FindingKind.UNEXPECTED_TEXT
