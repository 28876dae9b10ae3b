"""Whatever else in the data folder is a store or a part of one: backups, and files that were kept aside."""

import os
from collections.abc import Iterable
from pathlib import Path

from gfmd_desk.storage.connection import STORE_FILE

BACKUPS = "backups"
_ASIDE, _SEALED = "damaged-", "-sealed"
_HALF_FOLDERS, _STRAYS = ("new-store-", "salvage-"), (".making-", ".gfmd-desk-")
HALF_MADE = (*_HALF_FOLDERS, *_STRAYS)
"""How folders and files begin that were in the making when the program died: a store, a backup, a restore or an export."""

_WORKSHOPS = (_ASIDE, *_HALF_FOLDERS)

_BEGINNINGS = (b"SQLite format 3\x00", b"GFMD Desk sealed file ")
"""Of a store, and of any other file that was sealed with one."""

_TEXTS = "abbreviations"
"""How those files begin that may be sealed and hold no store."""

_OWN = (STORE_FILE, f"{STORE_FILE}-wal", f"{STORE_FILE}-shm", f"{STORE_FILE}-journal")


def copies_in(folder: Path) -> tuple[Path, ...]:
    """Return every file that may hold what the store held: all in the folder for backups, and each other store by its name or beginning."""
    own = {folder / name for name in _OWN}
    found = (Path(place) / name for place, _folders, names in os.walk(folder) for name in sorted(names) if (Path(place) / name) not in own)
    return tuple(path for path in found if _holds_notes(path.relative_to(folder)) or _is_store(path))


def remove_copies(folder: Path, copies: Iterable[Path]) -> None:
    """Remove such files, and the folders that held nothing else; raises OSError."""
    for path in copies:
        path.unlink(missing_ok=True)
    for workshop in folder.iterdir():
        if workshop.is_dir() and not workshop.is_symlink() and workshop.name.startswith(_WORKSHOPS) and not any(workshop.iterdir()):
            workshop.rmdir()


def _holds_notes(path: Path) -> bool:
    """Whether a file holds notes by where it lies or what it is called: one that is encrypted, or half made, begins with anything."""
    top = path.parts[0] if len(path.parts) > 1 else ""
    return top == BACKUPS or top.startswith(_WORKSHOPS) or ".sqlite" in path.name or path.name.startswith(_STRAYS)


def aside_name(moment: str, *, sealed: bool) -> str:
    """Return what the folder is called in which a damaged store is kept aside: whether it is sealed cannot be seen in it."""
    return f"{_ASIDE}{moment}{_SEALED if sealed else ''}"


def asides_in(folder: Path) -> tuple[Path, ...]:
    """Return the folders in which damaged stores are kept aside."""
    return tuple(sorted(place for place in folder.glob(f"{_ASIDE}*") if place.is_dir()))


def kept_aside(path: Path, folder: Path, *, sealed: bool) -> bool:
    """Say whether a file belongs to a damaged store that was kept aside, a sealed or a plain one."""
    top, *below = path.relative_to(folder).parts
    return bool(below) and top.startswith(_ASIDE) and top.endswith(_SEALED) is sealed


def _is_store(path: Path) -> bool:
    if not path.is_file() or path.name.startswith(_TEXTS):
        return False
    with path.open("rb") as file:
        return file.read(max(map(len, _BEGINNINGS))).startswith(_BEGINNINGS)
