"""Two processes write at once: nobody is told that the store is locked, and nothing is lost."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from gfmd_desk.domain.report import Report
from gfmd_desk.services.door import Door
from gfmd_desk.services.sessions import load_report

WRITER = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from gfmd_desk.domain.change import Act, Change, Replaced
from gfmd_desk.domain.entry import Entry, Kind
from gfmd_desk.services.door import Door

folder, report_id, name, commits = sys.argv[1:]
door = Door.open(Path(folder))
sys.stdout.write("ready\\n")
sys.stdout.flush()
sys.stdin.readline()
for number in range(int(commits)):
    entry = Entry(f"{name}-{number}", report_id, "50000000", f"{name} {number}", Kind.POINT, datetime.now(UTC))
    door.commit(Change(report_id, Act.ADD, (Replaced(None, entry),)))
door.close()
"""


@pytest.mark.parametrize("commits", [200, pytest.param(10_000, marks=[pytest.mark.soak, pytest.mark.timeout(0)])])
def test_two_writers_lose_nothing(
    commits: int, tmp_path: Path, door: Door, report: Report, record_property: Callable[[str, object], None]
) -> None:
    writers = [
        subprocess.Popen(
            [sys.executable, "-c", WRITER, str(tmp_path), report.id, name, str(commits)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for name in ("first", "second")
    ]
    for writer in writers:
        assert writer.stdout is not None
        assert writer.stdout.readline() == "ready\n"
    for writer in writers:
        assert writer.stdin is not None
        writer.stdin.write("go\n")
        writer.stdin.flush()
    said = [writer.communicate()[1] for writer in writers]
    assert said == ["", ""]
    assert {entry.text for entry in load_report(door, report.id).entries} == {
        f"{name} {number}" for name in ("first", "second") for number in range(commits)
    }
    record_property("seen", f"| two processes write at once | 2 x {commits} | 0 locked, 0 lost |")
    assert door.changed_elsewhere()
