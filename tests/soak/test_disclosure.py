"""The histories of `tests/services/disclosing.py` in great number."""

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.services.disclosing import DisclosingMachine

HISTORIES = 10_000


@pytest.mark.soak
def test_no_reachable_state_names_somebody_who_did_not_agree() -> None:
    many = settings(
        max_examples=HISTORIES,
        stateful_step_count=40,
        deadline=None,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )
    run_state_machine_as_test(DisclosingMachine, settings=many)
