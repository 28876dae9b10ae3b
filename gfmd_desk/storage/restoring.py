"""Putting a backup back: notes become what they were, and what people agreed to or refused stays what it is.

A store that can be used is turned back inside one transaction, row by row: whoever else has it open sees it before or
after, and the log of approvals is only appended to. A store that cannot be used is kept aside, byte for byte, and replaced.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session as OrmSession
from sqlcipher3 import dbapi2

from gfmd_desk.domain.approval import ApprovalLog
from gfmd_desk.domain.backup import Backup, Why
from gfmd_desk.domain.log_union import Union, unite
from gfmd_desk.domain.room import RoomConsent
from gfmd_desk.storage.approval_rows import ApprovalRows
from gfmd_desk.storage.backups import copy_of_backup, make_backup, remove_database
from gfmd_desk.storage.connection import STORE_FILE, Mode, address_of, connect
from gfmd_desk.storage.database import make_empty, open_store
from gfmd_desk.storage.engine import READING, engine_for
from gfmd_desk.storage.failures import BackupError, DamagedError, NotOpenedError, reason_of
from gfmd_desk.storage.last_sum import write_sum
from gfmd_desk.storage.replacing import put_aside, put_in_place
from gfmd_desk.storage.salvage import columns_of, salvage
from gfmd_desk.storage.soundness import is_damaged
from gfmd_desk.storage.unlocked import key_for
from gfmd_desk.storage.version import Standing, standing_of

_LOG = ("approvals", "evidence", "approval_heads")
"""Only ever appended to."""

_AS_NOW = ("room_consents", "rulings")
"""What was said about naming, in an event that is here now: it is not turned back, or what was taken back would hold again."""


@dataclass(frozen=True, slots=True)
class Session:
    code: str
    title: str


@dataclass(frozen=True, slots=True)
class Restoring:
    """What a backup changes, or changed. `usable` says whether there is a store that can be used; else all comes back.

    Of the log of approvals `kept` is how many steps are newer than the backup, `added` how many it adds, and `left` how many stay
    behind, because an approval is not brought back. `aside` is where the damaged store was put.
    """

    backup: Backup
    usable: bool = True
    sessions_gone: tuple[Session, ...] = ()
    sessions_back: tuple[Session, ...] = ()
    entries_gone: int = 0
    entries_back: int = 0
    entries_changed: int = 0
    kept: int = 0
    added: int = 0
    left: int = 0
    aside: Path | None = field(default=None, compare=False)


class _SaidThen(NamedTuple):
    """What a backup knows of an event: who answered what, and what was announced in the room."""

    log: ApprovalLog
    consent: RoomConsent | None


def preview_restore(folder: Path, backup_id: str) -> Restoring:
    """Say what restoring a backup would change, without changing anything; raises BackupError."""
    path = folder / STORE_FILE
    with _said(), _prepared(path, backup_id) as (backup, copy):
        if not _is_usable(folder) or not _is_sound(path):
            return Restoring(backup, usable=False, **_counted_alone(copy))  # type: ignore[arg-type]
        then = _said_then(copy)
        with _beside(path, copy, reading=True) as connection, connection.begin():
            return _compared(backup, connection, _unions(connection, then))


def restore(folder: Path, backup_id: str) -> Restoring:
    """Restore a backup, after one of what is there now; raises BackupError, after which all is as it was."""
    path = folder / STORE_FILE
    with _said(), _prepared(path, backup_id) as (backup, copy):
        if not _is_usable(folder):
            return _replaced(path, backup, copy)
        if not _is_sound(path):  # what opening does not look for: no backup of it could be made first
            if _is_open(path):
                raise BackupError(
                    "Nothing was restored: the file with your notes is damaged, and it is open. "
                    f"Close GFMD Desk, then run this in a terminal: gfmd-desk-cli restore {backup_id}"
                )
            return _replaced(path, backup, copy)
        make_backup(path, Why.RESTORE)
        then = _said_then(copy)
        with _beside(path, copy) as connection, connection.begin():
            unions = _unions(connection, then)
            done = _compared(backup, connection, unions)
            _turn_back(connection, then, unions)
        write_sum(path)
        return done


def _is_usable(folder: Path) -> bool:
    """Whether there is a store that can be read and written, brought up to date where it is behind; raises NotOpenedError."""
    if not (folder / STORE_FILE).exists():
        return False
    try:
        store = open_store(folder)
    except DamagedError:
        return False
    store.close()
    if store.only_read:
        raise NotOpenedError(store.only_read)
    return True


def _is_sound(path: Path) -> bool:
    if is_damaged(path):
        return False
    with closing(connect(path, Mode.READ)) as connection:
        return not connection.execute("PRAGMA foreign_key_check").fetchall()


def _is_open(path: Path) -> bool:
    """Whether another connection has the store: SQLite then keeps its log (sqlite.org/wal.html)."""
    with closing(connect(path)) as connection:
        connection.execute("PRAGMA busy_timeout = 0")
        try:
            (journal,) = connection.execute("PRAGMA journal_mode = DELETE").fetchone()
        except dbapi2.Error as error:
            return getattr(error, "sqlite_errorname", "").startswith(("SQLITE_BUSY", "SQLITE_LOCKED"))
        return bool(journal == "wal")


@contextmanager
def _said() -> Iterator[None]:
    """Say the driver's and the system's errors as sentences."""
    try:
        yield
    except (DBAPIError, dbapi2.Error) as error:
        reason = reason_of(error.orig if isinstance(error, DBAPIError) else error)
        if reason is None:
            raise
        raise BackupError(f"Nothing was restored because {reason}.") from error
    except OSError as error:
        raise BackupError(f"Nothing was restored: {error.strerror or error}.") from error


@contextmanager
def _prepared(path: Path, backup_id: str) -> Iterator[tuple[Backup, Path]]:
    """A copy of a backup beside the store, of this program's version; it is removed afterwards."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    backup, copy = copy_of_backup(path, backup_id)
    try:
        standing = standing_of(copy)
        if standing is Standing.NEWER:
            raise BackupError(f"The backup {backup_id} was made by a newer version of GFMD Desk; please update this one.")
        if standing is Standing.BEHIND:
            from gfmd_desk.storage.migration import bring_up_to_date  # start-up: Alembic is only needed for what is behind

            bring_up_to_date(copy)
        yield backup, copy
    finally:
        remove_database(copy)


