"""What it means that a row's hash does not fit, in words: which session, which entry. Imports no SQLAlchemy."""

from collections.abc import Iterable
from typing import NamedTuple

from sqlcipher3 import dbapi2

from gfmd_desk.storage.row_check import Row


class Doubt(NamedTuple):
    """`place` is the code of a session, or the name of an event where it is in no session."""

    sentence: str
    place: str


class _Telling(NamedTuple):
    """What to say of a table's row; the statement finds the session or the event, and what tells the row from others."""

    sentence: str
    found: str


_OF_ENTRY = "JOIN reports AS r ON r.id = e.report_id JOIN sessions AS s ON s.id = r.session_id"
_OF_EVENT = "SELECT v.name, x.rowid FROM {table} AS x LEFT JOIN events AS v ON v.id = x.event_id WHERE x.rowid = ?"

_TELLING = {
    "entries": _Telling(
        'An entry of the session "{0}" is not as it was last saved; its versions show how it was ({1}).',
        "SELECT s.code, e.id FROM entries AS e LEFT JOIN (reports AS r JOIN sessions AS s ON s.id = r.session_id) ON r.id = e.report_id "
        "WHERE e.rowid = ?",
    ),
    "versions": _Telling(
        'An earlier version of an entry of the session "{0}" is not as it was saved ({1}).',
        f"SELECT s.code, e.entry_id FROM versions AS e {_OF_ENTRY} WHERE e.rowid = ?",  # noqa: S608  # our own words, here and below
    ),
    "tags": _Telling(
        'A tag of an entry of the session "{0}" is not as it was last saved ({1}).',
        f"SELECT s.code, e.id FROM tags AS x JOIN entries AS e ON e.id = x.entry_id {_OF_ENTRY} WHERE x.rowid = ?",  # noqa: S608
    ),
    "subjects": _Telling(
        'Who is behind an entry of the session "{0}" is not as it was last saved ({1}).',
        f"SELECT s.code, e.id FROM subjects AS x JOIN entries AS e ON e.id = x.entry_id {_OF_ENTRY} WHERE x.rowid = ?",  # noqa: S608
    ),
    "sessions": _Telling(
        'What is known of the session "{0}" is not as it was last saved.', "SELECT code, '' FROM sessions WHERE rowid = ?"
    ),
    "reports": _Telling(
        'The form, the head or the capture line of the session "{0}" is not as it was last saved.',
        "SELECT s.code, '' FROM reports AS r JOIN sessions AS s ON s.id = r.session_id WHERE r.rowid = ?",
    ),
    "public_roles": _Telling(
        'Who holds a public role in the session "{0}" is not as it was last saved.',
        "SELECT s.code, '' FROM public_roles AS x JOIN sessions AS s ON s.id = x.session_id WHERE x.rowid = ?",
    ),
    "events": _Telling('What is known of the event "{0}" is not as it was last saved.', "SELECT name, '' FROM events WHERE rowid = ?"),
    "participants": _Telling(
        'A line of the roster of "{0}" is not as it was last saved (line {1}).', _OF_EVENT.format(table="participants")
    ),
    "merged_participants": _Telling(
        'Who stands for somebody else in the roster of "{0}" is not as it was last saved.',
        "SELECT v.name, '' FROM merged_participants AS x JOIN participants AS p ON p.id = x.kept_id "
        "JOIN events AS v ON v.id = p.event_id WHERE x.rowid = ?",
    ),
    "room_consents": _Telling(
        'What was announced to the room of "{0}" is not as it was last saved.', _OF_EVENT.format(table="room_consents")
    ),
    "rulings": _Telling('What was decided about a name in "{0}" is not as it was last saved.', _OF_EVENT.format(table="rulings")),
}


def told(connection: dbapi2.Connection, rows: Iterable[Row]) -> tuple[Doubt, ...]:
    """Say of each row what is in doubt, and the same once."""
    doubts = {}
    for row in rows:
        telling = _TELLING[row.table]
        found = connection.execute(telling.found, (row.number,)).fetchone() or ("", "")
        place, which = (_written(value) for value in found)
        doubts[telling.sentence.format(place, which)] = place
    return tuple(Doubt(sentence, place) for sentence, place in doubts.items())


def _written(value: object) -> str:
    """What is damaged may be of any kind."""
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else "" if value is None else str(value)
