"""The sweep by keyboard: one of each kind, dealt with by one key each; the line below stays as it was."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gfmd_desk.domain import editing
from gfmd_desk.domain.attribution import Group, Level, Part, Subject
from gfmd_desk.domain.editing import Place
from gfmd_desk.domain.entry import Entry, Kind
from gfmd_desk.domain.ids import new_id
from gfmd_desk.domain.roster import Participant
from gfmd_desk.domain.standing import State
from gfmd_desk.domain.sweep import Lack
from gfmd_desk.services.clock import moment_now
from gfmd_desk.services.roster import add_participant
from gfmd_desk.ui.actions import Do
from gfmd_desk.ui.dialogs.approval_card import ApprovalCard

Room = Any
Hands = Any
KEY = Qt.Key
QUOTE = "A plan that nobody was asked about is a wish."


class Close:
    """A session at its close, and the strip over the capture line."""

    def __init__(self, room: Room, qtbot: QtBot) -> None:
        self.room = room
        self.commands = room.desk.sweep
        self._qtbot = qtbot
        event = room.report.event.id
        self.montania = self.ask(
            lambda desk: add_participant(
                desk.door, Participant("", event, "Delegate of Mo", country="Montania", group=Group.GOVERNMENT, aliases=("Montania",))
            )
        ).id
        room.desk.rooms.refresh()
        qtbot.waitUntil(lambda: room.desk.rooms.person(self.montania) is not None)

    def ask(self, job: Callable[[Any], Any]) -> Any:
        answers: list[Any] = []
        self.room.store.ask(job, answers.append)
        self._qtbot.waitUntil(lambda: bool(answers))
        return answers[0]

    def note(self, section: str | None, text: str, *, tags: tuple[str, ...] = ("gcm:23",), **more: Any) -> Entry:
        """An entry of the report; with `by` Montania said it, to be told of so far."""
        by = more.pop("by", False)
        id, store = new_id(), self.room.store
        store.do(editing.add(self.room.report, id, text, Place(section), moment_now(), **more))
        if tags:
            store.do(editing.set_tags([store.entry(id)], tags))
        if by is not False:
            store.do(editing.set_subjects([store.entry(id)], Part.SPEAKER, [Subject(Part.SPEAKER, self.montania, by or None)]))
        entry: Entry = store.entry(id)
        return entry

    @property
    def strip(self) -> Any:
        return self.commands.strip

    @property
    def lacks(self) -> Any:
        found = self.commands.keeper.sweep
        return [one.lack for one in found.findings] if found else []

    @property
    def current(self) -> Any:
        finding = self.strip.list.finding
        return finding.lack if finding else None

    def open(self, hands: Hands) -> None:
        hands.press(KEY.Key_F9)
        assert self.strip.list.hasFocus()

    @property
    def lines(self) -> list[str]:
        model = self.strip.model
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    def say_yes_on_the_card(self, hands: Hands) -> None:
        """Open the card of the quote that is current, and let its speaker agree."""
        hands.press(KEY.Key_Return)
        card = self.room.dialog(ApprovalCard)
        card.activateWindow()
        self._qtbot.waitUntil(lambda: QApplication.activeWindow() is card)
        assert card.sentence.text().startswith(f"“{QUOTE}”")
        hands.type("1")
        hands.press(KEY.Key_Return)
        self._qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
        self.room.window.activateWindow()
        self._qtbot.waitUntil(self.strip.list.hasFocus)

    def wait_for(self, *lacks: Lack) -> None:
        self._qtbot.waitUntil(lambda: self.lacks == list(lacks))

    def wait_figure(self, words: str) -> None:
        self._qtbot.waitUntil(lambda: self.room.desk.status.complete.text() == words)


@pytest.fixture
def close(room: Room, qtbot: QtBot) -> Close:
    return Close(room, qtbot)


def test_one_of_each_kind_is_done_with_one_key_each_and_the_line_is_as_it_was(close: Close, hands: Hands, qtbot: QtBot) -> None:
    room, store = close.room, close.room.store
    close.note("summary", "Boards at town level keep migration in local plans.")
    close.note("challenges", "Sending remittances still costs too much.", by=None, tags=())
    close.note("opportunities", "A manual lets consulates answer crises.", kind=Kind.PRACTICE, tags=("sdg:10.7",))
    line = close.note(None, "Ports need lists of those they let in.", by=None)
    close.note("gcm", "Objective 23 runs through all of it.")
    quote = close.note("quotes", QUOTE, by=None)
    for text in ("We plan for those who stay.", "And for those who leave."):
        close.note("quotes", text, by=Level.GROUP)
    hands.type("half a line")
    hands.press(KEY.Key_Left, times=4)
    every = (Lack.QUOTE, Lack.SPEAKER, Lack.OWNER, Lack.UNSORTED, Lack.UNTAGGED, Lack.OVER, Lack.EMPTY)
    qtbot.waitUntil(lambda: room.desk.rooms.knows(store.entry(quote.id)))
    close.wait_for(*every)
    close.wait_figure("complete 78 %")  # seven of 3 × 8 + 6 + 3 questions
    close.open(hands)
    assert close.current is Lack.QUOTE
    assert room.view.current_entry == quote.id

    close.say_yes_on_the_card(hands)
    assert close.strip.take_back.isVisible()
    hands.control(KEY.Key_Z)  # not the last change to the report
    assert close.lacks == list(every)
    assert len(room.texts("quotes")) == 3
    close.say_yes_on_the_card(hands)
    assert close.lacks == list(every[1:])

    assert close.current is Lack.SPEAKER
    hands.press(KEY.Key_Return)
    asked = room.desk.who.prompts[Part.SPEAKER]
    assert asked.field.input.line.hasFocus()
    hands.type("mont")
    qtbot.waitUntil(lambda: asked.field.input.offers.isVisible())
    hands.press(KEY.Key_Return)
    assert not asked.isVisible()
    assert close.strip.list.hasFocus()

    close.wait_for(*every[2:])
    assert close.current is Lack.OWNER
    assert "Montania" in close.strip.offers[0]
    hands.type("1")
    assert close.current is Lack.UNSORTED
    assert close.strip.offers[1] == "Challenges"
    hands.type("2")
    assert store.entry(line.id).section == "challenges"
    assert close.current is Lack.UNTAGGED
    assert close.strip.offers
    hands.type("1")
    assert close.current is Lack.OVER
    hands.press(KEY.Key_Space)
    assert close.current is Lack.EMPTY
    hands.press(KEY.Key_Return)
    assert room.texts("agenda2030")[0].startswith("The session touched on target 10.7")
    assert close.lacks == []
    close.wait_figure("complete 100 %")
    assert close.strip.nothing.isVisible()

    hands.press(KEY.Key_Escape)
    assert room.line.hasFocus()
    hands.type("!")
    assert room.line.toPlainText() == "half a !line"
    items = close.ask(lambda desk: desk.approval_items(room.report.event.id))
    assert [(one.entry.id, one.state) for one in items] == [(quote.id, State.APPROVED)]


def test_it_follows_every_change_and_gives_letters_to_the_line(close: Close, hands: Hands, qtbot: QtBot) -> None:
    room, tester = close.room, None
    close.open(hands)
    tester = QAbstractItemModelTester(close.strip.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert [close.current, len(close.lacks)] == [Lack.EMPTY, 6]
    first = close.note(None, "First.")
    second = close.note(None, "Second.", tags=())
    close.wait_for(*(2 * [Lack.SPEAKER]), *(2 * [Lack.UNSORTED]), Lack.UNTAGGED, *(6 * [Lack.EMPTY]))
    assert close.current is Lack.EMPTY
    assert close.strip.list.hasFocus()

    hands.press(KEY.Key_Home)
    hands.press(KEY.Key_Space)
    hands.press(KEY.Key_Space)
    assert close.current is Lack.UNSORTED
    assert close.lacks.count(Lack.SPEAKER) == 0
    hands.press(KEY.Key_Backspace)
    assert (close.current, close.strip.list.finding.entry_id) == (Lack.SPEAKER, second.id)
    hands.press(KEY.Key_Space)
    room.begin("RT 2.1")
    assert not close.strip.isVisible()
    assert close.lacks == []
    close.wait_figure("complete 0 %")
    with qtbot.waitSignal(room.store.report_opened):
        room.desk.sessions.step(-1)
    close.wait_for(*(2 * [Lack.UNSORTED]), Lack.UNTAGGED, *(6 * [Lack.EMPTY]))

    figure = room.desk.status.complete
    assert QAccessible.queryAccessibleInterface(figure).text(QAccessible.Text.Name).startswith(figure.text())
    room.wait_in_line()
    figure.click()
    assert close.strip.list.hasFocus()
    assert room.view.current_entry == first.id
    hands.type("é meanwhile")
    assert room.line.hasFocus()
    assert room.line.toPlainText() == "é meanwhile"
    hands.press(KEY.Key_Return)
    assert close.strip.isVisible()
    close.wait_for(Lack.SPEAKER, *(3 * [Lack.UNSORTED]), *(2 * [Lack.UNTAGGED]), *(6 * [Lack.EMPTY]))
    edited = room.edit("é meanwhile")  # what the list shows anew moves nobody who writes
    hands.type(" noted")
    close.note(None, "Third.")
    close.wait_for(*(2 * [Lack.SPEAKER]), *(4 * [Lack.UNSORTED]), *(2 * [Lack.UNTAGGED]), *(6 * [Lack.EMPTY]))
    assert room.view.edited == edited.id
    hands.press(KEY.Key_F9)
    assert close.strip.list.hasFocus()
    assert room.view.edited == ""
    assert any("é meanwhile noted" in text for text in close.lines)
    hands.press(KEY.Key_F9)
    assert room.line.hasFocus()
    assert not close.strip.isVisible()

    room.cli("entry", "add", "RT 1.1", "Added elsewhere.", "--event", "Esperia Summit", "--section", "challenges")
    qtbot.waitUntil(lambda: close.lacks.count(Lack.EMPTY) == 5 and close.lacks.count(Lack.SPEAKER) == 3)
    room.wait_in_line()
    room.desk.actions[Do.APPROVALS].trigger()
    qtbot.waitUntil(lambda: room.desk.approvals.on_screen)
    close.open(hands)
    assert not room.desk.approvals.on_screen
    del tester
