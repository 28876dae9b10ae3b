"""The texts of a workbook, each written once; its cells name them by number."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from gfmd_desk.domain.clean_text import clean_text
from gfmd_desk.domain.workbook import LONGEST_TEXT
from gfmd_desk.exporters.direction import reads_right_to_left
from gfmd_desk.exporters.package import DECLARATION, escaped

# What Excel would take for a formula, a number or its own quotation mark once a user has edited the cell and pressed Enter.
_MISTAKEN = re.compile(r"\s*[=+\-@＝＋－＠'\d]")

# Excel reads _x0041_ as the letter A; its underscore written in that way keeps the rest as it stands (ECMA-376-1, ST_Xstring).
_READ_AS_ESCAPE = re.compile("_(?=x[0-9A-Fa-f]{4}_)")


class SharedString(NamedTuple):
    """`number` is its place in the list, from 0; `mistaken` says that Excel would not leave it a text when the cell is edited."""

    number: int
    mistaken: bool
    rtl: bool


class SharedStrings:
    """Filled while the sheets are written, and written after them; `rtl` is the direction of the workbook."""

    def __init__(self, *, rtl: bool) -> None:
        self._rtl = rtl
        self._strings: dict[str, SharedString] = {}
        self._texts: list[str] = []
        self._uses = 0

    def use(self, text: str) -> SharedString:
        """Return the string of one more cell that says `text`; raises ValueError if it is longer than a cell."""
        self._uses += 1
        string = self._strings.get(text)
        if string is None:
            string = self._strings[text] = self._add(clean_text(text))
        return string

    def xml(self) -> Iterator[str]:
        """Yield the whole of their part."""
        yield f'{DECLARATION}<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
        yield f' count="{self._uses}" uniqueCount="{len(self._texts)}">'
        yield from self._texts
        yield "</sst>"

    def _add(self, text: str) -> SharedString:
        if len(text) * 2 > LONGEST_TEXT and len(text.encode("utf-16-le")) > LONGEST_TEXT * 2:
            raise ValueError("a text is longer than a cell")
        mistaken, rtl = _MISTAKEN.match(text) is not None, reads_right_to_left(text, by_default=self._rtl)
        if "_x" in text:
            text = _READ_AS_ESCAPE.sub("_x005F_", text)
        self._texts.append(f'<si><t xml:space="preserve">{escaped(text)}</t></si>')
        return SharedString(len(self._texts) - 1, mistaken, rtl)
