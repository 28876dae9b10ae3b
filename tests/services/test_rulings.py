"""Decisions about names: for an entry or the event, listed, reasoned and taken back; and what is left to settle in a report."""

from datetime import date
from pathlib import Path

import pytest

from gfmd_desk.delivery.refusals import NotCleanError
from gfmd_desk.delivery.word import deliver_word
from gfmd_desk.domain import editing
from gfmd_desk.domain.approval import Matter, Step
from gfmd_desk.domain.attribution import Level, Part, Scope, Subject
from gfmd_desk.domain.protected_names import Reveals
from gfmd_desk.domain.report import Report
from gfmd_desk.domain.roster import Group, Participant
from gfmd_desk.domain.ruling import Verdict
from gfmd_desk.errors import KnownError
from gfmd_desk.paths import program_files
from gfmd_desk.services.approvals import Answer, record
from gfmd_desk.services.attribution_shelf import AttributionShelf
from gfmd_desk.services.door import Door
from gfmd_desk.services.entries import add_entry
from gfmd_desk.services.handout import prepare_handout
from gfmd_desk.services.name_watch import Finder, Hit, Writer, name_hits, read_watched
from gfmd_desk.services.roster import add_participant, list_participants
from gfmd_desk.services.rulings import give_reason, list_rulings, rule, take_back
from gfmd_desk.services.who import named

WORDS = "Montania keeps local plans."


@pytest.fixture(scope="module")
def words() -> AttributionShelf:
    return AttributionShelf(program_files("resources"))


@pytest.fixture
def people(door: Door, report: Report) -> list[Participant]:
    return [
        add_participant(door, Participant("", report.event.id, f"Delegate {n}", country=one, group=Group.GOVERNMENT))
        for n, one in enumerate(("Montania", "Esperia", "Lagunia"))
    ]


def hits(door: Door, report: Report, words: AttributionShelf, *scopes: Scope) -> list[tuple[str, str]]:
    return [(hit.entry.text, hit.words) for hit in name_hits(door, report.id, words, scopes or tuple(Scope))]


def export(door: Door, report: Report, words: AttributionShelf, target: Path) -> bool:
    """Whether the guard lets the file go."""
    try:
        deliver_word(prepare_handout(door, words, [report.id]), target, program_files("resources") / "word", date(2026, 12, 5))
    except NotCleanError as stopped:
        return not stopped.by_a_name
    return True


@pytest.mark.usefixtures("people")
@pytest.mark.parametrize("everywhere", [True, False])
def test_a_decision_lets_a_name_stand_and_is_taken_back(
    door: Door, report: Report, words: AttributionShelf, tmp_path: Path, everywhere: bool
) -> None:
    first, second = (add_entry(door, report, text, "points") for text in (WORDS, "The plan of Montania works."))
    assert hits(door, report, words) == [(WORDS, "Montania"), (second.text, "Montania")]
    assert not export(door, report, words, tmp_path / "a.docx")
    decided = rule(door, report.event.id, ["Montania", "MONTANIA"], Verdict.SPOKEN_ABOUT, None if everywhere else first.id)
    assert [(one.phrase, one.reason) for one in decided] == [("montania", "")]
    assert hits(door, report, words) == ([] if everywhere else [(second.text, "Montania")])
    assert export(door, report, words, tmp_path / "b.docx") is everywhere
    take_back(door, decided[0].id)
    assert list_rulings(door, report.event.id) == ()
    assert len(hits(door, report, words)) == 2
    assert not export(door, report, words, tmp_path / "c.docx")


def test_the_same_name_is_decided_once_and_a_reason_can_come_later(door: Door, report: Report) -> None:
    (first,) = rule(door, report.event.id, ["Montania"], Verdict.SPOKEN_ABOUT)
    (second,) = rule(door, report.event.id, ["Montania"], Verdict.NOT_A_NAME, reason="a brand of skis")
    assert first.id == second.id
    give_reason(door, report.event.id, second.id, " the name of a \n programme ")
    (kept,) = list_rulings(door, report.event.id)
    assert (kept.verdict, kept.reason) == (Verdict.NOT_A_NAME, "the name of a programme")


def test_what_cannot_be_decided_is_said(door: Door, report: Report) -> None:
    for refused in (
        lambda: rule(door, report.event.id, ["…"], Verdict.NOT_A_NAME),
        lambda: rule(door, "no event", ["Montania"], Verdict.NOT_A_NAME),
        lambda: rule(door, report.event.id, ["Montania"], Verdict.NOT_A_NAME, "no entry"),
        lambda: give_reason(door, report.event.id, "nothing", "because"),
    ):
        with pytest.raises(KnownError):
            refused()
    assert list_rulings(door, report.event.id) == ()
    take_back(door, "nothing")


def test_an_approval_is_for_its_scope(door: Door, report: Report, words: AttributionShelf, people: list[Participant]) -> None:
    entry = add_entry(door, report, WORDS, "points")
    door.commit(editing.set_subjects([entry], Part.OWNER, [Subject(Part.OWNER, people[0].id, Level.STATE)]))
    answer = Answer(Step.APPROVED, Level.STATE, [Scope.WEB], given_by="Head of delegation", channel="in person")
    record(door, words, report.id, [Matter(entry.id, Part.OWNER, people[0].id)], answer)
    assert hits(door, report, words) == []
    assert hits(door, report, words, Scope.WEB) == []
    assert hits(door, report, words, Scope.REPORT) == [(WORDS, "Montania")]


def only(door: Door, report: Report, words: AttributionShelf) -> Hit:
    (hit,) = name_hits(door, report.id, words)
    return hit


def test_a_finder_is_kept_while_the_roster_is_the_same(door: Door, report: Report, words: AttributionShelf) -> None:
    first = Finder.of(read_watched(door, report.id, words))
    assert Finder.of(read_watched(door, report.id, words), first) is first
    add_participant(door, Participant("", report.event.id, "Amara Lind", country="Montania"))
    assert Finder.of(read_watched(door, report.id, words), first) is not first


@pytest.mark.usefixtures("people")
def test_a_name_leads_to_its_line_in_the_roster(door: Door, report: Report, words: AttributionShelf) -> None:
    add_entry(door, report, WORDS, "points")
    body = named(door, report.event.id, only(door, report, words).name, words.names)
    assert (body.name, body.country, body.group) == ("Montania", "Montania", Group.GOVERNMENT)
    assert named(door, report.event.id, only(door, report, words).name, words.names) == body
    assert len(list_participants(door, report.event.id)) == 4


def test_a_phrase_tells_no_more_than_the_room_allows(
    door: Door, report: Report, words: AttributionShelf, people: list[Participant]
) -> None:
    add_entry(door, report, "The plan of Montania works.", "points")
    hit = only(door, report, words)
    assert hit.name.kind is Reveals.STATE
    assert Writer(read_watched(door, report.id, words)).stand_in(hit.entry.text, hit.name).words == "one government"
    with door.writing() as rows:
        rows.roster.remove(people[2].id)
    assert Writer(read_watched(door, report.id, words)).stand_in(hit.entry.text, hit.name).words == "one participant"
