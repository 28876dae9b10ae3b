"""How the approval of one subject stands: exact words, this scope, this level, in time, and nothing after a decline."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from gfmd_desk.domain.approval import ApprovalLog, ApprovalStep, Doubt, Evidence, Matter, Step
from gfmd_desk.domain.attribution import Level, Part, Scope
from gfmd_desk.domain.fingerprint import Sentence, fingerprint
from gfmd_desk.domain.language import Language
from gfmd_desk.domain.standing import State, Wordings, standing

MATTER = Matter("entry", Part.SPEAKER, "lind")
SAID = datetime(2026, 12, 5, 14, 58, tzinfo=UTC)
NOW = SAID + timedelta(days=2)
BOTH = (Scope.REPORT, Scope.SUMMIT)


def wordings(text: str = "Boards work.", state: str = "Montania", named: str = "Amara Lind (Montania)") -> Wordings:
    return Wordings(
        Sentence(MATTER, text, Level.STATE, state, Language.ENGLISH), Sentence(MATTER, text, Level.NAMED, named, Language.ENGLISH)
    )


def row(
    step: Step, level: Level | None = None, *, scopes: tuple[Scope, ...] = BOTH, of: Wordings | None = None, **more: Any
) -> ApprovalStep:
    """A row of the log; what chains it is tried with the fingerprint."""
    salt = "salt"
    sentence = (of or wordings()).at(level) if level else wordings().state
    evidence = more.pop("evidence", Evidence(salt=salt, given_at=more.pop("given_at", SAID + timedelta(hours=3))))
    return ApprovalStep(
        id="",
        event_id="event",
        place=0,
        matter=MATTER,
        step=step,
        level=level,
        scopes=scopes if level else (),
        fingerprint=fingerprint(sentence, salt),
        recorded_at=NOW,
        commitment="",
        previous="",
        seal="",
        evidence=evidence,
    )


ASKED = row(Step.ASKED, Level.STATE)
APPROVED = row(Step.APPROVED, Level.STATE)
PERSON = row(Step.APPROVED, Level.NAMED)
DECLINED = row(Step.DECLINED)
WITHDRAWN = row(Step.WITHDRAWN)


def stands(*steps: ApprovalStep, wanted: Level = Level.STATE, of: Wordings | None = None, doubt: Doubt | None = None) -> Any:
    return standing(ApprovalLog(steps, doubt), of or wordings(), wanted, SAID, NOW)


@pytest.mark.parametrize(
    ("steps", "state", "granted"),
    [
        ((), State.NOT_ASKED, Level.WITHHELD),
        ((ASKED,), State.ASKED, Level.WITHHELD),
        ((ASKED, APPROVED), State.APPROVED, Level.STATE),
        ((ASKED, DECLINED), State.DECLINED, Level.WITHHELD),
        ((APPROVED, WITHDRAWN), State.WITHDRAWN, Level.WITHHELD),
        ((APPROVED, DECLINED), State.DECLINED, Level.WITHHELD),
        ((DECLINED, ASKED), State.ASKED, Level.WITHHELD),
        ((WITHDRAWN, APPROVED), State.APPROVED, Level.STATE),
        ((APPROVED, WITHDRAWN, ASKED), State.ASKED, Level.WITHHELD),
        ((APPROVED, ASKED), State.APPROVED, Level.STATE),
        ((PERSON,), State.APPROVED, Level.NAMED),
        ((PERSON, APPROVED), State.APPROVED, Level.NAMED),
    ],
)
def test_what_the_log_says(steps: tuple[ApprovalStep, ...], state: State, granted: Level) -> None:
    found = stands(*steps)
    assert (found.state, found.granted_for(Scope.REPORT)) == (state, granted)


def test_an_approval_is_for_its_scopes_alone() -> None:
    found = stands(row(Step.APPROVED, Level.STATE, scopes=(Scope.WEB,)))
    assert [found.granted_for(scope) for scope in Scope] == [Level.WITHHELD, Level.WITHHELD, Level.STATE]


def test_one_for_the_state_is_none_for_the_person() -> None:
    found = stands(APPROVED, wanted=Level.NAMED)
    assert (found.state, found.granted_for(Scope.REPORT)) == (State.NOT_ASKED, Level.STATE)


@pytest.mark.parametrize(
    "now", [wordings("Boards work well."), wordings(state="Republic of Montania")], ids=["other words", "another name"]
)
def test_other_words_lapse_it_and_the_old_ones_bring_it_back(now: Wordings) -> None:
    found = stands(APPROVED, of=now)
    assert (found.state, found.granted, found.lapsed) == (State.LAPSED, {}, APPROVED)
    assert stands(APPROVED).state is State.APPROVED


def test_what_was_asked_of_other_words_has_to_be_asked_again() -> None:
    assert stands(ASKED, of=wordings("Boards work well.")).state is State.LAPSED


def test_the_new_words_can_be_approved_too() -> None:
    now = wordings("Boards work well.")
    again = row(Step.APPROVED, Level.STATE, of=now)
    assert stands(APPROVED, again, of=now).state is State.APPROVED


@pytest.mark.parametrize("given_at", [SAID - timedelta(hours=1), NOW + timedelta(hours=1)], ids=["before the words", "in the future"])
def test_an_answer_out_of_time_counts_as_none(given_at: datetime) -> None:
    found = stands(row(Step.APPROVED, Level.STATE, given_at=given_at))
    assert (found.state, found.granted) == (State.DOUBTFUL, {})


@pytest.mark.parametrize("doubt", Doubt)
def test_a_log_that_was_tampered_with_approves_nothing(doubt: Doubt) -> None:
    found = stands(APPROVED, doubt=doubt)
    assert (found.state, found.granted) == (State.DOUBTFUL, {})


def test_what_is_forgotten_approves_nothing() -> None:
    assert stands(replace(APPROVED, evidence=None)).granted == {}


def test_a_level_that_needs_no_approval_never_asks() -> None:
    assert stands(wanted=Level.GROUP).state is State.NOT_NEEDED


def test_a_level_below_those_that_need_one_is_no_approval() -> None:
    odd = replace(APPROVED, level=Level.GROUP)
    assert stands(odd).granted == {}


def test_somebody_elses_approval_is_none() -> None:
    other = replace(APPROVED, matter=replace(MATTER, participant_id="rios"))
    assert stands(other).state is State.NOT_ASKED
