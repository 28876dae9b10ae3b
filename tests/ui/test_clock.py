"""The session that runs now is offered where another one is on screen: quietly, once, by the clock of the room."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gfmd_desk.ui.commands import clock
from gfmd_desk.ui.commands.clock import LOOK_AT_CLOCK, local_now

Room = Any
Hands = Any
KEY = Qt.Key
DAY = date(2026, 12, 5)


class Wall:
    """The clock on the wall, which stands until it is put forward."""

    def __init__(self) -> None:
        self.now = datetime.combine(DAY, time(8))

    def __call__(self) -> datetime:
        return self.now

    def show(self, hour: int, minute: int = 0) -> None:
        self.now = datetime.combine(DAY, time(hour, minute))


@pytest.fixture
def wall(monkeypatch: pytest.MonkeyPatch) -> Wall:
    wall = Wall()
    monkeypatch.setattr(clock, "local_now", wall)
    return wall


@pytest.fixture
def day(wall: Wall, open_desk: Callable[[Path], Room], tmp_path: Path) -> Room:
    """Three sessions of one day, the first of them on screen."""
    room = open_desk(tmp_path / "desk")
    for code, hour in (("RT 3", 16), ("RT 2", 14), ("RT 1", 9)):
        room.begin(code, date=DAY, start=time(hour, 30), end=time(hour + 1, 30))
    room.wait_saved()
    return room


def offered(room: Room) -> str:
    """What the strip offers; empty where it offers nothing."""
    return str(room.desk.status.offer.text()) if room.desk.status.offer.isVisible() else ""


def look(room: Room) -> None:
    """Let the time of a look come."""
    room.desk.clock.timer.timeout.emit()


def test_nothing_is_offered_while_the_session_that_runs_is_on_screen(day: Room, wall: Wall) -> None:
    for hour, minute in ((8, 0), (9, 25), (9, 30), (10, 29), (12, 0)):
        wall.show(hour, minute)
        look(day)
        assert offered(day) == "", (hour, minute)


def test_the_session_that_runs_is_offered_and_opened_by_its_key(day: Room, wall: Wall, hands: Hands, qtbot: QtBot) -> None:
    day.wait_in_line()
    hands.type("half a li")
    wall.show(14, 21)
    look(day)
    assert offered(day) == "It is time for RT 2, 14:30–15:30 · Open (Ctrl+J)"
    assert day.desk.status.offer.accessibleName() == offered(day)
    assert day.line.hasFocus()
    hands.type("ne")
    assert day.line.toPlainText() == "half a line"
    assert day.report.session.code == "RT 1"
    with qtbot.waitSignal(day.store.report_opened):
        hands.control(KEY.Key_J)
    assert day.report.session.code == "RT 2"
    assert offered(day) == ""
    day.wait_in_line()


def test_it_is_opened_by_the_offer_itself(day: Room, wall: Wall, qtbot: QtBot) -> None:
    wall.show(14, 30)
    look(day)
    with qtbot.waitSignal(day.store.report_opened):
        day.desk.status.offer.click()
    assert day.report.session.code == "RT 2"


def test_it_is_offered_once_and_stays_within_reach(day: Room, wall: Wall, hands: Hands, qtbot: QtBot) -> None:
    wall.show(14, 40)
    look(day)
    said: list[object] = []
    day.desk.clock.offered.connect(said.append)
    look(day)
    look(day)
    assert said == []
    day.wait_in_line()
    with qtbot.waitSignal(day.store.report_opened):
        hands.control(KEY.Key_J)
    with qtbot.waitSignal(day.store.report_opened):
        hands.control(KEY.Key_PageUp)
    look(day)
    assert (day.report.session.code, offered(day)) == ("RT 1", "")
    with qtbot.waitSignal(day.store.report_opened):
        hands.control(KEY.Key_J)
    assert day.report.session.code == "RT 2"


def test_an_offer_goes_when_its_session_ends_and_the_next_is_another(day: Room, wall: Wall) -> None:
    wall.show(14, 40)
    look(day)
    assert "RT 2" in offered(day)
    wall.show(15, 30)
    look(day)
    assert offered(day) == ""
    wall.show(16, 20)
    look(day)
    assert "RT 3" in offered(day)


def test_the_timer_looks_by_itself(day: Room, wall: Wall) -> None:
    timer = day.desk.clock.timer
    assert timer.isActive()
    assert timer.interval() == LOOK_AT_CLOCK <= 60_000
    wall.show(14, 40)
    timer.setInterval(1)
    day.wait_for(lambda: "RT 2" in offered(day))


def test_at_start_up_on_another_session(day: Room, wall: Wall, open_desk: Callable[[Path], Room]) -> None:
    day.close()
    wall.show(14, 45)
    again = open_desk(day.app.folder)
    again.desk.clock.timer.stop()  # it is offered at once, and not half a minute later
    assert again.report.session.code == "RT 1"
    again.wait_for(lambda: "RT 2" in offered(again))
    assert QApplication.focusWidget() is again.line


def test_asked_for_where_none_runs_and_where_it_is_on_screen(day: Room, wall: Wall, hands: Hands) -> None:
    day.wait_in_line()
    wall.show(12)
    hands.control(KEY.Key_J)
    assert day.desk.status.said.text() == "By the programme no session runs now."
    wall.show(9, 45)
    hands.control(KEY.Key_J)
    assert day.desk.status.said.text() == "RT 1 is the session that runs now."
    assert day.report.session.code == "RT 1"


def test_an_offer_does_not_widen_the_window(day: Room, wall: Wall) -> None:
    day.window.resize(400, 500)
    wall.show(14, 40)
    before = day.window.minimumSizeHint().width()
    look(day)
    assert offered(day)
    assert day.window.minimumSizeHint().width() <= before + day.desk.status.offer.minimumWidth() + 12


def test_the_rooms_clock_is_that_of_the_computer() -> None:
    assert local_now().tzinfo is None
    assert abs(local_now() - datetime.now()) < timedelta(minutes=1)  # noqa: DTZ005  # the wall clock is what is meant
