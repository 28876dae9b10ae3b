"""One sheet as XML text, in the order in which it is read."""

from collections.abc import Iterator

from gfmd_desk.domain.workbook import Column, Sheet
from gfmd_desk.exporters.excel_cells import cell, heading
from gfmd_desk.exporters.excel_heights import Heights
from gfmd_desk.exporters.excel_places import column_letters, table
from gfmd_desk.exporters.excel_strings import SharedStrings
from gfmd_desk.exporters.package import DECLARATION, escaped

_OPENING = (
    f'{DECLARATION}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'
)
# A4 on its side, as wide as one page and as long as it takes; margins in inches.
_PAGE = (
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>'
    '<pageSetup paperSize="9" fitToHeight="0" orientation="landscape"/>'
)


def sheet_xml(sheet: Sheet, strings: SharedStrings, *, first: bool, rtl: bool, page_head: str = "") -> Iterator[str]:
    """Yield the whole of a sheet's part; the `first` is the one that a workbook opens with."""
    yield f'{_OPENING}<dimension ref="{table(sheet)}"/>{_view(first=first, rtl=rtl)}<sheetFormatPr defaultRowHeight="15"/>'
    yield f"<cols>{''.join(_column(number, column) for number, column in enumerate(sheet.columns, 1))}</cols><sheetData>"
    letters = [column_letters(column) for column in range(len(sheet.columns))]
    heights = Heights(sheet.columns)
    headings = [heading(f"{letter}1", column.heading, strings) for letter, column in zip(letters, sheet.columns, strict=True)]
    yield f'<row r="1" ht="{heights.of_heading()}">{"".join(headings)}</row>'
    for number, row in enumerate(sheet.rows, 2):
        cells = [cell(f"{letter}{number}", value, strings) for letter, value in zip(letters, row, strict=True)]
        yield f'<row r="{number}" ht="{heights.of(row)}">{"".join(cells)}</row>'
    drawing = '<drawing r:id="rId1"/>' if has_chart(sheet) else ""
    yield f'</sheetData><autoFilter ref="{table(sheet)}"/>{_PAGE}{_head(page_head)}{drawing}</worksheet>'


def _head(words: str) -> str:
    """What is printed above every page, in its middle; an ampersand would begin a command of the page head."""
    return f"<headerFooter><oddHeader>&amp;C{escaped(words.replace('&', '&&'))}</oddHeader></headerFooter>" if words else ""


def has_chart(sheet: Sheet) -> bool:
    return sheet.chart is not None and bool(sheet.rows)


def _view(*, first: bool, rtl: bool) -> str:
    """The heading stays in sight while the rows move."""
    direction = ' rightToLeft="1"' if rtl else ""
    selected = ' tabSelected="1"' if first else ""
    return (
        f'<sheetViews><sheetView{direction}{selected} workbookViewId="0">'
        '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
        '<selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews>'
    )


def _column(number: int, column: Column) -> str:
    return f'<col min="{number}" max="{number}" width="{column.width}" customWidth="1"/>'
