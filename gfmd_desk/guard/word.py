"""Read a finished Word report again, byte for byte, and say what in it should not be there or is not there.

Nothing here knows how the file was written: what it may say is handed in as plain text.
"""

import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from gfmd_desk.guard.finding import Finding, FindingKind
from gfmd_desk.guard.markup import inspect_markup
from gfmd_desk.guard.package import open_package, text_of
from gfmd_desk.guard.properties import Properties, inspect_app, inspect_core
from gfmd_desk.guard.word_body import read_body
from gfmd_desk.guard.word_markup import LINKS, PARTS, kind_of


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
    package = open_package(path, PARTS)
    findings = list(package.findings)
    for name, data in package.parts.items():
        findings += _part(name, data, expected)
    return findings


def _part(name: str, data: bytes, expected: Expected) -> Iterator[Finding]:
    match name:
        case "word/document.xml":
            yield from _text(name, data, expected.paragraphs)
        case "word/footer.xml":
            yield from _text(name, data, (expected.footer,))
        case _:
            root = ET.fromstring(data)  # noqa: S314 - a part with a DOCTYPE does not come here, so there are no entities
            yield from inspect_markup(name, root, PARTS[name], kind_of, LINKS)
            yield from _values(name, root, expected)


def _text(name: str, data: bytes, paragraphs: tuple[str, ...]) -> Iterator[Finding]:
    body = read_body(text_of(data), PARTS[name])
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


def _values(part: str, root: ET.Element, expected: Expected) -> Iterator[Finding]:
    match part:
        case "docProps/core.xml":
            yield from inspect_core(part, root, Properties(expected.title, expected.subject, expected.language, expected.made_on))
        case "docProps/app.xml":
            yield from inspect_app(part, root)
        case _:
            if "".join(root.itertext()).strip():
                yield Finding(part, FindingKind.UNEXPECTED_TEXT)
