"""The tour: a step is done by what changed in the report, whatever key did it."""

from dataclasses import replace
from datetime import UTC, datetime

from gfmd_desk.domain.attribution import Part, Regime, Subject
from gfmd_desk.domain.change import Act, Change, Replaced
from gfmd_desk.domain.entry import Entry, Kind
from gfmd_desk.domain.tour import TourStep, done_by

LINE = Entry(id="1", report_id="r", position="a", text="Towns plan.", kind=Kind.POINT, said_at=datetime(2026, 10, 14, 14, 40, tzinfo=UTC))
OTHER = replace(LINE, id="2", position="b")
SAID = replace(LINE, subjects=(Subject(Part.SPEAKER, "montania"),))


def change(before: Entry | None, after: Entry | None) -> Change:
    return Change("r", Act.EDIT, (Replaced(before, after),))


def steps(before: Entry | None, after: Entry | None, *others: Entry) -> set[TourStep]:
    there = [*others, *([after] if after else [])]
    return {step for step in TourStep if done_by(step, change(before, after), there)}


def test_each_step_is_seen_in_its_change() -> None:
    assert steps(None, LINE) == {TourStep.LINE}
    assert steps(LINE, SAID) == {TourStep.WHO}
    assert steps(None, SAID) == {TourStep.LINE, TourStep.WHO}
    assert steps(OTHER, replace(SAID, id="2"), SAID) == {TourStep.WHO, TourStep.AGAIN}
    assert steps(LINE, replace(LINE, regime=Regime.OFF_THE_RECORD)) == {TourStep.OFF_THE_RECORD}
    assert steps(LINE, replace(LINE, section="challenges")) == {TourStep.FILE}
    assert steps(LINE, replace(LINE, tags=("gcm:5",))) == {TourStep.TAG}


def test_what_is_taken_away_or_left_is_no_step() -> None:
    assert steps(SAID, LINE) == set()
    assert steps(LINE, None) == set()
    assert steps(LINE, replace(LINE, text="Towns plan well.")) == set()
    assert steps(replace(LINE, section="challenges", tags=("gcm:5",)), replace(LINE, tags=())) == set()
    assert steps(LINE, replace(LINE, subjects=(Subject(Part.OWNER, "montania"),)), SAID) == set()


def test_the_steps_follow_each_other_and_end() -> None:
    step: TourStep | None = TourStep.LINE
    seen = []
    while step is not None:
        seen.append(step)
        step = step.following
    assert seen == list(TourStep)
    assert [one.number for one in seen] == list(range(1, len(seen) + 1))
