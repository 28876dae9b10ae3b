"""Two copies of one log: what says no is never lost, and no approval comes back."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from gfmd_desk.domain.approval import ApprovalLog, ApprovalStep, Doubt, Evidence, Head, Matter, Step
from gfmd_desk.domain.attribution import Level, Part, Scope
from gfmd_desk.domain.fingerprint import commitment, doubt_of, sealed
from gfmd_desk.domain.log_union import Union, mended, unite

MATTER = Matter("entry", Part.OWNER, "montania")
NOW = datetime(2026, 12, 5, 15, tzinfo=UTC)
STEPS = st.lists(st.sampled_from(list(Step)), max_size=4)


def _log(steps: Sequence[Step], after: ApprovalLog | None = None, whose: str = "a") -> ApprovalLog:
    """A log that goes on after another one; `whose` tells the rows of two machines apart."""
    made = list(after.steps) if after else []
    for step in steps:
        place = len(made) + 1
        evidence = Evidence(salt=f"{whose}{place}", words="Boards work.", given_by="a delegate")
        level = None if step.voids else Level.STATE
        row = ApprovalStep(
            id=f"{whose}{place}",
            event_id="summit",
            place=place,
            matter=MATTER,
            step=step,
            level=level,
            scopes=(Scope.REPORT,) if level else (),
            fingerprint=f"{whose}{place}",
            recorded_at=NOW,
            commitment=commitment(evidence),
            previous=made[-1].seal if made else "",
            seal="",
            evidence=evidence,
        )
        made.append(sealed(row))
    return ApprovalLog(tuple(made))


def _united(present: ApprovalLog, other: ApprovalLog) -> ApprovalLog:
    steps = (*present.steps, *unite(present, other).added)
    return ApprovalLog(steps, doubt_of(steps, Head(len(steps), steps[-1].seal if steps else "")))


def test_an_older_copy_adds_nothing() -> None:
    old = _log([Step.ASKED, Step.APPROVED])
    assert unite(_log([Step.WITHDRAWN], old), old) == Union()


def test_a_longer_copy_of_the_same_log_goes_on_as_it_stands() -> None:
    short = _log([Step.ASKED])
    long = _log([Step.APPROVED, Step.WITHDRAWN, Step.APPROVED], short)
    assert unite(short, long) == Union(long.steps[1:])
    forgotten = ApprovalLog((replace(short.steps[0], evidence=None),))
    assert unite(forgotten, long) == Union(long.steps[1:])


@given(STEPS, STEPS, STEPS)
def test_of_copies_that_went_apart_only_a_no_is_taken_over(both: list[Step], here: list[Step], there: list[Step]) -> None:
    begun = _log(both)
    present, other = _log([Step.ASKED, *here], begun), _log([Step.ASKED, *there], begun, "b")
    united = _united(present, other)
    assert united.doubt is None
    assert united.steps[: len(present.steps)] == present.steps
    taken = united.steps[len(present.steps) :]
    assert [step.step for step in taken] == [step for step in there if step.voids]
    assert [step.id for step in taken] == [step.id for step in other.steps[len(both) :] if step.step.voids]
    assert len(unite(present, other).left) == 1 + sum(not step.voids for step in there)
    assert unite(united, other).added == ()  # restored once more, it says nothing new


def test_of_a_copy_that_cannot_be_trusted_only_a_no_is_taken_over() -> None:
    begun = _log([Step.ASKED])
    longer = _log([Step.APPROVED, Step.DECLINED, Step.APPROVED], begun)
    cut = ApprovalLog(longer.steps[:-1], Doubt.MISSING)
    assert [step.step for step in _united(begun, cut).steps] == [Step.ASKED, Step.DECLINED]


def test_a_present_log_that_cannot_be_trusted_stays_as_it_is() -> None:
    begun = _log([Step.ASKED])
    doubtful = ApprovalLog(begun.steps, Doubt.CHANGED)
    longer = _log([Step.DECLINED], begun)
    assert unite(doubtful, longer) == Union((), longer.steps[1:])


@given(STEPS, STEPS)
def test_a_copy_of_its_beginning_mends_a_log_whose_end_goes_on_from_it(then: list[Step], since: list[Step]) -> None:
    copy = _log([Step.ASKED, *then])
    whole = _log(since, copy)
    length, seal = len(whole.steps), whole.steps[-1].seal
    rest = whole.steps[len(copy.steps) :]
    for head in (Head(length, seal), Head(length + 64, seal), Head(length, "turned")):
        assert mended(rest, head, copy) == whole


def test_nothing_is_mended_without_proof() -> None:
    copy = _log([Step.ASKED, Step.APPROVED])
    whole = _log([Step.WITHDRAWN, Step.ASKED], copy)
    head, rest = Head(4, whole.steps[-1].seal), whole.steps[2:]
    assert mended(rest, head, copy) == whole
    assert mended(rest[1:], head, copy) is None  # the step that withdraws is gone
    assert mended(rest[:1], head, copy) is None  # the end is gone
    assert mended((), head, copy) is None
    assert mended((replace(rest[0], step=Step.APPROVED), rest[1]), head, copy) is None
    assert mended(rest, Head(5, "turned"), copy) is None
    assert mended(rest, head, _log([Step.ASKED, Step.APPROVED], whose="b")) is None
    assert mended(rest, head, ApprovalLog(copy.steps, Doubt.CHANGED)) is None
    assert mended((), Head(), ApprovalLog()) is None
