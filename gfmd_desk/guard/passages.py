"""All that a finished file says, passage by passage, whatever program wrote it: Word, Excel, PDF, text, and zips of them."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path, PurePosixPath
from typing import Any
from xml.parsers.expat import ExpatError, ParserCreate
from zipfile import BadZipFile, ZipFile

from gfmd_desk.guard.package import DECLARATION, text_of
from gfmd_desk.guard.word_body import read_body
from gfmd_desk.guard.word_markup import PARTS

_MOST_BYTES = 400_000_000
_DEEPEST = 3
_MARKUP = frozenset((".xml", ".rels", ".vml"))
_PARAGRAPHS = frozenset(
    ("p", "si", "is", "comment", "title", "subject", "creator", "lastModifiedBy", "description", "keywords", "category")
)
_TOLD_BY_ATTRIBUTES = frozenset(("author", "initials", "descr", "title", "alt", "name", "tooltip", "Target", "userId", "displayName"))
_BREAKS = frozenset(("br", "cr", "tab"))
_STRINGS = "xl/sharedStrings.xml"
"""The texts of a workbook, read with the cells that show them."""

_BODY = "word/document.xml"
_TRAIL = "— "
"""A paragraph that begins so says who said the one before it."""


class UnreadableError(Exception):
    """The file is damaged, too large, or of a kind that cannot be searched; the message is for a log and says no more."""


@dataclass(frozen=True, slots=True)
class Passage:
    """One paragraph, cell or value; `beside` is what stands with it in its row, or the quote above the line that says who."""

    where: str
    text: str
    beside: tuple[str, ...] = ()


def passages(path: Path) -> Iterator[Passage]:
    """Yield every passage of a file; raises UnreadableError, and OSError if it cannot be read."""
    yield from _of(path.name, path.read_bytes(), 0)


def _of(name: str, data: bytes, depth: int) -> Iterator[Passage]:
    if data.startswith(b"%PDF"):
        yield from _of_pdf(name, data)
    elif data.startswith(b"PK"):
        yield from _of_zip(name, data, depth)
    else:
        for number, line in enumerate(_decoded(data).splitlines(), 1):
            yield Passage(f"line {number}", line)


def _decoded(data: bytes) -> str:
    for encoding in ("utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig", "cp1252"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return data.decode("latin-1")


def _of_pdf(name: str, data: bytes) -> Iterator[Passage]:
    from pypdf import PdfReader  # start-up: only for PDF files
    from pypdf.errors import PyPdfError

    try:
        reader = PdfReader(BytesIO(data))
        for number, page in enumerate(reader.pages, 1):
            yield Passage(f"page {number}", " ".join(page.extract_text().split()))
        for key, value in (reader.metadata or {}).items():
            yield Passage(f"property {key}", str(value))
    except (PyPdfError, ValueError, KeyError, TypeError, RecursionError) as error:
        raise UnreadableError(name) from error


def _of_zip(name: str, data: bytes, depth: int) -> Iterator[Passage]:
    try:
        archive = ZipFile(BytesIO(data))
        if depth > _DEEPEST or sum(info.file_size for info in archive.infolist()) > _MOST_BYTES:
            raise UnreadableError(name)
        if "[Content_Types].xml" in archive.namelist():
            yield from _of_office(archive, depth)
            return
        for info in archive.infolist():
            yield Passage("name of a file", PurePosixPath(info.filename).stem)
            for passage in _of(info.filename, archive.read(info), depth + 1):
                yield Passage(f"{info.filename}, {passage.where}", passage.text, passage.beside)
    except (BadZipFile, RuntimeError, NotImplementedError, EOFError, ValueError) as error:
        raise UnreadableError(name) from error


def _of_office(archive: ZipFile, depth: int) -> Iterator[Passage]:
    strings: list[str] = []
    if _STRINGS in archive.namelist():
        items = (element for element in _tree(_STRINGS, archive.read(_STRINGS)).iter() if _local(element.tag) == "si")
        strings = ["".join(item.itertext()) for item in items]
    for info in archive.infolist():
        suffix = PurePosixPath(info.filename).suffix
        if info.filename == _STRINGS:
            continue
        if re.fullmatch(r"xl/worksheets/[^/]+\.xml", info.filename):
            yield from _of_sheet(info.filename, archive.read(info), strings)
        elif suffix in _MARKUP:
            data = archive.read(info)
            yield from _of_own_body(info.filename, data) or _of_markup(info.filename, data)
        elif suffix in (".docx", ".xlsx", ".bin", ".pdf", ".txt"):
            yield from _of(info.filename, archive.read(info), depth + 1)


def _of_own_body(part: str, data: bytes) -> list[Passage]:
    """The paragraphs of a body that is spelled as our own reports are, in a third of the time; none where anything in it is not."""
    if part != _BODY or not data.startswith(DECLARATION) or b"<!" in data:
        return []
    try:
        body = read_body(text_of(data), PARTS[part])
    except UnicodeDecodeError:
        return []
    if body.kinds:
        return []
    above = ("", *body.paragraphs)
    return [
        Passage(f"{part}, paragraph {number}", text, (above[number - 1],) if text.startswith(_TRAIL) else ())
        for number, text in enumerate(body.paragraphs, 1)
    ]


def _of_markup(part: str, data: bytes) -> list[Passage]:
    """The text of each paragraph across its runs, what stands in no paragraph, and what attributes tell."""
    root = _tree(part, data)
    tags = {element.tag for element in root.iter()}
    told = [
        Passage(f"{part}, attribute", value)
        for element in root.iter()
        for name, value in element.items()
        if name in _TOLD_BY_ATTRIBUTES or name.rpartition("}")[2] in _TOLD_BY_ATTRIBUTES
    ]
    breaks = frozenset(tag for tag in tags if _local(tag) in _BREAKS)
    last, number = "", 0
    for tag in sorted(tag for tag in tags if _local(tag) in _PARAGRAPHS):
        for paragraph in root.iter(tag):
            number += 1
            text = _text(paragraph, breaks)
            if text and not text.isspace():
                told.append(Passage(f"{part}, paragraph {number}", text, (last,) if text.startswith(_TRAIL) else ()))
                last = text
    if not number:
        told += [Passage(part, text) for text in root.itertext() if text.strip()]
    return told


def _local(tag: str) -> str:
    return tag.rpartition("}")[2]


def _text(paragraph: ET.Element, breaks: frozenset[str]) -> str:
    """What a reader sees of a paragraph; a break parts words, and runs do not."""
    if not breaks:
        return "".join(paragraph.itertext())
    pieces: list[str] = []
    for one in paragraph.iter():
        pieces += (one.text or "", " " if one.tag in breaks else "", (one.tail or "") if one is not paragraph else "")
    return "".join(pieces)


def _tree(part: str, data: bytes) -> ET.Element:
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
        raise UnreadableError(part)
    try:
        return ET.fromstring(data)  # noqa: S314 - nothing that declares an entity comes here
    except ET.ParseError as error:
        raise UnreadableError(part) from error


def _of_sheet(part: str, data: bytes, strings: list[str]) -> Iterator[Passage]:
    """Yield the texts of a sheet, each with what stands in its row."""
    row: list[tuple[str, str]] = []
    cell: dict[str, str] = {}
    told: list[Passage] = []

    def start(name: str, attributes: dict[str, str]) -> None:
        local = name.rpartition(":")[2]
        if local == "row":
            row.clear()
        elif local == "c":
            cell.clear()
            cell.update(attributes, text="")
        elif local not in ("v", "t", "is", "r") and attributes:
            told.extend(Passage(f"{part}, attribute", value) for key, value in attributes.items() if key in _TOLD_BY_ATTRIBUTES)

    def text(data: str) -> None:
        cell["text"] = cell.get("text", "") + data

    def end(name: str) -> None:
        local = name.rpartition(":")[2]
        if local == "c":
            said = cell["text"]
            if cell.get("t") == "s" and said.isdecimal():
                said = strings[int(said)] if int(said) < len(strings) else ""
            if said and (cell.get("t") in ("s", "inlineStr", "str")):
                row.append((cell.get("r", ""), said))
        elif local == "row":
            beside = tuple(said for _, said in row)
            told.extend(Passage(f"{part}, cell {place}", said, beside) for place, said in row)

    _parse(part, data, start, end, text)
    yield from told


def _parse(part: str, data: bytes, start: Any, end: Any, text: Any) -> None:
    parser = ParserCreate()
    parser.StartElementHandler, parser.EndElementHandler, parser.CharacterDataHandler = start, end, text
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = _refuse_doctype
    try:
        parser.Parse(data, True)  # noqa: FBT003 - expat's own flag for "this is all"
    except ExpatError as error:
        raise UnreadableError(part) from error


def _refuse_doctype(*_: object) -> None:
    raise UnreadableError("doctype")
