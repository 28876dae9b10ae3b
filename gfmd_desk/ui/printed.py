"""What the page knows of an entry in print; light, for the page stands before who is in the room is known."""

from dataclasses import dataclass
from enum import StrEnum


class Tone(StrEnum):
    """The colour a note has besides its words: a role of the theme."""

    QUIET = "muted"
    WAITING = "warn"
    GOOD = "good"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Note:
    words: str
    tone: Tone = Tone.QUIET


@dataclass(frozen=True, slots=True)
class Printed:
    """What an entry reads like in print: its words with every chip filled in, where those stand in them, and the note beside it."""

    words: str
    chips: tuple[tuple[int, int], ...] = ()
    note: Note | None = None
