"""Privacy mode: with it on, no name of anybody in the room is anywhere on the screen, and it goes on by itself beside a second screen."""

import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextBrowser,
    QWidget,
)

from gfmd_desk.domain import editing
from gfmd_desk.domain.approval import Step
from gfmd_desk.domain.attribution import Level, Part, Subject
from gfmd_desk.domain.entry import Entry
from gfmd_desk.domain.roster import Participant
from gfmd_desk.services.approvals import Answer, matter_of
from gfmd_desk.services.desk import Desk
from gfmd_desk.services.entries import add_entry
from gfmd_desk.services.roster import add_placeholder, change_participant
from gfmd_desk.ui.actions import Do
from gfmd_desk.ui.dialogs.approval_card import ApprovalCard
from gfmd_desk.ui.dialogs.ask_dialog import AskDialog
from gfmd_desk.ui.dialogs.consent_dialog import ConsentDialog
from gfmd_desk.ui.dialogs.participant_dialog import ParticipantDialog, WhoIsItDialog
from gfmd_desk.ui.dialogs.preview_dialog import PreviewDialog
from gfmd_desk.ui.dialogs.public_roles_dialog import PublicRolesDialog
from gfmd_desk.ui.dialogs.roster_dialog import RosterDialog
from gfmd_desk.ui.dialogs.versions_dialog import VersionsDialog
from gfmd_desk.ui.models.approval_model import Tab
from gfmd_desk.ui.privacy import MASK, identities_hidden, privacy

Room = Any
Hands = Any
KEY = Qt.Key
MARKED = "Zq"
"""How every word that tells of somebody begins in the roster of these tests, and no other word does."""
ROLE = Qt.ItemDataRole
READ_ROLES = (ROLE.DisplayRole, ROLE.ToolTipRole, ROLE.StatusTipRole, ROLE.AccessibleTextRole, ROLE.AccessibleDescriptionRole)


@pytest.fixture(autouse=True)
def shown_again(qapp: QApplication) -> Iterator[None]:
    yield
    privacy().set_hidden(False)


def words_of_model(model: QAbstractItemModel) -> Iterator[str]:
    columns = range(1 if isinstance(model, QAbstractListModel) else model.columnCount())
    for row in range(model.rowCount()):
        for column in columns:
            for role in READ_ROLES:
                yield str(model.index(row, column).data(role) or "")
    for section in columns:
        yield str(model.headerData(section, Qt.Orientation.Horizontal) or "")


def words_on(window: QWidget) -> Iterator[str]:
    """All that a window says to the eye and to a screen reader."""
    for widget in (window, *(one for one in window.findChildren(QWidget) if one.isVisibleTo(window))):
        yield from (widget.windowTitle(), widget.toolTip(), widget.statusTip(), widget.accessibleName(), widget.accessibleDescription())
        match widget:
            case QLabel() | QAbstractButton():
                yield widget.text()
            case QGroupBox():
                yield widget.title()
            case QLineEdit():
                yield from (widget.displayText(), widget.placeholderText())
            case QPlainTextEdit() | QTextBrowser():
                yield widget.toPlainText()
            case QTabBar():
                yield from (widget.tabText(place) for place in range(widget.count()))
            case QComboBox():
                if not widget.isEditable() or widget.count():
                    yield from words_of_model(widget.model())
            case QAbstractItemView() if widget.model() is not None:
                yield from words_of_model(widget.model())


def names_on_screen() -> list[str]:
    windows = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    return [words for window in windows for words in words_on(window) if MARKED in words]


def has_mask(window: QWidget) -> bool:
    return any(MASK in words for words in words_on(window))


DIALOGS = {Do.ROSTER: RosterDialog, Do.PUBLIC_ROLES: PublicRolesDialog, Do.PREVIEW: PreviewDialog, Do.ROOM_CONSENT: ConsentDialog}


