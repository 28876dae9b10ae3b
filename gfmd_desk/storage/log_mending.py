"""A damaged log of approvals, mended from a backup where what is left of it proves that it was the same log."""

from collections.abc import Mapping

from sqlalchemy import Connection

from gfmd_desk.domain.approval import ApprovalLog
from gfmd_desk.domain.log_union import mended
from gfmd_desk.storage.engine import driver_of
from gfmd_desk.storage.naming_restored import SaidThen, approvals
from gfmd_desk.storage.salvage import columns_of


def mended_logs(connection: Connection, then: Mapping[str, SaidThen]) -> Mapping[str, ApprovalLog]:
    """Return, by event, each log of the store that is in doubt and that a backup's proves to have been this one."""
    rows = approvals(connection)
    found = {}
    for event, said in then.items():
        if rows.log(event).doubt is None:
            continue
        try:
            rest = rows.rest(event, len(said.log.steps))
        except ValueError:
            continue
        log = mended(rest, rows.head(event), said.log)
        if log is not None:
            found[event] = log
    return found


def put_mended(connection: Connection, event: str, log: ApprovalLog) -> None:
    """Write a mended log in the damaged one's place; the backup is there as the schema `kept`. Evidence that was erased stays so.

    A row that is replaced passes by the triggers which keep a log from being changed (sqlite.org/lang_conflict.html): here
    it becomes again what it was.
    """
    _replace(connection, "approvals", "event_id = ?", event)
    _replace(
        connection,
        "evidence",
        "approval_id IN (SELECT id FROM main.evidence JOIN main.approvals ON id = approval_id WHERE event_id = ?)",
        event,
    )
    ending = (event, len(log.steps), log.steps[-1].seal)
    connection.exec_driver_sql("INSERT OR REPLACE INTO main.approval_heads (event_id, length, seal) VALUES (?, ?, ?)", ending)


def _replace(connection: Connection, table: str, which: str, event: str) -> None:
    columns = ", ".join(columns_of(driver_of(connection), table))
    statement = f"INSERT OR REPLACE INTO main.{table} ({columns}) SELECT {columns} FROM kept.{table} WHERE {which}"  # noqa: S608  # our own
    connection.exec_driver_sql(statement, (event,))
