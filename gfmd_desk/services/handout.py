"""All that is needed to hand a report out: for whom it is, who was in the room, and what the guard has to look for."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from gfmd_desk.domain.attribution import Audience, Level, Regime, Scope
from gfmd_desk.domain.form import FieldKind
from gfmd_desk.domain.language import Language
from gfmd_desk.domain.name_check import NameCheck
from gfmd_desk.domain.protected_names import ProtectedNames, Sighting, keys_of
from gfmd_desk.domain.report import Report
from gfmd_desk.domain.room import Room
from gfmd_desk.domain.roster import Participant
from gfmd_desk.domain.world import Names
from gfmd_desk.errors import KnownError
from gfmd_desk.services.allowances import allowances, ruled_everywhere
from gfmd_desk.services.attribution_shelf import AttributionShelf
from gfmd_desk.services.compose import bare_room
from gfmd_desk.services.door import Door
from gfmd_desk.services.reports import from_store
from gfmd_desk.services.rooms import room_of
from gfmd_desk.services.sessions import UnknownSessionError

if TYPE_CHECKING:
    from gfmd_desk.storage.transaction import Transaction


class NewerError(KnownError):
    """What a newer program holds back this one might not know, so it prints nothing of it."""

    def __init__(self) -> None:
        super().__init__(
            "No file was written: these notes are a newer version's, which may hold back what this one would print. Please update."
        )


@dataclass(frozen=True, slots=True)
class Handout:
    """Reports of one event as they stood in the store at one moment, with the room of each, for one scope and audience."""

    reports: tuple[Report, ...]
    rooms: dict[str, Room]
    scope: Scope
    audience: Audience
    names: NameCheck

    @property
    def report(self) -> Report:
        """The report where there is one."""
        return self.reports[0]


def prepare_handout(
    door: Door,
    shelf: AttributionShelf,
    report_ids: Sequence[str],
    scope: Scope = Scope.REPORT,
    audience: Audience = Audience.PUBLIC,
) -> Handout:
    """Read what is handed out, all of it in one view of the store; raises KnownError. Nothing of it may be kept for another file."""
    if door.newer:
        raise NewerError
    with door.reading() as rows:
        reports = tuple(_report(rows, report_id) for report_id in report_ids)
        rooms = {report.id: room_of(rows, report, shelf) for report in reports}
        names = _name_check(rows, shelf, reports, rooms, (scope,))
    protects = audience is Audience.PUBLIC and names.protects
    return Handout(reports, rooms, scope, audience, replace(names, protects=protects))


def bare_handout(
    reports: Sequence[Report], shelf: AttributionShelf, scope: Scope = Scope.REPORT, audience: Audience = Audience.PUBLIC
) -> Handout:
    """Return a handout of reports of whose room nothing is known: nobody is named, and the world's names are looked for."""
    languages = {report.session.language for report in reports}
    names = NameCheck(
        find=_Finder(ProtectedNames.of((), shelf.names), tuple(languages)),
        head=frozenset(_head(reports)),
        protects=audience is Audience.PUBLIC and any(report.session.regime is not Regime.ON_THE_RECORD for report in reports),
    )
    return Handout(tuple(reports), {report.id: bare_room(report) for report in reports}, scope, audience, names)


def check_for_event(door: Door, shelf: AttributionShelf, event_id: str) -> NameCheck:
    """Return what the guard looks for in any file of an event: what was agreed to for some scope may stand where it was agreed to."""
    with door.reading() as rows:
        reports = tuple(_report(rows, row.report_id) for row in rows.sessions() if row.event.id == event_id)
        rooms = {report.id: room_of(rows, report, shelf) for report in reports}
        return _name_check(rows, shelf, reports, rooms, tuple(Scope))


def _name_check(
    rows: "Transaction", shelf: AttributionShelf, reports: Sequence[Report], rooms: dict[str, Room], scopes: Sequence[Scope]
) -> NameCheck:
    event_id = reports[0].event.id if reports else ""
    people = rows.roster.participants(event_id)
    roster = {one.id: one for one in people}
    rulings = rows.approvals.rulings(event_id)
    protected = ProtectedNames.of(people, shelf.names)
    languages = {report.session.language for report in reports} or {Language.ENGLISH}
    return NameCheck(
        find=_Finder(protected, tuple(languages)),
        allowances=tuple(
            one for report in reports for one in allowances(report, rooms[report.id], scopes, roster, rulings, protected, shelf.names)
        ),
        ruled=ruled_everywhere(rulings),
        head=frozenset(_head(reports)),
        there=frozenset(key for one in people if not one.placeholder for key in _keys(one, shelf.names)),
        public=frozenset(_public(rows, reports, protected)),
        roster=bool(people),
        protects=any(report.session.regime is not Regime.ON_THE_RECORD for report in reports),
    )


@dataclass(frozen=True, slots=True)
class _Finder:
    """Finds names as they are read in each of the languages of a file."""

    protected: ProtectedNames
    languages: tuple[Language, ...]

    def __call__(self, text: str) -> list[Sighting]:
        found: dict[tuple[int, int], Sighting] = {}
        for language in self.languages:
            for one in self.protected.find(text, language):
                found.setdefault((one.start, one.end), one)
        return list(found.values())


def _keys(one: Participant, names: Names) -> frozenset[str]:
    return keys_of(one, Level.NAMED, names)


def _head(reports: Iterable[Report]) -> Iterable[str]:
    """What the published programme says of the sessions."""
    for report in reports:
        session = report.session
        yield from (report.event.name, report.event.place, session.code, session.title, session.room, *report.header.values())


def _public(rows: "Transaction", reports: Iterable[Report], protected: ProtectedNames) -> Iterable[str]:
    """Whom the programme prints: holders of a public role, and who stands in a field of the head that is made for people."""
    for report in reports:
        for holder in rows.roster.public_roles(report.session.id):
            yield f"person:{holder.participant_id}"
        people = {field.key for field in report.form.header if field.kind is FieldKind.PEOPLE}
        for key, value in report.header.items():
            if key in people:
                for one in protected.find(value, report.session.language):
                    yield from one.keys


def _report(rows: "Transaction", report_id: str) -> Report:
    stored = rows.report(report_id)
    if stored is None:
        raise UnknownSessionError("This report is no longer in the store.")
    return from_store(stored)
