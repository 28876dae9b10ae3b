"""The guard while typing: a name is underlined, said in a quiet line, replaced by one key, or decided about."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from gfmd_desk.domain.attribution import Level, Part
from gfmd_desk.domain.roster import Group, Participant
from gfmd_desk.services.roster import add_participant

Room = Any
Hands = Any
KEY = Qt.Key
STATES = ("Montania", "Esperia", "Lagunia", "Ondra", "Verdania")
WAVE, DOTS = QTextCharFormat.UnderlineStyle.WaveUnderline, QTextCharFormat.UnderlineStyle.DotLine


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
    assert underlined(desk.room.line) == {"Montania": WAVE}
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
    assert "Ctrl+Alt+G as owner" in desk.said
    assert room.view.editor.hasFocus()
    hands.press(KEY.Key_G, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    room.wait_for(lambda: bool(room.report.entries[0].subjects))
    (subject,) = room.report.entries[0].subjects
    assert (subject.part, subject.wanted) == (Part.OWNER, Level.WITHHELD)
    assert desk.people()["Montania"].id == subject.participant_id
    hands.control(KEY.Key_Z)
    room.page.leave()
    hands.control(KEY.Key_Z)
    room.wait_saved()
