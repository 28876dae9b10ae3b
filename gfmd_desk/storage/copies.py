"""Whatever else in the data folder is a store or a part of one: backups, and files that were kept aside."""

import os
from pathlib import Path

from gfmd_desk.storage.connection import STORE_FILE

BACKUPS = "backups"
_BEGINNING = b"SQLite format 3\x00"
_ASIDE, _SEALED = "damaged-", "-sealed"
_OWN = (STORE_FILE, f"{STORE_FILE}-wal", f"{STORE_FILE}-shm", f"{STORE_FILE}-journal")


def copies_in(folder: Path) -> tuple[Path, ...]:
    """Return every file that may hold what the store held: all in the folder for backups, and each other store by its name or beginning."""
    own = {folder / name for name in _OWN}
    found = (Path(place) / name for place, _folders, names in os.walk(folder) for name in sorted(names) if (Path(place) / name) not in own)
    return tuple(path for path in found if path.is_relative_to(folder / BACKUPS) or ".sqlite" in path.name or _is_store(path))


def aside_name(moment: str, *, sealed: bool) -> str:
    """Return what the folder is called in which a damaged store is kept aside: whether it is sealed cannot be seen in it."""
    return f"{_ASIDE}{moment}{_SEALED if sealed else ''}"


def kept_aside(path: Path, folder: Path, *, sealed: bool) -> bool:
    """Say whether a file belongs to a damaged store that was kept aside, a sealed or a plain one."""
    top, *below = path.relative_to(folder).parts
    return bool(below) and top.startswith(_ASIDE) and top.endswith(_SEALED) is sealed


def _is_store(path: Path) -> bool:
    if not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(len(_BEGINNING)) == _BEGINNING
