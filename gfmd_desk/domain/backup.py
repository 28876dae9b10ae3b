"""A backup of the store: why it was made, what it holds, and how long it is kept."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

ALL_FOR = timedelta(hours=6)
"""How long every backup is kept."""
DAILY_FOR = timedelta(days=14)
"""How long the last one of a day is kept, and each that was made for a reason of its own."""
WEEKLY_FOR = timedelta(weeks=8)
"""How long the last one of a week is kept."""


class Why(StrEnum):
    ASKED = "asked"
    WORK = "work"
    CLOSE = "close"
    UPDATE = "update"
    """Before a newer version of the program changed how notes are kept."""
    RESTORE = "restore"
    """Before another backup was restored."""

    @property
    def matter_of_course(self) -> bool:
        """Whether one is made all the time, so that nothing is missed where the newest already holds the same."""
        return self in (Why.WORK, Why.CLOSE)


@dataclass(frozen=True, slots=True)
class Backup:
    """One that was verified; `made_at` is UTC, `version` that of the schema, `size` in bytes."""

    id: str
    made_at: datetime
    why: Why
    version: str
    sessions: int
    entries: int
    approvals: int
    size: int


def to_thin_out(backups: Iterable[tuple[datetime, Why]], now: datetime) -> set[datetime]:
    """Return the moments of those that are kept no longer. The newest always stays, and so does what is dated in the future."""
    newest_first = sorted(backups, reverse=True)
    kept = {moment for moment, why in newest_first if _is_kept_whole(now - moment, why)}
    kept |= _last_of_each(newest_first, now - DAILY_FOR, lambda moment: moment.date())
    kept |= _last_of_each(newest_first, now - WEEKLY_FOR, lambda moment: moment.isocalendar()[:2])
    kept |= {moment for moment, _ in newest_first[:1]}
    return {moment for moment, _ in newest_first} - kept


def _is_kept_whole(age: timedelta, why: Why) -> bool:
    return age <= (ALL_FOR if why.matter_of_course else DAILY_FOR)


def _last_of_each(newest_first: Iterable[tuple[datetime, Why]], since: datetime, stretch: Callable[[datetime], object]) -> set[datetime]:
    last: dict[object, datetime] = {}
    for moment, _ in newest_first:
        if moment >= since:
            last.setdefault(stretch(moment), moment)
    return set(last.values())
