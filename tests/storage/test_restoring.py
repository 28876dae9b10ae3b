import hashlib
import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing
from dataclasses import replace
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from gfmd_desk.domain.approval import Step
from gfmd_desk.domain.backup import Why
from gfmd_desk.domain.change import Act
from gfmd_desk.domain.report import Event
from gfmd_desk.domain.room import RoomConsent
from gfmd_desk.domain.ruling import Ruling, Verdict
from gfmd_desk.storage import turning_back
from gfmd_desk.storage.backup_difference import Restoring, Session
from gfmd_desk.storage.backups import list_backups, make_backup
from gfmd_desk.storage.connection import Mode, connect
from gfmd_desk.storage.database import open_store
from gfmd_desk.storage.examining import examine
from gfmd_desk.storage.failures import BackupError, DamagedError, MissingError
from gfmd_desk.storage.restoring import preview_restore, restore
from gfmd_desk.storage.soundness import SIDE_FILES
from gfmd_desk.storage.store import Store
from gfmd_desk.storage.stored import StoredReport

from .conftest import EVENT, MADE

Put = Callable[..., None]
Make = Callable[..., StoredReport]
Answer = Callable[..., object]


@pytest.fixture
def reopened(tmp_path: Path) -> Iterator[Callable[[], Store]]:
    """Open the store again, after it was restored; it is closed when the test is over."""
    opened: list[Store] = []

    def reopen() -> Store:
        opened.append(open_store(tmp_path))
        return opened[-1]

    yield reopen
    for store in opened:
        store.close()


def _rows(path: Path) -> str:
    """A hash of all rows, as they stand now."""
    connection = connect(path, Mode.READ)
    tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
    plain = [name for name in tables if not name.startswith("entry_fts")]
    lines = [str(row) for name in plain for row in connection.execute(f"SELECT * FROM {name} ORDER BY rowid")]  # noqa: S608
    connection.close()
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def _steps(store: Store, event_id: str = EVENT.id) -> list[str]:
    with store.reading() as rows:
        log = rows.approvals.log(event_id)
    assert log.doubt is None
    return [step.step.value for step in log.steps]


def test_notes_become_what_they_were_and_the_preview_said_so(
    tmp_path: Path, store_path: Path, store: Store, some_report: Make, put: Put
) -> None:
    first, second = some_report("RT 1"), some_report("RT 2", Event("event-2", "Assembly"))
    put(first)
    put(second)
    before = _rows(store_path)
    backup = make_backup(store_path, Why.ASKED)
    words, noted = first.entries
    with store.writing() as rows:
        rows.put_entry(replace(words, text="Boards at sea"), Act.REWORD, MADE)
        rows.remove_entry(noted.id, Act.DELETE, MADE)
        rows.put_event(replace(first.event, name="Renamed"))
    third = some_report("RT 3", Event("event-3", "Later"))
    put(third)
    now = _rows(store_path)
    expected = Restoring(backup, sessions_gone=(Session("RT 3", "About RT 3"),), entries_gone=2, entries_back=1, entries_changed=1)
    assert preview_restore(tmp_path, backup.id) == expected
    assert _rows(store_path) == now
    assert restore(tmp_path, backup.id) == expected
    assert _rows(store_path) == before
    connection = connect(store_path)
    found = "SELECT entry_id FROM entry_fts JOIN search_texts ON id = entry_fts.rowid WHERE entry_fts MATCH 'level'"
    assert {id for (id,) in connection.execute(found)} == {first.entries[0].id, second.entries[0].id}
    connection.execute("INSERT INTO entry_fts (entry_fts, rank) VALUES ('integrity-check', 1)")
    connection.close()
    with store.reading() as rows:  # which was open all the time
        restored = rows.report(first.id)
    assert restored is not None
    assert set(restored.entries) == set(first.entries)
    newest = list_backups(store_path).backups[0]
    assert newest.why is Why.RESTORE
    restore(tmp_path, newest.id)
    assert _rows(store_path) == now


