"""The desk's folder and files are the user's alone, also those that were made or copied here with other rights. Imports no SQLAlchemy."""

import contextlib
import os
import stat
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path

PRIVATE_FOLDER, PRIVATE_FILE = 0o700, 0o600
_OTHERS = 0o077

_FILES = ("desk.*", "*.log", "settings.json", "place.json", "abbreviations*", ".*.part", ".making-*", ".forgetting-*")
_FOLDERS = ("backups", "damaged-*", "certificates", "proofs", "new-store-*", "salvage-*")
_NOT_SECRET = ("forms",)
"""Folders of ours in which there is nothing about anybody."""


def make_private(folder: Path) -> None:
    """Take from others what rights they have to a data folder and to all in it that is the desk's; what cannot be changed stays.

    A folder that holds other things as well keeps its own rights: it may be shared on purpose, and the desk's files in it are not.
    On Windows the profile's folder protects what lies in it.
    """
    if os.name == "nt":
        return
    folder = folder.resolve()
    try:
        there = list(os.scandir(folder))
    except OSError:
        return  # whoever opens it next says why
    own = [one for one in there if _is_own(one)]
    if all(one in own or one.name in _NOT_SECRET for one in there):
        _tighten(folder)
    for one in own:
        for path in _below(Path(one.path)):
            _tighten(path)


def _is_own(one: os.DirEntry[str]) -> bool:
    names = _FOLDERS if one.is_dir(follow_symlinks=False) else _FILES
    return any(fnmatch(one.name, name) for name in names)


def _below(path: Path) -> Iterator[Path]:
    yield path
    for place, folders, names in os.walk(path):
        yield from (Path(place) / name for name in (*folders, *names))


def _tighten(path: Path) -> None:
    """What the user may do with it stays: a file that was made read-only is not made writable."""
    with contextlib.suppress(OSError):  # another one's, or a file system that knows no rights
        found = path.lstat()
        if found.st_mode & _OTHERS and not stat.S_ISLNK(found.st_mode) and found.st_uid == os.geteuid():
            path.chmod(stat.S_IMODE(found.st_mode) & ~_OTHERS)
