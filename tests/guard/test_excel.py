"""Each thing that the guard looks for is planted in a real workbook, and it must be found."""

import datetime
import random
import re
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from gfmd_desk.domain.language import Language
from gfmd_desk.domain.workbook import BarChart, Column, Sheet, Workbook
from gfmd_desk.exporters.excel import write_excel
from gfmd_desk.guard import excel, excel_markup, excel_sheet, package
from gfmd_desk.guard.excel import inspect_excel
from gfmd_desk.guard.excel_expected import Expected, ExpectedChart, ExpectedSheet
from gfmd_desk.guard.finding import FindingKind
from gfmd_desk.guard.properties import Properties
from gfmd_desk.paths import program_files

WORKBOOK = Workbook(
    Language.ENGLISH,
    "Towns & newcomers",
    "Summit of Lagunia",
    (
        Sheet(
            "Sessions",
            (Column("Session", 12), Column("Date", 12), Column("Start", 9), Column("Entries", 10)),
            (("RT 1.1", datetime.date(2018, 12, 5), datetime.time(14, 30), 3), ("=1+1 _x0041_ <&>\nBoards", None, None, 0)),
        ),
        Sheet("Goals & 'more'", (Column("Reference", 24), Column("Entries", 10)), (("GCM 5", 3),), BarChart("Entries by goal", 0, 1)),
    ),
    "2018-12-06",
)
EXPECTED = Expected(
    sheets=(
        ExpectedSheet(
            "Sessions",
            (
                ("Session", "Date", "Start", "Entries"),
                ("RT 1.1", 43439, 14.5 / 24, 3),
                ("=1+1 _x0041_ <&>\nBoards", "", "", 0),
            ),
        ),
        ExpectedSheet("Goals & 'more'", (("Reference", "Entries"), ("GCM 5", 3)), ExpectedChart("Entries by goal", 0, 1)),
    ),
    properties=Properties("Towns & newcomers", "Summit of Lagunia", "en", "2018-12-06"),
)
BOOK = "xl/workbook.xml"
SHEET = "xl/worksheets/sheet1.xml"
STRINGS = "xl/sharedStrings.xml"
STYLES = "xl/styles.xml"
CHART = "xl/charts/chart2.xml"
DRAWING = "xl/drawings/drawing2.xml"
CORE = "docProps/core.xml"
APP = "docProps/app.xml"
DECLARATION = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


@pytest.fixture
def workbook(tmp_path: Path) -> Path:
    path = tmp_path / "sessions.xlsx"
    with path.open("wb") as stream:
        write_excel(WORKBOOK, program_files("resources") / "excel", stream)
    return path


def rewritten(path: Path, change: Callable[[str, bytes], bytes | None], more: dict[str, bytes] | None = None) -> Path:
    """Write the zip again as our writer would, with some parts changed, left out (None) or added."""
    with zipfile.ZipFile(path) as source:
        parts = {name: source.read(name) for name in source.namelist()}
    with zipfile.ZipFile(path, "w") as target:
        for name, data in [*parts.items(), *(more or {}).items()]:
            changed = change(name, data)
            if changed is not None:
                info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
                info.compress_type = zipfile.ZIP_DEFLATED
                target.writestr(info, changed)
    return path


def _as_it_is(_name: str, data: bytes) -> bytes:
    return data


def planted(path: Path, part: str, old: str, new: str) -> Path:
    def change(name: str, data: bytes) -> bytes:
        if name != part:
            return data
        assert old.encode() in data
        return data.replace(old.encode(), new.encode(), 1)

    return rewritten(path, change)


def kinds(path: Path, expected: Expected = EXPECTED) -> set[FindingKind]:
    return {finding.kind for finding in inspect_excel(path, expected)}


def test_a_clean_workbook_has_no_findings(workbook: Path) -> None:
    assert inspect_excel(workbook, EXPECTED) == []


def test_zipping_it_again_plants_nothing(workbook: Path) -> None:
    assert inspect_excel(rewritten(workbook, _as_it_is), EXPECTED) == []


