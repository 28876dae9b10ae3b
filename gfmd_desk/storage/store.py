"""The open store: one connection, and the transactions on it."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import get_ident
from typing import NoReturn

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session as OrmSession
from sqlcipher3 import dbapi2

from gfmd_desk.storage.backups import state_of
from gfmd_desk.storage.engine import READING, driver_of
from gfmd_desk.storage.failures import NoRoomError, NotReadError, NotSavedError, OnlyReadError, StoreError, reason_of, takes_no_more
from gfmd_desk.storage.last_log import empty_log, forget_log, note_log
from gfmd_desk.storage.last_sum import write_sum
from gfmd_desk.storage.search_statements import REMAKE_INDEX
from gfmd_desk.storage.transaction import Transaction


class Store:
    """The connection is made by the first thread that reads or writes, and belongs to it.

    After an error it is given up and made anew for the next transaction.
    """

    def __init__(
        self,
        engine: Engine,
        path: Path,
        *,
        changed_outside: bool = False,
        commits_missing: bool = False,
        only_read: str = "",
        newer: bool = False,
    ) -> None:
        """`changed_outside` says that since it was last closed the store was changed by something else than this program.

        `commits_missing` says that it was not closed, and what was written last is gone; `only_read` is a sentence on why it is only
        read, empty where it can be written; `newer` that a newer program wrote it.
        """
        self.path = path
        self.changed_outside = changed_outside
        self.commits_missing = commits_missing
        self.only_read = only_read
        self.newer = newer
        self._noted: bool | None = None
        self._engine = engine
        self._connection: Connection | None = None
        self._thread = 0
        self._seen: object = 0
        self._missed = False

    @contextmanager
    def writing(self) -> Iterator[Transaction]:
        """One transaction that holds the right to write from its first statement; raises NotSavedError."""
        self._refuse_to_write()
        with self._said_as(NotSavedError, "Not saved: {why}."), self._rows(reading=False) as rows, rows.begin():
            yield Transaction(rows)
        first, self._noted = self._noted is None, False
        if first:
            with suppress(NotReadError):  # what was written is written
                self.note_commits()

    def note_commits(self) -> None:
        """Note how far the store is written, if it was since the last note; raises NotReadError."""
        if self._noted is False:
            with self._said_as(NotReadError, "Your notes cannot be read just now: {why}."):
                note_log(self._driver(), self.path)
            self._noted = True

    @contextmanager
    def reading(self) -> Iterator[Transaction]:
        """One view of the store that nobody else's writing changes; raises NotReadError."""
        with self._said_as(NotReadError, "Your notes cannot be read just now: {why}."), self._rows(reading=True) as rows, rows.begin():
            yield Transaction(rows)

    def changed_elsewhere(self) -> bool:
        """Say whether another connection has committed since this was last asked; raises NotReadError."""
        with self._said_as(NotReadError, "Your notes cannot be read just now: {why}."):
            version = self._version(self._connected())
            changed = self._missed or version != self._seen
            self._seen, self._missed = version, False
        if changed and self.only_read:
            self._disconnect()  # it may have been read as a file that nobody has open
        return changed

    def scrub(self) -> None:
        """Write every page anew, so that nothing of what was erased is left in the file, its index and its log; raises NotSavedError.

        Can be repeated. Pages that were free go, and so do words that the index has only marked as deleted.
        """
        self._refuse_to_write()
        with self._said_as(NotSavedError, "What was erased is not yet gone from the free pages: {why}."):
            driver = self._driver()
            driver.execute(REMAKE_INDEX)
            driver.execute("VACUUM")
            (busy, _pages, _done) = driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            try:
                forget_log(self.path)
            except OSError as error:
                raise NotSavedError(f"What was erased is gone, but not the note beside it: {error.strerror or error}.") from error
            self._noted = False
        if busy:
            raise NotSavedError("What was erased is not yet gone from the free pages: another program is reading your notes.")

    def close(self) -> None:
        """Close the connection; may be called twice."""
        if self._connection is not None:
            if not self.only_read:
                with suppress(DBAPIError, dbapi2.Error, OSError):  # then what is noted stays
                    empty_log(self._driver(), self.path)
            self._disconnect()
            if not self.only_read:
                write_sum(self.path)
        self._engine.dispose()

    def _refuse_to_write(self) -> None:
        if self.only_read:
            raise OnlyReadError(f"Not saved: {self.only_read[0].lower()}{self.only_read[1:]}")

    def _version(self, connection: Connection) -> object:
        """What is another whenever somebody else has written."""
        return state_of(self.path) if self.only_read else _data_version(connection)

    def _disconnect(self) -> None:
        self._connected().close()
        self._connection = None

    def _driver(self) -> dbapi2.Connection:
        return driver_of(self._connected())

    def _rows(self, *, reading: bool) -> OrmSession:
        return OrmSession(self._connected().execution_options(**{READING: reading}), autoflush=False)

    def _connected(self) -> Connection:
        if self._connection is None:
            self._connection = self._engine.connect()
            self._thread = get_ident()
            self._seen = self._version(self._connection)
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
        raise refusal(sentence, why=reason) from error


def _data_version(connection: Connection) -> int:
    """SQLite's count that changes when another connection commits (sqlite.org/pragma.html); asked outside any transaction."""
    version: int = driver_of(connection).execute("PRAGMA data_version").fetchone()[0]
    return version
