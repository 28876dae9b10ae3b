"""The identities of an event, destroyed: nothing of them is in any byte of any file, and what the public may read stays."""

import errno
import json
import os
import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from gfmd_desk.delivery.excel import deliver_excel
from gfmd_desk.delivery.word import deliver_word
from gfmd_desk.domain import editing
from gfmd_desk.domain.agreeing import contest
from gfmd_desk.domain.approval import Matter, Step
from gfmd_desk.domain.attribution import Group, Level, Part, Regime, Scope, Subject, Voice
from gfmd_desk.domain.backup import Why
from gfmd_desk.domain.change import Act
from gfmd_desk.domain.document import Document
from gfmd_desk.domain.entry import Entry, Kind
from gfmd_desk.domain.report import Report
from gfmd_desk.domain.roster import Participant, PublicRole, RoleHolder
from gfmd_desk.domain.ruling import Verdict
from gfmd_desk.services import forget, forget_words, seal
from gfmd_desk.services.abbreviations import AbbreviationShelf, AbbreviationsNotKeptError
from gfmd_desk.services.approvals import Answer, record
from gfmd_desk.services.compose import compose
from gfmd_desk.services.doctor import diagnose
from gfmd_desk.services.door import Door, NotSavedError
from gfmd_desk.services.entries import add_entry
from gfmd_desk.services.forget import CERTIFICATES, ForgetRefusedError, begun_events, begun_in, forget_event, identities_of
from gfmd_desk.services.forget_abbreviations import AbbreviationsNotForgottenError
from gfmd_desk.services.forget_words import NamesLeftError
from gfmd_desk.services.handout import prepare_handout
from gfmd_desk.services.roster import add_participant, list_participants, set_public_roles
from gfmd_desk.services.rulings import rule
from gfmd_desk.services.sessions import NewSession, create_session, load_report
from gfmd_desk.storage import wrapping
from gfmd_desk.storage.backups import make_backup
from tests.services.forgetting_world import FORMS, PEOPLE, RESOURCES, SHELF, World, found, leave_in_free_pages, plant

MADE_ON = date(2026, 12, 6)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, World, str]:
    """The world, beside it another event, a backup, settings and a log of errors."""
    folder = tmp_path_factory.mktemp("world")
    door = Door.open(folder)
    other = create_session(door, FORMS, NewSession("Another summit", "A 1", "Ports", header={"moderator": "Somebody else"}))
    entry = add_entry(door, other, "Harbours stay open.", "opportunities")
    person = add_participant(door, Participant("", other.event.id, "Jorvik Aldane", country="Esperia", group=Group.GOVERNMENT))
    door.commit(editing.set_subjects([entry], Part.SPEAKER, [Subject(Part.SPEAKER, person.id)]))
    world = World(door)
    door.close()
    leave_in_free_pages(folder / "desk.sqlite", world)
    make_backup(folder / "desk.sqlite", Why.ASKED)
    plant(folder, world)
    return folder, world, other.id


@pytest.fixture
def world(made: tuple[Path, World, str], tmp_path: Path) -> Iterator[World]:
    shutil.copytree(made[0], tmp_path / "desk")
    world = made[1]
    world.door = Door.open(tmp_path / "desk")
    yield world
    world.door.close()


def forget_all(world: World) -> forget.Forgotten:
    return forget_event(world.door, SHELF, world._report.event.id).forgotten


def document(world: World, scope: Scope = Scope.REPORT) -> Document:
    handout = prepare_handout(world.door, SHELF, [world._report.id], scope)
    return compose(handout.report, MADE_ON, handout.rooms[world._report.id], scope)


def test_no_byte_of_any_file_holds_a_token(world: World) -> None:
    assert len(world.tokens) > 200
    before = found(world.door.folder, world.tokens)
    assert set.union(*before.values()) == set(world.tokens), "the search would not find them"
    assert {path.partition("/")[0].partition(".")[0] for path in before} >= {"desk", "backups", "aside", "damaged-20261101-101010-000001"}
    assert {"abbreviations.json", "abbreviations.broken-1.json", ".making-abc.part", ".gfmd-desk-abc.part"} <= set(before)
    said = identities_of(world.door, SHELF, world._report.event.id)
    forgotten = forget_all(world)
    assert said == forgotten
    assert found(world.door.folder, world.tokens) == {}
    gone = forgotten.gone
    assert (gone.participants, gone.public_roles, gone.announcements, gone.rulings, gone.capture_lines) == (PEOPLE, 1, 1, 1, 1)
    assert (gone.remarks, gone.off_the_record, gone.copies, gone.own_tags, gone.proofs) == (1, 1, 11, PEOPLE, 8)
    assert gone.abbreviations == 1
    left = {path.name for path in world.door.folder.iterdir()}
    assert {"desk.reserve", "errors.log", "place.json", "settings.json", "abbreviations.broken-2.json", "abbreviations.json.sealed"} <= left
    assert not {name for name in left if name.startswith(("damaged-", "new-store-", "salvage-", "."))}
    assert json.loads((world.door.folder / "abbreviations.json").read_text(encoding="utf-8"))["own"] == {"lm": "labour mobility"}
    world.door.close()
    assert found(world.door.folder, world.tokens) == {}


