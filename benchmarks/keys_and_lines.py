"""Keys and entered lines in the open window, with a session of 2,000 entries, saving and the guard on; prints one JSON line, in seconds.

The opponent types into a bare field of 2,000 paragraphs and appends to it. A key counts until it is painted, Enter until its entry is.
python -m benchmarks.keys_and_lines [KEYS]
"""

import json
import os
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from gfmd_desk.app import STYLE, App
from gfmd_desk.domain.change import Act, Change, Replaced
from gfmd_desk.domain.entry import Entry, Kind
from gfmd_desk.domain.ids import new_id
from gfmd_desk.paths import program_files
from gfmd_desk.services.desk import Desk

ENTRIES = 2_000
WORDS = "Boards at town level keep migration in local plans, and meet with the ministries every second month."
SECTIONS = (None, "summary", "challenges", "opportunities", "opportunities", "opportunities")
"""As in the filled report that is our example: half of it in the third section, next to nothing in those for references."""
LINE = 80
"""Letters of a line that is typed."""
PAUSE = 0.08
"""Seconds; a quick typist's keys are further apart."""
NONE = Qt.KeyboardModifier.NoModifier


def main(keys: int) -> None:
    qt = QApplication(["gfmd-desk", *STYLE])
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "desk"
        report_id = _fill(folder)
        app = App(qt, folder)
        app.show()
        app.window.activateWindow()
        _wait(qt, lambda: app.ready)
        desk, store = app.desk, app.store
        assert desk is not None
        assert store is not None
        desk.sessions.open(report_id)
        _wait(qt, lambda: store.report is not None and store.report.id == report_id and desk.names.ready)
        line = app.window.capture.line
        line.setFocus()

        def press(letter: str, key: Qt.Key = Qt.Key.Key_A) -> None:
            qt.sendEvent(line, QKeyEvent(QEvent.Type.KeyPress, key, NONE, letter))

        typed = []
        for number in range(keys):
            typed.append(_timed(qt, lambda n=number: press(WORDS[n % LINE])))  # type: ignore[misc]
            if number % LINE == LINE - 1:
                press("\r", Qt.Key.Key_Return)
                _pause(qt)
        press("\r", Qt.Key.Key_Return)
        entered = []
        for _ in range(keys // 5):
            for letter in "town boards work ":
                press(letter)
            _pause(qt)
            entered.append(_timed(qt, lambda: press("\r", Qt.Key.Key_Return)))
        assert store.report is not None
        assert len(store.report.entries) >= ENTRIES + keys // 5
        print(json.dumps({"key": _percentiles(typed), "append": _percentiles(entered)}), flush=True)
        os._exit(0)


def _fill(folder: Path) -> str:
    """Make the store; return the id of the report with so many entries."""
    desk = Desk.open(folder, program_files("forms"), program_files("resources"))
    report = desk.make_practice()
    begin = datetime.now(UTC) - timedelta(hours=2)
    entries = [
        Entry(
            new_id(),
            report.id,
            f"60{number:06d}",
            f"{number} {WORDS}",
            Kind.POINT,
            begin + timedelta(seconds=number),
            section=SECTIONS[number % len(SECTIONS)],
            tags=("gcm:5",) if number % 5 == 0 else (),
        )
        for number in range(ENTRIES)
    ]
    desk.door.commit(Change(report.id, Act.ADD, tuple(Replaced(None, entry) for entry in entries)))
    desk.close()
    return report.id


def _pause(qt: QApplication) -> None:
    """Let pass what lies at least between a line and the next for a hand."""
    end = time.perf_counter() + PAUSE
    while time.perf_counter() < end:
        qt.processEvents()
        time.sleep(0.001)


def _timed(qt: QApplication, act: Callable[[], None]) -> float:
    start = time.perf_counter()
    act()
    qt.processEvents()
    return time.perf_counter() - start


def _percentiles(times: list[float]) -> dict[str, float]:
    ordered = sorted(times)
    return {"p50": ordered[len(ordered) // 2], "p99": ordered[int(len(ordered) * 0.99)]}


def _wait(qt: QApplication, happened: Callable[[], bool]) -> None:
    while not happened():
        qt.processEvents()
        time.sleep(0.001)  # the writer's thread opens the store


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 500)
