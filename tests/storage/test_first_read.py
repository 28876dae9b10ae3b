from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest

from gfmd_desk.domain.report import Event
from gfmd_desk.storage.connection import STORE_FILE, connect
from gfmd_desk.storage.failures import NotReadError
from gfmd_desk.storage.first_read import find_first
from gfmd_desk.storage.store import Store
from gfmd_desk.storage.stored import StoredReport

from_another = Event("event-2", "Assembly of Esperia")


def test_it_finds_what_the_store_reads(
    store: Store, store_path: Path, some_report: Callable[..., StoredReport], put: Callable[..., None]
) -> None:
    reports = [
        some_report("RT 2", start=None),
        some_report("RT 1"),
        some_report("CS 1", date=None, end=None),
        some_report("RT 0", date=date(2026, 12, 4)),
        some_report("RT 1", from_another),
        some_report("empty")._replace(entries=(), header={}),
    ]
    for report in reports:
        put(report)
    with store.reading() as rows:
        sessions = rows.sessions()
        read = {report.id: rows.report(report.id) for report in reports}
    for report in reports:
        found = find_first(store_path, report.session.id)
        assert found is not None
        assert found.sessions == sessions
        assert found.report is not None
        expected = read[report.id]
        assert expected is not None
        assert set(found.report.entries) == set(expected.entries)
        assert found.report._replace(entries=()) == expected._replace(entries=())
        assert set(expected.entries) == set(report.entries)
    assert [(row.event.id, row.session.code) for row in sessions] == [
        ("event-2", "RT 1"),
        ("event-1", "RT 0"),
        ("event-1", "RT 1"),
        ("event-1", "empty"),
        ("event-1", "RT 2"),
        ("event-1", "CS 1"),
    ]
    assert {(row.entries, row.inbox, row.filled, row.sections) for row in sessions} == {(2, 1, 1, 4), (0, 0, 0, 4)}


def test_without_a_session_it_finds_the_one_made_last(
    store_path: Path, some_report: Callable[..., StoredReport], put: Callable[..., None]
) -> None:
    first, last = some_report("RT 1", date=date(2026, 12, 9)), some_report("RT 2", date=date(2026, 12, 1))
    moment = first.entries[0].said_at
    put(last, moment + timedelta(seconds=1))
    put(first, moment)
    for session_id in (None, "gone"):
        found = find_first(store_path, session_id)
        assert found is not None
        assert found.report is not None
        assert found.report.id == last.id


def test_an_empty_store_has_no_session(store: Store, store_path: Path) -> None:
    found = find_first(store_path, None)
    assert found is not None
    assert (found.sessions, found.report) == ((), None)


@pytest.mark.parametrize("content", [None, b"", b"no store at all" * 99])
def test_what_only_the_door_can_judge_is_left_to_it(tmp_path: Path, content: bytes | None) -> None:
    if content is not None:
        (tmp_path / STORE_FILE).write_bytes(content)
    assert find_first(tmp_path / STORE_FILE, None) is None
    assert [file.read_bytes() for file in tmp_path.iterdir()] == ([] if content is None else [content])


@pytest.mark.parametrize("version", ["9999", "0000"])
def test_another_versions_store_is_left_to_the_door(store: Store, store_path: Path, version: str) -> None:
    connection = connect(store_path)
    connection.execute("UPDATE alembic_version SET version_num = ?", (version,))
    connection.close()
    assert find_first(store_path, None) is None


def test_it_reads_while_another_process_writes(store: Store, store_path: Path) -> None:
    connection = connect(store_path)
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("INSERT INTO events (id, name, place) VALUES ('e', 'E', '')")
    assert find_first(store_path, None) is not None
    connection.close()


@pytest.mark.parametrize("value", ["CAST(X'C3' AS TEXT)", "'no such kind'"])
def test_a_value_that_is_damaged_is_a_sentence(
    store_path: Path, some_report: Callable[..., StoredReport], put: Callable[..., None], value: str
) -> None:
    put(some_report())
    connection = connect(store_path)
    connection.execute(f"UPDATE entries SET kind = {value}")  # noqa: S608
    connection.close()
    with pytest.raises(NotReadError, match="damaged"):
        find_first(store_path, None)


def test_a_columns_name_that_is_damaged_is_a_sentence(store: Store, store_path: Path) -> None:
    """SQLite reads it out of the statement that made the table."""
    store.close()
    content = store_path.read_bytes()
    place = content.index(b"place", content.index(b"CREATE TABLE events"))
    store_path.write_bytes(content[:place] + b"q" + content[place + 1 :])
    with pytest.raises(NotReadError, match="damaged"):
        find_first(store_path, None)
