"""F14: words that cannot be saved hold the window, which says why; they can be saved as text somewhere else, by keyboard."""

import stat
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from gfmd_desk.domain.attribution import Regime
from gfmd_desk.domain.backup import Why
from gfmd_desk.domain.line import Line
from gfmd_desk.services.backups import make_backup
from gfmd_desk.services.door import Door, NotSavedError
from gfmd_desk.ui.store import SaveState

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


@pytest.fixture
def taken(room: Room, hands: Hands) -> Callable[[], str]:
    """A session on screen that another process takes away when this is called; returns the report that is left."""
    hands.line("Boards at town level work")
    room.wait_saved()
    backup = make_backup(room.app.folder, Why.ASKED)
    first: str = room.report.id
    room.cli("session", "new", "--event", "Esperia Summit", "--code", "RT 9.9", "--title", "Made elsewhere")
    room.wait_for(lambda: len(room.store.sessions) == 2)
    (row,) = [row for row in room.store.sessions if row.report_id != first]
    room.desk.sessions.open(row.report_id)
    room.wait_for(lambda: room.report.id == row.report_id)

    def take() -> str:
        room.cli("restore", backup.id)
        return first

    return take


def save_as_text(room: Room, hands: Hands, target: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    walk_to(room, hands, "Save as text …")
    hands.press(Qt.Key.Key_Space)
    return target.read_text(encoding="utf-8")


def test_words_whose_session_another_process_took_away_are_kept_until_they_are_saved_as_text(
    room: Room, hands: Hands, taken: Callable[[], str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = taken()
    room.store.add_line(Line("said in the second in which it went"))  # before the window has heard of it
    room.wait_for(lambda: room.report.id == first)
    room.wait_for(lambda: "save it as text" in room.desk.notice.words)
    assert room.desk.notice.isVisible()
    assert room.store.save_state is SaveState.FAILED
    hands.line("and this goes into the other one")
    room.wait_for(lambda: "and this goes into the other one" in room.on_disk().values())
    assert room.store.save_state is SaveState.FAILED
    assert not room.window.close()
    assert save_as_text(room, hands, tmp_path / "unsaved.txt", monkeypatch) == "said in the second in which it went\n"
    assert room.store.save_state is SaveState.SAVED
    assert room.window.close()
    assert set(room.on_disk().values()) == {"Boards at town level work", "and this goes into the other one"}


def test_what_stood_in_the_line_of_a_session_that_was_taken_away_is_not_covered_by_the_next_line(
    room: Room, hands: Hands, taken: Callable[[], str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = taken()
    room.store.type_line(Line("half said"))
    room.wait_for(lambda: room.report.id == first)
    room.wait_for(lambda: "save it as text" in room.desk.notice.words)
    hands.type("the next one")
    assert "half said" in room.desk.unsaved.words
    assert "half said\n" in save_as_text(room, hands, tmp_path / "unsaved.txt", monkeypatch)
    room.wait_saved()
    assert room.desk.unsaved.words == ()
    assert room.window.close()


def test_what_was_done_in_a_session_that_was_taken_away_is_said_not_to_be_done(room: Room, taken: Callable[[], str]) -> None:
    said: list[str] = []
    room.store.refused.connect(said.append)
    first = taken()
    room.store.set_regime_now(Regime.OFF_THE_RECORD)
    room.wait_for(lambda: room.report.id == first)
    assert "Not done: the session it belongs to is not in your notes any more." in said
    assert "is not in your notes any more" in room.desk.notice.words
    assert room.store.save_state is SaveState.SAVED
