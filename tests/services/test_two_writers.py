"""Two processes write at once: nobody is told that the store is locked, and nothing is lost."""

import subprocess
import sys
from pathlib import Path

from gfmd_desk.domain.report import Report
from gfmd_desk.services.door import Door
from gfmd_desk.services.sessions import load_report

COMMITS = 200

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


def test_two_writers_lose_nothing(tmp_path: Path, door: Door, report: Report) -> None:
    writers = [
        subprocess.Popen(
            [sys.executable, "-c", WRITER, str(tmp_path), report.id, name, str(COMMITS)],
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
        f"{name} {number}" for name in ("first", "second") for number in range(COMMITS)
    }
    assert door.changed_elsewhere()
