"""F4 and F9: what may only be read, or was written by a newer program, opens to read; nothing is written to it or beside it."""

import hashlib
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from gfmd_desk.domain.backup import Why
from gfmd_desk.domain.report import Event
from gfmd_desk.storage.backups import make_backup
from gfmd_desk.storage.connection import STORE_FILE
from gfmd_desk.storage.database import open_store
from gfmd_desk.storage.examining import examine
from gfmd_desk.storage.failures import BackupError, NotOpenedError, OnlyReadError
from gfmd_desk.storage.first_read import find_first
from gfmd_desk.storage.restoring import restore
from gfmd_desk.storage.stored import StoredReport
from tests.rights import folder_of_somebody

if sys.platform == "win32":
    pytest.skip("rights are other ones there", allow_module_level=True)


@pytest.fixture
def filled(some_report: Callable[..., StoredReport]) -> Iterator[Path]:
    """A data folder with a session."""
    with folder_of_somebody() as folder:
        store = open_store(folder)
        with store.writing() as rows:
            report = some_report()
            rows.put_event(report.event)
            rows.add_report(report, report.entries[0].said_at)
        store.close()
        yield folder


def there(folder: Path) -> dict[str, str]:
    """All files in a folder, with the hashes of their bytes."""
    return {one.name: hashlib.sha256(one.read_bytes()).hexdigest() for one in folder.iterdir() if one.is_file()}


def make_newer(folder: Path, *more: str) -> None:
    """Let the store be what a later program leaves, with changes to the schema."""
    connection = dbapi2.connect(folder / STORE_FILE, isolation_level=None)
    for statement in (*more, "UPDATE alembic_version SET version_num = '9999'"):
        connection.execute(statement)
    connection.close()
    (folder / "desk.sum").unlink()


def texts(folder: Path) -> set[str]:
    store = open_store(folder)
    with store.reading() as rows:
        reports = [rows.report(row.report_id) for row in rows.sessions()]
    with pytest.raises(OnlyReadError, match=r"^Not saved: ") as refused, store.writing() as rows:
        rows.put_event(Event("e2", "Another"))
    assert store.only_read[1:] in str(refused.value)
    assert not store.changed_elsewhere()
    store.close()
    return {entry.text for report in reports if report is not None for entry in report.entries}


@pytest.mark.parametrize(("which", "mode"), [("", 0o500), (STORE_FILE, 0o400)], ids=["folder", "file"])
def test_what_may_only_be_read_opens_to_read(filled: Path, which: str, mode: int) -> None:
    (filled / which).chmod(mode)
    before = there(filled)
    first = find_first(filled / STORE_FILE, None)
    assert first is not None
    assert first.report is not None
    assert "To be filed" in texts(filled)
    assert "may only be read" in open_store(filled).only_read
    assert examine(filled / STORE_FILE).problems == ()
    assert {name: there(filled)[name] for name in before} == before
    (filled / which).chmod(0o700)
    assert not open_store(filled).only_read


def test_what_a_killed_program_left_in_a_folder_that_may_only_be_read_is_not_read_without_its_last_words(filled: Path) -> None:
    store = open_store(filled)
    with store.writing() as rows:
        rows.put_event(Event("e2", "Another"))
    log = (filled / f"{STORE_FILE}-wal").read_bytes()
    store.close()
    (filled / f"{STORE_FILE}-wal").write_bytes(log)
    filled.chmod(0o500)
    assert find_first(filled / STORE_FILE, None) is None
    with pytest.raises(NotOpenedError):
        open_store(filled)


def test_an_older_store_that_may_only_be_read_says_so(filled: Path) -> None:
    connection = dbapi2.connect(filled / STORE_FILE, isolation_level=None)
    connection.execute("UPDATE alembic_version SET version_num = '0003'")
    connection.close()
    filled.chmod(0o500)
    with pytest.raises(NotOpenedError, match="by an older version of GFMD Desk and have to be brought up to date, but"):
        open_store(filled)


def test_what_a_newer_program_wrote_opens_to_read_and_nothing_comes_beside_it(filled: Path) -> None:
    make_newer(filled, "ALTER TABLE entries ADD COLUMN mood TEXT NOT NULL DEFAULT 'good'", "CREATE TABLE moods (id TEXT PRIMARY KEY)")
    before = there(filled)
    assert set(before) == {STORE_FILE}
    assert find_first(filled / STORE_FILE, None) is None  # the door is asked first whether it understands all
    assert "To be filed" in texts(filled)
    store = open_store(filled)
    assert store.newer
    assert "written by a newer version of GFMD Desk" in store.only_read
    with store.reading() as rows:
        assert len(rows.sessions()) == 1
        assert there(filled) == before
    store.close()
    first = find_first(filled / STORE_FILE, None, newer=True)
    assert first is not None
    assert first.report is not None
    assert there(filled) == before


def test_what_a_newer_program_writes_meanwhile_is_seen(filled: Path) -> None:
    make_newer(filled)
    store = open_store(filled)
    with store.reading() as rows:
        assert len(rows.events()) == 1
    assert not store.changed_elsewhere()
    connection = dbapi2.connect(filled / STORE_FILE, isolation_level=None)
    connection.execute("INSERT INTO events (id, name, place) VALUES ('e2', 'Another', '')")
    assert store.changed_elsewhere()
    with store.reading() as rows:
        assert len(rows.events()) == 2
    connection.execute("INSERT INTO events (id, name, place) VALUES ('e3', 'A third', '')")
    connection.close()
    assert store.changed_elsewhere()
    with store.reading() as rows:
        assert len(rows.events()) == 3
    store.close()


@pytest.mark.parametrize(
    "change",
    ["ALTER TABLE entries DROP COLUMN voice", "UPDATE entries SET kind = 'mood'", "DROP TABLE room_consents"],
    ids=["a column is gone", "a word is new", "a table is gone"],
)
def test_what_cannot_be_understood_of_it_is_refused_whole_and_left_as_it_was(filled: Path, change: str) -> None:
    make_newer(filled, change)
    before = there(filled)
    with pytest.raises(NotOpenedError, match="please update this one"):
        open_store(filled)
    assert there(filled) == before


def test_no_backup_is_restored_into_what_is_only_read(filled: Path) -> None:
    backup = make_backup(filled / STORE_FILE, Why.ASKED)
    make_newer(filled)
    before = there(filled)
    with pytest.raises(NotOpenedError, match="newer version"):
        restore(filled, backup.id)
    assert there(filled) == before
    (filled / STORE_FILE).write_bytes((filled / "backups" / next((filled / "backups").iterdir()).name).read_bytes())
    filled.chmod(0o500)
    with pytest.raises(BackupError, match="Permission denied"):
        restore(filled, backup.id)
