"""Bringing a store that is behind up to date: a verified copy first, then all of it or nothing."""

from pathlib import Path

from alembic import command
from alembic.config import Config

from gfmd_desk.domain.backup import Why
from gfmd_desk.storage.backups import make_backup
from gfmd_desk.storage.engine import engine_for
from gfmd_desk.storage.failures import BackupError, NotOpenedError

MIGRATIONS = Path(__file__).resolve().parent / "migrations"


def migrate(path: Path, migrations: Path = MIGRATIONS) -> None:
    """Bring the store at `path` up to date; raises NotOpenedError and the driver's errors, after which it is as it was.

    Foreign keys are off meanwhile, since rebuilding a table with them on would delete the rows that point to it.
    """
    try:
        make_backup(path, Why.UPDATE)
    except BackupError as error:
        raise NotOpenedError(
            "Your notes were not brought up to date, because no sound copy of them could be made first. {what}", what=error
        ) from error
    bring_up_to_date(path, migrations)


def bring_up_to_date(path: Path, migrations: Path = MIGRATIONS) -> None:
    """Do the same to a store of which there is a copy already."""
    config = Config()
    config.set_main_option("script_location", str(migrations).replace("%", "%%"))
    engine = engine_for(path, foreign_keys=False)
    try:
        with engine.begin() as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
            if connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall():
                raise NotOpenedError("Your notes could not be brought up to date: {path} was left as it is. Please report this.", path=path)
    finally:
        engine.dispose()