def test_a_later_no_stays_and_an_approval_is_not_brought_back(
    tmp_path: Path, store_path: Path, store: Store, some_report: Make, put: Put, answer: Answer
) -> None:
    put(some_report())
    answer(store, Step.APPROVED)
    backup = make_backup(store_path, Why.ASKED)
    answer(store, Step.WITHDRAWN)
    done = restore(tmp_path, backup.id)
    assert (done.kept, done.added, done.left) == (1, 0, 0)
    assert _steps(store) == ["approved", "withdrawn"]
    again = restore(tmp_path, list_backups(store_path).backups[0].id)
    assert (again.kept, again.added, again.left) == (0, 0, 0)


def test_of_logs_that_went_apart_each_no_stays(
    tmp_path: Path, store_path: Path, store: Store, some_report: Make, put: Put, answer: Answer
) -> None:
    put(some_report())
    answer(store, Step.ASKED)
    apart = make_backup(store_path, Why.ASKED)
    for step in (Step.APPROVED, Step.DECLINED, Step.APPROVED):
        answer(store, step)
    elsewhere = make_backup(store_path, Why.ASKED)
    store.close()
    _put_there(store_path, apart.id)  # by hand, as a file from another machine
    here = open_store(tmp_path)
    answer(here, Step.APPROVED)
    assert preview_restore(tmp_path, elsewhere.id).added == 1
    done = restore(tmp_path, elsewhere.id)
    assert (done.kept, done.added, done.left) == (1, 1, 2)
    assert _steps(here) == ["asked", "approved", "declined"]
    assert restore(tmp_path, elsewhere.id).added == 0
    assert _steps(here) == ["asked", "approved", "declined"]
    with pytest.raises(dbapi2.IntegrityError, match="never cut"):
        _do(store_path, "DELETE FROM approvals")
    here.close()


def test_the_log_of_an_event_that_the_backup_does_not_know_stays(
    tmp_path: Path, store_path: Path, store: Store, some_report: Make, put: Put, answer: Answer
) -> None:
    backup = make_backup(store_path, Why.ASKED)
    put(some_report())
    answer(store, Step.DECLINED)
    restore(tmp_path, backup.id)
    assert _steps(store) == ["declined"]
    with store.reading() as rows:
        assert (rows.sessions(), rows.events()) == ((), (EVENT,))


def test_what_was_announced_or_decided_about_naming_is_not_turned_back(
    tmp_path: Path, store_path: Path, store: Store, some_report: Make, put: Put
) -> None:
    put(some_report())
    put(some_report("RT 9", Event("event-2", "Assembly")))
    with store.writing() as rows:
        rows.approvals.put_ruling(Ruling("r1", EVENT.id, "Montania", Verdict.NOT_A_NAME, "", MADE))
        rows.approvals.put_consent(EVENT.id, RoomConsent("the chair", MADE, ("esperia",)))
        rows.approvals.put_consent("event-2", RoomConsent("the chair", MADE))
    backup = make_backup(store_path, Why.ASKED)
    with store.writing() as rows:
        rows.approvals.remove_ruling("r1")
        rows.approvals.put_consent(EVENT.id, RoomConsent("the chair", MADE, ("montania",)))
        rows.approvals.put_consent("event-2", None)
    restore(tmp_path, backup.id)
    with store.reading() as rows:
        assert rows.approvals.rulings(EVENT.id) == ()
        assert rows.approvals.consent(EVENT.id) == RoomConsent("the chair", MADE, ("montania", "esperia"))
        assert rows.approvals.consent("event-2") is None


def _put_there(store_path: Path, backup_id: str) -> None:
    (file,) = (store_path.parent / "backups").glob(f"{backup_id}*")
    store_path.write_bytes(file.read_bytes())


def _do(path: Path, statement: str) -> None:
    connection = connect(path)
    try:
        connection.execute(statement)
    finally:
        connection.close()


def _flip(content: bytearray) -> None:
    for place in range(100, len(content), 3000):
        content[place] ^= 255


