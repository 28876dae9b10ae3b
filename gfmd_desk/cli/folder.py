"""Whether there is something in the data folder: a command that only reads, or changes what is there, makes no folder."""

from contextlib import suppress
from pathlib import Path

from gfmd_desk.errors import KnownError
from gfmd_desk.services.backups import has_backups
from gfmd_desk.services.locked import is_sealed
from gfmd_desk.storage.connection import STORE_FILE


class NoNotesError(KnownError):
    def __init__(self, folder: Path) -> None:
        super().__init__(f"There are no notes in {folder}.")


class NoFolderError(KnownError):
    def __init__(self, path: Path) -> None:
        super().__init__(f"{path} is a file; the notes need a folder.")


def refuse_file(folder: Path) -> None:
    """Refuse a file in the place of the data folder; of what may not be looked at, whoever opens it says so."""
    with suppress(OSError):
        if folder.exists() and not folder.is_dir():
            raise NoFolderError(folder)


def refuse_empty(folder: Path) -> None:
    """Refuse a folder without notes; where only their backups or their key are left, opening them says more."""
    with suppress(OSError):  # as above
        if not (folder / STORE_FILE).exists() and not has_backups(folder) and not is_sealed(folder):
            raise NoNotesError(folder)
