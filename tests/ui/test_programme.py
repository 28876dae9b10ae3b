"""The programme comes in by keyboard: from a file or the clipboard, seen before it is stored, all or nothing."""

import threading
from collections.abc import Callable
from datetime import date, time
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel, QLineEdit, QProgressDialog, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from gfmd_desk.domain.language import Language
from gfmd_desk.domain.programme import DayOrder, ProgrammeField
from gfmd_desk.domain.report import Report
from gfmd_desk.domain.table import BadRow, Fault, Remark, Seen
from gfmd_desk.intake import tables
from gfmd_desk.ui.dialogs.programme_import_dialog import ProgrammeImportDialog
from gfmd_desk.ui.dialogs.programme_source_dialog import ProgrammeSourceDialog
from gfmd_desk.ui.programme_words import fault_sentence
from gfmd_desk.ui.table_words import remark_sentence

Room = Any
Hands = Any
KEY = Qt.Key

GOOD = (
    "Code,Title,Date,Time,Room,Form,Language,Moderator\n"
    "RT 1.1,Towns that plan,2026-12-05,14:30-16:00,Hall B,,,Mayor of Port Sereno\n"
    "RT 2.1,Le retour,2026-12-06,9h-10h30,Salle 2,,français,\n"
    "SE 1,Rivers,2026-12-06,12:00-13:00,Quay,side-event,,\n"
)
BAD = "Code,Title,Date,Form\nRT 1.1,Towns that plan,2026-12-05,\nRT 1.2,,2026-12-05,\nRT 1.3,Roads,soon,\nRT 1.4,Rivers,,poem\n"


