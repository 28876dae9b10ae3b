"""What a store holds, by plain SQL that any version of the schema answers."""

import json
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2


def account_of(path: Path) -> dict[str, Any]:
    """Return the rows of each table in number, and every word and every step of an approval in full."""
    connection = dbapi2.connect(f"{path.as_uri()}?mode=ro", uri=True)
    try:
        tables = [
            name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'entry_fts%'")
        ]
        return {
            "version": connection.execute("SELECT max(version_num) FROM alembic_version").fetchone()[0],
            "counts": {name: connection.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in sorted(tables)},  # noqa: S608
            "lines": _rows(connection, "SELECT code, capture_line FROM reports JOIN sessions ON sessions.id = session_id ORDER BY code"),
            "entries": _rows(connection, "SELECT id, section, kind, subheading, text, first_wording FROM entries ORDER BY id"),
            "tags": _rows(connection, "SELECT entry_id, tag FROM tags ORDER BY entry_id, place"),
            "subjects": _rows(connection, "SELECT entry_id, part, participant_id FROM subjects ORDER BY entry_id, part, place"),
            "approvals": _of("approvals", tables, connection, "entry_id, part, participant_id, step, level, scopes, seal"),
            "versions": _of("versions", tables, connection, "entry_id, act, content"),
        }
    finally:
        connection.close()


def write_account(path: Path, target: Path) -> None:
    """Write the account of the store at `path` as a file that can be read and compared."""
    lines = [f"{json.dumps(name)}: {json.dumps(value, ensure_ascii=False)}" for name, value in account_of(path).items()]
    target.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")


def _of(table: str, tables: list[str], connection: dbapi2.Connection, columns: str) -> list[list[object]]:
    return _rows(connection, f"SELECT {columns} FROM {table} ORDER BY place") if table in tables else []  # noqa: S608


def _rows(connection: dbapi2.Connection, statement: str) -> list[list[object]]:
    return [list(row) for row in connection.execute(statement)]
