"""Rows of the log of approvals changed past the triggers that hold it, as a disk would change them."""

from contextlib import closing
from pathlib import Path

from sqlcipher3 import dbapi2


def damage_log(store_path: Path, statement: str) -> None:
    with closing(dbapi2.connect(str(store_path), isolation_level=None)) as connection:
        held = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name <> 'search_texts_go'").fetchall()
        for name, _ in held:
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute(statement)
        for _, made in held:
            connection.execute(made)
