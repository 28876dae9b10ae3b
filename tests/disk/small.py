"""A disk that is really small: a file system in memory that only one process sees."""

import shutil
import subprocess
from pathlib import Path

import pytest


def on_a_small_disk(folder: Path, mebibytes: int) -> list[str]:
    """Return what a command begins with that is to find a disk of this size at `folder`; the test is skipped where none can be made."""
    own_room = ["unshare", "-rm", "sh", "-c", f'mount -t tmpfs -o size={mebibytes}m none "$1" && shift && exec "$@"', "sh", str(folder)]
    if shutil.which("unshare") is None or subprocess.run([*own_room, "true"], capture_output=True).returncode != 0:
        pytest.skip("no small disk can be made here")
    return own_room
