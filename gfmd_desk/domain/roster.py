"""Who is in the room: participants, and what ties them to entries and sessions. All of it is confidential."""

from dataclasses import dataclass
from enum import StrEnum

from gfmd_desk.domain.attribution import Group as Group
from gfmd_desk.domain.attribution import Part as Part
from gfmd_desk.domain.attribution import Subject as Subject


class PublicRole(StrEnum):
    """What the published programme calls somebody; such a name may stand in the head of a report."""

    CHAIR = "chair"
    MODERATOR = "moderator"
    PANELLIST = "panellist"
    HOST = "host"


@dataclass(frozen=True, slots=True)
class Participant:
    """One line of the roster; the name is kept as people write it.

    `code` is unique in the event, whatever its case. `aliases` are other names, spellings and acronyms.
    `speaks_for` is the group of States on whose behalf somebody speaks. A `placeholder` ("State 3",
    "Speaker B") stands for somebody who is not known yet.
    """

    id: str
    event_id: str
    name: str
    role: str = ""
    organisation: str = ""
    country: str = ""
    group: Group | None = None
    region: str = ""
    email: str = ""
    code: str = ""
    aliases: tuple[str, ...] = ()
    speaks_for: str = ""
    placeholder: bool = False


@dataclass(frozen=True, slots=True)
class RoleHolder:
    """One participant in a public role of a session."""

    participant_id: str
    role: PublicRole
