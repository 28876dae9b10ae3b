"""F4 and F9 in the window and on the command line: what can only be read is shown, says so, and goes out as a file where it may."""

import hashlib
import sys
from collections.abc import Callable
from pathlib import Path
from shutil import copytree
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from sqlcipher3 import dbapi2

from gfmd_desk.cli.command_line import main
from gfmd_desk.paths import program_files
from gfmd_desk.services.desk import Desk
from gfmd_desk.ui.actions import Do
from tests.rights import folder_of_somebody

Room = Any
Hands = Any


@pytest.fixture
def noted(new_desk: Path) -> Path:
    desk = Desk.open(new_desk, program_files("forms"), program_files("resources"))
    desk.make_practice()
    desk.close()
    return new_desk


def there(folder: Path) -> dict[str, str]:
    return {one.name: hashlib.sha256(one.read_bytes()).hexdigest() for one in folder.iterdir() if one.is_file()}


def nothing_can_be_changed(room: Room, hands: Hands) -> None:
    before = room.report
    assert room.desk.status.save_state.text() == "○ Only to be read"
    assert not room.window.capture.isVisible()
    assert room.view.hasFocus()
    assert room.view.chosen_entries()
    assert room.desk.notice.isVisible()
    hands.type("lost?")
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_Delete)
    assert not room.view.edited
    room.view.edit_wanted.emit(room.report.entries[0].id)
    assert not room.view.edited
    room.page.set_kind(room.report.entries[0].kind)
    assert room.report == before
    for do in (Do.NEW_SESSION, Do.UNDO, Do.EDIT, Do.SAID_BY, Do.FORGET, Do.SESSION_DETAILS):
        assert not room.desk.actions[do].isEnabled(), do
    for do in (Do.PREVIEW, Do.EXPORT_WORD, Do.SEARCH, Do.PREVIOUS_SESSION, Do.BACKUPS):
        assert room.desk.actions[do].isEnabled(), do
    room.desk.actions[Do.PREVIOUS_SESSION].trigger()
    room.wait_for(lambda: room.report.id != before.id)
    assert not room.window.capture.isVisible()


def test_notes_of_a_newer_program_are_shown_and_stay_as_they_are(
    open_desk: Callable[[Path], Room], hands: Hands, noted: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Any
) -> None:
    connection = dbapi2.connect(noted / "desk.sqlite", isolation_level=None)
    connection.execute("ALTER TABLE entries ADD COLUMN mood TEXT")
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    before = there(noted)
    room = open_desk(noted)
    assert "written by a newer version of GFMD Desk" in room.desk.notice.words
    nothing_can_be_changed(room, hands)
    room.app.where.keep()  # as a second later
    target = tmp_path / "report.docx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    room.desk.actions[Do.EXPORT_WORD].trigger()
    room.say_for()
    room.wait_for(lambda: "may hold back what this one would print" in room.desk.notice.words)
    room.close()
    assert there(noted) == before
    assert main(["--data", str(noted), "session", "list"]) == 0
    printed = capsys.readouterr()
    assert "RT 1.1" in printed.out
    assert "newer version" in printed.err
    assert main(["--data", str(noted), "entry", "add", "RT 1.1", "words"]) == 1
    assert capsys.readouterr().err.startswith("Not saved: your notes were written by a newer version")
    assert main(["--data", str(noted), "export", "RT 1.1", "--to", "word", "-o", str(target)]) == 1
    assert not target.exists()
    assert there(noted) == before
    assert {one.name for one in noted.iterdir()} == set(before)


@pytest.mark.skipif(sys.platform == "win32", reason="rights are other ones there")
def test_notes_that_may_only_be_read_are_shown_and_a_report_is_written_elsewhere(
    open_desk: Callable[[Path], Room], hands: Hands, noted: Path, monkeypatch: pytest.MonkeyPatch, capsys: Any
) -> None:
    with folder_of_somebody() as folder:
        desk, target = folder / "desk", folder / "report.docx"
        copytree(noted, desk)
        before = there(desk)
        desk.chmod(0o500)
        room = open_desk(desk)
        assert "may only be read" in room.desk.notice.words
        nothing_can_be_changed(room, hands)
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
        room.desk.actions[Do.EXPORT_WORD].trigger()
        room.say_for()
        room.wait_for(target.exists)
        room.wait_for(lambda: "The file is written" in room.desk.notice.words)
        room.close()
        target.unlink()
        assert main(["--data", str(desk), "export", "RT 1.1", "--to", "word", "-o", str(target)]) == 0
        assert "may only be read" in capsys.readouterr().err
        assert target.exists()
        assert main(["--data", str(desk), "entry", "add", "RT 1.1", "words"]) == 1
        assert "may only be read" in capsys.readouterr().err
        assert there(desk) == before
        desk.chmod(0o700)
