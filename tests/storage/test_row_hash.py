"""Every row with what people wrote or agreed to carries its hash, whoever writes it; what something else changed does not fit."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from gfmd_desk.domain.change import Act
from gfmd_desk.domain.entry import Entry, Kind
from gfmd_desk.storage.connection import connect
from gfmd_desk.storage.database import open_store
from gfmd_desk.storage.row_check import START, Row, all_doubtful, count_rows, look
from gfmd_desk.storage.row_hash import hashed_tables
from gfmd_desk.storage.schema import Base
from gfmd_desk.storage.store import Store
from gfmd_desk.storage.stored import StoredReport

from .conftest import MADE
from .pointers import point

SEALED = {"approvals", "evidence", "approval_heads"}
"""Their hashes chain them."""

MADE_ANEW = {"search_texts"}


def doubtful(path: Path) -> list[Row]:
    connection = connect(path)
    try:
        return list(all_doubtful(connection))
    finally:
        connection.close()


def elsewhere(path: Path, statement: str) -> None:
    """Do something as another tool would."""
    connection = dbapi2.connect(str(path), isolation_level=None)
    connection.execute(statement)
    connection.close()


@pytest.fixture
def report(some_report: Callable[..., StoredReport], put: Callable[..., None]) -> StoredReport:
    made = some_report()
    put(made)
    return made


def test_every_table_carries_hashes_or_has_a_reason_not_to(store_path: Path, store: Store) -> None:
    connection = connect(store_path)
    assert set(hashed_tables(connection)) | SEALED | MADE_ANEW == set(Base.metadata.tables)
    connection.close()


def test_every_value_counts_and_so_does_its_kind(store_path: Path, store: Store, report: StoredReport) -> None:
    assert doubtful(store_path) == []
    connection = dbapi2.connect(str(store_path), isolation_level=None)
    tables = hashed_tables(connection)
    tried = 0
    for table in ("events", "sessions", "reports", "entries", "tags"):
        for column in tables[table]:
            for other in (f"{column} || 'x'", f"CAST({column} AS BLOB)", "NULL"):
                connection.execute("BEGIN")
                try:
                    changed = connection.execute(
                        f"UPDATE {table} SET {column} = {other} WHERE {column} IS NOT {other} AND rowid = 1 RETURNING rowid"  # noqa: S608
                    ).fetchall()
                except dbapi2.IntegrityError:  # what SQLite itself refuses
                    changed = []
                if changed:
                    tried += 1
                    assert list(all_doubtful(connection)) == [Row(table, 1)], (table, column, other)
                connection.execute("ROLLBACK")
    connection.close()
    assert tried > 60


def test_a_row_that_something_else_wrote_does_not_fit(store_path: Path, store: Store, report: StoredReport) -> None:
    elsewhere(store_path, "INSERT INTO events (id, name, place) VALUES ('e2', 'Other', '')")
    elsewhere(store_path, "UPDATE sessions SET title = 'Other'")
    assert doubtful(store_path) == [Row("events", 2), Row("sessions", 1)]


def test_an_entry_stays_in_doubt_until_its_words_are_written_anew(store_path: Path, store: Store, report: StoredReport) -> None:
    first, second = report.entries
    elsewhere(store_path, f"UPDATE entries SET text = 'wrong' WHERE id = '{first.id}'")  # noqa: S608
    with store.writing() as rows:
        for entry in (replace(first, text="wrong", section="points"), replace(second, section="points")):
            rows.put_entry(entry, Act.FILE, MADE)
    assert [row.table for row in doubtful(store_path)] == ["entries"]
    with store.writing() as rows:
        rows.put_entry(first, Act.EDIT, MADE)
    assert doubtful(store_path) == []


def test_rows_from_before_have_hashes_once_they_are_brought_up_to_date(
    store_path: Path, store: Store, report: StoredReport, before_hashes: Callable[[Path], None]
) -> None:
    store.close()
    before_hashes(store_path)
    elsewhere(store_path, "UPDATE alembic_version SET version_num = '0004'")
    open_store(store_path.parent).close()
    connection = connect(store_path)
    assert count_rows(connection) == 7
    connection.close()
    assert doubtful(store_path) == []


def test_a_few_rows_are_looked_at_at_a_time_and_none_is_left_out(store_path: Path, store: Store, report: StoredReport) -> None:
    connection = connect(store_path)
    at, steps, rows = START, 0, 0
    while (looked := look(connection, at, 1)) is not None:
        at, steps, rows = looked.last, steps + 1, rows + looked.rows
    assert steps == rows == count_rows(connection)
    connection.close()


def test_rows_that_pages_lead_back_to_are_in_doubt_and_it_ends(
    store_path: Path, store: Store, some_report: Callable[..., StoredReport], put: Callable[..., None]
) -> None:
    report = some_report()
    entries = (Entry(f"e{n}", report.id, f"{n:08}", f"Boards at town level work {n}. " * 60, Kind.POINT, MADE) for n in range(30))
    put(report._replace(entries=tuple(entries)))
    store.close()
    point(store_path, "entries", {-1: 1})
    assert {one.table for one in doubtful(store_path)} == {"entries"}
