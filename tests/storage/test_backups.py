import os
import stat
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from threading import Thread

import pytest

from gfmd_desk.domain.backup import Why
from gfmd_desk.domain.report import Event
from gfmd_desk.storage import backups
from gfmd_desk.storage.backups import copy_of_backup, list_backups, make_backup, newest_backup
from gfmd_desk.storage.connection import connect
from gfmd_desk.storage.failures import BackupError
from gfmd_desk.storage.store import Store
from gfmd_desk.storage.stored import StoredReport

Put = Callable[..., None]
Make = Callable[..., StoredReport]


def _files(path: Path) -> list[Path]:
    return sorted((path.parent / "backups").iterdir())


def test_a_backup_says_what_it_holds_and_is_the_users_alone(store_path: Path, some_report: Make, put: Put) -> None:
    put(some_report())
    made = make_backup(store_path, Why.ASKED)
    assert (made.sessions, made.entries, made.approvals, made.why) == (1, 2, 0, Why.ASKED)
    shelf = list_backups(store_path)
    assert shelf == ((made,), ())
    assert newest_backup(store_path) == made
    (file,) = _files(store_path)
    assert made.size == file.stat().st_size
    if os.name != "nt":
        assert [stat.S_IMODE(one.stat().st_mode) for one in (file, file.parent)] == [0o600, 0o700]


def test_what_is_made_as_a_matter_of_course_is_not_kept_twice(store_path: Path, store: Store) -> None:
    first = make_backup(store_path, Why.WORK)
    assert make_backup(store_path, Why.CLOSE) == first
    assert make_backup(store_path, Why.ASKED) != first
    with store.writing() as rows:
        rows.put_event(Event("e", "Another"))
    make_backup(store_path, Why.WORK)
    assert [backup.why for backup in list_backups(store_path).backups] == [Why.WORK, Why.ASKED, Why.WORK]


