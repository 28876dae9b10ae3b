import datetime
import re
import zipfile
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook
from openxml_audit import FileFormat, OpenXmlValidator

from gfmd_desk.domain.clean_text import clean_text
from gfmd_desk.domain.language import Language
from gfmd_desk.domain.workbook import LONGEST_TEXT, BarChart, Cell, Column, Sheet, Workbook
from gfmd_desk.exporters.excel import write_excel
from gfmd_desk.paths import program_files

PARTS = program_files("resources") / "excel"
GOLDEN = Path(__file__).parents[1] / "golden"

SESSIONS = Sheet(
    "Sessions",
    (Column("Session", 12), Column("Date", 12), Column("Start", 9), Column("Entries", 10)),
    (
        ("RT 1.1", datetime.date(2018, 12, 5), datetime.time(14, 30), 3),
        ("=1+1 & <b>\nأهلا", None, None, 0),
    ),
)
GOALS = Sheet(
    "Goals & 'more'",
    (Column("Reference", 24), Column("Entries", 10)),
    (("GCM 5", 3), ("SDG 10.7", 12)),
    BarChart("Entries by goal", labels=0, values=1),
)
ENGLISH = Workbook(Language.ENGLISH, "Towns & newcomers", "Summit of Lagunia", (SESSIONS, GOALS), "2018-12-06")
ARABIC = replace(
    ENGLISH,
    language=Language.ARABIC,
    title="المدن والقادمون الجدد",
    subject="قمة لاغونيا",
    sheets=(
        Sheet("الجلسات", (Column("الجلسة", 12), Column("العنوان", 30)), (("RT 1.1", "الهجرة في صلب الخطط (GCM 23)."),)),
        replace(GOALS, name="الأهداف"),
    ),
)
WORKBOOKS = [ENGLISH, replace(ENGLISH, language=Language.FRENCH), replace(ENGLISH, language=Language.SPANISH), ARABIC]
EVERY_PART = [
    "[Content_Types].xml",
    "_rels/.rels",
    "docProps/app.xml",
    "docProps/core.xml",
    "xl/_rels/workbook.xml.rels",
    "xl/styles.xml",
    "xl/theme.xml",
    "xl/workbook.xml",
    "xl/worksheets/sheet1.xml",
    "xl/worksheets/sheet2.xml",
    "xl/worksheets/_rels/sheet2.xml.rels",
    "xl/drawings/drawing2.xml",
    "xl/drawings/_rels/drawing2.xml.rels",
    "xl/charts/chart2.xml",
    "xl/sharedStrings.xml",
]


@pytest.fixture(params=WORKBOOKS, ids=lambda workbook: workbook.language.value)
def workbook(request: pytest.FixtureRequest) -> Workbook:
    found: Workbook = request.param
    return found


def written(workbook: Workbook) -> bytes:
    stream = BytesIO()
    write_excel(workbook, PARTS, stream)
    return stream.getvalue()


def part(data: bytes, name: str) -> str:
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return archive.read(name).decode()


def of_cells(*cells: Cell, language: Language = Language.ENGLISH) -> Workbook:
    """A workbook of one sheet and one row."""
    columns = tuple(Column(f"c{number}", 20) for number in range(len(cells)))
    return Workbook(language, "Title", "Subject", (Sheet("Cells", columns, (cells,)),), "2018-12-06")


def read_cells(data: bytes) -> list[Any]:
    """The values of the first row below the heading, as openpyxl reads them."""
    sheet = load_workbook(BytesIO(data)).worksheets[0]
    return [cell.value for cell in sheet[2]]


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_sheets_are_as_the_golden_file_has_them(language: str) -> None:
    data = written(ARABIC if language == "ar" else ENGLISH)
    names = ("xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml", "xl/charts/chart2.xml", "xl/sharedStrings.xml")
    found = "\n".join(re.sub(r"(<row |<si>|<sheet |<definedName |</sheetData>)", r"\n\1", part(data, name)) for name in names)
    golden = (GOLDEN / f"excel-{language}.xml").read_text(encoding="utf-8")
    assert found.rstrip("\n") == golden.rstrip("\n")


