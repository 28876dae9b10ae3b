"""The identities of an event, destroyed: nothing of them is in any byte of any file, and what the public may read stays."""

import hashlib
import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

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
from gfmd_desk.domain.line import Chip, ChipKind, Line
from gfmd_desk.domain.report import Report
from gfmd_desk.domain.room import RoomConsent
from gfmd_desk.domain.roster import Participant, PublicRole, RoleHolder
from gfmd_desk.domain.ruling import Verdict
from gfmd_desk.forms.shelf import load_forms
from gfmd_desk.paths import program_files
from gfmd_desk.services import forget
from gfmd_desk.services.approvals import Answer, record
from gfmd_desk.services.attribution_shelf import AttributionShelf
from gfmd_desk.services.compose import compose
from gfmd_desk.services.consents import keep_consent
from gfmd_desk.services.door import Door, NotSavedError
from gfmd_desk.services.entries import add_entry
from gfmd_desk.services.error_log import log_error
from gfmd_desk.services.forget import CERTIFICATES, forget_event, identities_of
from gfmd_desk.services.handout import prepare_handout
from gfmd_desk.services.roster import add_participant, list_participants, merge, set_public_roles
from gfmd_desk.services.rulings import rule
from gfmd_desk.services.sessions import NewSession, create_session, load_report
from gfmd_desk.settings import Settings, write_settings
from gfmd_desk.storage.backups import make_backup

RESOURCES = program_files("resources")
SHELF = AttributionShelf(RESOURCES)
FORMS = load_forms((program_files("forms"),))
MADE_ON = date(2026, 12, 6)
PEOPLE = 24


def token(what: str) -> str:
    """A word of its own: the index keeps of a word only what the one before has not, so no two begin alike."""
    return "".join(chr(ord("a") + int(digit, 16)) for digit in hashlib.sha256(what.encode()).hexdigest()[:14])


class World:
    """An event with a token in everything that tells who anybody is."""

    def __init__(self, door: Door) -> None:
        self.door = door
        self.tokens: list[str] = []
        self._report = create_session(door, FORMS, NewSession("Summit", "RT 1.1", "Towns", header={"moderator": self._name("moderator")}))
        event_id = self._report.event.id
        self.people = [add_participant(door, self._participant(event_id, number)) for number in range(PEOPLE)]
        for number, one in enumerate(self.people):
            self._entry(number, one)
        twin = add_participant(door, self._participant(event_id, PEOPLE))
        merge(door, self.people[0].id, twin.id)
        set_public_roles(door, self._report.session.id, [RoleHolder(self.people[3].id, PublicRole.CHAIR)], fill_head=True)
        keep_consent(door, event_id, RoomConsent(self._t("announcer"), datetime(2026, 1, 1, tzinfo=UTC), (self._t("opted out"),)))
        rule(door, event_id, [self._t("ruled")], Verdict.SPOKEN_ABOUT, reason=self._t("reason"))
        name = self.people[5].name
        self.add(f"Then {name} said that {self.people[6].organisation} pays.", "opportunities", "in relation to " + self.people[7].name)
        self.change(editing.change_kind([self.add(f"{self._t('remark')} was angry.", "summary")], Kind.REMARK))
        self.change(editing.set_regime([self.add(f"{self._t('off')} was said.", "summary")], Regime.OFF_THE_RECORD))
        self.change(editing.delete([self.add(f"{self._t('bin')} was deleted.", "summary")]))
        line = Line(self._t("line"), (Chip(ChipKind.SPEAKER, self.people[0].id, self._t("chip"), typed=self._t("typed")),))
        door.keep_line(self._report.id, line)

    @property
    def report(self) -> Report:
        return load_report(self.door, self._report.id)

    def add(self, text: str, section: str, subheading: str = "") -> Entry:
        return add_entry(self.door, self._report, text, section, subheading)

    def change(self, change: editing.Change | None) -> None:
        assert change is not None
        self.door.commit(change)

    def _t(self, what: str) -> str:
        self.tokens.append(token(what))
        return self.tokens[-1]

    def _name(self, what: str) -> str:
        return f"{self._t(f'{what} 1').title()} {self._t(f'{what} 2').title()}"

    def _participant(self, event_id: str, n: int) -> Participant:
        return Participant(
            "",
            event_id,
            self._name(f"name {n}"),
            self._t(f"role {n}"),
            self._t(f"organisation {n}").title(),
            self._t(f"land {n}").title(),
            list(Group)[n % 3],
            self._t(f"region {n}"),
            f"{self._t(f'mail {n}')}@{self._t(f'host {n}')}.example",
            self._t(f"code {n}").upper(),
            (self._t(f"alias {n}").title(),),
            self._t(f"group {n}").title() if n % 4 == 0 else "",
        )

    def _entry(self, number: int, one: Participant) -> None:
        entry = self.add(f"Boards at town level keep plan {number} going.", "quotes" if number % 5 == 0 else "opportunities")
        with self.door.writing() as rows:
            first = replace(entry, first_wording=f"{self._t(f'first {number}')} said so", tags=("gcm:5", self._t(f"tag {number}")))
            rows.put_entry(first, Act.TAG, entry.said_at)
        level = Level.GROUP if number % 3 == 0 else Level.NAMED
        self.change(editing.set_subjects([first], Part.SPEAKER, [Subject(Part.SPEAKER, one.id, level)]))
        if number % 3 == 1:
            words = {what: self._t(f"{what} {number}") for what in ("given_by", "channel", "proof", "recorded_by")}
            answer = Answer(Step.APPROVED, Level.NAMED, tuple(Scope), **words)
            record(self.door, SHELF, self._report.id, [Matter(entry.id, Part.SPEAKER, one.id)], answer)


