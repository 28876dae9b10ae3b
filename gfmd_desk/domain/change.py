"""A change to a report as a value: which entries stood before, and what stands in their place.

Every way to edit ends in one of these; storing it, showing it, undoing it and doing it again need nothing else.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from gfmd_desk.domain.attribution import Part, Subject, in_parts
from gfmd_desk.domain.entry import Entry


class Act(StrEnum):
    """What the user did, for "Undo ..." and for the status line."""

    ADD = "add"
    EDIT = "edit"
    """Typing in the editor. Other words that come any other way are `REWORD`, a step and a version of their own."""
    REWORD = "reword"
    SPLIT = "split"
    JOIN = "join"
    MOVE = "move"
    FILE = "file"
    SUBHEADING = "subheading"
    KIND = "kind"
    TAG = "tag"
    SUBJECT = "subject"
    VOICE = "voice"
    REGIME = "regime"
    AGAIN = "again"
    CONTEST = "contest"
    CARRY = "carry"
    """Lines that were noted in the wrong session went to another one."""
    DELETE = "delete"
    FORM = "form"
    RESTORE = "restore"
    PUT_BACK = "put back"
    TRUST = "trust"
    """What came out of a damaged file was read, and is right as it stands."""


@dataclass(frozen=True, slots=True)
class Replaced:
    """One entry before and after; None where it did not exist."""

    before: Entry | None
    after: Entry | None

    @property
    def id(self) -> str:
        entry = self.after or self.before
        assert entry is not None
        return entry.id


@dataclass(frozen=True, slots=True)
class Change:
    """What was done in one report, or taken back there (`back`). An entry whose `after` names another report has gone there."""

    report_id: str
    act: Act
    rows: tuple[Replaced, ...]
    back: bool = False

    def inverse(self) -> "Change":
        return Change(self.report_id, self.act, tuple(Replaced(row.after, row.before) for row in self.rows), not self.back)

    def then(self, later: "Change") -> "Change":
        """Return one change with the effect of this and then `later`; entries that end as they began are left out."""
        rows = {row.id: row for row in self.rows}
        for row in later.rows:
            first = rows.get(row.id)
            rows[row.id] = Replaced(first.before if first else row.before, row.after)
        return Change(self.report_id, self.act, tuple(row for row in rows.values() if row.before != row.after))


def applied(entries: Iterable[Entry], change: Change) -> tuple[Entry, ...]:
    """Return `entries` of one report with `change` done; what it does not touch of an entry stays as it is there."""
    result = {entry.id: entry for entry in entries}
    for row in change.rows:
        if row.after is None or row.after.report_id != change.report_id:
            result.pop(row.id, None)
        else:
            result[row.id] = merged(row.before, row.after, result.get(row.id))
    return tuple(result.values())


def merged(before: Entry | None, after: Entry, there: Entry | None) -> Entry:
    """Return `there`, which another process may have changed, with what differs between `before` and `after`."""
    if before is None or there is None:
        return after
    result = there
    if _place(before) != _place(after):
        result = replace(result, report_id=after.report_id, section=after.section, position=after.position, subheading=after.subheading)
    if before.text != after.text:
        result = replace(result, text=after.text)
    if before.first_wording != after.first_wording:
        result = replace(result, first_wording=after.first_wording)
    if before.kind is not after.kind:
        result = replace(result, kind=after.kind)
    if before.tags != after.tags:
        result = replace(result, tags=_merged_tags(before.tags, after.tags, there.tags))
    if before.subjects != after.subjects:
        result = replace(result, subjects=_merged_subjects(before.subjects, after.subjects, there.subjects))
    if before.voice is not after.voice:
        result = replace(result, voice=after.voice)
    if before.regime is not after.regime:
        result = replace(result, regime=after.regime)
    if before.contests != after.contests:
        result = replace(result, contests=after.contests)
    if before.doubt is not after.doubt:
        result = replace(result, doubt=after.doubt)
    if (before.said_at, before.said_offset) != (after.said_at, after.said_offset):
        result = replace(result, said_at=after.said_at, said_offset=after.said_offset)
    return result


def _merged_tags(before: tuple[str, ...], after: tuple[str, ...], there: tuple[str, ...]) -> tuple[str, ...]:
    """Tags given and taken elsewhere stay given and taken; only what the change itself does is done to them."""
    if there == before:
        return after
    taken = set(before) - set(after)
    given = (tag for tag in after if tag not in before)
    return tuple(dict.fromkeys((*(tag for tag in there if tag not in taken), *given)))


def _merged_subjects(before: tuple[Subject, ...], after: tuple[Subject, ...], there: tuple[Subject, ...]) -> tuple[Subject, ...]:
    """As with tags; somebody named on both sides stands once, as the change has it."""
    if there == before:
        return after
    gone = {_who(subject) for subject in before} - {_who(subject) for subject in after}
    given = {_who(subject): subject for subject in after if subject not in before}
    kept = (given.pop(_who(subject), subject) for subject in there if _who(subject) not in gone)
    return in_parts((*kept, *given.values()))


def _who(subject: Subject) -> tuple[Part, str]:
    return subject.part, subject.participant_id


def _place(entry: Entry) -> tuple[str, str | None, str, str]:
    return entry.report_id, entry.section, entry.position, entry.subheading
