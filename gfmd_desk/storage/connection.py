"""A connection to the store's file, with the settings that everything else relies on. Imports no SQLAlchemy."""

import os
import sys
from enum import StrEnum
from pathlib import Path, PurePath

from sqlcipher3 import dbapi2

from gfmd_desk.storage.carried import carrier_of
from gfmd_desk.storage.data_key import DataKey
from gfmd_desk.storage.sealed_folder import STORE_FILE
from gfmd_desk.storage.unlocked import key_for

__all__ = ["BUSY_SECONDS", "STORE_FILE", "Mode", "address_of", "connect", "connect_with"]

BUSY_SECONDS = 10.0
"""How long a statement waits for another process to finish writing."""


class Mode(StrEnum):
    """SQLite's own names (sqlite.org/uri.html); only `CREATE` makes a file that is not there.

    `STILL` reads a file that nobody has open, so that SQLite puts nothing beside it.
    """

    READ = "ro"
    STILL = "ro&immutable=1"
    WRITE = "rw"
    CREATE = "rwc"


def connect(path: Path, mode: Mode = Mode.WRITE, *, foreign_keys: bool = True) -> dbapi2.Connection:
    """Open a database, with the key of the data folder if that is sealed; raises LockedError and the driver's errors.

    Transactions are begun and ended by the caller alone.
    """
    return connect_with(key_for(path), path, mode, foreign_keys=foreign_keys)


def connect_with(key: DataKey | None, path: Path, mode: Mode = Mode.WRITE, *, foreign_keys: bool = True) -> dbapi2.Connection:
    """Do the same with a given key: only for who seals and unseals; a file under another key looks like a damaged one."""
    if mode is Mode.READ and _lies_still(path):
        mode = Mode.STILL
    connection = dbapi2.connect(address_of(path.absolute(), mode), uri=True, timeout=BUSY_SECONDS, isolation_level=None)
    try:
        connection.execute("PRAGMA cipher_log_level = NONE")  # or SQLCipher prints to standard error
        if key is not None:
            connection.execute(f'PRAGMA key = "{key.literal}"')
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()  # a wrong key is known before anything is set
        for setting in _settings(mode, foreign_keys=foreign_keys, carried=carrier_of(path.absolute().parent) is not None):
            connection.execute(f"PRAGMA {setting}")
        if mode not in (Mode.READ, Mode.STILL):
            from gfmd_desk.storage.row_hash import keep_hashes  # start-up: the first read needs no hashes

            keep_hashes(connection)
    except dbapi2.Error:
        connection.close()
        raise
    return connection


def address_of(path: PurePath, mode: Mode) -> str:
    """Return an absolute path as SQLite takes it (sqlite.org/uri.html)."""
    address = path.as_uri()
    if not address.startswith("file:///"):
        # SQLite takes no host in an address: a Windows share keeps its two slashes in the path.
        address = "file://" + address.removeprefix("file:")
    return f"{address}?mode={mode}"


def is_writable(path: Path) -> bool:
    """Whether this user may write to the store's file, and put beside it what SQLite needs for that."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def mode_to_read(path: Path) -> Mode:
    """Return how to read a store that is not to be written to: nobody has it open where nothing lies beside it."""
    return Mode.READ if any(path.with_name(f"{path.name}{ending}").exists() for ending in ("-wal", "-shm", "-journal")) else Mode.STILL


def _lies_still(path: Path) -> bool:
    """Whether a store is whole in its own file, and nothing can or should be put beside it: that would be as little writable as itself."""
    if is_writable(path):
        return False
    return not any(_size(path.with_name(f"{path.name}{ending}")) for ending in ("-wal", "-journal"))


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0


def _settings(mode: Mode, *, foreign_keys: bool, carried: bool) -> list[str]:
    settings = ["temp_store = MEMORY"]  # neither what is sorted nor the copy that VACUUM makes is anybody else's to find
    if mode in (Mode.READ, Mode.STILL):
        return settings
    journal = ["journal_mode = DELETE", "synchronous = EXTRA"] if carried else ["journal_mode = WAL", "synchronous = FULL"]
    settings += [*journal, "secure_delete = ON", f"foreign_keys = {'ON' if foreign_keys else 'OFF'}"]
    if sys.platform == "darwin":
        settings += ["fullfsync = ON", "checkpoint_fullfsync = ON"]  # fsync there does not reach the disk
    return settings