FIRST = '<c r="A2" s="5" t="s"><v>4</v></c>'
PLANTS = {
    "formula": (SHEET, FIRST, '<c r="A2" s="5"><f>1+1</f><v>2</v></c>', FindingKind.FORMULA),
    "formula beside the value": (SHEET, "<v>43439</v>", "<f>TODAY()</f><v>43439</v>", FindingKind.FORMULA),
    "formula as text": (SHEET, FIRST, '<c r="A2" s="5" t="str"><f>"Montania"</f><v>Montania</v></c>', FindingKind.FORMULA),
    "inline text": (SHEET, FIRST, '<c r="A2" s="5" t="inlineStr"><is><t>Montania</t></is></c>', FindingKind.MARKUP),
    "phonetic text": (STRINGS, "</t></si>", "</t><rPh><t>Montania</t></rPh></si>", FindingKind.MARKUP),
    "rich text": (STRINGS, '<si><t xml:space="preserve">RT 1.1</t></si>', "<si><r><t>RT 1.1</t></r></si>", FindingKind.MARKUP),
    "text of no cell": (STRINGS, "</sst>", '<si><t xml:space="preserve">Montania</t></si></sst>', FindingKind.UNEXPECTED_TEXT),
    "text between strings": (STRINGS, "</si>", "</si>Montania", FindingKind.UNEXPECTED_TEXT),
    "page head": (
        SHEET,
        "</worksheet>",
        "<headerFooter><oddHeader>&amp;CMontania</oddHeader></headerFooter></worksheet>",
        FindingKind.UNEXPECTED_TEXT,
    ),
    "other text": (STRINGS, "Boards", "Montania", FindingKind.UNEXPECTED_TEXT),
    "text written in numbers": (STRINGS, "Boards", "&#66;oards", FindingKind.UNEXPECTED_TEXT),
    "text that Excel reads as another": (STRINGS, "_x005F_x0041_", "_x0041_", FindingKind.UNEXPECTED_TEXT),
    "no text": (SHEET, FIRST, '<c r="A2" s="5"/>', FindingKind.MISSING_TEXT),
    "other number": (SHEET, 's="9"><v>3</v>', 's="9"><v>4</v>', FindingKind.UNEXPECTED_TEXT),
    "string that there is not": (SHEET, FIRST, '<c r="A2" s="5" t="s"><v>99</v></c>', FindingKind.UNEXPECTED_TEXT),
    "cell out of sight": (SHEET, "</row></sheetData>", '<c r="XFD3" s="5" t="s"><v>4</v></c></row></sheetData>', FindingKind.MARKUP),
    "row out of sight": (
        SHEET,
        "</sheetData>",
        '<row r="9999" ht="16"><c r="A9999" s="5" t="s"><v>4</v></c></row></sheetData>',
        FindingKind.MARKUP,
    ),
    "cell in the wrong place": (SHEET, 'r="A2"', 'r="A9"', FindingKind.MARKUP),
    "second block of rows": (SHEET, "</sheetData>", '</sheetData><sheetData><row r="1"/></sheetData>', FindingKind.MARKUP),
    "hidden row": (SHEET, '<row r="2"', '<row hidden="1" r="2"', FindingKind.HIDDEN_TEXT),
    "row without height": (SHEET, '<row r="2" ht="16"', '<row r="2" ht="0"', FindingKind.MARKUP),
    "hidden column": (SHEET, '<col min="1"', '<col hidden="1" min="1"', FindingKind.HIDDEN_TEXT),
    "column without width": (SHEET, 'width="12"', 'width="0"', FindingKind.HIDDEN_TEXT),
    "hidden sheet": (BOOK, '<sheet name="Sessions"', '<sheet state="veryHidden" name="Sessions"', FindingKind.HIDDEN_TEXT),
    "text in the sheet": (SHEET, "<sheetData>", "Montania<sheetData>", FindingKind.UNEXPECTED_TEXT),
    "text between rows": (SHEET, "</row>", "</row>Montania", FindingKind.MARKUP),
    "page footer": (SHEET, "</worksheet>", "<headerFooter><oddFooter>Montania</oddFooter></headerFooter></worksheet>", FindingKind.FIELD),
    "hyperlink": (SHEET, "<pageMargins", '<hyperlinks><hyperlink ref="A1"/></hyperlinks><pageMargins', FindingKind.LINK),
    "comments": (SHEET, "</worksheet>", '<legacyDrawing r:id="rId9"/></worksheet>', FindingKind.COMMENT),
    "selection by name": (SHEET, 'activeCell="A2"', 'activeCell="Montania"', FindingKind.MARKUP),
    "validation": (SHEET, "<pageMargins", "<dataValidations/><pageMargins", FindingKind.FIELD),
    "extension": (SHEET, "</worksheet>", "<extLst><ext/></extLst></worksheet>", FindingKind.CUSTOM_XML),
    "defined name": (
        BOOK,
        "</definedNames>",
        '<definedName name="Montania">Sessions!$A$1</definedName></definedNames>',
        FindingKind.DEFINED_NAME,
    ),
    "filter of other cells": (BOOK, "'Sessions'!$A$1", "'Sessions'!$B$1", FindingKind.DEFINED_NAME),
    "name of a sheet": (BOOK, 'name="Sessions"', 'name="Montania"', FindingKind.UNEXPECTED_TEXT),
    "who saved it": (BOOK, "<bookViews>", '<fileSharing userName="A. Person"/><bookViews>', FindingKind.REVISION_ID),
    "other workbook": (BOOK, "<sheets>", "<externalReferences/><sheets>", FindingKind.LINK),
    "calculation": (BOOK, "</workbook>", '<calcPr calcId="1"/></workbook>', FindingKind.FORMULA),
    "cached labels": (CHART, "</c:f>", "</c:f><c:strCache><c:pt><c:v>Montania</c:v></c:pt></c:strCache>", FindingKind.UNEXPECTED_TEXT),
    "title of the chart": (CHART, "Entries by goal", "Montania", FindingKind.UNEXPECTED_TEXT),
    "cells of the chart": (CHART, "$A$2:$A$2", "$D$2:$D$2", FindingKind.UNEXPECTED_TEXT),
    "linked data": (CHART, "</c:chartSpace>", '<c:externalData r:id="rId9"/></c:chartSpace>', FindingKind.EMBEDDED),
    "alternative text": (DRAWING, 'descr="Entries by goal"', 'descr="Montania"', FindingKind.MARKUP),
    "macro": (DRAWING, 'macro=""', 'macro="Montania"', FindingKind.MARKUP),
    "text in the drawing": (DRAWING, "<xdr:clientData/>", "<xdr:clientData>Montania</xdr:clientData>", FindingKind.UNEXPECTED_TEXT),
    "format that says something": (STYLES, "hh:mm", "&quot;Montania&quot;", FindingKind.MARKUP),
    "name of a style": (STYLES, 'name="Normal"', 'name="Montania"', FindingKind.MARKUP),
    "unknown element": (SHEET, "<sheetData>", "<montania/><sheetData>", FindingKind.MARKUP),
    "xml comment": (SHEET, "<sheetData>", "<!-- Montania --><sheetData>", FindingKind.DOCTYPE),
    "character data": (STRINGS, "Boards", "<![CDATA[Boards]]>", FindingKind.DOCTYPE),
    "instruction": (SHEET, "<sheetData>", "<?montania?><sheetData>", FindingKind.DOCTYPE),
    "doctype": (STRINGS, "<sst", '<!DOCTYPE sst [<!ENTITY m "Montania">]><sst', FindingKind.DOCTYPE),
    "not xml": (SHEET, "</sheetData>", "", FindingKind.UNREADABLE),
    "creator": (CORE, "<dc:creator>GFMD Desk", "<dc:creator>A. Person", FindingKind.PROPERTY),
    "date": (CORE, "2018-12-06T00:00:00Z", "2018-12-06T17:40:11Z", FindingKind.PROPERTY),
    "title": (CORE, "Towns", "Montania", FindingKind.PROPERTY),
    "company": (APP, "<Application>", "<Company>Ministry of Montania</Company><Application>", FindingKind.MARKUP),
    "remote part": ("xl/_rels/workbook.xml.rels", 'Target="styles.xml"', 'Target="https://montania.example/s.xml"', FindingKind.LINK),
    "remote link": ("_rels/.rels", 'Id="rId1"', 'Id="rId1" TargetMode="External"', FindingKind.LINK),
}


