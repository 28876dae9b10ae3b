"""Rows of a damaged table: each that can be read comes once, and it ends whatever the pages point to."""

from contextlib import closing
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from gfmd_desk.storage.salvage import readable

from .pointers import NOWHERE, point

PAGE = 512
ROWS = 60


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """A table over many small pages, under one page that points to them."""
    path = tmp_path / "table.sqlite"
    with closing(dbapi2.connect(str(path))) as connection:
        connection.execute(f"PRAGMA page_size = {PAGE}")
        connection.execute("CREATE TABLE notes (words TEXT)")
        connection.executemany("INSERT INTO notes VALUES (?)", [(f"{number} " + "x" * 60,) for number in range(ROWS)])
        connection.commit()
    return path


def read(path: Path) -> list[str]:
    with closing(dbapi2.connect(str(path))) as connection:
        return [str(words).split()[0] for (words,) in readable(connection, "notes", ["words"])]


def test_a_sound_table_is_read_in_order(table: Path) -> None:
    assert read(table) == [str(number) for number in range(ROWS)]


def test_pages_that_lead_back_are_read_once(table: Path) -> None:
    point(table, "notes", {2: 3, 3: 1, 4: NOWHERE})
    found = read(table)
    assert len(found) == len(set(found))
    assert set(found) < {str(number) for number in range(ROWS)}
    assert {"0", str(ROWS - 1)} <= set(found)


def test_a_number_as_great_as_there_is_ends_it(table: Path) -> None:
    with closing(dbapi2.connect(str(table))) as connection:
        connection.execute("INSERT INTO notes (rowid, words) VALUES (?, 'last')", ((1 << 63) - 1,))
        connection.commit()
    point(table, "notes", {4: -1, 5: NOWHERE})
    assert {"0", "last"} <= set(read(table))
