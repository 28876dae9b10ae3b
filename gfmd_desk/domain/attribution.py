"""The words of attribution: who is meant, how far they may be told, how many said it, to whom it goes."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Regime(StrEnum):
    """What may be told of what was said; of a session, and of a moment in it."""

    CHATHAM_HOUSE = "chatham-house"
    ON_THE_RECORD = "on-the-record"
    """Nobody is protected."""
    BACKGROUND = "background"
    """Who spoke is described, and never named."""
    OFF_THE_RECORD = "off-the-record"
    """Nothing of it is ever printed."""

    @property
    def strictness(self) -> int:
        return _REGIMES.index(self)


_REGIMES = (Regime.ON_THE_RECORD, Regime.CHATHAM_HOUSE, Regime.BACKGROUND, Regime.OFF_THE_RECORD)


class Group(StrEnum):
    """The part of the summit that somebody belongs to."""

    GOVERNMENT = "government"
    CIVIL_SOCIETY = "civil society"
    PRIVATE_SECTOR = "private sector"
    INTERNATIONAL_ORGANISATION = "international organisation"
    LOCAL_AUTHORITY = "local authority"
    YOUTH = "youth"
    DIASPORA = "diaspora"
    ACADEMIA = "academia"
    OTHER = "other"


class Part(StrEnum):
    """What a subject is to an entry: who said it, or whose practice it is."""

    SPEAKER = "speaker"
    OWNER = "owner"


class Level(StrEnum):
    """How near a printed phrase comes to its subject; ordered, from nothing at all to the person.

    Up to `GROUP` nobody has to agree, unless fewer than three in the room fit the group.
    """

    WITHHELD = "withheld"
    ANONYMOUS = "anonymous"
    GROUP = "group"
    STATE = "state"
    NAMED = "named"

    @property
    def rank(self) -> int:
        return _LEVELS.index(self)

    @property
    def needs_approval(self) -> bool:
        return self.rank > Level.GROUP.rank


_LEVELS = tuple(Level)


def lower(one: Level, other: Level) -> Level:
    """Return the one of two levels that tells less."""
    return one if one.rank <= other.rank else other


class Voice(StrEnum):
    """How many said it."""

    ONE = "one"
    SOME = "some"
    SEVERAL = "several"
    MANY = "many"
    MOST = "most"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Subject:
    """One participant as speaker or owner of an entry, and how far the rapporteur wants to tell of it.

    Where nobody said (`wanted` is None) it is as far as is agreed to, and nobody is asked.
    """

    part: Part
    participant_id: str
    wanted: Level | None = None


def in_parts(subjects: Iterable[Subject]) -> tuple[Subject, ...]:
    """Return subjects as an entry keeps them: speakers, then owners, each once and as said first."""
    first: dict[tuple[Part, str], Subject] = {}
    for subject in subjects:
        first.setdefault((subject.part, subject.participant_id), subject)
    return tuple(subject for part in Part for subject in first.values() if subject.part is part)


class Scope(StrEnum):
    """What an approval is good for, and what a file is made for; every export has one."""

    REPORT = "report"
    SUMMIT = "summit"
    WEB = "web"


class Audience(StrEnum):
    """Who reads a file; the secretariat's is confidential and holds identities."""

    PUBLIC = "public"
    SECRETARIAT = "secretariat"
