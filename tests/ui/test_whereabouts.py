"""After a crash the desk opens where the hands were, caret included, and asks nothing."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from gfmd_desk.domain.editing import Place
from gfmd_desk.ui.whereabouts import FILE, Whereabouts, read_whereabouts

Room = Any
Hands = Any
KEY = Qt.Key


def crashed(room: Room, to: Path) -> Path:
    """What a kill leaves behind now."""
    room.store.ask(lambda _desk: None, lambda _: asked.append(True))
    asked: list[bool] = []
    room.wait_for(lambda: bool(asked))
    shutil.copytree(room.app.folder, to)
    return to


def test_the_editor_the_caret_and_the_place_of_the_next_lines_are_there_again(
    room: Room, hands: Hands, open_desk: Callable[[Path], Room], tmp_path: Path
) -> None:
    room.store.set_place(Place("challenges", "In the towns"))
    hands.line("town boards 👩‍👩‍👧 work")
    room.wait_saved()
    entry = room.edit("town boards 👩‍👩‍👧 work")
    hands.press(KEY.Key_Left, times=3)
    room.wait_for(lambda: read_whereabouts(room.app.folder)[1:3] == (entry.id, room.view.editor.caret()))  # nothing was typed there yet
    hands.type("net")
    room.wait_saved()
    again = open_desk(crashed(room, tmp_path / "crashed while editing"))
    assert again.view.edited == entry.id
    assert again.view.editor.hasFocus()
    assert again.view.editor.caret() == room.view.editor.caret()
    assert again.store.place == Place("challenges", "In the towns")
    assert not again.desk.notice.isVisible()
    hands.type("!")
    assert again.texts("challenges") == ["town boards 👩‍👩‍👧 wnet!ork"]
    again.wait_saved()

    hands.press(KEY.Key_Escape)
    hands.control(KEY.Key_L)
    again.wait_in_line()
    hands.type("half a line")
    hands.press(KEY.Key_Home)
    hands.type("only ")
    again.wait_saved()
    third = open_desk(crashed(again, tmp_path / "crashed while typing"))
    assert third.view.edited == ""
    assert third.line.hasFocus()
    assert third.line.toPlainText() == "only half a line"
    assert third.line.textCursor().position() == 5


@pytest.mark.parametrize("kept", ["", "{}", "[1, 2]", json.dumps(["r", "e", -1, "", ""]), json.dumps(["r", "e", "x", "", ""]), "[[]]"])
def test_what_makes_no_sense_is_nowhere(tmp_path: Path, kept: str) -> None:
    assert read_whereabouts(tmp_path) == Whereabouts()
    (tmp_path / FILE).write_text(kept, encoding="utf-8")
    assert read_whereabouts(tmp_path) == Whereabouts()
