"""The consents that printed names relied on, for the secretariat, before the identities are destroyed. All of it is confidential."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from gfmd_desk.domain.approval import ApprovalStep, Doubt
from gfmd_desk.domain.attribution import Part
from gfmd_desk.domain.room import RoomConsent


@dataclass(frozen=True, slots=True)
class Consent:
    """One subject of one sentence that was agreed to: `who` as the roster has them, `steps` all that the log says, what came later too.

    `session` and `title` are empty where the sentence was deleted.
    """

    session: str
    title: str
    who: str
    steps: tuple[ApprovalStep, ...]


@dataclass(frozen=True, slots=True)
class AnnouncedName:
    """A State that is printed because it was announced in the room that those who present their own practice are named."""

    session: str
    text: str
    label: str
    part: Part


@dataclass(frozen=True, slots=True)
class SealedConsents:
    """All of one event. `room` is what was announced there; its `opted_out` are names here. `doubt` is what is wrong with the log."""

    event: str
    sealed_at: datetime
    consents: tuple[Consent, ...] = ()
    room: RoomConsent | None = None
    announced: tuple[AnnouncedName, ...] = ()
    doubt: Doubt | None = None

    @property
    def number(self) -> int:
        """How many names stand on a consent."""
        return len(self.consents) + len(self.announced)


def agreed_once(steps: Sequence[ApprovalStep]) -> bool:
    """Whether there was ever a yes whose proof is still there: a file may have gone out on it, whatever was said later."""
    return any(step.step.approves and step.evidence is not None for step in steps)
