"""Where in a file names are looked for: in what was noted, and not in the form's own words."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from gfmd_desk.domain.clean_text import clean_line, clean_text
from gfmd_desk.domain.document import Document, Heading, Note, Quote
from gfmd_desk.domain.name_check import NameCheck
from gfmd_desk.domain.workbook import Workbook

_ENTRIES = 1
"""The sheet of entries, counted from 0; its columns from here on are what was noted."""
_NOTED = (3, 5, 6)
"""The columns of subheadings, texts and phrases in it."""


def check_in_word(document: Document, names: NameCheck) -> NameCheck:
    """Return what to look for in a Word report; a text that was noted is looked through wherever it stands."""
    noted = {clean_text(text) for text in _noted(document)}
    head = {clean_text(text) for text in (document.title, document.subject, *(field.value for field in document.fields))}
    fixed = {clean_text(text) for text in _fixed(document)}
    return _check(names, noted, head, fixed)


def check_in_excel(workbook: Workbook, names: NameCheck) -> NameCheck:
    """Return what to look for in a workbook."""
    noted = {clean_text(cell) for row in workbook.sheets[_ENTRIES].rows for place in _NOTED if isinstance(cell := row[place], str)}
    fixed = {clean_text(text) for text in _texts(workbook)}
    head = {clean_line(workbook.title), clean_line(workbook.subject)}
    return _check(names, noted, head | {clean_text(text) for text in names.head}, fixed)


def _check(names: NameCheck, noted: set[str], head: set[str], fixed: set[str]) -> NameCheck:
    head = (head | {clean_text(text) for text in names.head}) - noted
    return replace(names, fixed=frozenset(fixed - noted - head), head=frozenset(head))


def _noted(document: Document) -> Iterator[str]:
    for block in document.blocks:
        if not isinstance(block, Heading | Note):
            yield block.text
        if isinstance(block, Quote) and block.attribution:
            yield f"— {block.attribution}"


def _fixed(document: Document) -> Iterator[str]:
    yield document.heading
    yield from (field.label for field in document.fields)
    yield from (block.text for block in document.blocks if isinstance(block, Heading | Note))


def _texts(workbook: Workbook) -> Iterable[str]:
    for sheet in workbook.sheets:
        yield sheet.name
        yield from (column.heading for column in sheet.columns)
        yield from (cell for row in sheet.rows for cell in row if isinstance(cell, str))
        if sheet.chart:
            yield sheet.chart.title
