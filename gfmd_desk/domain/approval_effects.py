"""What a change means for approvals that were given: computed before it is made, by the rules that judge them every day."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from gfmd_desk.domain.approval import Matter, Step
from gfmd_desk.domain.attribution import Subject
from gfmd_desk.domain.change import Change
from gfmd_desk.domain.disclosure import standing_of
from gfmd_desk.domain.entry import Entry
from gfmd_desk.domain.room import Room
from gfmd_desk.domain.standing import State


class Effect(StrEnum):
    LAPSES = "lapses"
    """It held for the words as they stood, and does not for those that come."""
    HOLDS_AGAIN = "holds again"
    STAYS_VOID = "stays void"
    """There was an approval once, and a decline or a withdrawal after it: no wording brings it back."""


@dataclass(frozen=True, slots=True)
class ApprovalEffect:
    """What becomes of the approval of one participant in one entry."""

    effect: Effect
    entry_id: str
    participant_id: str


def effects_of(change: Change, room: Room) -> tuple[ApprovalEffect, ...]:
    """Say what `change` means for the approvals of everybody in it, as far as it means anything."""
    found: dict[ApprovalEffect, None] = {}
    for row in change.rows:
        for subject in dict.fromkeys((*_subjects(row.before), *_subjects(row.after))):
            effect = _effect(row.before, row.after, subject, room)
            if effect is not None:
                found[ApprovalEffect(effect, row.id, subject.participant_id)] = None
    return tuple(found)


def all_known(change: Change, room: Room) -> bool:
    """Whether everybody in a change has been counted against the room; else what it means cannot be said yet."""
    return all(one.participant_id in room.parties for row in change.rows for one in (*_subjects(row.before), *_subjects(row.after)))


def _effect(before: Entry | None, after: Entry | None, subject: Subject, room: Room) -> Effect | None:
    held, holds = _granted(before, subject, room), _granted(after, subject, room)
    if held and not holds:
        return Effect.LAPSES
    if holds and not held:
        return Effect.HOLDS_AGAIN
    return Effect.STAYS_VOID if not holds and after is not None and _void(after, subject, room) else None


def _granted(entry: Entry | None, subject: Subject, room: Room) -> bool:
    """Whether anything is agreed to for the words of an entry."""
    there = _same(entry, subject)
    return entry is not None and there is not None and bool(standing_of(entry, there, room).granted)


def _void(entry: Entry, subject: Subject, room: Room) -> bool:
    there = _same(entry, subject)
    if there is None:
        return False
    steps = room.log.about(Matter(entry.id, there.part, there.participant_id))
    state = standing_of(entry, there, room).state
    return state in (State.DECLINED, State.WITHDRAWN) and any(step.step is Step.APPROVED for step in steps)


def _same(entry: Entry | None, subject: Subject) -> Subject | None:
    these = (one for one in _subjects(entry) if (one.part, one.participant_id) == (subject.part, subject.participant_id))
    return next(these, None)


def _subjects(entry: Entry | None) -> Iterable[Subject]:
    return () if entry is None else entry.subjects
