"""A save that a kill or a power cut broke off, in a store that keeps no log: taken back before anybody looks. Imports no SQLAlchemy."""

from contextlib import suppress
from pathlib import Path

from sqlcipher3 import dbapi2

from gfmd_desk.storage.connection import connect


def take_back(path: Path) -> None:
    """Let SQLite undo what was half written into the store, if there is such; whatever is in the way is said by who looks next.

    Only who may write can do it (sqlite.org/lockingv3.html, 4.0), and to whoever opens the store for reading it could not be read.
    """
    with suppress(OSError, dbapi2.Error):
        if path.with_name(f"{path.name}-journal").stat().st_size > 0:
            connection = connect(path)
            try:
                connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            finally:
                connection.close()
