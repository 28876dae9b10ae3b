"""F7: the command line beside an open window: while somebody types there, lines, sessions and reports come and go here; all is there."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from gfmd_desk.services.doctor import diagnose
from gfmd_desk.services.first_read import read_first
from tests.soak.lives import PATIENCE, ROOT, Shape, Typist, on_the_disk, typist
from tests.soak.rows import row
from tests.soak.seeds import seeds

if sys.platform == "win32":
    pytest.skip("a process cannot be asked to end there", allow_module_level=True)

OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}
OTHER_REPORT = ROOT / "tests" / "importers" / "invented-report.txt"


@dataclass(frozen=True)
class Beside:
    """Somebody at the command line, beside a window in which another writes the session `code` of `event`."""

    folder: Path
    event: str
    code: str

    def run(self, *arguments: str) -> str:
        """Run a command, which has to succeed; what it says beside its result is what it left out of a report."""
        command = [sys.executable, "-m", "gfmd_desk.cli", *arguments, "--data", str(self.folder)]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, env=dict(os.environ), timeout=PATIENCE)
        assert done.returncode == 0, done.stderr
        assert all(said.startswith("Not in the report: ") for said in done.stderr.splitlines()), done.stderr
        return done.stdout

    def add(self, number: int) -> str:
        """Add a line to the session that is being written, and return it."""
        line = f"Line {number:02} came from elsewhere."
        self.run("entry", "add", self.code, line, "--event", self.event)
        return line

    def bring_in(self, number: int) -> str:
        """Make a session from a file, and return its code."""
        code = f"IM {number:02}"
        self.run("import", str(OTHER_REPORT), "--event", self.event, "--code", code, "--title", "Came in")
        return code

    def write(self, target: Path) -> None:
        """Write the session that is being written as a Word file."""
        self.run("export", self.code, "--event", self.event, "--to", "word", "-o", str(target))
        assert target.stat().st_size > 0


def beside(working: Typist, folder: Path) -> Beside:
    """Sit down beside the window, at the session that is on screen."""
    here, first = working.life().first("stands")["report"], read_first(folder)
    assert first is not None
    found = next(one for one in first.sessions if one.report_id == here)
    return Beside(folder, found.event.name, found.session.code)


def missing(lines: Iterable[str], reports: Mapping[str, Shape]) -> list[str]:
    """Which lines are in no report; the typist may have changed their words, or joined two, but never what they were at first."""
    first_wordings = [entry[6] for shape in reports.values() for entry in shape["entries"]]
    return [line for line in lines if not any(line in wording for wording in first_wordings)]


def wait_until_shown(working: Typist, lines: list[str]) -> None:
    """Wait until the window shows them all; with patience, but not for ever."""
    until = time.monotonic() + PATIENCE
    while missing(lines, working.life().at_last()) and time.monotonic() < until:
        time.sleep(0.2)
    assert missing(lines, working.life().at_last()) == []


@pytest.mark.parametrize(("rounds", "files"), [(1, False), pytest.param(30, True, marks=[pytest.mark.soak, pytest.mark.timeout(0)])])
def test_the_command_line_beside_a_window_that_types(
    rounds: int,
    files: bool,
    noted_desk: Path,
    tmp_path: Path,
    watch: Callable[[str], None],
    record_property: Callable[[str, object], None],
) -> None:
    lines, came, written = [], [], []
    wanted = seeds(rounds)
    with typist(noted_desk, tmp_path / "diary", wanted.start, OFFSCREEN, stays=True) as working:
        working.wait_until_it_types()
        other = beside(working, noted_desk)
        for number in wanted:
            lines.append(other.add(number))
            if files:
                came.append(other.bring_in(number))
                written.append(tmp_path / f"{number}.docx")
                other.write(written[-1])
                watch(f"round {number} of {rounds}")
        wait_until_shown(working, lines)
        working.process.terminate()
        assert working.wait_for_the_end() == 0
    life, disk = working.life(), on_the_disk(noted_desk)
    assert life.problems == []
    assert {report: disk[report] for report in life.stood} == life.at_last()
    assert missing(lines, disk) == []
    if came:
        listed = other.run("session", "list")
        assert [code for code in came if f"{code}\t" not in listed] == []
    assert diagnose(noted_desk).problems == ()
    states = sum(map(len, life.stood.values()))
    moved = f"{len(lines)} lines and {len(came)} sessions came in, {len(written)} reports went out"
    seen = f"{moved}; 0 missing on the disk or in the window, which took {states} steps of typing, 0 of them lost"
    asked = f"{rounds} rounds: all there, and shown; nothing that was typed is touched"
    record_property("seen", row("the command line beside a window in which somebody types", asked, seen))
