"""What the search knows is looked at: each word of it, and the index that it is found by."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from gfmd_desk.domain.attribution import Level, Part, Subject
from gfmd_desk.domain.change import Act
from gfmd_desk.domain.roster import Participant
from gfmd_desk.storage.examining import NOT_KNOWN_BY_SEARCH as NOT_KNOWN
from gfmd_desk.storage.examining import examine
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


def test_a_letter_that_turned_in_the_index_of_the_search_is_noticed(noted: Path) -> None:
    connection = dbapi2.connect(str(noted), isolation_level=None)
    for number, block in connection.execute("SELECT id, block FROM entry_fts_data").fetchall():
        connection.execute("UPDATE entry_fts_data SET block = ? WHERE id = ?", (block.replace(b"boards", b"bnards"), number))
    connection.close()
    assert examine(noted).problems == (NOT_KNOWN,)
