"""Putting a backup back: notes become what they were, and what people agreed to or refused stays what it is.

A store that can be used is turned back inside one transaction, row by row: whoever else has it open sees it before or
after, and the log of approvals is only appended to, or becomes again what it was where it is damaged. A store that cannot be
used is kept aside, byte for byte, and replaced.
"""

from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from gfmd_desk.domain.backup import Backup, Why
from gfmd_desk.domain.log_union import Union
from gfmd_desk.storage.backup_difference import Restoring, compared, counted_alone
from gfmd_desk.storage.backups import copy_of_backup, make_backup, remove_database
from gfmd_desk.storage.connection import STORE_FILE, Mode, address_of, connect
from gfmd_desk.storage.database import make_empty, open_store
from gfmd_desk.storage.engine import READING, driver_of, engine_for
from gfmd_desk.storage.failures import BackupError, DamagedError, NotOpenedError, reason_of
from gfmd_desk.storage.last_sum import write_sum
from gfmd_desk.storage.log_mending import mended_logs, put_mended
from gfmd_desk.storage.naming_restored import LOG, approvals, said_in, unions_with
from gfmd_desk.storage.replacing import put_aside, put_in_place
from gfmd_desk.storage.salvage import salvage
from gfmd_desk.storage.shape import is_as_declared
from gfmd_desk.storage.soundness import is_damaged
from gfmd_desk.storage.turning_back import turn_back
from gfmd_desk.storage.unlocked import key_for
from gfmd_desk.storage.version import Standing, standing_of


def preview_restore(folder: Path, backup_id: str) -> Restoring:
    """Say what restoring a backup would change, without changing anything; raises BackupError."""
    path = folder / STORE_FILE
    with _said(), _prepared(path, backup_id) as (backup, copy):
        if not _is_usable(folder) or not _is_sound(path):
            return counted_alone(backup, copy)
        then = said_in(copy)
        with _beside(path, copy, reading=True) as connection, connection.begin():
            mended = mended_logs(connection, then)
            return compared(backup, connection, unions_with(connection, then, mended), len(mended))


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
                    "Close GFMD Desk, or restore in its list of backups."
                )
            return _replaced(path, backup, copy)
        make_backup(path, Why.RESTORE)
        then = said_in(copy)
        with _beside(path, copy) as connection, connection.begin():
            mended = mended_logs(connection, then)
            unions = unions_with(connection, then, mended)
            done = compared(backup, connection, unions, len(mended))
            for event, log in mended.items():
                put_mended(connection, event, log)
            turn_back(connection, then, unions)
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
        return is_as_declared(connection) and not connection.execute("PRAGMA foreign_key_check").fetchall()


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
        raise BackupError("Nothing was restored because {why}.", why=reason) from error
    except OSError as error:
        raise BackupError("Nothing was restored: {why}.", why=error.strerror or str(error)) from error


@contextmanager
def _prepared(path: Path, backup_id: str) -> Iterator[tuple[Backup, Path]]:
    """A copy of a backup beside the store, of this program's version; it is removed afterwards."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    backup, copy = copy_of_backup(path, backup_id)
    try:
        standing = standing_of(copy)
        if standing is Standing.NEWER:
            raise BackupError("The backup {backup} was made by a newer version of GFMD Desk; please update this one.", backup=backup_id)
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
            key = key_for(copy)
            driver_of(connection).execute(
                "ATTACH DATABASE ? AS kept KEY ?", (address_of(copy.absolute(), Mode.READ), key.literal if key else "")
            )
            yield connection.execution_options(**{READING: reading})
    finally:
        engine.dispose()


def _replaced(path: Path, backup: Backup, copy: Path) -> Restoring:
    """Keep what is in the store's place aside and put the backup there, with every no that can still be read."""
    aside = put_aside(path)
    alone = counted_alone(backup, copy)  # what the backup has by itself, before a no of the damaged store is added
    unions = _united_with_salvage(path, copy) if aside is not None else ()
    put_in_place(copy, path)
    kept, left = (sum(len(steps) for steps in each) for each in ([one.added for one in unions], [one.left for one in unions]))
    return replace(alone, kept=kept, left=left, aside=aside)


def _united_with_salvage(damaged: Path, copy: Path) -> Sequence[Union]:
    """Add to a backup's logs what can still be read of those in a damaged store."""
    with TemporaryDirectory(dir=copy.parent, prefix="salvage-") as workshop:
        salvaged = Path(workshop) / STORE_FILE
        make_empty(salvaged)
        try:
            salvage(damaged, salvaged, ("events", *LOG))
        except (dbapi2.Error, UnicodeDecodeError):
            return ()  # nothing of it can be read
        then = said_in(salvaged)
        events = _events(salvaged)
    engine = engine_for(copy)
    try:
        with engine.begin() as connection:
            unions = unions_with(connection, then)
            log = approvals(connection)
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
