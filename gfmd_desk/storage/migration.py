"""Bringing a store that is behind up to date: a verified copy first, then all of it or nothing."""

import os
from datetime import UTC, datetime
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlcipher3 import dbapi2

from gfmd_desk.storage.connection import Mode, connect
from gfmd_desk.storage.engine import engine_for
from gfmd_desk.storage.failures import NotOpenedError

MIGRATIONS = Path(__file__).resolve().parent / "migrations"


def migrate(path: Path, migrations: Path = MIGRATIONS) -> None:
    """Bring the store at `path` up to date; raises NotOpenedError and the driver's errors, after which it is as it was.

    Foreign keys are off meanwhile, since rebuilding a table with them on would delete the rows that point to it.
    """
    keep_copy(path)
    config = Config()
    config.set_main_option("script_location", str(migrations).replace("%", "%%"))
    engine = engine_for(path, foreign_keys=False)
    try:
        with engine.begin() as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
            if connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall():
                raise NotOpenedError(f"Your notes could not be brought up to date: {path} was left as it is. Please report this.")
    finally:
        engine.dispose()


def keep_copy(path: Path, why: str = "before-update") -> Path:
    """Copy the store into the folder ``backups`` beside it, verify the copy and return its path; raises NotOpenedError."""
    folder = path.parent / "backups"
    folder.mkdir(mode=0o700, exist_ok=True)
    copy = folder / f"{why}-{datetime.now(UTC):%Y%m%d-%H%M%S-%f}.sqlite"
    os.close(os.open(copy, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    source = connect(path, Mode.READ)
    target = dbapi2.connect(copy)
    try:
        source.backup(target)
        target.execute("PRAGMA journal_mode = DELETE")  # one file, and nothing beside it
        sound = target.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        same = _counts(target) == _counts(source)
    finally:
        target.close()
        source.close()
    if not (sound and same):
        copy.unlink()
        raise NotOpenedError(
            f"Your notes were not brought up to date, because no sound copy of them could be made first: {path} seems damaged."
        )
    return copy


def _counts(connection: dbapi2.Connection) -> dict[str, int]:
    tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
    return {name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in tables}  # noqa: S608  # our own tables
