"""The hash that each row carries over its columns: a bit that turns in one is noticed, where SQLite looks at the shape of its pages alone.

It is written by triggers that each of our connections brings along and that are not in the file (sqlite.org/lang_createtrigger.html,
"TEMP triggers"). So no statement of ours can pass them by, whoever makes it, and other tools can still write: their rows do not fit.

The log of approvals has none. It is chained by hashes of its own, and triggers refuse to change it. Imports no SQLAlchemy.
"""

from collections.abc import Mapping, Sequence
from hashlib import blake2b

from sqlcipher3 import dbapi2

COLUMN = "row_hash"
"""Of every table whose rows carry one."""

DIGITS = 16
"""Hexadecimal; against chance and decay, not against people."""

_FITS = f'"{COLUMN}" IS {{hash}}'

_ONLY_WHERE = {"entries": "(OLD.text IS NOT NEW.text OR OLD.{fits})"}
"""Which change of a row is one by which its hash may fit again, where that is not any: an entry that is only moved stays in doubt."""


def keep_hashes(connection: dbapi2.Connection) -> None:
    """Let everything that is written through this connection carry its hash; a row that comes with one keeps it, right or wrong."""
    hashed = hashed_tables(connection)
    if not hashed:
        return
    teach(connection)
    for table, columns in hashed.items():
        write = f'UPDATE {table} SET "{COLUMN}" = {hash_of(columns, "NEW.")} WHERE rowid = NEW.rowid'  # noqa: S608  # our own tables
        may = _ONLY_WHERE.get(table, "1").format(fits=_FITS.format(hash=hash_of(columns, "OLD.")))
        connection.execute(f'CREATE TEMP TRIGGER {table}_come AFTER INSERT ON main.{table} WHEN NEW."{COLUMN}" IS NULL BEGIN {write}; END')
        connection.execute(
            f"CREATE TEMP TRIGGER {table}_change AFTER UPDATE OF {', '.join(columns)} ON main.{table} "
            f'WHEN NEW."{COLUMN}" IS OLD."{COLUMN}" AND {may} BEGIN {write}; END'
        )


def write_hashes(connection: dbapi2.Connection) -> None:
    """Give every row there is the hash that fits it."""
    teach(connection)
    for table, columns in hashed_tables(connection).items():
        connection.execute(f'UPDATE {table} SET "{COLUMN}" = {hash_of(columns)}')  # noqa: S608  # our own tables


def hashed_tables(connection: dbapi2.Connection) -> Mapping[str, Sequence[str]]:
    """Return the tables whose rows carry a hash, with the columns that it is made over, each between quotation marks."""
    columns: dict[str, list[str]] = {}
    for table, name in connection.execute(
        "SELECT t.name, c.name FROM main.sqlite_master AS t JOIN pragma_table_info(t.name) AS c "
        "WHERE t.type = 'table' AND t.sql LIKE ? ORDER BY t.name, c.cid",
        (f"%{COLUMN}%",),
    ):
        columns.setdefault(table, []).append(f'"{name}"')
    hashed = f'"{COLUMN}"'
    return {table: [name for name in names if name != hashed] for table, names in columns.items() if hashed in names}


def teach(connection: dbapi2.Connection) -> None:
    """Let statements of this connection compute what `hash_of` says."""
    connection.create_function("row_hash", 1, _hash, deterministic=True)


def hash_of(columns: Sequence[str], row: str = "") -> str:
    """Return the expression of the hash over these columns of a row, each written as SQL would have it, so that its kind counts too.

    In bytes: a damaged text may be none any more.
    """
    return f"row_hash(CAST(concat_ws(',', {', '.join(f'quote({row}{name})' for name in columns)}) AS BLOB))"


def _hash(row: bytes) -> str:
    return blake2b(row, digest_size=DIGITS // 2).hexdigest()
