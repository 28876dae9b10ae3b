"""Read a finished workbook again, byte for byte, and say what in it should not be there or is not there.

Nothing here knows how the file was written: what it may say is handed in as plain values.
"""

import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping
from pathlib import Path

from gfmd_desk.guard.excel_cells import read_cells, read_strings
from gfmd_desk.guard.excel_expected import Expected
from gfmd_desk.guard.excel_markup import APP, CORE, STRINGS, WORKBOOK, S, inspect_values, kind_of, links_to, parts_of
from gfmd_desk.guard.excel_sheet import inspect_cells, inspect_layout
from gfmd_desk.guard.finding import Finding, FindingKind
from gfmd_desk.guard.markup import Markup, inspect_markup
from gfmd_desk.guard.package import open_package, text_of
from gfmd_desk.guard.properties import inspect_app, inspect_core


def inspect_excel(path: Path, expected: Expected) -> list[Finding]:
    """Return everything in the file that is not `expected`; empty when it is clean. Raises OSError if it cannot be read."""
    parts = parts_of([sheet.chart is not None for sheet in expected.sheets])
    package = open_package(path, parts)
    findings = list(package.findings)
    rest = {name: text_of(data) for name, data in package.parts.items()}
    strings = read_strings(rest.get(STRINGS, ""))
    shown: set[int] = set()
    for number, sheet in enumerate(expected.sheets, 1):
        name = f"xl/worksheets/sheet{number}.xml"
        if name in rest:
            cells = read_cells(rest[name], strings.texts)
            findings += [*inspect_layout(name, rest[name], cells, sheet), *inspect_cells(name, cells, sheet)]
            rest[name] = cells.around
            shown |= cells.strings
    if STRINGS in rest:
        findings += _unseen(len(strings.texts), shown)
        rest[STRINGS] = strings.around
    for name, xml in rest.items():
        root = ET.fromstring(xml)  # noqa: S314 - a part with a DOCTYPE does not come here, so there are no entities
        findings += [*_markup(name, root, parts, expected), *_words(name, root, expected)]
    return findings


def _unseen(texts: int, shown: set[int]) -> Iterator[Finding]:
    """Find a text that stands in the file and in no cell."""
    if shown != set(range(texts)):
        yield Finding(STRINGS, FindingKind.UNEXPECTED_TEXT)


def _markup(name: str, root: ET.Element, parts: Mapping[str, Markup], expected: Expected) -> Iterator[Finding]:
    yield from inspect_markup(name, root, parts[name], kind_of, links_to(parts))
    yield from inspect_values(name, root, expected.words)


def _words(name: str, root: ET.Element, expected: Expected) -> Iterator[Finding]:
    """Find what a part says beside cells that is not as expected."""
    if name == CORE:
        yield from inspect_core(name, root, expected.properties)
    elif name == APP:
        yield from inspect_app(name, root)
    elif name == WORKBOOK:
        yield from _names(root, expected)
    elif _said(root) != _drawn(name, expected):
        yield Finding(name, FindingKind.UNEXPECTED_TEXT)


def _names(root: ET.Element, expected: Expected) -> Iterator[Finding]:
    if [sheet.get("name") for sheet in root.iter(S + "sheet")] != [sheet.name for sheet in expected.sheets]:
        yield Finding(WORKBOOK, FindingKind.UNEXPECTED_TEXT)
    if _said(root) != [sheet.filtered for sheet in expected.sheets]:
        yield Finding(WORKBOOK, FindingKind.DEFINED_NAME)


def _said(root: ET.Element) -> list[str]:
    """The texts between the markup; a drawing has its measures there, which are none."""
    texts = (text.strip() for text in root.itertext())
    return [text for text in texts if text and not text.isdecimal()]


def _drawn(name: str, expected: Expected) -> list[str]:
    if name.startswith("xl/worksheets/") and expected.page_head:
        return [f"&C{expected.page_head.replace('&', '&&')}"]
    charts = {f"xl/charts/chart{number}.xml": sheet.drawn for number, sheet in enumerate(expected.sheets, 1)}
    return list(charts.get(name, ()))
