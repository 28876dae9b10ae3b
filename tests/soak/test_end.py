"""F6 and F12: the program is asked to end by a signal while somebody works, and is started many times at once."""

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from itertools import cycle
from pathlib import Path
from shutil import copytree

import pytest

from gfmd_desk.services.doctor import diagnose
from tests.soak.lives import PATIENCE, ROOT, Life, on_the_disk, typist
from tests.soak.rows import row, seconds
from tests.soak.seeds import seeds

if sys.platform == "win32":
    pytest.skip("no such signals there", allow_module_level=True)

SIGNALS = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}
LONGEST_LIFE = 1.5
"""Seconds from its first key in which a typist is asked to end."""

Watch = Callable[[str], None]
Property = Callable[[str, object], None]


def ended_by(number: signal.Signals, folder: Path, diary: Path, seed: int) -> tuple[Life, int, float]:
    """Let a typist work, send it a signal at a random moment; return what it wrote down, its status and when it was asked."""
    with typist(folder, diary, seed, OFFSCREEN) as working:
        working.wait_until_it_types()
        time.sleep(random.Random(seed).uniform(0, LONGEST_LIFE))
        asked = time.monotonic()
        working.process.send_signal(number)
        status = working.wait_for_the_end()
    return working.life(), status, asked


@pytest.fixture
def heard() -> Iterator[None]:
    """Under nohup signals are ignored, in every program that is started from there."""
    usual = {number: signal.signal(number, signal.default_int_handler) for number in (signal.SIGINT, signal.SIGHUP)}
    yield
    for number, handler in usual.items():
        signal.signal(number, handler)


@pytest.mark.usefixtures("heard")
@pytest.mark.parametrize("times", [1, pytest.param(100, marks=[pytest.mark.soak, pytest.mark.timeout(0)])])
def test_a_signal_while_typing_loses_nothing_that_stands_in_the_window(
    times: int, noted_desk: Path, tmp_path: Path, watch: Watch, record_property: Property
) -> None:
    flushed, ended = [], []
    for seed in seeds(times):
        for number in SIGNALS if times > 1 else SIGNALS[:1]:
            what = f"seed {seed} of {times}, {number.name}"
            folder = Path(copytree(noted_desk, tmp_path / f"{seed}-{number.name}"))
            life, status, asked = ended_by(number, folder, tmp_path / f"{seed}-{number.name}.diary", seed)
            assert status == 0, what
            disk = on_the_disk(folder)
            assert {report: disk[report] for report in life.stood} == life.at_last(), what
            assert diagnose(folder).problems == (), what
            assert life.problems == [], what
            flushed.append(max(0.0, life.on_the_disk_at(asked) - asked))
            ended.append(life.at("ended") - asked)
            if times > 1:
                watch(f"{what}: on the disk after {flushed[-1]:.3f} s")
    late = sum(took > 0.2 for took in flushed)
    seen = f"{len(flushed)} signals, 0 lost, status 0 in all; on the disk: {seconds(flushed)}, {late} over 0.2 s; ended: {seconds(ended)}"
    asked_for = f"each {times} times: nothing lost, on the disk within 0.2 s"
    record_property("seen", row("SIGTERM, SIGINT and SIGHUP while somebody types", asked_for, seen))


@pytest.mark.parametrize(("starts", "times"), [(3, 1), pytest.param(10, 50, marks=[pytest.mark.soak, pytest.mark.timeout(0)])])
def test_of_many_starts_one_window_opens_and_the_others_end_well(
    starts: int, times: int, noted_desk: Path, watch: Watch, record_property: Property
) -> None:
    """Every other window is killed instead of closed: what it leaves must not keep the next one out."""
    came = []
    for seed, end in zip(seeds(times), cycle((signal.SIGTERM, signal.SIGKILL)), strict=False):
        command = [sys.executable, "-m", "gfmd_desk", "--data", str(noted_desk)]
        began = time.monotonic()
        started = [subprocess.Popen(command, cwd=ROOT, env={**os.environ, **OFFSCREEN}) for _ in range(starts)]
        try:
            until = time.monotonic() + PATIENCE
            while sum(one.poll() is None for one in started) > 1 and time.monotonic() < until:
                time.sleep(0.02)
            open_ones = [one for one in started if one.poll() is None]
            assert len(open_ones) == 1, f"seed {seed}"
            assert [one.returncode for one in started if one not in open_ones] == [0] * (starts - 1), f"seed {seed}"
            came.append(time.monotonic() - began)
            open_ones[0].send_signal(end)
            assert open_ones[0].wait(PATIENCE) == (0 if end is signal.SIGTERM else -end), f"seed {seed}"
        finally:
            for one in started:
                one.kill()
                one.wait()
        if times > 1:
            watch(f"seed {seed} of {times}: one window after {came[-1]:.1f} s")
    assert [problem for problem in diagnose(noted_desk).problems if "no backup" not in problem] == []
    asked_for = f"{times} times: one window opens, the others end with 0, nothing stale is in the way"
    seen = f"{len(came)} times so; only one was left: {seconds(came)}"
    record_property("seen", row(f"{starts} starts at once, every other window then killed", asked_for, seen))
