"""Whether the notes are sealed, and locked. Imports nothing that opens them: asked at every start, of plain stores too."""

from pathlib import Path

from gfmd_desk.storage.failures import LockedError, NotOpenedError
from gfmd_desk.storage.sealed_folder import key_file_of
from gfmd_desk.storage.unlocked import is_unlocked, lock

__all__ = ["LockedError", "is_locked", "is_sealed", "lock"]


def is_sealed(folder: Path) -> bool:
    """Say whether the store in `folder` needs a passphrase; raises KnownError."""
    try:
        return key_file_of(folder) is not None
    except OSError as error:
        raise NotOpenedError("The data folder {folder} cannot be used: {why}.", folder=folder, why=error.strerror) from error


def is_locked(folder: Path) -> bool:
    """Say whether the passphrase has yet to be given in this process; raises KnownError."""
    return is_sealed(folder) and not is_unlocked(folder)
