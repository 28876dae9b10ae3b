"""The rows of the table that the long trials print."""

from collections.abc import Sequence
from statistics import median


def row(what: str, asked: str, seen: str) -> str:
    """What was tried, what has to come of it, and what did."""
    return f"| {what} | {asked} | {seen} |"


def seconds(took: Sequence[float]) -> str:
    """The middle and the worst of several times."""
    return f"{median(took):.2f} s in the middle, {max(took):.2f} s at most" if took else "never"
