"""The look through the store that a window takes once a day: all that the doctor looks at, and of the rows a seventh.

It has a connection of its own and reads a few rows at a time, so that neither the writer nor a key waits. Where it stands is kept beside
the store, so that all rows are read within seven days on which the window is open.
"""

import contextlib
import json
import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Any, NamedTuple

from gfmd_desk.storage.connection import STORE_FILE
from gfmd_desk.storage.row_check import START, Looked, Row, count_rows, look

if TYPE_CHECKING:
    from gfmd_desk.storage.examining import Examined

__all__ = ["Examined", "check_if_due"]

FILE = "desk.checked"
DAYS = 7
ROWS_OF_A_DAY = 1000
"""At least; a small store is read whole every day."""
ROWS_AT_ONCE = 250
BETWEEN = 0.05
"""Seconds in which others have the machine, after each few rows."""


class _Kept(NamedTuple):
    day: str = ""
    row: Row = START


class _SomeRows:
    """The rows of a day, from where the last day ended and on from the first again."""

    def __init__(self, at: Row, stop: Event) -> None:
        self.at = at
        self._stop = stop

    def looks(self, connection: Any) -> Iterator[Looked]:
        count = count_rows(connection)
        left = min(count, max(ROWS_OF_A_DAY, -(-count // DAYS)))
        while left > 0 and not self._stop.wait(BETWEEN):
            looked = look(connection, self.at, min(ROWS_AT_ONCE, left))
            if looked is None and self.at == START:
                return
            if looked is None:
                self.at = START
                continue
            left, self.at = left - looked.rows, looked.last
            yield looked

    def stopped(self) -> bool:
        return self._stop.is_set()


def check_if_due(folder: Path, today: date, stop: Event) -> "Examined | None":
    """Look through the store in `folder`; None if that was done today, or was stopped."""
    from gfmd_desk.storage.examining import examine  # start-up: brings SQLAlchemy, on a thread of its own

    kept = _read(folder)
    if kept.day == today.isoformat():
        return None
    rows = _SomeRows(kept.row, stop)
    found = examine(folder / STORE_FILE, rows)
    if stop.is_set():
        return None
    found = _with_search_mended(folder / STORE_FILE, found)
    with contextlib.suppress(OSError):  # then it is done again
        _write(folder, _Kept(today.isoformat(), rows.at))
    return found


def _with_search_mended(path: Path, found: "Examined") -> "Examined":
    """The index of the search holds nothing that does not stand elsewhere: where it is out of step it is made anew, and nothing is said."""
    from gfmd_desk.storage.examining import NOT_KNOWN_BY_SEARCH  # start-up: as above
    from gfmd_desk.storage.search_check import remake_index

    if NOT_KNOWN_BY_SEARCH not in found.problems or not remake_index(path):
        return found
    return replace(found, problems=tuple(one for one in found.problems if one != NOT_KNOWN_BY_SEARCH))


def _read(folder: Path) -> _Kept:
    try:
        day, table, number = json.loads((folder / FILE).read_text(encoding="utf-8"))
    except (OSError, ValueError, TypeError):
        return _Kept()
    return _Kept(day, Row(table, number)) if isinstance(table, str) and isinstance(number, int) else _Kept()


def _write(folder: Path, kept: _Kept) -> None:
    part = folder / f".{FILE}.part"
    with os.fdopen(os.open(part, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600), "w", encoding="utf-8") as file:
        json.dump([kept.day, *kept.row], file)
    part.replace(folder / FILE)
