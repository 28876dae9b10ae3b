"""The lines noted last in a session: the last few of them, or all since a time on the room's clock."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from gfmd_desk.domain.clock_time import read_clock
from gfmd_desk.domain.entry import Entry
from gfmd_desk.domain.report import Report

_COUNT = re.compile(r"\d{1,3}")
_HALF_A_DAY = timedelta(hours=12)


def in_order_said(entries: Iterable[Entry], noted: Sequence[datetime] = ()) -> list[Entry]:
    """Return entries in the order in which they were said, whatever the machine's clock did meanwhile.

    `noted` are the moments of those that were noted just now, in the order of their coming: they come after all others. What one of
    them was split into has its moment.
    """
    place = {moment: number for number, moment in enumerate(noted)}
    return sorted(entries, key=lambda entry: (place.get(entry.said_at, -1), entry.said_at, entry.position, entry.id))


def last_said(report: Report, count: int, noted: Sequence[datetime] = ()) -> list[Entry]:
    """Return the entries that were said last, in the order in which they were said."""
    said = in_order_said(report.entries, noted)
    return said[max(0, len(said) - count) :]


def last_lines(report: Report, typed: str, noted: Sequence[datetime] = ()) -> list[Entry] | None:
    """Return the entries that `typed` means, the earliest first: "3" the last three, "15:10" or "15h10" all since then.

    None where it says neither.
    """
    typed = typed.strip()
    if _COUNT.fullmatch(typed):
        return last_said(report, int(typed), noted)
    lines = in_order_said(report.entries, noted)
    since = read_clock(typed)
    if since is None or not lines:
        return None if since is None else []
    last = _local(lines[-1])
    begin = last.replace(hour=since.hour, minute=since.minute, second=0, microsecond=0)
    if begin - last > _HALF_A_DAY:
        begin -= 2 * _HALF_A_DAY  # a session that runs past midnight
    return [entry for entry in lines if _local(entry) >= begin]


def _local(entry: Entry) -> datetime:
    return entry.said_at + timedelta(minutes=entry.said_offset)
