"""Versions of entries inside one transaction, in the domain's values: noted with each commit, read, and erased."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Row, Table, bindparam, delete, func, insert, inspect, select
from sqlalchemy.orm import Session as OrmSession

from gfmd_desk.domain.attribution import in_parts
from gfmd_desk.domain.change import Act
from gfmd_desk.domain.entry import Entry
from gfmd_desk.domain.version import Origin, Version, goes_on
from gfmd_desk.storage import schema
from gfmd_desk.storage.version_text import entry_from_text, entry_to_text


def _table(mapped: type[schema.Base]) -> Table:
    table = inspect(mapped).local_table
    assert isinstance(table, Table)
    return table


_VERSIONS = _table(schema.Version)
_MERGED = _table(schema.MergedParticipant)
_NEWEST = select(_VERSIONS).where(_VERSIONS.c.entry_id == bindparam("entry")).order_by(_VERSIONS.c.place.desc()).limit(1)


class VersionRows:
    """What versions say of people is told by who stands for them in the roster today."""

    def __init__(self, rows: OrmSession) -> None:
        self._rows = rows

    def note(self, before: Entry | None, after: Entry | None, how: Act | Origin, made_at: datetime, *, back: bool = False) -> None:
        """Note what became of an entry; where it has no version yet, first what stood before, as it came."""
        entry = after or before
        assert entry is not None
        row = self._rows.execute(_NEWEST, {"entry": entry.id}).one_or_none()
        newest = None if row is None else _version(row)
        if newest is None and before is not None:
            self._add(before.report_id, before, before.id, Origin.FOUND, before.said_at, back=False)
        same = newest is not None and newest.report_id == entry.report_id
        if newest is not None and same and goes_on(newest, how, made_at, back=back) and self._is_last(newest):
            self._rows.execute(delete(_VERSIONS).where(_VERSIONS.c.place == newest.place))
        if before is not None and after is not None and before.report_id != after.report_id:
            self._add(before.report_id, None, before.id, Origin.AWAY, made_at, back=False)
        self._add(entry.report_id, after, entry.id, how, made_at, back=back)

    def _is_last(self, version: Version) -> bool:
        """Whether nothing of the report has come after it: else what stood between would be told with words that came later, or before."""
        there = _VERSIONS.c
        last: int | None = self._rows.scalar(select(func.max(there.place)).where(there.report_id == version.report_id))
        return last == version.place

    def of_entry(self, entry_id: str) -> tuple[Version, ...]:
        """Return the versions of an entry in their order, whichever reports it has been in."""
        return self._read(self._rows.execute(select(_VERSIONS).where(_VERSIONS.c.entry_id == entry_id).order_by(_VERSIONS.c.place)))

    def of_report(self, report_id: str) -> tuple[Version, ...]:
        """Return the versions of all entries of a report in their order, also of those that it has no more."""
        return self._read(self._rows.execute(select(_VERSIONS).where(_VERSIONS.c.report_id == report_id).order_by(_VERSIONS.c.place)))

    def newest_deleted(self, report_id: str) -> dict[str, Version]:
        """Return the newest version of each entry that a report has no more."""
        there = _VERSIONS.c
        last = select(func.max(there.place)).where(there.report_id == report_id).group_by(there.entry_id)
        found = self._rows.execute(select(_VERSIONS).where(there.place.in_(last), there.content.is_(None)))
        return {row.entry_id: _version(row) for row in found}

    def last_content(self, report_id: str) -> dict[str, Entry]:
        """Return each entry of a report that was deleted once, as it last stood there."""
        there = _VERSIONS.c
        deleted = select(there.entry_id).where(there.report_id == report_id, there.content.is_(None))
        last = (
            select(func.max(there.place))
            .where(there.report_id == report_id, there.content.is_not(None), there.entry_id.in_(deleted))
            .group_by(there.entry_id)
        )
        found = self._read(self._rows.execute(select(_VERSIONS).where(there.place.in_(last))))
        return {one.entry_id: one.entry for one in found if one.entry is not None}

    def erase(self, event_id: str) -> int:
        """Erase all versions of an event; return how many there were."""
        sessions = select(schema.Session.id).where(schema.Session.event_id == event_id)
        reports = select(schema.Report.id).where(schema.Report.session_id.in_(sessions))
        return self._rows.connection().execute(delete(_VERSIONS).where(_VERSIONS.c.report_id.in_(reports))).rowcount

    def as_in_roster(self, entry: Entry) -> Entry:
        """Return `entry` with those who stand for its subjects in the roster today; who is in it no more is left out."""
        ids = {one.participant_id for one in entry.subjects}
        if not ids:
            return entry
        there = set(self._rows.scalars(select(schema.Participant.id).where(schema.Participant.id.in_(ids))))
        if there == ids:
            return entry
        merged = self._merged()
        known = there | set(merged.values())
        subjects = (replace(one, participant_id=merged.get(one.participant_id, one.participant_id)) for one in entry.subjects)
        return replace(entry, subjects=in_parts(one for one in subjects if one.participant_id in known))

    def _add(self, report_id: str, entry: Entry | None, entry_id: str, how: Act | Origin, made_at: datetime, *, back: bool) -> None:
        self._rows.execute(
            insert(_VERSIONS),
            {
                "report_id": report_id,
                "entry_id": entry_id,
                "made_at": made_at,
                "act": how.value,
                "back": back,
                "content": entry_to_text(entry) if entry is not None else None,
            },
        )

    def _read(self, rows: Iterable[Row[Any]]) -> tuple[Version, ...]:
        merged = self._merged()
        return tuple(_told_of(_version(row), merged) for row in rows)

    def _merged(self) -> dict[str, str]:
        return {row.id: row.kept_id for row in self._rows.execute(select(_MERGED))}


def _version(row: Row[Any]) -> Version:
    how = Origin(row.act) if row.act in _ORIGINS else Act(row.act)
    entry = None if row.content is None else entry_from_text(row.content)
    return Version(row.place, row.report_id, row.entry_id, row.made_at, how, row.back, entry)


_ORIGINS = frozenset(one.value for one in Origin)


def _told_of(version: Version, merged: Mapping[str, str]) -> Version:
    if version.entry is None or not any(one.participant_id in merged for one in version.entry.subjects):
        return version
    subjects = in_parts(replace(one, participant_id=merged.get(one.participant_id, one.participant_id)) for one in version.entry.subjects)
    return replace(version, entry=replace(version.entry, subjects=subjects))
