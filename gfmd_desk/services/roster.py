"""The roster of an event, and what ties its participants to entries and sessions."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from gfmd_desk.domain import editing
from gfmd_desk.domain.attribution import Level, Part, Subject
from gfmd_desk.domain.clean_text import clean_line
from gfmd_desk.domain.counted import counted
from gfmd_desk.domain.ids import new_id
from gfmd_desk.domain.public_roles import head_to_fill
from gfmd_desk.domain.report import Event
from gfmd_desk.domain.roster import Participant, RoleHolder
from gfmd_desk.domain.roster_codes import CodeMaker
from gfmd_desk.domain.roster_draft import RosterDraft
from gfmd_desk.domain.roster_duplicates import Duplicate, find_duplicates
from gfmd_desk.domain.roster_import import RosterPlan, merged, plan_import
from gfmd_desk.domain.table import BadRow, listed
from gfmd_desk.errors import KnownError
from gfmd_desk.services.door import Door, put_change
from gfmd_desk.services.reports import from_store
from gfmd_desk.services.sessions import event_named, same_words

if TYPE_CHECKING:
    from gfmd_desk.storage.transaction import Transaction

LONGEST_CODE = 40
_PLACEHOLDER_CODE = re.compile(r"[^\W_]+")


class RosterRefusedError(KnownError):
    """The roster cannot be changed as asked; nothing of it was."""


class BadRowsError(RosterRefusedError):
    """Some rows cannot be taken, and nobody said that the others are to be taken without them."""

    def __init__(self, bad: Sequence[BadRow], way: str = "") -> None:
        """`way` is what the user can say to have the good rows taken."""
        rows = counted(len(bad), "row")
        more = f" and {len(bad) - 1} more" if len(bad) > 1 else ""
        leave = f"; {way} leaves them out" if way else ""
        super().__init__(f"Nothing was imported, for {rows} cannot be taken{leave}: row {bad[0].row}: {bad[0].why}{more}.")
        self.bad = tuple(bad)


@dataclass(frozen=True, slots=True)
class ImportedRoster:
    """What an import did: how many participants are new and how many were known, which rows were not taken, who may be twice."""

    event: Event
    imported: int
    updated: int
    bad: tuple[BadRow, ...]
    duplicates: tuple[Duplicate, ...]


def list_participants(door: Door, event_id: str) -> tuple[Participant, ...]:
    """Return an event's roster by name; empty where there is none, which is normal."""
    with door.reading() as rows:
        return rows.roster.participants(event_id)


def list_duplicates(door: Door, event_id: str) -> tuple[Duplicate, ...]:
    """Return the pairs of an event's roster that may be one person."""
    return find_duplicates(list_participants(door, event_id))


def preview_import(door: Door, event_name: str, draft: RosterDraft) -> RosterPlan:
    """Say what `import_roster` would do, without doing it; raises KnownError."""
    with door.reading() as rows:
        event = next((one for one in rows.events() if same_words(one.name, event_name)), None)
        stored = rows.roster.participants(event.id) if event else ()
    return plan_roster(event.id if event else "", stored, draft)


def plan_roster(event_id: str, stored: Sequence[Participant], draft: RosterDraft) -> RosterPlan:
    """Say what a draft would do to a roster that was read before; for many rows this takes seconds, and needs no store."""
    plan = plan_import(event_id, stored, draft.rows, _new_id)
    return replace(plan, bad=_in_order((*draft.bad, *plan.bad)))


def import_roster(door: Door, event_name: str, draft: RosterDraft, *, only_good: bool = False) -> ImportedRoster:
    """Put a draft into the roster of an event, which is made if there is none; raises KnownError.

    A row whose code, or name and organisation, is there already changes what is known of that participant. All rows or
    none, unless `only_good` says that bad ones are to be left out; raises BadRowsError.
    """
    if not draft.rows and not draft.bad:
        raise RosterRefusedError("There is nobody in this table: no row below its headers holds anything.")
    with door.writing() as rows:
        event = event_named(rows, event_name, "")
        plan = plan_import(event.id, rows.roster.participants(event.id), draft.rows, _new_id)
        bad = _in_order((*draft.bad, *plan.bad))
        if bad and not only_good:
            raise BadRowsError(bad)
        rows.roster.change(plan.updated)
        rows.roster.add(plan.new)
    return ImportedRoster(event, len(plan.new), len(plan.updated), bad, plan.duplicates)


