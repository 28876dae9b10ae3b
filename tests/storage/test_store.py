import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from gfmd_desk.domain.report import Event
from gfmd_desk.storage.connection import BUSY_SECONDS, connect
from gfmd_desk.storage.failures import NotReadError, NotSavedError
from gfmd_desk.storage.last_sum import SUM_FILE
from gfmd_desk.storage.store import Store
from gfmd_desk.storage.stored import StoredReport

SUMMIT = Event("e1", "Summit")


def _driver(store: Store) -> dbapi2.Connection:
    with store.reading() as rows:
        driver = rows._rows.connection().connection.driver_connection
    assert driver is not None
    return driver


def _events(store: Store) -> set[str]:
    with store.reading() as rows:
        return {event.id for event in rows.events()}


def test_a_writing_transaction_takes_the_right_to_write_at_once(store: Store, store_path: Path) -> None:
    said: list[str] = []
    _driver(store).set_trace_callback(said.append)
    other = connect(store_path)
    other.execute("PRAGMA busy_timeout = 0")
    with store.writing() as rows:
        rows.events()
        assert next(one for one in said if not one.startswith("PRAGMA")) == "BEGIN IMMEDIATE"
        with pytest.raises(dbapi2.OperationalError, match="locked"):
            other.execute("BEGIN IMMEDIATE")
    assert next(one for one in reversed(said) if not one.startswith("PRAGMA")) == "COMMIT"
    other.close()


def test_reading_neither_waits_for_a_writer_nor_sees_half_of_what_it_writes(store: Store, store_path: Path) -> None:
    other = connect(store_path)
    other.execute("BEGIN IMMEDIATE")
    other.execute("INSERT INTO events (id, name, place) VALUES ('e2', 'Other', '')")
    assert _events(store) == set()
    other.execute("COMMIT")
    assert _events(store) == {"e2"}
    other.close()


def test_a_transaction_that_fails_leaves_nothing(store: Store) -> None:
    def stop() -> None:
        with store.writing() as rows:
            rows.put_event(SUMMIT)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        stop()
    assert _events(store) == set()


def test_a_store_that_cannot_be_written_says_so_and_can_be_tried_again(store: Store) -> None:
    _driver(store).execute("PRAGMA query_only = ON")
    with pytest.raises(NotSavedError, match=r"^Not saved: the file with your notes may only be read\.$"), store.writing() as rows:
        rows.put_event(SUMMIT)
    with store.writing() as rows:
        rows.put_event(SUMMIT)
    assert _events(store) == {"e1"}


def test_a_full_disk_says_so_and_can_be_tried_again(store: Store) -> None:
    driver = _driver(store)
    pages = driver.execute("PRAGMA page_count").fetchone()[0]
    driver.execute(f"PRAGMA max_page_count = {pages}")
    long = Event("e2", "long " * 100_000)
    with pytest.raises(NotSavedError, match=r"^Not saved: the disk is full\.$"), store.writing() as rows:
        rows.put_event(long)
    assert _events(store) == set()
    with store.writing() as rows:
        rows.put_event(long)
    assert _events(store) == {"e2"}


def test_the_right_to_write_is_asked_for_again_and_again(store: Store, store_path: Path) -> None:
    """SQLite's own waiting would look more and more seldom, and somebody who writes without a pause could keep it out."""
    other = connect(store_path)
    other.execute("BEGIN IMMEDIATE")
    asked: list[str] = []

    def ask(statement: str) -> None:
        asked.append(statement)
        if asked.count("BEGIN IMMEDIATE") == 3:
            other.execute("COMMIT")

    driver = _driver(store)
    driver.set_trace_callback(ask)
    with store.writing() as rows:
        rows.put_event(SUMMIT)
    driver.set_trace_callback(None)
    assert _events(store) == {"e1"}
    assert driver.execute("PRAGMA busy_timeout").fetchone() == (BUSY_SECONDS * 1000,)
    other.close()


