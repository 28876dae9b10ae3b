"""The identities of an event, destroyed from the window."""

import re
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QFileDialog

from gfmd_desk.domain import editing
from gfmd_desk.domain.agreeing import contest
from gfmd_desk.domain.attribution import Group, Part, Subject
from gfmd_desk.domain.day_alone import has_time
from gfmd_desk.domain.editing import Place
from gfmd_desk.domain.roster import Participant
from gfmd_desk.services.abbreviations import AbbreviationShelf, Kept
from gfmd_desk.services.door import NotSavedError
from gfmd_desk.services.roster import add_participant
from gfmd_desk.ui.actions import Do
from gfmd_desk.ui.dialogs.forget_dialog import ForgetDialog
from gfmd_desk.ui.words import clock

Room = Any
Hands = Any


def english(words: str) -> list[str]:
    """Each line as English has it, also where a plural was not put into words yet."""
    return [re.sub(r"(?<=^1 )(.*)\(s\)", r"\1", line) for line in words.splitlines()]


def test_the_event_is_named_and_the_certificate_follows(room: Room, hands: Hands, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    made: list[Participant] = []
    one = Participant("", room.report.event.id, "Ostara Venn", country="Montania", group=Group.GOVERNMENT)
    room.store.ask(lambda desk: add_participant(desk.door, one), made.append)
    room.wait_for(lambda: bool(made))
    room.store.set_place(Place("opportunities"))
    hands.line("Ostara Venn said that boards work")
    entry = room.entry("Ostara Venn said that boards work")
    room.store.do(editing.set_subjects([entry], Part.SPEAKER, [Subject(Part.SPEAKER, made[0].id)]))
    hands.type("Ostara Venn thinks")
    room.wait_saved()

    shelf = AbbreviationShelf(room.app.folder, room.app.folder)
    shelf.keep(Kept({"ov": "Ostara Venn"}))
    room.desk.abbreviations.refresh()
    room.wait_for(lambda: bool(room.desk.abbreviations._fields[0]._known))
    QGuiApplication.clipboard().setText("Ostara Venn")
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda _clipboard: True)  # without a display nobody owns it
    room.desk.actions[Do.FORGET].trigger()
    dialog = room.dialog(ForgetDialog)
    told = dialog.numbers.toPlainText()
    assert {"1 line of the roster", "1 line not entered yet", "1 session, with its title"} <= set(english(told))
    assert not dialog.act.isEnabled()
    hands.type("Esperia")
    assert not dialog.act.isEnabled()
    hands.type(" Summit")
    assert dialog.act.isEnabled()

    def full(*_given: object) -> None:
        raise NotSavedError("Not saved: the disk is full.")

    with monkeypatch.context() as patch:
        patch.setattr("gfmd_desk.services.forget._renew_copies", full)
        dialog.act.click()
        dialog.reject()
        assert dialog.isVisible(), "it was left while it was being done"
        room.wait_for(dialog.problem.isVisible)
    assert dialog.problem.text() == "Not saved: the disk is full."
    assert room.store.history.undoable is None, "undo would bring the words back"
    room.line.insertPlainText("Ostara")
    room.line.selectAll()
    room.line.textCursor().removeSelectedText()
    assert room.line.document().isUndoAvailable()
    dialog.act.click()
    room.wait_for(dialog.save.isVisible)
    certificate = dialog.numbers.toPlainText()
    assert certificate.startswith("Certificate")
    assert "1 line of the roster" in english(certificate)
    assert "No backup" in english(certificate)
    saved = tmp_path / "certificate.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_given: (str(saved), ""))
    dialog.save.click()
    room.wait_for(lambda: dialog.problem.isVisible() and "Saved" in dialog.problem.text())
    assert saved.read_text(encoding="utf-8").strip() == certificate
    dialog.reject()

    room.wait_for(lambda: room.texts("opportunities") == ["One participant said that boards work"])
    assert room.line.toPlainText() == ""
    assert not room.line.document().isUndoAvailable()
    assert QGuiApplication.clipboard().text() == ""
    room.wait_for(lambda: not room.desk.abbreviations._fields[0]._known)
    assert "Ostara" not in f"{room.window.windowTitle()} {room.desk.notice.words} {room.desk.status.said.text()}"
    assert room.store.history.undoable is None
    room.wait_for(lambda: not room.desk.rooms.people)
    room.wait_saved()
    assert list(room.on_disk().values()) == ["One participant said that boards work"]
    files = [path for path in room.app.folder.rglob("*") if path.is_file()]
    assert not [path.name for path in files if b"ostara" in path.read_bytes().lower()]


def test_what_the_command_line_has_destroyed_cannot_be_undone_in_the_window(room: Room, hands: Hands) -> None:
    hands.line("Ostara Venn said so")
    hands.line("and left")
    room.store.do(editing.reword(room.entry("and left"), "Ostara Venn left"))
    room.wait_saved()
    room.cli("forget", "--event", "Esperia Summit", "--yes")
    room.wait_for(lambda: room.store.history.undoable is None)
    room.desk.steps.undo()
    room.wait_saved()
    assert not any(has_time(entry.said_at, entry.said_offset) for entry in room.report.entries)


def test_no_time_stands_beside_a_line_afterwards(room: Room, hands: Hands) -> None:
    hands.line("Boards keep plans")
    hands.line("Ports stay open")
    first, second = room.entry("Boards keep plans"), room.entry("Ports stay open")
    room.store.do(contest(room.report, second, first))
    room.wait_saved()
    room.cli("forget", "--event", "Esperia Summit", "--yes")
    room.wait_for(lambda: not clock(room.entry("Boards keep plans")))
    model = room.view.model()
    spoken = [str(model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(model.rowCount())]
    assert [words for words in spoken if "Boards keep plans" in words] == [
        "Boards keep plans",
        "Ports stay open – contests Boards keep plans",
    ]
    assert "00:00" not in " ".join(spoken)
