"""Wherever an exception comes from, it is logged without text and said, what was typed is flushed, and the program goes on."""

import gc
import stat
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QThread, QTimer, qWarning
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gfmd_desk.ui.mishaps import OFTEN, Mishaps

Room = Any
Hands = Any


@pytest.fixture
def mishaps(qapp: QApplication, tmp_path: Path) -> Iterator[Mishaps]:
    mishaps = Mishaps(tmp_path)
    mishaps.attend()
    yield mishaps
    mishaps.leave()
    mishaps.deleteLater()


def fail() -> None:
    raise LookupError("the delegate of Montania")


class Paints(QWidget):
    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802  # Qt's name
        fail()


class Works(QThread):
    def run(self) -> None:
        fail()


class Goes:
    def __del__(self) -> None:
        fail()


def in_a_slot() -> None:
    QTimer.singleShot(0, fail)


def in_a_virtual_method() -> QWidget:
    widget = Paints()
    widget.show()
    return widget


def in_a_thread() -> None:
    worker = threading.Thread(target=fail)
    worker.start()
    worker.join()


def in_a_thread_of_qt() -> None:
    worker = Works()
    worker.start()
    assert worker.wait(30_000)


@pytest.mark.parametrize("act", [in_a_slot, in_a_virtual_method, in_a_thread, in_a_thread_of_qt])
def test_an_exception_comes_to_one_place(mishaps: Mishaps, qtbot: QtBot, tmp_path: Path, act: Any) -> None:
    here = threading.current_thread()
    heard: list[tuple[str, threading.Thread]] = []
    mishaps.happened.connect(lambda log: heard.append((log, threading.current_thread())))
    left = act()
    qtbot.waitUntil(lambda: bool(heard))
    if left is not None:
        left.deleteLater()
    assert heard[0] == (str(tmp_path / "errors.log"), here)
    text = (tmp_path / "errors.log").read_text(encoding="utf-8")
    assert "builtins.LookupError" in text
    assert "test_mishaps.py" in text
    assert "Montania" not in text


def test_what_cannot_be_raised_and_what_qt_warns_of_is_noted_without_its_words(mishaps: Mishaps, tmp_path: Path) -> None:
    Goes()
    gc.collect()
    qWarning("QTextCursor::setPosition: the delegate of Montania")
    qWarning("the delegate of Montania")
    text = (tmp_path / "errors.log").read_text(encoding="utf-8")
    assert "cannot be raised:\nbuiltins.LookupError" in text
    assert "QtWarningMsg default\n  QTextCursor::setPosition" in text
    assert "no function named" in text
    assert "Montania" not in text


def test_what_breaks_again_and_again_is_noted_a_few_times(mishaps: Mishaps, tmp_path: Path) -> None:
    for _ in range(3 * OFTEN):
        qWarning("QPainter::begin: no")
    assert (tmp_path / "errors.log").read_text(encoding="utf-8").count("QPainter::begin") == OFTEN


def test_what_breaks_while_it_is_told_is_not_told_for_ever(mishaps: Mishaps, qtbot: QtBot, tmp_path: Path) -> None:
    told: list[str] = []

    def tell(log: str) -> None:
        told.append(log)
        fail()

    mishaps.happened.connect(tell)
    QTimer.singleShot(0, fail)
    qtbot.waitUntil(lambda: bool(told))
    QTimer.singleShot(0, fail)
    qtbot.waitUntil(lambda: len(told) == 2)


def test_how_a_process_died_is_noted_by_place_alone(tmp_path: Path) -> None:
    dies = (
        "import os, sys; from pathlib import Path; from gfmd_desk.ui.mishaps import Mishaps;"
        "m = Mishaps(Path(sys.argv[1])); m.watch_for_the_end(); os.abort()"
    )
    done = subprocess.run([sys.executable, "-c", dies, str(tmp_path)], capture_output=True, text=True)
    assert done.returncode != 0
    crash = tmp_path / "crash.log"
    assert "Fatal Python error: Aborted" in crash.read_text(encoding="utf-8")
    assert stat.S_IMODE(crash.stat().st_mode) == 0o600
    assert done.stderr == ""


def test_the_window_says_it_saves_what_was_typed_and_goes_on(room: Room, hands: Hands, qtbot: QtBot) -> None:
    room.wait_saved()
    room.store._pause.setInterval(3_600_000)
    room.store._longest.setInterval(3_600_000)
    hands.type("the last words")
    mishaps = room.app._heard()
    mishaps.attend()
    try:
        QTimer.singleShot(0, fail)
        qtbot.waitUntil(lambda: "Something unexpected" in room.desk.notice.words)
        room.wait_saved()
        assert str(room.app.folder / "errors.log") in room.desk.notice.words
        hands.line(" and more")
        assert room.texts(None) == ["the last words and more"]
        hands.type("half a line")
        assert room.store._line is not None
        mishaps.note(LookupError, LookupError(), None)
        assert room.store._line is None  # it is with the writer
    finally:
        mishaps.leave()
