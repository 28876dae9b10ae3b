"""F3, F10, F20 and X7: any one call that writes fails, or is the last of the process; nothing is lost, half, or said by a traceback."""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.disk.operations import OPERATIONS
from tests.disk.shim import ROOT, build, under
from tests.disk.warm import FAILURES
from tests.soak.seeds import seeds

IN_TURN = (("full", 0.85), ("died", 0.55))
"""What the suite tries of the operations, in turn: how a call fails, and how far on it is."""


class Asked:
    """The process that does the operations (`tests/disk/warm.py`)."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process

    def calls(self, operation: str, failure: str) -> int:
        """How many calls of an operation can fail so."""
        calls: int = self._answer(operation=operation, failure=failure)
        return calls

    def faults(self, operation: str, failure: str, at: int) -> list[str]:
        """What is not as it should be after a call has failed."""
        found = self._answer(operation=operation, failure=failure, at=at)
        return [f"{operation}, call {at} ({failure}), said {found['said']!r}: {one}" for one in found["faults"]]

    def _answer(self, **asked: object) -> Any:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(asked) + "\n")
        self._process.stdin.flush()
        return json.loads(self._process.stdout.readline())


@pytest.fixture(scope="module")
def asked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Asked]:
    library, folder = build(tmp_path_factory.mktemp("shim")), tmp_path_factory.mktemp("tried")
    command = [sys.executable, "-m", "tests.disk.warm", str(folder)]
    with subprocess.Popen(
        command, env=under(library, folder), cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        yield Asked(process)
        assert process.stdin is not None
        process.stdin.close()


@pytest.mark.parametrize(("number", "operation"), list(enumerate(OPERATIONS)))
def test_a_call_that_fails_leaves_before_or_after(number: int, operation: str, asked: Asked) -> None:
    failure, how_far = IN_TURN[number % len(IN_TURN)]
    faults = asked.faults(operation, failure, max(1, round(asked.calls(operation, failure) * how_far)))
    assert not faults, "\n".join(faults)


@pytest.mark.soak
@pytest.mark.timeout(0)
@pytest.mark.parametrize("operation", OPERATIONS)
def test_every_call_that_fails_leaves_before_or_after(operation: str, asked: Asked, record_property: Callable[[str, object], None]) -> None:
    every = [(failure, at) for failure in FAILURES for at in range(1, asked.calls(operation, failure) + 1)]
    faults = [asked.faults(operation, *every[number]) for number in seeds(len(every))]
    bad = sum(map(bool, faults))
    what = f"each writing call of “{operation}” failed: {', '.join(FAILURES)}"
    record_property("seen", f"| {what} | {len(every)} | {len(faults)} failed: {bad} with a fault |")
    assert not bad, "\n".join(one for each in faults for one in each)
