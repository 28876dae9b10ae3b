"""What the log says of one subject today: computed each time, from the words as they are."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from gfmd_desk.domain.approval import ApprovalLog, ApprovalStep, Step
from gfmd_desk.domain.attribution import Level, Scope
from gfmd_desk.domain.fingerprint import Sentence, fingerprint

CLOCKS_APART = timedelta(minutes=5)
"""How far two clocks may differ before an answer counts as given in the future, or before the words were said."""


class State(StrEnum):
    NOT_NEEDED = "not needed"
    NOT_ASKED = "not asked"
    ASKED = "asked"
    APPROVED = "approved"
    DECLINED = "declined"
    LAPSED = "lapsed"
    WITHDRAWN = "withdrawn"
    DOUBTFUL = "doubtful"
    """The log cannot be trusted, or an answer is dated before the words or in the future: it counts as none."""


@dataclass(frozen=True, slots=True)
class Wordings:
    """One subject's sentence at each level that needs approval, as it would be printed today; empty labels cannot be printed."""

    state: Sentence
    named: Sentence

    def at(self, level: Level) -> Sentence:
        return self.named if level is Level.NAMED else self.state


@dataclass(frozen=True, slots=True)
class Standing:
    """`granted` is the highest level that is agreed to for a scope.

    `last` is the newest step, `lapsed` the approval whose words are no longer these.
    """

    state: State
    granted: dict[Scope, Level]
    last: ApprovalStep | None = None
    lapsed: ApprovalStep | None = None

    def granted_for(self, scope: Scope) -> Level:
        """The level agreed to for a scope; `WITHHELD` where none is."""
        return self.granted.get(scope, Level.WITHHELD)


def standing(log: ApprovalLog, wordings: Wordings, wanted: Level | None, said_at: datetime, now: datetime) -> Standing:
    """Say how the approval of one subject stands; both moments are UTC.

    A decline or withdrawal voids all before it. What is left counts only for the very sentence that would be printed.
    Where nobody said what is `wanted`, it is what was asked for last.
    """
    steps = log.about(wordings.state.matter)
    last = steps[-1] if steps else None
    wanted = wanted or next((step.level for step in reversed(steps) if step.level), Level.GROUP)
    if log.doubt is not None:
        return Standing(State.DOUBTFUL if wanted.needs_approval or steps else State.NOT_NEEDED, {}, last)
    live = _after_the_last_void(steps)
    approvals = [step for step in live if step.step is Step.APPROVED]
    dated = [step for step in approvals if _in_time(step, said_at, now)]
    holding = [step for step in dated if _is_about(step, wordings)]
    granted: dict[Scope, Level] = {}
    for step in holding:
        assert step.level is not None
        for scope in step.scopes:
            granted[scope] = max(granted.get(scope, Level.WITHHELD), step.level, key=lambda level: level.rank)
    lapsed = next((step for step in reversed(dated) if step not in holding), None)
    state = _state(wanted, live, last, granted, dated, approvals, wordings)
    return Standing(state, granted, last, lapsed if state is State.LAPSED else None)


def _state(
    wanted: Level,
    live: Sequence[ApprovalStep],
    last: ApprovalStep | None,
    granted: dict[Scope, Level],
    dated: Sequence[ApprovalStep],
    approvals: Sequence[ApprovalStep],
    wordings: Wordings,
) -> State:
    if not wanted.needs_approval:
        return State.NOT_NEEDED
    if any(level.rank >= wanted.rank for level in granted.values()):
        return State.APPROVED
    if last is not None and last.step.voids:
        return State.DECLINED if last.step is Step.DECLINED else State.WITHDRAWN
    if last is not None and last.step is Step.ASKED and _is_about(last, wordings):
        return State.ASKED
    if len(dated) < len(approvals):
        return State.DOUBTFUL
    if dated and not granted:
        return State.LAPSED
    return State.LAPSED if any(step.step is Step.ASKED for step in live) and not granted else State.NOT_ASKED


def _after_the_last_void(steps: Sequence[ApprovalStep]) -> Sequence[ApprovalStep]:
    void = max((place for place, step in enumerate(steps) if step.step.voids), default=-1)
    return steps[void + 1 :]


def _in_time(step: ApprovalStep, said_at: datetime, now: datetime) -> bool:
    if step.evidence is None:
        return False
    given = step.evidence.given_at or step.recorded_at
    return said_at - CLOCKS_APART <= given <= now + CLOCKS_APART


def _is_about(step: ApprovalStep, wordings: Wordings) -> bool:
    """Whether a step is about the sentence as it would be printed today, at the level that the step is for."""
    if step.evidence is None or step.level is None or not step.level.needs_approval:
        return False
    sentence = wordings.at(step.level)
    return bool(sentence.label) and fingerprint(sentence, step.evidence.salt) == step.fingerprint
