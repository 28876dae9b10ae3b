"""Every way to edit a report, as pure functions from the report as it stands to a `Change`.

Inside a section entries follow each other by position; a subheading is printed where it differs from
that of the entry before. Entries without one stand first, so that none slips under another's subheading.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from gfmd_desk.domain.change import Act, Change, Replaced
from gfmd_desk.domain.entry import Entry, Kind, kind_for
from gfmd_desk.domain.order import between
from gfmd_desk.domain.report import Report


@dataclass(frozen=True, slots=True)
class Place:
    """Where a line goes: a section's key, or None for the inbox, and the subheading in it."""

    section: str | None = None
    subheading: str = ""


@dataclass(frozen=True, slots=True)
class Moment:
    """When something was said: UTC, and the local clock's distance from it in minutes."""

    at: datetime
    offset: int = 0


def add(report: Report, entry_id: str, text: str, place: Place, moment: Moment, kind: Kind | None = None) -> Change:
    """Add a new entry at the end of its place."""
    section = report.form.section(place.section) if place.section else None
    entry = Entry(
        id=entry_id,
        report_id=report.id,
        position=_end_of(report, place),
        text=text,
        kind=kind or kind_for(section),
        said_at=moment.at,
        said_offset=moment.offset,
        section=place.section,
        subheading=place.subheading,
        first_wording=text,
    )
    return Change(report.id, Act.ADD, (Replaced(None, entry),))


def reword(entry: Entry, text: str) -> Change:
    """Give an entry other words."""
    return _changed(Act.EDIT, (entry,), (replace(entry, text=text),))


def split(report: Report, entry: Entry, at: int, new_id: str) -> Change:
    """Cut an entry in two at character `at`; the white space at the cut goes."""
    following = _neighbour(report, entry, 1)
    second = replace(
        entry,
        id=new_id,
        position=between(entry.position, following.position if following else None),
        text=entry.text[at:].lstrip(),
    )
    first = replace(entry, text=entry.text[:at].rstrip())
    return Change(report.id, Act.SPLIT, (Replaced(entry, first), Replaced(None, second)))


def join(report: Report, entry: Entry) -> Change | None:
    """Join an entry to the one before it in its section; None for the first one."""
    previous = _neighbour(report, entry, -1)
    if previous is None:
        return None
    joined = replace(
        previous,
        text=_together(previous.text, entry.text),
        first_wording=_first_wordings(previous, entry),
        tags=tuple(dict.fromkeys(previous.tags + entry.tags)),
    )
    return Change(report.id, Act.JOIN, (Replaced(previous, joined), Replaced(entry, None)))


def move(report: Report, entry: Entry, step: int) -> Change | None:
    """Move an entry one visible step up (-1) or down (1), across subheadings and sections; None at the end of the page."""
    neighbour = _neighbour(report, entry, step)
    if neighbour is None:
        return _move_out(report, entry, step)
    if neighbour.subheading != entry.subheading:
        return _changed(Act.MOVE, (entry,), (replace(entry, subheading=neighbour.subheading),))
    beyond = _neighbour(report, neighbour, step)
    far = beyond.position if beyond else None
    position = between(neighbour.position, far) if step > 0 else between(far, neighbour.position)
    return _changed(Act.MOVE, (entry,), (replace(entry, position=position),))


def file(report: Report, entries: Sequence[Entry], place: Place) -> Change:
    """Put entries at the end of a place, in the order given; their kind follows the section unless it was chosen."""
    rows: list[Replaced] = []
    position = _end_of(report, place, without=entries)
    beyond = _after(report, position, place, without=entries)
    for entry in entries:
        rows.append(Replaced(entry, replace(_as_in(report, entry, place.section), subheading=place.subheading, position=position)))
        position = between(position, beyond)
    return Change(report.id, Act.FILE, tuple(rows))


def begin_subheading(report: Report, entry: Entry, text: str) -> Change:
    """Put a subheading before an entry; the entries after it, up to the next subheading, come under it."""
    return _under(entry, _run(report, entry, from_entry=True), text)


