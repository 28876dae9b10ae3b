"""F8: whatever happens to the bytes of a store, it is noticed, nothing breaks, nothing is written into it, and the backup comes back."""

import random
import shutil
from collections import Counter
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from gfmd_desk.services.doctor import diagnose
from gfmd_desk.services.first_read import read_first
from gfmd_desk.services.restoring import restore
from gfmd_desk.storage.backups import newest_backup
from gfmd_desk.storage.connection import STORE_FILE
from gfmd_desk.storage.database import open_store
from gfmd_desk.storage.failures import NotOpenedError
from tests.soak.damages import IN_LOG, IN_STORE, is_same, log_of, make_stores, rows_of, without_last_save
from tests.soak.seeds import seeds

SHORT, LONG = 12, 1_000
FEW, MANY = 20, 300
"""Entries of the store beside those of the practice event."""
NOTICED = ("at opening", "by what is kept beside it", "by the daily check")
HARMLESS = "harmless, for nothing was kept there"
ONE_SAVE_LESS = "not to be told from a power cut in the last save"
COMES_BACK = ("events", "sessions", "reports", "entries", "participants")


class Trial:
    def __init__(self, original: Path, folder: Path) -> None:
        self.original = original
        self.folder = folder
        self.store = folder / STORE_FILE
        shutil.copytree(original, folder)
        self.rows = self.one_save_less = rows_of(self.store)
        shutil.rmtree(folder)
        if log_of(original / STORE_FILE).exists():
            shutil.copytree(original, folder)
            without_last_save(self.store)
            self.one_save_less = rows_of(self.store)
            shutil.rmtree(folder)
        backup = newest_backup(original / STORE_FILE)
        assert backup is not None
        self.backup_id = backup.id
        (kept,) = (original / "backups").glob("*.sqlite")
        self.then = rows_of(kept)

    def run(self, seed: int, damages: tuple[Any, ...]) -> tuple[str, str]:
        """Damage a copy of the store in a way of this seed; return what was done and how it was noticed."""
        chance = random.Random(seed)
        shutil.copytree(self.original, self.folder)
        try:
            damage = chance.choice(damages)
            damage(self.store, chance)
            how = self._noticed()
            if how in NOTICED and chance.random() < 0.5:
                self._restored()
        finally:
            shutil.rmtree(self.folder)
        return damage.__name__, how

    def _noticed(self) -> str:
        before = self._bytes()
        read_first(self.folder)
        try:
            opened = open_store(self.folder)
        except NotOpenedError:
            assert before.items() <= self._bytes().items(), "a store that could not be opened was written to"
            return NOTICED[0]
        opened.close()
        if opened.changed_outside or opened.commits_missing:
            return NOTICED[1]
        if diagnose(self.folder).problems:
            return NOTICED[2]
        if is_same(self.store, self.rows):
            return HARMLESS
        return ONE_SAVE_LESS if is_same(self.store, self.one_save_less) else "not noticed"

    def _bytes(self) -> dict[str, bytes]:
        files = (one for one in self.folder.iterdir() if one.is_file() and not one.name.endswith("-shm"))
        return {one.name: one.read_bytes() for one in files}

    def _restored(self) -> None:
        restore(self.folder, self.backup_id)
        there = rows_of(self.store)
        for table in COMES_BACK:
            assert there[table] == self.then[table], table
        assert diagnose(self.folder).problems == ()


@pytest.fixture(scope="module")
def stores(tmp_path_factory: pytest.TempPathFactory) -> Callable[[int], tuple[Path, Path]]:
    """Stores with so many entries, as `make_stores` makes them; made once."""
    return cache(lambda entries: make_stores(tmp_path_factory.mktemp("stores"), entries))


def tried(original: Path, folder: Path, which: range, damages: tuple[Any, ...]) -> Counter[tuple[str, str]]:
    trial = Trial(original, folder)
    found: Counter[tuple[str, str]] = Counter()
    for seed in which:
        try:
            found[trial.run(seed, damages)] += 1
        except BaseException as error:
            error.add_note(f"seed {seed}")
            raise
    return found


def table_of(found: Counter[tuple[str, str]]) -> str:
    return ", ".join(f"{what} {how}: {times}" for (what, how), times in sorted(found.items()))


@pytest.mark.parametrize(("entries", "times"), [(FEW, SHORT), pytest.param(MANY, LONG, marks=[pytest.mark.soak, pytest.mark.timeout(0)])])
@pytest.mark.parametrize("ended", ["closed", "killed"])
def test_damage_is_noticed(
    entries: int, times: int, ended: str, stores: Callable[[int], tuple[Path, Path]], tmp_path: Path, record_property: Any
) -> None:
    closed, killed = stores(entries)
    found = tried(closed if ended == "closed" else killed, tmp_path / "damaged", seeds(times), IN_STORE)
    record_property("seen", f"| {sum(found.values())} damages to a store that was {ended} | all noticed | {table_of(found)} |")
    unnoticed = [what for what, how in found if how not in (*NOTICED, HARMLESS)]
    assert unnoticed == [], table_of(found)


@pytest.mark.parametrize(("entries", "times"), [(FEW, SHORT), pytest.param(MANY, LONG, marks=[pytest.mark.soak, pytest.mark.timeout(0)])])
def test_damage_to_the_log_is_noticed(
    entries: int, times: int, stores: Callable[[int], tuple[Path, Path]], tmp_path: Path, record_property: Any
) -> None:
    _, killed = stores(entries)
    found = tried(killed, tmp_path / "damaged", seeds(times), IN_LOG)
    record_property("seen", f"| {sum(found.values())} damages to the log of a store that was killed | all noticed | {table_of(found)} |")
    unnoticed = [what for what, how in found if how not in (*NOTICED, HARMLESS, ONE_SAVE_LESS)]
    assert unnoticed == [], table_of(found)
