"""SQLAlchemy over the store's file: who begins a transaction, and how."""

from pathlib import Path

from sqlalchemy import Connection, Engine, NullPool, create_engine, event
from sqlcipher3 import dbapi2

from gfmd_desk.storage.connection import connect, mode_to_read

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


def _begin(connection: Connection) -> None:
    reading = connection.get_execution_options().get(READING, False)
    connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")
