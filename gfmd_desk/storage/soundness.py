"""Whether a store can be trusted: what SQLite says of its pages and references. Imports no SQLAlchemy."""

from collections.abc import Callable
from pathlib import Path

from sqlcipher3 import dbapi2

from gfmd_desk.storage.connection import Mode, connect

SIDE_FILES = ("-wal", "-shm", "-journal")
"""What SQLite keeps beside a database, by the ending of its name."""


def is_sound(connection: dbapi2.Connection) -> bool:
    """Look through every page and every reference; raises the driver's errors where not even that can be done."""
    checked: list[tuple[str]] = connection.execute("PRAGMA integrity_check(1)").fetchall()
    return checked == [("ok",)] and not connection.execute("PRAGMA foreign_key_check").fetchall()


STEPS = 50_000
"""Of SQLite's machine, between two questions whether to go on."""


def is_damaged(path: Path, stopped: Callable[[], bool] | None = None) -> bool:
    """Say whether a store's pages are damaged, without writing to it; an error that is no damage is raised, also when it was `stopped`."""
    try:
        connection = connect(path, Mode.READ)
        connection.set_progress_handler(stopped, STEPS)
        try:
            checked: list[tuple[str]] = connection.execute("PRAGMA integrity_check(1)").fetchall()
        finally:
            connection.close()
    except dbapi2.Error as error:
        if getattr(error, "sqlite_errorname", "").startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")):
            return True
        raise
    except UnicodeDecodeError:  # the driver's sentence quotes what is damaged
        return True
    return checked != [("ok",)] or not _is_of_our_kind(path)


def _is_of_our_kind(path: Path) -> bool:
    """Whether the header says 1 or 2 for who may write and read; of any other SQLite thinks that it may only be read."""
    with path.open("rb") as file:
        header = file.read(20)
    return not header.startswith(b"SQLite format 3\0") or set(header[18:20]) <= {1, 2}


def counts_of(connection: dbapi2.Connection) -> dict[str, int]:
    """Return how many rows each table has."""
    tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
    return {name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in tables}  # noqa: S608  # our own tables
