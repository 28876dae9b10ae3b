"""F19: a monkey at the real window breaks nothing, and what it leaves behind is whole."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.soak.seeds import seeds

ROOT = Path(__file__).parents[2]
SHORT, LONG = 200, 20_000
MONKEYS = 10
FREED_IS_LOST = {"MALLOC_PERTURB_": "85"}
"""Memory that is given back is written over (glibc): whoever still reads it is caught."""
MOST_GROWTH = 20
"""Mebibytes in use, from when it is warm to the end; what the allocator keeps for later besides is told."""


def let_loose(folder: Path, seed: int, events: int, screen: list[str]) -> dict[str, Any]:
    """Let a monkey with this seed do so many things; return what it saw, after the last thing it said where it broke anything."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "xcb" if screen else "offscreen", **FREED_IS_LOST}
    command = [*screen, sys.executable, "-m", "tests.soak.monkey", str(folder / "desk"), str(seed), str(events)]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True)
    lines = done.stdout.splitlines()
    assert lines, f"seed {seed} ended with {done.returncode}\n{done.stderr[-10_000:]}"
    seen: dict[str, Any] = json.loads(lines[-1])
    broken = [*seen["broken"], *seen["warned"], *seen["wrong"]]
    assert broken == [], f"seed {seed}\n{done.stderr[-10_000:]}"
    return seen


@pytest.mark.timeout(600)
def test_a_monkey_breaks_nothing(tmp_path: Path) -> None:
    seen = let_loose(tmp_path, 0, SHORT, [])
    assert seen["events"] == SHORT
    assert seen["written"]


@pytest.mark.soak
@pytest.mark.timeout(0)
def test_monkeys_break_nothing_for_hours(tmp_path: Path, record_property: Any) -> None:
    screen = [shutil.which("xvfb-run") or "", "-a", "-s", "-screen 0 1920x1200x24"]
    for seed in seeds(MONKEYS):
        (tmp_path / str(seed)).mkdir()
        seen = let_loose(tmp_path / str(seed), seed, LONG, screen if screen[0] else [])
        (_, held_first, first), (_, held, last) = seen["memory"][0], seen["memory"][-1]
        what, most, own, number = seen["slowest"][0]
        record_property(
            "seen",
            f"| monkey {seed}, {seen['events']} events | 0 broken, 0 warnings, {MOST_GROWTH} MB, 100 ms | 0 broken, 0 warnings, "
            f"{last - first:+.1f} MB in use ({held - held_first:+.1f} MB held), {most} ms ({own} ms of its own): {what}, event {number}; "
            f"{seen['entries']} entries, {seen['written']} files written, {seen['held_back']} held back |",
        )
        print(json.dumps(seen), flush=True)
        assert last - first <= MOST_GROWTH, f"seed {seed}: {seen['memory']}"
