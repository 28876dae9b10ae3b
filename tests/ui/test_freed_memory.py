"""What was freed goes back to the system, also what a thread freed after something far larger was freed before it."""

import os
import platform
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Room = Any

SCRIPT = """
import resource
import sys
import threading
from pathlib import Path

from gfmd_desk.freed_memory import give_back_freed_memory


def resident():
    return int(Path("/proc/self/statm").read_text().split()[1]) * resource.getpagesize() / 2**20


def work():
    bytes(30 * 2**20)  # upon which glibc takes all that is smaller from an arena
    b"x" * (20 * 2**20)
    print(resident() - before)


if sys.argv[1] == "told":
    give_back_freed_memory()
before = resident()
beside = threading.Thread(target=work)
beside.start()
beside.join()
"""


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="only glibc keeps it")
@pytest.mark.parametrize(("how", "least", "most"), [("left alone", 15, 25), ("told", -5, 5)])
def test_memory_that_a_thread_freed_goes_back(how: str, least: int, most: int) -> None:
    untold = {name: value for name, value in os.environ.items() if not name.startswith(("MALLOC_", "GLIBC_TUNABLES"))}
    said = subprocess.run([sys.executable, "-c", SCRIPT, how], env=untold, capture_output=True, text=True, check=True)
    assert least < float(said.stdout) < most, "mebibytes that are still held"


def test_the_window_sees_to_it(open_desk: Callable[[Path], Room], new_desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[bool] = []
    monkeypatch.setattr("gfmd_desk.app.give_back_freed_memory", lambda: told.append(True))
    open_desk(new_desk)
    assert told == [True]
