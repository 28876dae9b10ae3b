"""Workbooks in all the shapes that people and enemies give them."""

import random
import re
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import date, datetime, time, timedelta
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from openpyxl import Workbook
from openpyxl.chart import BarChart

from gfmd_desk.domain.table import Seen, Table
from gfmd_desk.errors import KnownError
from gfmd_desk.importers import workbook_package, workbook_sheet
from gfmd_desk.importers.table import read_table

HEADERS = ("name", "role", "country")
SHEET = "xl/worksheets/sheet1.xml"


def _book(*rows: tuple[Any, ...], change: Callable[[Workbook], None] | None = None) -> bytes:
    book = Workbook()
    page = book.active
    for row in rows:
        page.append(row)
    if change is not None:
        change(book)
    written = BytesIO()
    book.save(written)
    return written.getvalue()


def _changed(content: bytes, parts: Mapping[str, Callable[[bytes], bytes] | bytes], *, leave: tuple[str, ...] = ()) -> bytes:
    written = BytesIO()
    with ZipFile(BytesIO(content)) as old, ZipFile(written, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            if name not in leave:
                change = parts.get(name)
                new.writestr(name, change(old.read(name)) if callable(change) else change if change is not None else old.read(name))
        for name, content_or_change in parts.items():
            if isinstance(content_or_change, bytes) and name not in old.namelist():
                new.writestr(name, content_or_change)
    return written.getvalue()


def _said(table: Table) -> dict[Seen, str]:
    return {remark.seen: remark.given for remark in table.remarks}


def _refused(content: bytes, sheet: str | None = None) -> str:
    with pytest.raises(KnownError) as caught:
        read_table(content, sheet)
    return str(caught.value)


def test_cells_are_read_as_text() -> None:
    table = read_table(
        _book(
            ("Ana Kovár", "محمد السالم", None),
            (12, 12.0, 12.5),
            (True, date(2026, 12, 5), datetime(2026, 12, 5, 14, 30)),  # noqa: DTZ001
            (time(14, 30), timedelta(hours=26, minutes=5), " a\r\nb "),
            ("=1+1", "#N/A", "'quoted"),
        )
    )
    assert table.rows == (
        ("Ana Kovár", "محمد السالم", ""),
        ("12", "12", "12.5"),
        ("TRUE", "2026-12-05", "2026-12-05 14:30"),
        ("14:30", "26:05", "a\nb"),
        ("", "", "'quoted"),
    )


def test_rows_keep_their_numbers() -> None:
    def far(book: Workbook) -> None:
        book.active["C5"] = "here"

    table = read_table(_book(change=far))
    assert len(table.rows) == 5
    assert table.cell(5, 2) == "here"


def test_of_a_formula_the_stored_result_is_taken_never_the_formula() -> None:
    def cached(part: bytes) -> bytes:
        return part.replace(b"<f>1+1</f><v></v>", b"<f>1+1</f><v>2</v>").replace(b"<f>1+1</f><v />", b"<f>1+1</f><v>2</v>")

    content = _changed(_book(HEADERS, ("Ana", "=1+1", "=2+2")), {SHEET: cached})
    table = read_table(content)
    assert table.rows[1] == ("Ana", "2", "")
    assert _said(table) == {Seen.FORMULAS: "B2", Seen.NO_RESULT: "C2"}


def test_of_merged_cells_the_first_holds_the_value() -> None:
    table = read_table(_book(HEADERS, ("Ana", None, "Montania"), ("Eno",), change=lambda book: book.active.merge_cells("C2:C3")))
    assert [row[2] for row in table.rows] == ["country", "Montania", ""]
    assert _said(table) == {Seen.MERGED: "C2:C3"}


def test_what_is_hidden_is_read_and_said() -> None:
    def hide(book: Workbook) -> None:
        book.active.row_dimensions[2].hidden = True
        book.active.column_dimensions["C"].hidden = True

    table = read_table(_book(HEADERS, ("Ana", "Chair", "Montania"), change=hide))
    assert table.rows[1] == ("Ana", "Chair", "Montania")
    assert _said(table) == {Seen.HIDDEN_ROWS: "2", Seen.HIDDEN_COLUMNS: "C"}


class TestSheets:
    @pytest.fixture
    def content(self) -> bytes:
        def more(book: Workbook) -> None:
            book.active.title = "Empty"
            secret = book.create_sheet("Secret")
            secret.append(("hidden",))
            secret.sheet_state = "veryHidden"
            book.create_chartsheet("Chart").add_chart(BarChart())
            book.create_sheet("المشاركون").append(("Ana",))
            book.create_sheet("Second").append(("Eno",))

        return _book(change=more)

    def test_the_first_with_content_is_read(self, content: bytes) -> None:
        table = read_table(content)
        assert (table.sheet, table.rows) == ("المشاركون", (("Ana",),))
        assert [(sheet.name, sheet.hidden, sheet.filled) for sheet in table.sheets] == [
            ("Empty", False, False),
            ("Secret", True, True),
            ("المشاركون", False, True),
            ("Second", False, True),
        ]
        assert _said(table) == {Seen.SHEET: "المشاركون", Seen.OTHER_SHEETS: "Second", Seen.HIDDEN_SHEETS: "Secret"}

    @pytest.mark.parametrize(("sheet", "cell"), [("Second", "Eno"), ("Secret", "hidden")])
    def test_another_can_be_chosen(self, content: bytes, sheet: str, cell: str) -> None:
        assert read_table(content, sheet).rows == ((cell,),)

    def test_one_that_is_not_there_or_empty_is_refused(self, content: bytes) -> None:
        assert _refused(content, "Third") == 'There is no sheet "Third"; there are: Empty, Secret, المشاركون, Second.'
        assert _refused(content, "Empty") == 'The sheet "Empty" is empty.'


@pytest.mark.parametrize("rows", [(), ((None, None),), (("", " "),)])
def test_an_empty_workbook_holds_no_table(rows: tuple[tuple[Any, ...], ...]) -> None:
    assert _refused(_book(*rows)).startswith("There is no table in it: every ")


def _strict(part: bytes) -> bytes:
    return part.replace(b"http://schemas.openxmlformats.org/spreadsheetml/2006/main", b"http://purl.oclc.org/ooxml/spreadsheetml/main")


def _zip(*names: str) -> bytes:
    written = BytesIO()
    with ZipFile(written, "w") as archive:
        for name in names:
            archive.writestr(name, "<x/>")
    return written.getvalue()


GOOD = _book(HEADERS, ("Ana", "Chair", "Montania"))
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (OLE + "EncryptedPackage".encode("utf-16-le"), "protected by a password; open it in Excel"),
        (OLE + "Workbook".encode("utf-16-le"), "older Excel (.xls); open it in Excel and save it as .xlsx"),
        (OLE + "WordDocument".encode("utf-16-le"), "older Word, Excel or Outlook file"),
        (_changed(GOOD, {"xl/workbook.xml": _strict}), '"strict" variety'),
        (GOOD[:-200], "damaged or was cut off"),
        (GOOD[: len(GOOD) // 2], "damaged or was cut off"),
        (_changed(GOOD, {}, leave=(SHEET,)), "damaged or was cut off"),
        (_changed(GOOD, {"xl/workbook.xml": b"<workbook"}), "damaged or was cut off"),
        (_changed(GOOD, {SHEET: lambda part: part[:-30]}), "damaged or was cut off"),
        (_zip("word/document.xml"), "This is a Word file; copy the table in it"),
        (_zip("mimetype", "content.xml"), "This is a LibreOffice file; save it as .xlsx or CSV"),
        (_zip("xl/workbook.bin"), "binary workbook (.xlsb)"),
        (_zip("roster.csv"), "a zip archive and no workbook"),
    ],
    ids=["password", "xls", "doc", "strict", "truncated", "half", "no sheet", "broken xml", "cut sheet", "docx", "ods", "xlsb", "zip"],
)
def test_what_is_no_workbook_is_refused_in_a_sentence(content: bytes, sentence: str) -> None:
    assert sentence in _refused(content)


def _shared(content: bytes) -> bytes:
    """The same with its texts in a part of their own, as Excel writes them."""
    texts: list[bytes] = []

    def out(found: re.Match[bytes]) -> bytes:
        texts.append(found[1])
        return b't="s"><v>%d</v>' % (len(texts) - 1)

    sheet = re.sub(rb't="inlineStr"><is><t[^>]*>([^<]*)</t></is>', out, ZipFile(BytesIO(content)).read(SHEET))
    strings = b"".join(b"<si><t>" + text + b"</t></si>" for text in texts)
    kind = b"http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings"
    link = b'<Relationship Id="rIdS" Type="' + kind + b'" Target="/xl/sharedStrings.xml"/></Relationships>'
    typed = b"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"
    override = b'<Override PartName="/xl/sharedStrings.xml" ContentType="' + typed + b'"/></Types>'
    return _changed(
        content,
        {
            SHEET: sheet,
            "xl/sharedStrings.xml": b'<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' + strings + b"</sst>",
            "xl/_rels/workbook.xml.rels": lambda part: part.replace(b"</Relationships>", link),
            "[Content_Types].xml": lambda part: part.replace(b"</Types>", override),
        },
    )


def test_texts_in_a_part_of_their_own_are_read() -> None:
    assert read_table(_shared(GOOD)).rows == (HEADERS, ("Ana", "Chair", "Montania"))


DOCTYPE = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">]>'


def _with_doctype(part: bytes) -> bytes:
    return re.sub(rb"<(worksheet|sst|workbook)", DOCTYPE + rb"<\1", part, count=1)


@pytest.mark.parametrize("part", [SHEET, "xl/workbook.xml", "xl/sharedStrings.xml"])
def test_a_doctype_is_refused(part: str) -> None:
    assert "in a way that Excel never makes one" in _refused(_changed(_shared(GOOD), {part: _with_doctype}))


def test_a_doctype_in_another_encoding_is_refused() -> None:
    hidden = _changed(
        GOOD, {SHEET: lambda part: ('<?xml version="1.0" encoding="UTF-16"?>' + _with_doctype(part).decode()).encode("utf-16")}
    )
    assert "in a way that Excel never makes one" in _refused(hidden)


def test_a_doctype_comes_in_where_the_guard_is_taken_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook_package, "_refuse_doctype", lambda _archive, _name: None)
    assert read_table(_changed(GOOD, {SHEET: _with_doctype})).rows[1] == ("Ana", "Chair", "Montania")


