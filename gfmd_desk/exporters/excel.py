"""Write a Workbook as an Excel file: every part of the package is ours, and each sheet is one string."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import BinaryIO
from zipfile import ZipFile

from gfmd_desk.domain.clean_text import clean_line
from gfmd_desk.domain.workbook import Sheet, Workbook
from gfmd_desk.exporters.excel_chart import chart_xml, drawing_xml
from gfmd_desk.exporters.excel_places import fixed_table
from gfmd_desk.exporters.excel_sheet import has_chart, sheet_xml
from gfmd_desk.exporters.excel_strings import SharedStrings
from gfmd_desk.exporters.package import DECLARATION, core_properties, escaped, write_part

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_CONTENT = "application/vnd.openxmlformats-officedocument"


def write_excel(workbook: Workbook, parts: Path, target: BinaryIO) -> None:
    """Write `workbook` to `target` with the fixed parts in the folder `parts`; the same workbook gives the same bytes."""
    with ZipFile(target, "w") as archive:
        for name, content in _parts(workbook, parts):
            write_part(archive, name, content)


def _parts(workbook: Workbook, parts: Path) -> Iterator[tuple[str, str]]:
    def fixed(name: str) -> str:
        return (parts / name).read_text(encoding="utf-8")

    rtl = workbook.language.right_to_left
    strings = SharedStrings(rtl=rtl)
    yield "[Content_Types].xml", fixed("content_types.xml").replace("</Types>", f"{_overrides(workbook.sheets)}</Types>")
    yield "_rels/.rels", fixed("package.rels")
    yield "docProps/app.xml", fixed("app.xml")
    yield "docProps/core.xml", core_properties(workbook.title, workbook.subject, workbook.language, workbook.made_on)
    yield "xl/_rels/workbook.xml.rels", _relations(_of_workbook(len(workbook.sheets)))
    yield "xl/styles.xml", fixed("styles.xml").replace("{beginning}", "right" if rtl else "left")
    yield "xl/theme.xml", fixed("theme.xml")
    yield "xl/workbook.xml", _workbook(workbook.sheets)
    for number, sheet in enumerate(workbook.sheets, 1):
        yield (
            f"xl/worksheets/sheet{number}.xml",
            "".join(sheet_xml(sheet, strings, first=number == 1, rtl=rtl, page_head=workbook.page_head)),
        )
        if sheet.chart and has_chart(sheet):
            yield f"xl/worksheets/_rels/sheet{number}.xml.rels", _relations([("drawing", f"../drawings/drawing{number}.xml")])
            yield f"xl/drawings/drawing{number}.xml", drawing_xml(sheet, sheet.chart, parts)
            yield f"xl/drawings/_rels/drawing{number}.xml.rels", _relations([("chart", f"../charts/chart{number}.xml")])
            yield f"xl/charts/chart{number}.xml", chart_xml(sheet, sheet.chart, parts, rtl=rtl)
    yield "xl/sharedStrings.xml", "".join(strings.xml())


def _overrides(sheets: Sequence[Sheet]) -> str:
    """Say of what kind the parts are that not every workbook has as many of."""
    lines: list[str] = []
    for number, sheet in enumerate(sheets, 1):
        lines.append(_override(f"worksheets/sheet{number}.xml", f"{_CONTENT}.spreadsheetml.worksheet+xml"))
        if has_chart(sheet):
            lines.append(_override(f"drawings/drawing{number}.xml", f"{_CONTENT}.drawing+xml"))
            lines.append(_override(f"charts/chart{number}.xml", f"{_CONTENT}.drawingml.chart+xml"))
    return "".join(lines)


def _override(name: str, kind: str) -> str:
    return f'<Override PartName="/xl/{name}" ContentType="{kind}"/>'


def _of_workbook(sheets: int) -> Sequence[tuple[str, str]]:
    fixed = [("sharedStrings", "sharedStrings.xml"), ("styles", "styles.xml"), ("theme", "theme.xml")]
    return [*(("worksheet", f"worksheets/sheet{number}.xml") for number in range(1, sheets + 1)), *fixed]


def _relations(targets: Sequence[tuple[str, str]]) -> str:
    lines = "".join(
        f'<Relationship Id="rId{number}" Type="{_OFFICE}/{kind}" Target="{target}"/>' for number, (kind, target) in enumerate(targets, 1)
    )
    return f'{DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{lines}</Relationships>'


def _workbook(sheets: Sequence[Sheet]) -> str:
    """List the sheets, and for each the name that Excel itself gives to what its filter covers."""
    listed = "".join(
        f'<sheet name="{_in_attribute(sheet.name)}" sheetId="{number}" r:id="rId{number}"/>' for number, sheet in enumerate(sheets, 1)
    )
    filters = "".join(
        f'<definedName name="_xlnm._FilterDatabase" localSheetId="{place}" hidden="1">{escaped(fixed_table(sheet))}</definedName>'
        for place, sheet in enumerate(sheets)
    )
    return (
        f'{DECLARATION}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="{_OFFICE}">'
        f"<bookViews><workbookView/></bookViews><sheets>{listed}</sheets><definedNames>{filters}</definedNames></workbook>"
    )


def _in_attribute(text: str) -> str:
    return escaped(clean_line(text)).replace('"', "&quot;")
