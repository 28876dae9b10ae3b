"""What a store is made of, so that two can be compared."""

from pathlib import Path

from sqlcipher3 import dbapi2

from gfmd_desk.storage.connection import connect
from gfmd_desk.storage.shape import statements_of


def shape_of(path: Path) -> dict[str, object]:
    """Columns, keys, indexes and triggers of every table, and the index of the search; columns by name, as one that was added is last."""
    connection = connect(path)
    shape: dict[str, object] = {
        name: (
            sorted(row[1:] for row in connection.execute(f"PRAGMA table_info({name})")),
            sorted(row[2:] for row in connection.execute(f"PRAGMA foreign_key_list({name})")),
            sorted(
                (row[2:], connection.execute(f"PRAGMA index_info({row[1]})").fetchall())
                for row in connection.execute(f"PRAGMA index_list({name})")
            ),
        )
        for name in table_names(connection)
    }
    # Its version is the format of its pages, which SQLite raises with the first word that is deleted for good.
    shape["settings of the index"] = connection.execute("SELECT * FROM entry_fts_config WHERE k <> 'version' ORDER BY k").fetchall()
    shape["statements"] = statements_of(connection)
    connection.close()
    return shape


def table_names(connection: dbapi2.Connection) -> list[str]:
    return [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]


def rows_of(path: Path) -> dict[str, list[dict[str, object]]]:
    """Every row of every table, by the names of its columns; without what SQLite keeps for the search."""
    connection = dbapi2.connect(f"{path.as_uri()}?mode=ro", uri=True)
    connection.row_factory = dbapi2.Row
    try:
        names = [name for name in table_names(connection) if not name.startswith(("entry_fts", "alembic_version"))]
        return {name: [dict(row) for row in connection.execute(f"SELECT * FROM {name}")] for name in names}  # noqa: S608
    finally:
        connection.close()
