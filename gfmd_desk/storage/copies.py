"""Whatever else in the data folder is a store or a part of one: backups, and files that were kept aside."""

import os
from pathlib import Path

from gfmd_desk.storage.connection import STORE_FILE

BACKUPS = "backups"
_BEGINNING = b"SQLite format 3\x00"
_OWN = (STORE_FILE, f"{STORE_FILE}-wal", f"{STORE_FILE}-shm", f"{STORE_FILE}-journal")


def copies_in(folder: Path) -> tuple[Path, ...]:
    """Return every file that may hold what the store held: all in the folder for backups, and each other store by its name or beginning."""
    own = {folder / name for name in _OWN}
    found = (Path(place) / name for place, _folders, names in os.walk(folder) for name in sorted(names) if (Path(place) / name) not in own)
    return tuple(path for path in found if path.is_relative_to(folder / BACKUPS) or ".sqlite" in path.name or _is_store(path))


def _is_store(path: Path) -> bool:
    if not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(len(_BEGINNING)) == _BEGINNING
