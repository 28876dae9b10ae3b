"""What there is to ask, to wait for and to look at again, across the sessions of an event."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from gfmd_desk.domain.agreed import if_agreed
from gfmd_desk.domain.approval import ApprovalStep, Matter, Step
from gfmd_desk.domain.attribution import Level, Scope, Subject
from gfmd_desk.domain.disclosure import SubjectDisclosure, Why, disclose
from gfmd_desk.domain.document import Quote
from gfmd_desk.domain.entry import Entry
from gfmd_desk.domain.report import Report, Session
from gfmd_desk.domain.room import Room
from gfmd_desk.domain.standing import Standing, State
from gfmd_desk.domain.sweep import to_ask
from gfmd_desk.services.attribution_shelf import AttributionShelf
from gfmd_desk.services.compose import printed
from gfmd_desk.services.door import Door
from gfmd_desk.services.reports import from_store
from gfmd_desk.services.rooms import room_of


@dataclass(frozen=True, slots=True)
class ApprovalItem:
    """One subject of one entry whose approval matters.

    `body` and `person` are what the roster calls it, to group by; `label` what would be printed at the `level` that is asked for.
    `text` is the entry's; `would_print` the whole sentence if that were agreed to, `prints` as it is printed until then in a file of
    scope "report". `history` are the steps in their order.
    """

    session: Session
    report_id: str
    entry: Entry
    matter: Matter
    subject: Subject
    body: str
    person: str
    email: str
    level: Level
    label: str
    would_print: str
    prints: str
    printed: Level
    why: Why
    standing: Standing
    history: tuple[ApprovalStep, ...]

    @property
    def state(self) -> State:
        return self.standing.state

    @property
    def asked_at(self) -> datetime | None:
        """When an answer was asked for last."""
        return next((step.recorded_at for step in reversed(self.history) if step.step is Step.ASKED), None)

    @property
    def due(self) -> datetime | None:
        return next((step.evidence.due for step in reversed(self.history) if step.evidence and step.evidence.due), None)


def approval_items(door: Door, shelf: AttributionShelf, event_id: str, report_id: str | None = None) -> tuple[ApprovalItem, ...]:
    """Return what there is to approve in an event, or in one of its reports: all that was asked, and all that is wanted and was not."""
    with door.reading() as rows:
        sessions = [row for row in rows.sessions() if row.event.id == event_id and report_id in (None, row.report_id)]
        emails = {one.id: one.email for one in rows.roster.participants(event_id)}
        found: list[ApprovalItem] = []
        for row in sessions:
            stored = rows.report(row.report_id)
            if stored is not None and any(entry.subjects for entry in stored.entries):
                report = from_store(stored)
                found += _items(report, room_of(rows, report, shelf), emails)
    return tuple(found)


def items_to_ask(door: Door, shelf: AttributionShelf, report_id: str, entry_id: str) -> tuple[ApprovalItem, ...]:
    """Return what to ask the speakers of a quote, also where nobody has said yet that they are to be named."""
    with door.reading() as rows:
        stored = rows.report(report_id)
        if stored is None:
            return ()
        report = from_store(stored)
        entry = next((one for one in report.entries if one.id == entry_id), None)
        if entry is None:
            return ()
        room = room_of(rows, report, shelf)
        emails = {one.id: one.email for one in rows.roster.participants(report.event.id)}
        wanted = to_ask(entry, room)
        asked = [one for one in disclose(entry, room).subjects if one.subject in wanted]
        return tuple(_item(report, room, entry, one, emails) for one in asked)


def _items(report: Report, room: Room, emails: dict[str, str]) -> Iterator[ApprovalItem]:
    for placed in report.by_section().values():
        for entry in placed:
            disclosure = disclose(entry, room)
            for one in disclosure.subjects:
                if _history(entry, one, room) or one.standing.state is not State.NOT_NEEDED:
                    yield _item(report, room, entry, one, emails)


def _history(entry: Entry, one: SubjectDisclosure, room: Room) -> tuple[ApprovalStep, ...]:
    return room.log.about(Matter(entry.id, one.subject.part, one.subject.participant_id))


def _item(report: Report, room: Room, entry: Entry, one: SubjectDisclosure, emails: dict[str, str]) -> ApprovalItem:
    history = _history(entry, one, room)
    party = room.party(one.subject.participant_id)
    asked = (step.level for step in reversed(history) if step.level)
    wanted = one.subject.wanted if one.subject.wanted and one.subject.wanted.needs_approval else None
    level = wanted or next(asked, Level.STATE if party.body else Level.NAMED)
    return ApprovalItem(
        session=report.session,
        report_id=report.id,
        entry=entry,
        matter=Matter(entry.id, one.subject.part, one.subject.participant_id),
        subject=one.subject,
        body=party.body,
        person=party.person,
        email=emails.get(one.subject.participant_id, ""),
        level=level,
        label=party.label(level),
        would_print=as_agreed(report, room, entry, one.subject, level),
        prints=as_printed(report, room, entry),
        printed=one.printed,
        why=one.why,
        standing=one.standing,
        history=history,
    )


def as_printed(report: Report, room: Room, entry: Entry, scope: Scope = Scope.REPORT) -> str:
    """Return the sentence of an entry as a public file of this scope prints it; empty where it prints nothing."""
    released = disclose(entry, room, scope).released
    section = report.section_of(entry)
    if released is None or section is None:
        return ""
    block = printed(released, section.attribution, report.session.language)
    return f"{block.text}\n— {block.attribution}" if isinstance(block, Quote) and block.attribution else block.text


def as_agreed(report: Report, room: Room, entry: Entry, subject: Subject, level: Level) -> str:
    """Return the sentence as it would be printed if this subject agreed to be named at `level`, all others being as they are."""
    then, agreed = if_agreed(entry, subject, level, room)
    return as_printed(report, agreed, then)
