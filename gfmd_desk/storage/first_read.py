"""What the window shows first, in plain SQL over the driver: SQLAlchemy takes half a second to import."""

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import NamedTuple

from sqlcipher3 import dbapi2

from gfmd_desk.domain.attribution import Level, Part, Regime, Subject, Voice
from gfmd_desk.domain.entry import Doubted, Entry, Kind
from gfmd_desk.domain.language import Language
from gfmd_desk.domain.report import Event, Session, SessionRow
from gfmd_desk.storage.connection import Mode, connect, mode_to_read
from gfmd_desk.storage.failures import NotOpenedError, NotReadError, reason_of
from gfmd_desk.storage.stored import StoredReport
from gfmd_desk.storage.version import Standing, standing_of

_SESSION = """
    events.id AS event_id, events.name, events.place,
    sessions.id, sessions.code, sessions.title, sessions.language, sessions.regime,
    sessions.date, sessions.start, sessions."end", sessions.room
"""

_SESSIONS = f"""
    SELECT {_SESSION}, reports.id AS report_id, reports.section_count,
        (SELECT count(*) FROM entries WHERE report_id = reports.id) AS entries,
        (SELECT count(section) FROM entries WHERE report_id = reports.id) AS filed,
        (SELECT count(DISTINCT section) FROM entries WHERE report_id = reports.id) AS filled
    FROM reports JOIN sessions ON sessions.id = reports.session_id JOIN events ON events.id = sessions.event_id
    ORDER BY events.name, events.id, sessions.date IS NULL, sessions.date, sessions.start IS NULL, sessions.start, sessions.code
"""  # noqa: S608  # only our own words are put in

_REPORT = f"""
    SELECT {_SESSION}, reports.id AS report_id, form_id, form_version, form_content, section_count, header,
        capture_line, capture_chips, regime_now
    FROM reports JOIN sessions ON sessions.id = reports.session_id JOIN events ON events.id = sessions.event_id
    ORDER BY sessions.id = ? DESC, sessions.created_at DESC, sessions.id LIMIT 1
"""  # noqa: S608  # as above

_ENTRIES = "SELECT * FROM entries WHERE report_id = ?"

_TAGS = "SELECT entry_id, tag FROM tags JOIN entries ON entries.id = tags.entry_id WHERE report_id = ? ORDER BY entry_id, tags.place"

_SUBJECTS = """
    SELECT entry_id, part, participant_id, wanted FROM subjects JOIN entries ON entries.id = subjects.entry_id
    WHERE report_id = ? ORDER BY entry_id, part DESC, subjects.place
"""


class FoundFirst(NamedTuple):
    sessions: tuple[SessionRow, ...]
    report: StoredReport | None


def find_first(path: Path, session_id: str | None, *, newer: bool = False) -> FoundFirst | None:
    """Read all sessions, and the report of `session_id` or else of the session made last; raises NotReadError.

    None where there is no store yet, or one that only the door can open. One that a `newer` program wrote is read if the door could.
    """
    try:
        standing = standing_of(path)
        if standing is not Standing.CURRENT and not (newer and standing is Standing.NEWER):
            return None
        connection = connect(path, Mode.READ if standing is Standing.CURRENT else mode_to_read(path))
    except (NotOpenedError, dbapi2.Error):
        return None  # the door will meet the same and say it
    try:
        connection.row_factory = dbapi2.Row
        connection.execute("BEGIN")
        sessions = tuple(_session_row(row) for row in connection.execute(_SESSIONS))
        return FoundFirst(sessions, _report(connection, session_id))
    except ValueError as error:  # a value that no program of ours has written
        raise NotReadError("Your notes cannot be read because something in them is damaged.") from error
    except dbapi2.Error as error:
        reason = reason_of(error) or ("a name in them is damaged" if str(error).startswith("no such ") else None)
        if reason is None:
            raise
        raise NotReadError(f"Your notes cannot be read because {reason}.") from error
    finally:
        connection.close()


def _report(connection: dbapi2.Connection, session_id: str | None) -> StoredReport | None:
    row = connection.execute(_REPORT, (session_id,)).fetchone()
    if row is None:
        return None
    return StoredReport(
        id=row["report_id"],
        event=_event(row),
        session=_session(row),
        form_id=row["form_id"],
        form_version=row["form_version"],
        form_content=row["form_content"],
        section_count=row["section_count"],
        header=json.loads(row["header"]),
        entries=tuple(_entries(connection, row["report_id"])),
        capture_line=row["capture_line"],
        capture_chips=row["capture_chips"],
        regime_now=Regime(row["regime_now"]) if row["regime_now"] else None,
    )


def _entries(connection: dbapi2.Connection, report_id: str) -> Iterator[Entry]:
    tags: dict[str, list[str]] = {}
    for entry_id, tag in connection.execute(_TAGS, (report_id,)):
        tags.setdefault(entry_id, []).append(tag)
    subjects: dict[str, list[Subject]] = {}
    for entry_id, part, participant_id, wanted in connection.execute(_SUBJECTS, (report_id,)):
        subjects.setdefault(entry_id, []).append(Subject(Part(part), participant_id, Level(wanted) if wanted else None))
    for row in connection.execute(_ENTRIES, (report_id,)):
        yield Entry(
            id=row["id"],
            report_id=row["report_id"],
            position=row["position"],
            text=row["text"],
            kind=Kind(row["kind"]),
            said_at=datetime.fromisoformat(row["said_at"]).replace(tzinfo=UTC),
            said_offset=row["said_offset"],
            section=row["section"],
            subheading=row["subheading"],
            first_wording=row["first_wording"],
            tags=tuple(tags.get(row["id"], ())),
            subjects=tuple(subjects.get(row["id"], ())),
            voice=Voice(row["voice"]) if row["voice"] else None,
            regime=Regime(row["regime"]) if row["regime"] else None,
            contests=row["contests"],
            doubt=Doubted(row["doubt"]) if row["doubt"] else None,
        )


def _session_row(row: dbapi2.Row) -> SessionRow:
    return SessionRow(
        session=_session(row),
        event=_event(row),
        report_id=row["report_id"],
        entries=row["entries"],
        inbox=row["entries"] - row["filed"],
        filled=row["filled"],
        sections=row["section_count"],
    )


def _event(row: dbapi2.Row) -> Event:
    return Event(row["event_id"], row["name"], row["place"])


def _session(row: dbapi2.Row) -> Session:
    return Session(
        id=row["id"],
        event_id=row["event_id"],
        code=row["code"],
        title=row["title"],
        language=Language(row["language"]),
        regime=Regime(row["regime"]),
        date=date.fromisoformat(row["date"]) if row["date"] else None,
        start=_time(row["start"]),
        end=_time(row["end"]),
        room=row["room"],
    )


def _time(text: str | None) -> time | None:
    return time.fromisoformat(text) if text else None
