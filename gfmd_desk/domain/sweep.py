"""The sweep at the close: what is still open in a report, what cannot wait first, and how complete that makes the report.

What counts for which kind of entry, and why, stands in docs/decisions/0020-sweep.md.
"""

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from gfmd_desk.domain.approval import Matter
from gfmd_desk.domain.attribution import Part, Regime, Subject, Voice
from gfmd_desk.domain.disclosure import standing_of
from gfmd_desk.domain.entry import Entry, Kind
from gfmd_desk.domain.form import AttributionPlace, Holds, Section, WhenEmpty
from gfmd_desk.domain.measure import count_for, over_limit
from gfmd_desk.domain.report import Report
from gfmd_desk.domain.room import Room
from gfmd_desk.domain.standing import State


class Lack(StrEnum):
    """What can be open, in the order in which it cannot wait: whoever spoke is leaving the room."""

    QUOTE = "quote to ask about"
    SPEAKER = "speaker unknown"
    OWNER = "owner unknown"
    UNSORTED = "unsorted"
    UNTAGGED = "untagged"
    OVER = "over limit"
    EMPTY = "empty"


FindingKey: TypeAlias = tuple[Lack, str]
"""What is open, and where: an entry's id, or the key of the section that is empty or over its limit."""


@dataclass(frozen=True, slots=True)
class Finding:
    """`section` is where it is, None in the inbox; `entry_id` the entry to look at, empty where there is none."""

    lack: Lack
    entry_id: str
    section: str | None

    @property
    def key(self) -> FindingKey:
        of_section = self.lack in (Lack.OVER, Lack.EMPTY)
        return self.lack, (self.section or "") if of_section else self.entry_id


@dataclass(frozen=True, slots=True)
class Sweep:
    """`questions` is how many there were to answer; each finding is one that is not answered."""

    findings: tuple[Finding, ...]
    questions: int

    @property
    def complete(self) -> int:
        """How complete the report is, in per cent; 100 only where nothing is open."""
        answered = self.questions - len(self.findings)
        return 100 * answered // self.questions if self.questions else 100


Reader: TypeAlias = Callable[[Entry, Section | None, Room], tuple[Finding, ...] | None]

_QUESTIONS_OF_AN_ENTRY = 3
"""Is it filed, is it known who, is it tagged: asked of every entry that is printed, answered by itself where its kind has no need of it."""

_TAGGED = (Kind.POINT, Kind.PRACTICE, Kind.RECOMMENDATION)
_SAID = (Kind.POINT, Kind.RECOMMENDATION)
_ALONE = (None, Voice.ONE)
_UNANSWERED = (State.NOT_ASKED, State.LAPSED, State.DOUBTFUL)


def sweep(report: Report, room: Room, aside: Collection[FindingKey] = (), read: Reader | None = None) -> Sweep:
    """Say what is open in a report; what was set `aside` counts as answered.

    `read` answers as `findings_in` does, and may remember: of two thousand entries few have changed since the last time.
    """
    if room.regime is Regime.OFF_THE_RECORD:
        return Sweep((), 0)
    read = read or findings_in
    found: dict[Lack, list[Finding]] = {lack: [] for lack in Lack}
    questions = 0
    for key, placed in report.by_section().items():
        section = report.form.section(key) if key else None
        answers = [(entry, read(entry, section, room)) for entry in placed]
        printed = [entry for entry, findings in answers if findings is not None]
        for _, findings in answers:
            for one in findings or ():
                found[one.lack].append(one)
        questions += _QUESTIONS_OF_AN_ENTRY * len(printed)
        if section is not None:
            questions += _is_asked_for(section) + bool(section.limits and printed)
            for one in _of_section(section, printed):
                found[one.lack].append(one)
    return Sweep(tuple(one for these in found.values() for one in these if not aside or one.key not in aside), questions)


