"""SQLAlchemy over the store's file: who begins a transaction, and how."""

import time
from pathlib import Path

from sqlalchemy import Connection, Engine, NullPool, create_engine, event
from sqlcipher3 import dbapi2

from gfmd_desk.storage.connection import connect, mode_to_read

LOOK_MILLISECONDS = 20
"""How long SQLite waits by itself for the right to write before it is asked anew; it looks at 1, 3, 8 and 18 of them."""
READING = "reading"
"""Execution option of a connection that will only read, and so need not wait for a writer."""


def engine_for(path: Path, *, foreign_keys: bool = True, only_read: bool = False) -> Engine:
    """Return an engine whose transactions take the right to write at once.

    The pool is named because with a `creator` SQLAlchemy would keep one connection for each thread.
    Parameters are hidden: an error that reaches a log must not carry a note's text.
    """
    engine = create_engine(
        "sqlite+pysqlite://",
        module=dbapi2,
        creator=lambda: connect(path, mode_to_read(path)) if only_read else connect(path, foreign_keys=foreign_keys),
        poolclass=NullPool,
        hide_parameters=True,
    )
    event.listen(engine, "begin", _begin)
    return engine


def driver_of(connection: Connection) -> dbapi2.Connection:
    """Return the driver's own connection."""
    driver = connection.connection.driver_connection
    assert isinstance(driver, dbapi2.Connection)
    return driver


def _begin(connection: Connection) -> None:
    driver = driver_of(connection)
    if connection.get_execution_options().get(READING, False):
        driver.execute("BEGIN")
    else:
        _begin_to_write(driver)


def _begin_to_write(driver: dbapi2.Connection) -> None:
    """Wait for the right to write: for one holder as long as the connection waits for anything, for several as long as they come on.

    Left alone, SQLite soon looks only every 100 ms, and misses each gap that somebody leaves who writes without a pause.
    """
    (patience,) = driver.execute("PRAGMA busy_timeout").fetchone()
    driver.execute(f"PRAGMA busy_timeout = {min(LOOK_MILLISECONDS, patience)}")
    try:
        until, committed = time.monotonic() + patience / 1000, None
        while (error := _refusal(driver)) is not None:
            before, committed = committed, _committed(driver) or committed
            if committed != before:
                until = time.monotonic() + patience / 1000
            elif time.monotonic() >= until:
                raise error
    finally:
        driver.execute(f"PRAGMA busy_timeout = {patience}")


def _committed(driver: dbapi2.Connection) -> int | None:
    """SQLite's count that changes when another connection commits; None where even reading has to wait, as it may without a log."""
    try:
        version: int = driver.execute("PRAGMA data_version").fetchone()[0]
    except dbapi2.OperationalError as error:
        if error.sqlite_errorname != "SQLITE_BUSY":
            raise
        return None
    return version


def _refusal(driver: dbapi2.Connection) -> dbapi2.OperationalError | None:
    """Ask once; return that somebody else is at it, and raise any other error of the driver."""
    try:
        driver.execute("BEGIN IMMEDIATE")
    except dbapi2.OperationalError as error:
        if error.sqlite_errorname != "SQLITE_BUSY":
            raise
        return error
    return None
