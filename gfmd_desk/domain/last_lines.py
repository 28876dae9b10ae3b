"""The lines noted last in a session: the last few of them, or all since a time on the room's clock."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from gfmd_desk.domain.clock_time import read_clock
from gfmd_desk.domain.entry import Entry
from gfmd_desk.domain.report import Report

_COUNT = re.compile(r"\d{1,3}")
_HALF_A_DAY = timedelta(hours=12)


def last_said(report: Report, count: int) -> list[Entry]:
    """Return the entries that were said last, in the order in which they were said."""
    said = sorted(report.entries, key=lambda entry: (entry.said_at, entry.position, entry.id))
    return said[max(0, len(said) - count) :]


def last_lines(report: Report, typed: str) -> list[Entry] | None:
    """Return the entries that `typed` means, the earliest first: "3" the last three, "15:10" or "15h10" all since then.

    None where it says neither.
    """
    typed = typed.strip()
    if _COUNT.fullmatch(typed):
        return last_said(report, int(typed))
    lines = last_said(report, len(report.entries))
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
