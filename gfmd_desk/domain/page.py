"""The report as one page: a row for each thing that stands in it, from the inbox to the last section.

The rows are plain tuples: they stand before the last session is painted, and a dataclass takes five times as long to make.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from gfmd_desk.domain.entry import Entry
from gfmd_desk.domain.form import Form, Holds, Limit, LimitUnit, Section
from gfmd_desk.domain.measure import measure, over_limit
from gfmd_desk.domain.report import Report

if TYPE_CHECKING:
    from gfmd_desk.domain.change import Change
    from gfmd_desk.domain.drafting import Offer  # start-up: the page stands before references can be read


class SectionRow(NamedTuple):
    """The head of a section, or of the inbox (None), with what it holds so far.

    `over` is the limit that is passed, `drafted` how many tags there is a draft from.
    """

    section: Section | None
    number: int
    entries: int
    words: int
    over: Limit | None = None
    drafted: int = 0

    @property
    def key(self) -> str:
        return f"section {self.section.key if self.section else ''}"


class SubheadingRow(NamedTuple):
    """`first_id` is the entry that the subheading stands before."""

    section: str | None
    text: str
    first_id: str

    @property
    def key(self) -> str:
        return f"subheading {self.first_id}"


class EntryRow(NamedTuple):
    """`contested` is the entry that this one speaks against, where it stands in the same report."""

    entry: Entry
    contested: Entry | None = None

    @property
    def key(self) -> str:
        return self.entry.id


class GuidanceRow(NamedTuple):
    """What stands in a section that holds nothing yet."""

    section: Section

    @property
    def key(self) -> str:
        return f"guidance {self.section.key}"


PageRow: TypeAlias = "SectionRow | SubheadingRow | EntryRow | GuidanceRow | Offer"


def page_rows(report: Report, offers: Mapping[str, Offer] | None = None) -> list[PageRow]:
    """Return the rows of the page; the inbox stands first and only when something is in it.

    `offers` stand at the end of their sections; a draft stands in the place of the guidance.
    """
    return PageRows().of(report, offers)


class PageRows:
    """Makes the rows of a page again and again; a section that is as it was keeps its rows."""

    def __init__(self) -> None:
        self._form: Form | None = None
        self._kept: dict[str | None, tuple[Sequence[Entry], Offer | None, list[PageRow]]] = {}

    def of(self, report: Report, offers: Mapping[str, Offer] | None = None) -> list[PageRow]:
        """Return the rows as `page_rows` does."""
        if report.form is not self._form:
            self._form, self._kept = report.form, {}
        placed = report.by_section()
        rows = list(self._in(report, None, placed[None], None)) if placed[None] else []
        for section in report.form.sections:
            rows += self._in(report, section, placed[section.key], offers.get(section.key) if offers else None)
        return rows

    def _in(self, report: Report, section: Section | None, entries: Sequence[Entry], offer: Offer | None) -> list[PageRow]:
        key = section.key if section else None
        there = self._kept.get(key)
        if there is None or there[0] != entries or there[1] != offer or any(entry.contests for entry in entries):
            there = entries, offer, _section_rows(report, section, entries, offer)
            self._kept[key] = there
        return there[2]


def may_change_offers(report: Report, change: Change) -> bool:
    """Whether a change may change what is offered: it touches tags, or a section for references."""
    touched = [entry for row in change.rows for entry in (row.before, row.after) if entry is not None]
    sections = filter(None, map(report.section_of, touched))
    return any(entry.tags for entry in touched) or any(Holds.REFERENCES in section.holds for section in sections)


def leads_somewhere(row: PageRow) -> bool:
    """Whether keys stop at a row: at an entry, and at what is offered."""
    return not isinstance(row, SectionRow | SubheadingRow | GuidanceRow)


def section_row(report: Report, section: Section | None, entries: Sequence[Entry], offer: Offer | None = None) -> SectionRow:
    """Return the head of a section that holds `entries` and has an `offer`."""
    over = over_limit(section, entries) if section else None
    number = report.form.number_of(section.key) if section else 0
    drafted = len(offer.drafted.items) if offer and offer.drafted and not offer.found else 0
    return SectionRow(section, number, len(entries), measure(entries, LimitUnit.WORDS), over, drafted)


def _section_rows(report: Report, section: Section | None, entries: Sequence[Entry], offer: Offer | None = None) -> list[PageRow]:
    rows: list[PageRow] = [section_row(report, section, entries, offer)]
    subheading = ""
    for entry in entries:
        if entry.subheading != subheading:
            subheading = entry.subheading
            rows.append(SubheadingRow(section.key if section else None, subheading, entry.id))
        rows.append(EntryRow(entry, report.entry(entry.contests) if entry.contests else None))
    if offer:
        rows.append(offer)
    elif section and not entries:
        rows.append(GuidanceRow(section))
    return rows
