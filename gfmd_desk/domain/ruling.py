"""What was decided about a name that stands inside sentences."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Verdict(StrEnum):
    SPOKEN_ABOUT = "spoken about"
    """The body is what the sentence is about; it neither speaks nor owns what is told."""
    NOT_A_NAME = "not a name"
    """The word means something else here."""


@dataclass(frozen=True, slots=True)
class Ruling:
    """`phrase` is the name as it is compared (see `folding.phrase`); without an `entry_id` it holds for the whole event."""

    id: str
    event_id: str
    phrase: str
    verdict: Verdict
    reason: str
    decided_at: datetime
    entry_id: str | None = None
