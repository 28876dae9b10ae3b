"""Consents, sealed from the window that destroys the identities, and opened again; what was broken off is told at the next start."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from PySide6.QtWidgets import QFileDialog

from gfmd_desk.domain import editing
from gfmd_desk.domain.approval import Matter, Step
from gfmd_desk.domain.attribution import Group, Level, Part, Subject
from gfmd_desk.domain.editing import Place
from gfmd_desk.domain.roster import Participant
from gfmd_desk.services.approvals import Answer
from gfmd_desk.services.roster import add_participant
from gfmd_desk.storage import wrapping
from gfmd_desk.storage.wrapping import Cost
from gfmd_desk.ui.actions import Do
from gfmd_desk.ui.dialogs.forget_dialog import ForgetDialog
from gfmd_desk.ui.dialogs.seal_consents_dialog import SealConsentsDialog
from gfmd_desk.ui.dialogs.sealed_consents_dialog import SealedConsentsDialog
from tests.ui.test_accessibility import nameless

Room = Any
Hands = Any
GOOD = "harbour lamp bridge violet"


@pytest.fixture(autouse=True)
def cheap_tries(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wrapping, "COST", Cost(1, 1, 64))


def agree(room: Room, hands: Hands) -> None:
    """Let somebody agree to be named for a line."""
    made: list[Participant] = []
    one = Participant("", room.report.event.id, "Ostara Venn", country="Montania", group=Group.GOVERNMENT)
    room.store.ask(lambda desk: add_participant(desk.door, one), made.append)
    room.wait_for(lambda: bool(made))
    room.store.set_place(Place("opportunities"))
    hands.line("Boards work")
    entry = room.entry("Boards work")
    room.store.do(editing.set_subjects([entry], Part.SPEAKER, [Subject(Part.SPEAKER, made[0].id, Level.NAMED)]))
    answer = Answer(Step.APPROVED, Level.NAMED, given_by="Ostara Venn", channel="in person", proof="letter 7")
    recorded: list[object] = []
    report_id = room.report.id
    room.store.ask(lambda desk: desk.record(report_id, [Matter(entry.id, Part.SPEAKER, made[0].id)], answer), recorded.append)
    room.wait_for(lambda: bool(recorded))


def test_they_are_sealed_before_and_opened_after(room: Room, hands: Hands, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    room.desk.actions[Do.FORGET].trigger()
    forget = room.dialog(ForgetDialog)
    assert "Nobody's name was printed by consent" in forget.consents.text()
    assert not forget.seal.isVisible()
    forget.reject()
    room.wait_in_line()
    agree(room, hands)
    room.desk.actions[Do.FORGET].trigger()
    room.wait_for(lambda: room.dialog(ForgetDialog) is not forget)
    forget = room.dialog(ForgetDialog)
    assert forget.consents.text().startswith("1 name was printed by consent")
    forget.seal.click()
    dialog = room.dialog(SealConsentsDialog)
    assert nameless(forget) == nameless(dialog) == []
    hands.type("short")
    dialog.act.click()
    assert "at least ten letters" in dialog.problem.text()
    dialog.passphrase.first.setText(GOOD)
    assert dialog.passphrase.strength.text().startswith("Fair")
    dialog.act.click()
    assert dialog.problem.text() == "The two are not the same yet."
    dialog.passphrase.second.setText(GOOD)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_given: (str(tmp_path / "nowhere" / "it"), ""))
    dialog.act.click()
    room.wait_for(dialog.problem.isVisible)
    assert "there is no folder" in dialog.problem.text()
    file = tmp_path / "it.consents"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_given: (str(tmp_path / "it"), ""))
    dialog.act.click()
    room.wait_for(lambda: str(file) in forget.consents.text())
    assert "another way" in forget.consents.text()
    forget.name.setText("Esperia Summit")
    forget.act.click()
    room.wait_for(forget.save.isVisible)
    assert not forget.seal.isVisible()
    forget.reject()
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert file in files
    assert not [path.name for path in files if b"ostara" in path.read_bytes().lower()]

    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_given: (str(tmp_path / "desk" / "settings.json"), ""))
    room.desk.actions[Do.OPEN_CONSENTS].trigger()
    room.wait_for(lambda: "cannot be read" in room.desk.notice.words or "not a file of sealed consents" in room.desk.notice.words)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_given: (str(file), ""))
    room.desk.actions[Do.OPEN_CONSENTS].trigger()
    opened = room.dialog(SealedConsentsDialog)
    hands.type("another passphrase")
    opened.open_it.click()
    room.wait_for(opened.problem.isVisible)
    assert opened.problem.text() == "This passphrase does not open these consents."
    opened.passphrase.setText(GOOD)
    opened.open_it.click()
    room.wait_for(opened.table.isVisible)
    assert nameless(opened) == []
    row = opened.model.row(0).cells
    assert {"RT 1.1", "Boards work", "Ostara Venn, Montania", "Approved", "Person", "In person", "letter 7"} <= set(row)
    room.desk.actions[Do.PRIVACY].trigger()
    assert "Ostara Venn" not in repr(opened.model.row(0).cells)
    workbook = tmp_path / "it.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_given: (str(workbook), ""))
    opened.save.click()
    room.wait_for(lambda: "Saved" in opened.problem.text())
    room.desk.actions[Do.PRIVACY].trigger()
    opened.reject()
    sheet = load_workbook(workbook).active
    assert sheet is not None
    assert "Ostara Venn, Montania" in [cell.value for cell in sheet[2]]


def test_what_was_broken_off_is_told_at_the_next_start_and_can_be_finished(
    open_desk: Callable[[Path], Room], room: Room, hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    agree(room, hands)
    event = room.report.event
    room.begin("B 2")

    with monkeypatch.context() as patch:
        patch.setattr("gfmd_desk.services.door.Door.scrub", lambda _door: 1 / 0)
        broke: list[object] = []
        room.app._saver.broke.disconnect()
        room.app._saver.broke.connect(broke.append)
        room.desk.actions[Do.FORGET].trigger()
        dialog = room.dialog(ForgetDialog)
        assert not dialog.again.isVisible()
        dialog.name.setText(event.name)
        dialog.act.click()
        room.wait_for(lambda: bool(broke))
    folder = room.app.folder
    room.wait_for(dialog.problem.isVisible)
    dialog.reject()
    assert not dialog.isVisible(), "who is refused may leave"
    room.close()
    assert list(folder.glob(".forgetting-*"))

    again = open_desk(folder)
    again.wait_for(lambda: "was begun and is not done" in again.desk.notice.words)
    assert event.name in again.desk.notice.words
    assert again.line.hasFocus()
    again.desk.notice._act.click()
    dialog = again.dialog(ForgetDialog)
    assert dialog.again.isVisible()
    dialog.name.setText(event.name)
    dialog.act.click()
    again.wait_for(dialog.save.isVisible)
    dialog.reject()
    assert not list(folder.glob(".forgetting-*"))
    assert not [path.name for path in folder.rglob("*") if path.is_file() and b"ostara" in path.read_bytes().lower()]
