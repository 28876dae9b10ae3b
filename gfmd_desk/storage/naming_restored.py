"""What was said about naming, here and in a backup: it is united, and never turned back."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import Connection
from sqlalchemy.orm import Session as OrmSession

from gfmd_desk.domain.approval import ApprovalLog
from gfmd_desk.domain.log_union import Union, unite
from gfmd_desk.domain.room import RoomConsent
from gfmd_desk.storage.approval_rows import ApprovalRows
from gfmd_desk.storage.engine import engine_for

LOG = ("approvals", "evidence", "approval_heads")
"""The tables that are only ever appended to."""


class SaidThen(NamedTuple):
    """What a backup knows of an event: who answered what, and what was announced in the room."""

    log: ApprovalLog
    consent: RoomConsent | None


def said_in(path: Path) -> Mapping[str, SaidThen]:
    """Read what was said about naming in each event of a store that is not the desk's own."""
    engine = engine_for(path)
    try:
        with engine.begin() as connection:
            found = approvals(connection)
            events = connection.exec_driver_sql("SELECT id FROM events UNION SELECT event_id FROM approvals").scalars().all()
            return {event: SaidThen(found.log(event), found.consent(event)) for event in events}
    finally:
        engine.dispose()


def unions_with(
    connection: Connection, then: Mapping[str, SaidThen], mended: Mapping[str, ApprovalLog] | None = None
) -> Mapping[str, Union]:
    """What a backup adds to the log of each of its events, once those that it mends are `mended`."""
    present, whole = approvals(connection), mended or {}
    return {event: unite(whole.get(event) or present.log(event), said.log) for event, said in then.items()}


def unite_consents(connection: Connection, event: str, then: Mapping[str, SaidThen]) -> None:
    """Who said once that it does not want to be named is not named, in whichever of the two that was said."""
    rows = approvals(connection)
    now, before = rows.consent(event), then[event].consent if event in then else None
    if now is not None and before is not None:
        rows.put_consent(event, replace(now, opted_out=tuple(dict.fromkeys((*now.opted_out, *before.opted_out)))))


def approvals(connection: Connection) -> ApprovalRows:
    return ApprovalRows(OrmSession(connection, autoflush=False))
