"""A world with a token in every protected field: whatever is written of it, nothing but what was agreed to is in it."""

import re
import shutil
import zipfile
from collections.abc import Iterator
from copy import copy
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from gfmd_desk.delivery.excel import deliver_excel
from gfmd_desk.delivery.names import suggested_name
from gfmd_desk.delivery.refusals import NotCleanError
from gfmd_desk.delivery.word import deliver_word
from gfmd_desk.domain import editing
from gfmd_desk.domain.agreeing import contest, said_again
from gfmd_desk.domain.approval import Matter, Step
from gfmd_desk.domain.attribution import Audience, Group, Level, Part, Regime, Scope, Subject, Voice
from gfmd_desk.domain.change import Act
from gfmd_desk.domain.entry import Kind
from gfmd_desk.domain.language import Language
from gfmd_desk.domain.report import Report
from gfmd_desk.domain.report_words import CONTESTED
from gfmd_desk.domain.room import RoomConsent
from gfmd_desk.domain.roster import Participant, PublicRole, RoleHolder
from gfmd_desk.domain.ruling import Ruling, Verdict
from gfmd_desk.forms.shelf import load_forms
from gfmd_desk.paths import program_files
from gfmd_desk.services.approval_mail import approval_mail
from gfmd_desk.services.approvals import Answer, ApprovalRefusedError, record
from gfmd_desk.services.attribution_shelf import AttributionShelf
from gfmd_desk.services.compose import compose
from gfmd_desk.services.door import Door
from gfmd_desk.services.entries import add_entry
from gfmd_desk.services.error_log import log_error
from gfmd_desk.services.handout import prepare_handout
from gfmd_desk.services.roster import add_participant, set_public_roles
from gfmd_desk.services.sessions import NewSession, create_session, load_report

RESOURCES = program_files("resources")
SHELF = AttributionShelf(RESOURCES)
MADE_ON = date(2026, 12, 6)
TOKEN = re.compile(r"Zq[a-z]+\d*", re.IGNORECASE)
STATES = ("none", "asked", "approved", "web", "declined", "lapsed", "withdrawn", "group", "offrecord", "background")


def participant(event_id: str, number: int) -> Participant:
    """Somebody whose every field is a token of its own."""
    n = number
    return Participant(
        "",
        event_id,
        f"Zqname{n} Zqfamily{n}",
        f"Zqrole{n}",
        f"Zqorganisation{n}",
        f"Zqland{n}",
        Group.GOVERNMENT,
        f"Zqregion{n}",
        f"zqmail{n}@zqhost{n}.example",
        f"ZQC{n}",
        (f"Zqalias{n}",),
        f"Zqgroup{n}",
    )


