"""What the window shows first, read without SQLAlchemy: it must be there before that could be imported."""

from pathlib import Path
from typing import NamedTuple

from gfmd_desk.domain.report import Report, SessionRow
from gfmd_desk.errors import KnownError
from gfmd_desk.services.reports import from_store
from gfmd_desk.storage.connection import STORE_FILE
from gfmd_desk.storage.first_read import find_first


class FirstRead(NamedTuple):
    sessions: tuple[SessionRow, ...]
    report: Report | None


def read_first(folder: Path, session_id: str | None = None, *, newer: bool = False) -> FirstRead | None:
    """Read all sessions and the report of one: of `session_id`, or else of the session made last.

    None where there is no store yet, or one that only the door can open (made by another version), or
    that cannot be read: the door will meet the same and say what it is. One of a `newer` program is read once the door was opened.
    """
    try:
        found = find_first(folder / STORE_FILE, session_id, newer=newer)
        if found is None:
            return None
        return FirstRead(found.sessions, from_store(found.report) if found.report else None)
    except KnownError:
        return None
