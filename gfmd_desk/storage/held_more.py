"""What the newest sound backup holds besides what was taken out of a damaged store: what was lost, and what was deleted since. Imports no
SQLAlchemy."""

from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from sqlcipher3 import dbapi2

from gfmd_desk.domain.backup import Backup
from gfmd_desk.storage.backups import newest_backup, place_of_backup
from gfmd_desk.storage.connection import Mode, connect
from gfmd_desk.storage.lost_rows import COUNTED, KEYS, Tally


@dataclass(frozen=True, slots=True)
class HeldMore:
    """`more` is what stands in the backup, and not in what was taken out."""

    backup: Backup
    more: Tally


def held_more(damaged: Path, made: dbapi2.Connection) -> HeldMore | None:
    """Compare what was made of the damaged store with its newest backup that can be trusted; None where that holds no more."""
    with suppress(OSError, dbapi2.Error):
        backup = newest_backup(damaged)
        place = place_of_backup(damaged, backup.id) if backup is not None else None
        if backup is not None and place is not None:
            with closing(connect(place, Mode.READ)) as source:
                more = Tally(**{name: len(_rows(source, table) - _rows(made, table)) for name, table in COUNTED.items()})
            return HeldMore(backup, more) if more.any else None
    return None


def _rows(connection: dbapi2.Connection, table: str) -> set[tuple[object, ...]]:
    """None of a table that an older version had not."""
    try:
        return set(connection.execute(f"SELECT {', '.join(KEYS.get(table, ('id',)))} FROM {table}"))  # noqa: S608  # our own tables
    except dbapi2.OperationalError:
        return set()
