import hashlib
import os
import random
import shutil
import stat
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from gfmd_desk.domain.backup import Why
from gfmd_desk.domain.report import Event
from gfmd_desk.services.first_read import read_first
from gfmd_desk.storage.backups import make_backup
from gfmd_desk.storage.connection import STORE_FILE, connect
from gfmd_desk.storage.database import open_store
from gfmd_desk.storage.examining import CHANGED, examine
from gfmd_desk.storage.failures import DamagedError, NotOpenedError
from gfmd_desk.storage.last_sum import SUM_FILE
from gfmd_desk.storage.restoring import restore
from gfmd_desk.storage.soundness import is_damaged
from gfmd_desk.storage.store import Store
from gfmd_desk.storage.stored import StoredReport
from gfmd_desk.storage.version import Standing

OPEN_AND_WRITE = """
import sys
from pathlib import Path
from gfmd_desk.domain.report import Event
from gfmd_desk.storage.database import open_store
store = open_store(Path(sys.argv[1]))
with store.writing() as rows:
    rows.put_event(Event(sys.argv[2], "Summit " + sys.argv[2]))
store.close()
"""


def _mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def _sum(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _reopen(folder: Path) -> None:
    open_store(folder).close()


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps a user's application data private by the folder it lies in")
def test_folder_and_files_are_the_users_alone(tmp_path: Path) -> None:
    folder = tmp_path / "desk"
    mask = os.umask(0o000)
    try:
        store = open_store(folder)
        with store.reading():
            assert _mode(folder) == 0o700
            assert {_mode(file) for file in folder.iterdir()} == {0o600}
            assert len(list(folder.iterdir())) == 3  # with the files that WAL keeps beside it
        store.close()
    finally:
        os.umask(mask)


def test_making_leaves_nothing_but_the_store(tmp_path: Path) -> None:
    _reopen(tmp_path)
    assert [file.name for file in tmp_path.iterdir()] == [STORE_FILE]


@pytest.fixture
def without_hard_links(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", refuse)


@pytest.mark.usefixtures("without_hard_links")
def test_a_file_system_without_hard_links_will_do(tmp_path: Path) -> None:
    _reopen(tmp_path)
    assert [file.name for file in tmp_path.iterdir()] == [STORE_FILE]


@pytest.mark.parametrize("hard_links", [True, False])
def test_a_store_that_another_process_put_there_meanwhile_stays(
    tmp_path: Path, store: Store, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest, hard_links: bool
) -> None:
    if not hard_links:
        request.getfixturevalue("without_hard_links")
    with store.writing() as rows:
        rows.put_event(Event("e1", "Summit"))
    monkeypatch.setattr("gfmd_desk.storage.database.standing_of", lambda _: Standing.MISSING)  # as it was a moment before
    again = open_store(tmp_path)
    with again.reading() as rows:
        assert rows.events() == (Event("e1", "Summit"),)
    again.close()


def test_eight_that_make_it_at_once_share_one_store(tmp_path: Path) -> None:
    starts = [
        subprocess.Popen([sys.executable, "-c", OPEN_AND_WRITE, str(tmp_path), f"e{number}"], stderr=subprocess.PIPE, text=True)
        for number in range(8)
    ]
    said = [process.communicate()[1] for process in starts]
    assert said == [""] * 8
    store = open_store(tmp_path)
    with store.reading() as rows:
        assert {event.id for event in rows.events()} == {f"e{number}" for number in range(8)}
    store.close()


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "is empty, which it should never be"),
        (b"Dear colleagues, " * 400, "is not a store of GFMD Desk"),
        (b"SQLite format 3\0" + b"\xff" * 8000, "is not a store of GFMD Desk"),
    ],
)
def test_what_is_no_store_is_refused_and_left_as_it_was(tmp_path: Path, store_path: Path, content: bytes, said: str) -> None:
    store_path.write_bytes(content)
    with pytest.raises(NotOpenedError, match=said):
        open_store(tmp_path)
    assert store_path.read_bytes() == content
    assert [file.name for file in tmp_path.iterdir()] == [STORE_FILE]


def test_another_programs_database_is_refused_and_left_as_it_was(tmp_path: Path, store_path: Path) -> None:
    connection = dbapi2.connect(store_path)
    connection.execute("CREATE TABLE songs (name TEXT)")
    connection.commit()
    connection.close()
    before = _sum(store_path)
    with pytest.raises(NotOpenedError, match="is not a store of GFMD Desk"):
        open_store(tmp_path)
    assert _sum(store_path) == before


