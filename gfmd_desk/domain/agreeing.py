"""Points that answer each other: one that was made again, and one that speaks against another."""

from collections.abc import Sequence
from dataclasses import replace

from gfmd_desk.domain.attribution import Part, Regime, Subject, Voice, in_parts
from gfmd_desk.domain.change import Act, Change, Replaced, applied
from gfmd_desk.domain.editing import (
    Place,
    contested_by_both,
    contested_instead,
    put,
    stricter_regime,
    wordings_together,
)
from gfmd_desk.domain.entry import Entry, Kind
from gfmd_desk.domain.report import Report

_LADDER = (Voice.ONE, Voice.SOME, Voice.SEVERAL, Voice.MANY)
"""How a voice grows when a point is made again; most and all are about the whole room, and nobody gets there by counting."""


def earliest_first(report: Report, entries: Sequence[Entry]) -> list[Entry]:
    """Return entries as they were said, those of one moment as they stand."""
    keys = (None, *(section.key for section in report.form.sections))
    stands = {entry.id: place for place, entry in enumerate(entry for key in keys for entry in report.in_section(key))}
    return sorted(entries, key=lambda entry: (entry.said_at, stands.get(entry.id, 0)))


def said_again(entry: Entry) -> Change | None:
    """Let one more have said an entry; None where its voice goes no higher."""
    voice = _louder(entry.voice) if entry.voice else _counted(_sayers(entry) + 1)
    if entry.voice and voice is entry.voice:
        return None
    return Change(entry.report_id, Act.AGAIN, (Replaced(entry, replace(entry, voice=voice)),))


def can_be_one(report: Report, entries: Sequence[Entry]) -> bool:
    """Whether entries may become one point, or one of them be said again.

    A quote is the very words of whoever said it. Where some are for nobody to read and others are printed, a remark would raise a
    voice that is printed, or a printed point would go with it; and who leads the session makes no point.
    """
    unread = {entry.kind is Kind.REMARK or report.regime_of(entry) is Regime.OFF_THE_RECORD for entry in entries}
    leading = {entry.kind is Kind.PROCEDURE for entry in entries}
    return len(unread) == len(leading) == 1 and all(entry.kind is not Kind.QUOTE for entry in entries)


def same_point(report: Report, entries: Sequence[Entry]) -> Change:
    """Let the entry that was said first stand for all of them; who said any of them has said it.

    Its words stay, so that what was agreed to for them holds; the others' stand with its first wording. For the others' words
    an approval says nothing about these.
    """
    kept, *again = earliest_first(report, entries)
    one, rows = kept, [Replaced(entry, None) for entry in again]
    for entry in again:
        one = replace(
            one,
            first_wording=wordings_together(one.first_wording, entry.first_wording, entry.text),
            tags=tuple(dict.fromkeys(one.tags + entry.tags)),
            subjects=in_parts(one.subjects + entry.subjects),
            voice=_voice_of_both(one, entry),
            regime=stricter_regime(report, one, entry),
            contests=contested_by_both(one, entry),
            doubt=one.doubt or entry.doubt,
        )
    ids = {entry.id for entry in entries}
    instead = (row for entry in again for row in contested_instead(report, entry, kept) if row.id not in ids)
    if one.contests in ids:
        one = replace(one, contests=None)
    return Change(report.id, Act.AGAIN, (*([Replaced(kept, one)] if one != kept else []), *rows, *instead))


def contest(report: Report, counter: Entry, contested: Entry) -> Change:
    """Let an entry speak against another one; it comes to stand right after that, from the inbox or from the same section.

    What the other one contested before stays, unless it was this one.
    """
    linked = [Replaced(counter, replace(counter, contests=contested.id))]
    if contested.contests == counter.id:
        linked.append(Replaced(contested, replace(contested, contests=None)))
    change = Change(report.id, Act.CONTEST, tuple(row for row in linked if row.before != row.after))
    there = report.section_of(contested)
    here = report.section_of(counter)
    if there is None or here not in (None, there):
        return change
    linked_report = replace(report, entries=applied(report.entries, change))
    now = {entry.id: entry for entry in linked_report.entries}
    last = _last_against(linked_report, contested, counter.id)
    beside = put(linked_report, [now[counter.id]], Place(there.key, last.subheading), last, after=True)
    return change.then(beside)


def contest_nothing(entries: Sequence[Entry]) -> Change:
    """Let entries speak against nothing any more; they stay where they stand."""
    rows = (Replaced(entry, replace(entry, contests=None)) for entry in entries if entry.contests)
    return Change(entries[0].report_id, Act.CONTEST, tuple(rows))


def _last_against(report: Report, contested: Entry, counter_id: str) -> Entry:
    """The last of those that stand right after an entry and contest it, or the entry itself."""
    order = [entry for entry in report.in_section(contested.section) if entry.id != counter_id]
    last = place = next(number for number, entry in enumerate(order) if entry.id == contested.id)
    while last + 1 < len(order) and order[last + 1].contests == contested.id:
        last += 1
    return order[max(place, last)]


def _speakers(entry: Entry) -> tuple[Subject, ...]:
    return tuple(one for one in entry.subjects if one.part is Part.SPEAKER)


def _sayers(entry: Entry) -> int:
    """How many have said an entry, as far as somebody noted who: somebody did."""
    return max(1, len(_speakers(entry)))


def _counted(number: int) -> Voice:
    return _LADDER[min(number, 3) - 1]


def _louder(voice: Voice) -> Voice:
    if voice not in _LADDER:
        return voice
    return _LADDER[min(_LADDER.index(voice) + 1, len(_LADDER) - 1)]


def _voice_of_both(one: Entry, other: Entry) -> Voice | None:
    """The voice of two entries as one point; who makes it twice does not raise it. None where those who are named tell it."""
    theirs = {subject.participant_id for subject in _speakers(other)}
    ours = {subject.participant_id for subject in _speakers(one)}
    loudest = max((one.voice, other.voice), key=lambda voice: list(Voice).index(voice) if voice else -1)
    if theirs and theirs <= ours:
        return loudest
    if loudest is not None:
        return _louder(max(loudest, _counted(max(_sayers(one), _sayers(other))), key=list(Voice).index))
    if theirs and ours:
        return None
    return _counted(len(ours | theirs) + (not ours) + (not theirs))
