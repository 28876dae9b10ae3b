"""Put a finished file in its place in one step: written beside it, inspected, and only then given its name."""

import contextlib
import os
import stat
import tempfile
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import BinaryIO

from gfmd_desk.delivery.refusals import DeliveryError, refusal

_BEGIN, _END = ".gfmd-desk-", ".part"
_MOST_COPIES = 99


def put_in_place(write: Callable[[BinaryIO], None], inspect: Callable[[Path], None], target: Path) -> Path:
    """Write a file with `write`, let `inspect` raise where it must not leave, and give it the name `target`.

    Return where it stands: beside the target as "name (2)" where another program holds that open. On any failure the
    file that was there is untouched and nothing is left behind; the system's refusals become `DeliveryError`.
    """
    place = Path(os.path.realpath(target))
    try:
        if place.is_dir():
            raise DeliveryError(f"{target.name} is a folder, so no file can be written under that name.")
        sweep_strays(place.parent)
        part = _written(write, place)
        try:
            inspect(part)
            _keep_permissions(part, place)
            placed = _renamed(part, place)
        except BaseException:
            part.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise refusal(error, target) from error
    _sync_folder(placed.parent)
    return target if placed == place else placed


def sweep_strays(folder: Path, older_than: timedelta = timedelta(hours=1)) -> int:
    """Remove what a killed export left in `folder`; younger ones may still be in the making. Return how many went."""
    swept = 0
    latest = time.time() - older_than.total_seconds()
    for stray in folder.glob(f"{_BEGIN}*{_END}"):
        with contextlib.suppress(OSError):  # another one's, or just gone: it will be tried again
            if stray.is_file() and stray.lstat().st_mtime < latest:
                stray.unlink()
                swept += 1
    return swept


def _written(write: Callable[[BinaryIO], None], place: Path) -> Path:
    """Write the whole of the file under a hidden name that only this user can read, down to the disk."""
    descriptor, name = tempfile.mkstemp(prefix=_BEGIN, suffix=_END, dir=place.parent)
    part = Path(name)
    try:
        with os.fdopen(descriptor, "w+b") as stream:
            write(stream)
            stream.flush()
            os.fsync(stream.fileno())
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    return part


def _keep_permissions(part: Path, place: Path) -> None:
    """Who could read the file before still can; a new one stays with its owner."""
    with contextlib.suppress(FileNotFoundError):
        part.chmod(stat.S_IMODE(place.stat().st_mode))


def _renamed(part: Path, place: Path) -> Path:
    """Give the file its name; where Windows holds the old one open in Word, the next free name beside it."""
    try:
        return part.replace(place)
    except PermissionError:
        for number in range(2, _MOST_COPIES + 1):
            beside = place.with_name(f"{place.stem} ({number}){place.suffix}")
            if not beside.exists():
                return part.replace(beside)
        raise


def _sync_folder(folder: Path) -> None:
    """Bring the new name to the disk as well. The file is whole and in place by now, so a refusal here is no failure."""
    if os.name == "nt":
        return  # Windows has no such call for folders
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
