"""Room on the disk that is kept for the last words: a file of nothing, given up when the disk is full."""

import os
import shutil
from pathlib import Path

RESERVE_FILE = "desk.reserve"
RESERVE = 4 * 1024 * 1024
"""Bytes; as many as the store's log grows to before it is worked into the store."""

_PLENTY = 8 * RESERVE
"""Bytes that must be free before a reserve is kept: it must not be what fills the disk."""


def keep_reserve(folder: Path) -> None:
    """Make the reserve unless it is there or the disk is short of room; nothing is said where it cannot be made."""
    reserve = folder / RESERVE_FILE
    try:
        if reserve.exists() or shutil.disk_usage(folder).free < _PLENTY:
            return
        file = os.open(reserve, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    except OSError:
        return
    try:
        if hasattr(os, "posix_fallocate"):
            os.posix_fallocate(file, 0, RESERVE)
        else:
            os.write(file, os.urandom(RESERVE))  # zeros could be kept without taking any room
    except OSError:
        reserve.unlink(missing_ok=True)
    finally:
        os.close(file)


def use_reserve(folder: Path) -> bool:
    """Give the reserve up; False if there was none."""
    try:
        (folder / RESERVE_FILE).unlink()
    except OSError:
        return False
    return True
