"""What a finished file may say of itself: nobody's name, no company, no hour."""

import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from gfmd_desk.guard.finding import Finding, FindingKind
from gfmd_desk.guard.markup import APP, CORE, DC, TERMS

_MAKER = "GFMD Desk"
_LANGUAGE_TAGS = {"en": "en-GB", "fr": "fr-FR", "es": "es-ES", "ar": "ar-SA"}


@dataclass(frozen=True, slots=True)
class Properties:
    """`made_on` is ISO 8601; `language` one of en, fr, es, ar."""

    title: str
    subject: str
    language: str
    made_on: str


def inspect_core(part: str, root: ET.Element, expected: Properties) -> Iterator[Finding]:
    """Find a core property that is not as expected."""
    day = f"{expected.made_on}T00:00:00Z"
    values = {
        DC + "title": expected.title,
        DC + "subject": expected.subject,
        DC + "creator": _MAKER,
        CORE + "lastModifiedBy": _MAKER,
        TERMS + "created": day,
        TERMS + "modified": day,
        DC + "language": _LANGUAGE_TAGS[expected.language],
    }
    yield from _values(part, root, values)


def inspect_app(part: str, root: ET.Element) -> Iterator[Finding]:
    """Find an extended property other than the program's name."""
    yield from _values(part, root, {APP + "Application": _MAKER})


def _values(part: str, root: ET.Element, expected: Mapping[str, str]) -> Iterator[Finding]:
    found = [(element.tag, element.text or "") for element in root]
    if sorted(found) != sorted(expected.items()) or any((element.tail or "").strip() for element in root) or (root.text or "").strip():
        yield Finding(part, FindingKind.PROPERTY)
