"""The rows and the keys of indexes that stand in a store's file, found page by page (sqlite.org/fileformat2.html).

Also where no page points to theirs any more. Whatever cannot be a row or a key is passed over. Of an encrypted
store nothing is found. Imports no SQLAlchemy.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from gfmd_desk.storage.unlocked import key_for

_LEAF = 0x0D
_KEYS = {0x0A: (8, 0), 0x02: (12, 4)}
"""Pages of an index, outermost and inner: how long their header is, and how far into a cell its key begins."""
_HEADER = 100
_USUAL = 4096
_LONGEST = 1 << 26
"""Bytes; no row of ours comes near."""
_NUMBERS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}


class Record(NamedTuple):
    """`values` in the order of the columns, of which there are `columns`: fewer where the rest lay in pages that are lost."""

    number: int
    columns: int
    values: tuple[object, ...]


class Key(NamedTuple):
    """One of an index: the `values` that it is over, and the number of the row that has them."""

    values: tuple[object, ...]
    number: int


def records_in(path: Path) -> Iterator[Record]:
    """Return all that can be read as a row of any table."""
    content, size = _content(path)
    for page, at in _pages(content, size):
        if page[at] != _LEAF:
            continue
        for cell in _cells(page, at, 8):
            record = _record(content, page, cell, size)
            if record is not None:
                yield record


def keys_in(path: Path) -> Iterator[tuple[Key, ...]]:
    """Return what can be read as keys of any index, page by page: all on one page are of the same index."""
    content, size = _content(path)
    for page, at in _pages(content, size):
        if page[at] in _KEYS:
            header, before = _KEYS[page[at]]
            keys = tuple(key for cell in _cells(page, at, header) if (key := _key(page, cell + before, size)) is not None)
            if keys:
                yield keys


def _content(path: Path) -> tuple[bytes, int]:
    """What is in the file, and how long its pages are."""
    if key_for(path) is not None:
        return b"", _USUAL
    content = path.read_bytes()
    size = int.from_bytes(content[16:18]) if content[:6] == b"SQLite" else _USUAL
    size = 65536 if size == 1 else size
    return content, _USUAL if size < 512 or size & (size - 1) else size


def _pages(content: bytes, size: int) -> Iterator[tuple[bytes, int]]:
    """Each page, and where its header begins."""
    for start in range(0, len(content) - size + 1, size):
        yield content[start : start + size], _HEADER if start == 0 else 0


def _cells(page: bytes, at: int, header: int) -> Iterator[int]:
    """Where on a page its cells begin."""
    for cell in range(int.from_bytes(page[at + 3 : at + 5])):
        pointer = at + header + 2 * cell
        if pointer + 2 > len(page):
            return
        yield int.from_bytes(page[pointer : pointer + 2])


def _key(page: bytes, at: int, size: int) -> Key | None:
    """One that lies in its page as a whole, as all but the longest do."""
    try:
        length, at = _varint(page, at)
        if not 0 < length <= (size - 12) * 64 // 255 - 23:
            return None
        record = _decoded(0, page[at : at + length])
    except (IndexError, ValueError):
        return None
    if record is None or len(record.values) < max(record.columns, 2):
        return None
    *values, number = record.values
    return Key(tuple(values), number) if isinstance(number, int) else None


def _record(content: bytes, page: bytes, at: int, size: int) -> Record | None:
    try:
        length, at = _varint(page, at)
        number, at = _varint(page, at)
        if not 0 < length < _LONGEST:
            return None
        return _decoded(number, _payload(content, page, at, length, size))
    except (IndexError, ValueError):
        return None


def _payload(content: bytes, page: bytes, at: int, length: int, size: int) -> bytes:
    """What lies in the page and, as far as it can be followed, in those behind it."""
    most = size - 35
    if length <= most:
        return page[at : at + length]
    least = (size - 12) * 32 // 255 - 23
    local = least + (length - least) % (size - 4)
    local = local if local <= most else least
    parts = [page[at : at + local]]
    following = int.from_bytes(page[at + local : at + local + 4])
    left = length - local
    while left > 0 and 0 < following <= len(content) // size:
        over = content[(following - 1) * size : following * size]
        parts.append(over[4 : 4 + left])
        left -= size - 4
        following = int.from_bytes(over[:4])
    return b"".join(parts)


def _decoded(number: int, payload: bytes) -> Record | None:
    header, at = _varint(payload, 0)
    kinds = []
    while at < header:
        kind, at = _varint(payload, at)
        kinds.append(kind)
    if at != header:
        return None
    values: list[object] = []
    for kind in kinds:
        length = _length(kind)
        if at + length > len(payload):
            break
        values.append(_value(kind, payload[at : at + length]))
        at += length
    return Record(number, len(kinds), tuple(values))


def _length(kind: int) -> int:
    if kind >= 12:
        return (kind - 12) // 2
    return 8 if kind == 7 else _NUMBERS.get(kind, 0)


def _value(kind: int, raw: bytes) -> object:
    if kind >= 12:
        return raw.decode() if kind % 2 else raw
    if kind in _NUMBERS:
        return int.from_bytes(raw, signed=True)
    if kind in (10, 11):
        raise ValueError("a kind that SQLite keeps for itself")
    return raw if kind == 7 else {0: None, 8: 0, 9: 1}[kind]


def _varint(content: bytes, at: int) -> tuple[int, int]:
    value = 0
    for place in range(9):
        byte = content[at + place]
        if place == 8:
            return (value << 8) | byte, at + 9
        value = (value << 7) | (byte & 0x7F)
        if byte < 0x80:
            return value, at + place + 1
    raise ValueError
