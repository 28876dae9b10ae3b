"""F15: the program is started, and quits in the midst of a piece of work; every end is a clean one, and nothing is left lying about."""

import os
import random
import re
import subprocess
import sys
import time
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from shutil import copytree, rmtree

import pytest

from gfmd_desk.domain.backup import Why
from gfmd_desk.services.backups import make_backup
from gfmd_desk.services.doctor import diagnose
from tests.soak.diary import read_diary
from tests.soak.lives import PATIENCE, ROOT, Life, on_the_disk, screen
from tests.soak.quitter import WORKS
from tests.soak.rows import row, seconds
from tests.soak.seeds import seeds

if sys.platform == "win32":
    pytest.skip("its ends are other ones", allow_module_level=True)

WAYS = ("close", "action", "signal")
LONGEST = 1_200
"""Milliseconds from the beginning of the work to the end."""
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}
OFFSCREEN_SAYS = "This plugin does not support propagateSizeHints()\n"
KEPT = re.compile(
    r"desk\.(sqlite|lock|bell|reserve|sum|checked)|(place|settings)\.json|backups(/\d{8}-\d{6}-\d{6}-\w+-[0-9a-f]{32}\.sqlite)?"
)
"""What a data folder holds when nobody has it open."""
MAY_BE_EMPTY = ("crash.log",)
SECONDS_TO_GO = 5.0
"""In which the helpers of a process that has ended, end too."""


@dataclass(frozen=True)
class Case:
    """What is done, and how it ends; told by the seed."""

    seed: int

    @property
    def work(self) -> str:
        return WORKS[self.seed % len(WORKS)]

    @property
    def way(self) -> str:
        return WAYS[self.seed // len(WORKS) % len(WAYS)]

    @property
    def milliseconds(self) -> int:
        return random.Random(self.seed).randint(0, LONGEST)

    def __str__(self) -> str:
        return f"seed {self.seed}, {self.work}, {self.way} after {self.milliseconds} ms"


def quit_in_the_midst(case: Case, room: Path, environment: Mapping[str, str]) -> tuple[list[str], float]:
    """Start, work, quit; return what was not clean about it, and how long the end took."""
    folder, diary, out, temporary = (room / name for name in ("desk", "diary", "out", "temporary"))
    for new in (out, temporary):
        new.mkdir()
    arguments = [str(folder), str(diary), str(case.seed), case.work, case.way, str(case.milliseconds), str(out)]
    surroundings = {**os.environ, **environment, "TMPDIR": str(temporary)}
    with (room / "said").open("w+") as said:
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.soak.quitter", *arguments],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=said,
            text=True,
            env=surroundings,
            start_new_session=True,
        )
        with process:
            assert process.stdout is not None
            while process.stdout.readline() not in ("works\n", ""):
                pass
            asked = time.monotonic()
            if case.way == "signal":
                time.sleep(case.milliseconds / 1000)
                asked = time.monotonic()
                process.terminate()
            try:
                status = process.wait(PATIENCE)
            except subprocess.TimeoutExpired:
                process.kill()
                return [f"{case}: it did not end"], PATIENCE
        took = time.monotonic() - asked - (0 if case.way == "signal" else case.milliseconds / 1000)
        said.seek(0)
        words = said.read().replace(OFFSCREEN_SAYS, "")
    problems = [f"status {status}"] if status else []
    problems += [f"it said: {words}"] if words else []
    problems += ["a helper lives on"] if _helpers_live(process.pid) else []
    problems += [*_left_lying(folder), *(f"{one.name} was left in the folder for temporary files" for one in temporary.iterdir())]
    problems += [*_broken(out), *_lost(case, folder, diary)]
    return [f"{case}: {problem}" for problem in problems], max(0.0, took)


def _helpers_live(session: int) -> bool:
    until = time.monotonic() + SECONDS_TO_GO
    while time.monotonic() < until:
        try:
            os.killpg(session, 0)
        except ProcessLookupError:
            return False
        time.sleep(0.02)
    return True