def add_participant(door: Door, participant: Participant) -> Participant:
    """Put one participant into the roster of an event, with a code if there is none and a new id; raises RosterRefusedError."""
    with door.writing() as rows:
        if all(event.id != participant.event_id for event in rows.events()):
            raise RosterRefusedError("This event is no longer in the store.")
        there = rows.roster.participants(participant.event_id)
        added = _cleaned(replace(participant, id=_new_id()), there)
        rows.roster.add([added])
    return added


def add_placeholder(door: Door, event_id: str, name: str) -> Participant:
    """Put somebody who is not known yet ("State 3", "Speaker B") into the roster, unless there is one of that name; raises KnownError."""
    name = clean_line(name)
    for there in list_participants(door, event_id):
        if there.placeholder and same_words(there.name, name):
            return there
    code = "".join(word if word.isdecimal() else word[0] for word in _PLACEHOLDER_CODE.findall(name)).upper()
    taken = {one.code.casefold() for one in list_participants(door, event_id)}
    return add_participant(door, Participant("", event_id, name, code="" if code.casefold() in taken else code, placeholder=True))


def change_participant(door: Door, participant: Participant) -> Participant:
    """Write what is known of a participant; raises RosterRefusedError."""
    with door.writing() as rows:
        known = _known(rows, participant.id)
        others = [one for one in rows.roster.participants(known.event_id) if one.id != known.id]
        changed = _cleaned(replace(participant, event_id=known.event_id), others)
        rows.roster.change([changed])
    return changed


def remove_participant(door: Door, participant_id: str) -> None:
    """Take a participant out of the roster; raises RosterRefusedError where entries or sessions refer to it."""
    with door.writing() as rows:
        known = _known(rows, participant_id)
        if uses := rows.roster.uses_of(participant_id):
            where = "1 entry or session refers" if uses == 1 else f"{uses} entries and sessions refer"
            raise RosterRefusedError(f'"{known.name}" stays in the roster: {where} to this participant.')
        rows.roster.remove(participant_id)


def merge(door: Door, keep_id: str, drop_id: str) -> Participant:
    """Make one participant of two, who were found to be one: what is known of both, and everything that refers to either.

    Raises RosterRefusedError.
    """
    with door.writing() as rows:
        keep, drop = _known(rows, keep_id), _known(rows, drop_id)
        _refuse_apart(keep, drop)
        one = merged(keep, drop)
        _replace(rows, drop, one)
    return one


def resolve(door: Door, placeholder_id: str, participant_id: str) -> Participant:
    """Say who a placeholder is, once for all: whatever refers to it refers to that participant. Raises RosterRefusedError."""
    with door.writing() as rows:
        placeholder, participant = _known(rows, placeholder_id), _known(rows, participant_id)
        if not placeholder.placeholder:
            raise RosterRefusedError(f'"{placeholder.name}" is a known participant and stands for nobody else.')
        _refuse_apart(participant, placeholder)
        _replace(rows, placeholder, participant)
    return participant


def subjects_of(door: Door, entry_id: str) -> tuple[Subject, ...]:
    """Return the speakers and owners of an entry, in the order given."""
    with door.reading() as rows:
        return rows.roster.subjects(entry_id)


def set_subjects(door: Door, entry_id: str, part: Part, participant_ids: Sequence[str], wanted: Level | None = None) -> None:
    """Say who said an entry, or whose practice it is, and how far to tell of them; raises RosterRefusedError."""
    with door.writing() as rows:
        entry = rows.entry(entry_id)
        report = rows.report(entry.report_id) if entry else None
        if entry is None or report is None:
            raise RosterRefusedError("This entry is no longer in the store.")
        _refuse_strangers(rows, report.event, participant_ids)
        put_change(rows, editing.set_subjects([entry], part, [Subject(part, one, wanted) for one in participant_ids]))


