"""Gather the consents that an event's printed names relied on, for the secretariat, as long as the store still knows them."""

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from gfmd_desk.domain.approval import ApprovalLog, ApprovalStep, Matter
from gfmd_desk.domain.attribution import Level, Scope
from gfmd_desk.domain.disclosure import Why, disclose
from gfmd_desk.domain.language import Language
from gfmd_desk.domain.report import Report, Session
from gfmd_desk.domain.room import RoomConsent
from gfmd_desk.domain.roster import Participant
from gfmd_desk.domain.sealed_consents import AnnouncedName, Consent, SealedConsents, agreed_once
from gfmd_desk.errors import KnownError
from gfmd_desk.services.attribution_shelf import AttributionShelf
from gfmd_desk.services.clock import moment_now
from gfmd_desk.services.door import Door
from gfmd_desk.services.reports import from_store
from gfmd_desk.services.rooms import body_key, body_name, room_of, speaks_for_state

if TYPE_CHECKING:
    from gfmd_desk.storage.transaction import Transaction


class NoSuchEventError(KnownError):
    def __init__(self) -> None:
        super().__init__("This event is no longer in the store.")


def consents_to_seal(door: Door, shelf: AttributionShelf, event_id: str) -> SealedConsents:
    """Return every consent of an event that a name was ever printed on; raises KnownError."""
    with door.reading() as rows:
        event = next((one for one in rows.events() if one.id == event_id), None)
        if event is None:
            raise NoSuchEventError
        people = rows.roster.participants(event_id)
        log, room = rows.approvals.log(event_id), rows.approvals.consent(event_id)
        reports = list(_reports(rows, event_id))
        announced = tuple(_announced(rows, reports, shelf)) if room is not None else ()
    return SealedConsents(
        event.name,
        moment_now().at,
        tuple(_consents(log, reports, people, shelf)),
        _with_names(room, people, shelf) if room is not None and announced else None,
        announced,
        log.doubt,
    )


def _reports(rows: "Transaction", event_id: str) -> Iterator[Report]:
    for row in rows.sessions():
        stored = rows.report(row.report_id) if row.event.id == event_id else None
        if stored is not None:
            yield from_store(stored)


def _consents(log: ApprovalLog, reports: list[Report], people: tuple[Participant, ...], shelf: AttributionShelf) -> Iterator[Consent]:
    sessions = {entry.id: report.session for report in reports for entry in report.entries}
    by_id = {one.id: one for one in people}
    by_matter: dict[Matter, list[ApprovalStep]] = {}
    for step in log.steps:
        by_matter.setdefault(step.matter, []).append(step)
    for matter, steps in by_matter.items():
        if agreed_once(steps):
            session = sessions.get(matter.entry_id)
            participant = by_id.get(matter.participant_id)
            yield Consent(*_told(session), _who(participant, session, shelf) or _as_printed(steps), tuple(steps))


def _told(session: Session | None) -> tuple[str, str]:
    return (session.code, session.title) if session is not None else ("", "")


def _who(participant: Participant | None, session: Session | None, shelf: AttributionShelf) -> str:
    """Name and body, as the roster has them; what is both stands once."""
    if participant is None:
        return ""
    language = session.language if session is not None else Language.ENGLISH
    return ", ".join(dict.fromkeys(filter(None, (participant.name, body_name(participant, language, shelf.names)))))


def _as_printed(steps: list[ApprovalStep]) -> str:
    """Of somebody who is in the roster no more: as it was to be printed."""
    return next((step.evidence.label for step in reversed(steps) if step.evidence and step.evidence.label), "")


def _announced(rows: "Transaction", reports: list[Report], shelf: AttributionShelf) -> Iterator[AnnouncedName]:
    for report in reports:
        room = room_of(rows, report, shelf)
        for entry in report.entries:
            disclosed = (disclose(entry, room, scope) for scope in Scope)
            named = dict.fromkeys(one.subject for seen in disclosed if seen.released for one in seen.subjects if one.why is Why.ANNOUNCED)
            for subject in named:
                label = room.party(subject.participant_id).label(Level.STATE)
                yield AnnouncedName(report.session.code, entry.text, label, subject.part)


def _with_names(room: RoomConsent, people: tuple[Participant, ...], shelf: AttributionShelf) -> RoomConsent:
    """What was announced, with the names of those who said no in the place of the keys by which the store knows them."""
    names = {body_key(one, shelf.names): body_name(one, Language.ENGLISH, shelf.names) for one in people if speaks_for_state(one)}
    return replace(room, opted_out=tuple(names.get(key, key) for key in room.opted_out))
