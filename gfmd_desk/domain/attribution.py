"""The words of attribution: who is meant, how far they may be told, how many said it, to whom it goes."""

from enum import StrEnum


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


class Scope(StrEnum):
    """What an approval is good for, and what a file is made for; every export has one."""

    REPORT = "report"
    SUMMIT = "summit"
    WEB = "web"


class Audience(StrEnum):
    """Who reads a file; the secretariat's is confidential and holds identities."""

    PUBLIC = "public"
    SECRETARIAT = "secretariat"
