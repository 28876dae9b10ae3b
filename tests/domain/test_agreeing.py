"""One point made again, and one that speaks against another."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from gfmd_desk.domain import editing
from gfmd_desk.domain.agreeing import can_be_one, contest, contest_nothing, earliest_first, said_again, same_point
from gfmd_desk.domain.attribution import Level, Part, Regime, Subject, Voice
from gfmd_desk.domain.change import Act, Change, applied
from gfmd_desk.domain.entry import Entry, Kind
from gfmd_desk.domain.page import EntryRow, page_rows
from gfmd_desk.domain.report import Report
from tests.domain.conftest import NOON

Note = Callable[..., Entry]
ReportOf = Callable[..., Report]
ONE, TWO, THREE = (Subject(Part.SPEAKER, f"p{number}", Level.STATE if number == 1 else None) for number in (1, 2, 3))


def done(report: Report, change: Change | None) -> Report:
    assert change is not None
    assert set(applied(applied(report.entries, change), change.inverse())) == set(report.entries)
    return replace(report, entries=applied(report.entries, change))


@pytest.mark.parametrize(
    ("voice", "speakers", "expected"),
    [
        (None, (), Voice.SOME),
        (None, (ONE,), Voice.SOME),
        (None, (ONE, TWO), Voice.SEVERAL),
        (None, (ONE, TWO, THREE), Voice.SEVERAL),
        (Voice.ONE, (), Voice.SOME),
        (Voice.SOME, (ONE,), Voice.SEVERAL),
        (Voice.SEVERAL, (), Voice.MANY),
    ],
)
def test_said_again_raises_the_voice_one_step_and_keeps_who_said_it(
    note: Note, voice: Voice | None, speakers: tuple[Subject, ...], expected: Voice
) -> None:
    entry = note("a", voice=voice, subjects=speakers, text="as it was approved")
    change = said_again(entry)
    assert change is not None
    (row,) = change.rows
    assert (change.act, row.after) == (Act.AGAIN, replace(entry, voice=expected))


@pytest.mark.parametrize("voice", [Voice.MANY, Voice.MOST, Voice.ALL])
def test_nobody_gets_to_the_whole_room_by_counting(note: Note, voice: Voice) -> None:
    assert said_again(note("a", voice=voice)) is None


def test_two_entries_become_the_one_that_was_said_first(note: Note, report_of: ReportOf) -> None:
    first = note("a", text="Boards work", first_wording="boards", subjects=(ONE,), tags=("gcm:1",), kind=Kind.PRACTICE)
    owner = Subject(Part.OWNER, "p9")
    later = note(
        *("b", "40000000", None),
        text="Boards do work",
        first_wording="do work",
        subjects=(TWO, owner),
        tags=("gcm:2", "gcm:1"),
        said_at=NOON + timedelta(minutes=4),
        regime=Regime.BACKGROUND,
    )
    against = note("c", "50000002", contests="b")
    report = report_of(later, first, against)
    one, other = done(report, same_point(report, [later, first])).entries
    assert one == replace(
        first,
        first_wording="boards\ndo work\nBoards do work",
        subjects=(ONE, TWO, owner),
        tags=("gcm:1", "gcm:2"),
        regime=Regime.BACKGROUND,
    )
    assert other == replace(against, contests="a")


@pytest.mark.parametrize(
    ("mine", "theirs", "voice"),
    [
        ((None, (ONE,)), (None, (TWO,)), None),
        ((None, (ONE, TWO)), (None, (TWO,)), None),
        ((None, (ONE,)), (None, ()), Voice.SOME),
        ((None, ()), (None, ()), Voice.SOME),
        ((None, (ONE, TWO)), (None, ()), Voice.SEVERAL),
        ((Voice.SOME, (ONE,)), (None, (ONE,)), Voice.SOME),
        ((Voice.SOME, (ONE,)), (None, (TWO,)), Voice.SEVERAL),
        ((None, (ONE,)), (Voice.MANY, ()), Voice.MANY),
        ((Voice.ALL, ()), (Voice.SOME, ()), Voice.ALL),
    ],
)
def test_the_voice_of_two(note: Note, report_of: ReportOf, mine: tuple, theirs: tuple, voice: Voice | None) -> None:  # type: ignore[type-arg]
    one = note("a", voice=mine[0], subjects=mine[1])
    other = note("b", "50000001", voice=theirs[0], subjects=theirs[1], said_at=NOON + timedelta(1))
    report = report_of(one, other)
    (merged,) = done(report, same_point(report, [one, other])).entries
    assert merged.voice is voice
    assert {subject.participant_id for subject in merged.subjects} == {one.participant_id for one in (*mine[1], *theirs[1])}


def test_what_nobody_may_read_never_becomes_one_with_what_is_printed(note: Note, report_of: ReportOf) -> None:
    point, remark, off = note("a"), note("b", kind=Kind.REMARK), note("c", regime=Regime.OFF_THE_RECORD)
    report = report_of(point, remark, off)
    assert can_be_one(report, [point, note("d", kind=Kind.PRACTICE)])
    assert can_be_one(report, [remark, off])
    assert not can_be_one(report, [point, remark])
    assert not can_be_one(report, [point, off])
    assert not can_be_one(report, [point, note("d", kind=Kind.QUOTE)])
    assert not can_be_one(report, [note("d", kind=Kind.QUOTE)])
    assert not can_be_one(report, [point, note("d", kind=Kind.PROCEDURE)])


def test_entries_are_ordered_by_when_they_were_said_and_then_as_they_stand(note: Note, report_of: ReportOf) -> None:
    a, b, c = note("a", "50000009"), note("b", "50000001"), note("c", said_at=NOON - timedelta(1))
    assert earliest_first(report_of(a, b, c), [a, b, c]) == [c, b, a]


def order(report: Report) -> str:
    return " ".join(row.entry.id for row in page_rows(report) if isinstance(row, EntryRow))


def test_a_counter_argument_comes_to_stand_right_after_what_it_contests(note: Note, report_of: ReportOf) -> None:
    a, b, c = note("a", subheading="Towns"), note("b", "50000001", subheading="Towns"), note("c", "50000002", subheading="Rivers")
    inbox, prose = note("d", section=None), note("e", section="prose")
    report = report_of(a, b, c, inbox, prose)
    report = done(report, contest(report, c, a))
    assert order(report) == "d a c b e"
    assert (report.entry("c") or a).subheading == "Towns"
    report = done(report, contest(report, inbox, a))
    assert order(report) == "a c d b e"
    assert (report.entry("d") or a).section == "points"
    report = done(report, contest(report, prose, a))
    assert order(report) == "a c d b e"
    rows = {row.entry.id: row.contested and row.contested.id for row in page_rows(report) if isinstance(row, EntryRow)}
    assert rows == {"a": None, "b": None, "c": "a", "d": "a", "e": "a"}
    entries = [report.entry("c") or a, report.entry("b") or b]
    assert [row.id for row in contest_nothing(entries).rows] == ["c"]


def test_the_other_way_round_turns_a_link_round(note: Note, report_of: ReportOf) -> None:
    a, b = note("a", contests="b"), note("b", "50000001")
    report = report_of(a, b)
    report = done(report, contest(report, b, a))
    assert {entry.id: entry.contests for entry in report.entries} == {"a": None, "b": "a"}


def test_a_link_outlives_the_entry_it_leads_to_and_comes_back_with_it(note: Note, report_of: ReportOf) -> None:
    a, b = note("a"), note("b", "50000001", contests="a")
    report = report_of(a, b)
    gone = editing.delete([a])
    without = done(report, gone)
    assert [row.contested for row in page_rows(without) if isinstance(row, EntryRow)] == [None]
    back = replace(without, entries=applied(without.entries, gone.inverse()))
    assert [row.contested for row in page_rows(back) if isinstance(row, EntryRow)] == [None, a]


def test_an_entry_that_is_joined_to_what_it_contests_does_not_contest_itself(note: Note, report_of: ReportOf) -> None:
    a, b, c = note("a"), note("b", "50000001", contests="a"), note("c", "50000002", contests="b")
    report = done(report_of(a, b, c), editing.join(report_of(a, b, c), b))
    assert {entry.id: entry.contests for entry in report.entries} == {"a": None, "c": "a"}
