"""The main job by keyboard, in the real window: start empty, note a session, write it up, hand it in, open it again."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from gfmd_desk.ui.dialogs.preview_dialog import PreviewDialog
from gfmd_desk.ui.dialogs.session_dialog import SessionDialog

Room = Any
Hands = Any
KEY = Qt.Key


def dialog_of(kind: type, qtbot: QtBot) -> Any:
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), kind))
    return QApplication.activeModalWidget()


def begin_session(room: Room, hands: Hands, qtbot: QtBot) -> None:
    """From the welcome page, by keyboard alone."""
    hands.control(KEY.Key_Return)  # the focus is on "New session"
    assert QApplication.activeModalWidget() is None
    hands.press(KEY.Key_Return)
    dialog_of(SessionDialog, qtbot)
    hands.type("Esperia Summit")
    hands.press(KEY.Key_Tab, times=2)
    hands.type("RT 1.1")
    hands.press(KEY.Key_Tab)
    hands.type("Drivers of migration")
    with qtbot.waitSignal(room.store.report_opened):
        hands.press(KEY.Key_Return)


def test_start_empty_note_write_up_hand_in_and_open_again(
    open_desk: Callable[[Path], Room], hands: Hands, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = open_desk(tmp_path / "desk")
    assert room.desk.welcome.isVisible()
    begin_session(room, hands, qtbot)
    room.wait_in_line()

    for number in range(5):
        hands.line(f"unsorted {number}")
    for section in range(1, 7):
        hands.control(KEY(KEY.Key_0 + section))
        hands.line(f"point of section {section}")
        hands.line(f"second point of section {section}")
    hands.control(KEY.Key_2)
    for text in ("towns plan alone", "budgets are short", "les données manquent à l’arrivée"):
        hands.line(text)
    assert len(room.report.entries) == 20
    assert room.line.hasFocus()
    assert room.texts(None) == [f"unsorted {number}" for number in range(5)]
    assert room.texts("challenges")[-1] == "les données manquent à l’arrivée"

    hands.press(KEY.Key_Up)  # the last line entered is in hand
    hands.alt(KEY.Key_Up)
    assert room.texts("challenges")[-2:] == ["les données manquent à l’arrivée", "budgets are short"]
    hands.alt(KEY.Key_1)  # filed to section 1
    assert room.texts("summary")[-1] == "les données manquent à l’arrivée"

    room.view.show_entry(next(entry.id for entry in room.report.entries if entry.text == "towns plan alone"))
    hands.press(KEY.Key_Return)
    hands.press(KEY.Key_Home)
    hands.press(KEY.Key_Right, times=len("towns plan"))
    hands.press(KEY.Key_Return)  # split
    assert room.texts("challenges")[2:4] == ["towns plan", "alone"]
    hands.type("on their own, ")
    hands.press(KEY.Key_Home)
    hands.press(KEY.Key_Backspace)  # joined again
    assert room.texts("challenges")[2] == "towns plan on their own, alone"
    hands.press(KEY.Key_Escape)
    hands.press(KEY.Key_Escape)
    assert room.line.hasFocus()

    hands.control(KEY.Key_Z)
    assert room.texts("challenges")[2:4] == ["towns plan", "on their own, alone"]
    hands.control(KEY.Key_Y)
    assert room.texts("challenges")[2] == "towns plan on their own, alone"
    room.wait_saved()
    before = {entry.id: entry for entry in room.report.entries}

    hands.control(KEY.Key_P)
    preview = dialog_of(PreviewDialog, qtbot)
    assert "towns plan on their own, alone" in preview.paper.toPlainText()
    assert "unsorted" not in preview.paper.toPlainText()
    target = tmp_path / "report.docx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    with qtbot.waitSignal(room.desk.reports.exported):
        hands.press(KEY.Key_Return)  # the preview's default is the export
    printed = [paragraph.text for paragraph in docx.Document(str(target)).paragraphs]
    assert "towns plan on their own, alone" in printed
    assert "point of section 6" in " ".join(printed)
    assert not any("unsorted" in text for text in printed)
    room.wait_in_line()

    room.close()
    again = open_desk(tmp_path / "desk")
    assert {entry.id: entry for entry in again.report.entries} == before
    again.wait_in_line()


def test_letters_typed_on_the_page_land_in_the_line(practice: Room, hands: Hands) -> None:
    hands.press(KEY.Key_Up)
    assert practice.view.hasFocus()
    hands.type("a new point")
    assert practice.line.hasFocus()
    assert practice.line.toPlainText() == "a new point"


def test_what_stands_in_the_line_is_there_again(open_desk: Callable[[Path], Room], hands: Hands, tmp_path: Path) -> None:
    room = open_desk(tmp_path / "desk").practise()
    hands.type("half a sentence")
    room.wait_saved()
    room.close()
    assert open_desk(tmp_path / "desk").line.toPlainText() == "half a sentence"
