"""A moment of which only the day is known: midnight to the microsecond, which no clock gives when somebody enters a line."""

import datetime

_MIDNIGHT = datetime.time()


def day_alone(day: datetime.date, offset: int) -> datetime.datetime:
    """Return a day as a moment in UTC; `offset` is the local clock's distance from it in minutes."""
    return datetime.datetime.combine(day, _MIDNIGHT, datetime.UTC) - datetime.timedelta(minutes=offset)


def local_day(at: datetime.datetime, offset: int) -> datetime.date:
    """Return the day on which a moment was, by the local clock."""
    return (at + datetime.timedelta(minutes=offset)).date()


def has_time(at: datetime.datetime, offset: int) -> bool:
    """Whether more than the day of a moment is known."""
    return (at + datetime.timedelta(minutes=offset)).time() != _MIDNIGHT