@pytest.mark.parametrize("name", PLANTS)
def test_what_is_planted_is_found(name: str, workbook: Path) -> None:
    part, old, new, kind = PLANTS[name]
    assert kind in kinds(planted(workbook, part, old, new))


@pytest.mark.parametrize(
    "name",
    [
        *("xl/comments1.xml", "xl/calcChain.xml", "xl/vbaProject.bin", "xl/externalLinks/externalLink1.xml", "docProps/custom.xml"),
        *("xl/worksheets/sheet3.xml", "xl/charts/chart1.xml", "xl/persons/person.xml", "docProps/thumbnail.jpeg", "customXml/item1.xml"),
    ],
)
def test_a_part_that_no_workbook_has_is_found(name: str, workbook: Path) -> None:
    assert kinds(rewritten(workbook, _as_it_is, {name: DECLARATION + b"<a/>"})) == {FindingKind.UNEXPECTED_PART}


@pytest.mark.parametrize("part", excel_markup.parts_of([False, True]))
def test_a_part_that_is_missing_is_found(part: str, workbook: Path) -> None:
    assert FindingKind.MISSING_PART in kinds(rewritten(workbook, lambda name, data: None if name == part else data))


def test_a_chart_that_was_not_asked_for_is_found(workbook: Path) -> None:
    sessions, goals = EXPECTED.sheets
    assert FindingKind.UNEXPECTED_PART in kinds(workbook, replace(EXPECTED, sheets=(sessions, replace(goals, chart=None))))


