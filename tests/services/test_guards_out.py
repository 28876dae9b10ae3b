"""Each check of the Rule, taken out one by one: the trial that watches it must notice."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from gfmd_desk.domain import disclosure, standing
from gfmd_desk.domain.approval import ApprovalLog
from gfmd_desk.domain.attribution import Level, Regime
from gfmd_desk.domain.fingerprint import Sentence
from gfmd_desk.domain.standing import Standing
from tests.services.disclosing import DisclosingMachine

SETTINGS = settings(
    max_examples=1_500,  # it ends with the first that shows it
    stateful_step_count=25,
    derandomize=True,
    deadline=None,
    database=None,
    phases=[Phase.generate],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
)
Patch = pytest.MonkeyPatch


def no_approval(patch: Patch) -> None:
    patch.setattr(Standing, "granted_for", lambda *_: Level.NAMED)


def no_scope(patch: Patch) -> None:
    patch.setattr(Standing, "granted_for", lambda self, _: max(self.granted.values(), key=lambda level: level.rank, default=Level.WITHHELD))


def no_fingerprint(patch: Patch) -> None:
    patch.setattr(standing, "_is_about", lambda step, _: step.level is not None)


def no_words(patch: Patch) -> None:
    of = standing.fingerprint

    def without_words(sentence: Sentence, salt: str) -> str:
        return of(replace(sentence, text=""), salt)

    patch.setattr(standing, "fingerprint", without_words)
    patch.setattr("tests.services.disclosing.fingerprint", without_words)


def no_level(patch: Patch) -> None:
    patch.setattr(disclosure, "lower", lambda one, _: one)


def no_wanted(patch: Patch) -> None:
    patch.setattr(disclosure, "lower", lambda _, other: other)


def no_subject(patch: Patch) -> None:
    about = ApprovalLog.about
    patch.setattr(ApprovalLog, "about", lambda self, matter: about(self, matter) or self.steps)
    patch.setattr(standing, "_is_about", lambda step, _: step.level is not None)


def no_regime(patch: Patch) -> None:
    level = disclosure._level

    def always(*given: Any) -> Any:
        return level(*given[:-1], Regime.CHATHAM_HOUSE)

    patch.setattr(disclosure, "_level", always)


def no_void(patch: Patch) -> None:
    patch.setattr(standing, "_after_the_last_void", lambda steps: steps)


@pytest.mark.parametrize(
    "take_out",
    [no_approval, no_scope, no_fingerprint, no_words, no_level, no_wanted, no_subject, no_regime, no_void],
    ids=lambda guard: guard.__name__,
)
def test_without_it_somebody_is_named_who_did_not_agree(take_out: Callable[[Patch], None], monkeypatch: Patch) -> None:
    take_out(monkeypatch)
    with pytest.raises(AssertionError):
        run_state_machine_as_test(DisclosingMachine, settings=SETTINGS)
