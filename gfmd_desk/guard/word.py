"""Read a finished Word report again, byte for byte, and say what in it should not be there or is not there.

Nothing here knows how the file was written: what it may say is handed in as plain text.
"""

import xml.etree.ElementTree as ET
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from xml.parsers.expat import ExpatError, ParserCreate
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile, ZipInfo

from gfmd_desk.guard.finding import Finding, FindingKind
from gfmd_desk.guard.word_body import read_body
from gfmd_desk.guard.word_markup import APP, CORE, DC, LINKS, PARTS, RELATIONS, TERMS, kind_of

_DECLARATION = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAKER = "GFMD Desk"
_LANGUAGE_TAGS = {"en": "en-GB", "fr": "fr-FR", "es": "es-ES", "ar": "ar-SA"}
_ZIP_EPOCH = (1980, 1, 1, 0, 0, 0)
# Sizes of the fixed fields of a zip: a part's own head, its line in the directory, the end (APPNOTE 6.3.10, 4.3.7, 4.3.12, 4.3.16).
_LOCAL_HEAD, _DIRECTORY_LINE, _END = 30, 46, 22

# What zipfile raises over a damaged file, found by flipping its bits.
_DAMAGE = (BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError)


@dataclass(frozen=True, slots=True)
class Expected:
    """What a Word report may say: its paragraphs in order, the footer as read on page one of one, its properties."""

    paragraphs: tuple[str, ...]
    footer: str
    title: str
    subject: str
    language: str
    made_on: str


def inspect_word(path: Path, expected: Expected) -> list[Finding]:
    """Return everything in the file that is not `expected`; empty when it is clean. Raises OSError if it cannot be read."""
    data = path.read_bytes()
    try:
        archive = ZipFile(BytesIO(data))
    except _DAMAGE:
        return [Finding("file", FindingKind.UNREADABLE)]
    with archive:
        return [*_container(archive, len(data)), *_inventory(archive), *_parts(archive, expected)]


def _container(archive: ZipFile, size: int) -> Iterator[Finding]:
    """Find what a zip can carry beside its parts: the sizes of all that is known must add up to the file."""
    known = _END
    for info in archive.infolist():
        name = len(info.filename.encode())
        known += _LOCAL_HEAD + _DIRECTORY_LINE + 2 * name + info.compress_size
        if info.comment or info.extra or info.date_time != _ZIP_EPOCH:
            yield Finding(_safe(info), FindingKind.CONTAINER)
    if archive.comment or known != size:
        yield Finding("file", FindingKind.CONTAINER)


def _inventory(archive: ZipFile) -> Iterator[Finding]:
    names = archive.namelist()
    for info in archive.infolist():
        if info.filename not in PARTS or names.count(info.filename) > 1:
            yield Finding(_safe(info), FindingKind.UNEXPECTED_PART)
    for name in PARTS:
        if name not in names:
            yield Finding(name, FindingKind.MISSING_PART)


def _safe(info: ZipInfo) -> str:
    """A part's name can itself say too much."""
    return info.filename if info.filename in PARTS else "a part of another name"


def _parts(archive: ZipFile, expected: Expected) -> Iterator[Finding]:
    for name in archive.namelist():
        if name not in PARTS:
            continue
        try:
            data = _inflated(archive, name)
        except _DAMAGE:
            yield Finding(name, FindingKind.UNREADABLE)
            continue
        # Text is escaped, so these bytes are never text: a DOCTYPE, comment, CDATA section or instruction.
        if not data.startswith(_DECLARATION) or b"<!" in data or data.count(b"<?") != 1:
            yield Finding(name, FindingKind.DOCTYPE)
            continue
        try:
            yield from _part(name, data, expected)
        except (ET.ParseError, ExpatError):
            yield Finding(name, FindingKind.UNREADABLE)


def _inflated(archive: ZipFile, name: str) -> bytes:
    """The content of a part; another way to pack it than deflate is damage, whatever its own library would say of it."""
    if archive.getinfo(name).compress_type != ZIP_DEFLATED:
        raise BadZipFile(name)
    return archive.read(name)


def _part(name: str, data: bytes, expected: Expected) -> Iterator[Finding]:
    match name:
        case "word/document.xml":
            yield from _text(name, data, expected.paragraphs)
        case "word/footer.xml":
            yield from _text(name, data, (expected.footer,))
        case _:
            root = ET.fromstring(data)  # noqa: S314 - a part with a DOCTYPE does not come here, so there are no entities
            yield from _markup(name, root)
            yield from _values(name, root, expected)


def _text(name: str, data: bytes, paragraphs: tuple[str, ...]) -> Iterator[Finding]:
    ParserCreate().Parse(data, True)  # noqa: FBT003 - expat's own flag for "this is all"; raises where it is not well-formed
    body = read_body(data[len(_DECLARATION) :].decode(), PARTS[name])
    for kind in sorted(body.kinds):
        yield Finding(name, kind)
    yield from _compare(name, body.paragraphs, paragraphs)


def _compare(part: str, found: list[str], expected: tuple[str, ...]) -> Iterator[Finding]:
    """Find the first paragraph that is not as expected, and which side has more."""
    wanted = list(expected)
    if found == wanted:
        return
    pairs = enumerate(zip(found, wanted, strict=False))
    place = next((number for number, (one, other) in pairs if one != other), min(len(found), len(wanted)))
    kind = FindingKind.MISSING_TEXT if len(found) < len(wanted) else FindingKind.UNEXPECTED_TEXT
    yield Finding(f"{part}, paragraph {place + 1}", kind)


def _markup(part: str, root: ET.Element) -> Iterator[Finding]:
    for element in root.iter():
        allowed = PARTS[part].get(element.tag)
        if allowed is None:
            yield Finding(part, kind_of(element.tag))
            continue
        for name, value in element.items():
            if name not in allowed:
                yield Finding(part, kind_of(name))
            elif element.tag == RELATIONS + "Relationship" and name == "Target" and value not in LINKS:
                yield Finding(part, FindingKind.LINK)


def _values(part: str, root: ET.Element, expected: Expected) -> Iterator[Finding]:
    match part:
        case "docProps/core.xml":
            yield from _properties(part, root, _core_properties(expected))
        case "docProps/app.xml":
            yield from _properties(part, root, {APP + "Application": _MAKER})
        case _:
            if "".join(root.itertext()).strip():
                yield Finding(part, FindingKind.UNEXPECTED_TEXT)


def _core_properties(expected: Expected) -> dict[str, str]:
    day = f"{expected.made_on}T00:00:00Z"
    return {
        DC + "title": expected.title,
        DC + "subject": expected.subject,
        DC + "creator": _MAKER,
        CORE + "lastModifiedBy": _MAKER,
        TERMS + "created": day,
        TERMS + "modified": day,
        DC + "language": _LANGUAGE_TAGS[expected.language],
    }


def _properties(part: str, root: ET.Element, expected: dict[str, str]) -> Iterator[Finding]:
    found = [(element.tag, element.text or "") for element in root]
    if sorted(found) != sorted(expected.items()) or any((element.tail or "").strip() for element in root) or (root.text or "").strip():
        yield Finding(part, FindingKind.PROPERTY)
