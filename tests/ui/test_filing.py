"""Nothing must be decided now: filed, dragged, said again, contested, kept private and moved afterwards, each by a key."""

from collections.abc import Callable, Iterator
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from gfmd_desk.domain.attribution import Voice
from gfmd_desk.domain.entry import Kind
from gfmd_desk.ui.commands import clock

Room = Any
Hands = Any
KEY = Qt.Key
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def said(room: Room) -> str:
    return str(room.desk.status.said.text())


def test_an_inbox_is_filed_by_a_key_for_each_line(room: Room, hands: Hands) -> None:
    for text in ("one", "two", "three", "four", "five"):
        hands.line(text)
    hands.alt(KEY.Key_2)  # from the line: what was entered last
    assert room.texts("challenges") == ["five"]
    room.wait_in_line()
    room.view.show_entry(room.entry("two").id)
    room.view.setFocus()
    hands.press(KEY.Key_Down, SHIFT)
    hands.alt(KEY.Key_3)
    assert room.texts("opportunities") == ["two", "three"]
    for number in (KEY.Key_1, KEY.Key_1):
        hands.alt(number)
    assert room.texts("summary") == ["four", "one"]
    assert room.texts(None) == []
    assert room.view.current_entry == room.entry("one").id
    hands.type("7 towns")  # digits alone are words
    assert room.line.toPlainText() == "7 towns"
    for _ in range(4):
        room.page.undo()
    assert room.texts(None) == ["one", "two", "three", "four", "five"]


def test_entries_are_dragged_between_others_and_onto_a_section(room: Room, hands: Hands, qapp: QApplication) -> None:
    for text in ("one", "two", "three", "four"):
        hands.line(text)
    view, page = room.view, room.view.viewport()

    def at(key: str, share: float = 0.5) -> QPoint:
        rect = view.visualRect(view.model().index(view.model().row_of(key), 0))
        return QPoint(rect.center().x(), round(rect.top() + rect.height() * share))

    def drag(source: QPoint, target: QPoint) -> None:
        QTest.mousePress(page, Qt.MouseButton.LeftButton, pos=source)
        before = view.grab().toImage()
        for place in ((source + target) / 2, target):
            QTest.mouseMove(page, place)
        assert view.grab().toImage() != before

    ids = {text: room.entry(text).id for text in ("one", "two", "three", "four")}
    for layout in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        room.window.setLayoutDirection(layout)
        view.show_entry(ids["three"])
        QTest.mouseClick(page, Qt.MouseButton.LeftButton, SHIFT, at(ids["four"]))
        drag(at(ids["three"]), at(ids["one"], 0.1))
        QTest.mouseRelease(page, Qt.MouseButton.LeftButton, pos=at(ids["one"], 0.1))
        assert room.texts(None) == ["three", "four", "one", "two"]
        assert view.chosen_entries() == [ids["three"], ids["four"]]
        room.page.undo()
        assert room.texts(None) == ["one", "two", "three", "four"]
    drag(at(ids["one"]), at("section challenges"))
    QTest.keyClick(view, KEY.Key_Escape)
    QTest.mouseRelease(page, Qt.MouseButton.LeftButton, pos=at("section challenges"))
    assert room.texts("challenges") == []
    drag(at(ids["one"]), at("section challenges"))
    QTest.mouseRelease(page, Qt.MouseButton.LeftButton, pos=at("section challenges"))
    assert room.texts("challenges") == ["one"]
    drag(at(ids["two"]), at(ids["one"], 0.9))
    QTest.mouseRelease(page, Qt.MouseButton.LeftButton, pos=at(ids["one"], 0.9))
    assert room.texts("challenges") == ["one", "two"]


