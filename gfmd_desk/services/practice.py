"""The practice event, put into the store."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from gfmd_desk.domain.entry import Entry
from gfmd_desk.domain.ids import new_id
from gfmd_desk.domain.order import between
from gfmd_desk.domain.report import Report
from gfmd_desk.forms.practice import Practice, PracticeSession, load_practice
from gfmd_desk.forms.shelf import FormShelf
from gfmd_desk.services.door import Door
from gfmd_desk.services.merging import clean_entry
from gfmd_desk.services.sessions import NewSession, add_report, begin_report, load_report


def make_practice(door: Door, shelf: FormShelf, practice_file: Path) -> Report:
    """Make the practice event and return its first session's report; the one there is, if it was made before. Raises KnownError."""
    practice = load_practice(practice_file)
    with door.writing() as rows:
        there = {row.session.code: row.report_id for row in rows.sessions() if row.event.name == practice.event_name}
        for session in practice.sessions:
            if session.code not in there:
                report = begin_report(rows, shelf, _new_session(practice, session))
                add_report(rows, replace(report, entries=tuple(_entries(session, report.id))))
                there[session.code] = report.id
    return load_report(door, there[practice.sessions[0].code])


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
