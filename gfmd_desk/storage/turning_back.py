"""All rows of a store become those of a backup, inside one transaction, but for what was said about naming.

The backup's copy is there as the schema `kept`.
"""

import json
from collections.abc import Mapping, Sequence

from sqlalchemy import Connection

from gfmd_desk.domain.log_union import Union
from gfmd_desk.storage.engine import driver_of
from gfmd_desk.storage.failures import BackupError
from gfmd_desk.storage.naming_restored import LOG, SaidThen, approvals, unite_consents
from gfmd_desk.storage.salvage import columns_of
from gfmd_desk.storage.search_statements import REMAKE_INDEX

_AS_NOW = ("room_consents", "rulings")
"""What was said about naming, in an event that is here now: it is not turned back, or what was taken back would hold again."""


def turn_back(connection: Connection, then: Mapping[str, SaidThen], unions: Mapping[str, Union]) -> None:
    """Let all rows be those of the backup, but for what was said about naming; the caller commits."""
    connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
    connection.exec_driver_sql(REMAKE_INDEX)  # or nothing could be taken out of an index that is damaged
    here = json.dumps(_column(connection, "SELECT id FROM main.events"))
    tables = [table for table in _plain_tables(connection) if table not in (*LOG, *_AS_NOW, "events", "alembic_version")]
    for table in tables:
        connection.exec_driver_sql(f'DELETE FROM main."{table}"')  # noqa: S608  # our own tables, here and below
    _turn_events_back(connection)
    for table in tables:
        _copy_over(connection, table)
    for table in _AS_NOW:
        _copy_over(connection, table, "event_id NOT IN (SELECT value FROM json_each(?))", (here,))
    for event in json.loads(here):
        unite_consents(connection, event, then)
    log = approvals(connection)
    for union in unions.values():
        for step in union.added:
            log.append(step)
    connection.exec_driver_sql(REMAKE_INDEX)
    if connection.exec_driver_sql("PRAGMA main.foreign_key_check").fetchall():
        raise BackupError("Nothing was restored: what is in the backup does not fit together with what is here. Please report this.")


def _turn_events_back(connection: Connection) -> None:
    """An event with a log stays, whether the backup has it or not: the log must not go."""
    connection.exec_driver_sql(
        "DELETE FROM main.events WHERE id NOT IN (SELECT id FROM kept.events) AND id NOT IN (SELECT event_id FROM main.approvals)"
    )
    names = [name for name in columns_of(driver_of(connection), "events") if name != '"id"']
    values = ", ".join(f"{name} = (SELECT {name} FROM kept.events AS old WHERE old.id = main.events.id)" for name in names)  # noqa: S608
    connection.exec_driver_sql(f"UPDATE main.events SET {values} WHERE id IN (SELECT id FROM kept.events)")  # noqa: S608
    _copy_over(connection, "events", "id NOT IN (SELECT id FROM main.events)")


def _copy_over(connection: Connection, table: str, which: str = "1", values: tuple[str, ...] = ()) -> None:
    columns = ", ".join(columns_of(driver_of(connection), table))
    statement = f'INSERT INTO main."{table}" ({columns}) SELECT {columns} FROM kept."{table}" WHERE {which}'  # noqa: S608
    connection.exec_driver_sql(statement, values)


def _plain_tables(connection: Connection) -> Sequence[str]:
    """All tables, but for the index of the search and those that SQLite keeps for it."""
    return _column(connection, "SELECT name FROM main.sqlite_master WHERE type = 'table' AND name NOT GLOB 'entry_fts*' ORDER BY name")


def _column(connection: Connection, statement: str) -> Sequence[str]:
    return [value for (value,) in connection.exec_driver_sql(statement)]
