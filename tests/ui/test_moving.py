"""A report moved to another form in the window, with what goes where shown before."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from gfmd_desk.domain.editing import Place
from gfmd_desk.domain.form import Form
from gfmd_desk.domain.line import Line
from gfmd_desk.domain.moving import plan_move
from gfmd_desk.domain.report import Report
from gfmd_desk.paths import program_files
from gfmd_desk.services.door import Door
from gfmd_desk.services.moving import move_report
from gfmd_desk.services.sessions import load_report
from gfmd_desk.ui.commands.moving import MovingCommands
from gfmd_desk.ui.dialogs.moving_dialog import MovingDialog

Room = Any
Hands = Any
KEY = Qt.Key


class Mover:
    """The command on the open desk, and what it told."""

    def __init__(self, room: Room) -> None:
        self.room = room
        self.commands = MovingCommands(room.store, room.window)
        self.told: list[str] = []
        self.commands.told.connect(self.told.append)

    def ask(self, form: str = "") -> MovingDialog:
        """Open the dialog, and choose a form by its id."""
        self.commands.open()
        dialog: MovingDialog = self.room.dialog(MovingDialog)
        if form:
            dialog.form_choice.setCurrentIndex([plan.to.id for plan in dialog._plans].index(form))
        return dialog

    def move(self, dialog: MovingDialog) -> Report:
        told = len(self.told)
        dialog.move_button.click()
        self.room.wait_for(lambda: len(self.told) > told)
        report: Report = self.room.report
        return report


@pytest.fixture
def mover(practice: Room) -> Mover:
    return Mover(practice)


def standing(report: Report) -> dict[str, tuple[str | None, str, str]]:
    return {entry.text: (entry.section, entry.subheading, entry.kind) for entry in report.entries}


def stored(mover: Mover, report_id: str) -> Report:
    """The report as the store on the disk has it."""
    found: list[Report] = []
    mover.room.store.ask(lambda desk: load_report(desk.door, report_id), found.append)
    mover.room.wait_for(lambda: bool(found))
    return found[0]


def test_there_and_back_nothing_is_lost(mover: Mover) -> None:
    before = mover.room.report
    assert before.entries
    assert any(before.header.values())
    moved = mover.move(mover.ask("side-event"))
    assert moved.form.id == "side-event"
    assert {entry.id: entry.text for entry in moved.entries} == {entry.id: entry.text for entry in before.entries}
    assert stored(mover, before.id).form == moved.form
    assert "another form now" in mover.told[-1]
    back = mover.move(mover.ask("gfmd-2018"))
    assert back.form == before.form
    assert {entry.id: entry.text for entry in back.entries} == {entry.id: entry.text for entry in before.entries}
    assert dict(back.header) == dict(before.header)
    assert set(stored(mover, before.id).entries) == set(back.entries)


def test_the_plan_is_shown_and_what_is_chosen_is_done(mover: Mover) -> None:
    before = mover.room.report
    dialog = mover.ask("side-event")
    assert list(dialog.targets) == [section.key for section in before.form.sections]
    for move in dialog.plan.sections:
        assert dialog.targets[move.section.key].currentData() == (move.target or "")
    assert dialog.targets["quotes"].currentText() == "Inbox"
    assert dialog.reasons["quotes"].text() == "no section is like it"
    words = [label.text() for label in dialog.findChildren(QLabel)]
    for section in before.form.sections:
        assert any(section.title.in_language(before.session.language) in text for text in words)
    dialog.targets["summary"].setCurrentIndex(dialog.targets["summary"].findData("follow-up"))
    assert dialog.reasons["summary"].text() == "your choice"
    moved = mover.move(dialog)
    summary = {entry.id for entry in before.in_section("summary")}
    assert summary
    assert summary <= {entry.id for entry in moved.in_section("follow-up")}


def test_what_was_chosen_for_one_form_is_there_after_a_look_at_another(mover: Mover) -> None:
    dialog = mover.ask("side-event")
    dialog.targets["summary"].setCurrentIndex(dialog.targets["summary"].findData(""))
    dialog.form_choice.setCurrentIndex([plan.to.id for plan in dialog._plans].index("igf-workshop"))
    assert dialog.reasons["summary"].text() != "your choice"
    dialog.form_choice.setCurrentIndex([plan.to.id for plan in dialog._plans].index("side-event"))
    assert dialog.targets["summary"].currentText() == "Inbox"
    assert dialog.reasons["summary"].text() == "your choice"
    dialog.reject()


def test_what_becomes_of_the_head_is_said(mover: Mover) -> None:
    dialog = mover.ask("igf-workshop")
    filled = {key for key, value in mover.room.report.header.items() if value}
    assert set(dialog.fates) == filled
    assert dialog.fates["moderator"] == "stands where it stood"
    assert dialog.fates["participants"] == "stays with the report, is not printed"
    dialog.reject()


def test_limits_that_would_be_passed_are_said_as_they_change(room: Room) -> None:
    for number in range(12):
        room.store.set_place(Place("summary"))
        room.store.add_line(Line(f"The ferry to Lagunia was late on day {number}."))
    mover = Mover(room)
    dialog = mover.ask("igf-workshop")
    dialog.targets["summary"].setCurrentIndex(dialog.targets["summary"].findData(""))
    assert dialog.limits.text() == "No limit of the new form would be passed."
    dialog.targets["summary"].setCurrentIndex(dialog.targets["summary"].findData("discussion"))
    assert "over 3 paragraphs" in dialog.limits.text()
    moved = mover.move(dialog)
    assert len(moved.in_section("discussion")) == 12


def test_after_a_move_there_is_nothing_to_undo_and_lines_go_to_the_inbox(mover: Mover) -> None:
    store = mover.room.store
    store.set_place(Place("summary"))
    store.add_line(Line("Montania opens a second office."))
    assert store.history.undoable is not None
    moved = mover.move(mover.ask("side-event"))
    assert store.undo() is None
    assert {entry.id for entry in store.report.entries} == {entry.id for entry in moved.entries}
    assert store.place == Place()
    store.add_line(Line("A line after the move."))
    assert mover.room.entry("A line after the move.").section is None


def test_words_in_an_open_editor_go_along(mover: Mover, hands: Hands) -> None:
    first = mover.room.report.in_section("summary")[0]
    mover.room.edit(first.text)
    hands.press(KEY.Key_End, Qt.KeyboardModifier.ControlModifier)
    hands.type(" And more.")
    moved = mover.move(mover.ask("side-event"))
    assert next(entry for entry in moved.entries if entry.id == first.id).text == f"{first.text} And more."
    mover.room.wait_saved()
    assert mover.room.on_disk()[first.id] == f"{first.text} And more."


def test_the_sessions_count_the_sections_of_the_new_form(mover: Mover) -> None:
    moved = mover.move(mover.ask("side-event"))
    row = next(row for row in mover.room.store.sessions if row.report_id == moved.id)
    assert row.sections == len(moved.form.sections)


def test_by_keyboard_alone(mover: Mover, hands: Hands) -> None:
    before = mover.room.report
    dialog = mover.ask()
    assert dialog.form_choice.hasFocus()
    hands.press(KEY.Key_Down)
    chosen = dialog.plan.to
    hands.press(KEY.Key_Tab)
    first = next(iter(dialog.targets.values()))
    assert first.hasFocus()
    hands.press(KEY.Key_End)
    hands.press(KEY.Key_Return)
    mover.room.wait_for(lambda: bool(mover.told))
    assert mover.room.report.form == chosen
    summary = {entry.id for entry in before.in_section("summary")}
    assert summary
    assert summary <= {entry.id for entry in mover.room.report.in_section(None)}


def test_a_report_that_was_moved_elsewhere_is_refused_in_the_dialog(mover: Mover, other_hand: Callable[[Report, Form], None]) -> None:
    before = mover.room.report
    dialog = mover.ask("side-event")
    workshop = next(plan.to for plan in dialog._plans if plan.to.id == "igf-workshop")
    other_hand(before, workshop)
    dialog.move_button.click()
    mover.room.wait_for(dialog.problem.isVisible)
    assert "moved to another form elsewhere" in dialog.problem.text()
    assert dialog.move_button.isEnabled()
    assert stored(mover, before.id).form == workshop
    assert mover.told == []
    dialog.reject()


@pytest.fixture
def other_hand(practice: Room) -> Callable[[Report, Form], None]:
    """Another process, which moves a report on the same folder."""

    def move(report: Report, form: Form) -> None:
        door = Door.open(practice.app.folder)
        try:
            stored = load_report(door, report.id)
            move_report(door, stored, plan_move(stored, form))
        finally:
            door.close()

    return move


def test_another_version_of_the_same_form_is_offered_first(open_desk: Callable[[Path], Room], tmp_path: Path) -> None:
    folder = tmp_path / "desk"
    (folder / "forms").mkdir(parents=True)
    text = (program_files("forms") / "gfmd-2018.toml").read_text(encoding="utf-8")
    (folder / "forms" / "newer.toml").write_text(text.replace("version = 1", "version = 2", 1), encoding="utf-8")
    mover = Mover(open_desk(folder).begin())
    assert mover.room.report.form.version == 2
    dialog = mover.ask()
    assert (dialog.plan.to.id, dialog.plan.to.version) == ("gfmd-2018", 1)
    assert dialog.form_choice.currentText().endswith(", version 1")
    assert {reason.text() for reason in dialog.reasons.values()} == {"the same section"}
    assert mover.move(dialog).form.version == 1


def name_of(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def test_everything_that_takes_the_focus_has_a_name_and_every_choice_a_label(mover: Mover) -> None:
    dialog = mover.ask("side-event")
    reached = [one for one in dialog.findChildren(QWidget) if one.isVisibleTo(dialog) and one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert all(name_of(one).strip() for one in reached)
    buddies = {label.buddy() for label in dialog.findChildren(QLabel)}
    assert set(dialog.findChildren(QComboBox)) <= buddies
    dialog.reject()


def test_a_dialog_closed_while_the_report_moves_does_not_hide_the_move(mover: Mover) -> None:
    dialog = mover.ask("side-event")
    dialog.move_button.click()
    dialog.reject()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(dialog)
    mover.room.wait_for(lambda: bool(mover.told))
    assert mover.room.report.form.id == "side-event"


def test_a_form_file_that_cannot_be_used_is_told_of(open_desk: Callable[[Path], Room], tmp_path: Path) -> None:
    folder = tmp_path / "desk"
    (folder / "forms").mkdir(parents=True)
    (folder / "forms" / "broken.toml").write_text("version = ", encoding="utf-8")
    mover = Mover(open_desk(folder).begin())
    mover.ask().reject()
    assert "broken.toml" in mover.told[0]


def test_cancel_moves_nothing(mover: Mover, qtbot: QtBot) -> None:
    before = mover.room.report
    with qtbot.waitSignal(mover.ask("side-event").finished):
        mover.room.dialog(MovingDialog).reject()
    assert stored(mover, before.id).form == before.form
    assert mover.told == []
