"""Whether a store can be trusted: what SQLite says of its pages and references. Imports no SQLAlchemy."""

from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

from sqlcipher3 import dbapi2

from gfmd_desk.storage.connection import Mode, connect, is_writable

SIDE_FILES = ("-wal", "-shm", "-journal")
"""What SQLite keeps beside a database, by the ending of its name."""


def is_sound(connection: dbapi2.Connection) -> bool:
    """Look through every page and every reference; raises the driver's errors where not even that can be done."""
    return _is_whole(connection) and not connection.execute("PRAGMA foreign_key_check").fetchall()


STEPS = 50_000
"""Of SQLite's machine, between two questions whether to go on."""


def is_damaged(path: Path, stopped: Callable[[], bool] | None = None, mode: Mode = Mode.READ, *, thorough: bool = True) -> bool:
    """Say whether a store's pages are damaged, without writing to it; an error that is no damage is raised, also when it was `stopped`.

    Without `thorough` each table's pages are looked at, but not whether indexes say the same as their tables: a fifth of the time.
    """
    try:
        connection = connect(path, mode)
        connection.set_progress_handler(stopped, STEPS)
        try:
            return not (_is_whole(connection) if thorough else _has_whole_tables(connection))
        finally:
            connection.close()
    except dbapi2.Error as error:
        if getattr(error, "sqlite_errorname", "").startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")):
            return True
        raise
    except UnicodeDecodeError:  # the driver's sentence quotes what is damaged
        return True


def lets_nobody_write(path: Path) -> bool:
    """Whether SQLite takes a store for one that may only be read, though its file may be written to: then its header is damaged.

    Raises the driver's errors; nobody who writes is waited for.

    The header is not looked at here: to open and close the file beside the driver would give up the locks that this process has on it
    (sqlite.org/howtocorrupt.html, 2.2), and another process could then take the log away.
    """
    if not is_writable(path):
        return False
    connection = connect(path)
    try:
        connection.execute("PRAGMA busy_timeout = 0")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE alembic_version SET version_num = version_num")
        connection.execute("ROLLBACK")
    except dbapi2.Error as error:
        return getattr(error, "sqlite_errorname", "").startswith("SQLITE_READONLY")
    finally:
        connection.close()
    return False


def _is_whole(connection: dbapi2.Connection) -> bool:
    checked: list[tuple[str]] = connection.execute("PRAGMA integrity_check(1)").fetchall()
    return checked == [("ok",)]


def _has_whole_tables(connection: dbapi2.Connection) -> bool:
    """The index of the search is left out, which SQLite would read through, but for the tables that it lies in."""
    tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0")]
    return all(connection.execute(f'PRAGMA quick_check("{name}")').fetchall() == [("ok",)] for name in ("sqlite_schema", *tables))


def digest_of(connection: dbapi2.Connection) -> str:
    """Return one hash of all that stands in a database: its schema and every row, wherever its pages lie."""
    schema = connection.execute("SELECT type, name, tbl_name, sql FROM main.sqlite_master ORDER BY type, name").fetchall()
    told = sha256(repr(schema).encode())
    for kind, name, _, sql in schema:
        if kind == "table" and not (sql or "").startswith("CREATE VIRTUAL"):
            rowid = "" if "WITHOUT ROWID" in (sql or "").upper() else "rowid, "
            for row in connection.execute(f'SELECT {rowid}* FROM main."{name}"'):  # noqa: S608  # our own tables
                told.update(repr(row).encode())
    return told.hexdigest()


def counts_of(connection: dbapi2.Connection) -> dict[str, int]:
    """Return how many rows each table has."""
    tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
    return {name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in tables}  # noqa: S608  # our own tables
