"""Builds what stands between a process and its C library (`shim.c`), and starts processes under it."""

import ctypes
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SOURCE = Path(__file__).with_name("shim.c")
DIED = 99
"""Status of a process that was ended at a call."""


def build(folder: Path) -> Path:
    """Compile the shim into `folder`; the test is skipped where that cannot be done, and fails there with `CI=true`."""
    if not sys.platform.startswith("linux"):
        pytest.skip("calls are caught by LD_PRELOAD, which only Linux has")
    library = folder / "shim.so"
    command = ["gcc", "-O1", "-shared", "-fPIC", "-o", str(library), str(SOURCE), "-ldl", "-lpthread"]
    try:
        done = subprocess.run(command, capture_output=True, text=True)
    except FileNotFoundError:
        why = "there is no gcc to build it with"
    else:
        if done.returncode == 0:
            return library
        why = f"gcc cannot build it: {done.stderr.strip()}"
    if os.environ.get("CI") == "true":
        pytest.fail(f"the disk was not tried: {why}", pytrace=False)
    pytest.skip(f"the disk is not tried: {why}")


def under(library: Path, folder: Path, log: Path | None = None) -> Mapping[str, str]:
    """The environment of a process whose changes below `folder` are watched, and noted into `log`."""
    return {
        **os.environ,
        "LD_PRELOAD": str(library),
        "DISK_FOLDER": str(folder.resolve()),
        "DISK_LOG": str(log or ""),
        "PYTHONPATH": str(ROOT),
        "QT_QPA_PLATFORM": "offscreen",
    }


class Disk:
    """What a process that runs under the shim can ask of it."""

    def __init__(self) -> None:
        self._shim = ctypes.CDLL(None)

    def mark(self, words: str) -> None:
        """Note some words between the calls."""
        self._shim.disk_mark(words.encode())

    def arm(self, at: int, error: int, *, for_good: bool = False) -> None:
        """Let the `at`th call from now on fail with `error`, with `for_good` all after it too; error 0 ends the process there."""
        self._shim.disk_arm(ctypes.c_long(at), error, int(for_good))

    def disarm(self) -> tuple[int, int]:
        """Let nothing fail any more; return how many calls there were, and how many of them take room on the disk."""
        self._shim.disk_disarm.restype = ctypes.c_long
        return int(self._shim.disk_disarm(0)), int(self._shim.disk_disarm(1))
