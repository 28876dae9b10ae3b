"""F10: bringing a store up to date dies half-way; it is as before or as after, never between, and there is a backup from before."""

import json
import random
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from shutil import copytree, rmtree

import pytest

from gfmd_desk.domain.backup import Why
from gfmd_desk.services.backups import list_backups
from gfmd_desk.storage.connection import STORE_FILE
from gfmd_desk.storage.database import open_store
from gfmd_desk.storage.version import HEAD
from tests.soak.seeds import seeds
from tests.storage.shapes import rows_of, shape_of

if sys.platform == "win32":
    pytest.skip("no process can be doubled there", allow_module_level=True)

ROOT = Path(__file__).parents[2]
BEHIND = [path for path in sorted((Path(__file__).parent / "kept").glob("*.sqlite")) if path.stem < HEAD]
Die = Callable[[Path, int], tuple[int, bool]]


@pytest.fixture(scope="module")
def die() -> Iterator[Die]:
    """Open the store of a folder in another process, which dies before a statement; what it answers is how far it came."""
    command = [sys.executable, "-m", "tests.storage.dying"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        to, from_ = process.stdin, process.stdout

        def ask(folder: Path, last: int) -> tuple[int, bool]:
            to.write(json.dumps([str(folder), last]) + "\n")
            to.flush()
            run, begun = json.loads(from_.readline())
            return run, begun

        yield ask
        to.close()


class Trial:
    """One kept store, which is opened again and again by somebody who dies."""

    def __init__(self, kept: Path, die: Die, place: Path) -> None:
        self._kept, self._die, self._place = kept, die, place
        self._before = rows_of(kept)
        whole = self._copy("whole")
        self.statements, _ = die(whole, 0)
        self._after, self._shape = rows_of(whole / STORE_FILE), shape_of(whole / STORE_FILE)
        assert self._before != self._after

    def run(self, last: int) -> str:
        """Die before a statement; return how the store was found then."""
        folder = self._copy("died")
        _, begun = self._die(folder, last)
        found = Path(copytree(folder, self._place / "found"))  # looking may fold the log in
        rows = rows_of(found / STORE_FILE)
        assert rows in (self._before, self._after), f"{self._kept.stem}, statement {last}: neither before nor after"
        state = "before" if rows == self._before else "after"
        if begun:
            self._check_backup(found, last)
        open_store(folder).close()
        assert rows_of(folder / STORE_FILE) == self._after, f"{self._kept.stem}, statement {last}"
        assert shape_of(folder / STORE_FILE) == self._shape, f"{self._kept.stem}, statement {last}"
        self._check_backup(folder, last)
        for used in (folder, found):
            rmtree(used)
        return state

    def _copy(self, name: str) -> Path:
        folder = self._place / name
        folder.mkdir()
        (folder / STORE_FILE).write_bytes(self._kept.read_bytes())
        return folder

    def _check_backup(self, folder: Path, last: int) -> None:
        made = [one for one in list_backups(folder).backups if (one.why, one.version) == (Why.UPDATE, self._kept.stem)]
        assert made, f"{self._kept.stem}, statement {last}: no backup from before"


SOME = [pytest.param(BEHIND[0], False, id=f"{BEHIND[0].stem} some")]
ALL = [pytest.param(kept, True, id=f"{kept.stem} all", marks=[pytest.mark.soak, pytest.mark.timeout(0)]) for kept in BEHIND]


@pytest.mark.parametrize(("kept", "whole"), [*SOME, *ALL])
def test_whoever_dies_while_a_store_is_brought_up_to_date_leaves_it_before_or_after(
    kept: Path, whole: bool, die: Die, tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    trial = Trial(kept, die, tmp_path)
    last = trial.statements
    some = sorted(random.Random(kept.stem).sample(range(1, last - 1), 4))
    states = [trial.run(one + 1) for one in (seeds(last) if whole else (*some, last - 1))]
    assert "before" in states
    counted = f"{states.count('before')} as before, {states.count('after')} as after, 0 between"
    record_property("seen", f"| a migration from {kept.stem} dies before each of its statements | {len(states)} | {counted} |")
