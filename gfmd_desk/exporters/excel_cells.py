"""One cell as XML. Text is written as text whatever it begins with, so no cell is ever a formula."""

import datetime
from enum import IntEnum

from gfmd_desk.domain.workbook import EARLIEST_DAY, Cell
from gfmd_desk.exporters.excel_strings import SharedStrings


class Style(IntEnum):
    """Places in the list `cellXfs` of resources/excel/styles.xml.

    After HEADING and TEXT follow those for a text that would be mistaken when it is edited, and the same two again for one
    that reads from right to left.
    """

    HEADING = 1
    TEXT = 5
    NUMBER = 9
    DATE = 10
    TIME = 11


_MISTAKEN, _RIGHT_TO_LEFT = 1, 2

_DAY_ZERO = datetime.date(1899, 12, 30)
_SECONDS_OF_A_DAY = 86_400


def heading(place: str, text: str, strings: SharedStrings) -> str:
    return _text(place, text, strings, Style.HEADING)


def cell(place: str, value: Cell, strings: SharedStrings) -> str:
    """Return the cell at `place` (A1); a date and a time are cells that Excel can sort and count with."""
    match value:
        case str():
            return _text(place, value, strings, Style.TEXT)
        case None:
            return f'<c r="{place}" s="{Style.TEXT}"/>'
        case int():
            return _number(place, value, Style.NUMBER)
        case datetime.date():
            return _number(place, _days(value), Style.DATE)
        case datetime.time():
            seconds = value.hour * 3600 + value.minute * 60 + value.second
            return _number(place, seconds / _SECONDS_OF_A_DAY, Style.TIME)


def _text(place: str, text: str, strings: SharedStrings, style: Style) -> str:
    if not text:
        return f'<c r="{place}" s="{style}"/>'
    string = strings.use(text)
    own = style + _MISTAKEN * string.mistaken + _RIGHT_TO_LEFT * string.rtl
    return f'<c r="{place}" s="{own}" t="s"><v>{string.number}</v></c>'


def _number(place: str, value: float, style: Style) -> str:
    return f'<c r="{place}" s="{style}"><v>{value}</v></c>'


def _days(day: datetime.date) -> int:
    if day < EARLIEST_DAY:
        raise ValueError("a workbook cannot count back so far")
    return (day - _DAY_ZERO).days
