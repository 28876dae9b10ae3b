"""The practice event as it leaves the desk: valid for Office in each language, and from the right throughout where it is in Arabic."""

import re
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from openxml_audit import FileFormat, OpenXmlValidator

from gfmd_desk.delivery.excel import deliver_excel
from gfmd_desk.delivery.word import deliver_word
from gfmd_desk.domain.language import Language
from gfmd_desk.domain.report import Report
from gfmd_desk.exporters.direction import RIGHT
from gfmd_desk.paths import program_files
from gfmd_desk.services.attribution_shelf import AttributionShelf
from gfmd_desk.services.desk import Desk
from gfmd_desk.services.frameworks import FrameworkShelf
from gfmd_desk.services.handout import bare_handout

RESOURCES = program_files("resources")
SHELF = AttributionShelf(RESOURCES)
MADE_ON = date(2026, 10, 16)
CODES = ("RT 1.1", "RT 2.1", "CS 1", "SE 3", "RT 2.2")


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Report]]:
    desk = Desk.open(tmp_path_factory.mktemp("desk"), program_files("forms"), RESOURCES)
    desk.make_practice()
    yield {row.session.code: desk.report(row.report_id) for row in desk.sessions()}
    desk.close()


def word(report: Report, folder: Path) -> Path:
    return deliver_word(bare_handout([report], SHELF), folder / "report.docx", RESOURCES / "word", MADE_ON).path


def excel(reports: list[Report], folder: Path) -> Path:
    frameworks = FrameworkShelf(RESOURCES).frameworks
    return deliver_excel(bare_handout(reports, SHELF), folder / "sessions.xlsx", RESOURCES / "excel", MADE_ON, frameworks).path


def faults(path: Path) -> list[str]:
    return [error.description for error in OpenXmlValidator(file_format=FileFormat.MICROSOFT_365, max_errors=20).validate(path).errors]


def part(path: Path, name: str) -> str:
    with zipfile.ZipFile(path) as package:
        return package.read(name).decode()


def in_arabic(reports: dict[str, Report]) -> list[Report]:
    """The whole event as one whose working language is Arabic; what was said in other languages stays in them."""
    return [replace(one, session=replace(one.session, language=Language.ARABIC)) for one in reports.values()]


@pytest.mark.parametrize("code", CODES)
def test_each_session_is_valid_in_both_formats(code: str, reports: dict[str, Report], tmp_path: Path) -> None:
    assert faults(word(reports[code], tmp_path)) == []
    assert faults(excel([reports[code]], tmp_path)) == []


@pytest.mark.parametrize("arabic", [False, True], ids=["as it is", "in Arabic"])
def test_the_event_is_valid(arabic: bool, reports: dict[str, Report], tmp_path: Path) -> None:
    assert faults(excel(in_arabic(reports) if arabic else list(reports.values()), tmp_path)) == []


def test_an_arabic_report_reads_from_the_right_throughout(reports: dict[str, Report], tmp_path: Path) -> None:
    path = word(reports["CS 1"], tmp_path)
    document = part(path, "word/document.xml")
    paragraphs = re.findall(r"<w:p>.*?</w:p>", document)
    assert len(paragraphs) > 40
    assert [one for one in paragraphs if re.search(f"[{RIGHT}]", one) and "<w:bidi/>" not in one] == []
    runs = re.findall(r"<w:r>.*?</w:r>", document)
    assert [one for one in runs if re.search(f"[{RIGHT}]", one) and "<w:rtl/>" not in one] == []
    assert document.count("<w:tbl>") == document.count("<w:bidiVisual/>") == 1
    assert "<w:bidi/>" in re.findall(r"<w:sectPr.*?</w:sectPr>", document)[-1]
    with zipfile.ZipFile(path) as package:
        footers = [package.read(name).decode() for name in package.namelist() if "footer" in name and name.endswith(".xml")]
    assert footers
    assert all("<w:bidi/>" in footer for footer in footers)


def test_an_arabic_workbook_reads_from_the_right_throughout(reports: dict[str, Report], tmp_path: Path) -> None:
    path = excel(in_arabic(reports), tmp_path)
    with zipfile.ZipFile(path) as package:
        names = package.namelist()
    sheets = [part(path, name) for name in names if re.fullmatch(r"xl/worksheets/sheet\d+\.xml", name)]
    assert len(sheets) == 3
    assert all('rightToLeft="1"' in sheet for sheet in sheets)
    charts = [part(path, name) for name in names if re.fullmatch(r"xl/charts/chart\d+\.xml", name)]
    assert len(charts) == 1
    assert '<c:orientation val="maxMin"/>' in charts[0]
    sheet_names = re.findall(r'<sheet name="([^"]+)"', part(path, "xl/workbook.xml"))
    assert all(re.search(f"[{RIGHT}]", name) for name in sheet_names)