def test_a_truncated_store_is_refused_and_left_as_it_was(tmp_path: Path, store_path: Path) -> None:
    _reopen(tmp_path)
    with store_path.open("r+b") as file:
        file.truncate(store_path.stat().st_size // 2)
    before = _sum(store_path)
    with pytest.raises(NotOpenedError, match="is damaged"):
        open_store(tmp_path)
    assert _sum(store_path) == before


def test_a_data_folder_that_is_a_file_is_said_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "desk").write_text("a file")
    with pytest.raises(NotOpenedError, match="cannot be"):
        open_store(tmp_path / "desk")
    with pytest.raises(NotOpenedError, match="cannot be"):
        open_store(tmp_path / "desk" / "below")


@pytest.mark.parametrize("refused", ["tempfile.mkdtemp", "pathlib.Path.mkdir"])
def test_a_folder_without_permission_is_said_in_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, refused: str) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(refused, refuse)
    with pytest.raises(NotOpenedError, match=r"^The data folder .*desk cannot be used: Permission denied\.$"):
        open_store(tmp_path / "desk")


def test_a_store_that_may_only_be_read_is_said_in_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _reopen(tmp_path)
    monkeypatch.setattr("gfmd_desk.storage.database.connect", lambda path: _read_only(path))
    with pytest.raises(NotOpenedError, match="because the file with your notes may only be read"):
        open_store(tmp_path)


def _read_only(path: Path) -> dbapi2.Connection:
    connection = dbapi2.connect(f"{path.as_uri()}?mode=ro", uri=True)
    connection.execute("CREATE TABLE t (x)")
    return connection


def test_what_was_written_is_there_after_opening_again(
    tmp_path: Path, store: Store, some_report: Callable[..., StoredReport], put: Callable[..., None]
) -> None:
    report = some_report()
    put(report)
    store.close()
    again = open_store(tmp_path)
    with again.reading() as rows:
        found = rows.report(report.id)
    again.close()
    assert found is not None
    assert sorted(found.entries, key=lambda entry: entry.id) == sorted(report.entries, key=lambda entry: entry.id)
    assert (found.session, found.event, found.header) == (report.session, report.event, report.header)
    assert (found.form_id, found.form_version, found.form_content, found.section_count) == ("short", 3, '{"any": "text"}', 4)


def test_a_bit_that_turned_while_the_store_was_closed_is_noticed(
    tmp_path: Path, store_path: Path, store: Store, some_report: Callable[..., StoredReport], put: Callable[..., None]
) -> None:
    put(some_report())
    store.close()
    assert not _changed_outside(tmp_path)
    content = store_path.read_bytes()
    place = content.index(b"Boards at town level work: ")
    store_path.write_bytes(content[:place] + b"C" + content[place + 1 :])
    assert CHANGED in examine(store_path).problems
    assert _changed_outside(tmp_path)
    open_store(tmp_path).close()
    assert not store_path.with_name(SUM_FILE).exists()  # whoever opens it may write
    assert not _changed_outside(tmp_path)  # said once; what is there now was closed by this program


def test_a_save_that_was_broken_off_in_a_carried_folder_is_taken_back(tmp_path: Path) -> None:
    """There SQLite keeps no log but a journal, which only who may write can play back; the first look is for reading."""
    folder, killed = tmp_path / "OneDrive" / "desk", tmp_path / "OneDrive" / "as it was killed"
    store = open_store(folder)
    with store.writing() as rows:
        rows.put_event(Event("e1", "Summit"))
    store.close()
    connection = connect(folder / STORE_FILE)
    connection.execute("PRAGMA cache_size = 1")  # so that what is not committed is in the file already
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("UPDATE events SET name = 'Half a summit'")
    connection.executemany(
        "INSERT INTO events (id, name, place) VALUES (?, ?, '')", ((f"more {number}", "word " * 200) for number in range(200))
    )
    shutil.copytree(folder, killed)
    connection.close()
    assert b"Half a summit" in (killed / STORE_FILE).read_bytes()
    again = open_store(killed)
    with again.reading() as rows:
        assert [event.name for event in rows.events()] == ["Summit"]
    again.close()


