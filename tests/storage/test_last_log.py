"""A store that was not closed: whether its log has all that is known to have been written into it."""

from collections.abc import Callable
from pathlib import Path
from shutil import copytree

import pytest

from gfmd_desk.storage.connection import STORE_FILE
from gfmd_desk.storage.database import open_store
from gfmd_desk.storage.failures import NotSavedError
from gfmd_desk.storage.last_log import NOTE_FILE
from gfmd_desk.storage.store import Store
from gfmd_desk.storage.stored import StoredReport

LOG = f"{STORE_FILE}-wal"


@pytest.fixture
def killed(
    tmp_path: Path,
    tmp_path_factory: pytest.TempPathFactory,
    store: Store,
    some_report: Callable[..., StoredReport],
    put: Callable[..., None],
) -> Path:
    """The folder of a store as it lies there after the program was killed."""
    for code in ("RT 1", "RT 2", "RT 3"):
        put(some_report(code))
        store.note_commits()
    folder = tmp_path_factory.mktemp("killed") / "desk"
    copytree(tmp_path, folder)
    return folder


def opened(folder: Path) -> tuple[bool, int]:
    """Whether commits are missing, and how many sessions there are."""
    store = open_store(folder)
    with store.reading() as rows:
        found = store.commits_missing, len(rows.sessions())
    store.close()
    return found


def test_after_a_kill_all_is_there_and_nothing_is_said(killed: Path) -> None:
    assert opened(killed) == (False, 3)
    assert not (killed / NOTE_FILE).exists()
    assert opened(killed) == (False, 3)


@pytest.mark.parametrize("how", ["gone", "empty", "cut", "its beginning", "its middle"])
def test_a_log_that_lost_commits_is_noticed_and_locks_nobody_out(killed: Path, how: str) -> None:
    log = killed / LOG
    content = bytearray(log.read_bytes())
    if how == "gone":
        log.unlink()
    elif how == "empty":
        log.write_bytes(b"")
    elif how == "cut":
        log.write_bytes(content[: len(content) * 2 // 3])
    else:
        content[10 if how == "its beginning" else len(content) // 2] ^= 4
        log.write_bytes(content)
    missing, sessions = opened(killed)
    assert missing
    assert sessions < 3
    assert opened(killed) == (False, sessions)  # it is said once


@pytest.mark.parametrize("content", ["", "xyz", "00 -1 2", "é"])
def test_a_note_that_is_damaged_says_nothing(killed: Path, content: str) -> None:
    (killed / NOTE_FILE).write_text(content, encoding="utf-8")
    assert opened(killed) == (False, 3)


def test_a_log_that_began_anew_since_the_note_is_none_that_is_lost(
    tmp_path: Path, killed: Path, store: Store, some_report: Callable[..., StoredReport], put: Callable[..., None]
) -> None:
    store.scrub()
    put(some_report("RT 4"))
    for name in (STORE_FILE, LOG):
        (killed / name).write_bytes((tmp_path / name).read_bytes())
    assert opened(killed) == (False, 4)


def test_what_is_closed_leaves_no_note(
    tmp_path: Path, store: Store, some_report: Callable[..., StoredReport], put: Callable[..., None]
) -> None:
    put(some_report())
    assert (tmp_path / NOTE_FILE).exists()
    store.close()
    assert not (tmp_path / NOTE_FILE).exists()


def test_a_note_that_cannot_be_written_leaves_nothing_beside_it(
    tmp_path: Path, store: Store, some_report: Callable[..., StoredReport], put: Callable[..., None]
) -> None:
    (tmp_path / NOTE_FILE).mkdir()
    put(some_report())
    store.note_commits()
    assert list(tmp_path.glob("*.part")) == []
    with pytest.raises(NotSavedError, match="but not the note beside it"):
        store.scrub()
    store.close()  # nor can it be taken away, and that is in nobody's way
    (tmp_path / NOTE_FILE).rmdir()
    assert opened(tmp_path) == (False, 1)
