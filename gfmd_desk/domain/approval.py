"""The log of what was asked, answered and withdrawn for one subject of one entry.

It is appended to and never changed. What names anybody lies in a step's `Evidence`, which is kept beside the log so that
it can be erased; the log itself holds ids and hashes.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from gfmd_desk.domain.attribution import Level, Part, Scope
from gfmd_desk.domain.language import Language


class Step(StrEnum):
    ASKED = "asked"
    APPROVED = "approved"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"

    @property
    def approves(self) -> bool:
        return self is Step.APPROVED

    @property
    def voids(self) -> bool:
        """Whether nothing that was approved before holds any more."""
        return self in (Step.DECLINED, Step.WITHDRAWN)


class Authority(StrEnum):
    """What entitles somebody to answer."""

    SELF = "self"
    HEAD_OF_DELEGATION = "head of delegation"
    FOCAL_POINT = "focal point"
    PUBLISHED = "published source"
    """The very words are public already; the proof says where and since when."""


class Doubt(StrEnum):
    """What is wrong with a log; while anything is, nothing in it counts as approved."""

    CHANGED = "a row was changed"
    MISSING = "rows are missing"


@dataclass(frozen=True, slots=True)
class Evidence:
    """Who answered what, as far as it names anybody; erased when identities are forgotten, and with it what the log can prove.

    `salt` keeps the hashes of the log from being guessed. `words` are those that were asked about. `interpreted_from`
    says that the speaker spoke another language; `translations` that faithful translations are agreed to as well.
    `due` is when an answer is wanted.
    """

    salt: str
    words: str = ""
    label: str = ""
    recorded_by: str = ""
    given_by: str = ""
    authority: Authority = Authority.SELF
    channel: str = ""
    given_at: datetime | None = None
    due: datetime | None = None
    proof: str = ""
    interpreted_from: Language | None = None
    translations: bool = False


@dataclass(frozen=True, slots=True)
class Matter:
    """Whom and what a step is about: one subject of one entry."""

    entry_id: str
    part: Part
    participant_id: str


@dataclass(frozen=True, slots=True)
class ApprovalStep:
    """One row of the log; `place` counts from 1 in its event, `previous` and `seal` chain it. Moments are UTC.

    `level` and `scopes` are what is asked or agreed for; a decline or withdrawal has none. `fingerprint` is that of the
    printed sentence. `evidence` is None once it has been erased.
    """

    id: str
    event_id: str
    place: int
    matter: Matter
    step: Step
    level: Level | None
    scopes: tuple[Scope, ...]
    fingerprint: str
    recorded_at: datetime
    commitment: str
    previous: str
    seal: str
    evidence: Evidence | None = None


@dataclass(frozen=True, slots=True)
class Head:
    """How long an event's log is and how it ends, kept apart from it: a tail that was cut off is missed."""

    length: int = 0
    seal: str = ""


@dataclass(frozen=True, slots=True)
class ApprovalLog:
    """The steps of an event in their order; with a `doubt` it approves nothing."""

    steps: tuple[ApprovalStep, ...] = ()
    doubt: Doubt | None = None
    _by_matter: Mapping[Matter, tuple[ApprovalStep, ...]] = field(default_factory=dict, init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        found: dict[Matter, list[ApprovalStep]] = {}
        for step in self.steps:
            found.setdefault(step.matter, []).append(step)
        object.__setattr__(self, "_by_matter", {matter: tuple(steps) for matter, steps in found.items()})

    def about(self, matter: Matter) -> tuple[ApprovalStep, ...]:
        return self._by_matter.get(matter, ())


def in_order(scopes: Iterable[Scope]) -> tuple[Scope, ...]:
    """Return scopes as a log keeps them, each once."""
    given = set(scopes)
    return tuple(scope for scope in Scope if scope in given)
