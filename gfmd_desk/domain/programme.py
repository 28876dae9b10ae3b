"""The programme of an event as a table brings it in, and which session the clock offers."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from gfmd_desk.domain.language import Language
from gfmd_desk.domain.report import Session, SessionRow
from gfmd_desk.domain.table import BadRow, CellAccount, ColumnMapping, Remark

MARGIN = timedelta(minutes=10)
"""How long before its start a session is offered: people sit down then."""

LENGTH_UNKNOWN = timedelta(hours=2)
"""How long a session is taken to last whose end is not known."""


class ProgrammeField(StrEnum):
    """What a column of a programme can hold; `TIME` is start and end in one cell, `ZONE` is said and not applied."""

    CODE = "code"
    TITLE = "title"
    DATE = "date"
    TIME = "time"
    START = "start"
    END = "end"
    ZONE = "zone"
    ROOM = "room"
    FORM = "form"
    LANGUAGE = "language"
    MODERATOR = "moderator"
    PANELLISTS = "panellists"
    RAPPORTEUR = "rapporteur"


class DayOrder(StrEnum):
    """How dates of three numbers are read."""

    DAY_FIRST = "day first"
    MONTH_FIRST = "month first"


@dataclass(frozen=True, slots=True)
class ProgrammeRow:
    """One good row; what a blank cell leaves open is None or empty. An `end` before the `start` is on the next day."""

    row: int
    code: str
    title: str
    date: datetime.date | None = None
    start: datetime.time | None = None
    end: datetime.time | None = None
    zone: str = ""
    room: str = ""
    form: str = ""
    language: Language | None = None
    moderator: str = ""
    panellists: str = ""
    rapporteur: str = ""


@dataclass(frozen=True, slots=True)
class ProgrammeDraft:
    """Good rows in the order of the table, bad ones with their reason, and what became of every cell.

    `unclear_dates` says that no date of the table settles which number is the day, so that the user may want to choose.
    """

    rows: tuple[ProgrammeRow, ...]
    bad: tuple[BadRow, ...]
    mapping: ColumnMapping[ProgrammeField]
    account: CellAccount
    remarks: tuple[Remark, ...] = ()
    unclear_dates: bool = False


def span_of(day: datetime.date, start: datetime.time, end: datetime.time | None) -> tuple[datetime.datetime, datetime.datetime]:
    """Return when a session begins and ends on the room's clock; one that ends before it begins ends on the next day."""
    begins = datetime.datetime.combine(day, start)
    if end is None:
        return begins, begins + LENGTH_UNKNOWN
    ends = datetime.datetime.combine(day, end)
    return begins, ends if ends > begins else ends + timedelta(days=1)


def running_now(sessions: Iterable[SessionRow], now: datetime.datetime, margin: timedelta = MARGIN) -> SessionRow | None:
    """Return the session that runs at `now`, the room's own clock without a zone; else the next one to begin within `margin`.

    Of several that run, the one that began last: the others are nearer their end, or last all day.
    """
    spans = [(row, *span) for row in sessions if (span := _span(row.session)) is not None]
    running = [(begins, row) for row, begins, ends in spans if begins <= now < ends]
    if running:
        return max(running, key=lambda found: (found[0], found[1].session.code))[1]
    coming = [(begins, row) for row, begins, _ in spans if now < begins <= now + margin]
    return min(coming, key=lambda found: (found[0], found[1].session.code))[1] if coming else None


def _span(session: Session) -> tuple[datetime.datetime, datetime.datetime] | None:
    if session.date is None or session.start is None:
        return None
    return span_of(session.date, session.start, session.end)
