"""Backups beside the store: each is reopened and verified before it gets its name, and its name holds the hash of its bytes.

A file that does not match its name is none. Imports no SQLAlchemy, so that it can be done beside a window at any time.
"""

import contextlib
import os
import re
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from shutil import rmtree
from typing import NamedTuple

from sqlcipher3 import dbapi2

from gfmd_desk.domain.backup import Backup, Why, to_thin_out
from gfmd_desk.storage.connection import Mode, connect
from gfmd_desk.storage.copies import HALF_MADE
from gfmd_desk.storage.failures import BackupError, reason_of
from gfmd_desk.storage.file_hash import hash_of_file
from gfmd_desk.storage.soundness import SIDE_FILES, counts_of, digest_of, is_sound
from gfmd_desk.storage.unlocked import key_for

FOLDER = "backups"
"""Name of their folder beside the store."""

_NAME = re.compile(rf"(?P<id>[0-9]{{8}}-[0-9]{{6}}-[0-9]{{6}})-(?P<why>{'|'.join(Why)})-(?P<hash>[0-9a-f]{{32}})\.sqlite")
_MOMENT = "%Y%m%d-%H%M%S-%f"
_BEGIN, _END = ".making-", ".part"
_STRAY_AFTER = timedelta(hours=1)


class _Named(NamedTuple):
    """What the name of a backup says of it."""

    path: Path
    id: str
    made_at: datetime
    why: Why
    hash: str


class Shelf(NamedTuple):
    """The backups that hold what was verified, the newest first; `broken` are the names of files that do not."""

    backups: tuple[Backup, ...]
    broken: tuple[str, ...]


def make_backup(path: Path, why: Why) -> Backup:
    """Copy the store at `path`, verify the copy, and give it its name; raises BackupError, after which nothing is left of it.

    One that is made as a matter of course, and would be the newest one once more, is not kept twice.
    """
    folder = path.parent / FOLDER
    try:
        key = key_for(path)
        folder.mkdir(mode=0o700, exist_ok=True)
        _sweep(folder)
        _sweep(path.parent)
        part = _new_part(folder)
        try:
            _copy_verified(path, part)
            if key_for(path) != key:
                raise BackupError("No backup was made: your notes were sealed meanwhile, or the seal was taken off.")
            placed = _placed(part, folder, why)
        finally:
            remove_database(part)
        sync_folder(folder)
        sync_folder(path.parent)  # where their folder was made just now, its own name is not on the disk yet
        _thin_out(folder)
        return _backup(placed)
    except OSError as error:
        raise BackupError("No backup was made: {why}.", why=error.strerror or str(error)) from error
    except dbapi2.Error as error:
        raise BackupError("No backup was made because {why}.", why=_reason(error)) from error


def list_backups(path: Path) -> Shelf:
    """Return the backups of the store at `path`, each of them read again and found to be what was verified; raises BackupError."""
    backups, broken = [], []
    for named in _all_named(path.parent / FOLDER):
        try:
            backups.append(_backup(named))
        except (OSError, dbapi2.Error):
            broken.append(named.path.name)
    return Shelf(tuple(backups), tuple(broken))


def newest_backup(path: Path) -> Backup | None:
    """Return the newest backup that can be trusted."""
    for named in _all_named(path.parent / FOLDER):
        with contextlib.suppress(OSError, dbapi2.Error):
            return _backup(named)
    return None


def place_of_backup(path: Path, backup_id: str) -> Path | None:
    """Return the file of a backup of the store at `path`."""
    return next((one.path for one in _all_named(path.parent / FOLDER) if one.id == backup_id), None)


def copy_of_backup(path: Path, backup_id: str) -> tuple[Backup, Path]:
    """Return a backup of the store at `path` with a copy of it, beside the store, that may be worked on; raises BackupError.

    Whoever asked for the copy removes it.
    """
    named = next((one for one in _all_named(path.parent / FOLDER) if one.id == backup_id), None)
    if named is None:
        raise BackupError(f'There is no backup "{backup_id}".')
    try:
        backup = _backup(named)
        part = _new_part(path.parent)
        try:
            part.write_bytes(named.path.read_bytes())
            if _hash(part) != named.hash:
                raise _NotAsVerifiedError
        except BaseException:
            remove_database(part)
            raise
    except _NotAsVerifiedError as error:
        raise BackupError("The backup {backup} is damaged and was not restored; another one may be sound.", backup=backup_id) from error
    except OSError as error:
        raise BackupError("The backup {backup} could not be read: {why}.", backup=backup_id, why=error.strerror or str(error)) from error
    except dbapi2.Error as error:
        raise BackupError("The backup {backup} could not be read because {why}.", backup=backup_id, why=_reason(error)) from error
    return backup, part


def state_of(path: Path) -> tuple[tuple[int, int], ...]:
    """Return sizes and times of the store's files, which are others whenever it was written to."""
    found = []
    for ending in ("", "-wal"):
        with contextlib.suppress(OSError):
            file = path.with_name(path.name + ending).stat()
            found.append((file.st_size, file.st_mtime_ns))
    return tuple(found)


def has_backups(path: Path) -> bool:
    """Say whether any backup lies beside the store at `path`, sound or not."""
    return bool(_all_named(path.parent / FOLDER))


def is_backup(path: Path) -> bool:
    """Say whether the name of a file is a backup's."""
    return path.parent.name == FOLDER and _NAME.fullmatch(path.name) is not None


def place_of_rewritten(backup: Path, written: Path) -> Path:
    """Return what a backup is to be called whose content stands in `written` in other bytes."""
    match = _NAME.fullmatch(backup.name)
    assert match is not None
    return backup.with_name(_name(match["id"], Why(match["why"]), _hash(written)))


