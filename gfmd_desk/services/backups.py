"""Backups of a data folder: made, listed, and restored after a look at what would change.

None of it needs an open desk: what cannot be opened is what a backup is for.
"""

from pathlib import Path

from gfmd_desk.domain.backup import Backup, Why
from gfmd_desk.storage import backups
from gfmd_desk.storage.backups import Shelf
from gfmd_desk.storage.connection import STORE_FILE
from gfmd_desk.storage.failures import BackupError

__all__ = ["BackupError", "Shelf", "has_anything", "has_backups", "list_backups", "make_backup", "state_of"]


def make_backup(folder: Path, why: Why) -> Backup:
    """Make a verified backup of the store in `folder`; raises BackupError."""
    if not (folder / STORE_FILE).exists():
        raise BackupError("No backup was made: there are no notes yet.")
    return backups.make_backup(folder / STORE_FILE, why)


def list_backups(folder: Path) -> Shelf:
    """Return the backups of the store in `folder`, the newest first, each read again."""
    return backups.list_backups(folder / STORE_FILE)


def has_backups(folder: Path) -> bool:
    return backups.has_backups(folder / STORE_FILE)


def has_anything(folder: Path) -> bool:
    """Say whether there is a file with notes that is not empty, damaged or not: cheap, and no promise."""
    try:
        return (folder / STORE_FILE).stat().st_size > 0
    except OSError:
        return False


def state_of(folder: Path) -> tuple[tuple[int, int], ...]:
    """Return something that is another whenever the store was written to: cheap, and read beside whoever writes."""
    return backups.state_of(folder / STORE_FILE)
