"""Whether a store has the tables that this program knows."""

from pathlib import Path

from sqlcipher3 import dbapi2

from gfmd_desk.storage import schema
from gfmd_desk.storage.connection import Mode, connect
from gfmd_desk.storage.failures import reason_of


def has_all_tables(path: Path) -> bool:
    """Whether each table is there with its columns: where a name of one was changed, SQLite finds nothing wrong with its pages."""
    connection = connect(path, Mode.READ)
    try:
        for table in schema.Base.metadata.tables.values():
            columns = ", ".join(f'"{table.name}"."{column.name}"' for column in table.columns)  # else a name that is not there is a text
            connection.execute(f'SELECT {columns} FROM "{table.name}" LIMIT 0')  # noqa: S608  # our own tables
    except dbapi2.OperationalError as error:
        if reason_of(error) is None:  # "no such table", "no such column"
            return False
        raise
    finally:
        connection.close()
    return True
