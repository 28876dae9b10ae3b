"""Which version of the schema a store has, against the one this program knows. Imports no SQLAlchemy."""

import errno
import os
from enum import Enum, auto
from pathlib import Path

from sqlcipher3 import dbapi2

from gfmd_desk.storage.connection import connect, mode_to_read
from gfmd_desk.storage.failures import DamagedError, NotOpenedError, reason_of
from gfmd_desk.storage.sealed_folder import KEY_FILE, is_plain
from gfmd_desk.storage.unlocked import key_for

HEAD = "0005"
"""The newest migration. They are numbered, so that an older program can tell a newer store."""


class Standing(Enum):
    MISSING = auto()
    BEHIND = auto()
    CURRENT = auto()
    NEWER = auto()


def standing_of(path: Path) -> Standing:
    """Look at a store without writing to it; raises NotOpenedError if it is none or damaged, LockedError if it is locked."""
    try:
        key_for(path)
        if not path.exists():
            return Standing.MISSING
        if path.stat().st_size == 0:
            raise DamagedError("The file with your notes is empty, which it should never be: {path} was left as it is.", path=path)
        version = _version_in(path)
    except OSError as error:
        raise NotOpenedError("The file with your notes cannot be read: {path} ({why}).", path=path, why=error.strerror) from error
    except dbapi2.Error as error:
        raise _refusal(path, error) from error
    except UnicodeDecodeError as error:  # the driver's sentence quotes what is damaged, and so cannot be said
        raise DamagedError("The file with your notes is damaged: {path} was left as it is.", path=path) from error
    if version == HEAD:
        return Standing.CURRENT
    return Standing.NEWER if version > HEAD else Standing.BEHIND


def _version_in(path: Path) -> str:
    """The number of the last migration, empty before the first."""
    if not os.access(path, os.R_OK):  # SQLite says of it only that it cannot be opened; to open it here would give up the locks on it
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    connection = connect(path, mode_to_read(path))
    try:
        row = connection.execute("SELECT max(version_num) FROM alembic_version").fetchone()
    finally:
        connection.close()
    return row[0] or ""


def _refusal(path: Path, error: dbapi2.Error) -> NotOpenedError:
    name = getattr(error, "sqlite_errorname", "")
    if name in {"SQLITE_NOTADB", "SQLITE_ERROR"}:  # ERROR: there is no such table
        return _no_store(path)
    reason = reason_of(error)
    if reason is None:
        raise error
    kind = DamagedError if name.startswith("SQLITE_CORRUPT") else NotOpenedError
    return kind("The store cannot be opened because {why}: {path} was left as it is.", why=reason, path=path)


def _no_store(path: Path) -> DamagedError:
    sealed, plain = key_for(path) is not None, is_plain(path)
    if sealed:
        if plain:
            return DamagedError(
                "Your notes are not sealed, though a key file lies beside them: put {key} elsewhere. {path} was left as it is.",
                key=KEY_FILE,
                path=path,
            )
        return DamagedError("The file with your notes is damaged: {path} was left as it is.", path=path)
    other = DamagedError("This file is not a store of GFMD Desk: {path} was left as it is.", path=path)
    if plain:
        return other
    return DamagedError("{what} If it is sealed with a passphrase, its key file {key} is missing beside it.", what=other, key=KEY_FILE)
