"""Which names may stand in which paragraph, worked out from the rows of the log a second time and without the rule of disclosure.

So a mistake in that rule does not excuse itself before the guard.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import timedelta

from gfmd_desk.domain.approval import ApprovalLog, Matter, Step
from gfmd_desk.domain.attribution import Level, Part, Regime, Scope, Subject
from gfmd_desk.domain.entry import Entry, Kind
from gfmd_desk.domain.fingerprint import Sentence, fingerprint
from gfmd_desk.domain.folding import phrase
from gfmd_desk.domain.name_check import Allowance
from gfmd_desk.domain.protected_names import ProtectedNames, keys_of
from gfmd_desk.domain.report import Report
from gfmd_desk.domain.room import Room
from gfmd_desk.domain.roster import Participant
from gfmd_desk.domain.ruling import Ruling
from gfmd_desk.domain.world import Names

_CLOCKS = timedelta(minutes=5)


def allowances(
    report: Report,
    room: Room,
    scopes: Iterable[Scope],
    roster: Mapping[str, Participant],
    rulings: Iterable[Ruling],
    protected: ProtectedNames,
    world: Names,
) -> Iterator[Allowance]:
    """Yield what may stand in the paragraphs of a report's entries, in a file of any of `scopes`."""
    ruled = {entry.id: frozenset(one.phrase for one in rulings if one.entry_id == entry.id) for entry in report.entries}
    for entry in report.entries:
        regime = entry.regime or report.session.regime
        open_words = regime is Regime.ON_THE_RECORD
        if entry.kind is Kind.REMARK or not (entry.subjects or ruled[entry.id] or open_words):
            continue
        sighted = protected.find(entry.text, room.language)
        keys = {key for one in sighted for key in one.keys} if open_words else set()
        for subject in entry.subjects:
            participant = roster.get(subject.participant_id)
            level = max((_agreed(entry, subject, report, room, scope) for scope in scopes), key=lambda level: level.rank)
            if participant is not None and not participant.placeholder:
                keys |= keys_of(participant, level, world)
        if keys or ruled[entry.id]:
            inside = sum(bool(one.keys & keys) for one in sighted)
            yield Allowance(entry.text, frozenset(keys), inside + _printed_names(entry), ruled[entry.id])


def _printed_names(entry: Entry) -> int:
    """How many names a phrase can hold: a person and a body for each subject."""
    return 2 * len(entry.subjects)


def _agreed(entry: Entry, subject: Subject, report: Report, room: Room, scope: Scope) -> Level:
    """The highest level to which this subject has agreed in the rows of the log, or that needs no agreement."""
    regime = entry.regime or report.session.regime
    wanted = subject.wanted or Level.NAMED
    if Regime.OFF_THE_RECORD in (regime, report.session.regime) or not wanted.needs_approval:
        return Level.WITHHELD
    if regime is Regime.ON_THE_RECORD:
        return wanted
    if regime is not Regime.CHATHAM_HOUSE or room.log.doubt is not None:
        return Level.WITHHELD
    agreed = _in_rows(entry, subject, room, room.log, scope)
    if agreed is Level.WITHHELD and _by_announcement(entry, subject, room):
        agreed = Level.STATE
    return agreed if agreed.rank <= wanted.rank else wanted


def _in_rows(entry: Entry, subject: Subject, room: Room, log: ApprovalLog, scope: Scope) -> Level:
    matter = Matter(entry.id, subject.part, subject.participant_id)
    party = room.party(subject.participant_id)
    agreed = Level.WITHHELD
    for row in log.about(matter):
        if row.step in (Step.DECLINED, Step.WITHDRAWN):
            agreed = Level.WITHHELD
        elif row.step is Step.APPROVED and row.level is not None and row.evidence is not None and scope in row.scopes:
            given = row.evidence.given_at or row.recorded_at
            quoted = entry.kind is Kind.QUOTE
            sentence = Sentence(matter, entry.text, row.level, party.label(row.level), room.language, quoted)
            in_time = entry.said_at - _CLOCKS <= given <= room.now + _CLOCKS
            if in_time and sentence.label and row.fingerprint == fingerprint(sentence, row.evidence.salt) and row.level.rank > agreed.rank:
                agreed = row.level
    return agreed


def _by_announcement(entry: Entry, subject: Subject, room: Room) -> bool:
    key = room.party(subject.participant_id).body_key
    steps = room.log.about(Matter(entry.id, subject.part, subject.participant_id))
    refused = bool(steps) and steps[-1].step in (Step.DECLINED, Step.WITHDRAWN)
    consent = room.consent
    presents = any(one.part is Part.SPEAKER and room.party(one.participant_id).body_key == key for one in entry.subjects)
    return (
        consent is not None
        and bool(key)
        and not refused
        and subject.part is Part.OWNER
        and presents
        and key not in consent.opted_out
        and consent.announced_at <= entry.said_at
    )


def ruled_everywhere(rulings: Iterable[Ruling]) -> frozenset[str]:
    """The folded phrases that an event has ruled on for all its reports."""
    return frozenset(phrase(one.phrase) for one in rulings if one.entry_id is None)
