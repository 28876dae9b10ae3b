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
    placed = report.by_section()
    rows: list[PageRow] = []
    if placed[None]:
        rows += _section_rows(report, None, placed[None])
    for section in report.form.sections:
        rows += _section_rows(report, section, placed[section.key])
        if not placed[section.key]:
            rows.append(GuidanceRow(section))
    return rows


def section_row(report: Report, section: Section | None, entries: Sequence[Entry]) -> SectionRow:
    """Return the head of a section that holds `entries`."""
    over = next((limit for limit in (section.limits if section else ()) if count_for(limit, entries) > limit.most), None)
    number = report.form.number_of(section.key) if section else 0
    return SectionRow(section, number, len(entries), measure(entries, LimitUnit.WORDS), over)


def _section_rows(report: Report, section: Section | None, entries: Sequence[Entry]) -> list[PageRow]:
    rows: list[PageRow] = [section_row(report, section, entries)]
    subheading = ""
    for entry in entries:
        if entry.subheading != subheading:
            subheading = entry.subheading
            rows.append(SubheadingRow(section.key if section else None, subheading, entry.id))
        rows.append(EntryRow(entry))
    return rows
