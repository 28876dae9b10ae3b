"""Sealing the store of a data folder with all copies of it, and unsealing it: a new file beside each, verified, then put in its place.

Whoever is killed on the way leaves a whole store, sealed or not. `tidy`, which whoever opens the store asks for, ends what
was begun: beside a sealed store nothing readable stays, and no key file beside a plain one. No other process may touch the store meanwhile.
"""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from hashlib import sha256
from pathlib import Path

from sqlcipher3 import dbapi2

from gfmd_desk.errors import KnownError
from gfmd_desk.storage.backups import is_backup, place_of_rewritten, rewritten_before, sync_folder
from gfmd_desk.storage.connection import Mode, connect_with
from gfmd_desk.storage.copies import HALF_MADE, copies_in, kept_aside
from gfmd_desk.storage.data_key import DataKey
from gfmd_desk.storage.failures import StoreError, reason_of
from gfmd_desk.storage.file_hash import hash_of_file
from gfmd_desk.storage.last_log import forget_log
from gfmd_desk.storage.last_sum import forget_sum
from gfmd_desk.storage.sealed_file import DamagedFileError, read_sealed, write_sealed
from gfmd_desk.storage.sealed_folder import KEY_FILE, KEY_FILE_ON_ITS_WAY, SEALED_ENDING, STORE_FILE, is_plain, key_file_of
from gfmd_desk.storage.soundness import SIDE_FILES, digest_of
from gfmd_desk.storage.unlocked import key_for

_MADE, _OLD = ".new-seal", ".old-seal"
"""How the names of what a killed process left half made begin."""

_TEXTS, _HALF_TEXTS = "abbreviations*.json", ".abbreviations*.json.part"
"""Files beside the store that hold words of the user."""

_CHUNK = 1024 * 1024


class NotSealedError(StoreError):
    """The store, or a copy of it, could not be sealed or unsealed; it is as it was."""


def seal(folder: Path, key: DataKey, keep_key: Callable[[Path], None]) -> None:
    """Seal the store in `folder`; raises KnownError and leaves it as it was. The copies are left to `tidy`.

    `keep_key` writes the key file, called when nobody else can touch the store, and so tidy it away.
    """
    path, coming = folder / STORE_FILE, folder / KEY_FILE_ON_ITS_WAY
    with _said(folder), _alone(path, None) as store:
        _put_key_aside(coming)
        made = _beside(path, _MADE)
        try:
            keep_key(coming)
            _export(store, made, key)
        except (KnownError, OSError, dbapi2.Error):
            for begun in (made, coming):
                begun.unlink(missing_ok=True)
            raise
        forget_sum(path)
        forget_log(path)
        _put_in_place(made, path, store, was_plain=True)
        _settle(folder)


def unseal(folder: Path) -> None:
    """Make an unlocked store and its copies readable by anybody, and remove the key file. Raises KnownError."""
    path, settled, coming = folder / STORE_FILE, folder / KEY_FILE, folder / KEY_FILE_ON_ITS_WAY
    key = key_for(path)
    with _said(folder), _alone(path, key) as store:
        assert key is not None
        for copy in _sealed_copies(folder):
            _unseal_copy(copy, key)
        _leave_keys(folder)
        made = _beside(path, _MADE)
        _export(store, made, None)
        forget_sum(path)
        forget_log(path)
        if settled.exists():
            settled.replace(coming)
            sync_folder(folder)
        _put_in_place(made, path, store, was_plain=False)
        coming.unlink(missing_ok=True)
        sync_folder(folder)


def tidy(folder: Path) -> None:
    """End what was begun with a store that is plain or unlocked; raises NotSealedError and LockedError."""
    path = folder / STORE_FILE
    if not _is_untidy(folder):
        return
    with _said(folder), _alone(path, key_for(path)):  # which another process that seals it now would not allow
        key = key_for(path)  # it may have been sealed or unsealed while the lock was waited for
        _beside(path, _MADE).unlink(missing_ok=True)
        _destroy_old(_beside(path, _OLD), path, overwrite=key is not None)
        if key is None:
            if not any(is_backup(copy) and not is_plain(copy) for copy in copies_in(folder)):
                (folder / KEY_FILE_ON_ITS_WAY).unlink(missing_ok=True)
            return
        _settle(folder)
        for copy in readable_copies(folder):
            if copy.exists():  # what was half made of the one before has gone with it
                _seal_copy(copy, folder, key)


def readable_copies(folder: Path) -> list[Path]:
    """Return the files beside a sealed store that anybody can read: none, unless sealing was broken off or somebody put one there."""
    own = {_beside(folder / STORE_FILE, _MADE), _beside(folder / STORE_FILE, _OLD)}
    texts = [file for pattern in (_TEXTS, _HALF_TEXTS, _TEXTS + _MADE, _TEXTS + _OLD) for file in sorted(folder.glob(pattern))]
    copies = (copy for copy in copies_in(folder) if copy not in own and _is_readable(copy, folder))
    return list(dict.fromkeys((*texts, *copies)))