def test_the_same_workbook_gives_the_same_bytes(workbook: Workbook) -> None:
    assert written(workbook) == written(workbook)


def test_the_package_has_its_parts_in_one_order_and_no_date(workbook: Workbook) -> None:
    with zipfile.ZipFile(BytesIO(written(workbook))) as archive:
        assert archive.namelist() == EVERY_PART
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert {info.create_system for info in archive.infolist()} == {0}


def test_openpyxl_reads_every_cell(workbook: Workbook) -> None:
    read = load_workbook(BytesIO(written(workbook)))
    assert read.sheetnames == [sheet.name for sheet in workbook.sheets]
    for sheet, found in zip(workbook.sheets, read.worksheets, strict=True):
        headings, *rows = found.iter_rows(values_only=True)
        assert list(headings) == [column.heading for column in sheet.columns]
        days = [tuple(cell.date() if isinstance(cell, datetime.datetime) else cell for cell in row) for row in rows]
        assert days == list(sheet.rows)


def test_dates_and_times_are_real_and_formatted() -> None:
    sheet = load_workbook(BytesIO(written(ENGLISH))).worksheets[0]
    assert sheet["B2"].is_date
    assert (sheet["B2"].number_format, sheet["C2"].number_format) == (r"yyyy\-mm\-dd", "hh:mm")


def test_every_moment_is_read_as_it_was_written() -> None:
    days = [datetime.date(1900, 3, 1), datetime.date(2000, 2, 29), datetime.date(2026, 11, 23), datetime.date(9999, 12, 31)]
    found = read_cells(written(of_cells(*days)))
    assert [moment.date() for moment in found] == days
    times = [datetime.time(hour, minute) for hour in range(24) for minute in (0, 1, 29, 59)]
    assert [moment.replace(microsecond=0) for moment in read_cells(written(of_cells(*times)))] == times


def test_a_day_that_a_workbook_cannot_count_is_refused() -> None:
    with pytest.raises(ValueError, match="cannot count"):
        written(of_cells(datetime.date(1900, 2, 28)))


def test_the_head_stays_in_sight_and_filters(workbook: Workbook) -> None:
    for sheet in load_workbook(BytesIO(written(workbook))).worksheets:
        assert sheet.freeze_panes == "A2"
        assert sheet.auto_filter.ref == sheet.dimensions
        assert sheet["A1"].font.b
        assert sheet["A2"].alignment.wrap_text
        assert sheet.column_dimensions["A"].width >= 12


def test_arabic_is_set_from_right_to_left(workbook: Workbook) -> None:
    rtl = workbook.language is Language.ARABIC
    read = load_workbook(BytesIO(written(workbook)))
    assert [bool(sheet.sheet_view.rightToLeft) for sheet in read.worksheets] == [rtl, rtl]
    chart = part(written(workbook), "xl/charts/chart2.xml")
    assert ('<a:pPr rtl="1">' in chart) is rtl
    assert ('<c:orientation val="minMax"/>' in chart) is not rtl


def test_each_text_reads_in_its_own_direction() -> None:
    """A full stop at the end of an Arabic sentence stands at its left, whatever the sheet."""
    for language in Language:
        data = written(of_cells("الهجرة في صلب الخطط (GCM 23).", "Boards (ل) meet.", language=language))
        sheet = load_workbook(BytesIO(data)).worksheets[0]
        beginning = "right" if language is Language.ARABIC else "left"
        assert [cell.alignment.horizontal for cell in sheet[2]] == [beginning, beginning]
    mixed = written(of_cells("الهجرة في صلب الخطط.", "Boards meet.", language=Language.ARABIC))
    assert [cell.alignment.readingOrder for cell in load_workbook(BytesIO(mixed)).worksheets[0][2]] == [2, 1]


def test_the_chart_reads_the_cells_of_its_sheet() -> None:
    sheet = load_workbook(BytesIO(written(ENGLISH))).worksheets[1]
    (chart,) = sheet._charts
    (series,) = chart.series
    assert series.cat.strRef.f == "'Goals & ''more'''!$A$2:$A$3"
    assert series.val.numRef.f == "'Goals & ''more'''!$B$2:$B$3"
    assert "Cache" not in part(written(ENGLISH), "xl/charts/chart2.xml")