def _bomb() -> bytes:
    return _changed(GOOD, {"xl/media/image1.png": bytes(30_000_000)})


def test_a_bomb_is_refused_before_it_is_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "unpacks to far more" in _refused(_bomb())
    monkeypatch.setattr(workbook_package, "_MOST_RATIO", 10_000_000)
    assert read_table(_bomb()).rows[0] == HEADERS


def test_too_much_in_all_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook_package, "_MOST_UNPACKED", 1_000)
    assert "unpacks to far more" in _refused(GOOD)


def test_too_many_parts_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook_package, "_MOST_PARTS", 5)
    assert "in a way that Excel never makes one" in _refused(GOOD)


@pytest.mark.parametrize("name", ["../evil.xml", "/evil.xml", "xl\\evil.xml", "XL/WORKBOOK.XML"])
def test_names_that_escape_or_stand_twice_are_refused(name: str) -> None:
    assert "in a way that Excel never makes one" in _refused(_changed(GOOD, {name: b"<x/>"}))


@pytest.mark.parametrize(
    ("cells", "sentence"),
    [
        ('<row r="1048576"><c r="A1048576"><v>1</v></c></row>', "more than 50000 rows"),
        ('<row r="1"><c r="XFD1"><v>1</v></c></row>', "more than 256 columns"),
        ('<row r="5"><c r="A5"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>', "in a way that Excel never makes one"),
        ('<row r="1"><c r="C1"><v>1</v></c><c r="A1"><v>2</v></c></row>', "in a way that Excel never makes one"),
        ("<x>" * 100 + "</x>" * 100, "more than 50000 rows"),
    ],
    ids=["row bomb", "column bomb", "rows backwards", "cells backwards", "depth"],
)
def test_a_sheet_that_would_not_be_read_whole_is_refused(cells: str, sentence: str) -> None:
    def planted(part: bytes) -> bytes:
        return re.sub(rb"<sheetData>.*</sheetData>", b"<sheetData>" + cells.encode() + b"</sheetData>", part, flags=re.DOTALL)

    assert sentence in _refused(_changed(GOOD, {SHEET: planted}))