def test_of_sealed_notes_nothing_is_left_either_for_whoever_has_the_passphrase(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wrapping, "COST", wrapping.Cost(1, 1, 64))
    folder = world.door.folder
    world.door.close()
    for foreign in folder.glob("*.sealed"):
        foreign.unlink()
    assert seal.seal(folder, "lanterns over the harbour").left == ()
    assert found(folder, world.tokens) == {}
    world.door = Door.open(folder)
    assert forget_all(world).gone.abbreviations == 1
    world.door.close()
    seal.unseal(folder)
    assert found(folder, world.tokens) == {}
    assert (folder / "abbreviations.json").exists()


def test_another_event_and_the_log_stay(world: World, made: tuple[Path, World, str]) -> None:
    other, event_id = load_report(world.door, made[2]), world._report.event.id
    with world.door.reading() as rows:
        log, versions = rows.approvals.log(event_id), rows.versions.of_report(other.id)
    forget_all(world)
    assert load_report(world.door, other.id) == other
    assert [one.name for one in list_participants(world.door, other.event.id)] == ["Jorvik Aldane"]
    with world.door.reading() as rows:
        after = rows.approvals.log(event_id)
        assert rows.versions.of_report(other.id) == versions
        assert not rows.versions.of_report(world._report.id)
    assert after.doubt is None
    assert after.steps == tuple(replace(step, evidence=None) for step in log.steps)
    assert len(after.steps) == 8


def test_the_report_can_be_handed_out_and_says_no_more_than_before(world: World, tmp_path: Path) -> None:
    said = identities_of(world.door, SHELF, world._report.event.id)
    assert (said.gone.agreed, said.gone.names) == (8, 3)
    forget_all(world)
    handout = prepare_handout(world.door, SHELF, [world._report.id])
    assert not deliver_word(handout, tmp_path / "report.docx", RESOURCES / "word", MADE_ON).hints
    deliver_excel(handout, tmp_path / "report.xlsx", RESOURCES / "excel", MADE_ON)
    texts = [entry.text for entry in world.report.entries]
    assert all(entry.first_wording == entry.text and not entry.subjects for entry in world.report.entries)
    assert any("one participant" in text.lower() or "one government" in text.lower() for text in texts)


@pytest.mark.parametrize("day", [date(2026, 12, 5), None])
def test_of_the_times_only_the_day_is_left(tmp_path: Path, day: date | None) -> None:
    folder, first = tmp_path / "desk", datetime(2026, 12, 4, 22, 41, 7, 123456, UTC)
    door = Door.open(folder)
    try:
        report = create_session(door, FORMS, NewSession("Summit", "RT 1.1", "Towns", date=day))
        for number in range(3):
            entry = add_entry(door, report, f"Boards keep plan {number}.", "opportunities")
            with door.writing() as rows:
                rows.put_entry(replace(entry, said_at=first + number * timedelta(minutes=1), said_offset=180), Act.REWORD, first)
        forget_event(door, SHELF, report.event.id)
        entries = load_report(door, report.id).in_section("opportunities")
        assert [entry.text for entry in entries] == [f"Boards keep plan {number}." for number in range(3)]
        assert {(entry.said_at, entry.said_offset) for entry in entries} == {(datetime(2026, 12, 4, 21, tzinfo=UTC), 180)}
        forget_event(door, SHELF, report.event.id)
        assert load_report(door, report.id).in_section("opportunities") == entries
    finally:
        door.close()
    assert not [path.name for path in folder.rglob("*") if path.is_file() and b"22:41" in path.read_bytes()]