def _scramble(content: bytearray) -> None:
    content[:4096] = os.urandom(4096)


def _cut(content: bytearray) -> None:
    del content[len(content) // 2 :]


@pytest.mark.parametrize("harm", [_flip, _scramble, _cut, bytearray.clear], ids=["bits", "header", "cut", "emptied"])
def test_a_damaged_store_is_noticed_kept_aside_and_replaced(
    tmp_path: Path, store_path: Path, store: Store, some_report: Make, put: Put, harm: Callable[[bytearray], None]
) -> None:
    put(some_report())
    backup = make_backup(store_path, Why.WORK)
    before = _rows(store_path)
    store.close()
    content = bytearray(store_path.read_bytes())
    harm(content)
    store_path.write_bytes(content)
    with pytest.raises(DamagedError, match="A backup of it can be restored"):
        open_store(tmp_path)
    assert store_path.read_bytes() == content
    assert not preview_restore(tmp_path, backup.id).usable
    done = restore(tmp_path, backup.id)
    assert done.aside is not None
    assert (done.aside / store_path.name).read_bytes() == content
    assert _rows(store_path) == before
    again = open_store(tmp_path)
    assert not again.changed_outside
    again.close()
    assert not [ending for ending in SIDE_FILES if store_path.with_name(store_path.name + ending).exists()]


def test_a_no_that_a_damaged_store_still_tells_is_kept(
    tmp_path: Path, store_path: Path, store: Store, some_report: Make, put: Put, answer: Answer, reopened: Callable[[], Store]
) -> None:
    put(some_report())
    answer(store, Step.APPROVED)
    backup = make_backup(store_path, Why.WORK)
    answer(store, Step.DECLINED)
    store.close()
    connection = connect(store_path)
    (root,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'entries'").fetchone()
    connection.close()
    content = bytearray(store_path.read_bytes())
    content[(root - 1) * 4096 : root * 4096] = os.urandom(4096)
    store_path.write_bytes(content)
    done = restore(tmp_path, backup.id)
    assert (done.kept, done.added, done.left) == (1, 1, 0)
    assert _steps(reopened()) == ["approved", "declined"]


def test_a_missing_store_with_backups_is_no_empty_desk(tmp_path: Path, store_path: Path, store: Store, some_report: Make, put: Put) -> None:
    put(some_report())
    before = _rows(store_path)
    backup = make_backup(store_path, Why.WORK)
    store.close()
    store_path.unlink()
    with pytest.raises(MissingError, match="is not there, but backups of it are"):
        open_store(tmp_path)
    assert not store_path.exists()
    assert restore(tmp_path, backup.id).aside is None
    assert _rows(store_path) == before


def test_an_older_versions_backup_is_brought_up_to_date_and_a_newer_ones_refused(
    tmp_path: Path, store_path: Path, store: Store, some_report: Make, put: Put, before_hashes: Callable[[Path], None]
) -> None:
    put(some_report())
    for statement in ("DROP TABLE entry_fts", "DROP TABLE search_texts", "UPDATE alembic_version SET version_num = '0003'"):
        _do(store_path, statement)
    store.close()
    before_hashes(store_path)
    old = make_backup(store_path, Why.ASKED)
    _do(store_path, "UPDATE alembic_version SET version_num = '9999'")
    new = make_backup(store_path, Why.ASKED)
    _do(store_path, "UPDATE alembic_version SET version_num = '0003'")
    open_store(tmp_path).close()
    before = _rows(store_path)
    _do(store_path, "UPDATE entries SET text = 'other words'")
    restore(tmp_path, old.id)
    assert _rows(store_path) == before
    with pytest.raises(BackupError, match="newer version"):
        restore(tmp_path, new.id)
    assert _rows(store_path) == before


def test_a_restore_is_no_change_from_outside(tmp_path: Path, store_path: Path, store: Store, some_report: Make, put: Put) -> None:
    put(some_report())
    backup = make_backup(store_path, Why.ASKED)
    put(some_report("RT 2"))
    store.close()
    restore(tmp_path, backup.id)
    again = open_store(tmp_path)
    assert not again.changed_outside
    again.close()


@pytest.mark.parametrize("usable", [True, False])
def test_on_a_full_disk_a_restore_is_whole_or_did_not_happen(
    tmp_path: Path,
    store_path: Path,
    store: Store,
    some_report: Make,
    put: Put,
    disk_full_after: Callable[[int], AbstractContextManager[None]],
    usable: bool,
) -> None:
    put(some_report())
    backup, after = make_backup(store_path, Why.WORK), _rows(store_path)
    put(some_report("RT 2"))
    store.close()
    if not usable:
        store_path.write_bytes(store_path.read_bytes()[:4000])
    before = store_path.read_bytes()
    refused = 0
    for most in range(0, backup.size * 2, 40_000):
        try:
            with disk_full_after(most):
                restore(tmp_path, backup.id)
        except BackupError:
            refused += 1
            assert store_path.read_bytes() == before
            assert not list(tmp_path.glob(".making-*"))
            assert not list(tmp_path.glob("damaged-*"))
        else:
            break
    assert refused > 3
    assert _rows(store_path) == after


def test_a_restore_that_does_not_fit_together_is_taken_back(
    tmp_path: Path, store_path: Path, store: Store, some_report: Make, put: Put, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(some_report())
    backup = make_backup(store_path, Why.ASKED)
    put(some_report("RT 2"))
    before = _rows(store_path)
    monkeypatch.setattr(turning_back, "_turn_events_back", lambda connection: connection.exec_driver_sql("DELETE FROM main.events"))
    with pytest.raises(BackupError, match="does not fit together"):
        restore(tmp_path, backup.id)
    assert _rows(store_path) == before


def test_what_opening_does_not_look_for_is_replaced_once_nobody_has_it_open(tmp_path: Path, store_path: Path, store: Store) -> None:
    with store.writing() as rows:
        rows.put_event(EVENT)
    kept = make_backup(store_path, Why.ASKED)
    with closing(connect(store_path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        (page,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'sqlite_autoindex_events_1'").fetchone()
    data = bytearray(store_path.read_bytes())
    data[data.index(EVENT.id.encode(), (page - 1) * 4096, page * 4096)] ^= 1  # the index says something else than its table
    store_path.write_bytes(data)
    with store.reading() as rows, pytest.raises(BackupError, match="it is open"):
        restore(tmp_path, kept.id)
    store.close()
    open_store(tmp_path).close()
    done = restore(tmp_path, kept.id)
    assert not done.usable
    assert done.aside is not None
    assert examine(store_path).problems == ()


def test_a_table_that_says_something_else_is_replaced_with_its_file(
    tmp_path: Path, store_path: Path, store: Store, some_report: Make, put: Put
) -> None:
    put(some_report())
    kept = make_backup(store_path, Why.ASKED)
    store.close()
    content = store_path.read_bytes()
    assert content.count(b"is never cut") == 1
    store_path.write_bytes(content.replace(b"is never cut", b"is never cup"))
    assert "The tables of the file with your notes are not as this program makes them." in examine(store_path).problems
    assert restore(tmp_path, kept.id).aside is not None
    assert examine(store_path).problems == ()


def test_a_damaged_index_of_the_search_is_in_no_backups_way(
    tmp_path: Path, store_path: Path, store: Store, some_report: Make, put: Put
) -> None:
    report = some_report()
    put(report)
    kept = make_backup(store_path, Why.ASKED)
    store.close()
    with closing(dbapi2.connect(str(store_path), isolation_level=None)) as connection:
        (block,) = connection.execute("SELECT block FROM entry_fts_data WHERE id = 1").fetchone()
        assert block[0] == len(report.entries)
        connection.execute("UPDATE entry_fts_data SET block = ? WHERE id = 1", (b"\1" + block[1:],))  # as if it were of one entry
    assert examine(store_path).problems
    restore(tmp_path, kept.id)
    assert examine(store_path).problems == ()
