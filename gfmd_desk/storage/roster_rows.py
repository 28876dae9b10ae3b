"""Participants, subjects and public roles inside one transaction, in the domain's values; all of it confidential.

In plain tables instead of mapped rows: a roster can have 20,000 lines, and is read and written as a whole.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Row, Table, bindparam, delete, func, insert, inspect, select, update
from sqlalchemy.orm import Session as OrmSession

from gfmd_desk.domain.attribution import Group, Level, Part, Subject, in_parts
from gfmd_desk.domain.roster import Participant, PublicRole, RoleHolder
from gfmd_desk.storage import schema
from gfmd_desk.storage.search_rows import SearchRows


def _table(mapped: type[schema.Base]) -> Table:
    table = inspect(mapped).local_table
    assert isinstance(table, Table)
    return table


_PARTICIPANTS = _table(schema.Participant)
_SUBJECTS = _table(schema.Subject)
_ROLES = _table(schema.PublicRole)
_MERGED = _table(schema.MergedParticipant)


class RosterRows:
    def __init__(self, rows: OrmSession, search: SearchRows) -> None:
        self._rows, self._search = rows, search

    def participants(self, event_id: str) -> tuple[Participant, ...]:
        """Return an event's roster in the order of names and codes."""
        there = _PARTICIPANTS.c
        found = self._rows.execute(select(_PARTICIPANTS).where(there.event_id == event_id).order_by(there.name, there.code))
        return tuple(_participant(row) for row in found)

    def participant(self, participant_id: str) -> Participant | None:
        row = self._rows.execute(select(_PARTICIPANTS).where(_PARTICIPANTS.c.id == participant_id)).one_or_none()
        return None if row is None else _participant(row)

    def add(self, participants: Iterable[Participant]) -> None:
        values = [_values(participant) for participant in participants]
        if values:
            self._rows.execute(insert(_PARTICIPANTS), values)

    def change(self, participants: Sequence[Participant]) -> None:
        """Write what is known of participants that are there.

        Codes may go from one to another among them, so each first has one that nobody else can have: its id.
        """
        values = [{**_values(participant), "known_id": participant.id} for participant in participants]
        if not values:
            return
        known = _PARTICIPANTS.c.id == bindparam("known_id")
        self._rows.execute(update(_PARTICIPANTS).where(known).values(code=bindparam("known_id")), values)
        self._rows.execute(update(_PARTICIPANTS).where(known), values)
        self._search.people_changed(participant.id for participant in participants)

    def remove(self, participant_id: str) -> None:
        """Remove a participant whom nothing refers to any more."""
        self._rows.execute(delete(_PARTICIPANTS).where(_PARTICIPANTS.c.id == participant_id))

    def uses_of(self, participant_id: str) -> int:
        """Count the entries and sessions that refer to a participant."""
        subjects = select(func.count()).select_from(_SUBJECTS).where(_SUBJECTS.c.participant_id == participant_id)
        roles = select(func.count()).select_from(_ROLES).where(_ROLES.c.participant_id == participant_id)
        return (self._rows.scalar(subjects) or 0) + (self._rows.scalar(roles) or 0)

    def repoint(self, from_id: str, to_id: str) -> None:
        """Make everything that refers to one participant refer to another; where both stand beside each other, one remains.

        Undo and older versions of entries still name the first: that is remembered too.
        """
        self._rows.execute(update(_MERGED).where(_MERGED.c.kept_id == from_id).values(kept_id=to_id))
        self._rows.execute(insert(_MERGED), {"id": from_id, "kept_id": to_id})
        entries = self._rows.scalars(select(_SUBJECTS.c.entry_id).where(_SUBJECTS.c.participant_id == from_id).distinct()).all()
        for entry_id in entries:
            subjects = self.subjects(entry_id)
            self._put_subjects(entry_id, [replace(one, participant_id=_other(one.participant_id, from_id, to_id)) for one in subjects])
        self._search.people_changed([to_id])
        sessions = self._rows.scalars(select(_ROLES.c.session_id).where(_ROLES.c.participant_id == from_id).distinct()).all()
        for session_id in sessions:
            holders = self.public_roles(session_id)
            self.put_public_roles(session_id, [RoleHolder(_other(one.participant_id, from_id, to_id), one.role) for one in holders])

    def subjects(self, entry_id: str) -> tuple[Subject, ...]:
        """Return an entry's speakers and then its owners, in the order given."""
        there = _SUBJECTS.c
        found = self._rows.execute(select(_SUBJECTS).where(there.entry_id == entry_id).order_by(there.part.desc(), there.place))
        return tuple(Subject(Part(row.part), row.participant_id, Level(row.wanted) if row.wanted else None) for row in found)

    def _put_subjects(self, entry_id: str, subjects: Sequence[Subject]) -> None:
        """Replace an entry's subjects; somebody named twice in one part stands once."""
        self._rows.execute(delete(_SUBJECTS).where(_SUBJECTS.c.entry_id == entry_id))
        values = [
            {"entry_id": entry_id, "part": one.part.value, "place": place, "participant_id": one.participant_id, "wanted": one.wanted}
            for place, one in enumerate(in_parts(subjects))
        ]
        if values:
            self._rows.execute(insert(_SUBJECTS), values)

    def public_roles(self, session_id: str) -> tuple[RoleHolder, ...]:
        """Return who holds a public role in a session, in the order given."""
        found = self._rows.execute(select(_ROLES).where(_ROLES.c.session_id == session_id).order_by(_ROLES.c.place))
        return tuple(RoleHolder(row.participant_id, PublicRole(row.role)) for row in found)

    def put_public_roles(self, session_id: str, holders: Sequence[RoleHolder]) -> None:
        """Replace a session's public roles; one said twice stands once."""
        self._rows.execute(delete(_ROLES).where(_ROLES.c.session_id == session_id))
        values = [
            {"session_id": session_id, "place": place, "participant_id": one.participant_id, "role": one.role.value}
            for place, one in enumerate(dict.fromkeys(holders))
        ]
        if values:
            self._rows.execute(insert(_ROLES), values)


def _other(one: str, from_id: str, to_id: str) -> str:
    return to_id if one == from_id else one


def _participant(row: Row[Any]) -> Participant:
    return Participant(
        id=row.id,
        event_id=row.event_id,
        name=row.name,
        role=row.role,
        organisation=row.organisation,
        country=row.country,
        group=Group(row.group) if row.group is not None else None,
        region=row.region,
        email=row.email,
        code=row.code,
        aliases=tuple(json.loads(row.aliases)),
        speaks_for=row.speaks_for,
        placeholder=row.placeholder,
    )


def _values(participant: Participant) -> dict[str, object]:
    return {
        "id": participant.id,
        "event_id": participant.event_id,
        "name": participant.name,
        "role": participant.role,
        "organisation": participant.organisation,
        "country": participant.country,
        "group": participant.group.value if participant.group is not None else None,
        "region": participant.region,
        "email": participant.email,
        "code": participant.code,
        "aliases": json.dumps(participant.aliases, ensure_ascii=False),
        "speaks_for": participant.speaks_for,
        "placeholder": participant.placeholder,
    }
