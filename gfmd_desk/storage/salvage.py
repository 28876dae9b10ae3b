"""What a damaged store still gives, row by row: a page that cannot be read costs the rows on it, and no others."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from itertools import chain
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from gfmd_desk.storage.connection import Mode, connect

_FARTHEST = 1 << 40
"""How far behind an unreadable row the next is looked for; row numbers count up from 1."""

_GREATEST = (1 << 63) - 1
"""The greatest number a row can have (sqlite.org/autoinc.html); damaged pages have any."""


def salvage(damaged: Path, target: Path, tables: Sequence[str]) -> dict[str, int]:
    """Copy what can be read of some tables into an empty store; return how many rows of each came over.

    References are not looked at: what a row points to may be lost.
    """
    source = connect(damaged, Mode.READ)
    into = connect(target, foreign_keys=False)
    try:
        source.text_factory = lambda raw: raw.decode("utf-8", "replace")
        into.execute("BEGIN")
        saved = {table: _copied(source, into, table) for table in tables}
        into.execute("COMMIT")
    finally:
        into.close()
        source.close()
    return saved


def columns_of(connection: dbapi2.Connection, table: str) -> list[str]:
    """Return the names of a table's columns, each between quotation marks."""
    return [f'"{name}"' for (name,) in connection.execute("SELECT name FROM pragma_table_info(?)", (table,))]


def _copied(source: dbapi2.Connection, into: dbapi2.Connection, table: str) -> int:
    known = columns_of(source, table)
    columns = [name for name in columns_of(into, table) if name in known]  # one of an older version has fewer
    if not columns:
        return 0
    statement = f"INSERT OR IGNORE INTO {table} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"  # noqa: S608  # our own tables
    saved = 0
    for row in readable(source, table, columns):
        try:
            saved += into.execute(statement, row).rowcount
        except dbapi2.IntegrityError:
            continue  # a value is lost that every row has
    return saved


def readable(source: dbapi2.Connection, table: str, columns: Sequence[str]) -> Iterator[tuple[object, ...]]:
    """The rows that can be read, each once: onwards, around what cannot, and from the end back to what cannot.

    In a damaged table pages may lead to any other page, also to one before them.
    """
    chosen = f"SELECT rowid, {', '.join(columns)} FROM {table} NOT INDEXED"  # noqa: S608  # our own tables
    onwards, back = f"{chosen} WHERE rowid >= ? ORDER BY rowid", f"{chosen} WHERE rowid <= ? ORDER BY rowid DESC"
    met: set[int] = set()
    for row in chain(_around(source, onwards), _up_to_damage(source, back, _GREATEST, -1)):
        if row[0] not in met:
            met.add(row[0])
            yield row[1:]


def _around(source: dbapi2.Connection, rows: str) -> Iterator[tuple[Any, ...]]:
    """Rows from the first on; after one that cannot be read, from the first behind it that can. One may come again."""
    met: set[int] = set()
    at: int | None = 1
    in_vain = 0
    while at is not None:
        known = len(met)
        try:
            for row in _up_to_damage(source, rows, at, 1, reads_on=True):
                met.add(row[0])
                at = row[0] + 1
                yield row
            return
        except dbapi2.Error:
            in_vain = 2 * in_vain + 1 if len(met) == known else 0  # pages that lead back are left in ever greater steps
            at = _behind(source, rows, at + in_vain)


def _up_to_damage(source: dbapi2.Connection, rows: str, at: int, step: int, *, reads_on: bool = False) -> Iterator[tuple[Any, ...]]:
    """Rows from a number on; then, if somebody `reads_on`, the error is raised.

    The driver reads one row ahead, and loses it with the error of the next: that one is asked for alone.
    """
    try:
        for row in source.execute(rows, (at,)):
            at = row[0] + step
            yield row
    except dbapi2.Error:
        with suppress(dbapi2.Error, OverflowError):
            yield from source.execute(f"{rows} LIMIT 1", (at,)).fetchall()
        if reads_on:
            raise


def _behind(source: dbapi2.Connection, rows: str, number: int) -> int | None:
    """Return the least number from this on from which rows can be read; None where there is none."""

    def readable(number: int) -> bool:
        try:
            source.execute(f"{rows} LIMIT 1", (number,)).fetchone()
        except dbapi2.Error:
            return False
        return True

    before, step = number - 1, 1
    while step <= _FARTHEST and before + step <= _GREATEST:
        if readable(before + step):
            break
        step *= 2
    else:
        return None
    low, high = before + step // 2, before + step
    while low + 1 < high:
        middle = (low + high) // 2
        low, high = (low, middle) if readable(middle) else (middle, high)
    return high
