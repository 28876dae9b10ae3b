"""Dates as programmes write them in four languages; what a date of three numbers means is decided by the whole column."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto

from gfmd_desk.domain.programme import DayOrder
from gfmd_desk.importers.folding import folded

_MONTHS = (
    "january, jan, janvier, janv, enero, ene, يناير, كانون الثاني, جانفي",
    "february, feb, fevrier, fev, fevr, febrero, فبراير, شباط, فيفري",
    "march, mar, mars, marzo, مارس, آذار",
    "april, apr, avril, avr, abril, abr, أبريل, إبريل, نيسان, أفريل",
    "may, mai, mayo, مايو, أيار, ماي",
    "june, jun, juin, junio, يونيو, يونيه, حزيران, جوان",
    "july, jul, juillet, juil, julio, يوليو, يوليه, تموز, جويلية",
    "august, aug, aout, agosto, ago, أغسطس, آب, أوت",
    "september, sep, sept, septembre, septiembre, set, سبتمبر, أيلول",
    "october, oct, octobre, octubre, أكتوبر, تشرين الأول",
    "november, nov, novembre, noviembre, نوفمبر, تشرين الثاني",
    "december, dec, decembre, diciembre, dic, ديسمبر, كانون الأول",
)
_MONTH_OF = {folded(name.strip()): number for number, names in enumerate(_MONTHS, 1) for name in names.split(",")}
_NAMED_MONTH = re.compile("|".join(rf"(?<![^\W\d_]){re.escape(name)}(?![^\W\d_])" for name in sorted(_MONTH_OF, key=len, reverse=True)))
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ t].*)?")
_NUMBERS = re.compile(r"(?:[^\W\d_]+\.?,?\s+)?(\d{1,2})\s?[-/.]\s?(\d{1,2})(?:\s?[-/.]\s?(\d{4}|\d{2}))?\.?")
_DAY = re.compile(r"(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|o|a)?(?!\d|\w)")
_YEAR = re.compile(r"(?<!\d)(\d{4})(?!\d)")
_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")
_CENTURY = 2000


class Doubt(Enum):
    """Why a cell cannot be read as one date."""

    NO_DATE = auto()
    UNCLEAR = auto()
    NO_YEAR = auto()


@dataclass(frozen=True, slots=True)
class Column:
    """How the dates of a column are to be read; `order` is None where its own dates contradict each other.

    `assumed` says that no date of it settles the order; `example` is a date that could be read both ways.
    """

    order: DayOrder | None
    year: int | None
    assumed: bool = False
    example: str = ""


def read_column(cells: Iterable[str], order: DayOrder | None = None) -> Column:
    """Decide how a column's dates are written: by those that can be read one way only, else so that they lie close together.

    A year that is the only one in the column is that of dates without one.
    """
    every = [_plain(cell) for cell in cells]
    numbers = [found for cell in every if (found := _NUMBERS.fullmatch(cell))]
    years = {_year(found[3]) for found in numbers if found[3]}
    years |= {int(found[1]) for cell in every if not _NUMBERS.fullmatch(cell) and (found := _YEAR.search(cell))}
    year = years.pop() if len(years) == 1 else None
    firsts, seconds = [int(found[1]) for found in numbers], [int(found[2]) for found in numbers]
    unclear = [found[0] for found in numbers if int(found[1]) <= 12 and int(found[2]) <= 12 and found[1] != found[2]]
    example = unclear[0] if unclear else ""
    if order is not None:
        return Column(order, year, example=example)
    day_first, month_first = any(number > 12 for number in firsts), any(number > 12 for number in seconds)
    if day_first and month_first:
        return Column(None, year, example=example)
    if day_first or month_first:
        return Column(DayOrder.DAY_FIRST if day_first else DayOrder.MONTH_FIRST, year, example=example)
    # A summit lasts days, not months: of the numbers the one that changes less is the month.
    closer = DayOrder.MONTH_FIRST if len(set(firsts)) < len(set(seconds)) else DayOrder.DAY_FIRST
    return Column(closer, year, assumed=bool(unclear), example=example)


def read_date(text: str, column: Column) -> date | Doubt:
    """Return the date in a cell of a column."""
    said = _plain(text)
    if iso := _ISO.fullmatch(said):
        return _date(int(iso[1]), int(iso[2]), int(iso[3]))
    if numbers := _NUMBERS.fullmatch(said):
        return _of_numbers(numbers, column)
    months = {_MONTH_OF[name] for name in _NAMED_MONTH.findall(said)}
    without_months = _NAMED_MONTH.sub(" ", said)
    years = set(_YEAR.findall(without_months))
    days = set(_DAY.findall(_YEAR.sub(" ", without_months)))
    if len(months) != 1 or len(days) != 1 or len(years) > 1:
        return Doubt.NO_DATE
    year = int(years.pop()) if years else column.year
    return Doubt.NO_YEAR if year is None else _date(year, months.pop(), int(days.pop()))


def _of_numbers(found: re.Match[str], column: Column) -> date | Doubt:
    first, second = int(found[1]), int(found[2])
    year = _year(found[3]) if found[3] else column.year
    if year is None:
        return Doubt.NO_YEAR
    order = column.order
    if first > 12:
        order = DayOrder.DAY_FIRST
    elif second > 12:
        order = DayOrder.MONTH_FIRST
    elif first == second:
        order = DayOrder.DAY_FIRST
    if order is None:
        return Doubt.UNCLEAR
    day, month = (first, second) if order is DayOrder.DAY_FIRST else (second, first)
    return _date(year, month, day)


def _plain(text: str) -> str:
    return folded(" ".join(text.translate(_DIGITS).split()))


def _year(text: str) -> int:
    return int(text) + (_CENTURY if len(text) == 2 else 0)


def _date(year: int, month: int, day: int) -> date | Doubt:
    try:
        return date(year, month, day)
    except ValueError:
        return Doubt.NO_DATE
