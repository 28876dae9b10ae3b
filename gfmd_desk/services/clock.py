"""The machine's clock, as the moment of an entry."""

from datetime import UTC, datetime

from gfmd_desk.domain.editing import Moment


def moment_now() -> Moment:
    """Return this moment in UTC, with the local clock's distance from it."""
    at = datetime.now(UTC)
    offset = at.astimezone().utcoffset()
    return Moment(at, round(offset.total_seconds() / 60) if offset else 0)