def _is_untidy(folder: Path) -> bool:
    path = folder / STORE_FILE
    if (folder / KEY_FILE_ON_ITS_WAY).exists():
        return True
    begun = any(file.exists() for file in (_beside(path, _MADE), _beside(path, _OLD)))
    return key_file_of(folder) is not None and (begun or bool(readable_copies(folder)))


def _is_half_made(copy: Path, folder: Path) -> bool:
    """Or half destroyed."""
    workshop = copy.name.startswith(HALF_MADE) or copy.relative_to(folder).parts[0].startswith(HALF_MADE)
    return workshop or copy.name.endswith((_MADE, _OLD)) or copy.match(_HALF_TEXTS)


def _is_readable(copy: Path, folder: Path) -> bool:
    """A damaged store that was kept aside, or what SQLite keeps beside one, has no beginning that says so."""
    if copy.name.endswith((_MADE, _OLD)):
        return True
    if kept_aside(copy, folder, sealed=False):
        return not copy.name.endswith(SEALED_ENDING)
    if _is_half_made(copy, folder) and copy.stat().st_mtime < _sealed_at(folder):
        return True  # it has no beginning yet, and is older than the seal
    main = next((copy.with_name(copy.name.removesuffix(end)) for end in SIDE_FILES if copy.name.endswith(end)), copy)
    return main.is_file() and is_plain(main)


def _sealed_at(folder: Path) -> float:
    """Or since when there is another passphrase."""
    key_file = key_file_of(folder)
    return key_file.stat().st_mtime if key_file is not None else 0.0


def _sealed_copies(folder: Path) -> list[Path]:
    sealed = [*copies_in(folder), *folder.glob(_TEXTS + SEALED_ENDING)]
    return [copy for copy in sealed if copy.name.endswith(SEALED_ENDING) or (is_backup(copy) and not is_plain(copy))]


def _seal_copy(copy: Path, folder: Path, key: DataKey) -> None:
    """A backup stays one; whatever else is sealed as it is, and what was only half made goes."""
    if _is_half_made(copy, folder):
        _destroy(copy)
        with suppress(OSError):
            copy.parent.rmdir()  # a workshop, once it is empty
        return
    if is_backup(copy) and _rewrite(copy, None, key):
        return
    if not _is_sealed_already(copy, _beside(copy, SEALED_ENDING), key):
        sealed = _free_name(copy)
        with copy.open("rb") as file:
            write_sealed(sealed, file, key)
        sync_folder(copy.parent)
        if not _is_sealed_already(copy, sealed, key):
            raise NotSealedError(f"Not sealed, because no sound copy of it could be made: {copy}.")
    _destroy(copy)


def _is_sealed_already(copy: Path, sealed: Path, key: DataKey) -> bool:
    try:
        return sealed.exists() and _hash_of(read_sealed(sealed, key)) == hash_of_file(copy)
    except DamagedFileError:
        return False


def _free_name(copy: Path) -> Path:
    """Another of the same name may have been sealed before."""
    name, number = copy.name, 1
    while (sealed := copy.with_name(name + SEALED_ENDING)).exists():
        number += 1
        name = f"{copy.stem}-{number}{copy.suffix}"
    return sealed


