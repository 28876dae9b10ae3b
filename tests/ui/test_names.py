"""The guard while typing: a name is underlined, said in a quiet line, replaced by one key, or decided about."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QInputMethodEvent, QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from gfmd_desk.domain import editing
from gfmd_desk.domain.approval import Matter, Step
from gfmd_desk.domain.attribution import Level, Part, Regime, Scope, Subject
from gfmd_desk.domain.editing import Place
from gfmd_desk.domain.line import Line
from gfmd_desk.domain.roster import Group, Participant
from gfmd_desk.services.approvals import Answer
from gfmd_desk.services.roster import add_participant
from gfmd_desk.ui.actions import Do
from gfmd_desk.ui.dialogs.names_dialog import NamesDialog
from gfmd_desk.ui.dialogs.rulings_dialog import RulingsDialog
from gfmd_desk.ui.dialogs.session_dialog import SessionDialog
from gfmd_desk.ui.theme import DARK

Room = Any
Hands = Any
KEY = Qt.Key
STATES = ("Montania", "Esperia", "Lagunia", "Ondra", "Verdania")
WHOLE, DOTS = QTextCharFormat.UnderlineStyle.SingleUnderline, QTextCharFormat.UnderlineStyle.DotLine


class Desk:
    """The window with a roster of five governments, and what is underlined in it."""

    def __init__(self, room: Room, qtbot: QtBot) -> None:
        self.room, self._qtbot = room, qtbot
        event = room.report.event.id
        for state in STATES:
            one = Participant("", event, f"Delegate {state[::-1].capitalize()}", country=state, group=Group.GOVERNMENT)
            self.ask(lambda desk, one=one: add_participant(desk.door, one))
        room.desk.rooms.refresh()
        room.wait_for(lambda: len(room.desk.rooms.people) == len(STATES))
        self.wait_watched()

    def ask(self, job: Callable[[Any], Any]) -> Any:
        answers: list[Any] = []
        self.room.store.ask(job, answers.append)
        self._qtbot.waitUntil(lambda: bool(answers))
        return answers[0]

    def wait_watched(self) -> None:
        names = self.room.desk.names
        self.room.wait_for(lambda: names.writer is not None and len(names.writer.watched.people) >= len(STATES))

    @property
    def said(self) -> str:
        return str(self.room.desk.naming.said.text())

    def people(self) -> dict[str, Participant]:
        event = self.room.report.event.id
        return {one.name: one for one in self.ask(lambda desk: desk.people(event))}


@pytest.fixture
def desk(room: Room, qtbot: QtBot) -> Desk:
    return Desk(room, qtbot)


def focus(widget: QWidget) -> None:
    """Go to a field of a dialog; there is no window manager here that would make its window active."""
    widget.window().activateWindow()
    QTest.qWaitForWindowActive(widget.window(), 2000)
    widget.setFocus()


def underlined(field: QPlainTextEdit) -> dict[str, Any]:
    return {one.cursor.selectedText(): one.format.underlineStyle() for one in field.extraSelections()}


def test_a_name_is_underlined_as_it_is_typed_and_said_in_the_quiet_line(desk: Desk, hands: Hands) -> None:
    room = desk.room
    hands.type("The plan of Montania")
    assert underlined(room.line) == {"Montania": DOTS}
    assert desk.said.startswith("Names Montania: a State · Ctrl+G replaces it")
    assert room.line.accessibleDescription() == "Names Montania: a State"
    assert not room.window.capture.hint.isVisible()
    hands.type(" works")
    hands.press(KEY.Key_Backspace, times=len(" of Montania works"))
    assert underlined(room.line) == {}
    assert not room.desk.naming.said.isVisible()
    assert room.window.capture.hint.isVisible()
    assert room.line.hasFocus()


def test_near_a_verb_the_line_has_another_shape_and_other_words(desk: Desk, hands: Hands) -> None:
    hands.type("Montania said that boards work")
    assert underlined(desk.room.line) == {"Montania": WHOLE}
    assert desk.said.startswith("Names Montania as speaking or acting: a State")
    assert desk.room.desk.naming.said.property("worse") is True


def test_one_key_replaces_the_name_and_one_more_records_whom_it_meant(desk: Desk, hands: Hands) -> None:
    room = desk.room
    hands.line("Town boards of Montania keep plans")
    room.edit("Town boards of Montania keep plans")
    assert underlined(room.view.editor) == {"Montania": DOTS}
    hands.control(KEY.Key_G)
    assert room.report.entries[0].text == "Town boards of one government keep plans"
    assert underlined(room.view.editor) == {}
    assert room.report.entries[0].subjects == ()
    assert "Ctrl+Shift+O as owner" in desk.said
    assert room.view.editor.hasFocus()
    hands.press(KEY.Key_O, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    room.wait_for(lambda: bool(room.report.entries[0].subjects))
    (subject,) = room.report.entries[0].subjects
    assert (subject.part, subject.wanted) == (Part.OWNER, Level.WITHHELD)
    assert desk.people()["Montania"].id == subject.participant_id
    hands.control(KEY.Key_Z)
    room.page.leave()
    hands.control(KEY.Key_Z)
    room.wait_saved()


def test_on_the_page_the_margin_says_it_in_words(desk: Desk, hands: Hands) -> None:
    room = desk.room
    hands.line("Montania said that boards work")
    room.wait_saved()
    index = room.view.model().index(room.view.model().row_of(room.report.entries[0].id), 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).endswith("Montania said that boards work – names Montania")
    names = room.desk.names.unreleased(room.report.entries[0].text, room.report.entries[0])
    assert [(one.label, one.near_verb) for one in names] == [("Montania", True)]


def test_a_book_is_read_beside_the_window_and_then_says_whom_it_names(desk: Desk) -> None:
    room, book = desk.room, f"{'town boards work ' * 1_500}and Montania said so"
    room.store.add_line(Line(book))
    index = room.view.model().index(0, 0)
    while index.data() != book:
        index = index.siblingAtRow(index.row() + 1)
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.endswith("and Montania said so"), "nobody waits for the names in it"
    room.wait_for(lambda: index.data(Qt.ItemDataRole.AccessibleTextRole).endswith("said so – names Montania"))
    (name,) = room.desk.names.unreleased(book, room.report.entries[0])
    assert book[name.start : name.end] == "Montania"
    room.wait_saved()


def test_from_the_page_the_chosen_entry_is_reworded_and_undone_in_one_step(desk: Desk, hands: Hands) -> None:
    room = desk.room
    hands.line("The plan of Montania works")
    hands.press(KEY.Key_Up)
    assert desk.said.startswith("Names Montania")
    hands.control(KEY.Key_G)
    assert room.texts(None) == ["The plan of one government works"]
    hands.control(KEY.Key_Z)
    assert room.texts(None) == ["The plan of Montania works"]


def test_what_is_recorded_in_the_line_comes_with_the_entry(desk: Desk, hands: Hands) -> None:
    room = desk.room
    hands.type("The plan of Montania works")
    hands.control(KEY.Key_G)
    assert room.line.toPlainText() == "The plan of one government works"
    hands.press(KEY.Key_G, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert room.report.entries == ()
    hands.press(KEY.Key_Return)
    room.wait_for(lambda: bool(room.report.entries and room.report.entries[0].subjects))
    assert [one.part for one in room.report.entries[0].subjects] == [Part.SPEAKER]
    assert room.line.hasFocus()


def test_whom_a_name_meant_is_recorded_for_its_own_entry_alone(desk: Desk, hands: Hands) -> None:
    room = desk.room
    for text in ("The plan of Montania", "Boards work"):
        hands.line(text)
    room.edit("The plan of Montania")
    hands.control(KEY.Key_G)
    hands.press(KEY.Key_Escape)
    room.edit("Boards work")
    hands.press(KEY.Key_O, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert room.desk.status.said.text().startswith("First replace a name")
    hands.press(KEY.Key_Escape)
    room.wait_saved()
    assert [entry.subjects for entry in room.report.entries] == [(), ()]


def test_a_line_that_is_thrown_away_takes_its_decisions_with_it(desk: Desk, hands: Hands) -> None:
    room = desk.room
    hands.type("On Montania")
    hands.control(KEY.Key_U)
    assert underlined(room.line) == {}
    room.line.clear()
    hands.type("On Montania")
    assert underlined(room.line) == {"Montania": DOTS}
    hands.press(KEY.Key_Return)
    room.wait_saved()
    assert desk.ask(lambda one: one.rulings(room.report.event.id)) == ()


def test_spoken_about_here_and_then_everywhere_and_taken_back(desk: Desk, hands: Hands, qtbot: QtBot) -> None:
    room = desk.room
    for text in ("The plan of Montania works", "Towns of Montania help"):
        hands.line(text)
    entry = room.edit("The plan of Montania works")
    hands.control(KEY.Key_U)
    room.wait_for(lambda: underlined(room.view.editor) == {})
    assert room.desk.status.said.text().startswith("“Montania” may stand in this entry.")
    other = room.entry("Towns of Montania help")
    assert room.desk.names.unreleased(other.text, other) != ()
    hands.type("; Montania, Montania")
    assert underlined(room.view.editor) == {}
    hands.press(KEY.Key_Escape)
    room.edit("Towns of Montania help")
    hands.press(KEY.Key_U, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    room.wait_for(lambda: underlined(room.view.editor) == {})
    hands.press(KEY.Key_Escape)
    room.desk.actions[Do.RULINGS].trigger()
    dialog = room.dialog(RulingsDialog)
    assert dialog.model.rowCount() == 2
    assert dialog.model.row(0).cells[:2] == ("montania", "Spoken about, not speaking")
    assert [dialog.model.row(number).cells[2] for number in range(2)] == [room.store.entry(entry.id).text, "The whole event"]
    dialog.table.selectRow(1)
    focus(dialog.reason)
    hands.type("this process is spoken about")
    hands.press(KEY.Key_Return)
    room.wait_for(lambda: dialog.model.row(1).cells[3] == "this process is spoken about")
    focus(dialog.table)
    hands.press(KEY.Key_Delete)
    room.wait_for(lambda: dialog.model.rowCount() == 1)
    dialog.reject()
    room.wait_for(lambda: room.desk.names.unreleased("Towns of Montania help", room.entry("Towns of Montania help")) != ())


def test_an_approved_name_is_not_underlined_until_a_word_changes(desk: Desk, hands: Hands) -> None:
    room = desk.room
    text = "The plan of Montania"
    hands.line(text)
    people = desk.people()
    owner = next(one for one in people.values() if one.country == "Montania")
    entry = room.entry(text)
    room.store.do(editing.set_subjects([entry], Part.OWNER, [Subject(Part.OWNER, owner.id, Level.STATE)]))
    room.wait_saved()
    answer = Answer(Step.APPROVED, Level.STATE, list(Scope), given_by="Head of delegation", channel="in person")
    desk.ask(lambda one: one.record(room.report.id, [Matter(entry.id, Part.OWNER, owner.id)], answer))
    room.desk.rooms.refresh()
    room.wait_for(lambda: room.desk.names.unreleased(text, room.entry(text)) == ())
    room.edit(text)
    assert underlined(room.view.editor) == {}
    hands.type("!")
    assert underlined(room.view.editor) == {"Montania": DOTS}
    hands.press(KEY.Key_Backspace)
    assert underlined(room.view.editor) == {}


def test_underlining_is_nothing_to_undo_and_leaves_what_is_composed(desk: Desk, hands: Hands) -> None:
    room = desk.room
    hands.type("The plan of Montani")
    event = QInputMethodEvent("a", [])
    QCoreApplication.sendEvent(room.line, event)
    hands.type("a then")
    assert underlined(room.line) == {"Montania": DOTS}
    room.desk.naming.set_theme(DARK)
    assert room.line.document().isUndoAvailable()
    hands.control(KEY.Key_Z)
    assert "Montania then" not in room.line.toPlainText()


def test_an_export_that_is_stopped_shows_the_places_one_after_the_other(
    desk: Desk, hands: Hands, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = desk.room
    texts = ("Boards work", "The plan of Montania works", "Esperia said that towns help")
    for text in texts:
        hands.line(text)
        room.view.show_entry(room.entry(text).id)
        room.page.file(Place("challenges"))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "out.docx"), ""))
    with qtbot.waitSignal(room.desk.reports.stopped):
        room.desk.reports.export()
        room.say_for()
    assert not (tmp_path / "out.docx").exists()
    assert "a name that was not approved" in room.desk.notice.words
    seen = []
    for _ in range(3):
        before = room.view.edited
        room.desk.notice._act.click()
        room.wait_for(lambda before=before: room.view.edited not in ("", before))
        seen.append(room.store.entry(room.view.edited).text)
    assert set(seen[:2]) == {texts[1], texts[2]}
    assert seen[2] == seen[0]
    room.window.activateWindow()  # there is no window manager here to do it after a dialog
    room.wait_for(room.view.editor.hasFocus)
    for _ in range(2):
        hands.control(KEY.Key_G)
        before = room.view.edited
        hands.press(KEY.Key_F6)
        room.wait_for(lambda before=before: room.view.edited != before or room.desk.status.said.text() != "")
    room.page.leave()
    with qtbot.waitSignal(room.desk.reports.exported):
        room.desk.reports.export()
        room.say_for()


OLD = """Summary/Main discussion points