def plain_session(door: Door) -> Report:
    """A session in which nobody has agreed to anything, with all that a sentence can have beside it and inside."""
    report = create_session(door, FORMS, NewSession("Summit", "RT 1.1", "Towns"))
    people = [
        add_participant(door, Participant("", report.event.id, f"Person{n} Family{n}", country=f"Land{n}", group=Group.GOVERNMENT))
        for n in range(6)
    ]
    set_public_roles(door, report.session.id, [RoleHolder(people[0].id, PublicRole.CHAIR)])

    def say(text: str, section: str, *numbers: int, kind: Kind | None = None, voice: Voice | None = None) -> Entry:
        entry = add_entry(door, report, text, section)
        told = replace(
            entry,
            kind=kind or entry.kind,
            voice=voice,
            subjects=tuple(Subject(Part.SPEAKER, people[number].id, Level.NAMED) for number in numbers),
        )
        with door.writing() as rows:
            rows.put_entry(told, Act.REWORD, told.said_at)
        return told

    say("Boards keep plans.", "opportunities", 1)
    say("⟦said⟧ towns matter, and ⟦stressed⟧ it.", "opportunities", 1, 2)
    contested = say("Two say so.", "opportunities", 2, 3)
    against = say("Some say not.", "opportunities", 4, voice=Voice.SOME)
    say("The floor was opened.", "opportunities", 0, kind=Kind.PROCEDURE)
    say("We came to stay.", "quotes", 5)
    say("Nobody is known here.", "summary")
    say("Many told of ports.", "challenges", voice=Voice.MANY)
    door.commit(contest(load_report(door, report.id), against, contested))
    return load_report(door, report.id)


@pytest.mark.parametrize("regime", [Regime.CHATHAM_HOUSE, Regime.BACKGROUND])
def test_where_nobody_had_agreed_the_report_says_the_same_as_before(tmp_path: Path, regime: Regime) -> None:
    door = Door.open(tmp_path / "desk")
    try:
        report = plain_session(door)
        with door.writing() as rows:
            rows.change_session(replace(report.session, regime=regime), report.header)
        before, after = [], []
        for scope in Scope:
            handout = prepare_handout(door, SHELF, [report.id], scope)
            before.append(compose(handout.report, MADE_ON, handout.rooms[report.id], scope))
        forget_event(door, SHELF, report.event.id)
        for scope in Scope:
            handout = prepare_handout(door, SHELF, [report.id], scope)
            after.append(compose(handout.report, MADE_ON, handout.rooms[report.id], scope))
        assert after == before
        assert "⟦" not in repr([entry.text for entry in handout.report.entries])
        again = forget_event(door, SHELF, report.event.id).forgotten
        assert (again.gone.subjects, again.gone.names, again.gone.participants) == (0, 0, 0)
        handout = prepare_handout(door, SHELF, [report.id])
        assert compose(handout.report, MADE_ON, handout.rooms[report.id]) == before[0]
    finally:
        door.close()


def bytes_of(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file() and ".sqlite" not in path.name}