def findings_in(entry: Entry, section: Section | None, room: Room) -> tuple[Finding, ...] | None:
    """Return what is open in one entry; None for one that no report prints, which is asked nothing."""
    if entry.kind is Kind.REMARK or not entry.text.strip() or (entry.regime or room.regime) is Regime.OFF_THE_RECORD:
        return None
    key = section.key if section else None
    return tuple(Finding(lack, entry.id, key) for lack in _lacks(entry, section, room))


def to_ask(entry: Entry, room: Room) -> tuple[Subject, ...]:
    """The speakers of a quote who could be named if they agreed, and have not answered nor been asked."""
    if entry.kind is not Kind.QUOTE or (entry.regime or room.regime) is not Regime.CHATHAM_HOUSE:
        return ()
    return tuple(one for one in entry.subjects if one.part is Part.SPEAKER and _waits(entry, one, room))


def near_by(report: Report, entry: Entry, most: int) -> list[tuple[str, Entry]]:
    """Who may be meant where an entry does not say: its own subjects, then whoever spoke last before it, with the entry that names them."""
    earlier = sorted((one for one in report.entries if one.said_at < entry.said_at), key=lambda one: one.said_at, reverse=True)
    found: dict[str, Entry] = {one.participant_id: entry for one in entry.subjects}
    for one in earlier:
        for subject in one.subjects:
            if subject.part is Part.SPEAKER:
                found.setdefault(subject.participant_id, one)
        if len(found) >= most:
            break
    return list(found.items())[:most]


def _lacks(entry: Entry, section: Section | None, room: Room) -> Iterator[Lack]:
    who = _who(entry, section, room)
    if who is not None:
        yield who
    if section is None:
        yield Lack.UNSORTED
    if entry.kind in _TAGGED and not entry.tags and not (section and Holds.REFERENCES in section.holds):
        yield Lack.UNTAGGED


def _who(entry: Entry, section: Section | None, room: Room) -> Lack | None:
    """What is not known of those who said it, or whose practice it is."""
    if entry.kind is Kind.PRACTICE:
        return None if _is_known(entry, (Part.OWNER,), room) else Lack.OWNER
    if entry.kind is Kind.QUOTE:
        if not _is_known(entry, (Part.SPEAKER,), room):
            return Lack.SPEAKER
        return Lack.QUOTE if to_ask(entry, room) else None
    printed = section is None or section.attribution is not AttributionPlace.NONE
    if entry.kind not in _SAID or entry.voice not in _ALONE or not printed:
        return None
    return None if _is_known(entry, tuple(Part), room) else Lack.SPEAKER


def _is_known(entry: Entry, parts: Sequence[Part], room: Room) -> bool:
    """Whether somebody of these parts is more than a word to go by."""
    return any(one.part in parts and room.party(one.participant_id).known for one in entry.subjects)


def _waits(entry: Entry, subject: Subject, room: Room) -> bool:
    party = room.parties.get(subject.participant_id)
    if party is None:
        return True  # not counted against the room yet
    if not (party.body or party.named) or not party.known or (subject.wanted is not None and not subject.wanted.needs_approval):
        return False
    state = standing_of(entry, subject, room).state
    matter = Matter(entry.id, subject.part, subject.participant_id)
    return state in _UNANSWERED or (state is State.NOT_NEEDED and not room.log.about(matter))


def _is_asked_for(section: Section) -> bool:
    """Whether an empty section is an open question: not where the form says itself what to print then."""
    return section.required or section.when_empty is WhenEmpty.HEADING


def _of_section(section: Section, entries: Sequence[Entry]) -> Iterator[Finding]:
    if not entries and _is_asked_for(section):
        yield Finding(Lack.EMPTY, "", section.key)
    over = over_limit(section, entries)
    if over is not None:
        beyond = (one for one in entries if over.each and count_for(over, (one,)) > over.most)
        longest = max(entries, key=lambda one: len(one.text))
        yield Finding(Lack.OVER, next(beyond, longest).id, section.key)
