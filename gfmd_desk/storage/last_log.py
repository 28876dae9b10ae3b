"""The log that lies beside a store which was not closed: whether it is as it was written (sqlite.org/fileformat2.html#walformat).

SQLite reads such a log up to the first page that does not fit, and takes no notice of what was saved behind it. What a power cut leaves
unfinished is at the end; where more was saved behind a page that does not fit, the page was changed later. Imports no SQLAlchemy.
"""

import struct
from pathlib import Path

_MAGIC = 0x377F0682
_HEADER, _FRAME = struct.Struct(">8I"), struct.Struct(">6I")
_SUMMED = 8
"""Bytes at the beginning of a frame that its checksum holds; of the header it holds all before itself."""
_32_BITS = 0xFFFFFFFF

_Sums = tuple[int, int]


def log_of(path: Path) -> Path:
    """Return where SQLite keeps the log of the store at `path`."""
    return path.with_name(f"{path.name}-wal")


def has_log(path: Path) -> bool:
    """Whether anything was written beside the store that is not in its own file yet."""
    log = log_of(path)
    return log.exists() and log.stat().st_size > 0


def is_log_damaged(path: Path) -> bool:
    """Say whether something that was saved is lost from the log of the store at `path`; raises OSError."""
    log = log_of(path)
    return _is_damaged(log) and _is_damaged(log)  # a second look, for somebody may be writing to it


def _is_damaged(log: Path) -> bool:
    try:
        data = log.read_bytes()
    except FileNotFoundError:
        return False
    if len(data) <= _HEADER.size:
        return False
    magic, _version, page, _number, *salts, first, second = _HEADER.unpack_from(data)
    order = ">" if magic & 1 else "<"
    sums = _sums(order, data[: _HEADER.size - 8], (0, 0))
    if magic & ~1 != _MAGIC or sums != (first, second):
        return True  # it is on the disk before anything behind it is
    fits = True
    for place in range(_HEADER.size, len(data) - _FRAME.size - page + 1, _FRAME.size + page):
        _page, commits, *here, first, second = _FRAME.unpack_from(data, place)
        begins = place + _FRAME.size
        sums = _sums(order, data[place : place + _SUMMED] + data[begins : begins + page], sums)
        if here != salts or sums != (first, second):
            fits = False
        elif not fits and commits:
            return True
        sums = first, second
    return False


def _sums(order: str, data: bytes, before: _Sums) -> _Sums:
    one, two = before
    words = struct.unpack(f"{order}{len(data) // 4}I", data)
    for first, second in zip(words[::2], words[1::2], strict=True):
        one = (one + first + two) & _32_BITS
        two = (two + second + one) & _32_BITS
    return one, two