def test_old_ones_are_thinned_out(store_path: Path, store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    first, second = make_backup(store_path, Why.ASKED), make_backup(store_path, Why.ASKED)
    monkeypatch.setattr(backups, "to_thin_out", lambda _found, _now: {first.made_at})
    third = make_backup(store_path, Why.ASKED)
    assert list_backups(store_path).backups == (third, second)


def test_it_is_one_view_of_the_store_while_somebody_writes(store_path: Path, some_report: Make, put: Put, store: Store) -> None:
    put(some_report())
    ended = False

    def write() -> None:
        connection = connect(store_path)
        number = 0
        while not ended:
            number += 1
            connection.execute("INSERT INTO events (id, name, place) VALUES (?, 'Another', '')", (f"e{number}",))
        connection.close()

    writer = Thread(target=write)
    writer.start()
    try:
        made = [make_backup(store_path, Why.ASKED) for _ in range(5)]
    finally:
        ended = True
        writer.join()
    assert list_backups(store_path).backups == tuple(reversed(made))


@pytest.mark.parametrize("harm", ["bit", "cut", "emptied"])
def test_a_backup_that_is_not_what_was_verified_is_told_and_never_used(store_path: Path, store: Store, harm: str) -> None:
    sound, harmed = make_backup(store_path, Why.ASKED), make_backup(store_path, Why.ASKED)
    file = _files(store_path)[1]
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.write_bytes({"bit": bytes(content), "cut": bytes(content[:8000]), "emptied": b""}[harm])
    assert list_backups(store_path) == ((sound,), (file.name,))
    assert newest_backup(store_path) == sound
    with pytest.raises(BackupError, match="is damaged and was not restored"):
        copy_of_backup(store_path, harmed.id)
    with pytest.raises(BackupError, match="no backup"):
        copy_of_backup(store_path, "20260101-000000-000000")


def test_of_a_damaged_store_no_backup_counts(store_path: Path, some_report: Make, put: Put, store: Store) -> None:
    for number in range(20):
        put(some_report(f"RT {number}"))
    sound = make_backup(store_path, Why.WORK)
    store.close()
    pages = bytearray(store_path.read_bytes())
    for page in range(6, len(pages) // 4096, 9):
        pages[page * 4096 : (page + 1) * 4096] = os.urandom(4096)
    store_path.write_bytes(pages)
    with pytest.raises(BackupError, match="damaged"):
        make_backup(store_path, Why.WORK)
    assert list_backups(store_path) == ((sound,), ())
    assert len(_files(store_path)) == 1


@pytest.mark.parametrize(
    "harm",
    [
        pytest.param("DELETE FROM reports", id="references"),
        pytest.param("DELETE FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL", id="pages"),
    ],
)
def test_a_store_whose_rows_can_all_be_counted_and_that_is_not_sound_gives_no_backup(
    store_path: Path, some_report: Make, put: Put, store: Store, harm: str
) -> None:
    put(some_report())
    store.close()
    connection = connect(store_path, foreign_keys=False)
    connection.execute("PRAGMA writable_schema = ON")
    connection.execute(harm)
    connection.close()
    with pytest.raises(BackupError, match="no sound copy"):
        make_backup(store_path, Why.WORK)
    assert _files(store_path) == []


def test_a_copy_that_lacks_rows_does_not_count(store_path: Path, store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    counts = iter([{"events": 1}, {"events": 0}])
    monkeypatch.setattr(backups, "counts_of", lambda _: next(counts))
    with pytest.raises(BackupError, match="no sound copy"):
        make_backup(store_path, Why.ASKED)
    assert _files(store_path) == []


def test_on_a_full_disk_there_is_a_whole_backup_or_none(
    store_path: Path, some_report: Make, put: Put, disk_full_after: Callable[[int], AbstractContextManager[None]]
) -> None:
    put(some_report())
    kept = make_backup(store_path, Why.ASKED)
    refused = 0
    for most in range(0, kept.size + 20_000, 20_000):
        before = store_path.read_bytes()
        try:
            with disk_full_after(most):
                make_backup(store_path, Why.ASKED)
        except BackupError:
            refused += 1
            assert [file.suffix for file in _files(store_path)] == [".sqlite"]
        assert store_path.read_bytes() == before
        assert list_backups(store_path).broken == ()
    assert refused > 5
    assert len(list_backups(store_path).backups) > 1


@pytest.mark.parametrize(
    "call", ["os.fsync", "os.open", "pathlib.Path.rename", "pathlib.Path.mkdir", "tempfile.mkstemp", "hashlib.file_digest"]
)
def test_each_call_that_fails_leaves_what_was_there(store_path: Path, store: Store, monkeypatch: pytest.MonkeyPatch, call: str) -> None:
    kept = make_backup(store_path, Why.ASKED)

    def fail(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(call, fail)
        with pytest.raises(BackupError, match=r"No backup was made: No space left on device\."):
            make_backup(store_path, Why.ASKED)
    assert list_backups(store_path).backups[-1] == kept
    assert all(file.name.endswith(".sqlite") for file in _files(store_path))


def test_it_is_on_the_disk_before_it_has_its_name(store_path: Path, store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    synced: list[tuple[int, bool]] = []

    def note(descriptor: int) -> None:
        named = bool(list(store_path.parent.glob("backups/*.sqlite")))
        synced.append((os.fstat(descriptor).st_ino, named))

    monkeypatch.setattr(os, "fsync", note)
    make_backup(store_path, Why.ASKED)
    (file,) = _files(store_path)
    assert synced[0] == (file.stat().st_ino, False)
    if os.name != "nt":
        assert synced[-2:] == [(file.parent.stat().st_ino, True), (store_path.parent.stat().st_ino, True)]


def test_what_a_killed_process_left_is_swept_later(store_path: Path, store: Store) -> None:
    make_backup(store_path, Why.ASKED)
    workshop = store_path.parent / "salvage-old"
    workshop.mkdir()
    (workshop / "desk.sqlite").write_bytes(b"half")
    os.utime(workshop, (0, 0))
    for folder in (store_path.parent / "backups", store_path.parent):
        old, young = folder / ".making-old.part", folder / ".making-young.part"
        for stray in (old, young):
            stray.write_bytes(b"half")
        os.utime(old, (0, 0))
        make_backup(store_path, Why.ASKED)
        assert not old.exists()
        assert young.exists()
    assert not workshop.exists()