class Named:
    """The practice event with a roster of tokens; three entries that name, in print or not yet, those who said them."""

    def __init__(self, room: Room) -> None:
        self.room = room
        report = room.report
        found: list[tuple[Entry, ...]] = []
        room.store.ask(lambda desk: self._fill(desk, report.event.id, report.id), found.append)
        room.wait_for(lambda: bool(found))
        self.approved, self.chip, self.asked = found[0]
        room.store.refresh()
        room.desk.rooms.refresh()
        room.desk.roles.refresh()
        room.wait_for(lambda: all(room.store.entry(one.id) and room.desk.rooms.knows(room.store.entry(one.id)) for one in found[0]))

    def _fill(self, desk: Desk, event_id: str, report_id: str) -> tuple[Entry, ...]:
        people = [self._renamed(desk, one, number) for number, one in enumerate(desk.people(event_id)) if not one.placeholder]
        add_placeholder(desk.door, event_id, f"{MARKED}unknown")
        texts = ("Boards keep it in the plans.", "⟦say⟧ that ports share their lists.", "Schools open in the evening.")
        made = []
        for text, person, steps in zip(texts, people, ((Step.APPROVED,), (Step.APPROVED,), (Step.ASKED,)), strict=False):
            entry = add_entry(desk.door, desk.report(report_id), text, "summary")
            subjects = [Subject(Part.SPEAKER, person.id, Level.STATE)]
            desk.door.commit(editing.set_subjects([entry], Part.SPEAKER, subjects))
            entry = next(one for one in desk.report(report_id).entries if one.id == entry.id)
            for step in steps:
                by = "" if step is Step.ASKED else f"{MARKED}head"
                answer = Answer(step, Level.STATE, given_by=by, channel="phone", proof=f"{MARKED}proof", recorded_by="Me")
                desk.record(report_id, [matter_of(entry, Part.SPEAKER)], answer)
            made.append(entry)
        return tuple(made)

    def _renamed(self, desk: Desk, one: Participant, number: int) -> Participant:
        return change_participant(
            desk.door,
            replace(
                one,
                name=f"{MARKED}{number}nam Person",
                role=f"{MARKED}{number}rol",
                organisation=f"{MARKED}{number}org",
                country=f"{MARKED}{number}land",
                region=f"{MARKED}{number}reg",
                email=f"{MARKED}{number}@x.example",
                code=f"{MARKED}{number}",
                aliases=(f"{MARKED}{number}alias",),
                speaks_for="",
            ),
        )


@pytest.fixture
def named(practice: Room) -> Named:
    return Named(practice)


def test_no_name_is_left_on_the_screen_and_all_come_back(named: Named, hands: Hands, qtbot: Any) -> None:
    room, desk = named.room, named.room.desk
    view = room.view
    for entry in (named.asked, named.chip, named.approved):
        view.show_entry(entry.id)
    room.wait_for(lambda: any(f"{MARKED}0land" in words for words in words_on(desk.inspector)))
    assert any(MARKED in words for words in words_on(desk.page.header)), "the public roles"
    assert any(f"{MARKED}1land" in words for words in words_of_model(view.model())), "a name where a chip stood"
    desk.status.say(f"{MARKED}0land is recorded as speaker.")
    hands.press(KEY.Key_F12)
    assert identities_hidden()
    room.wait_for(lambda: not names_on_screen())
    assert has_mask(desk.inspector)
    assert desk.status.hidden.isVisible()
    assert "F12" in desk.status.hidden.text()
    assert desk.actions[Do.PRIVACY].isChecked()
    chip = str(view.model().index(view.model().row_of(named.chip.id), 0).data())
    assert chip.startswith(MASK)
    assert chip.endswith("ports share their lists.")
    spoken = [words for words in words_of_model(view.model()) if "hidden" in words]
    assert spoken, "a screen reader says that it is hidden"
    assert named.approved.text in room.texts("summary")
    desk.actions[Do.SAID_BY].trigger()
    prompt = desk.who.prompts[Part.SPEAKER]
    hands.type(MARKED[:1])
    room.wait_for(prompt.field.input.offers.isVisible)
    assert [one for one in names_on_screen() if one != MARKED[:1]] == []
    hands.press(KEY.Key_Escape, times=2)
    for do, kind in (
        (Do.ROSTER, RosterDialog),
        (Do.PUBLIC_ROLES, PublicRolesDialog),
        (Do.PREVIEW, PreviewDialog),
        (Do.ROOM_CONSENT, ConsentDialog),
    ):
        desk.actions[do].trigger()
        dialog = room.dialog(kind)
        room.wait_for(lambda dialog=dialog: has_mask(dialog))
        assert names_on_screen() == [], kind
        if kind is RosterDialog:
            look_into_roster(room, dialog)
        dialog.activateWindow()
        QTest.keyClick(dialog, KEY.Key_F12)
        room.wait_for(lambda: bool(names_on_screen()))
        QTest.keyClick(dialog, KEY.Key_F12)
        room.wait_for(lambda: not names_on_screen())
        dialog.reject()
    look_at_approvals(room, desk)
    look_at_capture(room, desk, hands)
    desk.actions[Do.PRIVACY].trigger()
    view.show_entry(named.approved.id)
    room.wait_for(lambda: any(f"{MARKED}0land" in words for words in words_on(desk.inspector)))
    assert not desk.status.hidden.isVisible()