def rewritten_before(backup: Path) -> Path | None:
    """Return another file that holds the same backup and is what was verified."""
    others = backup.parent.glob(f"{backup.name.rpartition('-')[0]}-*")
    return next((one for one in others if one != backup and is_backup(one) and place_of_rewritten(one, one) == one), None)


def remove_database(path: Path) -> None:
    """Remove a database that nobody uses any more, with what SQLite keeps beside it."""
    for ending in ("", *SIDE_FILES):
        path.with_name(path.name + ending).unlink(missing_ok=True)


def sync_folder(folder: Path) -> None:
    """Bring the names in a folder to the disk."""
    if os.name == "nt":
        return  # Windows has no such call for folders
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


class _NotAsVerifiedError(OSError):
    """A backup's bytes are not those that were verified."""


def _copy_verified(path: Path, part: Path) -> None:
    """Copy one unmoving view of the store, whatever is written meanwhile, and read the copy again."""
    source = connect(path, Mode.READ)
    try:
        source.execute("BEGIN")
        counts = counts_of(source)
        target = connect(part)
        try:
            _copy_pages(source, target)
            target.execute("PRAGMA journal_mode = DELETE")  # one file, and nothing beside it
        finally:
            target.close()
    finally:
        source.close()
    copy = connect(part, Mode.READ)
    try:
        verified = is_sound(copy) and counts_of(copy) == counts
    finally:
        copy.close()
    if not verified:
        raise BackupError("No backup was made, because no sound copy came of it: {path} seems damaged.", path=path)


def _copy_pages(source: dbapi2.Connection, target: dbapi2.Connection) -> None:
    try:
        source.backup(target)
    except dbapi2.Error as error:  # here the driver does not tell which error it was
        if reason_of(error) is not None:
            raise
        raise BackupError("No backup was made: the disk is full, or it cannot be read or written.") from error


def _placed(part: Path, folder: Path, why: Why) -> _Named:
    """Give a finished copy its name; where the newest backup holds the same, that one will do."""
    descriptor = os.open(part, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
    held = _hash(part)
    newest = next(iter(_all_named(folder)), None)
    if (
        why.matter_of_course
        and newest is not None
        and _hash(newest.path) == newest.hash
        and (newest.hash == held or _same(newest.path, part))
    ):
        return newest
    made_at = datetime.now(UTC)
    while any(one.made_at == made_at for one in _all_named(folder)):
        made_at += timedelta(microseconds=1)
    moment = f"{made_at:{_MOMENT}}"
    place = folder / _name(moment, why, held)
    part.rename(place)
    return _Named(place, moment, made_at, why, held)


def _same(backup: Path, part: Path) -> bool:
    """Whether two databases hold the same though their bytes differ, as those of sealed ones always do."""
    if key_for(part) is None or backup.stat().st_size != part.stat().st_size:
        return False
    digests = []
    for path in (backup, part):
        connection = connect(path, Mode.READ)
        try:
            digests.append(digest_of(connection))
        finally:
            connection.close()
    return digests[0] == digests[1]


def _name(moment: str, why: Why, held: str) -> str:
    return f"{moment}-{why.value}-{held}.sqlite"


def _all_named(folder: Path) -> list[_Named]:
    """The files in the folder whose names say that they are backups, the newest first."""
    found = []
    for path in folder.glob("*.sqlite"):
        match = _NAME.fullmatch(path.name)
        if match is not None:
            made_at = datetime.strptime(match["id"], _MOMENT).replace(tzinfo=UTC)
            found.append(_Named(path, match["id"], made_at, Why(match["why"]), match["hash"]))
    return sorted(found, key=lambda one: one.made_at, reverse=True)


def _backup(named: _Named) -> Backup:
    """Read a backup, which has to be what was verified; raises OSError and the driver's errors."""
    if _hash(named.path) != named.hash:
        raise _NotAsVerifiedError
    connection = connect(named.path, Mode.READ)
    try:
        there = counts_of(connection)
        version = connection.execute("SELECT max(version_num) FROM alembic_version").fetchone()[0] or ""
    finally:
        connection.close()
    sessions, entries, approvals = (there.get(table, 0) for table in ("sessions", "entries", "approvals"))
    return Backup(named.id, named.made_at, named.why, version, sessions, entries, approvals, named.path.stat().st_size)


def _thin_out(folder: Path) -> None:
    named = _all_named(folder)
    gone = to_thin_out(((one.made_at, one.why) for one in named), datetime.now(UTC))
    for one in named:
        if one.made_at in gone:
            one.path.unlink(missing_ok=True)


def _new_part(folder: Path) -> Path:
    """An empty file that only this user can read."""
    descriptor, name = tempfile.mkstemp(prefix=_BEGIN, suffix=_END, dir=folder)
    os.close(descriptor)
    return Path(name)


def _sweep(folder: Path) -> None:
    """Remove what a killed process left; what is younger may still be in the making."""
    latest = time.time() - _STRAY_AFTER.total_seconds()
    for stray in folder.iterdir():
        if stray.name.startswith(HALF_MADE):
            with contextlib.suppress(OSError):  # another one's, or just gone: it will be tried again
                if stray.lstat().st_mtime < latest:
                    _remove(stray)


def _remove(stray: Path) -> None:
    if stray.is_dir() and not stray.is_symlink():
        rmtree(stray)
    else:
        stray.unlink()


def _hash(path: Path) -> str:
    """Half of the SHA-256 of a file, which a name can hold on every system."""
    return hash_of_file(path)[:32]


def _reason(error: dbapi2.Error) -> str:
    reason = reason_of(error)
    if reason is None:
        raise error
    return reason
