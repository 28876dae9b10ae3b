"""No reachable state prints what was not approved for that scope."""

from hypothesis import HealthCheck, settings

from tests.services.disclosing import DisclosingMachine

TestDisclosing = DisclosingMachine.TestCase
TestDisclosing.settings = settings(
    max_examples=300, stateful_step_count=25, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
