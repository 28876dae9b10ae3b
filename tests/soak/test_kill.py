"""F1: the program is killed while somebody types; what it said is saved is there, and it opens where it was."""

import json
import os
import random
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from gfmd_desk.domain.report import Report
from gfmd_desk.paths import program_files
from gfmd_desk.services.desk import Desk
from gfmd_desk.services.first_read import read_first
from gfmd_desk.services.sessions import NewSession

TYPIST = Path(__file__).with_name("typist.py")
SHORT, LONG = 3, 100
LONGEST_LIFE = 1.5
"""Seconds after its first "saved" in which a typist is killed."""
PATIENCE = 60.0
"""Seconds after which a typist that never says "saved" is killed; the trial fails then."""


def killed_while_typing(folder: Path, seed: int) -> list[str]:
    """Let a typist work on `folder`, kill it at a random moment, and return what it last said was saved."""
    command = [sys.executable, str(TYPIST), str(folder), str(seed)]
    said: list[str] = []
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}) as typist:
        assert typist.stdout is not None
        patience = threading.Timer(PATIENCE, typist.kill)
        patience.start()
        said.append(typist.stdout.readline())
        patience.cancel()
        killer = threading.Timer(random.Random(seed).uniform(0, LONGEST_LIFE), typist.kill)
        killer.start()
        said += typist.stdout.readlines()
        killer.join()
    whole = [line for line in said if line.endswith("\n")]
    assert whole, f"seed {seed}: nothing was ever said to be saved"
    texts: list[str] = json.loads(whole[-1])
    return texts


def on_the_disk(folder: Path) -> list[str]:
    first = read_first(folder)
    assert first is not None
    report = first.report
    assert isinstance(report, Report)
    return [*(entry.text for entry in report.in_section(None)), report.capture_line.text]


def is_kept(saved: list[str], found: list[str]) -> bool:
    """Whether all that was said to be saved is found, in its order; what was typed after it may be there too."""
    *entries, line = saved
    return found[: len(entries)] == entries and found[len(entries)].startswith(line.strip())


@pytest.mark.parametrize("kills", [SHORT, pytest.param(LONG, marks=[pytest.mark.soak, pytest.mark.timeout(0)])])
def test_what_was_said_to_be_saved_survives_a_kill(kills: int, tmp_path: Path) -> None:
    desk = Desk.open(tmp_path, program_files("forms"), program_files("resources"))
    desk.create_session(NewSession("Summit of Esperia", "RT 1.1", "Drivers"))
    desk.close()
    for seed in range(kills):
        saved = killed_while_typing(tmp_path, seed)
        assert is_kept(saved, on_the_disk(tmp_path)), f"seed {seed}"


def test_a_lost_word_would_be_noticed() -> None:
    assert is_kept(["one", "two thr"], ["one", "two three", ""])
    assert not is_kept(["one", "two thr"], ["one", "two"])
    assert not is_kept(["one", "two", ""], ["one", ""])
