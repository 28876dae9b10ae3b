"""One thing noted while people speak."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from gfmd_desk.domain.attribution import Regime, Subject, Voice
from gfmd_desk.domain.form import Holds, Section


class Kind(StrEnum):
    POINT = "point"
    PRACTICE = "practice"
    RECOMMENDATION = "recommendation"
    PROSE = "prose"
    QUOTE = "quote"
    PROCEDURE = "procedure"
    """How a chair or moderator led the session: free to tell, unlike what they say to its subject."""
    REMARK = "remark"
    """For the rapporteur alone; no report prints it."""


KIND_OF_SECTION = {
    Holds.POINTS: Kind.POINT,
    Holds.PROSE: Kind.PROSE,
    Holds.QUOTES: Kind.QUOTE,
    Holds.REFERENCES: Kind.PROSE,
}


class Doubted(StrEnum):
    """What is in doubt about an entry that was read out of a damaged store; until somebody writes its words anew."""

    CHANGED = "changed"
    """Something in it is not as it was saved."""
    EARLIER = "earlier"
    """It was lost, and stands as an earlier version had it."""


def kind_for(section: Section | None) -> Kind:
    """What a plain new line in `section` is; in the inbox (None) it is a point."""
    return Kind.POINT if section is None else KIND_OF_SECTION[section.holds[0]]


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry as it stands; a changed entry is a new value.

    `section` is a section's key, or None in the inbox. `position` orders entries inside their
    section (see `order`). `said_at` is UTC; `said_offset` is the local time's distance from it
    in minutes, as the machine's clock had it. `subjects` are its speakers and then its owners, in
    the order given; nobody where it is not known who. `voice` is how many said it, `regime` what
    held in that moment where it was not what holds for the session. `contests` is the id of the entry
    that this one speaks against, which may be gone. `doubt` is never printed.
    """

    id: str
    report_id: str
    position: str
    text: str
    kind: Kind
    said_at: datetime
    said_offset: int = 0
    section: str | None = None
    subheading: str = ""
    first_wording: str = ""
    tags: tuple[str, ...] = ()
    subjects: tuple[Subject, ...] = ()
    voice: Voice | None = None
    regime: Regime | None = None
    contests: str | None = None
    doubt: Doubted | None = None