class World:
    """A world made in the store that `door` opens; `opened_again` finds it in a copy."""

    def __init__(self, door: Door, language: Language) -> None:
        shelf = load_forms((program_files("forms"),))
        self.door = door
        new = NewSession("Summit", "RT 1.1", "Towns and plans", language=language, header={"moderator": "The chair of the day"})
        self._report = create_session(door, shelf, new)
        event_id = self._report.event.id
        self.people = [add_participant(door, participant(event_id, number)) for number in range(len(STATES))]
        for number, state in enumerate(STATES):
            self._entry(number, state)
        remark = add_entry(door, self._report, "Zqremark1 was angry.", "summary")
        door.commit(editing.change_kind([remark], Kind.REMARK))
        add_entry(door, self._report, "Zqinbox1 is not filed.")
        self.remark = self._approved_remark()
        set_public_roles(door, self._report.session.id, [RoleHolder(self.people[0].id, PublicRole.CHAIR)])
        with door.writing() as rows:
            rows.approvals.put_consent(event_id, RoomConsent("Zqannouncer1", datetime(2026, 1, 1, tzinfo=UTC), ("Zqoptout1",)))
            rows.approvals.put_ruling(
                Ruling("ruling", event_id, "zqruled1", Verdict.SPOKEN_ABOUT, "Zqreason1", datetime(2026, 1, 1, tzinfo=UTC))
            )

    @property
    def report(self) -> Report:
        return load_report(self.door, self._report.id)

    def opened_again(self, door: Door) -> "World":
        world = copy(self)
        world.door = door
        return world

    def _entry(self, number: int, state: str) -> None:
        kind = Kind.QUOTE if number % 2 else Kind.PRACTICE
        section = "quotes" if kind is Kind.QUOTE else "opportunities"
        entry = add_entry(self.door, self._report, f"Boards at town level keep plan {number} going.", section)
        wanted = Level.GROUP if state == "group" else Level.NAMED
        subjects = (Subject(Part.SPEAKER, self.people[number].id, wanted), Subject(Part.OWNER, self.people[number - 1].id, Level.STATE))
        self.door.commit(editing.set_subjects([entry], Part.SPEAKER, subjects[:1]))
        self.door.commit(editing.set_subjects([self._now(entry.id)], Part.OWNER, subjects[1:]))
        self.door.commit(editing.set_voice([self._now(entry.id)], Voice.SEVERAL if number == 3 else None))
        with self.door.writing() as rows:
            told = replace(self._now(entry.id), first_wording=f"Zqfirst{number} said so", tags=("gcm:5", f"Zqtag{number}"), kind=kind)
            rows.put_entry(told, Act.TAG, told.said_at)
        matter = Matter(entry.id, Part.SPEAKER, self.people[number].id)
        scopes = (Scope.WEB,) if state == "web" else (Scope.REPORT, Scope.SUMMIT)
        for step in {
            "asked": (Step.ASKED,),
            "approved": (Step.ASKED, Step.APPROVED),
            "web": (Step.APPROVED,),
            "declined": (Step.APPROVED, Step.DECLINED),
            "lapsed": (Step.APPROVED,),
            "withdrawn": (Step.APPROVED, Step.WITHDRAWN),
            "offrecord": (Step.APPROVED,),
            "background": (Step.APPROVED,),
        }.get(state, ()):
            answer = Answer(
                step,
                None if step.voids else Level.NAMED,
                scopes,
                given_by=f"Zqgiver{number}",
                channel=f"Zqchannel{number}",
                proof=f"Zqproof{number}",
                recorded_by=f"Zqowner{number}",
                due=datetime.now(UTC) + timedelta(days=1),
            )
            record(self.door, SHELF, self._report.id, [matter], answer)
        if state == "lapsed":
            self.door.commit(editing.reword(self._now(entry.id), f"Boards at town level anchor plan {number}."))
        regime = {"offrecord": Regime.OFF_THE_RECORD, "background": Regime.BACKGROUND}.get(state)
        self.door.commit(editing.set_regime([self._now(entry.id)], regime))

    def _approved_remark(self) -> Matter:
        """Approved with a name, contested, said by many, and then kept for the rapporteur alone."""
        speaker = self.people[STATES.index("approved")].id
        entry = add_entry(self.door, self._report, "Zqremark2 keeps boards going.", "opportunities")
        against = add_entry(self.door, self._report, "Boards are slow.", "opportunities")
        self.door.commit(editing.set_subjects([entry], Part.SPEAKER, [Subject(Part.SPEAKER, speaker, Level.NAMED)]))
        matter = Matter(entry.id, Part.SPEAKER, speaker)
        record(
            self.door, SHELF, self._report.id, [matter], Answer(Step.APPROVED, Level.NAMED, tuple(Scope), given_by="Zqgiver", channel="Zq")
        )
        again = said_again(self._now(entry.id))
        assert again is not None
        self.door.commit(again)
        self.door.commit(contest(self.report, self._now(against.id), self._now(entry.id)))
        self.door.commit(editing.change_kind([self._now(entry.id)], Kind.REMARK))
        return matter

    def _now(self, entry_id: str):  # type: ignore[no-untyped-def]
        return next(entry for entry in self.report.entries if entry.id == entry_id)

    def agreed(self, scope: Scope) -> set[str]:
        """The tokens that may be read in a file of this scope: name and body of whoever said yes for it, and nobody else's."""
        number = STATES.index("web" if scope is Scope.WEB else "approved")
        return {f"Zqname{number}", f"Zqfamily{number}", f"Zqland{number}"}


