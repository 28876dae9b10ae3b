"""What a screen reader and a keyboard find."""

from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gfmd_desk.domain.draft import Draft
from gfmd_desk.domain.language import Language
from gfmd_desk.ui.actions import Do
from gfmd_desk.ui.dialogs.consent_dialog import ConsentDialog
from gfmd_desk.ui.dialogs.import_dialog import import_dialog
from gfmd_desk.ui.dialogs.keyboard_dialog import KeyboardDialog
from gfmd_desk.ui.dialogs.names_dialog import NamesDialog
from gfmd_desk.ui.dialogs.preview_dialog import PreviewDialog
from gfmd_desk.ui.dialogs.public_roles_dialog import PublicRolesDialog
from gfmd_desk.ui.dialogs.roster_dialog import RosterDialog
from gfmd_desk.ui.dialogs.rulings_dialog import RulingsDialog
from gfmd_desk.ui.dialogs.scope_dialog import ScopeDialog
from gfmd_desk.ui.dialogs.session_dialog import SessionDialog
from gfmd_desk.ui.words import chip_words, clock

Room = Any
Hands = Any
KEY = Qt.Key
INPUTS = (QLineEdit, QComboBox, QAbstractSpinBox)


def name_of(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None, widget
    return interface.text(QAccessible.Text.Name)


def reached(window: QWidget) -> list[QWidget]:
    """What takes the focus by the Tab key and is to be seen."""
    found = [widget for widget in window.findChildren(QWidget) if widget.isVisibleTo(window) and widget.isEnabled()]
    return [widget for widget in found if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.window() is window]


def part_of_another(widget: QWidget) -> bool:
    """A field that a field is made of: the other one has the name."""
    return isinstance(widget.parentWidget(), QComboBox | QAbstractSpinBox)


def nameless(window: QWidget) -> list[str]:
    return [f"{type(one).__name__} {one.objectName()}" for one in reached(window) if not part_of_another(one) and not name_of(one).strip()]


def test_everything_in_the_window_that_takes_the_focus_has_a_name(practice: Room, hands: Hands) -> None:
    assert nameless(practice.window) == []
    practice.edit(practice.report.in_section("challenges")[0].text)
    practice.desk.notice.say("something", "Open", lambda: None)
    assert nameless(practice.window) == []
    hands.control(KEY.Key_H)
    assert practice.desk.prompt.isVisible()
    assert nameless(practice.window) == []
    hands.press(KEY.Key_Escape)
    hands.control(KEY.Key_T)
    assert practice.desk.tags.prompt.isVisible()
    practice.wait_for(lambda: bool(practice.desk.tags.prompt.field.suggestions))
    assert practice.desk.tags.prompt.field.chips
    assert nameless(practice.window) == []
    hands.press(KEY.Key_Escape)
    practice.wait_for(practice.desk.status.complete.isVisible)
    hands.press(KEY.Key_F9)
    strip = practice.desk.sweep.strip
    assert nameless(practice.window) == []
    assert {strip.list, strip.act, strip.aside, strip.close_it} <= set(reached(practice.window))
    assert strip.act.text() in strip.list.accessibleDescription()
    rows = QAccessible.queryAccessibleInterface(strip.list)
    spoken = [rows.child(number).text(QAccessible.Text.Name) for number in range(rows.childCount())]
    assert any(line.startswith("Not filed in a section: 15:52  bus routes") for line in spoken)


def test_the_welcome_page_has_names(open_desk: Callable[[Path], Room], tmp_path: Path) -> None:
    room = open_desk(tmp_path / "desk")
    assert nameless(room.window) == []
    assert len(reached(room.window)) >= 3


@pytest.fixture(
    params=["begin", "details", "preview", "keyboard", "import", "roster", "public roles", "scope", "consent", "names", "rulings"]
)
def dialog(practice: Room, request: pytest.FixtureRequest) -> Iterator[QWidget]:
    kind: type[QWidget] = SessionDialog
    match request.param:
        case "begin":
            practice.desk.sessions.begin()
        case "details":
            practice.desk.sessions.change_details()
        case "preview":
            practice.desk.reports.preview()
            kind = PreviewDialog
        case "scope":
            practice.desk.reports.export()
            kind = ScopeDialog
        case "consent":
            practice.desk.consents.open()
            kind = ConsentDialog
        case "keyboard":
            practice.desk.actions[Do.KEYBOARD].trigger()
            kind = KeyboardDialog
        case "roster":
            practice.desk.actions[Do.ROSTER].trigger()
            kind = RosterDialog
        case "public roles":
            practice.desk.actions[Do.PUBLIC_ROLES].trigger()
            kind = PublicRolesDialog
        case "names":
            practice.desk.actions[Do.NAMES_IN_REPORT].trigger()
            kind = NamesDialog
        case "rulings":
            practice.desk.actions[Do.RULINGS].trigger()
            kind = RulingsDialog
        case _:
            report = practice.report
            import_dialog(Draft((), (), 0), report.form, [report.event], Language.ENGLISH, practice.window).open()
    opened = practice.dialog(kind)
    yield opened
    opened.reject()


def test_everything_in_a_dialog_has_a_name_and_every_label_leads_to_its_field(dialog: QWidget) -> None:
    assert nameless(dialog) == []
    labelled = {label.buddy() for label in dialog.findChildren(QLabel) if label.buddy() is not None}
    fields = [one for one in dialog.findChildren(QWidget) if isinstance(one, INPUTS) and not part_of_another(one)]
    inside = [one for one in fields if one.isVisibleTo(dialog)]
    assert {one.accessibleName() for one in inside if one not in labelled} == set()
    mnemonics = [label.text().partition("&")[2][:1].lower() for label in dialog.findChildren(QLabel) if "&" in label.text()]
    assert len(mnemonics) == len(set(mnemonics))


def test_every_entry_is_found_in_the_table_with_its_time_and_words(practice: Room) -> None:
    table = QAccessible.queryAccessibleInterface(practice.view)
    assert table.role() == QAccessible.Role.Table
    assert table.text(QAccessible.Text.Name) == "Report"
    cells = [table.child(number).text(QAccessible.Text.Name) for number in range(table.childCount())]
    entries = practice.report.entries
    assert entries
    for entry in entries:
        tags = ", ".join(chip_words(entry.tags))
        assert f"{clock(entry)} {entry.text}{f' – tags: {tags}' if tags else ''}" in cells
    assert any(entry.tags for entry in entries)
    assert any(cell.startswith("2 Challenges, ") for cell in cells)


def test_sessions_are_read_out_with_code_and_title(practice: Room) -> None:
    table = QAccessible.queryAccessibleInterface(practice.desk.sidebar.sessions)
    cells = [table.child(number).text(QAccessible.Text.Name) for number in range(table.childCount())]
    session = practice.report.session
    assert f"{session.code} {session.title}" in cells


def all_actions(room: Room) -> list[QAction]:
    """Those of the menus and those that are keys alone."""
    menus = [room.window, *room.window.findChildren(QMenu)]
    return list(dict.fromkeys(action for menu in menus for action in menu.actions() if not action.isSeparator()))


def test_no_key_is_given_twice_and_every_action_has_words(practice: Room) -> None:
    actions = all_actions(practice)
    assert [action for action in actions if not action.text().strip()] == []
    keys = Counter(key.toString() for action in actions for key in action.shortcuts() if not key.isEmpty())
    assert {key for key, times in keys.items() if times > 1} == set()
    assert {"Ctrl+1", "Alt+1", "Ctrl+0", "Alt+0", "Ctrl+6", "Alt+6", "F2", "F7", "Ctrl+H"} <= set(keys)


def test_no_letter_is_given_twice_in_a_menu(practice: Room) -> None:
    def letters(actions: list[QAction]) -> list[str]:
        return [
            action.text().replace("&&", "").partition("&")[2][:1].lower() for action in actions if "&" in action.text().replace("&&", "")
        ]

    bars = practice.window.findChildren(QMenuBar)
    for menu in [*practice.window.findChildren(QMenu), *bars]:
        given = letters(menu.actions())
        assert len(given) == len(set(given)), [action.text() for action in menu.actions()]


@pytest.mark.parametrize("key", [KEY.Key_Tab, KEY.Key_Backtab])
def test_tab_leaves_the_line_reaches_everything_and_comes_back(practice: Room, qapp: QApplication, key: Qt.Key, qtbot: QtBot) -> None:
    practice.edit(practice.report.in_section("challenges")[0].text)
    practice.page.leave()
    practice.line.setFocus()
    practice.desk.notice.say("something", "Open", lambda: None)
    expected = {one for one in reached(practice.window) if not isinstance(one, QLineEdit) or not part_of_another(one)}
    seen: list[QWidget] = []
    while (widget := qapp.focusWidget()) not in seen:
        assert widget is not None
        seen.append(widget)
        QTest.keyClick(widget, key)
    assert seen[0] is practice.line
    assert qapp.focusWidget() is practice.line
    missed = {one for one in expected if one not in seen and one.focusProxy() not in seen}
    assert {f"{type(one).__name__} {one.objectName()} {name_of(one)}" for one in missed} == set()


def test_tab_leaves_the_words_of_an_entry_as_they_are(practice: Room, hands: Hands) -> None:
    text = practice.report.in_section("challenges")[0].text
    practice.edit(text)
    hands.press(KEY.Key_Tab)
    assert not practice.view.editor.hasFocus()
    assert practice.report.in_section("challenges")[0].text == text
