"""Which tables a row can be of that no page leads to: those that have values of these kinds in this order. Imports no SQLAlchemy."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime, time
from typing import TypeAlias

from sqlcipher3 import dbapi2

Check: TypeAlias = Callable[[object], bool]


class Shapes:
    """The number of columns alone does not tell an event from a tag: both have four."""

    def __init__(self, connection: dbapi2.Connection, tables: Iterable[str]) -> None:
        self._by_length: dict[int, list[tuple[str, list[Check]]]] = {}
        for table in tables:
            checks = _checks(connection, table)
            self._by_length.setdefault(len(checks), []).append((table, checks))

    def tables_for(self, values: Sequence[object]) -> tuple[str, ...]:
        """Return the tables that can have such a row."""
        known = self._by_length.get(len(values), ())
        return tuple(table for table, checks in known if all(check(value) for check, value in zip(checks, values, strict=True)))


def _checks(connection: dbapi2.Connection, table: str) -> list[Check]:
    columns = connection.execute('SELECT type, "notnull", pk FROM pragma_table_info(?) ORDER BY cid', (table,)).fetchall()
    keys = sum(1 for _kind, _notnull, key in columns if key)
    return [_check(kind, bool(notnull), bool(key) and keys == 1) for kind, notnull, key in columns]


def _check(kind: str, notnull: bool, alone: bool) -> Check:  # noqa: FBT001
    if kind == "INTEGER" and alone:
        return lambda value: value is None  # it is the row's number, and does not stand among its values (sqlite.org/lang_createtable.html)
    fits = _KINDS[kind.partition("(")[0]]

    def perhaps(value: object) -> bool:
        return value is None or fits(value)

    return fits if notnull else perhaps


def _reads(read: Callable[[str], object]) -> Check:
    def fits(value: object) -> bool:
        try:
            return isinstance(value, str) and read(value) is not None
        except ValueError:
            return False

    return fits


def _is_text(value: object) -> bool:
    return isinstance(value, str)


_KINDS: dict[str, Check] = {
    "VARCHAR": _is_text,
    "TEXT": _is_text,
    "INTEGER": lambda value: isinstance(value, int),
    "BOOLEAN": lambda value: value in (0, 1),
    "DATE": _reads(date.fromisoformat),
    "TIME": _reads(time.fromisoformat),
    "DATETIME": _reads(datetime.fromisoformat),
}
"""SQLite keeps a text where one is declared, whatever was given, and a whole number likewise (sqlite.org/datatype3.html, 3.1)."""
