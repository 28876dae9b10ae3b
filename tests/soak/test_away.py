"""F12: another program comes to the front, as when the screen is locked: what was typed is on the disk at once."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from shutil import copytree

import pytest

from tests.soak.lives import PATIENCE, ROOT, on_the_disk, screen, typist
from tests.soak.rows import row, seconds
from tests.soak.seeds import seeds

OTHER_PROGRAM = """
import time
from PySide6.QtWidgets import QApplication, QLineEdit

class Other(QLineEdit):
    def focusInEvent(self, event):
        print(time.monotonic(), flush=True)

qt = QApplication([])
other = Other()
other.show()
other.activateWindow()
qt.exec()
"""


@pytest.mark.soak
@pytest.mark.timeout(0)
def test_what_was_typed_is_on_the_disk_when_another_window_comes_to_the_front(
    noted_desk: Path,
    tmp_path: Path,
    watch: Callable[[str], None],
    needs_program: Callable[[str], str],
    record_property: Callable[[str, object], None],
) -> None:
    times, took = 50, []
    with screen(needs_program("Xvfb")) as environment:
        for seed in seeds(times):
            folder, diary = Path(copytree(noted_desk, tmp_path / f"{seed}")), tmp_path / f"{seed}.diary"
            with typist(folder, diary, seed, environment) as working:
                working.wait_until_it_types()
                command = [sys.executable, "-c", OTHER_PROGRAM]
                with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, env={**os.environ, **environment}) as other:
                    assert other.stdout is not None
                    away = float(other.stdout.readline())
                    other.kill()
                working.process.terminate()
                assert working.process.wait(PATIENCE) == 0, f"seed {seed}"
            life, disk = working.life(), on_the_disk(folder)
            assert {report: disk[report] for report in life.stood} == life.at_last(), f"seed {seed}"
            took.append(max(0.0, life.on_the_disk_at(away) - away))
            watch(f"seed {seed} of {times}: on the disk after {took[-1]:.3f} s")
    late = sum(one > 0.2 for one in took)
    seen = f"{len(took)} times, nothing lost; {seconds(took)}, {late} over 0.2 s"
    record_property("seen", row("another window comes to the front while somebody types", f"{times} times: on the disk within 0.2 s", seen))