def _left_lying(folder: Path) -> Iterator[str]:
    for one in sorted(folder.rglob("*")):
        name = one.relative_to(folder).as_posix()
        if name in MAY_BE_EMPTY:
            if one.stat().st_size:
                yield f"{name}: {one.read_text()}"
        elif name == "errors.log":
            yield from _noted(one)
        elif not KEPT.fullmatch(name) and not _is_empty_log(folder, name):
            yield f"{name} was left in the data folder"


def _is_empty_log(folder: Path, name: str) -> bool:
    """Whether it is what SQLite leaves after the first look, where the window closed before the store was open: nothing is in it."""
    return name in ("desk.sqlite-wal", "desk.sqlite-shm") and not (folder / "desk.sqlite-wal").stat().st_size


def _noted(log: Path) -> Iterator[str]:
    """What the log of errors holds beside what the offscreen plugin says of every window."""
    for note in log.read_text().split("\n\n"):
        _, _, lines = note.strip().partition("\n")
        if lines and lines != "QtWarningMsg default\n  no function named":
            yield f"noted as an error: {lines}"


def _broken(out: Path) -> Iterator[str]:
    for one in out.iterdir():
        if one.suffix not in (".docx", ".xlsx"):
            yield f"{one.name} was left beside the files"
        elif zipfile.ZipFile(one).testzip() is not None:
            yield f"{one.name} is broken"


def _lost(case: Case, folder: Path, diary: Path) -> Iterator[str]:
    """Hold what stood in the window at the end against the disk; a restore, which puts other words there, may be seen too late for it."""
    yield from (problem for problem in diagnose(folder).problems if "no backup" not in problem)
    life = Life(0.0, read_diary(diary))
    if case.work != "restore" and life.stood:
        disk = on_the_disk(folder)
        for report, shape in life.at_last().items():
            other = [part for part, found in disk[report].items() if found != shape[part]]
            if other:
                yield f"what is on the disk is not what stood in the window: {', '.join(other)}"


@pytest.mark.parametrize("times", [2, pytest.param(200, marks=[pytest.mark.soak, pytest.mark.timeout(0)])])
def test_whatever_it_does_it_ends_cleanly(
    times: int,
    noted_desk: Path,
    tmp_path: Path,
    watch: Callable[[str], None],
    needs_program: Callable[[str], str],
    record_property: Callable[[str, object], None],
) -> None:
    make_backup(noted_desk, Why.ASKED)
    problems: list[str] = []
    took: list[float] = []
    cases = [Case(seed) for seed in seeds(times)] if times > 2 else [Case(2), Case(24)]

    def run(case: Case, environment: Mapping[str, str]) -> None:
        room = tmp_path / str(case.seed)
        copytree(noted_desk, room / "desk")
        found, seconds_of_it = quit_in_the_midst(case, room, environment)
        problems.extend(found)
        took.append(seconds_of_it)
        if times > 2:
            watch("; ".join(found) or f"{case}: clean, {len(took)} of {len(cases)}, {len(problems)} problems")
        if not found:
            rmtree(room)

    with ExitStack() as screens, ThreadPoolExecutor(2) as lanes:
        lanes_on = [OFFSCREEN, screens.enter_context(screen(needs_program("Xvfb")))] if times > 2 else [OFFSCREEN]

        def run_lane(lane: int) -> None:
            for case in cases[lane :: len(lanes_on)]:
                run(case, lanes_on[lane])

        for done in [lanes.submit(run_lane, lane) for lane in range(len(lanes_on))]:
            done.result()
    works = Counter(case.work for case in cases)
    record_property(
        "seen",
        row(
            "started and quit in the midst of work: " + ", ".join(works),
            f"{times} times: status 0, nothing said, noted or left lying, no helper alive, the store sound, all words there",
            f"{len(took)} times, {len(problems)} problems; ended: {seconds(took)}",
        ),
    )
    assert problems == []
