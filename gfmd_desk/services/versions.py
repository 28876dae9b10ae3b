"""Entries and reports as they stood before: read, to be compared and restored through the door; and erased."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from gfmd_desk.domain.entry import Entry
from gfmd_desk.domain.report import Report
from gfmd_desk.domain.room import Room
from gfmd_desk.domain.version import Deleted, Origin, Stretch, Version, entries_at, in_bin, stretches
from gfmd_desk.services.attribution_shelf import AttributionShelf
from gfmd_desk.services.door import Door
from gfmd_desk.services.reports import from_store
from gfmd_desk.services.rooms import room_of
from gfmd_desk.services.sessions import UnknownSessionError

if TYPE_CHECKING:
    from gfmd_desk.storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class EntryVersions:
    """An entry of a report as it stands and stood; `room` knows everybody who is in any of it."""

    report: Report
    entry: Entry
    versions: tuple[Version, ...]
    room: Room


@dataclass(frozen=True, slots=True)
class ReportVersions:
    """A report as it stands and stood; `elsewhere` are entries that are in another report by now, and stay there."""

    report: Report
    versions: tuple[Version, ...]
    room: Room
    elsewhere: frozenset[str]

    @property
    def stretches(self) -> tuple[Stretch, ...]:
        return stretches(self.versions)

    def entries_at(self, place: int) -> tuple[Entry, ...]:
        """The entries as they stood after a version; before all of them at place 0."""
        return tuple(entry for entry in entries_at(self.versions, self.report.entries, place) if entry.id not in self.elsewhere)


@dataclass(frozen=True, slots=True)
class Bin:
    """What was deleted from a report, the last first; `room` knows everybody who is in any of it."""

    report: Report
    deleted: tuple[Deleted, ...]
    room: Room


def entry_versions(door: Door, report_id: str, entry_id: str, shelf: AttributionShelf) -> EntryVersions:
    """Return an entry as it stands and stood, its first wording first; raises KnownError."""
    with door.reading() as rows:
        report = _report(rows, report_id)
        entry = next((one for one in report.entries if one.id == entry_id), None)
        if entry is None:
            raise UnknownSessionError("This entry is no longer in the store.")
        versions = tuple(one for one in rows.versions.of_entry(entry_id) if one.entry is not None)
        stood = (one.entry for one in versions if one.entry is not None)
        return EntryVersions(report, entry, _with_first_wording(entry, versions), _room(rows, report, stood, shelf))


def report_versions(door: Door, report_id: str, shelf: AttributionShelf) -> ReportVersions:
    """Return a report as it stands and stood; raises KnownError."""
    with door.reading() as rows:
        report = _report(rows, report_id)
        versions = rows.versions.of_report(report_id)
        here = {entry.id for entry in report.entries}
        elsewhere = frozenset(id for id in {one.entry_id for one in versions} - here if rows.entry(id) is not None)
        stood = (one.entry for one in versions if one.entry is not None)
        return ReportVersions(report, versions, _room(rows, report, stood, shelf), elsewhere)


def deleted_entries(door: Door, report_id: str, shelf: AttributionShelf) -> Bin:
    """Return what was deleted from a report and can be put back; raises KnownError."""
    with door.reading() as rows:
        report = _report(rows, report_id)
        here = {entry.id for entry in report.entries}
        newest = {
            id: version for id, version in rows.versions.newest_deleted(report_id).items() if id not in here and rows.entry(id) is None
        }
        deleted = in_bin(newest, rows.versions.last_content(report_id))
        return Bin(report, deleted, _room(rows, report, (one.entry for one in deleted), shelf))


def erase_versions(door: Door, event_id: str) -> int:
    """Erase all that was noted of how the entries of an event stood before; return how many versions there were. Raises KnownError."""
    with door.writing() as rows:
        return rows.versions.erase(event_id)


def _with_first_wording(entry: Entry, versions: tuple[Version, ...]) -> tuple[Version, ...]:
    """A store from before versions knows of what was first noted the words alone, and has no version of what never changed."""
    if not versions:
        versions = (Version(0, entry.report_id, entry.id, entry.said_at, Origin.FOUND, back=False, entry=entry),)
    words = entry.first_wording
    if not words.strip() or any(one.entry is not None and one.entry.text == words for one in versions):
        return versions
    first = Version(0, entry.report_id, entry.id, entry.said_at, Origin.FIRST, back=False, entry=replace(entry, text=words))
    return (first, *versions)


def _report(rows: "Transaction", report_id: str) -> Report:
    stored = rows.report(report_id)
    if stored is None:
        raise UnknownSessionError("This report is no longer in the store.")
    return from_store(stored)


def _room(rows: "Transaction", report: Report, stood: Iterable[Entry], shelf: AttributionShelf) -> Room:
    return room_of(rows, replace(report, entries=(*report.entries, *stood)), shelf)
