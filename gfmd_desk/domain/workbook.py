"""Sheets of cells as their reader sees them, before any file format.

`services.tabulate` builds one of sessions, and only from what `disclosure.disclose` released: there is no place there for a
speaker. `delivery.consents` builds one of consents that the secretariat has opened, and says on every page what it is. The writer of
workbooks reads it and knows nothing else.
"""

import datetime
from dataclasses import dataclass
from typing import TypeAlias

from gfmd_desk.domain.language import Language

Cell: TypeAlias = str | int | datetime.date | datetime.time | None

LONGEST_TEXT = 32_767
"""UTF-16 units that a cell of a workbook holds (Excel specifications and limits)."""

MOST_LINE_FEEDS = 253
"""Line feeds that a cell of a workbook holds (Excel specifications and limits)."""

EARLIEST_DAY = datetime.date(1900, 3, 1)
"""From here on a workbook counts days as everybody else does: it believes in a 29 February 1900."""


@dataclass(frozen=True, slots=True)
class Column:
    """`width` counts characters, as Excel does."""

    heading: str
    width: int


@dataclass(frozen=True, slots=True)
class BarChart:
    """One bar for each row of its sheet; columns are counted from 0."""

    title: str
    labels: int
    values: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """Every row has a cell for every column. A chart is drawn only where there are rows."""

    name: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    chart: BarChart | None = None


@dataclass(frozen=True, slots=True)
class Workbook:
    """`made_on` is the date the file's properties carry, ISO 8601; `page_head` is printed above every page, empty for none."""

    language: Language
    title: str
    subject: str
    sheets: tuple[Sheet, ...]
    made_on: str
    page_head: str = ""


def text_pieces(text: str) -> tuple[str, ...]:
    """Cut clean `text` into pieces that a cell holds, after a blank where there is one near; joined again they are the text."""
    pieces: list[str] = []
    start = 0
    while start < len(text):
        piece = _piece(text[start : start + LONGEST_TEXT], last=start + LONGEST_TEXT >= len(text))
        pieces.append(piece)
        start += len(piece)
    return tuple(pieces) or ("",)


def _piece(window: str, *, last: bool) -> str:
    """The beginning of `window` that one cell holds; all of it where that fits and nothing follows."""
    most = _fits(window)
    if last and most == len(window):
        return window
    near = max(window.rfind(" ", most * 9 // 10, most), window.rfind("\n", most * 9 // 10, most)) + 1
    return window[: near or most]


def _fits(window: str) -> int:
    """How many characters fit into a cell: those beyond U+FFFF count twice, and none is cut in two."""
    units = window.encode("utf-16-le")[: LONGEST_TEXT * 2]
    most = len(units.decode("utf-16-le", "ignore"))
    if window.count("\n", 0, most) > MOST_LINE_FEEDS:
        most -= len(window[:most].split("\n", MOST_LINE_FEEDS)[-1])
    return most
