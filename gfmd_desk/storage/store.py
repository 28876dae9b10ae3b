"""The open store: one connection, and the transactions on it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import get_ident
from typing import NoReturn

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session as OrmSession
from sqlcipher3 import dbapi2

from gfmd_desk.storage.engine import READING
from gfmd_desk.storage.failures import NoRoomError, NotReadError, NotSavedError, StoreError, reason_of, takes_no_more
from gfmd_desk.storage.last_sum import write_sum
from gfmd_desk.storage.transaction import Transaction


class Store:
    """The connection is made by the first thread that reads or writes, and belongs to it.

    After an error it is given up and made anew for the next transaction.
    """

    def __init__(self, engine: Engine, path: Path, *, changed_outside: bool = False) -> None:
        """`changed_outside` says that since it was last closed the store was changed by something else than this program."""
        self.path = path
        self.changed_outside = changed_outside
        self._engine = engine
        self._connection: Connection | None = None
        self._thread = 0
        self._seen = 0
        self._missed = False

    @contextmanager
    def writing(self) -> Iterator[Transaction]:
        """One transaction that holds the right to write from its first statement; raises NotSavedError."""
        with self._said_as(NotSavedError, "Not saved: {}."), self._rows(reading=False) as rows, rows.begin():
            yield Transaction(rows)

    @contextmanager
    def reading(self) -> Iterator[Transaction]:
        """One view of the store that nobody else's writing changes; raises NotReadError."""
        with self._said_as(NotReadError, "Your notes cannot be read just now: {}."), self._rows(reading=True) as rows, rows.begin():
            yield Transaction(rows)

    def changed_elsewhere(self) -> bool:
        """Say whether another connection has committed since this was last asked; raises NotReadError."""
        with self._said_as(NotReadError, "Your notes cannot be read just now: {}."):
            version = _data_version(self._connected())
            changed = self._missed or version != self._seen
            self._seen, self._missed = version, False
            return changed

    def scrub(self) -> None:
        """Write every page anew, so that nothing of what was erased is left in the file, its index and its log; raises NotSavedError.

        Can be repeated. Pages that were free go, and so do words that the index has only marked as deleted.
        """
        with self._said_as(NotSavedError, "What was erased is not yet gone from the free pages: {}."):
            driver = self._connected().connection.driver_connection
            assert driver is not None
            driver.execute("INSERT INTO entry_fts (entry_fts) VALUES ('rebuild')")
            driver.execute("VACUUM")
            (busy, _pages, _done) = driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        if busy:
            raise NotSavedError("What was erased is not yet gone from the free pages: another program is reading your notes.")

    def close(self) -> None:
        """Close the connection; may be called twice."""
        if self._connection is not None:
            self._connected().close()
            self._connection = None
            write_sum(self.path)
        self._engine.dispose()

    def _rows(self, *, reading: bool) -> OrmSession:
        return OrmSession(self._connected().execution_options(**{READING: reading}), autoflush=False)

    def _connected(self) -> Connection:
        if self._connection is None:
            self._connection = self._engine.connect()
            self._thread = get_ident()
            self._seen = _data_version(self._connection)
        if self._thread != get_ident():
            raise RuntimeError("a store is used and closed on one thread")
        return self._connection

    @contextmanager
    def _said_as(self, refusal: type[StoreError], sentence: str) -> Iterator[None]:
        try:
            yield
        except (DBAPIError, dbapi2.Error) as error:
            self._give_up(error, refusal, sentence)

    def _give_up(self, error: DBAPIError | dbapi2.Error, refusal: type[StoreError], sentence: str) -> NoReturn:
        if self._connection is not None:
            self._connection.close()
            self._connection = None
            self._missed = True  # a new connection cannot tell what happened before it
        said = error.orig if isinstance(error, DBAPIError) else error
        reason = reason_of(said)
        if reason is None:
            raise error
        if refusal is NotSavedError and takes_no_more(said):
            refusal = NoRoomError
        raise refusal(sentence.format(reason)) from error


def _data_version(connection: Connection) -> int:
    """SQLite's count that changes when another connection commits (sqlite.org/pragma.html); asked outside any transaction."""
    driver = connection.connection.driver_connection
    assert driver is not None
    version: int = driver.execute("PRAGMA data_version").fetchone()[0]
    return version
