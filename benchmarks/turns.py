"""Two programs in turn, A B A B, and the medians of what they took or said."""

import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

TOP = Path(__file__).resolve().parents[1]
OPPONENTS = TOP.parent / "shared" / "bench"
"""Where the opponents lie, beside the checkout; without them only our own side is measured."""


def whole_process(command: Sequence[str]) -> float:
    """Seconds from the start of a process to its end."""
    start = time.perf_counter()
    subprocess.run([sys.executable, *command], cwd=TOP, check=True, capture_output=True)
    return time.perf_counter() - start


def said_seconds(command: Sequence[str]) -> float:
    """The ``seconds`` of the JSON line that a program prints."""
    ended = subprocess.run([sys.executable, *command], cwd=TOP, check=True, capture_output=True, text=True)
    return float(json.loads(ended.stdout.splitlines()[-1])["seconds"])


def in_turn(
    measure: Callable[[Sequence[str]], float], ours: Sequence[str], theirs: Sequence[str] | None, turns: int
) -> tuple[float, float | None]:
    """Medians of both sides over `turns` runs each, after one run of each that does not count."""
    sides: tuple[list[float], list[float]] = ([], [])
    for _ in range(turns + 1):
        sides[0].append(measure(ours))
        if theirs is not None:
            sides[1].append(measure(theirs))
    return statistics.median(sides[0][1:]), statistics.median(sides[1][1:]) if theirs is not None else None
