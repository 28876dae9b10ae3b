"""A line committed to a sealed store and to a plain one, in turn, through the door; prints one JSON line, in seconds at the median.

python -m benchmarks.sealed_store [COMMITS]
"""

import json
import statistics
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from gfmd_desk.domain.change import Act, Change, Replaced
from gfmd_desk.domain.entry import Entry, Kind
from gfmd_desk.domain.ids import new_id
from gfmd_desk.paths import program_files
from gfmd_desk.services import seal
from gfmd_desk.services.desk import Desk

WORDS = "Boards at town level keep migration in local plans, and meet with the ministries every second month."
WARM_UP = 20


def main(commits: int) -> None:
    with tempfile.TemporaryDirectory() as name:
        plain, sealed = Path(name) / "plain", Path(name) / "sealed"
        reports = {folder: _practise(folder) for folder in (plain, sealed)}
        seal.seal(sealed, "lanterns over the harbour")
        desks = {folder: _open(folder) for folder in (plain, sealed)}
        took: dict[Path, list[float]] = {plain: [], sealed: []}
        for number in range(commits + WARM_UP):
            for folder, desk in desks.items():
                start = time.perf_counter()
                desk.door.commit(_line(reports[folder], number))
                took[folder].append(time.perf_counter() - start)
        for desk in desks.values():
            desk.close()
    figures = {folder.name: statistics.median(seconds[WARM_UP:]) for folder, seconds in took.items()}
    print(json.dumps({"commits": commits, **figures}))


def _practise(folder: Path) -> str:
    desk = _open(folder)
    report = desk.make_practice()
    desk.close()
    return report.id


def _open(folder: Path) -> Desk:
    return Desk.open(folder, program_files("forms"), program_files("resources"))


def _line(report_id: str, number: int) -> Change:
    entry = Entry(new_id(), report_id, f"z{number:05}", WORDS, Kind.POINT, datetime.now(UTC))
    return Change(report_id, Act.ADD, (Replaced(None, entry),))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 400)
