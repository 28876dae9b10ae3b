"""F14: words that cannot be saved hold the window, which says why; they can be saved as text somewhere else, by keyboard."""

import stat
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from gfmd_desk.services.door import Door, NotSavedError

Room = Any
Hands = Any


def walk_to(room: Room, hands: Hands, words: str) -> None:
    """Press Tab until a button that says this has the focus."""
    for _ in range(200):
        there = room.window.focusWidget()
        if getattr(there, "text", str)() == words:
            return
        hands.press(Qt.Key.Key_Tab)
    raise AssertionError(f"no button says {words}")


def test_what_cannot_be_saved_holds_the_window_until_it_is_saved_as_text(
    room: Room, hands: Hands, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hands.line("safe before the disk went")
    room.wait_saved()

    def refuse(*_: object) -> None:
        raise NotSavedError("Not saved: the disk reports an error.")

    for way in ("commit", "keep_line"):
        monkeypatch.setattr(Door, way, refuse)
    hands.line("town boards وقت 🙂")
    hands.type("and half a li")
    room.wait_for(lambda: bool(room.store.save_problem))
    assert not room.window.close()
    assert room.window.isVisible()
    assert "The desk stays open" in room.desk.notice.words
    assert "the disk reports an error" in room.desk.notice.words

    target = tmp_path / "unsaved.txt"
    places = [str(tmp_path / "no folder" / "it.txt"), "", str(target), str(target)]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (places.pop(0), ""))
    walk_to(room, hands, "Save as text …")
    hands.press(Qt.Key.Key_Space)
    assert "could not be written: No such file or directory" in room.desk.notice.words
    walk_to(room, hands, "Save as text …")
    hands.press(Qt.Key.Key_Space)  # and nowhere was chosen
    assert not room.desk.unsaved.are_elsewhere
    hands.press(Qt.Key.Key_Space)
    assert target.read_text(encoding="utf-8") == "town boards وقت 🙂\n\nand half a li\n"
    if sys.platform != "win32":
        assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert "The window can be closed now" in room.desk.notice.words

    room.line.setFocus()
    hands.type("ne")
    assert not room.window.close()  # there are words again that are nowhere
    walk_to(room, hands, "Save as text …")
    hands.press(Qt.Key.Key_Space)
    assert target.read_text(encoding="utf-8").endswith("\n\nand half a line\n")
    assert room.window.close()
    assert set(room.on_disk().values()) == {"safe before the disk went"}
    assert places == []