def test_writers_that_come_one_after_the_other_are_waited_for(store: Store, store_path: Path) -> None:
    driver, other = _driver(store), connect(store_path)
    driver.execute("PRAGMA busy_timeout = 1")
    other.execute("BEGIN IMMEDIATE")
    asked: list[str] = []

    def ask(statement: str) -> None:
        if statement == "BEGIN IMMEDIATE":
            asked.append(f"other-{len(asked)}")
            other.execute("INSERT INTO events (id, name, place) VALUES (?, '', '')", asked[-1:])
            other.execute("COMMIT")
            if len(asked) < 9:
                other.execute("BEGIN IMMEDIATE")

    driver.set_trace_callback(ask)
    with store.writing() as rows:
        rows.put_event(SUMMIT)
    driver.set_trace_callback(None)
    assert _events(store) == {*asked, "e1"}
    other.close()


def test_a_writer_that_never_ends_is_said_in_a_sentence(store: Store, store_path: Path) -> None:
    _driver(store).execute("PRAGMA busy_timeout = 1")
    other = connect(store_path)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(NotSavedError, match="another program has been holding"), store.writing() as rows:
        rows.put_event(SUMMIT)
    other.close()


def test_damage_met_while_reading_is_said_in_a_sentence(
    store: Store, store_path: Path, some_report: Callable[..., StoredReport], put: Callable[..., None]
) -> None:
    put(some_report())
    store.close()
    with store_path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * (store_path.stat().st_size - 4096))
    with pytest.raises(NotReadError, match="is damaged"), store.reading() as rows:
        rows.sessions()


def test_an_error_carries_none_of_the_users_words(store: Store, some_report: Callable[..., StoredReport]) -> None:
    report = some_report()
    with pytest.raises(DBAPIError) as caught, store.writing() as rows:
        rows.add_report(report, report.entries[0].said_at)  # its event is missing: a mistake in the program
    said = repr(caught.value) + str(caught.value)
    assert "FOREIGN KEY" in said
    assert not [word for word in ("About", "Hall", "Boards") if word in said]


def test_what_another_connection_commits_is_noticed_once(store: Store, store_path: Path) -> None:
    assert not store.changed_elsewhere()
    with store.writing() as rows:
        rows.put_event(SUMMIT)
    assert not store.changed_elsewhere()
    other = connect(store_path)
    other.execute("INSERT INTO events (id, name, place) VALUES ('e2', 'Other', '')")
    assert store.changed_elsewhere()
    assert not store.changed_elsewhere()
    other.close()


def test_what_came_between_reading_and_asking_is_noticed(store: Store, store_path: Path) -> None:
    assert _events(store) == set()
    other = connect(store_path)
    other.execute("INSERT INTO events (id, name, place) VALUES ('e2', 'Other', '')")
    other.close()
    assert store.changed_elsewhere()


def test_what_came_before_a_failed_write_is_still_noticed_after_it(store: Store, store_path: Path) -> None:
    assert not store.changed_elsewhere()
    other = connect(store_path)
    other.execute("INSERT INTO events (id, name, place) VALUES ('e2', 'Other', '')")
    other.close()
    _driver(store).execute("PRAGMA query_only = ON")
    with pytest.raises(NotSavedError), store.writing() as rows:
        rows.put_event(SUMMIT)
    assert store.changed_elsewhere()


def test_a_store_belongs_to_the_thread_that_uses_it_first(store: Store) -> None:
    used: list[set[str]] = []
    errors: list[BaseException] = []

    def use() -> None:
        try:
            used.append(_events(store))
        except RuntimeError as error:
            errors.append(error)
        finally:
            if not errors:
                store.close()

    first = threading.Thread(target=use)
    first.start()
    first.join()
    assert used == [set()]  # opened on this thread, used and closed on another
    _events(store)
    second = threading.Thread(target=use)
    second.start()
    second.join()
    assert len(errors) == 1


def test_closing_closes_the_file_and_may_be_done_twice(store: Store, store_path: Path) -> None:
    _events(store)
    assert len(list(store_path.parent.iterdir())) == 3
    store.close()
    assert set(store_path.parent.iterdir()) == {
        store_path,
        store_path.with_name(SUM_FILE),
    }  # the last one out takes the files of WAL with it
    store.close()


def test_a_moment_without_a_zone_is_a_mistake_in_the_program(store: Store, some_report: Callable[..., StoredReport]) -> None:
    report = some_report()
    with pytest.raises(Exception, match="without a zone"), store.writing() as rows:
        rows.add_report(report, report.entries[0].said_at.replace(tzinfo=None))
