"""The life of one entry through the services: wanted, asked, agreed for these scopes, lapsed, taken back, withdrawn."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2

from gfmd_desk.domain import editing
from gfmd_desk.domain.approval import ApprovalStep, Matter, Step
from gfmd_desk.domain.attribution import Group, Level, Part, Regime, Scope, Subject
from gfmd_desk.domain.entry import Entry, Kind
from gfmd_desk.domain.report import Report
from gfmd_desk.domain.roster import Participant, PublicRole, RoleHolder
from gfmd_desk.domain.standing import State
from gfmd_desk.errors import KnownError
from gfmd_desk.paths import program_files
from gfmd_desk.services.approval_items import ApprovalItem, approval_items
from gfmd_desk.services.approvals import Answer, record
from gfmd_desk.services.attribution_shelf import AttributionShelf
from gfmd_desk.services.compose import compose
from gfmd_desk.services.door import Door
from gfmd_desk.services.entries import add_entry, edit_entry
from gfmd_desk.services.rooms import load_room
from gfmd_desk.services.roster import add_participant, set_public_roles
from gfmd_desk.services.sessions import load_report, update_session

STATES = ("Montania", "Esperia", "Lagunia", "Ondra", "Verdania", "Costera", "Altavia")
WORDS = "Boards at town level keep migration in local plans."


@pytest.fixture(scope="module")
def words() -> AttributionShelf:
    return AttributionShelf(program_files("resources"))


class Life:
    """One entry of a session with seven governments, and what a reader sees of it."""

    def __init__(self, door: Door, shelf: AttributionShelf, report: Report) -> None:
        self.door, self.shelf, self._report = door, shelf, report
        self.people = {
            state: add_participant(
                door,
                Participant("", report.event.id, f"Delegate of {state[:2]}", country=state, group=Group.GOVERNMENT, email="m@x.example"),
            )
            for state in STATES
        }
        self.entry = add_entry(door, report, WORDS, "points")
        self.say(Part.OWNER, "Montania", Level.STATE)

    @property
    def report(self) -> Report:
        return load_report(self.door, self._report.id)

    @property
    def now(self) -> Entry:
        return next(entry for entry in self.report.entries if entry.id == self.entry.id)

    def say(self, part: Part, state: str, wanted: Level | None = None) -> None:
        self.door.commit(editing.set_subjects([self.now], part, [Subject(part, self.people[state].id, wanted)]))

    def matter(self, part: Part = Part.OWNER, state: str = "Montania") -> Matter:
        return Matter(self.entry.id, part, self.people[state].id)

    def answer(self, step: Step, level: Level | None = Level.STATE, matter: Matter | None = None, **more: Any) -> ApprovalStep:
        answer = Answer(step, level if not step.voids else None, **{"given_by": "Head of delegation", "channel": "in person", **more})
        return record(self.door, self.shelf, self._report.id, [matter or self.matter()], answer)[0]

    def prints(self, scope: Scope = Scope.REPORT) -> str:
        document = compose(self.report, date(2026, 12, 5), load_room(self.door, self._report.id, self.shelf), scope)
        return document.blocks[1].text

    def item(self) -> ApprovalItem:
        (item,) = approval_items(self.door, self.shelf, self._report.event.id)
        return item


@pytest.fixture
def life(door: Door, words: AttributionShelf, report: Report) -> Life:
    return Life(door, words, report)


def refused(call: Callable[[], object]) -> str:
    with pytest.raises(KnownError) as caught:
        call()
    return str(caught.value)


def test_until_somebody_agrees_the_group_is_printed(life: Life) -> None:
    assert life.prints() == f"{WORDS} (one government)"
    item = life.item()
    assert (item.state, item.label, item.body) == (State.NOT_ASKED, "Montania", "Montania")
    assert (item.would_print, item.prints) == (f"{WORDS} (Montania)", f"{WORDS} (one government)")


def test_agreed_for_two_scopes_is_not_for_the_third(life: Life) -> None:
    life.answer(Step.ASKED)
    assert life.item().state is State.ASKED
    life.answer(Step.APPROVED)
    assert [life.prints(scope) for scope in Scope] == [f"{WORDS} (Montania)", f"{WORDS} (Montania)", f"{WORDS} (one government)"]
    assert life.item().state is State.APPROVED


def test_curly_marks_and_a_second_blank_keep_it_and_a_word_lapses_it(life: Life) -> None:
    life.answer(Step.APPROVED)
    edit_entry(life.door, life.report, life.entry.id, WORDS.replace(" in ", "  in "))
    assert "(Montania)" in life.prints()
    edit_entry(life.door, life.report, life.entry.id, WORDS.replace("keep", "anchor"))
    assert life.prints().endswith("(one government)")
    item = life.item()
    assert item.state is State.LAPSED
    assert item.standing.lapsed is not None
    assert item.standing.lapsed.evidence is not None
    edit_entry(life.door, life.report, life.entry.id, item.standing.lapsed.evidence.words)
    assert life.prints() == f"{WORDS} (Montania)"


@pytest.mark.parametrize("step", [Step.DECLINED, Step.WITHDRAWN])
def test_a_no_voids_every_yes_before_it(life: Life, step: Step) -> None:
    life.answer(Step.APPROVED)
    life.answer(Step.APPROVED, Level.NAMED)
    life.answer(step)
    assert life.prints() == f"{WORDS} (one government)"
    life.answer(Step.APPROVED)
    assert life.prints() == f"{WORDS} (Montania)"


def test_other_words_become_those_of_the_entry(life: Life) -> None:
    life.answer(Step.APPROVED, words="Town boards anchor migration.")
    assert (life.now.text, life.prints()) == ("Town boards anchor migration.", "Town boards anchor migration. (Montania)")


def test_somebody_else_in_its_place_has_agreed_to_nothing(life: Life) -> None:
    life.answer(Step.APPROVED)
    life.say(Part.OWNER, "Esperia", Level.STATE)
    assert life.prints() == f"{WORDS} (one government)"
    life.say(Part.OWNER, "Montania", Level.STATE)
    assert life.prints() == f"{WORDS} (Montania)"
    life.say(Part.SPEAKER, "Montania", Level.STATE)
    life.say(Part.OWNER, "Esperia", Level.GROUP)
    assert "Montania" not in life.prints()


def test_the_lower_of_wanted_and_agreed(life: Life) -> None:
    life.say(Part.OWNER, "Montania", Level.NAMED)
    life.answer(Step.APPROVED, Level.STATE)
    assert life.prints() == f"{WORDS} (Montania)"
    life.answer(Step.APPROVED, Level.NAMED)
    assert life.prints() == f"{WORDS} (Delegate of Mo, Montania)"
    life.say(Part.OWNER, "Montania", Level.GROUP)
    assert life.prints() == f"{WORDS} (one government)"


def test_two_owners_each_answer_for_themselves(life: Life) -> None:
    owners = [Subject(Part.OWNER, life.people[state].id, Level.STATE) for state in ("Montania", "Esperia")]
    life.door.commit(editing.set_subjects([life.now], Part.OWNER, owners))
    life.answer(Step.APPROVED)
    assert life.prints() == f"{WORDS} (Montania and one other State)"
    life.answer(Step.APPROVED, matter=life.matter(state="Esperia"))
    assert life.prints() == f"{WORDS} (Montania and Esperia)"


def test_under_three_in_the_room_the_group_is_not_printed(life: Life) -> None:
    only = add_participant(
        life.door, Participant("", life.report.event.id, "A mayor", organisation="City of Sereno", group=Group.LOCAL_AUTHORITY)
    )
    life.door.commit(editing.set_subjects([life.now], Part.OWNER, [Subject(Part.OWNER, only.id, Level.GROUP)]))
    assert life.prints() == f"{WORDS} (one participant)"


def test_regimes(life: Life) -> None:
    session = life.report.session
    update_session(life.door, replace(session, regime=Regime.BACKGROUND), {})
    life.answer(Step.APPROVED)
    assert life.prints() == f"{WORDS} (one government)"
    update_session(life.door, replace(session, regime=Regime.ON_THE_RECORD), {})
    life.answer(Step.DECLINED)
    assert life.prints() == f"{WORDS} (Montania)"
    life.door.commit(editing.set_regime([life.now], Regime.OFF_THE_RECORD))
    assert WORDS not in str(compose(life.report, date(2026, 12, 5), load_room(life.door, life.report.id, life.shelf)))


@pytest.mark.parametrize(
    ("more", "why"),
    [
        ({"given_by": " "}, "who gave it"),
        ({"channel": ""}, "how it was given"),
        ({"scopes": ()}, "good for"),
        ({"level": Level.GROUP}, "only to name"),
        ({"given_at": datetime.now(UTC) + timedelta(days=1)}, "in the future"),
        ({"given_at": datetime(2020, 1, 1, tzinfo=UTC)}, "before the words were said"),
    ],
)
def test_an_approval_that_lacks_something_is_not_recorded(life: Life, more: dict[str, Any], why: str) -> None:
    level = more.pop("level", Level.STATE)
    assert why in refused(lambda: life.answer(Step.APPROVED, level, **more))
    assert life.item().history == ()


@pytest.fixture
def by_hand(life: Life, tmp_path: Path) -> Callable[[str], None]:
    """What somebody could do to the store with another program."""

    def run(statement: str) -> None:
        connection = dbapi2.connect(tmp_path / "desk.sqlite")
        try:
            connection.execute(statement)
            connection.commit()
        finally:
            connection.close()

    return run


@pytest.mark.parametrize(
    "statement",
    ["UPDATE approvals SET level = 'named'", "DELETE FROM approvals", "DELETE FROM approval_heads", "UPDATE evidence SET given_by = 'x'"],
)
def test_the_database_refuses_to_change_the_log(life: Life, by_hand: Callable[[str], None], statement: str) -> None:
    life.answer(Step.APPROVED)
    with pytest.raises(dbapi2.IntegrityError, match=r"log of approvals|evidence"):
        by_hand(statement)


@pytest.mark.parametrize(
    ("trigger", "statement"),
    [
        ("approvals_hold", "UPDATE approvals SET scopes = 'report,summit,web'"),
        ("approvals_hold", "UPDATE approvals SET level = 'no level at all'"),
        ("approvals_stay", "DELETE FROM evidence; DELETE FROM approvals WHERE place = 2"),
        ("evidence_holds", "UPDATE evidence SET words = 'other words'"),
    ],
)
def test_a_log_changed_behind_the_triggers_names_nobody(life: Life, by_hand: Callable[[str], None], trigger: str, statement: str) -> None:
    life.answer(Step.APPROVED)
    life.answer(Step.WITHDRAWN)
    life.answer(Step.APPROVED, scopes=(Scope.WEB,))
    assert "(Montania)" in life.prints(Scope.WEB)
    by_hand(f"DROP TRIGGER {trigger}")
    for one in statement.split(";"):
        by_hand(one)
    assert [life.prints(scope) for scope in Scope] == [f"{WORDS} (one government)"] * 3
    assert life.item().state is State.DOUBTFUL
    assert "log of approvals" in refused(lambda: life.answer(Step.APPROVED))


def test_the_log_outlives_its_entry_and_undo_brings_the_approval_back(life: Life) -> None:
    life.answer(Step.APPROVED)
    change = editing.delete([life.now])
    life.door.commit(change)
    assert life.report.entries == ()
    life.door.commit(change.inverse())
    assert life.prints() == f"{WORDS} (Montania)"


def test_a_chairs_procedural_words_are_free_and_the_substance_is_not(life: Life) -> None:
    chair = life.people["Esperia"]
    set_public_roles(life.door, life.report.session.id, [RoleHolder(chair.id, PublicRole.CHAIR)])
    life.door.commit(editing.set_subjects([life.now], Part.OWNER, []))
    life.say(Part.SPEAKER, "Esperia", Level.NAMED)
    assert life.prints() == f"{WORDS} (one government)"
    life.door.commit(editing.change_kind([life.now], Kind.PROCEDURE))
    assert life.prints() == f"{WORDS} (the chair)"
    life.say(Part.SPEAKER, "Montania", Level.NAMED)
    assert life.prints() == f"{WORDS} (one government)"