def leave_in_free_pages(store: Path, world: World) -> None:
    """Leave what was erased by a program that does not overwrite it: in pages that are free now, and in the index."""
    page, word = world._t("free page"), world._t("left in the index")
    connection = dbapi2.connect(store, isolation_level=None)
    connection.execute("PRAGMA secure_delete = OFF")
    connection.execute("INSERT INTO entry_fts (entry_fts, rank) VALUES ('secure-delete', 0)")
    connection.execute("CREATE TABLE gone (words TEXT)")
    connection.execute("INSERT INTO gone VALUES (?)", (page * 1000,))
    connection.execute("DROP TABLE gone")
    connection.execute("INSERT INTO entry_fts (rowid, said) VALUES (999999, ?)", (word,))
    columns = "entry_fts, rowid, said, heading, first_noted, who, tags, session"
    connection.execute(f"INSERT INTO entry_fts ({columns}) VALUES ('delete', 999999, ?, '', '', '', '', '')", (word,))  # noqa: S608  # our own
    connection.execute("INSERT INTO entry_fts (entry_fts, rank) VALUES ('secure-delete', 1)")
    connection.close()


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
    (folder / "aside.damaged").write_bytes((folder / "desk.sqlite").read_bytes())
    write_settings(folder, Settings(last_session=world._report.session.id))
    log_error(folder, ValueError(world.tokens[0]))
    return folder, world, other.id


@pytest.fixture
def world(made: tuple[Path, World, str], tmp_path: Path) -> Iterator[World]:
    shutil.copytree(made[0], tmp_path / "desk")
    world = made[1]
    world.door = Door.open(tmp_path / "desk")
    yield world
    world.door.close()


def found(folder: Path, tokens: list[str]) -> dict[str, set[str]]:
    """Which tokens stand in the bytes of which file; their first letters apart, which the index may have from another word."""
    files = {path: path.read_bytes().lower() for path in folder.rglob("*") if path.is_file()}
    hits = {str(path.relative_to(folder)): {one for one in tokens if one[3:].encode() in content} for path, content in files.items()}
    return {path: there for path, there in hits.items() if there}


def forget_all(world: World) -> forget.Forgotten:
    return forget_event(world.door, SHELF, world._report.event.id).forgotten


def document(world: World, scope: Scope = Scope.REPORT) -> Document:
    handout = prepare_handout(world.door, SHELF, [world._report.id], scope)
    return compose(handout.report, MADE_ON, handout.rooms[world._report.id], scope)


def test_no_byte_of_any_file_holds_a_token(world: World) -> None:
    assert len(world.tokens) > 200
    before = found(world.door.folder, world.tokens)
    assert set.union(*before.values()) == set(world.tokens), "the search would not find them"
    assert len(before) >= 3
    said = identities_of(world.door, SHELF, world._report.event.id)
    forgotten = forget_all(world)
    assert said == forgotten
    assert found(world.door.folder, world.tokens) == {}
    gone = forgotten.gone
    assert (gone.participants, gone.public_roles, gone.announcements, gone.rulings, gone.capture_lines) == (PEOPLE, 1, 1, 1, 1)
    assert (gone.remarks, gone.off_the_record, gone.copies, gone.own_tags, gone.proofs) == (1, 1, 2, PEOPLE, 8)
    world.door.close()
    assert found(world.door.folder, world.tokens) == {}


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
    assert len({entry.said_at for entry in world.report.entries}) == 1


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
    if broken == "_erase":
        assert document(world) == before
        assert len(list_participants(world.door, event_id)) == PEOPLE
    done = forget_event(world.door, SHELF, event_id)
    assert done.forgotten.gone == replace(expected.gone, copies=done.forgotten.gone.copies)
    assert found(folder, world.tokens) == {}
    assert not list(folder.glob(".forgetting-*"))
    lines = done.path.read_text(encoding="utf-8")
    assert f"{PEOPLE:>7}  participants of the roster" in lines
    assert done.path.stat().st_mode & 0o777 == 0o600


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
