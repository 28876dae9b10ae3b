"""Opens the desk on a folder and types into it for ever; each time the window says "saved", says what is saved.

A line of JSON: the texts of the entries in order, then what stands in the capture line. Asked to end by a signal, it says at last what
stood in the window then, saved or not.
"""

import json
import random
import sys
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gfmd_desk.app import App
from gfmd_desk.services.seat import Seat
from gfmd_desk.ui.store import PAUSE, SaveState

BETWEEN_WORDS, A_PAUSE = 15, 2 * PAUSE
"""Milliseconds."""

WORDS = ("towns", "plan", "with", "newcomers", "while", "funds", "follow", "people", "and", "offices", "match", "skills")


def main(folder: Path, seed: int) -> None:
    qt = QApplication([])
    app = App(qt, folder)
    app.catch_errors()
    app.hear_from_outside(Seat(folder))
    app.show()
    chance = random.Random(seed)
    typing = QTimer()
    typing.setSingleShot(True)
    typing.timeout.connect(lambda: type_a_word(app, chance, typing))
    ready = QTimer()
    ready.timeout.connect(lambda: begin(app, ready, typing))
    ready.start(10)
    qt.exec()
    tell(app)


def begin(app: App, ready: QTimer, typing: QTimer) -> None:
    if app.ready and app.store is not None and app.store.report is not None:
        ready.stop()
        app.store.save_state_changed.connect(lambda: tell_saved(app))
        typing.start(BETWEEN_WORDS)


def tell_saved(app: App) -> None:
    if app.store is not None and app.store.save_state is SaveState.SAVED:
        tell(app)


def tell(app: App) -> None:
    if app.store is not None and app.store.report is not None:
        texts = [entry.text for entry in app.store.report.in_section(None)]
        print(json.dumps([*texts, app.window.capture.line.toPlainText()]), flush=True)


def type_a_word(app: App, chance: random.Random, typing: QTimer) -> None:
    """One word, now and then Enter, and now and then a pause that is long enough to be saved, however slow the machine is."""
    line = app.window.capture.line
    QTest.keyClicks(line, chance.choice(WORDS) + " ")
    if chance.random() < 0.2:
        QTest.keyClick(line, Qt.Key.Key_Return)
    typing.start(A_PAUSE if chance.random() < 0.15 else BETWEEN_WORDS)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
