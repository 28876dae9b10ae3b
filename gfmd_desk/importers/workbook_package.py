"""A workbook as the zip it is: checked before any parser sees it, and its parts named."""

import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from posixpath import join, normpath
from xml.etree import ElementTree as ET
from xml.parsers import expat
from zipfile import BadZipFile, ZipFile, ZipInfo

from gfmd_desk.errors import KnownError

_MEBIBYTE = 1024 * 1024
_MOST_PARTS = 2_000
_MOST_UNPACKED = 200 * _MEBIBYTE
_MOST_RATIO = 200
"""Sheets of numbers shrink to a twentieth, sheets of styled blanks to a hundredth; bombs to less than a thousandth."""
_RATIO_COUNTS_FROM = _MEBIBYTE
_ENCRYPTED_FLAG = 0x1
_PROLOG_AT_MOST = 64 * 1024

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_STRICT_MAIN = "{http://purl.oclc.org/ooxml/spreadsheetml/main}"
_RELATED = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"

DAMAGED = "This workbook is damaged or was cut off while it was copied; please get it again, or copy the table and paste it here."
_TOO_LARGE = "This workbook unpacks to far more than a roster or a programme can be, so it was not opened."
HOSTILE = "This workbook is made in a way that Excel never makes one, so it was not opened; copy the table and paste it here."
_STRICT = 'This workbook is in the "strict" variety of its format; open it in Excel, save it as "Excel Workbook" and choose it again.'
_BINARY_WORKBOOK = "This is a binary workbook (.xlsb); open it in Excel and save it as .xlsx, or copy the table and paste it here."
_OTHER_FILES = (
    ("word/", "This is a Word file; copy the table in it and paste it here."),
    ("ppt/", "This is a PowerPoint file; copy the table in it and paste it here."),
    ("content.xml", "This is a LibreOffice file; save it as .xlsx or CSV, or copy the table and paste it here."),
)
_NO_WORKBOOK = "This is a zip archive and no workbook; unpack it first and choose the workbook in it."

BROKEN = (BadZipFile, zlib.error, EOFError, OSError, RuntimeError, SyntaxError, ValueError, OverflowError)
"""What the standard library raises over a damaged zip or part; an XML error is a SyntaxError."""


class NotAWorkbookError(KnownError):
    """The file is no workbook that can be read; the sentence says what it seems to be and what to do."""


@dataclass(frozen=True, slots=True)
class SheetPart:
    name: str
    hidden: bool
    path: str


@contextmanager
def opened(content: bytes) -> Iterator[ZipFile]:
    """Open a workbook's zip once it has been checked; raises NotAWorkbookError."""
    try:
        with ZipFile(BytesIO(content)) as archive:
            _refuse_hostile(archive.infolist())
            _refuse_others(archive.namelist())
            for name in archive.namelist():
                if name.endswith((".xml", ".rels")):
                    _refuse_doctype(archive, name)
            yield archive
    except BROKEN as error:
        raise NotAWorkbookError(DAMAGED) from error


def sheet_parts(archive: ZipFile) -> list[SheetPart]:
    """Return the sheets in their order, charts left out; raises NotAWorkbookError."""
    workbook = _part(archive, "xl/workbook.xml")
    if workbook.tag.startswith(_STRICT_MAIN):
        raise NotAWorkbookError(_STRICT)
    paths = {
        link.get("Id"): (link.get("Type", "").rpartition("/")[2], normpath(join("xl", link.get("Target", ""))).lstrip("/"))
        for link in _part(archive, "xl/_rels/workbook.xml.rels")
    }
    found: list[SheetPart] = []
    for sheet in workbook.iter(f"{_MAIN}sheet"):
        kind, path = paths.get(sheet.get(f"{_RELATED}id"), ("", ""))
        if kind == "worksheet":
            target = path.removeprefix("xl/") if path not in archive.namelist() else path  # an absolute target begins at the root
            found.append(SheetPart(sheet.get("name", ""), sheet.get("state", "visible") != "visible", target))
    if not found:
        raise NotAWorkbookError("There is no sheet with cells in this workbook.")
    return found


def has_macros(archive: ZipFile) -> bool:
    return any(name.endswith("vbaProject.bin") for name in archive.namelist())


def _part(archive: ZipFile, name: str) -> ET.Element:
    try:
        return ET.fromstring(archive.read(name))  # noqa: S314  # a part with a DOCTYPE was refused, so there are no entities
    except KeyError as error:
        raise NotAWorkbookError(DAMAGED) from error


def _refuse_hostile(parts: list[ZipInfo]) -> None:
    if any(part.flag_bits & _ENCRYPTED_FLAG for part in parts):
        raise NotAWorkbookError("This file is a zip archive protected by a password; unpack it first and choose the workbook in it.")
    names = [part.filename for part in parts]
    if len(names) > _MOST_PARTS or len({name.casefold() for name in names}) < len(names):
        raise NotAWorkbookError(HOSTILE)
    if any(name.startswith("/") or ".." in name.split("/") or "\\" in name for name in names):
        raise NotAWorkbookError(HOSTILE)
    if sum(part.file_size for part in parts) > _MOST_UNPACKED:
        raise NotAWorkbookError(_TOO_LARGE)
    if any(part.file_size > max(_RATIO_COUNTS_FROM, _MOST_RATIO * part.compress_size) for part in parts):
        raise NotAWorkbookError(_TOO_LARGE)


def _refuse_others(names: list[str]) -> None:
    if "xl/workbook.xml" in names:
        return
    if "xl/workbook.bin" in names:
        raise NotAWorkbookError(_BINARY_WORKBOOK)
    for part, sentence in _OTHER_FILES:
        if any(name.startswith(part) for name in names):
            raise NotAWorkbookError(sentence)
    raise NotAWorkbookError(_NO_WORKBOOK)


def _refuse_doctype(archive: ZipFile, name: str) -> None:
    """Refuse a part that declares anything before its first element: with a DOCTYPE come entities, and with them bombs."""
    found: list[str] = []
    parser = expat.ParserCreate()
    parser.StartDoctypeDeclHandler = lambda *_: found.append("doctype")
    parser.StartElementHandler = lambda *_: found.append("element")
    with archive.open(name) as part:
        read = 0
        while not found and read <= _PROLOG_AT_MOST and (chunk := part.read(4096)):
            read += len(chunk)
            try:
                parser.Parse(chunk)
            except expat.ExpatError as error:
                raise NotAWorkbookError(DAMAGED) from error
    if found[:1] != ["element"]:
        raise NotAWorkbookError(HOSTILE if found or read > _PROLOG_AT_MOST else DAMAGED)
