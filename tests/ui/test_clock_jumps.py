"""F11: whatever the machine's clock, its zone or the season does, lines stand as they came, and the last one is the last."""

import os
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from sqlcipher3 import dbapi2

from gfmd_desk.domain.attribution import Regime
from gfmd_desk.services import clock

Room = Any
Hands = Any
Set = Callable[[datetime], None]

if sys.platform == "win32":
    pytest.skip("a process cannot change its zone there", allow_module_level=True)


@pytest.fixture
def set_clock(monkeypatch: pytest.MonkeyPatch) -> Iterator[Set]:
    """Set the clock by which lines are noted; it goes on from there. The zone is one with a summer."""

    def put(now: datetime) -> None:
        class Clock(datetime):
            @classmethod
            def now(cls, tz: Any = None) -> datetime:
                return (now + timedelta(seconds=time.monotonic() - began)).astimezone(tz)

        began = time.monotonic()
        monkeypatch.setattr(clock, "datetime", Clock)

    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(os.environ, "TZ", "Europe/Vienna")
        time.tzset()
        yield put
    time.tzset()


def on_the_disk(room: Room) -> list[tuple[str, str, int]]:
    connection = dbapi2.connect((room.app.folder / "desk.sqlite").as_uri() + "?mode=ro", uri=True)
    try:
        rows = connection.execute("SELECT text, substr(said_at, 1, 16), said_offset FROM entries ORDER BY position")
        return list(rows)
    finally:
        connection.close()


def held(room: Room) -> set[str]:
    return {entry.text for entry in room.report.entries if entry.regime is Regime.OFF_THE_RECORD}


def test_lines_stand_as_they_came_and_the_last_one_is_the_last(room: Room, hands: Hands, set_clock: Set) -> None:
    summer = datetime(2026, 3, 29, 1, 0, tzinfo=UTC)  # there the clocks go from 2 to 3
    for text, now in (
        ("before summer", summer - timedelta(minutes=1)),
        ("in summer", summer + timedelta(minutes=1)),
        ("a year ahead", summer + timedelta(days=365)),
        ("set back", summer + timedelta(minutes=2)),
        ("an hour twice", datetime(2026, 10, 25, 0, 30, tzinfo=UTC)),
        ("and again", datetime(2026, 10, 25, 1, 30, tzinfo=UTC)),
        ("long before", datetime(2001, 1, 1, tzinfo=UTC)),
    ):
        set_clock(now)
        hands.line(text)
    came = ["before summer", "in summer", "a year ahead", "set back", "an hour twice", "and again", "long before"]
    assert room.texts(None) == came
    hands.press(Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert held(room) == {"long before"}
    hands.press(Qt.Key.Key_F8, Qt.KeyboardModifier.ControlModifier)
    hands.type("2")
    hands.press(Qt.Key.Key_Return)
    assert held(room) == {"and again", "long before"}
    hands.press(Qt.Key.Key_Up)
    assert room.page.current_entry().text == "long before"
    room.wait_saved()
    assert on_the_disk(room) == [
        ("before summer", "2026-03-29 00:59", 60),
        ("in summer", "2026-03-29 01:01", 120),
        ("a year ahead", "2027-03-29 01:00", 120),
        ("set back", "2026-03-29 01:02", 120),
        ("an hour twice", "2026-10-25 00:30", 120),
        ("and again", "2026-10-25 01:30", 60),
        ("long before", "2001-01-01 00:00", 60),
    ]
