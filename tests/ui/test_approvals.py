"""The approvals page by keyboard: ask, record, take back, lapse, the card, the letter; what stands in the store afterwards."""

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt, QTranslator
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QCheckBox, QComboBox, QFileDialog, QLabel, QMainWindow, QPushButton, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot
from sqlcipher3 import dbapi2

from gfmd_desk.domain import editing
from gfmd_desk.domain.approval import Authority, Step
from gfmd_desk.domain.attribution import Group, Level, Part, Scope, Subject
from gfmd_desk.domain.language import Language
from gfmd_desk.domain.roster import Participant
from gfmd_desk.domain.standing import State
from gfmd_desk.paths import program_files
from gfmd_desk.services.approval_items import ApprovalItem
from gfmd_desk.services.approvals import Answer
from gfmd_desk.services.desk import Desk
from gfmd_desk.services.entries import add_entry, edit_entry
from gfmd_desk.services.roster import add_participant
from gfmd_desk.settings import read_settings
from gfmd_desk.ui.actions import Do, fill_menus, make_actions
from gfmd_desk.ui.dialogs.approval_card import ApprovalCard
from gfmd_desk.ui.dialogs.ask_dialog import AskDialog
from gfmd_desk.ui.models.approval_model import GiverRow, Tab
from gfmd_desk.ui.pages.approvals_page import ApprovalsPage
from gfmd_desk.ui.theme import LIGHT
from gfmd_desk.ui.widgets.take_back import SECONDS

Room = Any
Hands = Any
KEY = Qt.Key
STATES = ("Montania", "Esperia", "Lagunia", "Ondra")
SOON = datetime(2030, 1, 2, 9, tzinfo=UTC)
WORDS = "Boards at town level keep migration in local plans."


