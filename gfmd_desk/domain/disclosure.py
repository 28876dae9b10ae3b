"""The one rule that turns an entry and its approvals into what a reader may see, and says why."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from gfmd_desk.domain.approval import Matter
from gfmd_desk.domain.attribution import Audience, Level, Part, Regime, Scope, Subject, lower
from gfmd_desk.domain.entry import Entry, Kind
from gfmd_desk.domain.fingerprint import Sentence
from gfmd_desk.domain.language import Language, Wording
from gfmd_desk.domain.room import Party, Room
from gfmd_desk.domain.standing import Standing, State, Wordings, standing
from gfmd_desk.domain.voicing import Told

ANONYMOUS = Wording(en="anonymous", fr="anonyme", es="anónimo", ar="مصدر لم يُذكر اسمه")
"""What stands beside a quote that nobody has agreed to be named for."""


@dataclass(frozen=True, slots=True)
class Released:
    """What may be printed of one entry. There is no place in it for what was not released."""

    kind: Kind
    text: str
    subheading: str
    attribution: str


class Why(StrEnum):
    """Why a subject is printed as it is."""

    AS_WANTED = "as wanted"
    APPROVED = "approved"
    ON_THE_RECORD = "on the record"
    ANNOUNCED = "announced in the room"
    SECRETARIAT = "for the secretariat alone"
    BACKGROUND = "background"
    NOT_KNOWN = "not known yet"
    TOO_FEW = "too few in the room"
    OTHER_SCOPE = "approved for other files"
    NOT_ASKED = "not asked"
    ASKED = "asked"
    DECLINED = "declined"
    LAPSED = "lapsed"
    WITHDRAWN = "withdrawn"
    DOUBTFUL = "doubtful"


_NEAREST = {Part.SPEAKER: Level.NAMED, Part.OWNER: Level.STATE}
"""The nearest that a subject is told of where nobody said how far: what is owned belongs to a State or an organisation."""

_OF_STATES = {
    State.NOT_ASKED: Why.NOT_ASKED,
    State.ASKED: Why.ASKED,
    State.APPROVED: Why.OTHER_SCOPE,
    State.DECLINED: Why.DECLINED,
    State.LAPSED: Why.LAPSED,
    State.WITHDRAWN: Why.WITHDRAWN,
    State.DOUBTFUL: Why.DOUBTFUL,
}


@dataclass(frozen=True, slots=True)
class SubjectDisclosure:
    """One subject: what is printed of it, why, and how its approval stands; for the rapporteur alone."""

    subject: Subject
    printed: Level
    why: Why
    standing: Standing


@dataclass(frozen=True, slots=True)
class Disclosure:
    """`released` is what a reader may see, None if nothing."""

    released: Released | None
    subjects: tuple[SubjectDisclosure, ...] = ()


def disclose(entry: Entry, room: Room, scope: Scope = Scope.REPORT, audience: Audience = Audience.PUBLIC) -> Disclosure:
    """Say what a reader of a file of this scope may see of `entry`.

    Printed of each subject is the lower of what is wanted and what is agreed to for this scope; where that is
    nothing, the highest level that needs no approval. A remark, and what was off the record, is for no reader.
    """
    regime = entry.regime or room.regime
    subjects = tuple(_subject(entry, subject, room, scope, audience, regime) for subject in entry.subjects)
    if entry.kind is Kind.REMARK or Regime.OFF_THE_RECORD in (regime, room.regime):
        return Disclosure(None, subjects)
    text, attribution = _printed(entry, room, subjects)
    return Disclosure(Released(entry.kind, text, entry.subheading, attribution), subjects)


def wordings(entry: Entry, subject: Subject, party: Party, language: Language) -> Wordings:
    """Return the sentence of an entry as it would be printed of one subject, for its approval."""
    matter = Matter(entry.id, subject.part, subject.participant_id)
    state = Sentence(matter, entry.text, Level.STATE, party.label(Level.STATE), language, entry.kind is Kind.QUOTE)
    return Wordings(state, state.at(Level.NAMED, party.label(Level.NAMED)))


def standing_of(entry: Entry, subject: Subject, room: Room) -> Standing:
    """Say how the approval of one subject of an entry stands."""
    party = room.party(subject.participant_id)
    return standing(room.log, wordings(entry, subject, party, room.language), subject.wanted, entry.said_at, room.now)


def _subject(entry: Entry, subject: Subject, room: Room, scope: Scope, audience: Audience, regime: Regime) -> SubjectDisclosure:
    party = room.party(subject.participant_id)
    stands = standing_of(entry, subject, room)
    level, why = _level(entry, subject, party, stands, room, scope, audience, regime)
    if level.needs_approval and not party.label(level):
        level = Level.STATE if party.label(Level.STATE) else party.free
    return SubjectDisclosure(subject, level, why, stands)


def _level(
    entry: Entry, subject: Subject, party: Party, stands: Standing, room: Room, scope: Scope, audience: Audience, regime: Regime
) -> tuple[Level, Why]:
    """The one place that decides; each line that lets more out names who agreed to it."""
    if audience is Audience.SECRETARIAT:
        return _NEAREST[subject.part], Why.SECRETARIAT
    wanted = subject.wanted or _NEAREST[subject.part]
    if not party.known:
        return lower(wanted, party.free), Why.NOT_KNOWN if wanted.needs_approval else Why.AS_WANTED
    if regime is Regime.ON_THE_RECORD:
        return wanted, Why.ON_THE_RECORD
    if not wanted.needs_approval:
        level = lower(wanted, party.free)
        return level, Why.AS_WANTED if level is wanted else Why.TOO_FEW
    if regime is Regime.BACKGROUND:
        return party.free, Why.BACKGROUND
    granted = stands.granted_for(scope)
    if granted.needs_approval:
        return lower(wanted, granted), Why.APPROVED
    if _announced(entry, subject, party, room) and not _refused(stands):
        return Level.STATE, Why.ANNOUNCED
    if stands.state is State.NOT_NEEDED:
        return party.free, Why.AS_WANTED if party.free is Level.GROUP else Why.TOO_FEW
    return party.free, _OF_STATES[stands.state]


def _announced(entry: Entry, subject: Subject, party: Party, room: Room) -> bool:
    """Whether a State presents its own practice in a room that was told such States will be named, and did not opt out."""
    consent = room.consent
    if consent is None or subject.part is not Part.OWNER or not party.body_key:
        return False
    speakers = (room.party(one.participant_id).body_key for one in entry.subjects if one.part is Part.SPEAKER)
    return consent.announced_at <= entry.said_at and party.body_key not in consent.opted_out and party.body_key in speakers


def _refused(stands: Standing) -> bool:
    return stands.state in (State.DECLINED, State.WITHDRAWN, State.DOUBTFUL)


def _printed(entry: Entry, room: Room, subjects: Sequence[SubjectDisclosure]) -> tuple[str, str]:
    """The words, and the phrase that says who stands beside them."""
    told = _told(room, subjects)
    text, in_sentence = entry.text, False
    if room.phrases is not None:
        text, in_sentence = room.phrases.in_sentence(entry.text, told, entry.voice, room.language)
    if in_sentence:
        return text, ""
    leader = _leader(entry, room)
    if leader and room.phrases is not None:
        return text, room.phrases.leader(leader, room.language)
    named = [one for one in told if one.level.needs_approval]
    if entry.kind is Kind.QUOTE and not named:
        return text, ANONYMOUS.in_language(room.language)
    if room.phrases is None or not (told or entry.voice):
        return text, ""
    return text, room.phrases.who(told, entry.voice, room.language)


def _leader(entry: Entry, room: Room) -> str:
    """The public role of whoever led the session with these words; empty where they are of its substance, or nobody's who leads it."""
    if entry.kind is not Kind.PROCEDURE:
        return ""
    roles = (room.party(one.participant_id).leads for one in entry.subjects if one.part is Part.SPEAKER)
    return next(filter(None, roles), "")


def _told(room: Room, subjects: Sequence[SubjectDisclosure]) -> list[Told]:
    """What the phrase is made from: the owners of a practice, else those who said it; of both who agreed to be named; each body once."""
    owners = [one for one in subjects if one.subject.part is Part.OWNER]
    if owners:
        speakers = [one for one in subjects if one.subject.part is Part.SPEAKER and one.printed is Level.NAMED]
        theirs = {room.party(one.subject.participant_id).body_key for one in speakers}
        subjects = [*speakers, *(one for one in owners if room.party(one.subject.participant_id).body_key not in theirs)]
    told: dict[str, Told] = {}
    for one in subjects:
        party = room.party(one.subject.participant_id)
        label = party.label(one.printed)
        body = party.body_key if one.printed is Level.GROUP else ""  # two delegates of one State are one government
        told.setdefault(
            label or body or party.id or one.subject.participant_id, Told(one.printed, label, party.group, party.for_group_of_states)
        )
    return list(told.values())
