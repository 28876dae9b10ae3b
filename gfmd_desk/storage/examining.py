"""Looking through a store: pages, references, hashes of rows, entries against their newest versions and their words, and the logs."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from sqlalchemy import select
from sqlalchemy.orm import Session as OrmSession
from sqlcipher3 import dbapi2

from gfmd_desk.storage import schema
from gfmd_desk.storage.approval_rows import ApprovalRows
from gfmd_desk.storage.backups import has_backups
from gfmd_desk.storage.connection import Mode, connect
from gfmd_desk.storage.engine import engine_for
from gfmd_desk.storage.failures import DamagedError, NotOpenedError, reason_of
from gfmd_desk.storage.last_sum import is_changed
from gfmd_desk.storage.row_check import AT_ONCE, START, Looked, Row, look
from gfmd_desk.storage.row_doubts import told
from gfmd_desk.storage.search_check import knows_all
from gfmd_desk.storage.shape import is_as_declared
from gfmd_desk.storage.soundness import STEPS, is_damaged
from gfmd_desk.storage.version import Standing, standing_of

_CHANGED = """
    SELECT entries.rowid FROM entries
    JOIN versions ON versions.place = (SELECT max(place) FROM versions WHERE entry_id = entries.id)
    WHERE NOT json_valid(versions.content)
        OR json_extract(versions.content, '$.text') IS NOT entries.text
        OR json_extract(versions.content, '$.first_wording') IS NOT entries.first_wording
        OR json_extract(versions.content, '$.kind') IS NOT entries.kind
        OR json_extract(versions.content, '$.section') IS NOT entries.section
        OR json_extract(versions.content, '$.subheading') IS NOT entries.subheading
"""
"""Both were written in one transaction, so where they differ one of them was changed by something else than the program."""

_WITHOUT_REPORT = "SELECT code FROM sessions WHERE id NOT IN (SELECT session_id FROM reports) ORDER BY code"

_SPELT_OTHERWISE = """
    SELECT recorded_at FROM approvals WHERE recorded_at NOT GLOB :moment
    UNION ALL SELECT given_at FROM evidence WHERE given_at NOT GLOB :moment UNION ALL SELECT due FROM evidence WHERE due NOT GLOB :moment
"""
_MOMENT = "????-??-?? ??:??:??.??????"
"""The chain of approvals is over what its moments say, and these can be spelt in more than one way."""

CHANGED = (
    "Since it was last closed, the file with your notes was changed by something else than this program, or by the disk: "
    "compare it with a backup."
)


NOT_KNOWN_BY_SEARCH = "The search does not know all entries by their words as they stand now."


@dataclass(frozen=True, slots=True)
class Examined:
    """`problems` are sentences; `places` the sessions and events where they are, by code and name; the counts are of what could be read.

    `counted` says that they are those of the whole store. `damaged` says that a backup or what can be taken out must stand in the
    store's place. `rows` had their hashes looked at. `in_doubt` are entries that say so.
    """

    problems: tuple[str, ...]
    places: tuple[str, ...] = ()
    damaged: bool = False
    rows: int = 0
    sessions: int = 0
    entries: int = 0
    approvals: int = 0
    counted: bool = False
    in_doubt: int = 0


def examine(path: Path, rows: "Rows | None" = None) -> Examined:
    """Look through the store at `path` without writing to it, and at the hashes of all its rows or of those that `rows` gives."""
    try:
        standing = standing_of(path)
        if standing is Standing.MISSING:
            return Examined(("The file with your notes is not there, but backups of it are.",) if has_backups(path) else ())
        if is_damaged(path, rows.stopped if rows else None):
            return Examined((f"The file with your notes is damaged: {path}.",), damaged=True)
        if standing is Standing.NEWER:
            return Examined(("Your notes were written by a newer version of GFMD Desk; please update this one.",))
        return _examined(path, standing, rows or _EveryRow())
    except NotOpenedError as error:
        return Examined((str(error),), damaged=isinstance(error, DamagedError))
    except dbapi2.Error as error:
        reason = reason_of(error)
        return Examined((f"The file with your notes cannot be read because {reason or 'something in it does not fit'}.",))


class Rows(Protocol):
    """Which rows have their hashes looked at."""

    def looks(self, connection: dbapi2.Connection) -> Iterator[Looked]:
        """Look at a few rows after another."""

    def stopped(self) -> bool:
        """Whether nobody waits for the result any more."""


class _EveryRow:
    def looks(self, connection: dbapi2.Connection) -> Iterator[Looked]:
        at = START
        while (looked := look(connection, at, AT_ONCE)) is not None:
            yield looked
            at = looked.last

    def stopped(self) -> bool:
        return False


def _examined(path: Path, standing: Standing, rows: Rows) -> Examined:
    connection = connect(path, Mode.READ)
    connection.text_factory = _read
    connection.set_progress_handler(rows.stopped, STEPS)
    try:
        problems = [CHANGED] if is_changed(path) else []
        if connection.execute("PRAGMA foreign_key_check").fetchall():
            problems.append("In the file with your notes something points to what is not there.")
        if standing is not Standing.CURRENT:
            return Examined(tuple(problems))
        if connection.execute(_SPELT_OTHERWISE, {"moment": _MOMENT}).fetchone():
            problems.append("A moment in a log of approvals is not spelt as this program does.")
        if not is_as_declared(connection):
            problems.append("The tables of the file with your notes are not as this program makes them.")
        problems += [f'The session "{code}" has no report, so that nobody can open it.' for (code,) in connection.execute(_WITHOUT_REPORT)]
        if not knows_all(connection):
            problems.append(NOT_KNOWN_BY_SEARCH)
        doubtful = [Row("entries", number) for (number,) in connection.execute(_CHANGED)]
        looked_at = 0
        for looked in rows.looks(connection):
            looked_at += looked.rows
            doubtful += looked.doubtful
        doubts = told(connection, doubtful)
        in_doubt = connection.execute("SELECT count(*) FROM entries WHERE doubt IS NOT NULL").fetchone()[0]
        tables = ("sessions", "entries", "approvals")
        counts = {table: connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in tables}  # noqa: S608  # our own
    finally:
        connection.close()
    sentences = (*problems, *sorted(doubt.sentence for doubt in doubts), *_doubts(path))
    places = tuple(dict.fromkeys(doubt.place for doubt in doubts if doubt.place))
    return Examined(sentences, places, rows=looked_at, counted=True, in_doubt=in_doubt, **counts)


def _read(raw: bytes) -> str:
    """What is damaged may be no text any more."""
    return raw.decode("utf-8", "replace")


def _doubts(path: Path) -> Iterator[str]:
    engine = engine_for(path, only_read=True)
    try:
        with OrmSession(engine, autoflush=False) as rows:
            for event in rows.scalars(select(schema.Event)).all():
                log = ApprovalRows(rows).log(event.id)
                if log.doubt is not None:
                    yield f'In the log of approvals of "{event.name}" {log.doubt}: until that is cleared up nobody is named.'
    finally:
        engine.dispose()
