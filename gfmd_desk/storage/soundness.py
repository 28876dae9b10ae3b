"""Whether a store can be trusted: what SQLite says of its pages and references. Imports no SQLAlchemy."""

from hashlib import sha256
from pathlib import Path

from sqlcipher3 import dbapi2

from gfmd_desk.storage.connection import Mode, connect

SIDE_FILES = ("-wal", "-shm", "-journal")
"""What SQLite keeps beside a database, by the ending of its name."""


def is_sound(connection: dbapi2.Connection) -> bool:
    """Look through every page and every reference; raises the driver's errors where not even that can be done."""
    checked: list[tuple[str]] = connection.execute("PRAGMA integrity_check(1)").fetchall()
    return checked == [("ok",)] and not connection.execute("PRAGMA foreign_key_check").fetchall()


def is_damaged(path: Path) -> bool:
    """Say whether a store's pages are damaged, without writing to it; an error that is no damage is raised."""
    try:
        connection = connect(path, Mode.READ)
        try:
            checked: list[tuple[str]] = connection.execute("PRAGMA integrity_check(1)").fetchall()
        finally:
            connection.close()
    except dbapi2.Error as error:
        if getattr(error, "sqlite_errorname", "").startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")):
            return True
        raise
    return checked != [("ok",)]


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