@pytest.fixture(scope="module", params=Language)
def made(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, World]:
    folder = tmp_path_factory.mktemp("world")
    door = Door.open(folder)
    world = World(door, request.param)
    door.close()
    return folder, world


@pytest.fixture
def world(made: tuple[Path, World], tmp_path: Path) -> Iterator[World]:
    folder, world = made
    shutil.copytree(folder, tmp_path / "desk")
    door = Door.open(tmp_path / "desk")
    yield world.opened_again(door)
    door.close()


def tokens(path: Path) -> set[str]:
    with zipfile.ZipFile(path) as archive:
        texts = [archive.read(name).decode("utf-8", "replace") for name in archive.namelist()]
        texts += archive.namelist()
    return {token for text in texts for token in TOKEN.findall(re.sub("<[^>]*>", " ", text)) + TOKEN.findall(text)}


@pytest.mark.parametrize("scope", Scope)
def test_no_file_holds_a_token_that_was_not_agreed_to(world: World, scope: Scope, tmp_path: Path) -> None:
    handout = prepare_handout(world.door, SHELF, [world.report.id], scope)
    word = deliver_word(handout, tmp_path / "report.docx", RESOURCES / "word", MADE_ON)
    excel = deliver_excel(handout, tmp_path / "report.xlsx", RESOURCES / "excel", MADE_ON)
    assert tokens(word.path) == world.agreed(scope)
    assert tokens(excel.path) == world.agreed(scope)
    assert not TOKEN.findall(repr((word.hints, word.unprinted, word.withheld)))
    assert not TOKEN.findall(suggested_name(world.report, ".docx"))


def test_no_letter_asks_about_a_private_remark(world: World) -> None:
    address = world.people[STATES.index("approved")].email
    with pytest.raises(ApprovalRefusedError, match="not printed anywhere") as caught:
        approval_mail(world.door, SHELF, [(world.report.id, world.remark, Level.NAMED)], address, None)
    assert not TOKEN.findall(str(caught.value))


def test_no_preview_and_no_file_for_the_secretariat_holds_a_private_remark(world: World) -> None:
    for audience in Audience:
        handout = prepare_handout(world.door, SHELF, [world.report.id], Scope.REPORT, audience)
        document = compose(world.report, MADE_ON, handout.rooms[world.report.id], Scope.REPORT, audience)
        assert "Zqremark" not in repr(document)
        assert CONTESTED.in_language(world.report.session.language) not in repr(document)


def test_the_secretariat_reads_who_it_was_and_nothing_else(world: World, tmp_path: Path) -> None:
    handout = prepare_handout(world.door, SHELF, [world.report.id], Scope.REPORT, Audience.SECRETARIAT)
    path = deliver_word(handout, tmp_path / "CONFIDENTIAL.docx", RESOURCES / "word", MADE_ON).path
    kinds = {re.sub(r"\d", "", token) for token in tokens(path)}
    assert kinds == {"Zqname", "Zqfamily", "Zqland"}
    assert f"Zqname{STATES.index('offrecord')}" not in tokens(path)


@pytest.mark.parametrize(
    "leak",
    [
        "Zqname0 Zqfamily0",
        "ZQFAMILY1",
        "zqorganisation2",
        "Zqland3",
        "zqmail4@zqhost4.example",
        "ZQC5",
        "Zqalias6",
        "Zqgroup7",
    ],
)
def test_a_token_in_a_sentence_stops_every_file(world: World, leak: str, tmp_path: Path) -> None:
    add_entry(world.door, world.report, f"Then {leak} took the floor.", "summary")
    handout = prepare_handout(world.door, SHELF, [world.report.id])
    for name, deliver in (("report.docx", deliver_word), ("report.xlsx", deliver_excel)):
        target = tmp_path / name
        with pytest.raises(NotCleanError) as caught:
            deliver(handout, target, RESOURCES / ("word" if name.endswith("docx") else "excel"), MADE_ON)
        assert not target.exists()
        assert not TOKEN.findall(str(caught.value))
        log = log_error(tmp_path, caught.value)
        assert log is not None
        assert not TOKEN.findall(log.read_text(encoding="utf-8"))
