"""Versions of entries, noted with every commit: listed, compared, restored; the bin; who stands in them; erased."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import text as sql

from gfmd_desk.domain import editing
from gfmd_desk.domain.approval import Matter, Step
from gfmd_desk.domain.approval_effects import Effect, all_known, effects_of
from gfmd_desk.domain.attribution import Group, Level, Part, Subject
from gfmd_desk.domain.change import Act, Change, Replaced, applied
from gfmd_desk.domain.editing import Place
from gfmd_desk.domain.entry import Entry
from gfmd_desk.domain.report import Report
from gfmd_desk.domain.roster import Participant
from gfmd_desk.domain.ruling import Verdict
from gfmd_desk.domain.version import Origin
from gfmd_desk.forms.shelf import FormShelf
from gfmd_desk.paths import program_files
from gfmd_desk.services import door as door_module
from gfmd_desk.services.approvals import Answer, record
from gfmd_desk.services.attribution_shelf import AttributionShelf
from gfmd_desk.services.clock import moment_now
from gfmd_desk.services.door import Door
from gfmd_desk.services.entries import add_entry, edit_entry
from gfmd_desk.services.roster import add_participant, list_participants, remove_participant, resolve
from gfmd_desk.services.rulings import list_rulings, rule
from gfmd_desk.services.sessions import NewSession, create_session, load_report
from gfmd_desk.services.versions import Bin, EntryVersions, deleted_entries, entry_versions, erase_versions, report_versions

Clock = Callable[[float], None]


@pytest.fixture(scope="module")
def words() -> AttributionShelf:
    return AttributionShelf(program_files("resources"))


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """Sets the clock of the door, in minutes from now."""
    now = moment_now()
    later = timedelta()

    def set_to(minutes: float) -> None:
        nonlocal later
        later = timedelta(minutes=minutes)

    monkeypatch.setattr(door_module, "moment_now", lambda: replace(now, at=now.at + later))
    return set_to


@pytest.fixture
def versions(door: Door, report: Report, words: AttributionShelf) -> Callable[[str], EntryVersions]:
    return lambda entry_id: entry_versions(door, report.id, entry_id, words)


@pytest.fixture
def binned(door: Door, report: Report, words: AttributionShelf) -> Callable[[], Bin]:
    return lambda: deleted_entries(door, report.id, words)


def type_words(door: Door, entry: Entry, text: str) -> Entry:
    door.commit(editing.type_words(entry, text))
    return replace(entry, text=text)


def told(found: EntryVersions) -> list[tuple[object, str]]:
    return [(one.how, one.entry.text) for one in found.versions if one.entry]


def now(door: Door, report: Report) -> Report:
    return load_report(door, report.id)


def test_typing_in_one_stretch_is_one_version(door: Door, report: Report, versions: Callable[[str], EntryVersions], clock: Clock) -> None:
    entry = add_entry(door, report, "town boards work", "points")
    for minute, text in ((1, "Boards"), (2, "Boards at"), (6, "Boards at town level")):
        clock(minute)
        typed = type_words(door, replace(entry, text="town boards work" if minute == 1 else "Boards" if minute == 2 else "Boards at"), text)
    assert told(versions(entry.id)) == [(Act.ADD, "town boards work"), (Act.EDIT, "Boards at town level")]
    clock(12)
    typed = type_words(door, typed, "Boards at town level work.")
    door.commit(editing.change_kind([typed], typed.kind.REMARK))
    typed = replace(typed, kind=typed.kind.REMARK)
    type_words(door, typed, "Boards work.")
    assert [how for how, _ in told(versions(entry.id))] == [Act.ADD, Act.EDIT, Act.EDIT, Act.KIND, Act.EDIT]


def test_what_stood_between_two_stretches_of_typing_is_told_as_it_stood(door: Door, report: Report, words: AttributionShelf) -> None:
    one, other = add_entry(door, report, "one"), add_entry(door, report, "other")
    one = type_words(door, one, "one more")
    type_words(door, other, "another")
    between = report_versions(door, report.id, words)
    then = between.stretches[-1].place
    type_words(door, one, "one more word")
    found = report_versions(door, report.id, words)
    assert {entry.text for entry in found.entries_at(then)} == {"one more", "another"}


def test_what_comes_from_elsewhere_never_takes_the_place_of_what_was_typed(
    door: Door, other_door: Door, report: Report, versions: Callable[[str], EntryVersions]
) -> None:
    entry = type_words(door, add_entry(door, report, "one"), "two")
    edit_entry(other_door, report, entry.id, "three")
    assert told(versions(entry.id)) == [(Act.ADD, "one"), (Act.EDIT, "two"), (Act.REWORD, "three")]


def test_a_change_that_is_repeated_leaves_one_version(door: Door, report: Report, versions: Callable[[str], EntryVersions]) -> None:
    entry = add_entry(door, report, "one")
    change = editing.reword(entry, "two")
    door.commit(change)
    door.commit(change)
    assert len(versions(entry.id).versions) == 2


def test_an_entry_of_an_older_store_keeps_how_it_stood(door: Door, report: Report, versions: Callable[[str], EntryVersions]) -> None:
    entry = add_entry(door, report, "one")
    erase_versions(door, report.event.id)
    assert told(versions(entry.id)) == [(Origin.FOUND, "one")]
    door.commit(editing.reword(entry, "two"))
    assert told(versions(entry.id)) == [(Origin.FOUND, "one"), (Act.REWORD, "two")]
    erase_versions(door, report.event.id)
    assert told(versions(entry.id)) == [(Origin.FIRST, "one"), (Origin.FOUND, "two")]


def test_an_undo_is_a_version_of_its_own(door: Door, report: Report, versions: Callable[[str], EntryVersions]) -> None:
    entry = add_entry(door, report, "one")
    change = editing.type_words(entry, "two")
    door.commit(change)
    door.commit(change.inverse())
    door.commit(change)
    assert [(one.how, one.back) for one in versions(entry.id).versions] == [
        (Act.ADD, False),
        (Act.EDIT, False),
        (Act.EDIT, True),
        (Act.EDIT, False),
    ]


def test_a_version_restored_is_that_entry_and_one_undo_takes_it_back(
    door: Door, report: Report, versions: Callable[[str], EntryVersions]
) -> None:
    entry = add_entry(door, report, "one", "points", "Towns")
    other = add_entry(door, report, "other", "points")
    door.commit(editing.file(now(door, report), [entry, other], Place("quotes")))
    door.commit(editing.reword(next(one for one in now(door, report).entries if one.id == entry.id), "two"))
    found, before = versions(entry.id), now(door, report)
    first = found.versions[0].entry
    assert first is not None
    change = editing.restore(found.report, first)
    door.commit(change)
    assert set(now(door, report).entries) == {first, *(one for one in before.entries if one.id == other.id)}
    door.commit(change.inverse())
    assert set(now(door, report).entries) == set(before.entries)


def test_where_the_section_is_gone_a_version_comes_into_the_inbox(report: Report, entry_in: Callable[..., Entry]) -> None:
    gone = entry_in(report, section="no such section", subheading="Towns")
    (row,) = editing.put_back(report, [gone]).rows
    assert row.after == replace(gone, section=None, subheading="")


def test_what_is_put_back_is_parted_from_what_stands_in_its_place_by_now(report: Report, entry_in: Callable[..., Entry]) -> None:
    gone, taken = entry_in(report, id="a", section="points"), entry_in(report, id="b", section="points")
    change = editing.put_back(replace(report, entries=(taken,)), [gone])
    there = applied([taken], change)
    assert [one.id for one in there] == ["b", "a"]
    assert len({one.position for one in there}) == 2


@pytest.fixture
def entry_in() -> Callable[..., Entry]:
    def make(report: Report, **more: object) -> Entry:
        moment = moment_now()
        (row,) = editing.add(report, "e", "words", Place(), moment).rows
        assert row.after is not None
        return replace(row.after, **more)  # type: ignore[arg-type]

    return make


def test_a_version_follows_its_entry_into_another_report(
    door: Door,
    shelf: FormShelf,
    new_session: Callable[..., NewSession],
    report: Report,
    words: AttributionShelf,
    binned: Callable[[], Bin],
) -> None:
    other = create_session(door, shelf, new_session("RT 1.2"))
    entry = add_entry(door, report, "one", "points")
    moved = replace(entry, report_id=other.id, section=None)
    with door.writing() as rows:
        rows.put_entry(moved, Act.MOVE, moment_now().at)
    found = entry_versions(door, other.id, entry.id, words)
    assert [(one.how, one.report_id) for one in found.versions] == [(Act.ADD, report.id), (Act.MOVE, other.id)]
    assert binned().deleted == ()
    first = found.versions[0].entry
    assert first is not None
    door.commit(editing.reword(moved, "two"))
    (row,) = editing.restore(load_report(door, other.id), first).rows
    assert row.after == moved  # its words of then, in the report where it is
    stood = report_versions(door, report.id, words)
    assert stood.elsewhere == {entry.id}
    assert stood.entries_at(stood.versions[0].place) == ()  # it stood here then, and is elsewhere now
    door.commit(editing.delete(load_report(door, other.id).entries))
    stood = report_versions(door, report.id, words)
    assert stood.entries_at(stood.versions[-1].place) == ()  # nor does it come back here for being deleted there
    assert binned().deleted == ()
    assert [one.entry.id for one in deleted_entries(door, other.id, words).deleted] == [entry.id]


def test_a_report_stands_as_it_did_and_nothing_is_lost(
    door: Door, report: Report, words: AttributionShelf, clock: Clock, binned: Callable[[], Bin]
) -> None:
    first, second = add_entry(door, report, "one", "points"), add_entry(door, report, "two", "points")
    clock(60)
    door.commit(editing.delete([first]))
    door.commit(editing.reword(second, "changed"))
    third = add_entry(door, report, "three", "quotes")
    found, before = report_versions(door, report.id, words), now(door, report)
    assert [len(one.versions) for one in found.stretches] == [2, 3]
    then = found.entries_at(found.stretches[0].place)
    change = editing.restore_report(found.report, then)
    door.commit(change)
    assert set(now(door, report).entries) == {first, second}
    assert [one.entry for one in binned().deleted] == [third]
    assert report_versions(door, report.id, words).versions[-1].how is Act.RESTORE
    door.commit(change.inverse())
    assert set(now(door, report).entries) == set(before.entries)


@pytest.fixture
def people(door: Door, report: Report) -> list[Participant]:
    made = [
        Participant("", report.event.id, f"Delegate {n}", country=one, group=Group.GOVERNMENT)
        for n, one in enumerate(("Montania", "Esperia"))
    ]
    return [add_participant(door, one) for one in (*made, Participant("", report.event.id, "State 3", code="S3", placeholder=True))]


def test_what_was_deleted_comes_back_with_who_said_it_and_what_was_decided(
    door: Door, report: Report, people: list[Participant], binned: Callable[[], Bin]
) -> None:
    entry = add_entry(door, report, "Montania keeps plans.", "points")
    door.commit(editing.set_subjects([entry], Part.OWNER, [Subject(Part.OWNER, people[0].id, Level.STATE)]))
    (entry,) = now(door, report).entries
    (ruling,) = rule(door, report.event.id, ["Montania"], Verdict.SPOKEN_ABOUT, entry.id)
    door.commit(editing.delete([entry]))
    assert list_rulings(door, report.event.id) == ()
    found = binned()
    (deleted,) = found.deleted
    assert (deleted.entry, deleted.version.how) == (entry, Act.DELETE)
    door.commit(editing.put_back(found.report, [deleted.entry]))
    assert now(door, report).entries == (entry,)
    assert list_rulings(door, report.event.id) == (ruling,)
    assert binned().deleted == ()


def test_undo_and_versions_name_who_stands_in_the_roster_today(
    door: Door, report: Report, people: list[Participant], versions: Callable[[str], EntryVersions], binned: Callable[[], Bin]
) -> None:
    montania, esperia, unknown = people
    entry = add_entry(door, report, "one", "points")
    for said in ([Subject(Part.SPEAKER, unknown.id)], [Subject(Part.SPEAKER, unknown.id), Subject(Part.SPEAKER, esperia.id)]):
        door.commit(editing.set_subjects(now(door, report).entries, Part.SPEAKER, said))
    (full,) = now(door, report).entries
    deleted = editing.delete([full])
    door.commit(deleted)
    resolve(door, unknown.id, montania.id)
    remove_participant(door, esperia.id)
    assert {one.id for one in list_participants(door, report.event.id)} == {montania.id}
    (gone,) = binned().deleted
    assert [one.participant_id for one in gone.entry.subjects] == [montania.id, esperia.id]
    committed = door.commit(deleted.inverse())
    assert committed.others_named
    (entry,) = now(door, report).entries
    assert entry.subjects == (Subject(Part.SPEAKER, montania.id),)
    assert not door.commit(editing.reword(entry, "two")).others_named


def test_what_restoring_means_for_approvals_is_known_before(
    door: Door, report: Report, people: list[Participant], words: AttributionShelf, versions: Callable[[str], EntryVersions]
) -> None:
    montania = people[0]
    entry = add_entry(door, report, "Boards keep plans.", "points")
    door.commit(editing.set_subjects([entry], Part.OWNER, [Subject(Part.OWNER, montania.id, Level.STATE)]))
    (entry,) = now(door, report).entries
    matter = Matter(entry.id, Part.OWNER, montania.id)
    record(door, words, report.id, [matter], Answer(Step.APPROVED, Level.STATE, given_by="Head of delegation", channel="in person"))
    away = editing.reword(entry, "Boards anchor plans.")

    def means(change: Change) -> list[Effect]:
        room = versions(entry.id).room
        assert all_known(change, room)
        return [one.effect for one in effects_of(change, room)]

    assert means(away) == [Effect.LAPSES]
    assert means(editing.change_kind([entry], entry.kind)) == []
    assert means(editing.file(now(door, report), [entry], Place("quotes"))) == [Effect.LAPSES]
    door.commit(away)
    assert means(away.inverse()) == [Effect.HOLDS_AGAIN]
    assert means(editing.restore(now(door, report), entry)) == [Effect.HOLDS_AGAIN]
    record(door, words, report.id, [matter], Answer(Step.WITHDRAWN))
    assert means(away.inverse()) == [Effect.STAYS_VOID]
    assert means(editing.delete([entry])) == []


def test_an_undo_keeps_the_words_of_another_process(door: Door, other_door: Door, report: Report) -> None:
    entry = add_entry(door, report, "one", "points")
    change = editing.type_words(entry, "two")
    door.commit(change)
    edit_entry(other_door, report, entry.id, "theirs")
    (kept,) = door.commit(change.inverse()).kept
    assert (kept.text, kept.section) == ("theirs", None)
    assert {one.text for one in now(door, report).entries} == {"one", "theirs"}


def test_forgetting_erases_every_version_of_the_event(
    door: Door, shelf: FormShelf, new_session: Callable[..., NewSession], report: Report, words: AttributionShelf
) -> None:
    other = create_session(door, shelf, new_session("RT 1.2"))
    elsewhere = create_session(door, shelf, new_session(event_name="Assembly of Esperia"))
    for one in (report, other, elsewhere):
        door.commit(editing.delete([add_entry(door, one, "words")]))
        add_entry(door, one, "more")
    assert erase_versions(door, report.event.id) == 6
    for one in (report, other):
        assert report_versions(door, one.id, words).versions == ()
        assert deleted_entries(door, one.id, words).deleted == ()
    assert len(report_versions(door, elsewhere.id, words).versions) == 3
    assert len(now(door, report).entries) == 1
    with door.reading() as rows:
        assert rows._rows.execute(sql("SELECT count(*) FROM versions WHERE report_id != :kept"), {"kept": elsewhere.id}).scalar() == 0


def test_each_row_of_a_bulk_change_is_a_version(door: Door, report: Report, versions: Callable[[str], EntryVersions]) -> None:
    entries = [add_entry(door, report, text, "points") for text in ("one", "two", "three")]
    door.commit(editing.add_tag(entries, "gcm:5"))
    door.commit(Change(report.id, Act.DELETE, tuple(Replaced(replace(one, tags=("gcm:5",)), None) for one in entries[:2])))
    assert [one.how for one in versions(entries[2].id).versions] == [Act.ADD, Act.TAG]