def rename_subheading(report: Report, entry: Entry, text: str) -> Change:
    """Rename the subheading that an entry stands under; an empty `text` takes it away, as deleting the line would."""
    run = _run(report, entry, from_entry=False)
    if not text:
        previous = _neighbour(report, run[0], -1)
        text = previous.subheading if previous else ""
    return _under(entry, run, text)


def change_kind(entries: Sequence[Entry], kind: Kind) -> Change:
    return _changed(Act.KIND, entries, [replace(entry, kind=kind) for entry in entries])


def delete(entries: Sequence[Entry]) -> Change:
    return Change(entries[0].report_id, Act.DELETE, tuple(Replaced(entry, None) for entry in entries))


def _changed(act: Act, before: Sequence[Entry], after: Sequence[Entry]) -> Change:
    rows = (Replaced(old, new) for old, new in zip(before, after, strict=True))
    return Change(before[0].report_id, act, tuple(row for row in rows if row.before != row.after))


def _under(entry: Entry, run: Sequence[Entry], text: str) -> Change:
    return replace(_changed(Act.SUBHEADING, run, [replace(one, subheading=text) for one in run]), report_id=entry.report_id)


def _together(first: str, second: str) -> str:
    return " ".join(part for part in (first, second) if part)


def _first_wordings(first: Entry, second: Entry) -> str:
    """Both first wordings, once: the halves of a split entry share theirs."""
    if first.first_wording == second.first_wording:
        return first.first_wording
    return "\n".join(part for part in (first.first_wording, second.first_wording) if part)


def _neighbour(report: Report, entry: Entry, step: int) -> Entry | None:
    entries = report.in_section(entry.section)
    place = [one.id for one in entries].index(entry.id) + step
    return entries[place] if 0 <= place < len(entries) else None


def _move_out(report: Report, entry: Entry, step: int) -> Change | None:
    """Leave the section at its top or bottom; first out of a subheading that the section begins with."""
    if step < 0 and entry.subheading:
        return _changed(Act.MOVE, (entry,), (replace(entry, subheading=""),))
    order: list[str | None] = [None, *(section.key for section in report.form.sections)]
    place = (order.index(entry.section) if entry.section in order else len(order)) + step
    if not 0 <= place < len(order):
        return None
    there = report.in_section(order[place])
    if step > 0:
        position = between(None, there[0].position if there else None)
        subheading = ""
    else:
        position = between(there[-1].position if there else None, None)
        subheading = there[-1].subheading if there else ""
    return _changed(Act.MOVE, (entry,), (replace(_as_in(report, entry, order[place]), position=position, subheading=subheading),))


def _as_in(report: Report, entry: Entry, section: str | None) -> Entry:
    here = report.form.section(entry.section) if entry.section else None
    there = report.form.section(section) if section else None
    kind = kind_for(there) if entry.kind is kind_for(here) else entry.kind
    return replace(entry, section=section, kind=kind)


def _run(report: Report, entry: Entry, *, from_entry: bool) -> list[Entry]:
    """The entries that stand with `entry` under one subheading: all of them, or only those from it on."""
    entries = report.in_section(entry.section)
    place = [one.id for one in entries].index(entry.id)
    first = place
    while not from_entry and first > 0 and entries[first - 1].subheading == entry.subheading:
        first -= 1
    last = place
    while last + 1 < len(entries) and entries[last + 1].subheading == entry.subheading:
        last += 1
    return list(entries[first : last + 1])


def _end_of(report: Report, place: Place, without: Iterable[Entry] = ()) -> str:
    """A position after the last entry under this subheading; a new subheading comes last, none at all comes first."""
    entries = _others(report, place, without)
    same = [number for number, entry in enumerate(entries) if entry.subheading == place.subheading]
    if same:
        at = same[-1] + 1
    else:
        at = len(entries) if place.subheading else 0
    return between(entries[at - 1].position if at else None, entries[at].position if at < len(entries) else None)


def _after(report: Report, position: str, place: Place, without: Iterable[Entry]) -> str | None:
    return next((entry.position for entry in _others(report, place, without) if entry.position > position), None)


def _others(report: Report, place: Place, without: Iterable[Entry]) -> list[Entry]:
    left_out = {entry.id for entry in without}
    return [entry for entry in report.in_section(place.section) if entry.id not in left_out]
