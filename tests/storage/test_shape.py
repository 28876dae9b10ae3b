"""What a store is made of is looked at: a word in it that turned is found by nothing else."""

from contextlib import closing
from pathlib import Path

import pytest

from gfmd_desk.storage.connection import connect
from gfmd_desk.storage.examining import examine
from gfmd_desk.storage.store import Store


@pytest.mark.parametrize(
    ("name", "word", "other"),
    [
        ("approvals_stay", "'the log of approvals is never cut'", "'the log of approvals is never but'"),
        ("entries", "said_offset INTEGER", "said_offset INTEGES"),
        ("search_texts_go", "AFTER DELETE", "AFTER UPDATE"),
    ],
)
def test_a_word_that_turned_in_what_a_store_is_made_of_is_noticed(store_path: Path, store: Store, name: str, word: str, other: str) -> None:
    assert examine(store_path).problems == ()
    with closing(connect(store_path)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        changed = connection.execute(
            "UPDATE sqlite_master SET sql = replace(sql, ?, ?) WHERE name = ? AND sql LIKE ?", (word, other, name, f"%{word}%")
        )
        assert changed.rowcount == 1
    assert examine(store_path).problems == ("The tables of the file with your notes are not as this program makes them.",)
