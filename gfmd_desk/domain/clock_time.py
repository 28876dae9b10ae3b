"""Times of day as people write them."""

import re
from datetime import time

_WRITTEN = re.compile(r"(\d{1,2})(?:\s*[:.hH]\s*|)(\d{2})?")


def read_clock(text: str) -> time | None:
    """Return the time in "14:30", "14.30", "14h30", "1430" or "9"; None where it is none."""
    written = _WRITTEN.fullmatch(text.strip())
    if written is None:
        return None
    hour, minute = int(written[1]), int(written[2] or 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None
