"""Looking for rows that their hash does not fit, a few at a time, so that nobody who writes waits. Imports no SQLAlchemy."""

from collections.abc import Iterator
from itertools import accumulate
from typing import NamedTuple

from sqlcipher3 import dbapi2

from gfmd_desk.storage.row_hash import COLUMN, hash_of, hashed_tables, teach


class Row(NamedTuple):
    """A row by its number in its table."""

    table: str
    number: int


class Looked(NamedTuple):
    """How far one look came: `rows` it has seen, `doubtful` those that do not fit, `last` the last row of them."""

    rows: int
    doubtful: tuple[Row, ...]
    last: Row


def look(connection: dbapi2.Connection, after: Row, most: int) -> Looked | None:
    """Look at the next rows of a table, or where there are no more at the first of the next one; None behind the last table.

    In a damaged table pages may lead back to pages before them: such a row is in doubt, too, and where a look
    comes by no other, the rest of the table is left.
    """
    tables = hashed_tables(connection)
    teach(connection)
    for table, columns in tables.items():
        if table < after.table:
            continue
        start = after.number if table == after.table else _BEFORE_ALL
        if start == _GREATEST:
            continue
        found = connection.execute(
            f'SELECT rowid, "{COLUMN}" IS {hash_of(columns)} FROM {table} NOT INDEXED WHERE rowid > ? ORDER BY rowid LIMIT ?',  # noqa: S608  # our own tables
            (start, most),
        ).fetchall()
        if found:
            farthest = list(accumulate((number for number, _fits in found), max, initial=start))
            doubtful = (Row(table, number) for (number, fits), before in zip(found, farthest, strict=False) if not fits or number <= before)
            leads_back = farthest[-1] == start  # then nothing is known of the rest of the table
            return Looked(len(found), tuple(doubtful), Row(table, _GREATEST if leads_back else farthest[-1]))
    return None


def all_doubtful(connection: dbapi2.Connection) -> Iterator[Row]:
    """Look at every row."""
    at = START
    while (looked := look(connection, at, AT_ONCE)) is not None:
        yield from looked.doubtful
        at = looked.last


def count_rows(connection: dbapi2.Connection) -> int:
    """Return how many rows carry a hash."""
    return sum(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in hashed_tables(connection))  # noqa: S608  # as above


_BEFORE_ALL, _GREATEST = -(1 << 62), (1 << 63) - 1
AT_ONCE = 2000
"""Rows, where nobody else needs the machine."""
START = Row("", _BEFORE_ALL)
"""Before the first row of the first table."""
