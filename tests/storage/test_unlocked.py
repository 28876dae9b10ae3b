from pathlib import Path

import pytest

from gfmd_desk.storage.connection import Mode, connect, connect_with
from gfmd_desk.storage.data_key import new_key
from gfmd_desk.storage.failures import LockedError
from gfmd_desk.storage.sealed_folder import KEY_FILE, is_plain
from gfmd_desk.storage.unlocked import is_unlocked, key_for, lock, unlock

DEPTHS = ["desk.sqlite", "backups/one.sqlite", "new-store-x/desk.sqlite", "backups/a/b/.making-x.part"]


@pytest.mark.parametrize("name", DEPTHS)
def test_below_a_sealed_folder_nothing_is_read_or_written_plain(tmp_path: Path, name: str) -> None:
    (tmp_path / KEY_FILE).touch()
    path = tmp_path / name
    path.parent.mkdir(parents=True, exist_ok=True)
    with pytest.raises(LockedError, match=r"^Your notes are locked with a passphrase\.$"):
        connect(path, Mode.CREATE)
    assert not path.exists()
    unlock(tmp_path, new_key())
    connection = connect(path, Mode.CREATE)
    connection.execute("CREATE TABLE said (words)")
    connection.close()
    assert not is_plain(path)
    lock(tmp_path)
    assert not is_unlocked(tmp_path)
    with pytest.raises(LockedError):
        connect(path, Mode.READ)


def test_beside_it_all_is_as_ever(tmp_path: Path) -> None:
    (tmp_path / "sealed").mkdir()
    (tmp_path / "sealed" / KEY_FILE).touch()
    assert key_for(tmp_path / "desk.sqlite") is None
    connect(tmp_path / "desk.sqlite", Mode.CREATE).close()
    assert is_plain(tmp_path / "desk.sqlite")


def test_what_is_sorted_stays_in_memory(tmp_path: Path) -> None:
    for mode in (Mode.CREATE, Mode.READ):
        connection = connect(tmp_path / "a.sqlite", mode)
        assert connection.execute("PRAGMA temp_store").fetchone() == (2,)
        connection.close()


def test_the_first_statement_after_the_key_is_a_select(tmp_path: Path) -> None:
    """So that a wrong key is known before anything is set, and nothing is written with it."""
    connect_with(new_key(), tmp_path / "a.sqlite", Mode.CREATE).close()
    before = (tmp_path / "a.sqlite").read_bytes()
    with pytest.raises(Exception, match="not a database"):
        connect_with(new_key(), tmp_path / "a.sqlite")
    assert (tmp_path / "a.sqlite").read_bytes() == before
