"""Places in an ordered list, as keys of their own: a row can be put between two others without touching them.

A position is eight decimal digits and, where it had to go between two neighbours, a dot and a
fraction in base 36: ``50000001`` < ``50000001.i`` < ``50000002``. Plain text comparison sorts them.
"""

_START = 50_000_000
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def between(low: str | None, high: str | None) -> str:
    """Return a position after `low` and before `high`; None is the open end of the list."""
    if low is None and high is None:
        return _whole(_START)
    if high is None:
        assert low is not None
        return _whole(int(low[:8]) + 1)
    if low is None:
        return _whole(int(high[:8]) - 1)
    if low >= high:
        raise ValueError(f"no place between {low} and {high}")
    first, last = int(low[:8]), int(high[:8])
    if last - first > 1:
        return _whole((first + last) // 2)
    upper = high[9:] if last == first else ""
    return f"{low[:8]}.{_middle(low[9:], upper)}"


def _whole(number: int) -> str:
    return f"{number:08d}"


def _middle(low: str, high: str) -> str:
    """A fraction strictly between two others; an empty `high` is one. Never ends in 0, so there is always room below."""
    result = ""
    place = 0
    while True:
        bottom = _DIGITS.index(low[place]) if place < len(low) else 0
        top = _DIGITS.index(high[place]) if place < len(high) else len(_DIGITS)
        if top - bottom > 1:
            return result + _DIGITS[(bottom + top) // 2]
        result += _DIGITS[bottom]
        if top != bottom:
            high = ""
        place += 1