class Programme:
    """The programme's windows as the menu opens them, and what stands in the store behind them."""

    def __init__(self, room: Room, hands: Hands, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
        self.room = room
        self.hands = hands
        self._qtbot = qtbot
        self._monkeypatch = monkeypatch

    def choose_file(self, file: Path) -> None:
        self._monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))

    def open(self) -> ProgrammeSourceDialog:
        """Ask for the import by its key."""
        self.hands.press(KEY.Key_I, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        dialog: ProgrammeSourceDialog = self.room.dialog(ProgrammeSourceDialog)
        self._qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    def file(self, file: Path, text: str | None = None) -> ProgrammeImportDialog:
        """Bring in a file by keyboard, up to the preview."""
        if text is not None:
            file.write_text(text, encoding="utf-8")
        self.choose_file(file)
        self.open()
        self.hands.alt(KEY.Key_F)
        return self.preview()

    def preview(self) -> ProgrammeImportDialog:
        dialog: ProgrammeImportDialog = self.room.dialog(ProgrammeImportDialog)
        self._qtbot.waitUntil(lambda: dialog.isActiveWindow() and bool(dialog.plan or dialog.problem.text()))
        return dialog

    def store(self, dialog: ProgrammeImportDialog) -> str:
        """Press Import, and return what is said when all is stored."""
        with self._qtbot.waitSignal(self.room.desk.programme.told) as told:
            self.hands.alt(KEY.Key_I)
        self._qtbot.waitUntil(gone(dialog))
        return str(told.args[0])

    def report(self, code: str) -> Report:
        found: list[Report] = []
        row = next(row for row in self.room.store.sessions if row.session.code == code)
        self.room.store.ask(lambda desk: desk.report(row.report_id), found.append)
        self._qtbot.waitUntil(lambda: bool(found))
        return found[0]

    @property
    def codes(self) -> list[str]:
        return [row.session.code for row in self.room.store.sessions]


@pytest.fixture
def programme(room: Room, hands: Hands, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Programme:
    """A desk with the session RT 1.1 of the Esperia Summit."""
    return Programme(room, hands, qtbot, monkeypatch)


@pytest.fixture
def first(open_desk: Callable[[Path], Room], hands: Hands, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Programme:
    """A desk on which there is nothing yet."""
    return Programme(open_desk(tmp_path / "desk"), hands, qtbot, monkeypatch)


def shown(table: QTableView, column: int = 0) -> list[str]:
    model = table.model()
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def gone(dialog: QWidget) -> Callable[[], bool]:
    return lambda: not isValid(dialog) or not dialog.isVisible()


def focus(widget: QWidget) -> None:
    """Go to a field; there is no window manager here to make a window active again when a dialog before it closes."""
    widget.window().activateWindow()
    QTest.qWaitForWindowActive(widget.window(), 2000)
    widget.setFocus()


def write_again(field: QComboBox, hands: Hands, text: str) -> None:
    focus(field)
    hands.control(KEY.Key_A)
    hands.type(text)


def test_the_first_act_on_an_empty_desk(first: Programme, hands: Hands, tmp_path: Path) -> None:
    first.choose_file(tmp_path / "programme.csv")
    (tmp_path / "programme.csv").write_text(GOOD, encoding="utf-8")
    focus(first.room.desk.welcome.import_programme)
    hands.press(KEY.Key_Space)
    first.room.dialog(ProgrammeSourceDialog)
    hands.press(KEY.Key_Return)
    dialog = first.preview()
    assert dialog.event_name.currentText() == ""
    hands.alt(KEY.Key_I)
    first.room.wait_for(dialog.problem.isVisible)
    assert dialog.problem.text() == "The programme needs the name of its event."
    write_again(dialog.event_name, hands, "Lagunia Summit")
    first.room.wait_for(lambda: dialog.plan is not None)
    said = first.store(dialog)
    assert said == "3 sessions made."
    assert first.room.desk.notice.isVisible()
    assert first.room.desk.notice.words == said
    assert first.codes == ["RT 1.1", "RT 2.1", "SE 1"]
    assert first.room.report.session.code == "RT 1.1"
    assert first.room.desk.sidebar.isVisible()
    assert [first.room.desk.sidebar.sessions.model().index(row, 0).data() for row in range(4)] == [
        "Lagunia Summit",
        "RT 1.1 Towns that plan",
        "RT 2.1 Le retour",
        "SE 1 Rivers",
    ]
    first.room.wait_in_line()


def test_all_that_a_row_says_is_stored(programme: Programme, tmp_path: Path) -> None:
    dialog = programme.file(tmp_path / "programme.csv", GOOD)
    assert dialog.event_name.currentText() == "Esperia Summit"
    assert shown(dialog.session_table, 0) == ["changed", "new", "new"]
    assert shown(dialog.session_table, 1) == ["RT 1.1", "RT 2.1", "SE 1"]
    assert shown(dialog.session_table, 4) == ["14:30–16:00", "09:00–10:30", "12:00–13:00"]
    assert programme.store(dialog) == "2 sessions made. 1 session changed."
    second, side = programme.report("RT 2.1"), programme.report("SE 1")
    assert (second.session.date, second.session.start, second.session.end) == (date(2026, 12, 6), time(9), time(10, 30))
    assert (second.session.room, second.session.language, second.form.id) == ("Salle 2", Language.FRENCH, "gfmd-2018")
    assert (side.form.id, side.session.language) == ("side-event", Language.ENGLISH)
    assert programme.report("RT 1.1").header["moderator"] == "Mayor of Port Sereno"


def test_the_session_on_screen_is_shown_as_it_was_changed(programme: Programme, hands: Hands, tmp_path: Path) -> None:
    hands.line("boards at town level work")
    programme.store(programme.file(tmp_path / "programme.csv", GOOD))
    assert programme.room.report.session.title == "Towns that plan"
    assert programme.room.texts(None) == ["boards at town level work"]
    assert programme.room.desk.notice.isVisible()


def test_another_session_on_screen_stays_there(programme: Programme, hands: Hands, tmp_path: Path) -> None:
    programme.room.begin("RT 9")
    hands.type("half a line")
    programme.store(programme.file(tmp_path / "programme.csv", GOOD))
    assert programme.room.report.session.code == "RT 9"
    assert programme.room.line.toPlainText() == "half a line"
    assert set(programme.codes) == {"RT 9", "RT 1.1", "RT 2.1", "SE 1"}


def test_the_same_programme_again_changes_nothing(programme: Programme, tmp_path: Path) -> None:
    programme.store(programme.file(tmp_path / "programme.csv", GOOD))
    programme.room.wait_in_line()
    dialog = programme.file(tmp_path / "programme.csv")
    assert shown(dialog.session_table, 0) == ["unchanged"] * 3
    assert programme.store(dialog) == "3 sessions unchanged."


def test_a_form_that_a_report_is_not_on_is_said_and_not_applied(programme: Programme, tmp_path: Path) -> None:
    dialog = programme.file(tmp_path / "programme.csv", "Code,Title,Form\nRT 1.1,Towns that plan,side-event\n")
    assert "another form for RT 1.1" in dialog.remarks.toPlainText()
    assert "another form for RT 1.1" in programme.store(dialog)
    assert programme.report("RT 1.1").form.id == "gfmd-2018"


def test_the_event_form_and_language_are_chosen(programme: Programme, hands: Hands, tmp_path: Path) -> None:
    dialog = programme.file(tmp_path / "programme.csv", "Code,Title\nRT 1.1,Towns that plan\n")
    assert shown(dialog.session_table, 0) == ["changed"]
    write_again(dialog.event_name, hands, "Assembly")
    programme.room.wait_for(lambda: shown(dialog.session_table, 0) == ["new"])
    for field, words in ((dialog.form_choice, "IGF"), (dialog.language, "Es")):
        focus(field)
        hands.type(words)
    programme.room.wait_for(lambda: dialog.plan is not None)
    programme.store(dialog)
    made = [row for row in programme.room.store.sessions if row.event.name == "Assembly"]
    assert [row.session.language for row in made] == [Language.SPANISH]
    found: list[Report] = []
    programme.room.store.ask(lambda desk: desk.report(made[0].report_id), found.append)
    programme.room.wait_for(lambda: bool(found))
    assert found[0].form.id == "igf-workshop"


def test_bad_rows_stop_all_until_the_user_says_otherwise(programme: Programme, hands: Hands, tmp_path: Path) -> None:
    dialog = programme.file(tmp_path / "programme.csv", BAD)
    assert list(zip(shown(dialog.bad_table, 0), shown(dialog.bad_table, 1), strict=True)) == [
        ("3", "There is no title in it."),
        ("4", "“soon” is not a date."),
        ("5", "There is no form “poem”; there are: gfmd-2018, igf-workshop, side-event."),
    ]
    hands.alt(KEY.Key_I)
    programme.room.wait_for(dialog.problem.isVisible)
    assert "3 rows cannot be taken" in dialog.problem.text()
    assert dialog.tabs.currentWidget() is dialog.bad_table
    assert programme.report("RT 1.1").session.title == "About RT 1.1"
    hands.alt(KEY.Key_G)
    programme.room.wait_for(dialog.only_good.isChecked)
    assert programme.store(dialog) == "1 session changed. 3 rows left out."
    assert programme.report("RT 1.1").session.title == "Towns that plan"


def test_bad_rows_alone_are_not_imported(programme: Programme, hands: Hands, tmp_path: Path) -> None:
    dialog = programme.file(tmp_path / "programme.csv", "Code,Title\nRT 1.2,\n")
    hands.alt(KEY.Key_G)
    programme.room.wait_for(dialog.only_good.isChecked)
    hands.alt(KEY.Key_I)
    programme.room.wait_for(dialog.problem.isVisible)
    assert dialog.problem.text() == "None of the rows can be taken."


def test_a_table_without_rows_says_so(programme: Programme, tmp_path: Path) -> None:
    dialog = programme.file(tmp_path / "programme.csv", "Code,Title,Date\n")
    assert "no row below its headers" in dialog.problem.text()
    assert not dialog.buttons.button(dialog.buttons.StandardButton.Ok).isEnabled()


def test_the_mapping_is_shown_and_changed_by_keyboard(programme: Programme, hands: Hands, tmp_path: Path) -> None:
    dialog = programme.file(tmp_path / "programme.csv", "Code,Title,Note\nRT 1.2,Roads,Hall B\n")
    assert [choice.currentText() for choice in dialog.box.columns] == ["Code", "Title", "Not imported"]
    focus(dialog.box.columns[2])
    hands.type("Room")
    assert dialog.box.mapping.columns[2] is ProgrammeField.ROOM
    programme.room.wait_for(lambda: shown(dialog.session_table, 5) == ["Hall B"])
    focus(dialog.box.columns[1])
    hands.press(KEY.Key_Home)
    programme.room.wait_for(dialog.problem.isVisible)
    assert "hold the titles" in dialog.problem.text()
    assert shown(dialog.session_table) == []
    assert not dialog.buttons.button(dialog.buttons.StandardButton.Ok).isEnabled()


def test_dates_that_can_be_read_two_ways_are_asked_for(programme: Programme, hands: Hands, tmp_path: Path) -> None:
    dialog = programme.file(tmp_path / "programme.csv", "Code,Title,Date\nRT 1.2,Roads,05/12/2026\nRT 1.3,Rivers,06/12/2026\n")
    assert dialog.day_order.isVisible()
    assert DayOrder(dialog.day_order.currentData()) is DayOrder.DAY_FIRST
    assert "05/12/2026" in dialog.day_order.accessibleName()
    assert "with the day first" in dialog.remarks.toPlainText()
    assert [words[-10:] for words in shown(dialog.session_table, 3)] == ["5 Dec 2026", "6 Dec 2026"]
    focus(dialog.day_order)
    hands.press(KEY.Key_Down)
    programme.room.wait_for(lambda: [words[-11:] for words in shown(dialog.session_table, 3)] == ["12 May 2026", "12 Jun 2026"])
    assert dialog.day_order.isVisible()
    programme.store(dialog)
    assert programme.report("RT 1.2").session.date == date(2026, 5, 12)


def test_dates_that_say_what_they_are_are_not_asked_for(programme: Programme, tmp_path: Path) -> None:
    dialog = programme.file(tmp_path / "programme.csv", "Code,Title,Date\nRT 1.2,Roads,13/12/2026\nRT 1.3,Rivers,06/12/2026\n")
    assert not dialog.day_order.isVisible()


def test_what_was_noticed_is_said(programme: Programme, tmp_path: Path) -> None:
    text = (
        "Code,Title,Date,Time\nRT 1,Roads,2026-12-05,14:00-16:00\nRT 2,Rivers,2026-12-05,15:00-17:00\n"
        "RT 3,Night,2026-12-05,22:00-01:00\nRT 4,Seas,2026-12-06,14:30 CET / 13:30 UTC\n"
    )
    dialog = programme.file(
        tmp_path / "programme.csv",
        "Programme of the Forum\n" + text.replace("Time\n", "Time,Catering\n", 1).replace("16:00\n", "16:00,tea\n"),
    )
    said = dialog.remarks.toPlainText()
    assert "run at the same time: RT 1, RT 2." in said
    assert "end after midnight: RT 3." in said
    assert "the zones named are CET" in said
    assert "the first is taken (row 6)." in said
    assert "above the table: row 1." in said
    assert "nothing was chosen for it: column Catering." in said
    assert dialog.tabs.tabText(2) == f"&Noticed: {len(said.splitlines())}"


def test_rows_on_the_clipboard_come_in(programme: Programme, hands: Hands) -> None:
    QGuiApplication.clipboard().setText(" ")
    source = programme.open()
    hands.alt(KEY.Key_C)
    programme.room.wait_for(source.problem.isVisible)
    assert "no table on the clipboard" in source.problem.text()
    QGuiApplication.clipboard().setText("Code\tTitle\nRT 1.2\tRoads\n")
    hands.control(KEY.Key_V)
    programme.store(programme.preview())
    assert set(programme.codes) == {"RT 1.1", "RT 1.2"}


def test_another_sheet_of_a_workbook(programme: Programme, hands: Hands, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.worksheets[0].title = "Monday"
    for sheet, code in ((book.worksheets[0], "RT 1.2"), (book.create_sheet("Tuesday"), "RT 1.3")):
        sheet.append(["Code", "Title", "Date", "Start"])
        sheet.append([code, "Roads", date(2026, 12, 5), time(14, 30)])
    book.save(tmp_path / "programme.xlsx")
    one = programme.file(tmp_path / "programme.xlsx")
    assert shown(one.session_table, 1) == ["RT 1.2"]
    focus(one.box.sheet)
    hands.press(KEY.Key_Down)
    programme.room.wait_for(gone(one))
    other = programme.preview()
    assert other.box.sheet.currentText() == "Tuesday"
    assert shown(other.session_table, 1) == ["RT 1.3"]
    programme.store(other)
    assert programme.report("RT 1.3").session.start == time(14, 30)


def test_what_is_no_table_is_refused_and_another_file_can_be_chosen(programme: Programme, hands: Hands, tmp_path: Path) -> None:
    (tmp_path / "programme.xlsx").write_bytes(b"PK\x03\x04 broken")
    programme.choose_file(tmp_path / "programme.xlsx")
    source = programme.open()
    hands.alt(KEY.Key_F)
    programme.room.wait_for(source.problem.isVisible)
    assert source.problem.text()
    assert source.isVisible()
    hands.press(KEY.Key_Escape)
    programme.room.wait_for(gone(source))
    programme.room.wait_in_line()


def test_a_preview_that_is_left_stores_nothing(programme: Programme, hands: Hands, tmp_path: Path) -> None:
    dialog = programme.file(tmp_path / "programme.csv", GOOD)
    hands.press(KEY.Key_Escape)
    programme.room.wait_for(gone(dialog))
    programme.room.wait_saved()
    assert programme.codes == ["RT 1.1"]
    assert programme.report("RT 1.1").session.title == "About RT 1.1"


def test_cancelled_while_it_is_read_stores_nothing_and_leaves_nothing_running(
    programme: Programme, hands: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "programme.csv").write_text(GOOD, encoding="utf-8")
    cancelled = threading.Event()
    read = tables.read_table

    def read_slowly(source: Any, sheet: str | None = None) -> Any:
        assert cancelled.wait(60)
        return read(source, sheet)

    monkeypatch.setattr(tables, "read_table", read_slowly)  # only later: the reading itself is the real one
    programme.choose_file(tmp_path / "programme.csv")
    source = programme.open()
    hands.alt(KEY.Key_F)
    programme.room.wait_for(lambda: any(one.isVisible() for one in source.findChildren(QProgressDialog)))
    progress = source.findChild(QProgressDialog)
    assert "programme.csv" in progress.labelText()
    progress.findChild(QPushButton).click()
    cancelled.set()
    programme.room.desk.programme.wait()
    programme.room.wait_for(lambda: source.findChild(QProgressDialog) is None)
    assert source.findChild(ProgrammeImportDialog) is None
    assert source.isVisible()
    source.reject()


def test_a_late_answer_to_a_closed_dialog_is_harmless(programme: Programme, hands: Hands, tmp_path: Path) -> None:
    (tmp_path / "programme.csv").write_text(GOOD, encoding="utf-8")
    programme.choose_file(tmp_path / "programme.csv")
    source = programme.open()
    hands.alt(KEY.Key_F)
    source.reject()
    programme.room.desk.programme.wait()
    programme.room.wait_for(gone(source))
    programme.room.wait_in_line()
    assert programme.codes == ["RT 1.1"]


def test_everything_has_a_name_and_every_key_is_given_once(programme: Programme, tmp_path: Path) -> None:
    text = "Code,Title,Date\nRT 1.2,Roads,05/12/2026\n"
    dialog = programme.file(tmp_path / "programme.csv", text)
    source = dialog.parentWidget()
    for window in (dialog, source):
        for field in (one for kind in (QLineEdit, QComboBox, QTableView) for one in window.findChildren(kind)):
            if field.window() is window and not isinstance(field.parentWidget(), QComboBox):
                assert field.accessibleName(), field
        for part in window.findChildren(QWidget):
            if part.window() is window and part.isVisibleTo(window) and part.focusPolicy() & Qt.FocusPolicy.TabFocus:
                name = QAccessible.queryAccessibleInterface(part).text(QAccessible.Text.Name)
                assert name.strip() or isinstance(part.parentWidget(), QComboBox), part
        letters = [
            part.text().replace("&&", "").partition("&")[2][:1].lower()
            for kind in (QPushButton, QLabel)
            for part in window.findChildren(kind)
            if part.window() is window and part.isVisibleTo(window) and "&" in part.text().replace("&&", "")
        ]
        if window is dialog:
            tabs = [dialog.tabs.tabText(place) for place in range(dialog.tabs.count())]
            letters += [words.partition("&")[2][:1].lower() for words in (*tabs, dialog.only_good.text())]
        assert len(letters) == len(set(letters)), letters


@pytest.mark.parametrize("fault", [fault for fault in Fault if fault.name not in {"NO_NAME", "BAD_EMAIL", "UNKNOWN_GROUP", "CODE_TAKEN"}])
def test_every_fault_of_a_programme_has_a_sentence(fault: Fault) -> None:
    bad = BadRow(3, fault, "this", "title" if fault is Fault.TOO_LONG else "that")
    sentence = fault_sentence(bad)
    assert sentence != bad.why
    assert ("this" in sentence) is ("{given}" in fault.value)


@pytest.mark.parametrize("seen", list(Seen))
def test_every_remark_has_a_sentence(seen: Seen) -> None:
    sentence = remark_sentence(Remark(seen, "A, B and 3 more"))
    assert ("A, B and 3 more" in sentence) is ("{given}" in seen.value)
