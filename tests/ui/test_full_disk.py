"""F3: the disk is really full under an open window, and then it has room again."""

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.disk.small import on_a_small_disk

ROOT = Path(__file__).resolve().parents[2]
MEBIBYTES = 48


def test_a_full_disk_is_said_and_nothing_typed_is_lost(tmp_path: Path) -> None:
    command = [*on_a_small_disk(tmp_path, MEBIBYTES), sys.executable, "-m", "tests.disk.window_without_room", str(tmp_path), str(MEBIBYTES)]
    done = subprocess.run(command, cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    seen = json.loads(done.stdout)
    assert seen["said"] == "✕ Not saved: the disk is full."
    assert seen["still"] == "failed"
    assert seen["reserves"] == 1
    assert seen["kept"][-2:] == ["and typing goes on", "up to here"]
    assert seen["grew"]
    assert seen["found"] == seen["kept"]
    assert seen["closed"]
    assert "Traceback" not in done.stderr
