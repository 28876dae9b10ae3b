"""The report as one page: a row for each thing that stands in it, from the inbox to the last section."""

from collections import defaultdict
from dataclasses import dataclass
from typing import TypeAlias

from gfmd_desk.domain.entry import Entry
from gfmd_desk.domain.form import Limit, LimitUnit, Section
from gfmd_desk.domain.measure import measure
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
    filed: defaultdict[str | None, list[Entry]] = defaultdict(list)
    for entry in report.entries:
        filed[entry.section].append(entry)
    for entries in filed.values():
        entries.sort(key=lambda entry: (entry.position, entry.id))
    rows: list[PageRow] = []
    if filed[None]:
        rows += _section_rows(None, 0, filed[None])
    for number, section in enumerate(report.form.sections, 1):
        rows += _section_rows(section, number, filed[section.key])
        if not filed[section.key]:
            rows.append(GuidanceRow(section))
    return rows


def _section_rows(section: Section | None, number: int, entries: list[Entry]) -> list[PageRow]:
    counts = measure(entries)
    limits = section.limits if section else ()
    over = next((limit for limit in limits if counts[limit.unit] > limit.most), None)
    rows: list[PageRow] = [SectionRow(section, number, len(entries), counts[LimitUnit.WORDS], over)]
    subheading = ""
    for entry in entries:
        if entry.subheading != subheading:
            subheading = entry.subheading
            rows.append(SubheadingRow(entry.section, subheading, entry.id))
        rows.append(EntryRow(entry))
    return rows
