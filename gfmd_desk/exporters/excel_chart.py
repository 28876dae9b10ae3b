"""The chart of a sheet: a drawing that says where it stands, and the chart itself, which reads the sheet's own cells."""

from pathlib import Path

from gfmd_desk.domain.clean_text import clean_line
from gfmd_desk.domain.workbook import BarChart, Sheet
from gfmd_desk.exporters.excel_places import fixed_heading, fixed_rows
from gfmd_desk.exporters.package import escaped

# In English Metric Units, 360,000 to the centimetre.
_HEAD, _BAR = 540_000, 252_000
_ROWS_BETWEEN = 2


def drawing_xml(sheet: Sheet, chart: BarChart, parts: Path) -> str:
    """Return the drawing: below the table, as high as its bars need."""
    return (
        _fixed(parts, "drawing.xml")
        .replace("{row}", str(len(sheet.rows) + _ROWS_BETWEEN))
        .replace("{height}", str(_HEAD + _BAR * len(sheet.rows)))
        .replace("{title}", _in_attribute(chart.title))
    )


def chart_xml(sheet: Sheet, chart: BarChart, parts: Path, *, rtl: bool) -> str:
    """Return the chart; in Arabic its bars grow from the right."""
    return (
        _fixed(parts, "chart.xml")
        .replace("{rtl}", "1" if rtl else "0")
        .replace("{side}", "r" if rtl else "l")
        .replace("{direction}", "maxMin" if rtl else "minMax")
        .replace("{name}", escaped(fixed_heading(sheet, chart.values)))
        .replace("{labels}", escaped(fixed_rows(sheet, chart.labels)))
        .replace("{values}", escaped(fixed_rows(sheet, chart.values)))
        .replace("{title}", escaped(clean_line(chart.title)))
    )


def _fixed(parts: Path, name: str) -> str:
    return (parts / name).read_text(encoding="utf-8")


def _in_attribute(text: str) -> str:
    return escaped(clean_line(text)).replace('"', "&quot;")
