"""The report as one page: a row for each thing that stands in it, from the inbox to the last section."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from gfmd_desk.domain.entry import Entry
from gfmd_desk.domain.form import Limit, LimitUnit, Section
from gfmd_desk.domain.measure import count_for, measure
from gfmd_desk.domain.report import Report


@dataclass(frozen=True, slots=True)
class SectionRow:
    """The head of a section, or of the inbox (None), with what it holds so far; `over` is the limit that is passed."""

    section: Section | None
    number: int
    entries: int
    words: int
    over: Limit | None = None

    @property
    def key(self) -> str:
        return f"section {self.section.key if self.section else ''}"


@dataclass(frozen=True, slots=True)
class SubheadingRow:
    """`first_id` is the entry that the subheading stands before."""

    section: str | None
    text: str
    first_id: str

    @property
    def key(self) -> str:
        return f"subheading {self.first_id}"


@dataclass(frozen=True, slots=True)
class EntryRow:
    entry: Entry

    @property
    def key(self) -> str:
        return self.entry.id


@dataclass(frozen=True, slots=True)
class GuidanceRow:
    """What stands in a section that holds nothing yet."""

    section: Section

    @property
    def key(self) -> str:
        return f"guidance {self.section.key}"


PageRow: TypeAlias = SectionRow | SubheadingRow | EntryRow | GuidanceRow


def page_rows(report: Report) -> list[PageRow]:
    """Return the rows of the page; the inbox stands first and only when something is in it."""
    rows: list[PageRow] = []
    inbox = report.in_section(None)
    if inbox:
        rows += _section_rows(None, 0, inbox)
    for number, section in enumerate(report.form.sections, 1):
        entries = report.in_section(section.key)
        rows += _section_rows(section, number, entries)
        if not entries:
            rows.append(GuidanceRow(section))
    return rows


def _section_rows(section: Section | None, number: int, entries: Sequence[Entry]) -> list[PageRow]:
    counts = measure(entries)
    limits = section.limits if section else ()
    held = ((limit, count_for(limit, entries) if limit.each else counts[limit.unit]) for limit in limits)
    over = next((limit for limit, count in held if count > limit.most), None)
    rows: list[PageRow] = [SectionRow(section, number, len(entries), counts[LimitUnit.WORDS], over)]
    subheading = ""
    for entry in entries:
        if entry.subheading != subheading:
            subheading = entry.subheading
            rows.append(SubheadingRow(section.key if section else None, subheading, entry.id))
        rows.append(EntryRow(entry))
    return rows
