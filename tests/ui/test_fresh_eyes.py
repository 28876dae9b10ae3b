"""What a new user stumbled over."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from gfmd_desk.domain.language import Language
from gfmd_desk.ui.dialogs.session_dialog import SessionDialog

Room = Any
Hands = Any
KEY = Qt.Key


def test_undo_chooses_one_entry_although_control_is_held(room: Room, hands: Hands) -> None:
    for text in ("one", "two", "three"):
        hands.line(text)
    hands.press(KEY.Key_Up)
    hands.press(KEY.Key_Up)
    hands.press(KEY.Key_Delete)
    hands.control(KEY.Key_Z)
    assert room.view.chosen_entries() == [room.view.current_entry]


def test_up_goes_to_the_line_just_entered(room: Room, hands: Hands) -> None:
    hands.line("one")
    hands.press(KEY.Key_Up)
    hands.press(KEY.Key_Escape)
    hands.line("two")
    assert room.line.hasFocus()
    hands.press(KEY.Key_Up)
    assert room.page.current_entry().text == "two"


def test_a_field_begins_where_its_text_does(room: Room, hands: Hands) -> None:
    hands.type("تعمل")
    assert room.line.document().defaultTextOption().alignment() == Qt.AlignmentFlag.AlignRight
    hands.press(KEY.Key_Return)
    hands.type("in English")
    assert room.line.document().defaultTextOption().alignment() == Qt.AlignmentFlag.AlignLeft
    hands.press(KEY.Key_Return)
    hands.press(KEY.Key_Up)
    hands.press(KEY.Key_Up)
    hands.press(KEY.Key_F2)
    assert room.view.editor.document().defaultTextOption().alignment() == Qt.AlignmentFlag.AlignRight


@pytest.mark.parametrize(("width", "sidebar", "inspector"), [(1280, True, True), (860, True, False), (640, False, False)])
def test_in_a_narrow_window_the_page_keeps_its_room(room: Room, width: int, sidebar: bool, inspector: bool) -> None:
    lines = room.window.fontMetrics().height() / 17
    room.window.resize(round(width * lines), 600)
    assert (room.desk.sidebar.isVisible(), room.desk.inspector.isVisible()) == (sidebar, inspector)
    room.wait_for(lambda: room.view.width() >= room.window.width() // 2)
    room.window.resize(860, 600)  # the columns are as wide in pixels, however small the text is
    assert not room.desk.inspector.isVisible()
    room.wait_for(lambda: room.view.width() >= room.window.width() // 2)


def test_a_new_session_is_in_the_language_of_the_window(open_desk: Callable[[Path], Room], tmp_path: Path) -> None:
    (tmp_path / "desk").mkdir()
    (tmp_path / "desk" / "settings.json").write_text('{"language": "fr"}', encoding="utf-8")
    room = open_desk(tmp_path / "desk")
    room.desk.welcome.new_session.click()
    dialog = room.dialog(SessionDialog)
    assert dialog.answer().language is Language.FRENCH
    dialog.reject()
