"""Which elements and attributes a part may have, as tables, and those that Word and Excel files share.

An allow-list, because what Office programs can hide in a file has no end: what is not known to be harmless stays in.
"""

import re
import xml.etree.ElementTree as ET
from collections.abc import Callable, Collection, Iterator, Mapping

from gfmd_desk.guard.finding import Finding, FindingKind

R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
XML = "{http://www.w3.org/XML/1998/namespace}"
TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
RELATIONS = "{http://schemas.openxmlformats.org/package/2006/relationships}"
CORE = "{http://schemas.openxmlformats.org/package/2006/metadata/core-properties}"
DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
APP = "{http://schemas.openxmlformats.org/officeDocument/2006/extended-properties}"
DC = "{http://purl.org/dc/elements/1.1/}"
TERMS = "{http://purl.org/dc/terms/}"
XSI = "{http://www.w3.org/2001/XMLSchema-instance}"

Markup = Mapping[str, frozenset[str]]
"""The attributes that each element may have."""

KindOf = Callable[[str], FindingKind]
"""What kind of finding an element or attribute is that should not be there."""


def table(namespace: str, lines: str, attribute_namespace: str = "") -> Markup:
    """Read lines of "element: attribute attribute"; `several | elements` share a line."""
    markup: dict[str, frozenset[str]] = {}
    for line in lines.strip().splitlines():
        elements, _, attributes = line.partition(":")
        for element in elements.split("|"):
            markup[namespace + element.strip()] = frozenset(attribute_namespace + attribute for attribute in attributes.split())
    return markup


CONTENT_TYPES = {
    TYPES + "Types": frozenset[str](),
    TYPES + "Default": frozenset({"Extension", "ContentType"}),
    TYPES + "Override": frozenset({"PartName", "ContentType"}),
}

RELATIONSHIPS = {
    RELATIONS + "Relationships": frozenset[str](),
    RELATIONS + "Relationship": frozenset({"Id", "Type", "Target"}),
}

CORE_PROPERTIES = {
    CORE + "coreProperties": frozenset[str](),
    DC + "title": frozenset[str](),
    DC + "subject": frozenset[str](),
    DC + "creator": frozenset[str](),
    CORE + "lastModifiedBy": frozenset[str](),
    TERMS + "created": frozenset({XSI + "type"}),
    TERMS + "modified": frozenset({XSI + "type"}),
    DC + "language": frozenset[str](),
}

APP_PROPERTIES = {APP + "Properties": frozenset[str](), APP + "Application": frozenset[str]()}

THEME = table(
    DRAWING,
    """
    theme | clrScheme | fontScheme | fmtScheme: name
    themeElements | dk1 | lt1 | dk2 | lt2 | accent1 | accent2 | accent3 | accent4 | accent5 | accent6 | hlink | folHlink
    srgbClr | schemeClr: val
    majorFont | minorFont | fillStyleLst | lnStyleLst | effectStyleLst | bgFillStyleLst | solidFill | effectStyle | effectLst
    latin | ea | cs: typeface
    ln: w
    """,
)

_PREFIX = re.compile(r"^(?:\{.*\}|\w*:)")


def kinds_by_name(named: Mapping[FindingKind, str]) -> KindOf:
    """Return the function for names parted by blanks, whatever prefix or namespace they come with; the rest is `MARKUP`."""
    kind_of = {name: kind for kind, names in named.items() for name in names.split()}
    return lambda name: kind_of.get(_PREFIX.sub("", name), FindingKind.MARKUP)


def inspect_markup(part: str, root: ET.Element, allowed: Markup, kind_of: KindOf, links: Collection[str] = ()) -> Iterator[Finding]:
    """Find what is not in the table, and relationships that lead elsewhere than to `links`."""
    for element in root.iter():
        attributes = allowed.get(element.tag)
        if attributes is None:
            yield Finding(part, kind_of(element.tag))
            continue
        for name, value in element.items():
            if name not in attributes:
                yield Finding(part, kind_of(name))
            elif element.tag == RELATIONS + "Relationship" and name == "Target" and value not in links:
                yield Finding(part, FindingKind.LINK)
