"""What the search knows is looked at: each word of it, and the index that it is found by."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from gfmd_desk.domain.attribution import Level, Part, Subject
from gfmd_desk.domain.change import Act
from gfmd_desk.domain.entry import Entry
from gfmd_desk.domain.roster import Participant
from gfmd_desk.storage.examining import NOT_KNOWN_BY_SEARCH as NOT_KNOWN
from gfmd_desk.storage.examining import examine
from gfmd_desk.storage.search_rows import MOST_TAKEN_OUT
from gfmd_desk.storage.store import Store
from gfmd_desk.storage.stored import StoredReport

from .conftest import EVENT, MADE


@pytest.fixture
def noted(store: Store, store_path: Path, some_report: Callable[..., StoredReport], put: Callable[..., None]) -> Path:
    """A store with an entry that has words of every kind; in it everything fits."""
    report = some_report()
    put(report)
    with store.writing() as rows:
        rows.roster.add([Participant("p1", EVENT.id, "Ana Kofiora", aliases=("A. K.",), country="Esperia")])
        entry = replace(report.entries[0], subjects=(Subject(Part.SPEAKER, "p1", Level.GROUP),))
        rows.put_entry(entry, Act.SUBJECT, MADE)
    assert examine(store_path).problems == ()
    return store_path


@pytest.mark.parametrize("column", ["said", "heading", "first_noted", "who", "tags", "session"])
def test_a_letter_that_turned_in_the_words_of_the_search_is_noticed(noted: Path, column: str) -> None:
    connection = dbapi2.connect(str(noted), isolation_level=None)
    connection.execute(f"UPDATE search_texts SET {column} = upper(substr({column}, 1, 4)) || substr({column}, 5) WHERE {column} <> ''")  # noqa: S608
    assert connection.total_changes
    connection.close()
    assert examine(noted).problems == (NOT_KNOWN,)


def _turn_a_letter_in_the_index(store: Path) -> None:
    connection = dbapi2.connect(str(store), isolation_level=None)
    for number, block in connection.execute("SELECT id, block FROM entry_fts_data").fetchall():
        connection.execute("UPDATE entry_fts_data SET block = ? WHERE id = ?", (block.replace(b"boards", b"bnards"), number))
    connection.close()


def test_a_letter_that_turned_in_the_index_of_the_search_is_noticed(noted: Path) -> None:
    _turn_a_letter_in_the_index(noted)
    assert examine(noted).problems == (NOT_KNOWN,)


def test_the_index_is_made_anew_when_a_long_text_goes_out_of_it(
    store: Store, store_path: Path, some_report: Callable[..., StoredReport], put: Callable[..., None]
) -> None:
    """SQLite itself may leave something of a long one there; here a letter that turned shows that all of it is made anew."""
    report = some_report()
    put(report)
    first, second = report.entries

    def reword(entry: Entry, text: str) -> None:
        with store.writing() as rows:
            rows.put_entry(replace(entry, text=text), Act.EDIT, MADE)

    reword(first, "x" * (MOST_TAKEN_OUT + 1))
    reword(second, "boards plan")
    _turn_a_letter_in_the_index(store_path)
    assert examine(store_path).problems == (NOT_KNOWN,)
    reword(first, "y")
    assert examine(store_path).problems == ()
