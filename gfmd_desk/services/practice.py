"""The practice event, put into the store."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from gfmd_desk.domain.entry import Entry
from gfmd_desk.domain.ids import new_id
from gfmd_desk.domain.order import between
from gfmd_desk.domain.report import Report
from gfmd_desk.domain.roster import Participant, RoleHolder
from gfmd_desk.forms.practice import Practice, PracticeParticipant, PracticeSession, load_practice
from gfmd_desk.forms.shelf import FormShelf
from gfmd_desk.services.door import Door
from gfmd_desk.services.merging import clean_entry
from gfmd_desk.services.sessions import NewSession, add_report, begin_report, event_named, load_report

if TYPE_CHECKING:
    from gfmd_desk.storage.transaction import Transaction


def make_practice(door: Door, shelf: FormShelf, practice_file: Path) -> Report:
    """Make the practice event and return its first session's report; the one there is, if it was made before. Raises KnownError.

    A session that is missing is made again. The roster is put in where there is none: of one that somebody has worked on, nothing
    comes back that was merged or removed.
    """
    practice = load_practice(practice_file)
    with door.writing() as rows:
        event = event_named(rows, practice.event_name, practice.place)
        there = {row.session.code: row.report_id for row in rows.sessions() if row.event.id == event.id}
        missing = [session for session in practice.sessions if session.code not in there]
        for session in missing:
            report = begin_report(rows, shelf, _new_session(practice, session))
            add_report(rows, replace(report, entries=tuple(_entries(session, report.id))))
            there[session.code] = report.id
        people = rows.roster.participants(event.id)
        if not people:
            rows.roster.add([_participant(one, event.id) for one in practice.participants])
        _put_roles(rows, event.id, missing if people else practice.sessions)
    return load_report(door, there[practice.sessions[0].code])


def _participant(one: PracticeParticipant, event_id: str) -> Participant:
    return Participant(
        id=new_id(),
        event_id=event_id,
        name=one.name,
        role=one.role,
        organisation=one.organisation,
        country=one.country,
        group=one.group,
        region=one.region,
        email=one.email,
        code=one.code,
        aliases=one.aliases,
        speaks_for=one.speaks_for,
    )


def _put_roles(rows: "Transaction", event_id: str, sessions: Sequence[PracticeSession]) -> None:
    """Say who has which public role in these sessions, as far as they are in the roster and the session is there."""
    ids = {row.session.code: row.session.id for row in rows.sessions() if row.event.id == event_id}
    known = {one.code: one.id for one in rows.roster.participants(event_id)}
    for session in sessions:
        holders = [RoleHolder(known[code], role) for role, codes in session.roles.items() for code in codes if code in known]
        if session.code in ids and holders:
            rows.roster.put_public_roles(ids[session.code], holders)


def _new_session(practice: Practice, session: PracticeSession) -> NewSession:
    return NewSession(
        event_name=practice.event_name,
        event_place=practice.place,
        code=session.code,
        title=session.title,
        form_id=session.form_id or practice.form_id,
        language=session.language,
        date=session.date,
        start=session.start,
        end=session.end,
        room=session.room,
        header=session.header,
    )


def _entries(session: PracticeSession, report_id: str) -> Iterator[Entry]:
    # The room's own clock is taken for UTC, so that the times read the same on every machine.
    start = datetime.combine(session.date, session.start, UTC)
    position = None
    for line in session.entries:
        position = between(position, None)
        yield clean_entry(
            Entry(
                id=new_id(),
                report_id=report_id,
                position=position,
                text=line.text,
                kind=line.kind,
                said_at=start + timedelta(minutes=line.minute),
                section=line.section,
                subheading=line.subheading,
                first_wording=line.first_wording or line.text,
                tags=line.tags,
            )
        )