def test_a_row_far_below_without_a_value_is_no_row() -> None:
    def planted(part: bytes) -> bytes:
        return part.replace(b"</sheetData>", b'<row r="1048576" ht="15"><c r="XFD1048576" s="0"/></row></sheetData>')

    assert len(read_table(_changed(GOOD, {SHEET: planted})).rows) == 2


def _begin_any_row(eye: Any, given: dict[str, str]) -> None:
    eye._row, eye._column = int(given["r"]), 0


def test_rows_backwards_would_be_lost_where_the_guard_is_taken_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook_sheet._Eye, "_begin_row", _begin_any_row)
    cells = b'<sheetData><row r="5"><c r="A5"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row></sheetData>'
    table = read_table(_changed(GOOD, {SHEET: lambda part: re.sub(rb"<sheetData>.*</sheetData>", cells, part, flags=re.DOTALL)}))
    assert "2" not in {cell for row in table.rows for cell in row}


def test_a_size_that_lies_is_not_believed() -> None:
    lying = _changed(GOOD, {SHEET: lambda part: re.sub(rb'<dimension ref="[^"]*"', b'<dimension ref="A1:XFD1048576"', part)})
    assert read_table(lying).rows == (HEADERS, ("Ana", "Chair", "Montania"))


def test_macros_are_left_out_and_said() -> None:
    assert Seen.MACROS in _said(read_table(_changed(GOOD, {"xl/vbaProject.bin": b"x"})))


def test_flipped_bits_never_end_in_anything_but_a_table_or_a_sentence() -> None:
    chance = random.Random(7)
    outcomes: set[str] = set()
    for _ in range(400):
        damaged = bytearray(GOOD)
        for _ in range(chance.randint(1, 4)):
            damaged[chance.randrange(len(damaged))] ^= 1 << chance.randrange(8)
        try:
            read_table(bytes(damaged))
            outcomes.add("table")
        except KnownError as error:
            outcomes.add(str(error)[:20])
    assert len(outcomes) > 1


def test_nonsense_in_well_formed_parts_never_ends_in_anything_but_a_table_or_a_sentence() -> None:
    chance = random.Random(11)
    names = [name for name in ZipFile(BytesIO(GOOD)).namelist() if name.endswith((".xml", ".rels"))]

    def mixed(part: bytes) -> bytes:
        values = list(re.finditer(rb'"[^"<>]*"', part))
        value = chance.choice(values)
        other = chance.choice([b'""', b'"-1"', b'"999999999999"', b'"x"', chance.choice(values)[0]])
        return part[: value.start()] + other + part[value.end() :]

    for _ in range(300):
        with suppress(KnownError):
            read_table(_changed(GOOD, {chance.choice(names): mixed}))
