"""What comes from outside the window: a second start, the end of the session, another window in front, a folder that is carried away."""

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gfmd_desk.services.first_read import read_first
from gfmd_desk.services.seat import Answer, Seat
from gfmd_desk.ui.outside import Bell
from gfmd_desk.ui.store import SaveState

Room = Any
Hands = Any


class Manager:
    """The system's session manager, of which Qt makes none in a test."""

    def __init__(self) -> None:
        self.cancelled = False

    def allowsInteraction(self) -> bool:  # noqa: N802  # Qt's name
        return True

    def cancel(self) -> None:
        self.cancelled = True


def type_without_a_save(room: Room, hands: Hands, words: str) -> None:
    for timer in (room.store._pause, room.store._longest):
        timer.setInterval(3_600_000)
    hands.type(words)
    assert room.store._line is not None


def test_words_are_saved_at_once_when_the_user_goes_elsewhere_and_before_the_session_ends(
    room: Room, hands: Hands, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    room.wait_saved()
    type_without_a_save(room, hands, "half a line")
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    assert room.store._line is None  # it is with the writer
    room.wait_saved()
    hands.type(" and more")
    manager = Manager()
    room.app._on_qt_commit_data_request(manager)
    assert room.store.save_state is SaveState.SAVED
    assert not manager.cancelled
    with monkeypatch.context() as patch:
        patch.setattr(room.store, "finish", lambda _seconds: False)
        room.app._on_qt_commit_data_request(manager)
    assert manager.cancelled
    assert "not on the disk yet" in room.desk.notice.words


@pytest.mark.qt_log_ignore("This plugin does not support raise", extend=True)
def test_a_second_start_brings_the_window_to_the_front_but_not_one_that_is_closing(room: Room, qtbot: QtBot) -> None:
    seat, second = Seat(room.app.folder), Seat(room.app.folder)
    assert seat.take()
    room.app._seat = seat
    bell = Bell(seat, room.app)
    bell.rang.connect(room.app._on_bell_rang)
    room.window.showMinimized()
    answers: list[Answer] = []

    def ring(seconds: float) -> None:
        ringing = threading.Thread(target=lambda: answers.append(second.ring(seconds)))
        ringing.start()
        qtbot.waitUntil(lambda: not ringing.is_alive())

    ring(60)
    assert answers == [Answer.COMES]
    assert not room.window.isMinimized()
    room.app._asked_to_close = True
    ring(0.2)
    room.app._asked_to_close = False
    assert answers[1:] == [Answer.NONE]
    seat.leave()


def test_a_close_that_waits_for_the_disk_is_not_asked_twice(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    room.wait_saved()
    asked: list[bool] = []
    ended: list[int] = []
    finish = room.store.finish
    monkeypatch.setattr(room.app._qt, "exit", ended.append)

    def finish_slowly(seconds: float) -> bool:
        room.app.end()  # a signal, while the window waits
        asked.append(room.window.isVisible())
        return bool(finish(seconds))

    monkeypatch.setattr(room.store, "finish", finish_slowly)
    assert room.window.close()
    assert asked == [True]
    assert ended == []


def test_hands_that_type_on_do_not_hold_up_a_close_and_lose_nothing(room: Room, hands: Hands) -> None:
    room.wait_saved()
    type_without_a_save(room, hands, "half a line")

    def type_on() -> None:
        if room.store.save_state is SaveState.SAVED and room.window.isVisible():
            hands.type("!")

    room.store.save_state_changed.connect(type_on)
    assert room.window.close()
    first = read_first(room.app.folder)
    assert first is not None
    assert first.report is not None
    assert first.report.capture_line.text == room.line.toPlainText()
    assert room.line.toPlainText().startswith("half a line!")


def test_notes_that_do_not_stay_on_this_computer_are_told_of_once(open_desk: Callable[[Path], Room], tmp_path: Path) -> None:
    room = open_desk(tmp_path / "Dropbox" / "desk").begin()
    room.wait_for(lambda: room.app._settings.told_carried)
    room.wait_saved()
    room.close()
    again = open_desk(tmp_path / "Dropbox" / "desk")
    assert "Dropbox" not in again.desk.notice.words
