"""F6 and F12: the program is asked to end by a signal while somebody types, and is started again while it is open."""

import json
import os
import random
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from shutil import copytree

import pytest

from tests.soak.test_kill import LONGEST_LIFE, PATIENCE, TYPIST, on_the_disk

if sys.platform == "win32":
    pytest.skip("no such signals there", allow_module_level=True)

SIGNALS = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)
ENVIRONMENT = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}


def ended_while_typing(folder: Path, seed: int, number: signal.Signals) -> tuple[list[str], int, float]:
    """Let a typist work, send it a signal at a random moment; return what stood in its window, its status and the seconds it took."""
    command = [sys.executable, str(TYPIST), str(folder), str(seed)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=ENVIRONMENT) as typist:
        assert typist.stdout is not None
        patience = threading.Timer(PATIENCE, typist.kill)
        patience.start()
        said = [typist.stdout.readline()]
        time.sleep(random.Random(seed).uniform(0, LONGEST_LIFE))
        asked = time.monotonic()
        typist.send_signal(number)
        said += typist.stdout.readlines()
        status = typist.wait()
        patience.cancel()
    stood: list[str] = json.loads(said[-1])
    return stood, status, time.monotonic() - asked


@pytest.mark.parametrize("times", [1, pytest.param(100, marks=[pytest.mark.soak, pytest.mark.timeout(0)])])
def test_a_signal_while_typing_loses_nothing_that_stands_in_the_window(times: int, new_folder: Path) -> None:
    took = []
    for seed in range(times):
        for number in SIGNALS if times > 1 else SIGNALS[:1]:
            stood, status, seconds = ended_while_typing(new_folder, seed, number)
            assert status == 0, f"seed {seed}, {number.name}"
            assert on_the_disk(new_folder) == stood, f"seed {seed}, {number.name}"
            took.append(seconds)
    print(f"{len(took)} signals: the end came after {max(took):.2f} s at most, {sorted(took)[len(took) // 2]:.2f} s in the middle")


@pytest.mark.parametrize(("starts", "times"), [(3, 1), pytest.param(10, 50, marks=[pytest.mark.soak, pytest.mark.timeout(0)])])
def test_of_many_starts_one_window_opens_and_the_others_end_well(starts: int, times: int, new_folder: Path) -> None:
    for _ in range(times):
        started = [subprocess.Popen([sys.executable, "-m", "gfmd_desk", "--data", str(new_folder)], env=ENVIRONMENT) for _ in range(starts)]
        try:
            until = time.monotonic() + PATIENCE
            while sum(one.poll() is None for one in started) > 1 and time.monotonic() < until:
                time.sleep(0.02)
            open_ones = [one for one in started if one.poll() is None]
            assert len(open_ones) == 1
            assert [one.returncode for one in started if one not in open_ones] == [0] * (starts - 1)
            open_ones[0].terminate()
            assert open_ones[0].wait(PATIENCE) == 0
        finally:
            for one in started:
                one.kill()
                one.wait()


@pytest.fixture
def new_folder(empty_desk: Path, tmp_path: Path) -> Path:
    from gfmd_desk.paths import program_files
    from gfmd_desk.services.desk import Desk
    from gfmd_desk.services.sessions import NewSession

    folder = Path(copytree(empty_desk, tmp_path / "desk"))
    desk = Desk.open(folder, program_files("forms"), program_files("resources"))
    desk.create_session(NewSession("Summit of Esperia", "RT 1.1", "Drivers"))
    desk.close()
    return folder