def test_said_again_contested_and_private_by_one_key_each(room: Room, hands: Hands) -> None:
    hands.line("boards work")
    hands.press(KEY.Key_F5)
    hands.press(KEY.Key_F5)
    assert room.entry("boards work").voice is Voice.SEVERAL
    assert said(room).startswith("Said by several: ")
    hands.line("boards fail")
    hands.press(KEY.Key_C, CONTROL | SHIFT)
    assert room.view.current_entry == room.entry("boards work").id
    hands.press(KEY.Key_C, CONTROL | SHIFT)
    room.wait_in_line()
    assert room.entry("boards fail").contests == room.entry("boards work").id
    row = room.view.model().row_of(room.entry("boards fail").id)
    assert "contests " in room.view.model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    layout, page_row = room.view._delegate.layout, room.view.model().page_row(row)
    assert [one.words.split()[0] for one in layout.boxes(page_row, "boards fail")] == ["contests"]
    box = room.desk.inspector.contest
    assert box.contests.text().endswith("boards work")
    room.view.show_entry(room.entry("boards work").id)
    assert box.contested_by.text().endswith("boards fail")
    room.page.delete()
    assert room.entry("boards fail").contests
    room.page.undo()
    room.view.show_entry(room.entry("boards fail").id)
    box.take_back.click()
    assert room.entry("boards fail").contests is None
    room.view.choose([room.entry("boards work").id, room.entry("boards fail").id])
    room.view.setFocus()
    hands.press(KEY.Key_C, CONTROL | SHIFT)
    assert room.entry("boards fail").contests == room.entry("boards work").id
    hands.press(KEY.Key_C, CONTROL | SHIFT)
    assert room.entry("boards fail").contests is None
    hands.press(KEY.Key_P, CONTROL | SHIFT)
    assert room.entry("boards fail").kind is Kind.REMARK
    room.view.choose([room.entry("boards work").id, room.entry("boards fail").id])
    hands.press(KEY.Key_F5)
    assert len(room.report.entries) == 2
    assert said(room).startswith("They stay apart")
    room.view.show_entry(room.entry("boards fail").id)
    hands.press(KEY.Key_P, CONTROL | SHIFT)
    assert room.entry("boards fail").kind is Kind.POINT
    room.view.choose([room.entry("boards work").id, room.entry("boards fail").id])
    hands.press(KEY.Key_F5)
    (one,) = room.report.entries
    assert (one.text, one.voice, one.first_wording) == ("boards work", Voice.MANY, "boards work\nboards fail")


@pytest.mark.qt_log_ignore("does not support raise", "does not support grabbing")
def test_kind_and_voice_are_chosen_by_number(room: Room, hands: Hands) -> None:
    hands.line("boards work")
    for key, menu, number in ((KEY.Key_F3, "kind", KEY.Key_2), (KEY.Key_M, "how_many", KEY.Key_3)):
        hands.press(key, CONTROL if key == KEY.Key_M else Qt.KeyboardModifier.NoModifier)
        popup = QApplication.activePopupWidget()
        assert isinstance(popup, QMenu)
        assert popup is room.desk._menus[menu]
        QTest.keyClick(popup, number)
    entry = room.entry("boards work")
    assert (entry.kind, entry.voice) == (Kind.PRACTICE, Voice.SEVERAL)
    room.wait_in_line()


@pytest.fixture
def clipboard(qapp: QApplication) -> Iterator[Any]:
    yield QGuiApplication.clipboard()
    QGuiApplication.clipboard().clear()


def test_many_pasted_lines_are_one_entry_or_many_with_one_key(room: Room, hands: Hands, clipboard: Any) -> None:
    hint = room.desk.many_lines.hint
    clipboard.setText("- one\n\n-5 % in a year\n• three")
    hands.control(KEY.Key_V)
    assert hint.isVisible()
    assert hint.text() == "3 lines: Enter makes one entry of them, Ctrl+Enter one of each"
    hands.control(KEY.Key_Return)
    assert room.texts(None) == ["one", "-5 % in a year", "three"]
    assert room.entry("one").first_wording == "- one"
    assert (hint.isVisible(), room.line.toPlainText(), room.line.hasFocus()) == (False, "", True)
    room.page.undo()
    assert room.report.entries == ()
    room.wait_in_line()
    hands.control(KEY.Key_V)
    hands.press(KEY.Key_Return)
    assert room.texts(None) == ["- one\n\n-5 % in a year\n• three"]
    room.wait_saved()
    assert list(room.on_disk().values()) == room.texts(None)


