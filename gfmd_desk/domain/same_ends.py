"""How much two rows of things have in common at their ends: what changed lies between."""

from collections.abc import Callable, Sequence
from operator import eq
from typing import Any, TypeVar

Thing = TypeVar("Thing")


def same_ends(old: Sequence[Thing], new: Sequence[Thing], same: Callable[[Any, Any], bool] = eq) -> tuple[int, int]:
    """Return how many at the beginning and how many at the end are the same; none is counted twice."""
    shorter = min(len(old), len(new))
    head = next((place for place in range(shorter) if not same(old[place], new[place])), shorter)
    tail = next((place for place in range(shorter - head) if not same(old[-1 - place], new[-1 - place])), shorter - head)
    return head, tail
