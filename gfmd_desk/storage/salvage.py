"""What a damaged store still gives, row by row: a page that cannot be read costs the rows on it, and no others."""

from collections.abc import Iterator, Sequence
from pathlib import Path

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
    """All rows that can be read, each once; after one that cannot, the first behind it that can.

    In a damaged table pages may lead back to pages before them. So what was met is known, and each new attempt begins farther on.
    """
    rows = f"SELECT rowid, {', '.join(columns)} FROM {table} NOT INDEXED WHERE rowid > ? ORDER BY rowid"  # noqa: S608  # our own tables
    met: set[int] = set()
    last: int | None = 0
    in_vain = 0
    while last is not None:
        known = len(met)
        try:
            for number, *row in source.execute(rows, (last,)):
                if number not in met:
                    met.add(number)
                    last = max(last, number)
                    yield tuple(row)
            return
        except dbapi2.Error:
            in_vain = 2 * in_vain + 1 if len(met) == known else 0
            last = _behind(source, rows, last + in_vain)


def _behind(source: dbapi2.Connection, rows: str, last: int) -> int | None:
    """Return the least number behind which a row can be read again; None where there is none."""

    def readable(number: int) -> bool:
        try:
            source.execute(f"{rows} LIMIT 1", (number,)).fetchone()
        except dbapi2.Error:
            return False
        return True

    step = 1
    while step <= _FARTHEST and last + step <= _GREATEST:
        if readable(last + step):
            break
        step *= 2
    else:
        return None
    low, high = last + step // 2, last + step
    while low + 1 < high:
        middle = (low + high) // 2
        low, high = (low, middle) if readable(middle) else (middle, high)
    return high
