"""A look at a sheet before it is read: how far its cells go, and what of it a reader of values does not see."""

from dataclasses import dataclass, field
from xml.parsers import expat
from zipfile import ZipFile

from gfmd_desk.importers.table_text import MOST_COLUMNS, MOST_ROWS, refuse_larger
from gfmd_desk.importers.workbook_columns import column_letters, column_number
from gfmd_desk.importers.workbook_package import DAMAGED, HOSTILE, NotAWorkbookError

_MOST_ELEMENTS = 10_000_000
_DEEPEST = 64
_CHUNK = 256 * 1024


@dataclass(slots=True)
class SheetLook:
    """`formulas` are the cells with one, by whether a result is stored; rows and columns count from 1."""

    rows: int = 0
    columns: int = 0
    cells: int = 0
    merged: list[str] = field(default_factory=list)
    hidden_rows: list[int] = field(default_factory=list)
    hidden_columns: list[str] = field(default_factory=list)
    formulas: dict[str, bool] = field(default_factory=dict)
    errors: list[str] = field(default_factory=list)


def look_at(archive: ZipFile, path: str) -> SheetLook:
    """Look through a sheet as a stream; raises NotAWorkbookError and, where it is too large, NotATableError."""
    try:
        size = archive.getinfo(path).file_size
    except KeyError as error:
        raise NotAWorkbookError(DAMAGED) from error
    eye = _Eye()
    with archive.open(path) as part:
        while chunk := part.read(_CHUNK):
            size -= len(chunk)
            eye.feed(chunk, last=size <= 0)
    return eye.look


class _Eye:
    def __init__(self) -> None:
        self.look = SheetLook()
        self._parser = expat.ParserCreate(namespace_separator="}")
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._text
        self._elements = 0
        self._depth = 0
        self._row = 0
        self._column = 0
        self._cell = ""
        self._kind = ""
        self._in_value = False
        self._has_value = False
        self._has_formula = False

    def feed(self, chunk: bytes, *, last: bool) -> None:
        try:
            self._parser.Parse(chunk, last)
        except expat.ExpatError as error:
            raise NotAWorkbookError(DAMAGED) from error

    def _start(self, tag: str, given: dict[str, str]) -> None:
        self._elements += 1
        self._depth += 1
        if self._elements > _MOST_ELEMENTS or self._depth > _DEEPEST:
            refuse_larger(MOST_ROWS + 1, 0)
        match tag.rpartition("}")[2]:
            case "row":
                self._begin_row(given)
            case "c":
                self._begin_cell(given)
            case "v" | "is":
                self._in_value = True
            case "f":
                self._has_formula = True
            case "mergeCell":
                self.look.merged.append(given.get("ref", ""))
            case "col" if given.get("hidden") in {"1", "true"}:
                self._hide_columns(given)

    def _end(self, tag: str) -> None:
        self._depth -= 1
        name = tag.rpartition("}")[2]
        if name in {"v", "is"}:
            self._in_value = False
        if name != "c" or not (self._has_value or self._has_formula):
            return
        look = self.look
        look.cells += 1
        look.rows, look.columns = max(look.rows, self._row), max(look.columns, self._column)
        refuse_larger(look.rows, look.columns)
        if self._has_formula:
            look.formulas[self._cell] = self._has_value or self._kind == "str"  # whose result is a text, maybe of no length
        if self._kind == "e":
            look.errors.append(self._cell)

    def _text(self, _text: str) -> None:
        self._has_value |= self._in_value

    def _begin_row(self, given: dict[str, str]) -> None:
        before, self._row = self._row, _number(given.get("r"), self._row + 1)
        if self._row <= before:
            raise NotAWorkbookError(HOSTILE)  # whoever reads such a sheet leaves something out
        self._column = 0
        if given.get("hidden") in {"1", "true"}:
            self.look.hidden_rows.append(self._row)

    def _begin_cell(self, given: dict[str, str]) -> None:
        self._cell = given.get("r", "")
        letters = "".join(letter for letter in self._cell if letter.isalpha())
        before, self._column = self._column, column_number(letters) if letters else self._column + 1
        if self._column <= before:
            raise NotAWorkbookError(HOSTILE)
        self._kind = given.get("t", "")
        self._has_value = self._has_formula = False

    def _hide_columns(self, given: dict[str, str]) -> None:
        first, last = _number(given.get("min"), 1), _number(given.get("max"), 1)
        self.look.hidden_columns += [column_letters(number) for number in range(first, min(last, MOST_COLUMNS) + 1)]


def _number(text: str | None, otherwise: int) -> int:
    return int(text) if text is not None and text.isdecimal() and len(text) < 10 else otherwise
