"""What a store holds, in a few values that can be compared."""

import hashlib
from pathlib import Path

from sqlcipher3 import dbapi2

from gfmd_desk.storage.connection import Mode, connect
from gfmd_desk.storage.soundness import is_sound

INDEX = "entry_fts"
"""The search's index and the tables that SQLite keeps for it begin so; how it files the words is its own affair."""


def tables_of(connection: dbapi2.Connection) -> list[str]:
    found = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    return [name for (name,) in found if not name.startswith(INDEX)]


def digest_of(path: Path) -> str:
    """Return a hash of every value in a store; it is the same for two that hold the same."""
    connection = connect(path, Mode.READ)
    try:
        connection.execute("BEGIN")
        rows = [(name, sorted(map(repr, connection.execute(f'SELECT * FROM "{name}"')))) for name in tables_of(connection)]  # noqa: S608
    finally:
        connection.close()
    return hashlib.sha256(repr(rows).encode()).hexdigest()[:16]


def unsound(path: Path) -> str:
    """Return what is wrong with a store's pages, references or index; nothing where all is well."""
    try:
        connection = connect(path)
        try:
            if not is_sound(connection):
                return "pages or references"
            if any(name == INDEX for (name,) in connection.execute("SELECT name FROM sqlite_master")):
                connection.execute(f"INSERT INTO {INDEX} ({INDEX}, rank) VALUES ('integrity-check', 1)")  # noqa: S608  # our own
        finally:
            connection.close()
    except dbapi2.Error as error:
        return f"cannot be read: {error}"
    return ""


def holds(path: Path) -> dict[str, object] | None:
    """Return how many rows a store has of everything, and whatever somebody wrote in it; None where there is no store."""
    if not path.exists():
        return None
    connection = connect(path, Mode.READ)
    try:
        connection.execute("BEGIN")
        found: dict[str, object] = {
            name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]  # noqa: S608  # our own tables
            for name in tables_of(connection)
        }
        for table, column in _WORDS:
            if table in found:
                found[f"{table}.{column}"] = sorted(str(one) for (one,) in connection.execute(f'SELECT "{column}" FROM "{table}"'))  # noqa: S608
        return found
    finally:
        connection.close()


_WORDS = (
    ("entries", "text"),
    ("entries", "section"),
    ("reports", "capture_line"),
    ("sessions", "code"),
    ("participants", "name"),
    ("alembic_version", "version_num"),
)


def files_in(folder: Path) -> dict[str, str]:
    """Return a hash of each file in a folder and those in it, by its path."""
    found = sorted(path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest() for path in found}