def look_into_roster(room: Room, roster: RosterDialog) -> None:
    room.wait_for(lambda: roster.table.key != "")
    roster.change.click()
    dialog = room.dialog(ParticipantDialog)
    assert names_on_screen() == []
    assert dialog.answer().name.startswith(MARKED), "what stands in the fields is kept all the same"
    dialog.reject()
    roster.table.stand_on(next(row for row in range(roster.model.rowCount()) if roster._by_id[roster.model.row(row).key].placeholder))
    roster.who.click()
    dialog = room.dialog(WhoIsItDialog)
    assert names_on_screen() == []
    dialog.reject()


def look_at_capture(room: Room, desk: Any, hands: Hands) -> None:
    """The list behind a mark, what is picked from it, the last speaker, the sweep, and versions."""
    room.wait_in_line()
    hands.type(f",,{MARKED[:1]}")
    room.wait_for(lambda: desk.capture.list.row == 0)
    assert has_mask(desk.capture.list)
    assert [one for one in names_on_screen() if one not in (MARKED[:1], f",,{MARKED[:1]}")] == []
    row = next(row for row, words in enumerate(desk.capture.list.model().stringList()) if MASK in words)
    hands.press(KEY.Key_Down, times=row)
    hands.press(KEY.Key_Return)
    room.wait_for(lambda: has_mask(desk.capture.row))
    assert names_on_screen() == []
    hands.type("Ports share lists.")
    hands.press(KEY.Key_Return)
    desk.capture.show_last_speaker()
    assert MASK in room.window.capture.hint.text()
    desk.actions[Do.SWEEP].trigger()
    assert names_on_screen() == []
    hands.press(KEY.Key_Escape)
    hands.control(KEY.Key_Z)
    assert names_on_screen() == []
    room.view.show_entry(room.report.in_section("summary")[0].id)
    desk.actions[Do.ENTRY_VERSIONS].trigger()
    dialog = room.dialog(VersionsDialog)
    assert names_on_screen() == []
    dialog.reject()


def look_at_approvals(room: Room, desk: Any) -> None:
    desk.approvals.owner = "Me"
    desk.approvals.open()
    page = desk.approvals.page
    room.wait_for(lambda: page.model.counts()[Tab.APPROVED] == 2)
    for tab in Tab:
        page.go_to(tab)
        assert names_on_screen() == [], tab
    page.go_to(Tab.WAITING)
    page.panel.ask.click()
    dialog = room.dialog(AskDialog)
    assert names_on_screen() == []
    dialog.reject()
    room.wait_for(lambda: QApplication.activeModalWidget() is None)
    page.panel.card.click()
    card = room.dialog(ApprovalCard)
    assert names_on_screen() == []
    assert MASK in card.sentence.text()
    card.reject()
    page.panel.answered.emit(Step.DECLINED)
    assert page.take_back.holds
    assert names_on_screen() == []
    page.take_back.take_it_back()
    desk.approvals.leave()


def test_a_second_screen_hides_names_until_the_user_says_otherwise(room: Room, hands: Hands) -> None:
    app = QGuiApplication.instance()
    assert isinstance(app, QApplication)
    assert not identities_hidden()
    app.screenAdded.emit(app.primaryScreen())
    assert identities_hidden()
    assert "second screen" in room.desk.notice.words
    hands.press(KEY.Key_F12)
    assert not identities_hidden()
    room.desk.notice.hide()
    hands.press(KEY.Key_F12)
    app.screenAdded.emit(app.primaryScreen())
    assert identities_hidden()
    assert not room.desk.notice.isVisible(), "what is on already is not told again"


TWO_SCREENS = """
import os
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from gfmd_desk.app import STYLE, App
from gfmd_desk.ui.privacy import identities_hidden
qt = QApplication(["gfmd-desk", *STYLE])
app = App(qt, Path(sys.argv[1]))
app.furnish()
app._furnish_columns()
print(len(qt.screens()), identities_hidden(), app.desk.notice.words, flush=True)
os._exit(0)
"""
ONE = '{{"name": "{name}", "x": {x}, "y": 0, "width": 800, "height": 600}}'
SCREENS = f'{{"screens": [{ONE.format(name="A", x=0)}, {ONE.format(name="B", x=800)}]}}'


def test_more_than_one_screen_at_the_start_hides_names(tmp_path: Path) -> None:
    screens = tmp_path / "screens.json"
    screens.write_text(SCREENS, encoding="utf-8")
    environment = {**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={screens}"}
    command = [sys.executable, "-c", TWO_SCREENS, str(tmp_path / "desk")]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, encoding="utf-8", check=True)
    assert done.stdout.startswith("2 True There is more than one screen"), done.stdout
