"""Four pages of a hundred are gone and there is no backup: how many of the entries come back."""

from collections.abc import Callable
from pathlib import Path
from shutil import copytree

import pytest
from sqlcipher3 import dbapi2

from gfmd_desk.paths import program_files
from gfmd_desk.services.salvaging import can_be_salvaged, salvage_store
from gfmd_desk.storage.connection import STORE_FILE
from gfmd_desk.storage.examining import examine
from tests.soak.salvage import lose_pages, make_summit
from tests.soak.seeds import seeds

TIMES = 200
SESSIONS, ENTRIES = 12, 60
SHARE, WANTED = 0.04, 0.9


@pytest.mark.soak
def test_nine_of_ten_entries_come_back(tmp_path: Path, record_property: Callable[[str, object], None]) -> None:
    summit = tmp_path / "summit"
    words = make_summit(summit, SESSIONS, ENTRIES)
    shares = []
    for seed in seeds(TIMES):
        folder = tmp_path / f"seed-{seed}"
        copytree(summit, folder)
        lose_pages(folder / STORE_FILE, SHARE, seed)
        if can_be_salvaged(folder):  # not where only pages are gone that nothing stood in
            salvage_store(folder, program_files("forms"))
        assert examine(folder / STORE_FILE).problems == (), seed
        connection = dbapi2.connect(str(folder / STORE_FILE))
        back = dict(connection.execute("SELECT id, text FROM entries"))
        connection.close()
        shares.append(len(back.items() & words.items()) / len(words))
        assert shares[-1] >= WANTED, seed
    seen = f"{len(shares)} stores; the worst {min(shares):.1%}, on average {sum(shares) / len(shares):.1%} of the entries"
    record_property("seen", f"| 4 % of pages gone, no backup | >= 90 % of entries back | {seen} |")
