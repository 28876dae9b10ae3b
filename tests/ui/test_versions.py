"""An entry and a report as they stood, the bin, and what undo says, as hands meet them."""

from typing import Any

from PySide6.QtCore import Qt

from gfmd_desk.domain import editing
from gfmd_desk.domain.approval import Matter, Step
from gfmd_desk.domain.attribution import Group, Level, Part, Subject
from gfmd_desk.domain.editing import Place
from gfmd_desk.domain.roster import Participant
from gfmd_desk.services.approvals import Answer, record
from gfmd_desk.services.roster import add_participant
from gfmd_desk.ui.dialogs.bin_dialog import BinDialog
from gfmd_desk.ui.dialogs.report_versions_dialog import ReportVersionsDialog
from gfmd_desk.ui.dialogs.versions_dialog import VersionsDialog

Room = Any
Hands = Any
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def owned(room: Room, text: str) -> Matter:
    """Let Montania own the entry with these words."""
    event_id = room.report.event.id
    made: list[Participant] = []
    one = Participant("", event_id, "Ana Kovar", country="Montania", group=Group.GOVERNMENT)
    room.store.ask(lambda desk: add_participant(desk.door, one), made.append)
    room.wait_for(lambda: bool(made))
    entry = room.entry(text)
    room.store.do(editing.set_subjects([entry], Part.OWNER, [Subject(Part.OWNER, made[0].id, Level.STATE)]))
    return Matter(entry.id, Part.OWNER, made[0].id)


def answered(room: Room, matter: Matter, step: Step) -> None:
    """Record an answer, and wait until the window knows of it."""
    report_id = room.report.id
    answer = Answer(step, None if step.voids else Level.STATE, given_by="Head of delegation", channel="in person")
    known = len(room.desk.rooms.room.log.steps)
    room.store.ask(lambda desk: record(desk.door, desk.attribution, report_id, [matter], answer), lambda _: room.desk.rooms.refresh())
    room.wait_for(lambda: len(room.desk.rooms.room.log.steps) > known)


def test_versions_of_an_entry(room: Room, hands: Hands) -> None:
    store, said = room.store, room.desk.status.said
    store.set_place(Place("opportunities"))
    hands.line("town boards work")
    matter = owned(room, "town boards work")
    entry = room.entry("town boards work")
    store.do(editing.reword(entry, "Boards at town level work."))
    room.wait_for(lambda: matter.participant_id in room.desk.rooms.room.parties)
    answered(room, matter, Step.APPROVED)
    room.edit("Boards at town level work.")
    hands.type(" Plans too.")
    hands.press(Qt.Key.Key_V, CONTROL | SHIFT)
    dialog = room.dialog(VersionsDialog)
    rows = [dialog.model.row(number).cells[1:] for number in range(dialog.model.rowCount())]
    assert [words for _, words in rows] == [
        "town boards work",
        "town boards work",
        "Boards at town level work.",
        "Boards at town level work. Plans too.",
    ]
    assert [how for how, _ in rows] == ["new line: first wording", "who it is about", "other words", "typing: stands now"]
    assert dialog.table.here == 2
    assert "[+Plans too.+]" in dialog.compared.toPlainText()
    assert "text-decoration: underline" in dialog.compared.toHtml()
    assert dialog.compared.accessibleDescription() == "new: Plans too."
    assert dialog.means.text() == "An approval holds again: Montania."
    hands.press(Qt.Key.Key_Up, times=2)
    assert "Whose practice: nobody then, Ana Kovar, Montania (the State or organisation) now" in dialog.compared.toPlainText()
    assert not dialog.means.isVisible()
    hands.press(Qt.Key.Key_Down, times=3)
    assert not dialog.restore.isEnabled()
    hands.press(Qt.Key.Key_Up)
    dialog.restore.click()
    assert room.texts("opportunities") == ["Boards at town level work."]
    assert "Restored" in said.text()
    room.window.activateWindow()
    room.wait_for(room.window.isActiveWindow)
    room.edit("Boards at town level work.")
    hands.control(Qt.Key.Key_Z)
    assert room.texts("opportunities") == ["Boards at town level work. Plans too."]
    assert said.text().startswith("Undone in RT 1.1: an earlier version · ")
    assert said.text().endswith("An approval lapses with it: Montania.")
    room.desk.steps.undo()
    assert "typing" in said.text()
    assert said.text().endswith("An approval holds again: Montania.")
    answered(room, matter, Step.WITHDRAWN)
    room.desk.steps.redo()
    assert said.text().startswith("Done again in RT 1.1: typing")
    room.desk.steps.undo()
    assert said.text().endswith("Declined or withdrawn since, so no approval comes back: Montania.")


def test_the_bin_and_the_report_as_it_stood(room: Room, hands: Hands) -> None:
    store, said = room.store, room.desk.status.said
    hands.press(Qt.Key.Key_Delete, CONTROL | SHIFT)
    room.wait_for(lambda: said.text() == "Nothing was deleted from this report.")
    store.set_place(Place("opportunities"))
    for text in ("one", "two", "three"):
        hands.line(text)
    matter = owned(room, "two")
    two = room.entry("two")
    store.do(editing.delete([room.entry("one"), two]))
    hands.press(Qt.Key.Key_Delete, CONTROL | SHIFT)
    dialog = room.dialog(BinDialog)
    assert [dialog.model.row(number).cells[3] for number in range(dialog.model.rowCount())] == ["two", "one"]
    assert dialog.words.toPlainText() == "two"
    hands.press(Qt.Key.Key_Down, SHIFT)
    assert dialog.words.toPlainText() == "two\n\none"
    hands.press(Qt.Key.Key_Return)
    assert room.texts("opportunities") == ["one", "two", "three"]
    assert room.entry("two") == two
    assert two.subjects[0].participant_id == matter.participant_id
    store.do(editing.reword(room.entry("three"), "four"))
    room.desk.versions.open_report()
    dialog = room.dialog(ReportVersionsDialog)
    assert not dialog.restore.isEnabled()
    assert dialog.compared.toPlainText() == "This is how the report stands now."
    hands.press(Qt.Key.Key_Up)
    assert "Not there then (3)" in dialog.compared.toPlainText()
    dialog.restore.click()
    assert room.report.entries == ()
    room.desk.steps.undo()
    assert room.texts("opportunities") == ["one", "two", "four"]
    room.wait_saved()
    room.begin("RT 1.2")
    room.desk.steps.undo()
    assert said.text() == "There is nothing to undo in this report."
