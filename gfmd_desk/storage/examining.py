"""Looking through a whole store: its pages, its references, each entry against its newest version, and the logs of approvals."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session as OrmSession
from sqlcipher3 import dbapi2

from gfmd_desk.storage import schema
from gfmd_desk.storage.approval_rows import ApprovalRows
from gfmd_desk.storage.backups import has_backups
from gfmd_desk.storage.connection import Mode, connect
from gfmd_desk.storage.engine import engine_for
from gfmd_desk.storage.failures import NotOpenedError, reason_of
from gfmd_desk.storage.last_sum import is_changed
from gfmd_desk.storage.soundness import is_damaged
from gfmd_desk.storage.version import Standing, standing_of

_CHANGED = """
    SELECT sessions.code, entries.id FROM entries
    JOIN versions ON versions.place = (SELECT max(place) FROM versions WHERE entry_id = entries.id)
    JOIN reports ON reports.id = entries.report_id JOIN sessions ON sessions.id = reports.session_id
    WHERE NOT json_valid(versions.content)
        OR json_extract(versions.content, '$.text') IS NOT entries.text
        OR json_extract(versions.content, '$.first_wording') IS NOT entries.first_wording
        OR json_extract(versions.content, '$.kind') IS NOT entries.kind
        OR json_extract(versions.content, '$.section') IS NOT entries.section
        OR json_extract(versions.content, '$.subheading') IS NOT entries.subheading
    ORDER BY sessions.code, entries.id
"""
"""Both were written in one transaction, so where they differ one of them was changed by something else than the program."""


CHANGED = (
    "Since it was last closed, the file with your notes was changed by something else than this program, or by the disk: "
    "compare it with a backup."
)


@dataclass(frozen=True, slots=True)
class Examined:
    """`problems` are sentences; the counts are of what could be read."""

    problems: tuple[str, ...]
    sessions: int = 0
    entries: int = 0
    approvals: int = 0


def examine(path: Path) -> Examined:
    """Look through the store at `path` without writing to it."""
    try:
        standing = standing_of(path)
        if standing is Standing.MISSING:
            return Examined(("The file with your notes is not there, but backups of it are.",) if has_backups(path) else ())
        if is_damaged(path):
            return Examined((f"The file with your notes is damaged: {path}.",))
        if standing is Standing.NEWER:
            return Examined(("Your notes were written by a newer version of GFMD Desk; please update this one.",))
        return _examined(path, standing)
    except NotOpenedError as error:
        return Examined((str(error),))
    except dbapi2.Error as error:
        reason = reason_of(error)
        return Examined((f"The file with your notes cannot be read because {reason or 'something in it does not fit'}.",))


def _examined(path: Path, standing: Standing) -> Examined:
    connection = connect(path, Mode.READ)
    try:
        connection.execute("BEGIN")
        problems = [CHANGED] if is_changed(path) else []
        if connection.execute("PRAGMA foreign_key_check").fetchall():
            problems.append("In the file with your notes something points to what is not there.")
        if standing is not Standing.CURRENT:
            return Examined(tuple(problems))
        problems += [
            f'An entry of the session "{code}" is not as it was last saved; its versions show how it was ({entry_id}).'
            for code, entry_id in connection.execute(_CHANGED)
        ]
        tables = ("sessions", "entries", "approvals")
        counts = [connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in tables]  # noqa: S608  # our own
    finally:
        connection.close()
    return Examined((*problems, *_doubts(path)), *counts)


def _doubts(path: Path) -> Iterator[str]:
    engine = engine_for(path)
    try:
        with OrmSession(engine, autoflush=False) as rows:
            for event in rows.scalars(select(schema.Event)).all():
                log = ApprovalRows(rows).log(event.id)
                if log.doubt is not None:
                    yield f'In the log of approvals of "{event.name}" {log.doubt}: until that is cleared up nobody is named.'
    finally:
        engine.dispose()
