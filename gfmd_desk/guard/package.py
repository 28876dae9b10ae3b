"""What every Office file is, whatever stands in it: a zip of XML parts, in which nothing else may travel."""

import zlib
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from xml.parsers.expat import ExpatError, ParserCreate
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile, ZipInfo

from gfmd_desk.guard.finding import Finding, FindingKind

DECLARATION = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
"""What every part begins with."""

_ZIP_EPOCH = (1980, 1, 1, 0, 0, 0)
# Sizes of the fixed fields of a zip: a part's own head, its line in the directory, the end (APPNOTE 6.3.10, 4.3.7, 4.3.12, 4.3.16).
_LOCAL_HEAD, _DIRECTORY_LINE, _END = 30, 46, 22

# What zipfile raises over a damaged file, found by flipping its bits.
_DAMAGE = (BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError)


@dataclass(frozen=True, slots=True)
class Package:
    """Its parts that can be read: well-formed, without a DOCTYPE, comment, CDATA section or instruction: `<` begins a tag."""

    parts: Mapping[str, bytes]
    findings: tuple[Finding, ...]


def open_package(path: Path, names: Collection[str]) -> Package:
    """Read the file and find what is wrong with its container and its parts, which are to be `names`. Raises OSError."""
    data = path.read_bytes()
    try:
        archive = ZipFile(BytesIO(data))
    except _DAMAGE:
        return Package({}, (Finding("file", FindingKind.UNREADABLE),))
    parts: dict[str, bytes] = {}
    with archive:
        findings = [*_container(archive, len(data), names), *_inventory(archive, names), *_read(archive, names, parts)]
    return Package(parts, tuple(findings))


def text_of(part: bytes) -> str:
    """Return what follows the declaration of a part that could be read."""
    return part[len(DECLARATION) :].decode()


def _container(archive: ZipFile, size: int, names: Collection[str]) -> Iterator[Finding]:
    """Find what a zip can carry beside its parts: the sizes of all that is known must add up to the file."""
    known = _END
    for info in archive.infolist():
        name = len(info.filename.encode())
        known += _LOCAL_HEAD + _DIRECTORY_LINE + 2 * name + info.compress_size
        if info.comment or info.extra or info.date_time != _ZIP_EPOCH:
            yield Finding(_safe(info, names), FindingKind.CONTAINER)
    if archive.comment or known != size:
        yield Finding("file", FindingKind.CONTAINER)


def _inventory(archive: ZipFile, names: Collection[str]) -> Iterator[Finding]:
    there = archive.namelist()
    for info in archive.infolist():
        if info.filename not in names or there.count(info.filename) > 1:
            yield Finding(_safe(info, names), FindingKind.UNEXPECTED_PART)
    for name in names:
        if name not in there:
            yield Finding(name, FindingKind.MISSING_PART)


def _safe(info: ZipInfo, names: Collection[str]) -> str:
    """A part's name can itself say too much."""
    return info.filename if info.filename in names else "a part of another name"


def _read(archive: ZipFile, names: Collection[str], parts: dict[str, bytes]) -> Iterator[Finding]:
    """Put into `parts` what can be read, and find what cannot."""
    for name in archive.namelist():
        if name not in names:
            continue
        try:
            data = _inflated(archive, name)
            # Text is escaped, so these bytes are never text: a DOCTYPE, comment, CDATA section or instruction.
            if not data.startswith(DECLARATION) or b"<!" in data or data.count(b"<?") != 1:
                yield Finding(name, FindingKind.DOCTYPE)
                continue
            ParserCreate().Parse(data, True)  # noqa: FBT003 - expat's own flag for "this is all"; raises where it is not well-formed
        except (*_DAMAGE, ExpatError):
            yield Finding(name, FindingKind.UNREADABLE)
            continue
        parts[name] = data


def _inflated(archive: ZipFile, name: str) -> bytes:
    """The content of a part; another way to pack it than deflate is damage, whatever its own library would say of it."""
    if archive.getinfo(name).compress_type != ZIP_DEFLATED:
        raise BadZipFile(name)
    return archive.read(name)
