from collections.abc import Callable
from dataclasses import replace

import pytest
from sqlalchemy.exc import IntegrityError

from gfmd_desk.domain.attribution import Group, Level, Part, Subject
from gfmd_desk.domain.change import Act
from gfmd_desk.domain.report import Event
from gfmd_desk.domain.roster import Participant, PublicRole, RoleHolder
from gfmd_desk.storage.store import Store
from gfmd_desk.storage.stored import StoredReport

FULL = Participant(
    "p1",
    "event-1",
    "Ana Kovár",
    "Chair",
    "Harbour Trust",
    "Montania",
    Group.CIVIL_SOCIETY,
    "South",
    "a@x.example",
    "AK",
    ("HT", "نون"),
    "Group of Ten",
)
BARE = Participant("p2", "event-1", "State 3", code="S3", placeholder=True)


@pytest.fixture
def report(store: Store, some_report: Callable[..., StoredReport], put: Callable[..., None]) -> StoredReport:
    report = some_report()
    put(report)
    with store.writing() as rows:
        rows.roster.add([FULL, BARE])
    return report


def say(store: Store, report: StoredReport, number: int, *subjects: Subject) -> str:
    """Give an entry its subjects, and return its id."""
    entry = report.entries[number]
    with store.writing() as rows:
        rows.put_entry(replace(entry, subjects=subjects), Act.SUBJECT, entry.said_at)
    return entry.id


def test_a_roster_is_given_back_by_name(store: Store, report: StoredReport) -> None:
    with store.reading() as rows:
        assert rows.roster.participants("event-1") == (FULL, BARE)
        assert rows.roster.participants("event-2") == ()
        assert (rows.roster.participant("p2"), rows.roster.participant("nobody")) == (BARE, None)


def test_codes_may_be_exchanged(store: Store, report: StoredReport) -> None:
    changed = (replace(FULL, code="S3", name="Ana K", aliases=()), replace(BARE, code="AK"))
    with store.writing() as rows:
        rows.roster.change(changed)
        assert rows.roster.participants("event-1") == changed


def test_two_of_one_code_cannot_be_stored(store: Store, report: StoredReport) -> None:
    with pytest.raises(IntegrityError), store.writing() as rows:
        rows.roster.add([replace(BARE, id="p3")])


def test_subjects_and_roles_keep_their_order(store: Store, report: StoredReport) -> None:
    session = report.session.id
    subjects = (Subject(Part.SPEAKER, "p1", Level.NAMED), Subject(Part.OWNER, "p2"), Subject(Part.OWNER, "p1", Level.STATE))
    entry = say(store, report, 0, *subjects)
    holders = (RoleHolder("p2", PublicRole.PANELLIST), RoleHolder("p1", PublicRole.CHAIR), RoleHolder("p1", PublicRole.HOST))
    with store.writing() as rows:
        rows.roster.put_public_roles(session, [*holders, holders[0]])
    with store.reading() as rows:
        stored = rows.entry(entry)
        assert stored is not None
        assert stored.subjects == rows.roster.subjects(entry) == subjects
        assert rows.roster.public_roles(session) == holders
        assert (rows.roster.uses_of("p1"), rows.roster.uses_of("p2")) == (4, 2)


def test_repointing_leaves_one_of_two_beside_each_other(store: Store, report: StoredReport) -> None:
    entry = say(store, report, 0, Subject(Part.SPEAKER, "p2"), Subject(Part.SPEAKER, "p1"))
    other = say(store, report, 1, Subject(Part.OWNER, "p2", Level.STATE))
    with store.writing() as rows:
        rows.roster.put_public_roles(report.session.id, [RoleHolder("p1", PublicRole.CHAIR), RoleHolder("p2", PublicRole.CHAIR)])
        rows.roster.repoint("p2", "p1")
        rows.roster.remove("p2")
    with store.reading() as rows:
        assert rows.roster.subjects(entry) == (Subject(Part.SPEAKER, "p1"),)
        assert rows.roster.subjects(other) == (Subject(Part.OWNER, "p1", Level.STATE),)
        assert rows.roster.public_roles(report.session.id) == (RoleHolder("p1", PublicRole.CHAIR),)


def test_somebody_who_is_referred_to_cannot_be_removed(store: Store, report: StoredReport) -> None:
    say(store, report, 0, Subject(Part.SPEAKER, "p1"))
    with pytest.raises(IntegrityError), store.writing() as rows:
        rows.roster.remove("p1")


def test_what_refers_to_an_entry_goes_with_it(store: Store, report: StoredReport) -> None:
    entry = say(store, report, 0, Subject(Part.SPEAKER, "p1"))
    with store.writing() as rows:
        rows.remove_entry(entry, Act.DELETE, report.entries[0].said_at)
        assert rows.roster.uses_of("p1") == 0


def test_a_roster_belongs_to_one_event(store: Store, report: StoredReport) -> None:
    with store.writing() as rows:
        rows.put_event(Event("event-2", "Assembly of Esperia"))
        rows.roster.add([replace(FULL, id="p3", event_id="event-2")])
        assert [one.id for one in rows.roster.participants("event-2")] == ["p3"]
