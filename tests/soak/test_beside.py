"""F7: the command line beside an open window: while somebody types there, lines, sessions and reports come and go here; all is there."""

import json
import os
import queue
import random
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import IO

import pytest

from tests.soak.seeds import seeds
from tests.soak.test_end import ENVIRONMENT, new_folder
from tests.soak.test_kill import PATIENCE, TYPIST, on_the_disk

if sys.platform == "win32":
    pytest.skip("no such signals there", allow_module_level=True)

__all__ = ["new_folder"]

REPORT = Path(__file__).parents[1] / "importers" / "invented-report.txt"


def cli(folder: Path, *arguments: str) -> str:
    """Run a command as somebody at a terminal would; it has to succeed."""
    command = [sys.executable, "-m", "gfmd_desk.cli", "--data", str(folder), *arguments]
    done = subprocess.run(command, capture_output=True, text=True, env=dict(os.environ), timeout=PATIENCE)
    assert (done.returncode, done.stderr) == (0, ""), done.stderr
    return done.stdout


def listen(out: IO[str], said: "queue.SimpleQueue[str]") -> None:
    """Take what the typist says, which a full pipe would stop."""
    for line in out:
        said.put(line)


def work_beside(folder: Path, number: int, target: Path, *, files: bool) -> str:
    """Add a line, and with `files` bring in a session and write a report; return the line."""
    line = f"from the command line {number}"
    cli(folder, "entry", "add", "RT 1.1", line)
    if not files:
        return line
    cli(folder, "import", str(REPORT), "--event", "Summit of Esperia", "--code", f"IM {number}", "--title", "Came in")
    cli(folder, "export", "RT 1.1", "--to", "word", "-o", str(target))
    assert target.stat().st_size > 0
    return line


@pytest.mark.parametrize(("rounds", "files"), [(1, False), pytest.param(30, True, marks=[pytest.mark.soak, pytest.mark.timeout(0)])])
def test_the_command_line_beside_a_window_that_types(
    rounds: int, files: bool, request: pytest.FixtureRequest, tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    folder: Path = request.getfixturevalue("new_folder")
    seed = seeds(1).start
    command = [sys.executable, str(TYPIST), str(folder), str(random.Random(seed).randrange(1 << 30))]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=ENVIRONMENT) as typist:
        assert typist.stdout is not None
        patience = threading.Timer(PATIENCE * (rounds + 1), typist.kill)
        patience.start()
        said: queue.SimpleQueue[str] = queue.SimpleQueue()
        listener = threading.Thread(target=listen, args=(typist.stdout, said))
        last = typist.stdout.readline()
        listener.start()
        try:
            lines = [work_beside(folder, number, tmp_path / f"{number}.docx", files=files) for number in range(rounds)]
            while lines[-1] not in json.loads(last):  # until the window shows what came last
                last = said.get(timeout=PATIENCE)
            typist.send_signal(signal.SIGTERM)
            listener.join()
            assert typist.wait() == 0
        finally:
            patience.cancel()
            typist.kill()
            listener.join()
    while not said.empty():
        last = said.get()
    stood: list[str] = json.loads(last)
    assert [text for text in stood if text in lines] == lines
    assert sorted(on_the_disk(folder)) == sorted(stood)
    came = "all there and in the window"
    if files:
        sessions = cli(folder, "session", "list")
        assert all(f"IM {number}\t" in sessions for number in range(rounds))
        came = f"{rounds} sessions came in, {rounds} reports were written; {came}"
    seen = f"{len(stood) - len(lines) - 1} lines typed, {rounds} added, {came}"
    record_property("seen", f"| the command line beside a window that types | {rounds} rounds | {seen} |")