def test_the_sum_is_on_the_disk_before_it_has_its_name(store_path: Path, store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """Else a power cut could leave the name and nothing in it, and the store would seem to be changed by others."""
    synced: list[tuple[int, bool]] = []
    there = store_path.with_name(SUM_FILE)
    with store.writing() as rows:
        rows.put_event(Event("e1", "Summit"))
    monkeypatch.setattr(os, "fsync", lambda file: synced.append((os.fstat(file).st_ino, there.exists())))
    store.close()
    assert synced == [(there.stat().st_ino, False)]


def test_what_a_killed_process_had_written_is_no_change_from_outside(tmp_path: Path, store_path: Path, store: Store) -> None:
    with store.writing() as rows:
        rows.put_event(Event("e1", "Summit"))
    other = open_store(tmp_path)
    with other.reading():
        pass
    other.close()  # which was not the last
    assert not store_path.with_name(SUM_FILE).exists()
    here = tmp_path / "as it was killed"
    here.mkdir()
    for file in tmp_path.glob("desk*"):
        (here / file.name).write_bytes(file.read_bytes())
    store.close()
    shutil.copy(store_path.with_name(SUM_FILE), here)
    assert not _changed_outside(here)


def test_damage_that_the_driver_cannot_even_say_is_damage(tmp_path: Path, store_path: Path, store: Store) -> None:
    kept = make_backup(store_path, Why.ASKED)
    store.close()
    good = store_path.read_bytes()
    assert b"tableevents" in good
    store_path.write_bytes(good.replace(b"tableevents", b"table\xf3vents"))
    assert read_first(tmp_path) is None
    with pytest.raises(DamagedError, match="is damaged"):
        open_store(tmp_path)
    assert is_damaged(store_path)
    assert examine(store_path).problems
    assert not restore(tmp_path, kept.id).usable


def test_a_store_whose_header_lets_nobody_write_is_damage_and_is_replaced(tmp_path: Path, store_path: Path, store: Store) -> None:
    with store.writing() as rows:
        rows.put_event(Event("e1", "Summit"))
    kept = make_backup(store_path, Why.ASKED)
    store.close()
    data = bytearray(store_path.read_bytes())
    data[18] = 7
    store_path.write_bytes(data)
    with pytest.raises(DamagedError, match="is damaged"):
        open_store(tmp_path)
    assert (tmp_path / SUM_FILE).exists()  # what was known of it stays, too
    assert not restore(tmp_path, kept.id).usable
    open_store(tmp_path).close()


@pytest.mark.parametrize(("name", "other"), [(b"tablerulingsrulings", b"tablerulingsrulinfs"), (b"verdict VARCHAR", b"verdics VARCHAR")])
def test_a_table_or_a_column_that_has_lost_its_name_is_damage(
    tmp_path: Path, store_path: Path, store: Store, name: bytes, other: bytes
) -> None:
    store.close()
    good = store_path.read_bytes()
    assert name in good
    store_path.write_bytes(good.replace(name, other))
    with pytest.raises(DamagedError, match="is damaged"):
        open_store(tmp_path)


def test_a_store_that_only_seems_to_be_behind_is_not_brought_up_to_date(tmp_path: Path, store_path: Path, store: Store) -> None:
    store.close()
    with closing(connect(store_path)) as connection:
        (page,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'sqlite_autoindex_alembic_version_1'").fetchone()
    data = bytearray(store_path.read_bytes())
    at = data.index(b"0005", (page - 1) * 4096, page * 4096)
    data[at + 3] ^= 1  # the index, by which the newest version is found, says 0004
    store_path.write_bytes(data)
    with pytest.raises(DamagedError, match="is damaged"):
        open_store(tmp_path)
    assert store_path.read_bytes() == data


def test_whatever_happens_to_the_bytes_of_a_closed_store_is_noticed_and_nothing_breaks(
    tmp_path: Path, store_path: Path, store: Store, some_report: Callable[..., StoredReport], put: Callable[..., None]
) -> None:
    put(some_report())
    store.close()
    good, known, chance = store_path.read_bytes(), store_path.with_name(SUM_FILE).read_text(), random.Random(8)
    for number in range(36):
        bad = bytearray(good)
        place = chance.randrange(len(bad))
        if number % 3 == 0:
            bad[place] ^= 1 << chance.randrange(8)
        elif number % 3 == 1:
            bad[place // 4096 * 4096 : place // 4096 * 4096 + 4096] = chance.randbytes(4096)
        else:
            del bad[place:]
        for beside in tmp_path.glob(f"{STORE_FILE}-*"):
            beside.unlink()
        store_path.write_bytes(bad)
        store_path.with_name(SUM_FILE).write_text(known)
        read_first(tmp_path)
        try:
            opened = open_store(tmp_path)
        except DamagedError:
            assert store_path.read_bytes() == bad, number
        else:
            assert opened.changed_outside, number
            opened.close()


def _changed_outside(folder: Path) -> bool:
    opened = open_store(folder)
    with opened.reading():
        pass
    opened.close()
    return opened.changed_outside
