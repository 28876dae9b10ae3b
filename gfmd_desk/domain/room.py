"""What disclosure goes by: who was in the room as far as it may matter, and what they have agreed to. All of it is confidential."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Protocol

from gfmd_desk.domain.approval import ApprovalLog
from gfmd_desk.domain.attribution import Group, Level, Regime, Voice
from gfmd_desk.domain.language import Language
from gfmd_desk.domain.voicing import Told

NEVER = datetime.min.replace(tzinfo=UTC)


class Phrases(Protocol):
    """Writes who said it, in a report's language, from what may be told of each."""

    def leader(self, role: str, language: Language) -> str:
        """Write who leads a session, by their public role alone: "the chair"."""

    def who(self, told: Sequence[Told], voice: Voice | None, language: Language) -> str: ...

    def in_sentence(self, text: str, told: Sequence[Told], voice: Voice | None, language: Language) -> tuple[str, bool]:
        """Put the phrase into the places a sentence has for it; say whether it has any."""


@dataclass(frozen=True, slots=True)
class Party:
    """One participant as disclosure knows it: what it is called at each level, in the report's language.

    `person` is empty for a delegation or another body, `body` where neither State nor organisation is known; `named` is both as they
    are printed. `body_key` is the same for all of one State or organisation. `free` is what may be told without asking (see
    `who_could_it_be`). Of somebody who is not known yet (`known`) nothing more than that is ever told. `fits` is how many in the room
    the phrase for `free` could mean, and `group_fits` how many that of the group could, where it has one.
    `leads` is the public role by which they lead the session, "chair" or "moderator".
    """

    id: str
    person: str = ""
    body: str = ""
    named: str = ""
    body_key: str = ""
    group: Group | None = None
    free: Level = Level.ANONYMOUS
    for_group_of_states: bool = False
    known: bool = True
    fits: int = 0
    group_fits: int = 0
    leads: str = ""

    def label(self, level: Level) -> str:
        """What it is called at a level; empty where there is no such word."""
        if not self.known:
            return ""
        if level is Level.STATE:
            return self.body
        if level is Level.NAMED:
            return self.named
        return ""


NOBODY = Party("")
"""Somebody of whom nothing is known."""


@dataclass(frozen=True, slots=True)
class RoomConsent:
    """That States which present their own practice will be named was announced in the room.

    `opted_out` are the body keys of those who said no.
    """

    announced_by: str
    announced_at: datetime
    opted_out: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Room:
    """`regime` is the session's; `now` is the moment at which answers are judged."""

    regime: Regime
    language: Language
    parties: Mapping[str, Party] = field(default_factory=dict)
    log: ApprovalLog = field(default_factory=ApprovalLog)
    consent: RoomConsent | None = None
    phrases: Phrases | None = None
    now: datetime = NEVER

    def party(self, participant_id: str) -> Party:
        return self.parties.get(participant_id, NOBODY)