Montania said that boards work. The plan of Esperia helps.

2. Challenges

- Esperia explained that towns help.
- Nobody is named here.
"""


def test_an_import_shows_old_leaks_and_they_are_settled_in_groups(
    desk: Desk, hands: Hands, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = desk.room
    source = tmp_path / "old.txt"
    source.write_text(OLD, encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(source), ""))
    room.desk.imports.ask_file()
    dialog = room.dialog(SessionDialog)
    dialog.code.setText("RT 9")
    dialog.title.setText("Old words")
    dialog.accept()
    review = room.dialog(NamesDialog)
    bodies = [review.bodies_model.row(number).cells for number in range(review.bodies_model.rowCount())]
    assert {cells[0] for cells in bodies} == {"Montania", "Esperia"}
    assert all(cells[2] == "as speaking or acting" for cells in bodies)
    esperia = next(number for number, cells in enumerate(bodies) if cells[0] == "Esperia")
    review.bodies.selectRow(esperia)
    assert len(review.chosen()) == 2
    hands.alt(KEY.Key_O)
    room.wait_for(lambda: sum(bool(entry.subjects) for entry in room.report.entries) == 2)
    room.wait_for(lambda: room.desk.names.ready)
    review.bodies.selectRow(next(n for n in range(2) if review.bodies_model.row(n).cells[0] == "Esperia"))
    hands.alt(KEY.Key_R)
    room.wait_for(lambda: review.bodies_model.rowCount() == 1)
    assert not any("Esperia" in entry.text for entry in room.report.entries)
    hands.alt(KEY.Key_E)
    room.wait_for(lambda: review.bodies_model.rowCount() == 0)
    assert review.said.text() == "Nobody is named who was not released."
    assert review.chosen() == []
    review.reject()
    room.wait_in_line()
    room.page.undo()
    assert sum("Esperia" in entry.text for entry in room.report.entries) == 2


def test_the_models_of_the_dialogs_are_sound(desk: Desk, hands: Hands, qtmodeltester: Any) -> None:
    hands.line("Montania said that boards work")
    desk.room.wait_saved()
    desk.room.desk.actions[Do.NAMES_IN_REPORT].trigger()
    dialog = desk.room.dialog(NamesDialog)
    for model in (dialog.bodies_model, dialog.places_model):
        assert model.rowCount() == 1
        qtmodeltester.check(model)
    dialog.reject()


def test_what_could_tell_the_owner_is_pointed_out_in_the_inspector(desk: Desk, hands: Hands) -> None:
    room = desk.room
    text = "Boards reached 1,200 families with the Ministry of Borders"
    hands.line(text)
    room.view.show_entry(room.entry(text).id)
    shown = room.desk.inspector.giveaways
    assert shown.isHidden()
    owner = next(one for one in desk.people().values() if one.country == "Montania")
    room.store.do(editing.set_subjects([room.entry(text)], Part.OWNER, [Subject(Part.OWNER, owner.id)]))
    room.wait_for(lambda: not shown.isHidden())
    assert shown.words.text() == "1,200: a figure\nMinistry of Borders: an office"


def test_on_the_record_nobody_is_underlined(desk: Desk, hands: Hands) -> None:
    room = desk.room
    session = replace(room.report.session, regime=Regime.ON_THE_RECORD)
    desk.ask(lambda one: one.update_session(session, {}))
    room.store.refresh()
    room.wait_for(lambda: room.report.session.regime is Regime.ON_THE_RECORD)
    room.wait_for(lambda: room.desk.names.writer.watched.report.session.regime is Regime.ON_THE_RECORD)
    hands.type("Montania said that boards work")
    assert underlined(room.line) == {}


def test_right_to_left_the_first_row_is_chosen_too(desk: Desk, hands: Hands, qapp: QApplication) -> None:
    hands.line("Montania said that boards work")
    desk.room.wait_saved()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        desk.room.desk.actions[Do.NAMES_IN_REPORT].trigger()
        dialog = desk.room.dialog(NamesDialog)
        assert [hit.words for hit in dialog.chosen()] == ["Montania"]
        dialog.reject()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
