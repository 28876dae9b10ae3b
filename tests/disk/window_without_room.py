"""Opens the desk on a small disk, lets it fill up while somebody types, and makes it larger; says at last what was seen.

    python -m tests.disk.window_without_room FOLDER MEBIBYTES

A line of JSON: what the window said, what stands in it and what on the disk. The disk is one that this process may mount anew.
"""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEventLoop, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gfmd_desk.app import App
from gfmd_desk.paths import program_files
from gfmd_desk.services.desk import Desk
from gfmd_desk.services.first_read import read_first
from gfmd_desk.services.sessions import NewSession
from gfmd_desk.storage.reserve import RESERVE_FILE
from gfmd_desk.ui.store import SaveState

PATIENCE = 60_000
"""Milliseconds: nothing here is about speed."""
AT_ONCE = 4096
"""Bytes by which the disk is filled up."""


class Window:
    def __init__(self, folder: Path) -> None:
        self.qt = QApplication([])
        self.folder = folder
        self.app = App(self.qt, folder)
        self.app.show()
        self.wait(lambda: self.app.ready and self.app.store is not None and self.app.store.report is not None)
        assert self.app.store is not None
        self.store, self.line = self.app.store, self.app.window.capture.line
        self.reserves = 0
        self.store.reserve_used.connect(self._count)
        self.ballast = (folder / "ballast").open("wb", buffering=0)

    def wait(self, happened: Callable[[], bool]) -> None:
        patience = QDeadlineTimer(PATIENCE)
        while not happened():
            assert not patience.hasExpired(), "it never happened"
            self.qt.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            QTest.qWait(5)

    def type(self, words: str) -> None:
        QTest.keyClicks(self.line, words)

    def enter(self, words: str) -> None:
        self.type(words)
        QTest.keyClick(self.line, Qt.Key.Key_Return)

    def wait_saved(self) -> None:
        self.wait(lambda: self.store.save_state is SaveState.SAVED)

    def fill(self) -> None:
        """Leave no room on the disk."""
        try:
            while True:
                self.ballast.write(bytes([120]) * AT_ONCE)
        except OSError:
            return

    def saved_or_not(self) -> SaveState:
        self.wait(lambda: self.store.save_state is not SaveState.SAVING)
        return self.store.save_state

    def stands(self) -> list[str]:
        assert self.store.report is not None
        return [*(entry.text for entry in self.store.report.in_section(None)), self.line.toPlainText()]

    def on_the_disk(self) -> list[str]:
        first = read_first(self.folder)
        assert first is not None
        assert first.report is not None
        return [*(entry.text for entry in first.report.in_section(None)), first.report.capture_line.text]

    def _count(self) -> None:
        self.reserves += 1
        self.fill()  # somebody else takes what it gives


def main(folder: Path, mebibytes: int) -> None:
    desk = Desk.open(folder, program_files("forms"), program_files("resources"))
    desk.create_session(NewSession("Summit of Esperia", "RT 1.1", "Drivers"))
    desk.close()
    window = Window(folder)
    window.enter("the first words")
    window.wait_saved()
    window.wait((folder / RESERVE_FILE).exists)
    window.fill()
    entered = 0
    while window.saved_or_not() is SaveState.SAVED:
        entered += 1
        window.enter(f"line {entered} " + "word " * 20)
    said, before = window.app.desk.status.save_state.text() if window.app.desk else "", window.stands()
    window.enter("and typing goes on")
    window.type("up to here")
    kept = window.stands()
    reserves, still = window.reserves, window.store.save_state
    subprocess.run(["mount", "-o", f"remount,size={2 * mebibytes}m", str(folder)], check=True)
    window.wait_saved()
    found = window.on_the_disk()
    window.wait((folder / RESERVE_FILE).exists)
    closed = window.app.window.close()
    shown = {"said": said, "still": still, "reserves": reserves, "grew": kept[: len(before) - 1] == before[:-1], "entered": entered}
    sys.stdout.write(json.dumps({**shown, "kept": kept, "found": found, "closed": closed}) + "\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
