"""The practice event: a small invented summit to try everything on."""

import tomllib
from dataclasses import dataclass, field
from datetime import date, time
from pathlib import Path

import msgspec

from gfmd_desk.domain.entry import Kind
from gfmd_desk.domain.language import Language
from gfmd_desk.domain.roster import Group, PublicRole


@dataclass(frozen=True, slots=True)
class PracticeEntry:
    """One line of a practice session, said `minute` minutes after its start; `section` is None in the inbox.

    `first_wording` is empty where the line stands as it was first noted.
    """

    minute: int
    text: str
    section: str | None = None
    kind: Kind = Kind.POINT
    subheading: str = ""
    first_wording: str = ""
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PracticeParticipant:
    """One line of the roster; `code` is what the sessions' roles name somebody by."""

    code: str
    name: str
    role: str = ""
    organisation: str = ""
    country: str = ""
    group: Group | None = None
    region: str = ""
    email: str = ""
    aliases: tuple[str, ...] = ()
    speaks_for: str = ""


@dataclass(frozen=True, slots=True)
class PracticeSession:
    """One session; `header` holds the fields of the form that the session itself does not know, `roles` the codes of who has which.

    `form_id` is empty where the report is written on the form of the event.
    """

    code: str
    title: str
    date: date
    start: time
    end: time
    room: str
    language: Language = Language.ENGLISH
    form_id: str = ""
    header: dict[str, str] = field(default_factory=dict)
    roles: dict[PublicRole, tuple[str, ...]] = field(default_factory=dict)
    entries: tuple[PracticeEntry, ...] = ()


@dataclass(frozen=True, slots=True)
class Practice:
    event_name: str
    place: str
    form_id: str
    participants: tuple[PracticeParticipant, ...]
    sessions: tuple[PracticeSession, ...]


def load_practice(path: Path) -> Practice:
    """Read the practice event; the file is the program's own, so anything wrong with it is a bug and raises as one."""
    return msgspec.convert(tomllib.loads(path.read_text(encoding="utf-8")), Practice)
