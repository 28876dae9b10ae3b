"""Putting another store in the place of one that cannot be used, which is kept aside byte for byte. Imports no SQLAlchemy."""

import os
import shutil
from datetime import UTC, datetime
from pathlib import Path

from gfmd_desk.storage.backups import sync_folder
from gfmd_desk.storage.connection import connect
from gfmd_desk.storage.copies import aside_name
from gfmd_desk.storage.failures import BackupError
from gfmd_desk.storage.last_log import forget_log
from gfmd_desk.storage.last_sum import forget_sum, write_sum
from gfmd_desk.storage.soundness import SIDE_FILES, is_sound
from gfmd_desk.storage.unlocked import key_for


def put_aside(path: Path) -> Path | None:
    """Copy the store, with what SQLite keeps beside it, byte for byte into a folder of its own; None where there is no store."""
    if not path.exists():
        return None
    folder = path.parent / aside_name(f"{datetime.now(UTC):%Y%m%d-%H%M%S-%f}", sealed=key_for(path) is not None)
    folder.mkdir(mode=0o700)
    try:
        for ending in ("", *SIDE_FILES):
            beside = path.with_name(path.name + ending)
            if beside.exists():
                descriptor = os.open(folder / beside.name, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
                with beside.open("rb") as source, os.fdopen(descriptor, "wb") as target:
                    shutil.copyfileobj(source, target)
                    target.flush()
                    os.fsync(target.fileno())
        sync_folder(folder)
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    return folder


def put_in_place(made: Path, path: Path) -> None:
    """Look through a store that nobody has open once more, and let it take the place at `path` in one step; raises BackupError."""
    _finish(made)
    for ending in SIDE_FILES:  # SQLite would take what is in them for the new store's
        path.with_name(path.name + ending).unlink(missing_ok=True)
    forget_sum(path)
    forget_log(path)
    made.replace(path)
    sync_folder(path.parent)
    write_sum(path)


def _finish(made: Path) -> None:
    """Let nothing lie beside a database, look through it once more, and bring it to the disk."""
    connection = connect(made)
    try:
        connection.execute("PRAGMA journal_mode = DELETE")
        sound = is_sound(connection)
    finally:
        connection.close()
    if not sound:
        raise BackupError("Nothing was restored: what was to take the place of your notes is not sound. Please report this.")
    with made.open("rb+") as file:
        os.fsync(file.fileno())