@pytest.fixture
def day(monkeypatch: pytest.MonkeyPatch, open_desk: Callable[[Path], Room], tmp_path: Path) -> Room:
    """Three sessions, of which the second runs and the third is on screen; one of another event."""
    now = datetime.combine(date(2026, 12, 5), time(15))
    monkeypatch.setattr(clock, "local_now", lambda: now)
    room = open_desk(tmp_path / "desk")
    for code, hour in (("RT 1", 9), ("RT 2", 14), ("RT 3", 16)):
        room.begin(code, date=date(2026, 12, 5), start=time(hour, 30), end=time(hour + 1, 30))
    room.wait_saved()
    return room


def test_the_last_lines_go_to_the_session_that_runs_in_three_keys(day: Room, hands: Hands, qtbot: QtBot) -> None:
    day.wait_in_line()
    for text in ("one", "two", "three"):
        hands.line(text)
    hands.type("half a li")
    source, ids = day.report.id, [day.entry(text).id for text in ("two", "three")]
    entries = [day.entry(text) for text in ("two", "three")]
    hands.control(KEY.Key_O)
    prompt = day.desk.carrying.prompt
    assert (prompt.count.value(), prompt.session.currentText().split()[1]) == (3, "2")
    assert prompt.since.text().endswith("one")
    hands.press(KEY.Key_Down)
    assert prompt.since.text().endswith("two")
    hands.press(KEY.Key_Return)
    day.wait_for(lambda: len(day.report.entries) == 1)
    assert said(day) == "2 lines moved to RT 2"
    day.wait_in_line()
    assert day.line.toPlainText() == "half a li"
    rows = {row.session.code: row for row in day.store.sessions}
    day.wait_for(lambda: {row.session.code: row.entries for row in day.store.sessions} == {"RT 1": 0, "RT 2": 2, "RT 3": 1})
    with qtbot.waitSignal(day.store.report_opened):
        hands.control(KEY.Key_J)
    assert [entry.id for entry in day.report.in_section(None)] == ids
    assert day.page.undo() is None  # what was done in another report is undone there
    day.edit("three")
    hands.type("!")
    day.page.leave()
    with qtbot.waitSignal(day.store.report_opened):
        day.desk.sessions.open(source)
    day.page.undo()
    assert [entry.id for entry in day.report.entries][-2:] == ids
    assert day.entry("two") == entries[0]
    day.wait_saved()
    with qtbot.waitSignal(day.store.report_opened):
        day.desk.sessions.open(rows["RT 2"].report_id)
    assert day.report.entries == ()
    assert day.page.undo() is None
    with qtbot.waitSignal(day.store.report_opened):
        day.desk.sessions.open(source)
    assert day.texts(None) == ["one", "two", "three!"]  # what was written there meanwhile is not lost
    hands.control(KEY.Key_O)
    hands.press(KEY.Key_Escape)
    day.wait_in_line()
    assert len(day.report.entries) == 3


def test_a_paste_that_no_line_can_hold_stands_in_the_report_at_once(room: Room, hands: Hands, clipboard: Any) -> None:
    hands.type("half a li")
    text = "\n".join(f"Town boards keep migration in plan {number}." for number in range(600))
    clipboard.setText(text)
    hands.control(KEY.Key_V)
    assert (room.line.toPlainText(), room.line.hasFocus()) == ("half a li", True)
    assert len(room.report.entries) == 6
    assert "\n".join(room.texts(None)) == text
    assert said(room) == "What was pasted is long: it stands in 6 entries now."
    room.page.undo()
    assert room.report.entries == ()
    room.line.insertPlainText(text)  # as from the mouse
    assert room.line.toPlainText() == ""
    assert "\n".join(room.texts(None)) == f"half a li{text}"