@contextmanager
def _beside(path: Path, copy: Path, *, reading: bool = False) -> Iterator[Connection]:
    """A connection to the store, with the backup's copy in it as the schema `kept`."""
    engine = engine_for(path)
    try:
        with engine.connect() as connection:
            driver = connection.connection.driver_connection
            assert driver is not None
            key = key_for(copy)
            driver.execute("ATTACH DATABASE ? AS kept KEY ?", (address_of(copy.absolute(), Mode.READ), key.literal if key else ""))
            yield connection.execution_options(**{READING: reading})
    finally:
        engine.dispose()


def _unions(connection: Connection, then: Mapping[str, _SaidThen]) -> Mapping[str, Union]:
    """What a backup adds to the log of each of its events."""
    present = _approvals(connection)
    return {event: unite(present.log(event), said.log) for event, said in then.items()}


def _said_then(path: Path) -> Mapping[str, _SaidThen]:
    """Read what was said about naming in each event of a store that is not the desk's own."""
    engine = engine_for(path)
    try:
        with engine.begin() as connection:
            found = _approvals(connection)
            events = _column(connection, "SELECT id FROM events UNION SELECT event_id FROM approvals")
            return {event: _SaidThen(found.log(event), found.consent(event)) for event in events}
    finally:
        engine.dispose()


_REBUILD = "INSERT INTO main.entry_fts (entry_fts) VALUES ('rebuild')"


def _turn_back(connection: Connection, then: Mapping[str, _SaidThen], unions: Mapping[str, Union]) -> None:
    """Let all rows be those of the backup, but for what was said about naming; the caller commits."""
    connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
    connection.exec_driver_sql(_REBUILD)  # or nothing could be taken out of an index that is damaged
    here = json.dumps(_column(connection, "SELECT id FROM main.events"))
    tables = [table for table in _plain_tables(connection) if table not in (*_LOG, *_AS_NOW, "events", "alembic_version")]
    for table in tables:
        connection.exec_driver_sql(f'DELETE FROM main."{table}"')  # noqa: S608  # our own tables, here and below
    _turn_events_back(connection)
    for table in tables:
        _copy_over(connection, table)
    for table in _AS_NOW:
        _copy_over(connection, table, "event_id NOT IN (SELECT value FROM json_each(?))", (here,))
    log = _approvals(connection)
    for event in json.loads(here):
        _unite_consents(log, event, then)
    for union in unions.values():
        for step in union.added:
            log.append(step)
    connection.exec_driver_sql(_REBUILD)
    if connection.exec_driver_sql("PRAGMA main.foreign_key_check").fetchall():
        raise BackupError("Nothing was restored: what is in the backup does not fit together with what is here. Please report this.")


def _turn_events_back(connection: Connection) -> None:
    """An event with a log stays, whether the backup has it or not: the log must not go."""
    connection.exec_driver_sql(
        "DELETE FROM main.events WHERE id NOT IN (SELECT id FROM kept.events) AND id NOT IN (SELECT event_id FROM main.approvals)"
    )
    names = [name for name in _columns(connection, "events") if name != '"id"']
    values = ", ".join(f"{name} = (SELECT {name} FROM kept.events AS old WHERE old.id = main.events.id)" for name in names)  # noqa: S608
    connection.exec_driver_sql(f"UPDATE main.events SET {values} WHERE id IN (SELECT id FROM kept.events)")  # noqa: S608
    _copy_over(connection, "events", "id NOT IN (SELECT id FROM main.events)")


def _unite_consents(approvals: ApprovalRows, event: str, then: Mapping[str, _SaidThen]) -> None:
    """Who said once that it does not want to be named is not named, in whichever of the two that was said."""
    now, before = approvals.consent(event), then[event].consent if event in then else None
    if now is not None and before is not None:
        approvals.put_consent(event, replace(now, opted_out=tuple(dict.fromkeys((*now.opted_out, *before.opted_out)))))


