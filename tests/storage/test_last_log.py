"""A log beside a store that was not closed: what was saved in it and is lost is noticed, and what a power cut leaves is no damage."""

from collections.abc import Callable
from pathlib import Path
from shutil import copytree, ignore_patterns

import pytest
from sqlcipher3 import dbapi2

from gfmd_desk.storage.connection import STORE_FILE
from gfmd_desk.storage.database import open_store
from gfmd_desk.storage.examining import CHANGED, examine
from gfmd_desk.storage.last_log import is_log_damaged, log_of
from gfmd_desk.storage.store import Store
from gfmd_desk.storage.stored import StoredReport

FRAME, LOG_HEADER = 24 + 4096, 32


@pytest.fixture
def killed(tmp_path: Path, store: Store, some_report: Callable[..., StoredReport], put: Callable[..., None]) -> Path:
    """A data folder as it is when the program is killed after it has saved several times."""
    for number in range(4):
        put(some_report(f"RT {number}"))
    return as_killed(tmp_path, tmp_path / "killed")


def as_killed(folder: Path, copy: Path) -> Path:
    return Path(copytree(folder, copy, ignore=ignore_patterns("*-shm", "killed*")))


def flip(log: Path, place: int) -> None:
    data = bytearray(log.read_bytes())
    data[place] ^= 4
    log.write_bytes(data)


def ends_of_transactions(log: Path) -> list[int]:
    """The numbers of the frames that end a transaction."""
    data = log.read_bytes()
    frames = range((len(data) - LOG_HEADER) // FRAME)
    return [number for number in frames if any(data[LOG_HEADER + number * FRAME + 4 : LOG_HEADER + number * FRAME + 8])]


def changed_outside(folder: Path) -> bool:
    opened = open_store(folder)
    opened.close()
    return opened.changed_outside


def test_a_kill_and_a_power_cut_leave_no_damage(killed: Path) -> None:
    store = killed / STORE_FILE
    whole = log_of(store).read_bytes()
    for length in (*range(0, len(whole), FRAME // 2), len(whole)):
        log_of(store).write_bytes(whole[:length])
        assert not is_log_damaged(store), length
    assert not changed_outside(killed)


def test_a_log_that_is_used_again_has_old_pages_behind_the_new(
    tmp_path: Path, killed: Path, store: Store, some_report: Callable[..., StoredReport], put: Callable[..., None]
) -> None:
    path = tmp_path / STORE_FILE
    before = log_of(path).stat().st_size
    connection = dbapi2.connect(path)
    assert connection.execute("PRAGMA wal_checkpoint(RESTART)").fetchone()[0] == 0
    connection.close()
    put(some_report("RT 9"))
    assert log_of(path).stat().st_size == before
    assert not is_log_damaged(path)
    assert not changed_outside(as_killed(tmp_path, tmp_path / "killed-again"))


@pytest.mark.parametrize("part", ["salt", "sum", "page"])
def test_what_was_saved_and_is_lost_from_the_log_is_noticed_and_kept(killed: Path, part: str) -> None:
    store = killed / STORE_FILE
    *_, last_but_one, _last = ends_of_transactions(log_of(store))
    flip(log_of(store), LOG_HEADER + last_but_one * FRAME + {"salt": 9, "sum": 17, "page": 24 + 99}[part])
    bad = log_of(store).read_bytes()
    assert changed_outside(killed)
    (aside,) = killed.glob("damaged-*")
    assert log_of(aside / STORE_FILE).read_bytes() == bad
    assert not changed_outside(killed)


def test_a_log_whose_beginning_was_changed_is_noticed(killed: Path) -> None:
    for place in (2, 9, 17, 25):
        flip(log_of(killed / STORE_FILE), place)
        assert is_log_damaged(killed / STORE_FILE)
        flip(log_of(killed / STORE_FILE), place)


def test_a_log_that_is_gone_is_noticed(killed: Path) -> None:
    log_of(killed / STORE_FILE).unlink()
    assert CHANGED in examine(killed / STORE_FILE).problems
    assert changed_outside(killed)


def test_where_nothing_was_written_no_log_is_missed(tmp_path: Path, store: Store) -> None:
    with store.reading():
        pass
    killed = as_killed(tmp_path, tmp_path / "killed")
    log_of(killed / STORE_FILE).unlink()
    assert not changed_outside(killed)