def test_a_sheet_without_rows_has_no_chart() -> None:
    data = written(replace(ENGLISH, sheets=(replace(GOALS, rows=()),)))
    with zipfile.ZipFile(BytesIO(data)) as archive:
        assert not [name for name in archive.namelist() if "chart" in name or "drawing" in name]
    assert load_workbook(BytesIO(data)).worksheets[0]["A1"].value == "Reference"


def test_every_property_is_ours(workbook: Workbook) -> None:
    data = written(workbook)
    properties = load_workbook(BytesIO(data)).properties
    assert (properties.title, properties.subject) == (workbook.title, workbook.subject)
    assert properties.creator == properties.lastModifiedBy == "GFMD Desk"
    assert properties.created == properties.modified == datetime.datetime(2018, 12, 6)  # noqa: DTZ001 - openpyxl has no zones
    assert properties.language.startswith(workbook.language.value)
    assert re.findall(r"<(\w+)>([^<]*)</", part(data, "docProps/app.xml")) == [("Application", "GFMD Desk")]


def test_nothing_is_named_but_the_filters(workbook: Workbook) -> None:
    names = re.findall("<definedName ([^>]*)>", part(written(workbook), "xl/workbook.xml"))
    assert names == [f'name="_xlnm._FilterDatabase" localSheetId="{place}" hidden="1"' for place in range(2)]


FORMULAS = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1+1", "\r=1+1", "＝1+1", "＋1", "－1", "＠x", " =1", "'quoted", "5 December", "1-2"]


@pytest.mark.parametrize("text", FORMULAS)
def test_text_is_never_a_formula(text: str) -> None:
    data = written(of_cells(text, f"see {text}"))
    assert "<f" not in part(data, "xl/worksheets/sheet1.xml")
    assert read_cells(data) == [clean_text(text), f"see {clean_text(text)}"]
    mistaken, harmless = load_workbook(BytesIO(data)).worksheets[0][2]
    assert (mistaken.data_type, harmless.data_type) == ("s", "s")
    assert mistaken.quotePrefix
    assert not harmless.quotePrefix


def test_a_heading_is_never_a_formula() -> None:
    workbook = Workbook(Language.ENGLISH, "", "", (Sheet("Cells", (Column("=1+1", 9),), ()),), "2018-12-06")
    cell = load_workbook(BytesIO(written(workbook))).worksheets[0]["A1"]
    assert (cell.value, cell.data_type, cell.quotePrefix) == ("=1+1", "s", True)


@pytest.mark.parametrize("text", ["_x0041_", "_x000D_", "__x0041_x0042_", "a_xABCD_b", "_x00_", "x_y_x0041"])
def test_what_looks_like_an_escape_stays_as_it_is(text: str) -> None:
    """Excel reads an underscore written as _x005F_, and what follows it, as it stands."""
    xml = part(written(of_cells(text)), "xl/sharedStrings.xml")
    (found,) = re.findall("<t [^>]*>([^<]*)</t>", xml)[1:]
    assert re.sub("_x([0-9A-Fa-f]{4})_", lambda escape: chr(int(escape[1], 16)), found) == text
    assert read_cells(written(of_cells(text))) == [text]


def test_a_text_stands_in_the_file_once() -> None:
    xml = part(written(of_cells("twice", "once", "twice")), "xl/sharedStrings.xml")
    assert xml.count("<si>") == 5  # three headings and two texts
    assert 'count="6" uniqueCount="5"' in xml


