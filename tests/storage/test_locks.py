"""Whoever looks at a store that this process has open leaves it the locks it has: else another process could take its log away.

A lock of the system goes when the process closes the file, whoever opened it (sqlite.org/howtocorrupt.html, 2.2).
"""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from gfmd_desk.domain.backup import Why
from gfmd_desk.domain.report import Event
from gfmd_desk.services.first_read import read_first
from gfmd_desk.storage.backups import list_backups, make_backup
from gfmd_desk.storage.copies import copies_in
from gfmd_desk.storage.database import open_store
from gfmd_desk.storage.examining import examine
from gfmd_desk.storage.restoring import preview_restore as preview
from gfmd_desk.storage.salvaging import can_be_salvaged
from gfmd_desk.storage.store import Store

SHARED_FIRST, SHARED_SIZE = 0x40000002, 510
"""The bytes of a database on which whoever reads it holds a lock (sqlite.org/src/file/src/os.h)."""

TRY_TO_LOCK = """
import fcntl, sys
with open(sys.argv[1], "r+b") as file:
    try:
        fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB, int(sys.argv[3]), int(sys.argv[2]))
    except OSError:
        sys.exit(1)
"""


def _is_held(path: Path) -> bool:
    return subprocess.run([sys.executable, "-c", TRY_TO_LOCK, str(path), str(SHARED_FIRST), str(SHARED_SIZE)], check=False).returncode == 1


def _preview(folder: Path) -> None:
    (backup, *_), _broken = list_backups(folder / "desk.sqlite")
    preview(folder, backup.id)


@pytest.mark.skipif(sys.platform == "win32", reason="there a lock belongs to the handle")
@pytest.mark.parametrize(
    "look",
    [
        pytest.param(lambda folder: examine(folder / "desk.sqlite"), id="doctor"),
        pytest.param(lambda folder: make_backup(folder / "desk.sqlite", Why.ASKED), id="backup"),
        pytest.param(lambda folder: open_store(folder).close(), id="open again"),
        pytest.param(read_first, id="first read"),
        pytest.param(_preview, id="preview"),
        pytest.param(can_be_salvaged, id="salvage"),
        pytest.param(copies_in, id="copies"),
    ],
)
def test_who_looks_at_an_open_store_gives_up_none_of_its_locks(
    tmp_path: Path, store_path: Path, store: Store, look: Callable[[Path], object]
) -> None:
    with store.writing() as rows:
        rows.put_event(Event("e", "Summit of Esperia"))
    make_backup(store_path, Why.ASKED)
    assert _is_held(store_path)
    look(tmp_path)
    assert _is_held(store_path)
