"""Sealing and unsealing in a process that is killed at a random moment; tests/services/test_seal.py stops at each step in turn."""

import random
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from shutil import copytree, rmtree

import pytest

from gfmd_desk.domain.backup import Why
from gfmd_desk.services import seal
from gfmd_desk.services.backups import list_backups, make_backup
from gfmd_desk.services.desk import Desk
from gfmd_desk.services.door import Door
from gfmd_desk.services.locked import is_sealed, lock
from gfmd_desk.services.sessions import list_sessions, load_report
from tests.soak.seeds import seeds

WORDS = "lanterns over the harbour"
TOKEN = b"municipal plans run for four years"

ACT = """
import sys
from pathlib import Path
import gfmd_desk.storage.database
import gfmd_desk.storage.sealing
from gfmd_desk.services import seal

folder = Path(sys.argv[1])
if sys.argv[2] == "unseal":
    seal.unlock(folder, sys.argv[3])
print("begins", flush=True)
seal.seal(folder, sys.argv[3]) if sys.argv[2] == "seal" else seal.unseal(folder)
"""


@pytest.mark.soak
@pytest.mark.timeout(0)
@pytest.mark.parametrize("act", ["seal", "unseal"])
def test_killed_at_any_moment_it_leaves_a_whole_store(
    act: str, tmp_path: Path, practice_folder: Path, record_property: Callable[[str, object], None]
) -> None:
    entries, took, ends = _entries(practice_folder), _seconds(act, copytree(practice_folder, tmp_path / "whole")), {True: 0, False: 0}
    for seed in (tried := seeds(200)):
        folder = copytree(practice_folder, tmp_path / str(seed))
        if act == "unseal":
            seal.seal(folder, WORDS)
            lock(folder)
        with _acting(act, folder) as child:
            time.sleep(random.Random(seed).uniform(0, 1.1 * took))
            child.kill()
        sealed = is_sealed(folder)
        if sealed:
            seal.unlock(folder, WORDS)
        assert _entries(folder) == entries, f"seed {seed}"
        assert is_sealed(folder) is sealed
        assert (_backups(folder), _readable(folder)) == (2, not sealed), f"seed {seed}"
        left = [one.name for one in folder.iterdir() if ("seal" in one.name or "key" in one.name) and not one.name.endswith(".part")]
        assert left == ["desk.key"] * sealed, f"seed {seed}"  # half of a key file holds no words, and goes with the next one
        ends[sealed] += 1
        lock(folder)
        rmtree(folder)
    record_property(
        "seen",
        f"| {act} killed, {len(tried)} times | whole, a sealed one without a readable copy | {ends[True]} sealed, {ends[False]} plain |",
    )


@pytest.fixture
def practice_folder(tmp_path: Path) -> Path:
    from gfmd_desk.paths import program_files

    folder = tmp_path / "practice"
    desk = Desk.open(folder, program_files("forms"), program_files("resources"))
    desk.make_practice()
    desk.close()
    make_backup(folder, Why.ASKED)
    make_backup(folder, Why.ASKED)
    return folder


def _acting(act: str, folder: Path) -> "subprocess.Popen[str]":
    child = subprocess.Popen([sys.executable, "-c", ACT, str(folder), act, WORDS], stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    child.stdout.readline()
    return child


def _seconds(act: str, folder: Path) -> float:
    if act == "unseal":
        seal.seal(folder, WORDS)
    with _acting(act, folder) as child:
        begun = time.monotonic()
        assert child.wait() == 0
    return time.monotonic() - begun


def _entries(folder: Path) -> list[tuple[str, str]]:
    door = Door.open(folder)
    try:
        reports = [load_report(door, row.report_id) for row in list_sessions(door)]
    finally:
        door.close()
    return sorted((entry.id, entry.text) for report in reports for entry in report.entries)


def _backups(folder: Path) -> int:
    shelf = list_backups(folder)
    assert shelf.broken == ()
    return len(shelf.backups)


def _readable(folder: Path) -> bool:
    return any(TOKEN in file.read_bytes().lower() for file in folder.rglob("*") if file.is_file())
