"""Damage to the page of a table that points to its other pages (sqlite.org/fileformat2.html, 1.6)."""

import struct
from contextlib import closing
from pathlib import Path

from sqlcipher3 import dbapi2

NOWHERE = 1_000
_INTERIOR = 5
"""The kind of a page of a table that only points to others."""


def rows_of_pages(path: Path, table: str, last: int) -> list[range]:
    """The numbers of the rows on each page that the first one points to, of a table with rows from 1 to `last`; none above 127."""
    content, places = _first_page(path, table)
    ends = [content[place + 4] for place in places[:-1]] + [last]
    return [range(before + 1, end + 1) for before, end in zip([0, *ends], ends, strict=False)]


def point(path: Path, table: str, pointers: dict[int, int]) -> None:
    """Let some pointers of a table's first page, by their place, point to where others of them did; `NOWHERE` is a page that is none."""
    content, places = _first_page(path, table)
    pages = [struct.unpack_from(">I", content, place)[0] for place in places]
    for place, to in pointers.items():
        struct.pack_into(">I", content, places[place], 0 if to == NOWHERE else pages[to])
    path.write_bytes(content)


def _first_page(path: Path, table: str) -> tuple[bytearray, list[int]]:
    """The bytes of the store, and where in them the pointers of a table's first page stand."""
    with closing(dbapi2.connect(str(path))) as connection:
        (size,) = connection.execute("PRAGMA page_size").fetchone()
        (root,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).fetchone()
    content = bytearray(path.read_bytes())
    at = (root - 1) * size
    assert content[at] == _INTERIOR
    (cells,) = struct.unpack_from(">H", content, at + 3)
    return content, [at + struct.unpack_from(">H", content, at + 12 + 2 * cell)[0] for cell in range(cells)] + [at + 8]
