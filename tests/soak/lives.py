"""The life of a typist: begun, ended from outside, and what it wrote down held against what is found on the disk."""

import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from gfmd_desk.domain.report import Report
from gfmd_desk.services.first_read import read_first
from tests.soak.diary import read_diary, shape_of

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 600.0
"""Seconds after which a program that does not do what is waited for is killed; the trial fails then."""

Shape = dict[str, Any]
Where = tuple[str, str, int, str, str]


@contextmanager
def screen(xvfb: str) -> Iterator[dict[str, str]]:
    """A screen that nobody sees, as the environment of a program that shows a window on it."""
    reading, writing = os.pipe()
    command = [xvfb, "-displayfd", str(writing), "-screen", "0", "1400x900x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        with os.fdopen(reading) as told:
            yield {"DISPLAY": f":{told.readline().strip()}", "QT_QPA_PLATFORM": "xcb"}
        server.terminate()


@dataclass
class Life:
    """What a typist wrote down; `began` is when its process was started, `stood` are the states of each report's parts in order."""

    began: float
    lines: list[dict[str, Any]]
    stood: dict[str, list[tuple[float, Shape]]] = field(default_factory=dict)
    saved: dict[str, int] = field(default_factory=dict)
    where: list[tuple[float, Where]] = field(default_factory=list)
    answers: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        for line in self.lines:
            self._read(line)

    def _read(self, line: dict[str, Any]) -> None:
        match line["what"]:
            case "stood":
                self.stood.setdefault(line["report"], []).append((line["at"], line["shape"]))
            case "saved":
                self.saved = {report: len(states) - 1 for report, states in self.stood.items()}
            case "stands":
                self.where.append((self.began, tuple(line["where"])))
            case "where":
                self.where.append((line["at"], tuple(line["where"])))
            case "answered":
                self.answers += line["steps"]
            case "dialog":
                self.problems.append(f"a dialog stands before the window: {line['dialog']}")
            case "refused":
                self.problems.append(f"an answer was refused: {line['why']}")
            case "opened" if line["notice"] or line["dialog"]:
                self.problems.append(f"it was not quiet when it opened: {line['notice'] or line['dialog']}")

    def at(self, what: str) -> float:
        """When something first happened; never, if it did not."""
        return next((line["at"] for line in self.lines if line["what"] == what), float("inf"))

    def at_last(self) -> dict[str, Shape]:
        """What stood in the window at the end, of each report that was opened."""
        return {report: states[-1][1] for report, states in self.stood.items()}

    def on_the_disk_at(self, moment: float) -> float:
        """When all that was typed until a moment was on the disk."""
        typed = [number for number, line in enumerate(self.lines) if line["what"] == "stood" and line["at"] <= moment]
        after = self.lines[typed[-1] :] if typed else self.lines
        given = next((line["number"] for line in after if line["what"] == "given"), 0)
        committed = (line["at"] for line in self.lines if line["what"] == "committed" and line["number"] >= given)
        return next(committed, float("inf")) if given else 0.0

    def first(self, what: str) -> dict[str, Any]:
        return next((line for line in self.lines if line["what"] == what), {})


@dataclass(frozen=True)
class Typist:
    """A process that types."""

    process: "subprocess.Popen[str]"
    diary: Path
    began: float

    def wait_until_it_types(self) -> None:
        """Wait for its first key; a typist that never types is killed, and its diary says how far it came."""
        assert self.process.stdout is not None
        patience = threading.Timer(PATIENCE, self.process.kill)
        patience.start()
        self.process.stdout.readline()
        patience.cancel()

    def wait_until_something_is_saved(self) -> None:
        """Wait until it says so of something that was typed."""
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until and not any(self.life().saved.values()):
            time.sleep(0.05)

    def wait_for_the_end(self) -> int:
        """Wait until it has ended by itself, and return its status."""
        return self.process.wait(PATIENCE)

    def life(self) -> Life:
        return Life(self.began, read_diary(self.diary) if self.diary.exists() else [])


@contextmanager
def typist(
    folder: Path, diary: Path, seed: int, environment: Mapping[str, str], *, early: bool = False, stays: bool = False
) -> Iterator[Typist]:
    """A typist at work on `folder`; it is killed at the end, if it lives until then."""
    ways = [name for name, wanted in (("early", early), ("stays", stays)) if wanted]
    command = [sys.executable, "-m", "tests.soak.typist", str(folder), str(diary), str(seed), *ways]
    began = time.monotonic()
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, env={**os.environ, **environment}) as process:
        try:
            yield Typist(process, diary, began)
        finally:
            process.kill()


def on_the_disk(folder: Path) -> dict[str, Shape]:
    """What every report holds, as another program would find it."""
    first = read_first(folder)
    assert first is not None, "there is nothing to be read"
    found = {}
    for row in first.sessions:
        read = read_first(folder, row.session.id)
        assert read is not None
        report = read.report
        assert isinstance(report, Report)
        found[report.id] = shape_of(report, report.capture_line.text)
    return found


@dataclass(frozen=True)
class Lost:
    """`acknowledged` are sentences about what was said to be saved and is not there; `since` is when the first key that is missing came."""

    acknowledged: tuple[str, ...]
    since: float | None


def lost(life: Life, disk: Mapping[str, Shape]) -> Lost:
    """Hold the states of every report against what is on the disk.

    Entries, capture line and what holds for the next lines are each written at once or not at all, and in the order in which they
    came to be: each has to be as it was at the last "saved" or at some moment after it.
    """
    problems, missing = [], []
    for report, states in life.stood.items():
        for part in ("entries", "line", "regime"):
            found = disk[report][part] if report in disk else None
            acknowledged = life.saved.get(report, 0)
            after = [number for number in range(acknowledged, len(states)) if states[number][1][part] == found]
            if not after:
                before = any(state[part] == found for _, state in states[:acknowledged])
                problems.append(f"{part}: {'older than what was said to be saved' if before else 'as they never stood in the window'}")
                continue
            missing += [at for at, state in states[after[-1] + 1 :] if state[part] != found][:1]
    return Lost(tuple(problems), min(missing, default=None))


def went_on_from(life: Life, where: Where, disk: Mapping[str, Shape]) -> float | None:
    """When the hands went on from `where` they are again, as far as the words are there; None where they never were."""
    for number in reversed(range(len(life.where))):
        if _clamped(life.where[number][1], disk) == _clamped(where, disk):
            return life.where[number + 1][0] if number + 1 < len(life.where) else float("inf")
    return None


def _clamped(where: Where, disk: Mapping[str, Shape]) -> tuple[str, str, int]:
    """Report, edited entry and caret, with the caret no further than the words go."""
    report, edited, caret, *_ = where
    shape = disk[report]
    words = {entry[0]: entry[7] for entry in shape["entries"]}
    return (report, edited, min(caret, len(words[edited]))) if edited in words else (report, "", min(caret, len(shape["line"])))
