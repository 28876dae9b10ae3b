"""Who an event's identities are told by, counted and erased inside one transaction; entries are written as they stay."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Table, bindparam, delete, func, insert, inspect, or_, select, update
from sqlalchemy.orm import Session as OrmSession

from gfmd_desk.domain.entry import Entry
from gfmd_desk.storage import schema


def _table(mapped: type[schema.Base]) -> Table:
    table = inspect(mapped).local_table
    assert isinstance(table, Table)
    return table


_SESSIONS, _REPORTS, _ENTRIES = _table(schema.Session), _table(schema.Report), _table(schema.Entry)
_PEOPLE, _MERGED = _table(schema.Participant), _table(schema.MergedParticipant)
_SUBJECTS, _ROLES, _TAGS = _table(schema.Subject), _table(schema.PublicRole), _table(schema.Tag)
_APPROVALS, _EVIDENCE = _table(schema.Approval), _table(schema.Evidence)
_CONSENTS, _RULINGS, _VERSIONS = _table(schema.RoomConsent), _table(schema.Ruling), _table(schema.Version)


class ForgetRows:
    def __init__(self, rows: OrmSession) -> None:
        self._rows = rows

    def counts(self, event_id: str) -> dict[str, int]:
        """Count what `erase` would erase, by the name of its table."""
        return {
            table.name: self._rows.scalar(select(func.count()).select_from(table).where(there)) or 0
            for table, there in _identities(event_id)
        }

    def log_steps(self, event_id: str) -> int:
        """Count the rows of an event's log of approvals."""
        return self._rows.scalar(select(func.count()).select_from(_APPROVALS).where(_APPROVALS.c.event_id == event_id)) or 0

    def elsewhere(self, event_id: str) -> list[str]:
        """Return entries of other events that are about somebody of this one's roster: lines can be carried over."""
        theirs = _SUBJECTS.c.participant_id.in_(_people(event_id)) & _SUBJECTS.c.entry_id.not_in(_entries(event_id))
        return list(self._rows.scalars(select(_SUBJECTS.c.entry_id).where(theirs).distinct()))

    def keep(self, entries: Sequence[Entry]) -> None:
        """Write entries as they stay; who is behind them goes by `erase`."""
        if not entries:
            return
        values = [
            {
                "known": one.id,
                "text": one.text,
                "subheading": one.subheading,
                "first_wording": one.first_wording,
                "said_at": one.said_at,
                "said_offset": one.said_offset,
                "voice": one.voice.value if one.voice else None,
                "contests": one.contests,
            }
            for one in entries
        ]
        self._rows.execute(update(_ENTRIES).where(_ENTRIES.c.id == bindparam("known")), values)
        self._rows.execute(delete(_TAGS).where(_TAGS.c.entry_id == bindparam("known")), [{"known": one.id} for one in entries])
        tags = [{"entry_id": one.id, "place": place, "tag": tag} for one in entries for place, tag in enumerate(one.tags)]
        if tags:
            self._rows.execute(insert(_TAGS), tags)

    def remove(self, entry_ids: Sequence[str]) -> None:
        """Remove entries that no reader may see; no version is noted of it."""
        if entry_ids:
            self._rows.execute(delete(_ENTRIES).where(_ENTRIES.c.id == bindparam("known")), [{"known": one} for one in entry_ids])

    def keep_report(self, report_id: str, header: str) -> None:
        """Write the head of a report as it stays, and empty its capture line."""
        values = {"header": header, "capture_line": "", "capture_chips": "", "regime_now": None}
        self._rows.execute(update(_REPORTS).where(_REPORTS.c.id == report_id).values(values))

    def erase(self, event_id: str, rulings: Sequence[str]) -> None:
        """Erase all that tells who anybody is, but for these `rulings`, which lose their reason."""
        for table, there in _identities(event_id):
            gone = there & _RULINGS.c.id.not_in(rulings) if table is _RULINGS else there
            self._rows.execute(delete(table).where(gone))
        self._rows.execute(update(_RULINGS).where(_RULINGS.c.event_id == event_id).values(reason=""))


def _identities(event_id: str) -> Sequence[tuple[Table, ColumnElement[bool]]]:
    """Tables with what goes of each, in an order that no foreign key stands against."""
    people, entries = _people(event_id), _entries(event_id)
    return (
        (_SUBJECTS, or_(_SUBJECTS.c.entry_id.in_(entries), _SUBJECTS.c.participant_id.in_(people))),
        (_ROLES, or_(_ROLES.c.session_id.in_(_sessions(event_id)), _ROLES.c.participant_id.in_(people))),
        (_VERSIONS, _VERSIONS.c.report_id.in_(_reports(event_id))),
        (_EVIDENCE, _EVIDENCE.c.approval_id.in_(select(_APPROVALS.c.id).where(_APPROVALS.c.event_id == event_id))),
        (_CONSENTS, _CONSENTS.c.event_id == event_id),
        (_RULINGS, _RULINGS.c.event_id == event_id),
        (_MERGED, _MERGED.c.kept_id.in_(people)),
        (_PEOPLE, _PEOPLE.c.event_id == event_id),
    )


def _people(event_id: str) -> Any:
    return select(_PEOPLE.c.id).where(_PEOPLE.c.event_id == event_id)


def _sessions(event_id: str) -> Any:
    return select(_SESSIONS.c.id).where(_SESSIONS.c.event_id == event_id)


def _reports(event_id: str) -> Any:
    return select(_REPORTS.c.id).where(_REPORTS.c.session_id.in_(_sessions(event_id)))


def _entries(event_id: str) -> Any:
    return select(_ENTRIES.c.id).where(_ENTRIES.c.report_id.in_(_reports(event_id)))