def test_the_longest_text_fits_and_a_longer_one_is_refused() -> None:
    longest = "🎵" * (LONGEST_TEXT // 2) + "a"
    assert read_cells(written(of_cells(longest))) == [longest]
    with pytest.raises(ValueError, match="longer than a cell"):
        written(of_cells(f"{longest}a"))


def test_a_row_is_as_high_as_its_longest_text() -> None:
    words = "Boards at town level keep migration in local plans. " * 3
    sheet = load_workbook(BytesIO(written(of_cells("short", words, "a\nb")))).worksheets[0]
    assert sheet.row_dimensions[2].height >= 8 * 15
    assert load_workbook(BytesIO(written(of_cells("short")))).worksheets[0].row_dimensions[2].height < 20
    assert load_workbook(BytesIO(written(of_cells(words * 200)))).worksheets[0].row_dimensions[2].height == 409
    assert "customHeight" not in part(written(of_cells(words)), "xl/worksheets/sheet1.xml")


def test_columns_go_on_after_z() -> None:
    sheet = load_workbook(BytesIO(written(of_cells(*range(800))))).worksheets[0]
    assert [sheet[place].value for place in ("A2", "Z2", "AA2", "ZZ2", "AAA2")] == [0, 25, 26, 701, 702]


WILD = {
    "emoji": "Families 👩‍👩‍👧 and flags 🏳️‍🌈",
    "controls": "a\x00b\x0bc\ud800d\ufffee\x1ff\r\ng\u2028h\u0085i",
    "markup": "]]> <c r='A1'> &amp; \"quotes\" 'and' <!-- more -->",
    "both": "עברית and العربية 12, (one) and [two] \u202eturned\u202c",
    "blanks": "  two  blanks\t\tand tabs \n\n and lines ",
    "nothing": "",
    "escapes": "_x0041_ _x000D_ _x005F_",
    "only controls": "\x00\x01",
}


@pytest.mark.parametrize("name", WILD)
def test_wild_text_is_valid_for_excel(name: str, workbook: Workbook, tmp_path: Path) -> None:
    text = WILD[name]
    sheets = (replace(SESSIONS, columns=tuple(Column(text, 20) for _ in range(4)), rows=((text, text, None, 1),)), GOALS)
    path = tmp_path / "wild.xlsx"
    path.write_bytes(written(replace(workbook, title=text, subject=text, sheets=sheets)))
    assert errors(path) == []


@pytest.mark.parametrize("file_format", [FileFormat.OFFICE_2007, FileFormat.MICROSOFT_365])
def test_a_workbook_is_valid_for_excel(file_format: FileFormat, workbook: Workbook, tmp_path: Path) -> None:
    path = tmp_path / "sessions.xlsx"
    path.write_bytes(written(workbook))
    assert errors(path, file_format) == []


def errors(path: Path, file_format: FileFormat = FileFormat.MICROSOFT_365) -> list[str]:
    return [error.description for error in OpenXmlValidator(file_format=file_format, max_errors=20).validate(path).errors]


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("xl/worksheets/sheet1.xml", "<autoFilter", "<montania/><autoFilter"),
        ("xl/charts/chart2.xml", "<c:barDir", '<c:gapWidth val="1"/><c:barDir'),
        ("xl/styles.xml", '<cellStyleXfs count="1">', '<cellStyleXfs count="1"><montania/>'),
    ],
)
def test_the_validator_is_awake(name: str, old: str, new: str, tmp_path: Path) -> None:
    path = tmp_path / "broken.xlsx"
    with zipfile.ZipFile(BytesIO(written(ENGLISH))) as source, zipfile.ZipFile(path, "w") as target:
        for one in source.namelist():
            target.writestr(one, source.read(one).replace(old.encode(), new.encode()) if one == name else source.read(one))
    assert errors(path)


def _seen(text: str) -> str:
    """What openpyxl makes of a clean text: it takes `x005F_` away wherever it stands, and an empty cell for nothing."""
    return re.sub("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_", text).replace("x005F_", "")


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    texts=st.lists(
        st.one_of(st.text(st.characters(codec=None)), st.from_regex(r"[=+@-]?(_x[0-9A-Fa-f]{4}_?|x005F_|_){0,4}")), min_size=1, max_size=6
    ),
    make=st.sampled_from([ENGLISH, ARABIC]),
)
def test_any_text_comes_out_as_it_went_in(texts: list[str], make: Workbook) -> None:
    data = written(of_cells(*texts, language=make.language))
    assert [value or "" for value in read_cells(data)] == [_seen(clean_text(text)) for text in texts]
