"""One sheet of a workbook as a table, and what was met in it. Runs in the child process: openpyxl is imported here."""

import warnings
from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta
from io import BytesIO

from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException

from gfmd_desk.domain.clean_text import clean_text
from gfmd_desk.domain.table import Remark, Seen, Sheet, Table, listed
from gfmd_desk.errors import KnownError
from gfmd_desk.importers.table_text import NotATableError
from gfmd_desk.importers.workbook_package import DAMAGED, NotAWorkbookError, SheetPart, has_macros, opened, sheet_parts
from gfmd_desk.importers.workbook_sheet import SheetLook, look_at

# What openpyxl raises over parts that are well-formed and make no sense.
_NONSENSE = (InvalidFileException, LookupError, ValueError, TypeError, AttributeError, ArithmeticError)
_ERRORS = frozenset({"#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA", "#SPILL!", "#CALC!"})


def read_workbook(content: bytes, sheet: str | None = None) -> Table:
    """Read the sheet of that name, else the first with something in it that is not hidden, else the first with something in it.

    Raises NotAWorkbookError and NotATableError.
    """
    with opened(content) as archive:
        parts = sheet_parts(archive)
        looks = [look_at(archive, part.path) for part in parts]
        place = _chosen(parts, looks, sheet)
        remarks = [*_remarks(parts, looks, place), *([Remark(Seen.MACROS)] if has_macros(archive) else [])]
        rows = _rows(content, parts[place].name, looks[place])
    sheets = tuple(Sheet(part.name, part.hidden, look.cells > 0) for part, look in zip(parts, looks, strict=True))
    return Table(rows, parts[place].name, sheets, tuple(remarks))


def _chosen(parts: Sequence[SheetPart], looks: Sequence[SheetLook], sheet: str | None) -> int:
    if sheet is not None:
        named = [place for place, part in enumerate(parts) if part.name == sheet]
        if not named:
            raise NotATableError(f'There is no sheet "{sheet}"; there are: {listed(part.name for part in parts)}.')
        if not looks[named[0]].cells:
            raise NotATableError(f'The sheet "{sheet}" is empty.')
        return named[0]
    filled = sorted((place for place, look in enumerate(looks) if look.cells), key=lambda place: (parts[place].hidden, place))
    if not filled:
        raise NotATableError("There is no table in it: every sheet is empty.")
    return filled[0]


def _rows(content: bytes, sheet: str, look: SheetLook) -> tuple[tuple[str, ...], ...]:
    try:
        # It warns of what it does not keep, such as drop-down lists; nothing but values is wanted here.
        with warnings.catch_warnings(action="ignore"):
            workbook = load_workbook(BytesIO(content), read_only=True, data_only=True, keep_links=False)
            # As far as was seen: what a file says of its own size may be anything.
            found = workbook[sheet].iter_rows(max_row=look.rows, max_col=look.columns, values_only=True)
            rows = tuple(tuple(_text(value) for value in row) for row in found)
            workbook.close()
    except KnownError:
        raise
    except _NONSENSE as error:
        raise NotAWorkbookError(DAMAGED) from error
    if not any(any(row) for row in rows):
        raise NotATableError("There is no table in it: every cell is blank.")
    return rows


def _text(value: object) -> str:
    """Return a cell as text: dates and times as ISO 8601, whole numbers without a point, errors as blank."""
    match value:
        case None:
            return ""
        case str():
            return "" if value in _ERRORS else clean_text(value).strip()
        case bool():
            return "TRUE" if value else "FALSE"
        case datetime():
            return value.date().isoformat() if value.time() == time() else value.isoformat(" ", "minutes")
        case date():
            return value.isoformat()
        case time():
            return value.isoformat("minutes")
        case timedelta():
            minutes = round(value.total_seconds() / 60)
            return f"{minutes // 60:02d}:{minutes % 60:02d}"
        case float() if value.is_integer():
            return str(int(value))
        case _:
            return str(value)


def _remarks(parts: Sequence[SheetPart], looks: Sequence[SheetLook], place: int) -> Iterable[Remark]:
    look = looks[place]
    others = [part for other, part in enumerate(parts) if other != place and looks[other].cells]
    if len(parts) > 1:
        yield Remark(Seen.SHEET, parts[place].name)
    for seen, found in (
        (Seen.OTHER_SHEETS, [part.name for part in others if not part.hidden]),
        (Seen.HIDDEN_SHEETS, [part.name for part in others if part.hidden]),
        (Seen.HIDDEN_ROWS, [str(row) for row in look.hidden_rows if row <= look.rows]),
        (Seen.HIDDEN_COLUMNS, look.hidden_columns),
        (Seen.MERGED, look.merged),
        (Seen.FORMULAS, [cell for cell, has_result in look.formulas.items() if has_result]),
        (Seen.NO_RESULT, [cell for cell, has_result in look.formulas.items() if not has_result]),
        (Seen.ERRORS, look.errors),
    ):
        if found:
            yield Remark(seen, listed(found))