class Approvals:
    """The page on the real window, and what stands in the store behind it."""

    def __init__(self, room: Room, qtbot: QtBot) -> None:
        self.room = room
        self._qtbot = qtbot
        self.commands = room.desk.approvals
        event = room.report.event.id
        self.people = {
            state: self.ask(
                lambda desk, state=state: add_participant(
                    desk.door,
                    Participant("", event, f"Delegate of {state[:2]}", country=state, group=Group.GOVERNMENT, email=f"{state}@x.example"),
                )
            )
            for state in STATES
        }

    def ask(self, job: Callable[[Any], Any]) -> Any:
        """Do something in the store from behind the window."""
        answers: list[Any] = []
        self.room.store.ask(job, answers.append)
        self._qtbot.waitUntil(lambda: bool(answers))
        return answers[0]

    def note(self, text: str, *states: str, section: str = "summary") -> str:
        """An entry of the session on screen whose owners these are; the State is wanted."""

        def job(desk: Any) -> str:
            entry = add_entry(desk.door, self.room.report, text, section)
            owners = [Subject(Part.OWNER, self.people[state].id, Level.STATE) for state in states]
            desk.door.commit(editing.set_subjects([entry], Part.OWNER, owners))
            return entry.id

        entry_id: str = self.ask(job)
        self.room.store.refresh()
        self._qtbot.waitUntil(lambda: self.room.store.entry(entry_id) is not None)
        return entry_id

    def items(self) -> tuple[ApprovalItem, ...]:
        event = self.room.report.event.id
        items: tuple[ApprovalItem, ...] = self.ask(lambda desk: desk.approval_items(event))
        return items

    def item(self) -> ApprovalItem:
        (item,) = self.items()
        return item

    def record(self, step: Step, **more: Any) -> None:
        item = self.items()[0]
        given = {"given_by": "Head of delegation", "channel": "phone", **more}
        self.ask(lambda desk: desk.record(item.report_id, [item.matter], Answer(step, Level.STATE, **given)))

    def open(self, hands: Hands) -> "Approvals":
        hands.press(KEY.Key_A, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        self._qtbot.waitUntil(lambda: self.commands.on_screen and self.page.isVisible())
        self.wait_for_items(lambda: True)
        return self

    @property
    def page(self) -> Any:
        return self.commands.page

    @property
    def panel(self) -> Any:
        return self.page.panel

    def wait_for_items(self, shown: Callable[[], bool]) -> None:
        items = self.items()
        self._qtbot.waitUntil(lambda: [key(one) for one in self.page._items] == [key(one) for one in items] and shown())

    def shown(self) -> list[str]:
        rows = (self.page.model.row(number) for number in range(self.page.model.rowCount()))
        return [row.giver if isinstance(row, GiverRow) else row.entry.text for row in rows]

    def wait_held(self) -> None:
        """Wait until an answer is held; a button pressed by its letter shows that it is, and acts then."""
        self._qtbot.waitUntil(lambda: self.page.take_back.holds)

    def let_the_time_pass(self) -> None:
        """Ten ticks of the clock beside the answer."""
        self.wait_held()
        assert self.page.take_back.timer.isActive()
        for _ in range(SECONDS):
            self.page.take_back.timer.timeout.emit()
        assert not self.page.take_back.timer.isActive()


def key(item: ApprovalItem) -> tuple[object, ...]:
    return item.entry.id, item.matter, item.state, item.entry.text


@pytest.fixture
def approvals(room: Room, qtbot: QtBot) -> Approvals:
    return Approvals(room, qtbot)


def way(hands: Hands, letter: str) -> None:
    """Choose in what way an answer was given, by the first letter."""
    hands.alt(KEY.Key_Y)
    hands.type(letter)


def test_the_page_comes_and_goes_by_key_and_says_what_is_printed_until_then(approvals: Approvals, hands: Hands, qtbot: QtBot) -> None:
    approvals.note(WORDS, "Montania")
    approvals.open(hands)
    assert approvals.page.tab is Tab.TO_ASK
    assert approvals.shown() == ["Montania", WORDS]
    assert approvals.page.table.hasFocus()
    assert approvals.panel.sentence.text() == f"{WORDS} (Montania)"
    assert approvals.panel.until.text() == f"{WORDS} (one government)"
    assert "nobody was asked" in approvals.panel.why.text()
    assert not approvals.room.window.capture.isVisible()
    assert not approvals.room.desk.inspector.isVisible()
    hands.press(KEY.Key_Escape)
    assert approvals.room.page.isVisible()
    approvals.room.wait_in_line()
    assert approvals.room.window.capture.isVisible()


def test_the_model_keeps_the_rules_of_models(approvals: Approvals, hands: Hands, qtmodeltester: ModelTester) -> None:
    approvals.note(WORDS, "Montania", "Esperia")
    approvals.note("Towns were asked late.", "Montania")
    approvals.open(hands)
    model = approvals.page.model
    qtmodeltester.check(model)
    approvals.record(Step.ASKED, due=SOON)
    for tab in Tab:
        model.show(approvals.items(), tab, SOON)
        assert model.rowCount() == {Tab.TO_ASK: 4, Tab.WAITING: 2}.get(tab, 0)
        qtmodeltester.check(model)


def test_without_a_session_it_says_what_to_do(open_desk: Callable[[Path], Room], tmp_path: Path) -> None:
    room = open_desk(tmp_path / "desk")
    room.desk.actions[Do.APPROVALS].trigger()
    assert "Open a session first" in room.desk.notice.words
    assert not room.desk.approvals.on_screen


def test_nothing_of_the_report_is_changed_by_its_keys_while_it_is_not_on_screen(approvals: Approvals, hands: Hands) -> None:
    entry_id = approvals.note(WORDS, "Montania")
    approvals.room.view.show_entry(entry_id)
    approvals.open(hands)
    hands.control(KEY.Key_Delete)
    hands.alt(KEY.Key_2)
    assert approvals.room.store.entry(entry_id).section == "summary"
    hands.press(KEY.Key_Escape)
    approvals.room.view.setFocus()
    hands.alt(KEY.Key_2)
    assert approvals.room.store.entry(entry_id).section == "challenges"


def test_approve_stays_off_until_giver_way_and_scope_are_there(approvals: Approvals, hands: Hands) -> None:
    approvals.note(WORDS, "Montania")
    approvals.open(hands)
    panel, form = approvals.panel, approvals.panel.form
    assert form.given_by.currentText() == "Delegate of Mo"
    assert {scope for scope, box in form.scopes.items() if box.isChecked()} == {Scope.REPORT, Scope.SUMMIT}
    assert not panel.approve.isEnabled()
    assert "in what way" in form.missing.text()
    assert form.missing.isVisible()
    way(hands, "p")
    assert form.answer(Step.APPROVED, "").channel == "phone"
    assert panel.approve.isEnabled()
    form.given_by.setCurrentText("  ")
    assert not panel.approve.isEnabled()
    form.given_by.setCurrentText("Head of delegation, Montania")
    for box in form.scopes.values():
        box.setChecked(False)
    assert not panel.approve.isEnabled()
    form.scopes[Scope.WEB].setChecked(True)
    form.authority.setCurrentIndex(form.authority.findData(Authority.PUBLISHED.value))
    assert not panel.approve.isEnabled()
    assert "published" in form.missing.text()
    form.proof.setText("https://summit.example/keynote, 5 December 2026")
    assert panel.approve.isEnabled()


def test_three_keys_record_a_yes_that_is_written_after_ten_seconds(approvals: Approvals, hands: Hands, qtbot: QtBot) -> None:
    """Alt+Y, I for "in person", Alt+A."""
    approvals.note(WORDS, "Montania")
    approvals.commands.owner = "The Rapporteur"
    approvals.open(hands)
    way(hands, "i")
    hands.alt(KEY.Key_A)
    approvals.wait_held()
    assert approvals.page.take_back.isVisible()
    assert approvals.page.table.hasFocus()
    assert "Montania" in approvals.page.take_back.words.text()
    assert approvals.item().state is State.NOT_ASKED
    approvals.let_the_time_pass()
    qtbot.waitUntil(lambda: approvals.item().state is State.APPROVED)
    evidence = approvals.item().history[0].evidence
    assert evidence is not None
    assert (evidence.given_by, evidence.channel, evidence.recorded_by) == ("Delegate of Mo", "in person", "The Rapporteur")
    assert approvals.item().history[0].scopes == (Scope.REPORT, Scope.SUMMIT)
    approvals.wait_for_items(lambda: approvals.shown() == [])
    hands.press(KEY.Key_Right, times=3)
    approvals.page.to_list()
    assert approvals.page.model.counts()[Tab.APPROVED] == 1


def test_the_clock_ticks_by_itself(approvals: Approvals, hands: Hands, qtbot: QtBot) -> None:
    approvals.note(WORDS, "Montania")
    approvals.open(hands)
    way(hands, "i")
    bar = approvals.page.take_back
    bar.timer.setInterval(1)
    hands.alt(KEY.Key_A)
    qtbot.waitUntil(lambda: approvals.item().state is State.APPROVED)
    assert not bar.holds


@pytest.mark.parametrize("how", ["button", "undo"])
def test_an_answer_can_be_taken_back_before_it_is_written(approvals: Approvals, hands: Hands, how: str) -> None:
    approvals.note(WORDS, "Montania")
    approvals.open(hands)
    hands.alt(KEY.Key_D)
    approvals.wait_held()
    if how == "button":
        hands.alt(KEY.Key_T)
    else:
        hands.control(KEY.Key_Z)
    approvals._qtbot.waitUntil(lambda: not approvals.page.take_back.isVisible())
    assert not approvals.page.take_back.holds
    assert approvals.item().history == ()


@pytest.mark.parametrize("way_out", ["escape", "session", "close", "another"])
def test_what_ends_the_page_writes_the_answer_at_once(approvals: Approvals, hands: Hands, qtbot: QtBot, way_out: str) -> None:
    approvals.note(WORDS, "Montania")
    room = approvals.room
    if way_out == "session":
        room.begin("RT 2.1")
    approvals.open(hands)
    way(hands, "i")
    hands.alt(KEY.Key_A)
    approvals.wait_held()
    match way_out:
        case "escape":
            hands.press(KEY.Key_Escape)
        case "session":
            with qtbot.waitSignal(room.store.report_opened):
                room.desk.sessions.step(-1)
            assert not approvals.commands.on_screen
            assert room.page.isVisible()
        case "another":
            hands.alt(KEY.Key_D)
        case _:
            folder, event, report = room.app.folder, room.report.event.id, room.report.id
            room.close()
            assert states_on_disk(folder, event, report) == [State.APPROVED]
            return
    qtbot.waitUntil(lambda: approvals.item().state is State.APPROVED)


def states_on_disk(folder: Path, event: str, report: str) -> list[State]:
    desk = Desk.open(folder, program_files("forms"), program_files("resources"))
    try:
        return [item.state for item in desk.approval_items(event, report)]
    finally:
        desk.close()


def test_a_refused_answer_is_told_and_keeps_the_window_open(approvals: Approvals, hands: Hands, qtbot: QtBot) -> None:
    entry_id = approvals.note(WORDS, "Montania")
    approvals.open(hands)
    way(hands, "i")
    hands.alt(KEY.Key_A)
    approvals.wait_held()
    entry = approvals.room.store.entry(entry_id)
    other = editing.set_subjects([entry], Part.OWNER, [replace(entry.subjects[0], participant_id=approvals.people["Esperia"].id)])
    approvals.ask(lambda desk: desk.door.commit(other))
    assert not approvals.room.window.close()
    assert "another subject" in approvals.room.desk.notice.words
    assert approvals.room.window.isVisible()


def test_a_no_and_a_withdrawal_are_further_rows(approvals: Approvals, hands: Hands, qtbot: QtBot) -> None:
    approvals.note(WORDS, "Montania")
    approvals.record(Step.APPROVED)
    approvals.open(hands)
    approvals.page.go_to(Tab.APPROVED)
    assert approvals.panel.withdraw.isEnabled()
    hands.alt(KEY.Key_R)
    approvals.let_the_time_pass()
    qtbot.waitUntil(lambda: approvals.item().state is State.WITHDRAWN)
    approvals.page.go_to(Tab.DECLINED)
    approvals.wait_for_items(lambda: approvals.shown() == ["Montania", WORDS])
    lines = approvals.panel.history.text().split("\n")
    assert len(lines) == 2
    assert "Withdrawn" in lines[0]
    assert "Approved · Head of delegation · Phone · State or organisation · This report and Summit report" in lines[1]
    hands.alt(KEY.Key_D)
    approvals.let_the_time_pass()
    qtbot.waitUntil(lambda: approvals.item().state is State.DECLINED)


def test_other_words_become_those_of_the_entry(approvals: Approvals, hands: Hands, qtbot: QtBot) -> None:
    entry_id = approvals.note(WORDS, "Montania")
    approvals.open(hands)
    way(hands, "e")
    hands.alt(KEY.Key_O)
    qtbot.waitUntil(approvals.panel.their_words.hasFocus)
    hands.type("Town boards anchor migration.")
    hands.alt(KEY.Key_A)
    approvals.let_the_time_pass()
    qtbot.waitUntil(lambda: approvals.item().state is State.APPROVED)
    qtbot.waitUntil(lambda: approvals.room.store.entry(entry_id).text == "Town boards anchor migration.")
    assert approvals.item().prints == "Town boards anchor migration. (Montania)"
    approvals.commands.leave()
    approvals.room.view.setFocus()
    hands.control(KEY.Key_Z)
    assert approvals.room.store.entry(entry_id).text == WORDS
    assert approvals.room.desk.status.said.text().endswith("An approval lapses with it: Montania.")


def test_one_act_records_all_of_one_giver_across_sessions(approvals: Approvals, hands: Hands, qtbot: QtBot) -> None:
    approvals.note(WORDS, "Montania")
    approvals.note("Ports share lists.", "Esperia")
    approvals.room.begin("RT 2.1")
    approvals.note("Harbours share lists.", "Montania")
    approvals.open(hands)
    assert approvals.shown() == ["Esperia", "Ports share lists.", "Montania", WORDS, "Harbours share lists."]
    hands.press(KEY.Key_Down)
    assert len(approvals.panel.items) == 2
    assert not approvals.panel.other.isEnabled()
    way(hands, "n")
    hands.alt(KEY.Key_A)
    approvals.let_the_time_pass()
    qtbot.waitUntil(lambda: sorted(item.state for item in approvals.items()) == [State.APPROVED, State.APPROVED, State.NOT_ASKED])


def test_several_givers_cannot_be_answered_for_at_once(approvals: Approvals, hands: Hands) -> None:
    approvals.note(WORDS, "Montania")
    approvals.note("Ports share lists.", "Esperia")
    approvals.open(hands)
    hands.press(KEY.Key_Down, Qt.KeyboardModifier.ShiftModifier, times=2)
    assert len({item.body for item in approvals.page.chosen()}) == 2
    assert approvals.panel.items == ()
    assert "several givers" in approvals.panel.nothing.text()
    assert not approvals.panel.approve.isVisible()


@pytest.mark.parametrize("elsewhere", [False, True], ids=["on screen", "of another session"])
def test_what_lapsed_is_shown_word_by_word_and_taken_back_by_one_key(
    approvals: Approvals, hands: Hands, qtbot: QtBot, elsewhere: bool
) -> None:
    entry_id = approvals.note(WORDS, "Montania")
    report = approvals.room.report
    approvals.record(Step.APPROVED)
    approvals.ask(lambda desk: edit_entry(desk.door, report, entry_id, WORDS.replace("keep", "anchor")))
    approvals.room.store.refresh()
    if elsewhere:
        approvals.room.begin("RT 2.1")
    approvals.open(hands)
    assert approvals.page.tab is Tab.LAPSED
    assert "[−<s>keep</s>−] [+<u>anchor</u>+]" in approvals.panel.lapse.text()
    assert approvals.panel.lapse.accessibleName().endswith("gone: keep; new: anchor")
    assert approvals.panel.back.isVisible()
    hands.alt(KEY.Key_G)
    qtbot.waitUntil(lambda: approvals.item().state is State.APPROVED)
    assert approvals.item().entry.text == WORDS
    approvals.commands.leave()
    if elsewhere:
        approvals.room.desk.sessions.step(-1)
        qtbot.waitUntil(lambda: approvals.room.report.id == report.id)
    approvals.room.view.setFocus()
    hands.control(KEY.Key_Z)
    assert approvals.room.store.entry(entry_id).text == WORDS.replace("keep", "anchor")


def test_words_typed_on_the_page_lapse_it_at_once(approvals: Approvals, hands: Hands, qtbot: QtBot) -> None:
    entry_id = approvals.note(WORDS, "Montania")
    approvals.record(Step.APPROVED)
    approvals.open(hands)
    entry = approvals.room.store.entry(entry_id)
    approvals.room.store.do(editing.reword(entry, "Other words altogether."))
    qtbot.waitUntil(lambda: approvals.page.model.counts()[Tab.LAPSED] == 1)


def test_enter_shows_the_entry_also_of_another_session(approvals: Approvals, hands: Hands, qtbot: QtBot) -> None:
    entry_id = approvals.note(WORDS, "Montania")
    first = approvals.room.report.id
    approvals.room.begin("RT 2.1")
    approvals.open(hands)
    hands.press(KEY.Key_Return)
    qtbot.waitUntil(lambda: approvals.room.report.id == first and approvals.room.view.current_entry == entry_id)
    assert approvals.room.view.hasFocus()


def card_of(approvals: Approvals, hands: Hands) -> ApprovalCard:
    hands.alt(KEY.Key_C)
    card: ApprovalCard = approvals.room.dialog(ApprovalCard)
    card.activateWindow()
    approvals._qtbot.waitUntil(lambda: QApplication.activeWindow() is card)
    return card


def texts_of(widget: QWidget) -> list[str]:
    found = [one for one in widget.findChildren(QWidget) if one.isVisibleTo(widget)]
    return [text for one in found if (text := getattr(one, "text", lambda: "")())]


def test_the_card_shows_one_sentence_and_three_answers_and_nothing_else(approvals: Approvals, hands: Hands, qtbot: QtBot) -> None:
    approvals.note(WORDS, "Montania")
    approvals.note("Ports share lists.", "Esperia")
    approvals.open(hands)
    approvals.page.choose(next(item for item in approvals.items() if item.body == "Montania"))
    card = card_of(approvals, hands)
    assert card.isFullScreen()
    assert card.windowTitle() == "GFMD Desk"
    assert sorted(texts_of(card)) == sorted([f"{WORDS} (Montania)", "&Yes", "&No", "Other &words"])
    assert card.sentence.font().pointSizeF() >= 12
    hands.press(KEY.Key_Escape)
    assert approvals.items()[0].history == ()


def test_at_the_card_three_keys_record_the_answer(approvals: Approvals, hands: Hands, qtbot: QtBot) -> None:
    """Alt+C for the card, 1 for yes, Enter to record: prefilled are the giver, "in person" and the usual scopes."""
    approvals.note(WORDS, "Montania")
    approvals.open(hands)
    card = card_of(approvals, hands)
    hands.press(KEY.Key_1)
    qtbot.waitUntil(card.record.hasFocus)
    hands.press(KEY.Key_Return)
    approvals.let_the_time_pass()
    qtbot.waitUntil(lambda: approvals.item().state is State.APPROVED)
    evidence = approvals.item().history[0].evidence
    assert evidence is not None
    assert (evidence.given_by, evidence.channel) == ("Delegate of Mo", "in person")


def test_at_the_card_no_and_other_words(approvals: Approvals, hands: Hands, qtbot: QtBot) -> None:
    approvals.note(WORDS, "Montania")
    approvals.open(hands)
    card = card_of(approvals, hands)
    hands.press(KEY.Key_2)
    hands.press(KEY.Key_Escape)
    assert card.isVisible()
    hands.press(KEY.Key_3)
    assert card.words.hasFocus()
    hands.control(KEY.Key_A)
    hands.type("In 3 towns boards work.")
    hands.press(KEY.Key_Tab)
    hands.press(KEY.Key_Space)
    hands.press(KEY.Key_Return)
    approvals.let_the_time_pass()
    qtbot.waitUntil(lambda: approvals.item().state is State.APPROVED)
    assert approvals.item().entry.text == "In 3 towns boards work."
    approvals.page.go_to(Tab.APPROVED)
    approvals.wait_for_items(lambda: len(approvals.panel.items) == 1)
    card_of(approvals, hands)
    hands.press(KEY.Key_2)
    hands.press(KEY.Key_Return)
    approvals.let_the_time_pass()
    qtbot.waitUntil(lambda: approvals.item().state is State.DECLINED)


def test_the_card_speaks_the_language_of_the_report(approvals: Approvals, hands: Hands) -> None:
    approvals.room.begin("RT 2.1", language=Language.ARABIC)
    approvals.note("تحافظ مجالس المدن على الهجرة في الخطط المحلية.", "Montania")
    approvals.open(hands)
    card = card_of(approvals, hands)
    assert card.yes.text() == "&نعم"
    assert card.yes.parentWidget().layoutDirection() is Qt.LayoutDirection.RightToLeft
    hands.press(KEY.Key_Escape)


@pytest.fixture
def letter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    file = tmp_path / "letter.eml"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    return file


def asking(approvals: Approvals, hands: Hands) -> AskDialog:
    hands.alt(KEY.Key_K)
    dialog: AskDialog = approvals.room.dialog(AskDialog)
    dialog.activateWindow()
    approvals._qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    return dialog


def test_ask_writes_one_letter_for_one_giver_and_marks_it_as_asked(approvals: Approvals, hands: Hands, qtbot: QtBot, letter: Path) -> None:
    approvals.note(WORDS, "Montania")
    approvals.note("Harbours share lists.", "Montania", "Esperia")
    approvals.open(hands)
    assert approvals.shown() == ["Esperia", "Harbours share lists.", "Montania", WORDS, "Harbours share lists."]
    hands.press(KEY.Key_Down)
    dialog = asking(approvals, hands)
    assert dialog.to.text() == "Montania@x.example"
    hands.press(KEY.Key_Return)
    qtbot.waitUntil(lambda: [item.state for item in approvals.items()].count(State.ASKED) == 2)
    message = message_from_bytes(letter.read_bytes(), policy=policy.default)
    assert isinstance(message, EmailMessage)
    body = message.get_content()
    assert message["To"] == "Montania@x.example"
    assert f"{WORDS} (Montania)" in body
    assert "Harbours share lists. (Montania and one other State)" in body
    assert not [name for state in STATES[1:] for name in (state, f"Delegate of {state[:2]}") if name in letter.read_text()]
    asked = next(item for item in approvals.items() if item.state is State.ASKED)
    assert asked.due is not None
    qtbot.waitUntil(lambda: approvals.room.desk.sidebar.approvals.text() == "Approvals: 2 waiting")
    approvals.page.go_to(Tab.WAITING)
    approvals.wait_for_items(lambda: approvals.shown()[0] == "Montania")


def test_a_letter_that_would_name_somebody_else_is_not_written_and_nothing_is_marked(
    approvals: Approvals, hands: Hands, qtbot: QtBot, letter: Path
) -> None:
    approvals.note("Boards work as in Esperia.", "Montania")
    approvals.open(hands)
    asking(approvals, hands)
    hands.press(KEY.Key_Return)
    qtbot.waitUntil(lambda: "names somebody else" in approvals.room.desk.notice.words)
    assert not letter.exists()
    assert approvals.item().state is State.NOT_ASKED


def test_a_wrong_address_is_said_in_the_dialog(approvals: Approvals, hands: Hands, qtbot: QtBot, letter: Path) -> None:
    approvals.note(WORDS, "Montania")
    approvals.open(hands)
    dialog = asking(approvals, hands)
    dialog.to.setText("the focal point")
    hands.press(KEY.Key_Return)
    qtbot.waitUntil(dialog.problem.isVisible)
    assert not letter.exists()
    dialog.reject()


def test_asked_in_the_corridor_without_a_letter(approvals: Approvals, hands: Hands, qtbot: QtBot, letter: Path) -> None:
    approvals.note(WORDS, "Montania")
    approvals.open(hands)
    dialog = asking(approvals, hands)
    hands.alt(KEY.Key_W)
    qtbot.waitUntil(dialog.channel.hasFocus)
    hands.type("i")
    assert not dialog.to.isEnabled()
    hands.press(KEY.Key_Return)
    qtbot.waitUntil(lambda: approvals.item().state is State.ASKED)
    assert not letter.exists()


def test_who_records_is_asked_once_and_kept(approvals: Approvals, hands: Hands, qtbot: QtBot, open_desk: Any) -> None:
    approvals.note(WORDS, "Montania")
    approvals.open(hands)
    assert approvals.page.owner.isVisible()
    approvals.page.owner.setFocus()
    hands.line("The  Rapporteur")
    assert not approvals.page.owner.isVisible()
    assert "The Rapporteur" in approvals.page.owner_line.text()
    assert approvals.page.table.hasFocus()
    room = approvals.room
    room.close()
    assert read_settings(room.app.folder).owner == "The Rapporteur"
    again = open_desk(room.app.folder)
    assert again.desk.approvals.owner == "The Rapporteur"


def test_everything_on_the_page_has_a_name_and_is_read_out(approvals: Approvals, hands: Hands) -> None:
    approvals.note(WORDS, "Montania")
    approvals.record(Step.ASKED)
    approvals.open(hands)
    inputs = [one for one in approvals.page.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isVisible()]
    named = {one: QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Name) for one in inputs}
    inside = (QComboBox, QAbstractSpinBox)
    assert [type(one).__name__ for one, name in named.items() if not name.strip() and not isinstance(one.parentWidget(), inside)] == []
    table = QAccessible.queryAccessibleInterface(approvals.page.table)
    cells = [table.child(number).text(QAccessible.Text.Name) for number in range(table.childCount())]
    assert f"Words: {WORDS}" in cells
    assert "State: Waiting" in cells


