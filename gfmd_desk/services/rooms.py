"""Who was in the room of a session, as disclosure goes by it."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from gfmd_desk.domain.attribution import Group, Level
from gfmd_desk.domain.folding import phrase
from gfmd_desk.domain.language import Language
from gfmd_desk.domain.report import Report
from gfmd_desk.domain.report_words import NAME_AND_BODY
from gfmd_desk.domain.room import Party, Room
from gfmd_desk.domain.roster import Participant, PublicRole, RoleHolder
from gfmd_desk.domain.who_could_it_be import Crowd, Present, widest_needed
from gfmd_desk.domain.world import BodyKind, Names
from gfmd_desk.services.attribution_shelf import AttributionShelf
from gfmd_desk.services.clock import moment_now
from gfmd_desk.services.door import Door
from gfmd_desk.services.reports import from_store
from gfmd_desk.services.sessions import UnknownSessionError

if TYPE_CHECKING:
    from gfmd_desk.storage.transaction import Transaction


_LEADING = (PublicRole.CHAIR, PublicRole.MODERATOR)


def room_of(rows: "Transaction", report: Report, shelf: AttributionShelf) -> Room:
    """Return the room of a report's session as it stands in the store, judged at this moment."""
    event_id = report.event.id
    wanted = {subject.participant_id for entry in report.entries for subject in entry.subjects}
    roles = rows.roster.public_roles(report.session.id)
    roster = rows.roster.participants(event_id)
    return Room(
        regime=report.session.regime,
        language=report.session.language,
        parties=parties(roster, roles, wanted, report.session.language, shelf.names),
        log=rows.approvals.log(event_id),
        consent=rows.approvals.consent(event_id),
        phrases=shelf.phrases,
        now=moment_now().at,
    )


def load_room(door: Door, report_id: str, shelf: AttributionShelf) -> Room:
    """Return the room of a report in the store; raises KnownError if it is gone."""
    with door.reading() as rows:
        stored = rows.report(report_id)
        if stored is None:
            raise UnknownSessionError("This report is no longer in the store.")
        return room_of(rows, from_store(stored), shelf)


def parties(
    roster: Sequence[Participant], roles: Sequence[RoleHolder], wanted: Iterable[str], language: Language, names: Names
) -> dict[str, Party]:
    """Return those `wanted` of a roster as disclosure knows them, each counted against all who were there."""
    by_id = {one.id: one for one in roster}
    hosts = _hosts(roles)
    room = present_in(roster, roles, names)
    leads = {holder.participant_id: holder.role.value for holder in roles if holder.role in _LEADING}
    found = (by_id[id] for id in wanted if id in by_id)
    return {
        one.id: replace(
            _party(one, widest_needed(_present(one, names, host=one.id in hosts), room, Level.GROUP), language, names),
            leads=leads.get(one.id, ""),
        )
        for one in found
    }


def present_in(roster: Sequence[Participant], roles: Sequence[RoleHolder], names: Names) -> list[Present]:
    """Return those of a roster whom a phrase could mean; a State that is only told of was perhaps not there."""
    hosts = _hosts(roles)
    known = [one for one in roster if not one.placeholder]
    persons = [one for one in known if not is_body(one)]
    return [_present(one, names, host=one.id in hosts) for one in persons or known]


def _hosts(roles: Sequence[RoleHolder]) -> set[str]:
    return {holder.participant_id for holder in roles if holder.role is PublicRole.HOST}


def state_of(participant: Participant, names: Names) -> str:
    """Return a key for the State of somebody: its code in the world's names, else its folded name; empty where it has none."""
    body = names.lookup(participant.country) if participant.country else None
    return body.code if body and body.kind in (BodyKind.STATE, BodyKind.TERRITORY) else phrase(participant.country)


def body_key(participant: Participant, names: Names) -> str:
    """Return what is the same for all of one State, where they speak for it, and else of one organisation."""
    if speaks_for_state(participant):
        return f"state:{state_of(participant, names)}"
    return f"organisation:{phrase(participant.organisation)}" if participant.organisation else ""


def speaks_for_state(participant: Participant) -> bool:
    """Whether somebody is known by a State rather than by an organisation."""
    return bool(participant.country) and (participant.group is Group.GOVERNMENT or not participant.organisation)


def body_name(participant: Participant, language: Language, names: Names) -> str:
    """Return the State, as the United Nations write it in a language, or the organisation that somebody belongs to."""
    if not speaks_for_state(participant):
        return participant.organisation
    body = names.lookup(participant.country)
    known = body is not None and body.kind in (BodyKind.STATE, BodyKind.TERRITORY)
    return body.short(language) if body is not None and known else participant.country


def is_body(participant: Participant) -> bool:
    """Whether a line of the roster stands for a whole delegation or organisation instead of a person."""
    return phrase(participant.name) in (phrase(participant.country), phrase(participant.organisation))


def _present(participant: Participant, names: Names, *, host: bool) -> Present:
    return Present(
        id=participant.id,
        group=participant.group,
        body=body_key(participant, names),
        region=phrase(participant.region),
        host=host,
        for_group_of_states=bool(participant.speaks_for),
    )


def _party(one: Participant, crowd: Crowd, language: Language, names: Names) -> Party:
    person, body = "" if is_body(one) else one.name, body_name(one, language, names)
    return Party(
        id=one.id,
        person=person,
        body=body,
        named=NAME_AND_BODY.in_language(language).format(name=person, body=body) if person and body else person or body,
        body_key=body_key(one, names),
        group=one.group,
        free=crowd.level,
        for_group_of_states=crowd.for_group_of_states,
        known=not one.placeholder,
        fits=crowd.fits,
        group_fits=crowd.wanted_fits if one.group else 0,
    )
