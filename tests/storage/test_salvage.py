"""Rows of a damaged table: each that can be read comes once, and it ends whatever the pages point to."""

from contextlib import closing
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from gfmd_desk.storage.salvage import readable

from .pointers import NOWHERE, point, rows_of_pages

PAGE = 512
ROWS = 60
GREATEST = (1 << 63) - 1


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


def read(path: Path) -> list[int]:
    with closing(dbapi2.connect(str(path))) as connection:
        return [number for (number,) in readable(connection, "notes", ["rowid"])]


def test_a_sound_table_is_read_in_order(table: Path) -> None:
    assert read(table) == list(range(1, ROWS + 1))


@pytest.mark.parametrize(
    ("pointers", "lost"),
    [
        pytest.param({2: 3, 3: 1, 4: NOWHERE}, (2, 4), id="back"),
        pytest.param({2: -1, 5: NOWHERE}, (2, 5), id="on"),
        pytest.param({2: NOWHERE, 1: -1}, (1, 2), id="on, and nowhere behind it"),
        pytest.param({-1: 1}, (-1,), id="back from the end"),
    ],
)
def test_only_rows_that_no_page_leads_to_are_lost(table: Path, pointers: dict[int, int], lost: tuple[int, ...]) -> None:
    pages = rows_of_pages(table, "notes", ROWS)
    point(table, "notes", pointers)
    found = read(table)
    gone = {number for page in lost for number in pages[page]}
    assert len(found) == len(set(found))
    assert set(found) == set(range(1, ROWS + 1)) - gone


def test_a_number_as_great_as_there_is_ends_it(table: Path) -> None:
    pages = rows_of_pages(table, "notes", ROWS)
    with closing(dbapi2.connect(str(table))) as connection:
        connection.execute("INSERT INTO notes (rowid, words) VALUES (?, 'last')", (GREATEST,))
        connection.commit()
    point(table, "notes", {4: -1, 5: NOWHERE})
    assert set(read(table)) == {*range(1, ROWS + 1), GREATEST} - {*pages[4], *pages[5]}