@pytest.mark.parametrize("language", ["en", "fr", "es", "ar"])
def test_one_letter_leads_to_one_thing(language: str, qapp: QApplication, qtbot: QtBot) -> None:
    """On the page and in the menu bar above it."""
    owner = QObject()
    words = QTranslator(owner)
    assert words.load(str(program_files("resources") / "i18n" / f"gfmd_desk_{language}.qm"))
    qapp.installTranslator(words)
    try:
        window = QMainWindow()
        qtbot.addWidget(window)
        fill_menus(window.menuBar(), make_actions(window))
        page = ApprovalsPage(LIGHT)
        qtbot.addWidget(page)
        given = [one.text() for kind in (QPushButton, QLabel, QCheckBox) for one in page.findChildren(kind)]
        given += [action.text() for action in window.menuBar().actions()]
        letters = [found[1].casefold() for text in given if (found := re.search(r"&(\w)", text))]
        assert len(letters) >= 11 + 6
        assert [letter for letter, count in Counter(letters).items() if count > 1] == []
    finally:
        qapp.removeTranslator(words)


def test_the_sidebar_leads_there(approvals: Approvals, qtbot: QtBot, qapp: QApplication) -> None:
    approvals.note(WORDS, "Montania")
    approvals.record(Step.ASKED)
    approvals.room.desk.rooms.refresh()
    button = approvals.room.desk.sidebar.approvals
    qtbot.waitUntil(lambda: button.text() == "Approvals: 1 waiting")
    button.setFocus()
    QTest.keyClick(button, KEY.Key_Space)
    qtbot.waitUntil(lambda: approvals.commands.on_screen and approvals.shown() == ["Montania", WORDS])
    assert approvals.page.tab is Tab.WAITING
    assert button.isChecked()


def test_a_log_that_was_tampered_with_is_in_sight_and_refuses(approvals: Approvals, hands: Hands, qtbot: QtBot) -> None:
    approvals.note(WORDS, "Montania")
    approvals.record(Step.APPROVED)

    def tamper(_: Any) -> None:
        connection = dbapi2.connect(approvals.room.app.folder / "desk.sqlite")
        connection.execute("DROP TRIGGER approvals_hold")
        connection.execute("UPDATE approvals SET scopes = 'report,summit,web'")
        connection.commit()
        connection.close()

    approvals.ask(tamper)
    approvals.open(hands)
    assert approvals.page.tab is Tab.LAPSED
    assert "cannot be trusted" in approvals.panel.why.text()
    way(hands, "i")
    hands.alt(KEY.Key_A)
    approvals.wait_held()
    approvals.page.take_back.write_now()
    qtbot.waitUntil(lambda: "log of approvals" in approvals.room.desk.notice.words)
