"""Read the texts of a workbook and the cells of a sheet, and keep what stands around them.

A summit has 180,000 cells that all look alike, so they are read by their one pattern. This is exact because the part is
well-formed by then and holds no comment, CDATA section or instruction, and because what lies between the cells is kept:
a cell that is spelled otherwise stays in it, and there it is not as expected.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from gfmd_desk.guard.excel_expected import Value

_STRING = re.compile('<si><t xml:space="preserve">([^<]*)</t></si>')
_NUMBER = r"[0-9]+(?:\.[0-9]+)?(?:e-[0-9]+)?"
_CELL = re.compile(f'<c r="([A-Z]+[0-9]+)" s="(?:[1-9]|1[01])"(?:/>| t="s"><v>([0-9]+)</v></c>|><v>({_NUMBER})</v></c>)')
_GROUPS = 3
_ESCAPE = re.compile("_x([0-9A-Fa-f]{4})_")
_BEGIN, _END = "<sheetData>", "</sheetData>"

_NO_STRING = "\0"
"""Read where a cell names a string that there is not; no text can be this."""


@dataclass(frozen=True, slots=True)
class Strings:
    """The texts in order; `around` is the part without them."""

    texts: Sequence[str]
    around: str


@dataclass(frozen=True, slots=True)
class Cells:
    """`places` and `values` go together; `between` is what stands before each cell and after the last one.

    `strings` are the numbers of the texts that cells name, `around` is the sheet without its rows.
    """

    places: Sequence[str]
    values: Sequence[Value]
    between: Sequence[str]
    strings: frozenset[int]
    around: str


def read_strings(xml: str) -> Strings:
    pieces = _STRING.split(xml)
    return Strings([_read(text) for text in pieces[1::2]], "".join(pieces[::2]))


def read_cells(xml: str, texts: Sequence[str]) -> Cells:
    """Read the cells of a sheet, whose strings are places in `texts`."""
    before, begin, rest = xml.partition(_BEGIN)
    rows, end, after = rest.rpartition(_END)
    pieces = _CELL.split(rows)
    between, places, strings, numbers = (pieces[group :: _GROUPS + 1] for group in range(_GROUPS + 1))
    named = dict(enumerate(texts))
    values: list[Value] = [
        named.get(int(string), _NO_STRING) if string else float(number) if number else ""
        for string, number in zip(strings, numbers, strict=True)
    ]
    used = frozenset(int(string) for string in set(strings) if string)
    return Cells(places, values, between, used, f"{before}{begin}{end}{after}")


def _read(text: str) -> str:
    """What a reader sees of a text: its XML unescaped, and Excel's own way to write a character by number."""
    text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    return _ESCAPE.sub(lambda escape: chr(int(escape[1], 16)), text) if "_x" in text else text
