"""F12: what was typed is on the disk before the machine sleeps, on a bus of its own with a login service of its own."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from gfmd_desk.paths import program_files
from gfmd_desk.services.desk import Desk
from gfmd_desk.services.first_read import read_first
from gfmd_desk.services.sessions import NewSession

ROOT = Path(__file__).parents[2]

if sys.platform != "linux":
    pytest.skip("no such service there", allow_module_level=True)


def test_what_was_typed_is_saved_when_the_machine_goes_to_sleep(new_desk: Path, needs_program: Callable[[str], str]) -> None:
    desk = Desk.open(new_desk, program_files("forms"), program_files("resources"))
    desk.create_session(NewSession("Summit of Esperia", "RT 1.1", "Drivers"))
    desk.close()
    command = [needs_program("dbus-run-session"), "--", sys.executable, "-m", "tests.ui.asleep", str(new_desk)]
    typed = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    found = read_first(new_desk)
    assert found is not None
    assert found.report is not None
    assert typed
    assert found.report.capture_line.text == typed
