"""Whether a store has the tables that this program knows, and they are as it declares them."""

import re
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import StaticPool, create_engine
from sqlcipher3 import dbapi2

from gfmd_desk.storage import schema
from gfmd_desk.storage.connection import Mode, connect
from gfmd_desk.storage.failures import reason_of


class Statement(NamedTuple):
    """What made a table, an index or a trigger, in its parts."""

    kind: str
    name: str
    table: str
    parts: list[str]


def has_all_tables(path: Path) -> bool:
    """Whether each table is there with its columns: where a name of one was changed, SQLite finds nothing wrong with its pages."""
    connection = connect(path, Mode.READ)
    try:
        for table in schema.Base.metadata.tables.values():
            columns = ", ".join(f'"{table.name}"."{column.name}"' for column in table.columns)  # else a name that is not there is a text
            connection.execute(f'SELECT {columns} FROM "{table.name}" LIMIT 0')  # noqa: S608  # our own tables
    except dbapi2.OperationalError as error:
        if reason_of(error) is None:  # "no such table", "no such column"
            return False
        raise
    finally:
        connection.close()
    return True


def is_as_declared(connection: dbapi2.Connection) -> bool:
    """Whether tables, indexes and triggers say what this program says: a type or a word of a trigger may be another, and all else fit."""
    return _ours(statements_of(connection)) == _declared()


def statements_of(connection: dbapi2.Connection) -> list[Statement]:
    """Return what a store is made of, in an order of its own."""
    statements = connection.execute(
        "SELECT type, name, tbl_name, sql FROM main.sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite%' ORDER BY type, name"
    )
    return [Statement(kind, name, table, _parts(sql)) for kind, name, table, sql in statements]


def _declared() -> list[Statement]:
    with closing(dbapi2.connect(":memory:", isolation_level=None)) as empty:
        engine = create_engine("sqlite+pysqlite://", module=dbapi2, creator=lambda: empty, poolclass=StaticPool)
        schema.Base.metadata.create_all(engine)
        return _ours(statements_of(empty))


def _ours(statements: list[Statement]) -> list[Statement]:
    """Without what SQLite keeps its index in, of which another version of it may say something else."""
    return [one for one in statements if one.name != "alembic_version" and not one.name.startswith("entry_fts_")]


def _parts(sql: str) -> list[str]:
    """What a statement says, whatever its white space; a table's columns in no order, as one that was added is last."""
    beginning, _, rest = sql.partition("(")
    if "CREATE TABLE" not in beginning:
        return [" ".join(sql.split())]
    parts, depth = [""], 0
    for letter in rest.rpartition(")")[0]:
        depth += {"(": 1, ")": -1}.get(letter, 0)
        if letter == "," and depth == 0:
            parts.append("")
        else:
            parts[-1] += letter
    return [re.sub(r'[\s"]+', " ", beginning).strip(), *sorted(re.sub(r'[\s"]+', " ", part).strip() for part in parts)]