def public_roles(door: Door, session_id: str) -> tuple[RoleHolder, ...]:
    """Return who holds a public role in a session, in the order given."""
    with door.reading() as rows:
        return rows.roster.public_roles(session_id)


def set_public_roles(door: Door, session_id: str, holders: Sequence[RoleHolder], *, fill_head: bool = False) -> None:
    """Say who chairs, moderates, hosts or sits on the panel of a session; raises RosterRefusedError.

    With `fill_head` their names are put into the fields of the report's head that are still blank. A placeholder has no name to print.
    """
    with door.writing() as rows:
        report_id, event = next(((row.report_id, row.event) for row in rows.sessions() if row.session.id == session_id), ("", None))
        stored = rows.report(report_id) if report_id else None
        if event is None or stored is None:
            raise RosterRefusedError("This session is no longer in the store.")
        _refuse_strangers(rows, event, [one.participant_id for one in holders])
        rows.roster.put_public_roles(session_id, holders)
        if fill_head:
            names = {one.id: one.name for one in rows.roster.participants(event.id) if not one.placeholder}
            named = [(one.role, names[one.participant_id]) for one in holders if one.participant_id in names]
            report = from_store(stored)
            rows.change_session(report.session, {**report.header, **head_to_fill(report.form, report.header, named)})


def _new_id() -> str:
    return new_id()


def _in_order(bad: Sequence[BadRow]) -> tuple[BadRow, ...]:
    return tuple(sorted(bad, key=lambda one: one.row))


def _known(rows: "Transaction", participant_id: str) -> Participant:
    known = rows.roster.participant(participant_id)
    if known is None:
        raise RosterRefusedError("This participant is no longer in the roster.")
    return known


def _refuse_apart(one: Participant, other: Participant) -> None:
    if one.id == other.id:
        raise RosterRefusedError(f'"{one.name}" cannot be put together with itself.')
    if one.event_id != other.event_id:
        raise RosterRefusedError(f'"{one.name}" and "{other.name}" are in the rosters of two events.')


def _replace(rows: "Transaction", gone: Participant, by: Participant) -> None:
    rows.roster.repoint(gone.id, by.id)
    rows.roster.remove(gone.id)
    rows.roster.change([by])


def _refuse_strangers(rows: "Transaction", event: Event, participant_ids: Sequence[str]) -> None:
    roster = {one.id for one in rows.roster.participants(event.id)}
    if not roster.issuperset(participant_ids):
        raise RosterRefusedError(f'Somebody named here is not in the roster of the event "{event.name}".')


def _cleaned(one: Participant, others: Sequence[Participant]) -> Participant:
    """Return a participant as it can be stored beside `others`; raises RosterRefusedError."""
    aliases = dict.fromkeys(alias for alias in map(clean_line, one.aliases) if alias)
    one = replace(
        one,
        name=clean_line(one.name),
        role=clean_line(one.role),
        organisation=clean_line(one.organisation),
        country=clean_line(one.country),
        region=clean_line(one.region),
        email=clean_line(one.email),
        code=clean_line(one.code),
        aliases=tuple(aliases),
        speaks_for=clean_line(one.speaks_for),
    )
    if not one.name:
        raise RosterRefusedError("A participant needs a name, or a word to stand for it such as State 3.")
    if len(one.code) > LONGEST_CODE:
        raise RosterRefusedError(f"A code has at most {LONGEST_CODE} characters; this one has {len(one.code)}.")
    if not one.code:
        return replace(one, code=CodeMaker(other.code for other in others).make(one.name, one.country))
    holders = [other.name for other in others if other.code.casefold() == one.code.casefold()]
    if holders:
        raise RosterRefusedError(f'The code "{one.code}" belongs to {listed(holders)}.')
    return one