def _copy_over(connection: Connection, table: str, which: str = "1", values: tuple[str, ...] = ()) -> None:
    columns = ", ".join(_columns(connection, table))
    statement = f'INSERT INTO main."{table}" ({columns}) SELECT {columns} FROM kept."{table}" WHERE {which}'  # noqa: S608
    connection.exec_driver_sql(statement, values)


def _compared(backup: Backup, connection: Connection, unions: Mapping[str, Union]) -> Restoring:
    both = "FROM main.entries AS new JOIN kept.entries AS old ON old.id = new.id"
    differs = " OR ".join(f"new.{name} IS NOT old.{name}" for name in _columns(connection, "entries"))
    return Restoring(
        backup,
        sessions_gone=_sessions(connection, "main", "kept"),
        sessions_back=_sessions(connection, "kept", "main"),
        entries_gone=_number(connection, "SELECT count(*) FROM main.entries WHERE id NOT IN (SELECT id FROM kept.entries)"),
        entries_back=_number(connection, "SELECT count(*) FROM kept.entries WHERE id NOT IN (SELECT id FROM main.entries)"),
        entries_changed=_number(connection, f"SELECT count(*) {both} WHERE {differs}"),
        kept=_number(connection, "SELECT count(*) FROM main.approvals WHERE id NOT IN (SELECT id FROM kept.approvals)"),
        added=sum(len(union.added) for union in unions.values()),
        left=sum(len(union.left) for union in unions.values()),
    )


def _sessions(connection: Connection, these: str, not_there: str) -> tuple[Session, ...]:
    statement = f"SELECT code, title FROM {these}.sessions WHERE id NOT IN (SELECT id FROM {not_there}.sessions) ORDER BY code"  # noqa: S608
    return tuple(Session(*row) for row in connection.exec_driver_sql(statement))


def _counted_alone(copy: Path) -> dict[str, object]:
    engine = engine_for(copy)
    try:
        with engine.connect() as connection:
            sessions = connection.exec_driver_sql("SELECT code, title FROM sessions ORDER BY code")
            return {
                "sessions_back": tuple(Session(*row) for row in sessions),
                "entries_back": _number(connection, "SELECT count(*) FROM entries"),
            }
    finally:
        engine.dispose()


def _replaced(path: Path, backup: Backup, copy: Path) -> Restoring:
    """Keep what is in the store's place aside and put the backup there, with every no that can still be read."""
    aside = put_aside(path)
    unions = _united_with_salvage(path, copy) if aside is not None else ()
    alone = _counted_alone(copy)
    put_in_place(copy, path)
    added, left = (sum(len(steps) for steps in each) for each in ([one.added for one in unions], [one.left for one in unions]))
    return Restoring(backup, usable=False, added=added, left=left, aside=aside, **alone)  # type: ignore[arg-type]


def _united_with_salvage(damaged: Path, copy: Path) -> Sequence[Union]:
    """Add to a backup's logs what can still be read of those in a damaged store."""
    with TemporaryDirectory(dir=copy.parent, prefix="salvage-") as workshop:
        salvaged = Path(workshop) / STORE_FILE
        make_empty(salvaged)
        try:
            salvage(damaged, salvaged, ("events", *_LOG))
        except (dbapi2.Error, UnicodeDecodeError):
            return ()  # nothing of it can be read
        then = _said_then(salvaged)
        events = _events(salvaged)
    engine = engine_for(copy)
    try:
        with engine.begin() as connection:
            unions = _unions(connection, then)
            log = _approvals(connection)
            for event, union in unions.items():
                if union.added:
                    connection.exec_driver_sql(
                        "INSERT OR IGNORE INTO events (id, name, place) VALUES (?, ?, '')", (event, events.get(event, ""))
                    )
                for step in union.added:
                    log.append(step)
    finally:
        engine.dispose()
    return tuple(unions.values())


def _events(path: Path) -> dict[str, str]:
    connection = connect(path, Mode.READ)
    try:
        return dict(connection.execute("SELECT id, name FROM events"))
    finally:
        connection.close()


def _plain_tables(connection: Connection) -> Sequence[str]:
    """All tables, but for the index of the search and those that SQLite keeps for it."""
    return _column(connection, "SELECT name FROM main.sqlite_master WHERE type = 'table' AND name NOT GLOB 'entry_fts*' ORDER BY name")


def _approvals(connection: Connection) -> ApprovalRows:
    return ApprovalRows(OrmSession(connection, autoflush=False))


def _columns(connection: Connection, table: str) -> Sequence[str]:
    driver = connection.connection.driver_connection
    assert driver is not None
    return columns_of(driver, table)


def _column(connection: Connection, statement: str) -> Sequence[str]:
    return [value for (value,) in connection.exec_driver_sql(statement)]


def _number(connection: Connection, statement: str) -> int:
    number: int = connection.exec_driver_sql(statement).scalar_one()
    return number
