"""What restoring a backup changes: told before it is done, and after."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import Connection

from gfmd_desk.domain.backup import Backup
from gfmd_desk.domain.log_union import Union
from gfmd_desk.storage.engine import driver_of, engine_for
from gfmd_desk.storage.salvage import columns_of


@dataclass(frozen=True, slots=True)
class Session:
    code: str
    title: str


@dataclass(frozen=True, slots=True)
class Restoring:
    """What a backup changes, or changed. `usable` says whether there is a store that can be used; else all comes back.

    Of the log of approvals `kept` is how many steps are newer than the backup, `added` how many it adds, and `left` how many stay
    behind, because an approval is not brought back: of the backup, or of a damaged store as far as it could be read. `mended` is how
    many events' damaged logs it makes whole. `aside` is where the damaged store was put.
    """

    backup: Backup
    usable: bool = True
    sessions_gone: tuple[Session, ...] = ()
    sessions_back: tuple[Session, ...] = ()
    entries_gone: int = 0
    entries_back: int = 0
    entries_changed: int = 0
    kept: int = 0
    added: int = 0
    left: int = 0
    mended: int = 0
    aside: Path | None = field(default=None, compare=False)


def compared(backup: Backup, connection: Connection, unions: Mapping[str, Union], mended: int) -> Restoring:
    """Compare the store with a backup's copy in it, the schema `kept`."""
    both = "FROM main.entries AS new JOIN kept.entries AS old ON old.id = new.id"
    differs = " OR ".join(f"new.{name} IS NOT old.{name}" for name in columns_of(driver_of(connection), "entries"))
    return Restoring(
        backup,
        sessions_gone=_sessions(connection, "main", "kept"),
        sessions_back=_sessions(connection, "kept", "main"),
        entries_gone=_number(connection, "SELECT count(*) FROM main.entries WHERE id NOT IN (SELECT id FROM kept.entries)"),
        entries_back=_number(connection, "SELECT count(*) FROM kept.entries WHERE id NOT IN (SELECT id FROM main.entries)"),
        entries_changed=_number(connection, f"SELECT count(*) {both} WHERE {differs}"),
        kept=_number(connection, "SELECT count(*) FROM main.approvals WHERE id NOT IN (SELECT id FROM kept.approvals)"),
        added=sum(len(union.added) for union in unions.values()),
        left=sum(len(union.left) for union in unions.values()),
        mended=mended,
    )


def _sessions(connection: Connection, these: str, not_there: str) -> tuple[Session, ...]:
    statement = f"SELECT code, title FROM {these}.sessions WHERE id NOT IN (SELECT id FROM {not_there}.sessions) ORDER BY code"  # noqa: S608
    return tuple(Session(*row) for row in connection.exec_driver_sql(statement))


def counted_alone(backup: Backup, copy: Path) -> Restoring:
    """Count what comes back where there is no store that can be used."""
    engine = engine_for(copy)
    try:
        with engine.connect() as connection:
            sessions = connection.exec_driver_sql("SELECT code, title FROM sessions ORDER BY code")
            back = tuple(Session(*row) for row in sessions)
            entries, steps = (_number(connection, f"SELECT count(*) FROM {table}") for table in ("entries", "approvals"))  # noqa: S608  # our own
            return Restoring(backup, usable=False, sessions_back=back, entries_back=entries, added=steps)
    finally:
        engine.dispose()


def _number(connection: Connection, statement: str) -> int:
    number: int = connection.exec_driver_sql(statement).scalar_one()
    return number