def test_a_name_that_cannot_be_replaced_stops_it_all_before_anything_is_changed(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    event_id, folder = world._report.event.id, world.door.folder
    report, people, beside = world.report, list_participants(world.door, event_id), bytes_of(folder)
    with monkeypatch.context() as patch:
        patch.setattr(forget_words, "_TIMES_LOOKED", 1)  # the phrase is put there, and nobody looks whether it is enough
        with pytest.raises(NamesLeftError, match=r"Nothing was destroyed: in session RT 1\.1 "):
            forget_event(world.door, SHELF, event_id)
    assert (world.report, list_participants(world.door, event_id)) == (report, people)
    assert bytes_of(folder) == beside
    assert begun_events(world.door) == ()


def test_abbreviations_that_cannot_be_written_stop_it_too(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_given: object) -> None:
        raise AbbreviationsNotKeptError(world.door.folder, "No space left on device")

    event_id = world._report.event.id
    people = list_participants(world.door, event_id)
    with monkeypatch.context() as patch:
        patch.setattr(AbbreviationShelf, "keep", full)
        with pytest.raises(AbbreviationsNotForgottenError, match="Nothing was destroyed"):
            forget_event(world.door, SHELF, event_id)
    assert list_participants(world.door, event_id) == people
    assert forget_all(world).gone.abbreviations == 1


@pytest.mark.parametrize("broken", ["Door.scrub", "_renew_copies", "_certify", "_erase"])
def test_broken_off_anywhere_it_is_done_in_whole_the_next_time(world: World, monkeypatch: pytest.MonkeyPatch, broken: str) -> None:
    def stop(*_given: object, **_more: object) -> None:
        raise NotSavedError("Not saved: the disk is full.")

    event_id, folder = world._report.event.id, world.door.folder
    expected = identities_of(world.door, SHELF, event_id)
    before = document(world)
    with monkeypatch.context() as patch:
        patch.setattr(f"gfmd_desk.services.forget.{broken}", stop)
        with pytest.raises(NotSavedError):
            forget_event(world.door, SHELF, event_id)
    assert not (folder / CERTIFICATES).exists()
    assert [event.id for event in begun_events(world.door)] == [event_id]
    sentence = next(one for one in diagnose(folder).problems if "is not done" in one)
    assert 'the event "Summit"' in sentence
    if broken == "_erase":
        assert document(world) == before
        assert len(list_participants(world.door, event_id)) == PEOPLE
    done = forget_event(world.door, SHELF, event_id)
    assert done.forgotten.gone == replace(expected.gone, copies=done.forgotten.gone.copies)
    assert found(folder, world.tokens) == {}
    assert (begun_events(world.door), begun_in(folder)) == ((), ())
    lines = done.path.read_text(encoding="utf-8")
    assert f"{PEOPLE:>7}  lines of the roster" in lines
    assert "      1  entry that was off the record" in lines
    assert done.path.stat().st_mode & 0o777 == 0o600


def test_that_it_is_done_and_cannot_be_noted_is_said_and_done_the_next_time(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    unlink = Path.unlink

    def keep_the_note(path: Path, missing_ok: bool = False) -> None:
        if path.name.startswith(".forgetting-") and path.suffix == ".json":
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        unlink(path, missing_ok=missing_ok)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", keep_the_note)
        with pytest.raises(ForgetRefusedError, match="please do it once more"):
            forget_all(world)
    assert begun_events(world.door)
    forget_all(world)
    assert not begun_events(world.door)


def test_words_on_the_record_and_words_that_are_no_name_stay(tmp_path: Path) -> None:
    door = Door.open(tmp_path / "desk")
    try:
        report = create_session(door, FORMS, NewSession("Summit", "RT 1.1", "Towns"))
        event_id = report.event.id
        one = add_participant(door, Participant("", event_id, "Ostara Venn", country="France", group=Group.GOVERNMENT))
        add_participant(door, Participant("", event_id, "Hope Reyland", country="Peru"))
        for text in (
            "France said that Belgium pays.",
            "The Hope Reyland bridge is old.",
            "The law of Belgium is known.",
            "The law of Peru is known.",
            "The book of Ostara Venn is read.",
        ):
            add_entry(door, report, text, "opportunities")
        open_words = add_entry(door, report, "Ostara Venn of France promised ports.", "opportunities")
        door.commit(editing.set_subjects([open_words], Part.SPEAKER, [Subject(Part.SPEAKER, one.id)]))
        now = load_report(door, report.id).entry(open_words.id)
        assert now is not None
        door.commit(editing.set_regime([now], Regime.ON_THE_RECORD))
        rule(door, event_id, ["Hope Reyland"], Verdict.NOT_A_NAME, reason="a bridge")
        rule(door, event_id, ["Belgium"], Verdict.SPOKEN_ABOUT, reason="its law", entry_id=_entry_of(door, report, "The law of Belgium").id)
        rule(door, event_id, ["Ostara Venn"], Verdict.SPOKEN_ABOUT, reason="she is in the news")
        forgotten = forget_event(door, SHELF, event_id).forgotten
        texts = [entry.text for entry in load_report(door, report.id).in_section("opportunities")]
        assert texts == [
            "One participant said that one participant pays.",
            "The Hope Reyland bridge is old.",
            "The law of Belgium is known.",
            "The law of one participant is known.",
            "The book of one participant is read.",
            "Ostara Venn of France promised ports.",
        ]
        assert (forgotten.stays.on_the_record, forgotten.stays.rulings, forgotten.gone.rulings) == (1, 2, 1)
        with door.reading() as rows:
            assert {one.reason for one in rows.approvals.rulings(event_id)} == {""}
        handout = prepare_handout(door, SHELF, [report.id])
        deliver_word(handout, tmp_path / "report.docx", RESOURCES / "word", MADE_ON)
    finally:
        door.close()


def test_nothing_is_said_to_contest_what_stood_beside_a_name(tmp_path: Path) -> None:
    """The line was kept out for the name's sake; when the name goes it does not come in."""
    door = Door.open(tmp_path / "desk")
    try:
        report = plain_session(door)
        first, against = _entry_of(door, report, "Two say so"), _entry_of(door, report, "Some say not")
        matters = [Matter(first.id, one.part, one.participant_id) for one in first.subjects]
        handout = prepare_handout(door, SHELF, [report.id])
        assert "contested" in repr(compose(handout.report, MADE_ON, handout.rooms[report.id]))
        record(door, SHELF, report.id, matters, Answer(Step.APPROVED, Level.NAMED, tuple(Scope), given_by="Both", channel="in person"))
        handout = prepare_handout(door, SHELF, [report.id])
        before = repr(compose(handout.report, MADE_ON, handout.rooms[report.id]))
        assert "contested" not in before
        assert "Family2" in before
        forget_event(door, SHELF, report.event.id)
        handout = prepare_handout(door, SHELF, [report.id])
        after = repr(compose(handout.report, MADE_ON, handout.rooms[report.id]))
        assert "contested" not in after
        assert "Family" not in after
        assert _entry_of(door, report, "Some say not").id == against.id
    finally:
        door.close()


def _entry_of(door: Door, report: Report, beginning: str) -> Entry:
    return next(one for one in load_report(door, report.id).entries if one.text.startswith(beginning))
