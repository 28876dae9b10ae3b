"""What is asked at each key stands in line once, however slow the disk is."""

import threading
from typing import Any

from pytestqt.qtbot import QtBot

Room = Any
Hands = Any


def test_what_is_asked_many_times_while_the_writer_is_busy_is_asked_twice(room: Room, hands: Hands, qtbot: QtBot) -> None:
    room.wait_saved()
    rooms, answers, goes_on, done = room.desk.rooms, [], threading.Event(), []
    room.store.ask(lambda _desk: None, done.append)
    qtbot.waitUntil(lambda: bool(done))
    rooms.changed.connect(lambda: answers.append(rooms.known))
    room.store.ask(lambda _desk: goes_on.wait(60), done.append)
    for _ in range(20):
        rooms.refresh()
    goes_on.set()
    room.store.ask(lambda _desk: None, done.append)
    qtbot.waitUntil(lambda: len(done) == 3)
    room.store.ask(lambda _desk: None, done.append)  # behind what is asked after the first answer
    qtbot.waitUntil(lambda: len(done) == 4)
    assert answers == [True, True]
