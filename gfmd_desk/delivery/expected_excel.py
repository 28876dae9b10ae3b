"""What a finished workbook may say, worked out from the Workbook a second time and without the writer."""

import datetime

from gfmd_desk.domain.clean_text import clean_line, clean_text
from gfmd_desk.domain.workbook import BarChart, Cell, Sheet, Workbook
from gfmd_desk.guard.excel_expected import Expected, ExpectedChart, ExpectedSheet, Value
from gfmd_desk.guard.properties import Properties

_DAY_BEFORE_THE_FIRST = datetime.date(1899, 12, 31).toordinal()
_DAYS_THAT_NEVER_WERE = 1
"""A workbook counts 29 February 1900 as a day."""


def expected_in_excel(workbook: Workbook) -> Expected:
    """Return every cell of `workbook` in the order in which it is written, dates and times as the numbers that stand for them."""
    return Expected(
        sheets=tuple(_sheet(sheet) for sheet in workbook.sheets),
        properties=Properties(clean_line(workbook.title), clean_line(workbook.subject), workbook.language.value, workbook.made_on),
        page_head=clean_line(workbook.page_head),
    )


def _sheet(sheet: Sheet) -> ExpectedSheet:
    headings = tuple(clean_text(column.heading) for column in sheet.columns)
    rows = tuple(tuple(_value(cell) for cell in row) for row in sheet.rows)
    return ExpectedSheet(clean_line(sheet.name), (headings, *rows), _chart(sheet.chart) if sheet.chart and rows else None)


def _chart(chart: BarChart) -> ExpectedChart:
    return ExpectedChart(clean_line(chart.title), chart.labels, chart.values)


def _value(cell: Cell) -> Value:
    match cell:
        case None:
            return ""
        case str():
            return clean_text(cell)
        case datetime.date():
            return cell.toordinal() - _DAY_BEFORE_THE_FIRST + _DAYS_THAT_NEVER_WERE
        case datetime.time():
            return ((cell.hour * 60 + cell.minute) * 60 + cell.second) / (24 * 60 * 60)
        case int():
            return cell