def _unseal_copy(copy: Path, key: DataKey) -> None:
    if not copy.name.endswith(SEALED_ENDING):
        _rewrite(copy, key, None)
        return
    plain = copy.with_name(copy.name.removesuffix(SEALED_ENDING))
    part = _beside(plain, _MADE)
    part.unlink(missing_ok=True)
    try:
        with os.fdopen(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as file:
            for piece in read_sealed(copy, key):
                file.write(piece)
            file.flush()
            os.fsync(file.fileno())
    except DamagedFileError:  # no key ever opens it
        part.unlink()
        return
    part.replace(plain)
    sync_folder(plain.parent)
    copy.unlink()


def _rewrite(backup: Path, now: DataKey | None, then: DataKey | None) -> bool:
    """Write a backup anew under another key, or none; False if it is damaged, and so no backup any more."""
    made, before = _beside(backup, _MADE), rewritten_before(backup)
    if before is not None and is_plain(before) is (then is None):
        _destroy(backup, overwrite=now is None)
        return True
    try:
        source = connect_with(now, backup, Mode.READ)
        try:
            _export(source, made, then)
        finally:
            source.close()
    except (NotSealedError, dbapi2.DatabaseError):
        made.unlink(missing_ok=True)
        if place_of_rewritten(backup, backup) == backup:
            raise  # it is what was verified, so it was the disk that failed
        return False
    place = place_of_rewritten(backup, made)
    made.replace(place)
    sync_folder(place.parent)
    _destroy(backup, overwrite=now is None)
    return True


def _leave_keys(folder: Path) -> None:
    """What was damaged while it was sealed cannot be unsealed: it keeps the key file, and so the passphrase of now."""
    key_file = key_file_of(folder)
    assert key_file is not None
    for copy in copies_in(folder):
        if kept_aside(copy, folder, sealed=True) and not (copy.parent / KEY_FILE).exists():
            shutil.copy(key_file, copy.parent / KEY_FILE)


def _put_key_aside(coming: Path) -> None:
    """Keep the key of sealed copies that lie beside a plain store; another key comes in its place."""
    number = 1
    while coming.exists():
        aside = coming.with_name(f"{coming.name}-{number}")
        if not aside.exists():
            coming.rename(aside)
        number += 1


def _settle(folder: Path) -> None:
    coming = folder / KEY_FILE_ON_ITS_WAY
    if coming.exists():
        coming.replace(folder / KEY_FILE)
        sync_folder(folder)


@contextmanager
def _alone(path: Path, key: DataKey | None) -> Iterator[dbapi2.Connection]:
    """Hold the store so that nobody else can read or write it, all of it in one file."""
    connection = connect_with(key, path)
    try:
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        try:
            alone = connection.execute("PRAGMA journal_mode = DELETE").fetchone() == ("delete",)
        except dbapi2.OperationalError:  # it is locked
            alone = False
        if not alone:
            raise NotSealedError("Your notes were left as they were, because another program has been holding the file with your notes.")
        connection.execute("BEGIN EXCLUSIVE")
        connection.execute("COMMIT")  # the lock stays until the connection is closed
        yield connection
    finally:
        connection.close()


def _export(source: dbapi2.Connection, made: Path, then: DataKey | None) -> None:
    """Write a database anew under another key, or none, and verify it row by row."""
    made.unlink(missing_ok=True)
    os.close(os.open(made, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    source.execute("ATTACH DATABASE ? AS made KEY ?", (str(made), then.literal if then else ""))
    try:
        source.execute("PRAGMA made.journal_mode = OFF")  # nothing lies beside it; half of one is thrown away
        source.execute("PRAGMA made.synchronous = OFF")  # it is brought to the disk below, in whole
        _copy_all(source)
    finally:
        source.execute("DETACH DATABASE made")
    copy = connect_with(then, made, Mode.READ)
    try:
        sound = copy.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        sound = sound and (then is None or not copy.execute("PRAGMA cipher_integrity_check").fetchall())
        same = digest_of(copy) == digest_of(source)
    except dbapi2.DatabaseError:
        sound = same = False
    finally:
        copy.close()
    if not (sound and same and is_plain(made) is (then is None)):
        made.unlink()
        raise NotSealedError("Your notes were left as they were, because no sound copy of them could be made.")
    with made.open("rb+") as file:
        os.fsync(file.fileno())


def _copy_all(source: dbapi2.Connection) -> None:
    try:
        source.execute("SELECT sqlcipher_export('made')")
    except dbapi2.Error as error:  # here the driver does not tell which error it was
        if reason_of(error) is not None:
            raise
        raise NotSealedError("Not done: the disk is full, or it cannot be read or written.") from error


def _put_in_place(made: Path, path: Path, source: dbapi2.Connection, *, was_plain: bool) -> None:
    """Let the new file take the place of the old one, and destroy what the old one held while its lock is still ours."""
    old = _beside(path, _OLD)
    if was_plain:
        _keep_a_name(path, old)
    if os.name == "nt":
        source.close()  # Windows replaces no file that is open
    made.replace(path)
    sync_folder(path.parent)
    _destroy_old(old, path, overwrite=was_plain)


def _keep_a_name(path: Path, old: Path) -> None:
    """A second name for a readable file, so that it can be overwritten, and found by `tidy`, when the first one is gone."""
    old.unlink(missing_ok=True)
    with suppress(OSError):  # a file system without hard links: its blocks are given back as they are
        os.link(path, old)


def _destroy(file: Path, *, overwrite: bool = True) -> None:
    """Remove a file, under a name that says so first: what is overwritten half-way must not be taken for what it was."""
    old = file if file.name.endswith(_OLD) else file.replace(_beside(file, _OLD))
    _destroy_old(old, None, overwrite=overwrite)


def _destroy_old(old: Path, place: Path | None, *, overwrite: bool) -> None:
    """Remove a file of such a name, overwritten unless it is still the one in place."""
    if not old.exists():
        return
    if overwrite and not (place is not None and old.samefile(place)):
        with old.open("rb+") as file:
            left = old.stat().st_size
            while left > 0:
                left -= file.write(b"\0" * min(left, _CHUNK))
            file.flush()
            os.fsync(file.fileno())
    old.unlink()


def _hash_of(pieces: Iterator[bytes]) -> str:
    told = sha256()
    for piece in pieces:
        told.update(piece)
    return told.hexdigest()


def _beside(path: Path, end: str) -> Path:
    return path.with_name(path.name + end)


@contextmanager
def _said(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise NotSealedError(f"Not done: {error.filename or folder} cannot be used ({error.strerror}).") from error
    except dbapi2.Error as error:
        reason = reason_of(error)
        if reason is None:
            raise
        raise NotSealedError(f"Not done, because {reason}.") from error