def test_findings_never_carry_the_text(workbook: Path) -> None:
    path = rewritten(workbook, _as_it_is, {"xl/Montania.xml": b"Montania"})
    path = planted(path, SHEET, "<sheetData>", '<Montania a="Montania">Montania</Montania><sheetData>')
    path = planted(path, STRINGS, "Boards", "Montania")
    path = planted(path, BOOK, "Sessions", "Montania")
    findings = inspect_excel(path, EXPECTED)
    assert len(findings) > 3
    assert "Montania" not in repr(findings)


def test_the_cell_that_differs_is_named(workbook: Path) -> None:
    (finding,) = inspect_excel(planted(workbook, SHEET, '<c r="D2" s="9"><v>3</v>', '<c r="D2" s="9"><v>4</v>'), EXPECTED)
    assert finding.where == "xl/worksheets/sheet1.xml, cell D2"


def test_a_row_that_was_dropped_is_found(workbook: Path) -> None:
    sessions, goals = EXPECTED.sheets
    more = replace(sessions, rows=(*sessions.rows, ("One that the writer forgot.", "", "", 0)))
    assert FindingKind.MISSING_TEXT in kinds(workbook, replace(EXPECTED, sheets=(more, goals)))


def _commented(path: Path) -> None:
    with zipfile.ZipFile(path, "a") as archive:
        archive.comment = b"Montania"


def _followed(path: Path) -> None:
    path.write_bytes(path.read_bytes() + b"Montania")


def _dated(path: Path) -> None:
    with zipfile.ZipFile(path) as source:
        parts = {name: source.read(name) for name in source.namelist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
        for name, data in parts.items():
            target.writestr(zipfile.ZipInfo(name, (2018, 12, 6, 17, 40, 0)), data, zipfile.ZIP_DEFLATED)


@pytest.mark.parametrize("plant", [_commented, _followed, _dated])
def test_what_the_zip_carries_beside_its_parts_is_found(plant: Callable[[Path], None], workbook: Path) -> None:
    plant(workbook)
    assert kinds(workbook) & {FindingKind.CONTAINER, FindingKind.UNREADABLE}


def _damaged(data: bytes) -> Iterator[bytes]:
    chance = random.Random(2018)
    for _ in range(300):
        place = chance.randrange(len(data))
        yield data[:place] + bytes([data[place] ^ (1 << chance.randrange(8))]) + data[place + 1 :]
    for _ in range(50):
        yield data[: chance.randrange(len(data))]


def test_damage_is_found_or_harmless_and_never_a_crash(workbook: Path) -> None:
    """A flipped bit may hit a field of the zip that nobody reads; nearly all of the file is text and markup."""
    found = 0
    for data in _damaged(workbook.read_bytes()):
        workbook.write_bytes(data)
        found += bool(inspect_excel(workbook, EXPECTED))
    assert found > 300


GUARDS = {
    "formula": (excel, "inspect_layout"),
    "hidden row": (excel, "inspect_layout"),
    "cell out of sight": (excel, "inspect_layout"),
    "other text": (excel, "inspect_cells"),
    "no text": (excel, "inspect_cells"),
    "other number": (excel, "inspect_cells"),
    "text of no cell": (excel, "_unseen"),
    "hidden column": (excel, "inspect_markup"),
    "hidden sheet": (excel, "inspect_markup"),
    "comments": (excel, "inspect_markup"),
    "remote part": (excel, "inspect_markup"),
    "column without width": (excel, "inspect_values"),
    "alternative text": (excel, "inspect_values"),
    "format that says something": (excel, "inspect_values"),
    "filter of other cells": (excel, "_names"),
    "name of a sheet": (excel, "_names"),
    "title of the chart": (excel, "_words"),
    "cells of the chart": (excel, "_words"),
    "creator": (excel, "inspect_core"),
}


@pytest.mark.parametrize("name", GUARDS)
def test_without_its_guard_a_plant_is_not_found(name: str, workbook: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    part, old, new, kind = PLANTS[name]
    monkeypatch.setattr(*GUARDS[name], lambda *_: ())
    assert kind not in kinds(planted(workbook, part, old, new))


def test_without_its_guard_the_zip_carries_on(workbook: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _commented(workbook)
    monkeypatch.setattr(package, "_container", lambda *_: ())
    assert kinds(workbook) == set()


def test_without_its_pattern_a_row_may_have_no_height(workbook: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(excel_sheet, "_HEIGHT", re.compile(' ht="[0-9]+"'))
    assert kinds(planted(workbook, SHEET, '<row r="2" ht="16"', '<row r="2" ht="0"')) == set()
