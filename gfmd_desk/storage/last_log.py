"""How far the store's log was written: if it is gone at the next opening, or ends earlier, commits are missing. SQLite would not say so.

It is noted after the fact, and never waited for: what is noted is on the disk. While the store is closed there is no note, as there is no
log. Imports no SQLAlchemy.
"""

import contextlib
import os
import struct
from pathlib import Path
from typing import NamedTuple

from sqlcipher3 import dbapi2

NOTE_FILE = "desk.commits"
"""Name of the file beside the store."""

_HEADER = 32
_MAGIC = {0x377F0682: "<", 0x377F0683: ">"}
"""Of a log, with the order of bytes that its sums are made over (sqlite.org/fileformat2.html, 4.1)."""


class _Log(NamedTuple):
    """`salts` are others each time the log begins anew; `frames` are the pages that were committed into it and are nowhere else yet."""

    salts: str
    frames: int


def note_log(connection: dbapi2.Connection, path: Path) -> None:
    """Note how far the log of the store at `path` is written; where it cannot be noted, nothing is known later."""
    _busy, frames, moved = connection.execute("PRAGMA wal_checkpoint(NOOP)").fetchone()
    salts = _salts(path)
    if frames < 0 or salts is None:
        return  # a store that keeps no log
    note = _Log(salts, frames if moved < frames else 0)
    with contextlib.suppress(OSError):
        part = path.with_name(f"{NOTE_FILE}.{os.getpid()}.part")
        try:
            with os.fdopen(os.open(part, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600), "w", encoding="ascii") as file:
                file.write(f"{note.salts} {note.frames}")
            part.replace(path.with_name(NOTE_FILE))
        finally:
            part.unlink(missing_ok=True)


def empty_log(connection: dbapi2.Connection, path: Path) -> None:
    """Bring all that is in the log into the store itself, as far as nobody is in the way; then there is nothing to note.

    The log is not cut: whether it has anything in it tells `last_sum` whether somebody else still has the store open.
    """
    _busy, frames, moved = connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
    if frames == moved:
        forget_log(path)


def forget_log(path: Path) -> None:
    """Say that nothing is known of the log."""
    path.with_name(NOTE_FILE).unlink(missing_ok=True)


def is_log_lost(connection: dbapi2.Connection, path: Path) -> bool:
    """Say whether commits are known that neither the store nor its log has any more, right after it was opened; raises OSError."""
    try:
        salts, frames = path.with_name(NOTE_FILE).read_text(encoding="ascii").split()
        noted = _Log(salts, int(frames))
    except (FileNotFoundError, ValueError):
        return False
    now = _salts(path)
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()  # now the log is read
    there = connection.execute("PRAGMA wal_checkpoint(NOOP)").fetchone()[1]
    if there >= noted.frames:
        return False
    return now is None or now == noted.salts


def _salts(path: Path) -> str | None:
    """What tells one log from the next; None where there is none, or its beginning is damaged."""
    try:
        with path.with_name(f"{path.name}-wal").open("rb") as file:
            header = file.read(_HEADER)
    except FileNotFoundError:
        return None
    if len(header) < _HEADER or (order := _MAGIC.get(int.from_bytes(header[:4]))) is None:
        return None
    first = second = 0
    for one, other in struct.iter_unpack(f"{order}II", header[:24]):
        first = (first + one + second) & 0xFFFFFFFF
        second = (second + other + first) & 0xFFFFFFFF
    return header[16:24].hex() if struct.unpack(">II", header[24:]) == (first, second) else None
