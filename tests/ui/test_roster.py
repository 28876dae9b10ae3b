"""Who is in the room: a roster comes in, is looked through, mended and merged, by keyboard."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel, QLineEdit, QMessageBox, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from gfmd_desk.domain.roster import Group, Part, Participant
from gfmd_desk.domain.roster_draft import RosterField
from gfmd_desk.services.roster import add_participant, add_placeholder, list_participants, set_subjects, subjects_of
from gfmd_desk.ui.actions import Do
from gfmd_desk.ui.dialogs.participant_dialog import ParticipantDialog, UnknownSpeakerDialog, WhoIsItDialog
from gfmd_desk.ui.dialogs.roster_dialog import RosterDialog
from gfmd_desk.ui.dialogs.roster_import_dialog import RosterImportDialog

Room = Any
Hands = Any
KEY = Qt.Key

GOOD = "Name,Country,Post,Group\nAmara Lind,Montania,Minister,government\nTomás Ríos,Esperia,Director,civil society\n"
BAD = "Name,Country,E-mail\nAmara Lind,Montania,amara@montania.example\n,Esperia,\nTomas Rios,Lagunia,not an address\n"


class Roster:
    """The roster's commands on the real window, and what stands in the store behind them."""

    def __init__(self, room: Room, hands: Hands, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
        self.room = room
        self._hands = hands
        self._qtbot = qtbot
        self._monkeypatch = monkeypatch
        self.commands = room.desk.roster
        self.refusals: list[str] = []
        self.said: list[str] = []
        self.commands.refused.connect(self.refusals.append)
        self.commands.told.connect(self.said.append)

    def ask(self, job: Callable[[Any], Any]) -> Any:
        """Do something in the store from behind the window."""
        answers: list[Any] = []
        self.room.store.ask(job, answers.append)
        self._qtbot.waitUntil(lambda: bool(answers))
        return answers[0]

    @property
    def stored(self) -> dict[str, Participant]:
        event = self.room.report.event.id
        return {one.name: one for one in self.ask(lambda desk: list_participants(desk.door, event))}

    def put(self, *people: Participant) -> list[Participant]:
        return [self.ask(lambda desk, one=one: add_participant(desk.door, one)) for one in people]

    def one(self, name: str, **more: Any) -> Participant:
        return Participant("", self.room.report.event.id, name, **more)

    def open(self) -> RosterDialog:
        """By its key, from the capture line."""
        self.room.wait_in_line()
        self._hands.press(KEY.Key_R, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        dialog: RosterDialog = self.room.dialog(RosterDialog)
        return dialog

    def choose_file(self, file: Path) -> None:
        self._monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))

    def preview(self) -> RosterImportDialog:
        dialog: RosterImportDialog = self.room.dialog(RosterImportDialog)
        self._qtbot.waitUntil(lambda: bool(dialog.draft or dialog.problem.text()))
        return dialog


@pytest.fixture
def roster(room: Room, hands: Hands, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Roster:
    return Roster(room, hands, qtbot, monkeypatch)


def shown(table: QTableView, column: int = 0) -> list[str]:
    model = table.model()
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def press_button(question: QMessageBox, words: str) -> None:
    button = next(button for button in question.buttons() if button.text() == words)
    QTest.keyClick(button, KEY.Key_Space)


def gone(dialog: QWidget) -> Callable[[], bool]:
    return lambda: not isValid(dialog) or not dialog.isVisible()


def focus(widget: QWidget) -> None:
    """Go to a field; there is no window manager here to make a window active again when a dialog before it closes."""
    widget.window().activateWindow()
    QTest.qWaitForWindowActive(widget.window(), 2000)
    widget.setFocus()


def imported(
    roster: Roster, hands: Hands, file: Path, content: str | bytes, *, wait: bool = True
) -> tuple[RosterDialog, RosterImportDialog]:
    """Open the roster and ask for a file by its key, up to the preview."""
    file.write_bytes(content.encode() if isinstance(content, str) else content)
    roster.choose_file(file)
    dialog = roster.open()
    hands.alt(KEY.Key_I)
    return dialog, roster.preview() if wait else roster.room.dialog(RosterImportDialog)


def test_without_a_session_it_says_what_to_do(open_desk: Callable[[Path], Room], tmp_path: Path) -> None:
    room = open_desk(tmp_path / "desk")
    room.desk.actions[Do.ROSTER].trigger()
    assert "Open a session first" in room.desk.notice.words


def test_a_file_comes_in_by_keyboard(roster: Roster, hands: Hands, qtbot: QtBot, tmp_path: Path) -> None:
    dialog, preview = imported(roster, hands, tmp_path / "roster.csv", GOOD)
    assert shown(preview.new_table, 1) == ["Amara Lind", "Tomás Ríos"]
    assert shown(preview.new_table, 0) == ["new", "new"]
    assert not preview.only_good.isChecked()
    hands.alt(KEY.Key_I)
    qtbot.waitUntil(gone(preview))
    assert {name: (one.country, one.group) for name, one in roster.stored.items()} == {
        "Amara Lind": ("Montania", Group.GOVERNMENT),
        "Tomás Ríos": ("Esperia", Group.CIVIL_SOCIETY),
    }
    assert shown(dialog.table) == ["Amara Lind", "Tomás Ríos"]
    assert roster.said == ["Roster: 2 new, 0 updated, 0 left out."]


def test_the_same_file_again_updates(roster: Roster, hands: Hands, qtbot: QtBot, tmp_path: Path) -> None:
    roster.put(roster.one("Amara Lind", country="Montania"))
    _, preview = imported(roster, hands, tmp_path / "roster.csv", GOOD)
    assert sorted(zip(shown(preview.new_table, 0), shown(preview.new_table, 1), strict=True)) == [
        ("new", "Tomás Ríos"),
        ("updated", "Amara Lind"),
    ]
    hands.alt(KEY.Key_I)
    qtbot.waitUntil(gone(preview))
    assert roster.stored["Amara Lind"].role == "Minister"


def test_the_mapping_is_shown_and_changed_by_keyboard(roster: Roster, hands: Hands, qtbot: QtBot, tmp_path: Path) -> None:
    text = "Name,Country,Remarks\nAmara Lind,Montania,Minister\n"
    _, preview = imported(roster, hands, tmp_path / "roster.csv", text)
    assert [choice.currentText() for choice in preview.box.columns] == ["Name", "Country", "Not imported"]
    focus(preview.box.columns[2])
    hands.type("Role")
    assert preview.mapping.columns[2] is RosterField.ROLE
    qtbot.waitUntil(lambda: preview.draft is not None and shown(preview.new_table, 2) == ["Minister"])
    focus(preview.box.columns[1])
    hands.press(KEY.Key_Home)
    qtbot.waitUntil(lambda: shown(preview.new_table, 4) == [""])
    hands.alt(KEY.Key_I)
    qtbot.waitUntil(gone(preview))
    one = roster.stored["Amara Lind"]
    assert (one.role, one.country) == ("Minister", "")


def test_a_field_stands_over_one_column(roster: Roster, hands: Hands, qtbot: QtBot, tmp_path: Path) -> None:
    _, preview = imported(roster, hands, tmp_path / "roster.csv", "Name,Country\nMontania,Amara Lind\n")
    focus(preview.box.columns[1])
    hands.type("Name")
    assert [choice.currentText() for choice in preview.box.columns] == ["Not imported", "Name"]
    qtbot.waitUntil(lambda: shown(preview.new_table, 1) == ["Amara Lind"])


def test_without_names_nothing_can_be_imported(roster: Roster, hands: Hands, qtbot: QtBot, tmp_path: Path) -> None:
    _, preview = imported(roster, hands, tmp_path / "roster.csv", GOOD)
    focus(preview.box.columns[0])
    hands.press(KEY.Key_Home)
    qtbot.waitUntil(preview.problem.isVisible)
    assert shown(preview.new_table) == []
    assert not preview.buttons.button(preview.buttons.StandardButton.Ok).isEnabled()


def test_bad_rows_stop_all_until_the_user_says_otherwise(roster: Roster, hands: Hands, qtbot: QtBot, tmp_path: Path) -> None:
    _, preview = imported(roster, hands, tmp_path / "roster.csv", BAD)
    assert shown(preview.bad_table, 0) == ["3", "4"]
    assert shown(preview.bad_table, 1) == ["There is no name in it.", "“not an address” is not an e-mail address."]
    hands.alt(KEY.Key_I)
    qtbot.waitUntil(preview.problem.isVisible)
    assert preview.isVisible()
    assert "2 row" in preview.problem.text()
    assert roster.stored == {}
    hands.alt(KEY.Key_G)
    qtbot.waitUntil(preview.only_good.isChecked)
    hands.alt(KEY.Key_I)
    qtbot.waitUntil(gone(preview))
    assert list(roster.stored) == ["Amara Lind"]


def test_rows_on_the_clipboard_come_in(roster: Roster, hands: Hands, qtbot: QtBot) -> None:
    dialog = roster.open()
    QGuiApplication.clipboard().setText(" ")
    hands.alt(KEY.Key_B)
    qtbot.waitUntil(dialog.problem.isVisible)
    assert "no table on the clipboard" in dialog.problem.text()
    QGuiApplication.clipboard().setText("Name\tCountry\nAmara Lind\tMontania\n")
    focus(dialog.table)
    hands.control(KEY.Key_V)
    preview = roster.preview()
    hands.alt(KEY.Key_I)
    qtbot.waitUntil(gone(preview))
    assert roster.stored["Amara Lind"].country == "Montania"


def test_another_sheet_of_a_workbook(roster: Roster, hands: Hands, qtbot: QtBot, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.worksheets[0].title = "Monday"
    for sheet, name in ((book.worksheets[0], "Amara Lind"), (book.create_sheet("Tuesday"), "Tomás Ríos")):
        sheet.append(["Name", "Country"])
        sheet.append([name, "Montania"])
    file = tmp_path / "roster.xlsx"
    book.save(file)
    roster.choose_file(file)
    roster.open()
    hands.alt(KEY.Key_I)
    first = roster.preview()
    assert shown(first.new_table, 1) == ["Amara Lind"]
    focus(first.box.sheet)
    hands.press(KEY.Key_Down)
    qtbot.waitUntil(gone(first))
    second = roster.preview()
    assert second.box.sheet.currentText() == "Tuesday"
    assert shown(second.new_table, 1) == ["Tomás Ríos"]


def test_what_is_no_table_is_refused_in_the_roster(roster: Roster, hands: Hands, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "roster.xlsx"
    file.write_bytes(b"PK\x03\x04 broken")
    roster.choose_file(file)
    dialog = roster.open()
    hands.alt(KEY.Key_I)
    qtbot.waitUntil(dialog.problem.isVisible)
    assert dialog.problem.text()


def test_found_and_sorted_by_keyboard(roster: Roster, hands: Hands) -> None:
    roster.put(
        roster.one("Tomás Ríos", country="Esperia", aliases=("Tomasito",)),
        roster.one("Amara Lind", country="Montania"),
        roster.one("Zoë Brandt", country="Aralia"),
    )
    dialog = roster.open()
    focus(dialog.search)
    hands.type("RIOS esp")
    assert shown(dialog.table) == ["Tomás Ríos"]
    dialog.search.clear()
    hands.type("tomasito")
    assert shown(dialog.table) == ["Tomás Ríos"]
    assert dialog.participant() is not None
    dialog.search.clear()
    hands.alt(KEY.Key_S)
    hands.type("Country")
    assert shown(dialog.table, 3) == ["Aralia", "Esperia", "Montania"]
    header = dialog.table.horizontalHeader()
    place = header.viewport().rect().center()
    place.setX(header.sectionViewportPosition(3) + 5)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert shown(dialog.table, 3) == ["Montania", "Esperia", "Aralia"]


def test_added_changed_and_removed(roster: Roster, hands: Hands, qtbot: QtBot) -> None:
    dialog = roster.open()
    hands.alt(KEY.Key_A)
    adding = roster.room.dialog(ParticipantDialog)
    hands.press(KEY.Key_Return)
    assert adding.problem.isVisible()
    hands.type("Amara Lind")
    focus(adding.country)
    hands.type("Montania")
    hands.press(KEY.Key_Return, times=2)
    qtbot.waitUntil(gone(adding))
    assert roster.stored["Amara Lind"].country == "Montania"
    assert len(dialog.people) == 1
    focus(dialog.table)
    hands.alt(KEY.Key_C)
    changing = roster.room.dialog(ParticipantDialog)
    assert changing.name.text() == "Amara Lind"
    focus(changing.role)
    hands.type("Minister")
    hands.press(KEY.Key_Return)
    qtbot.waitUntil(gone(changing))
    assert roster.stored["Amara Lind"].role == "Minister"
    assert shown(dialog.table, 1) == ["Minister"]
    focus(dialog.table)
    hands.press(KEY.Key_Delete)
    question = roster.room.dialog(QMessageBox)
    hands.press(KEY.Key_Return)
    qtbot.waitUntil(gone(question))
    assert "Amara Lind" in roster.stored
    focus(dialog.table)
    hands.press(KEY.Key_Delete)
    press_button(roster.room.dialog(QMessageBox), "&Remove")
    qtbot.waitUntil(lambda: shown(dialog.table) == [])
    assert roster.stored == {}


def test_a_code_that_is_taken_is_refused_where_it_was_typed(roster: Roster, hands: Hands, qtbot: QtBot) -> None:
    roster.put(roster.one("Amara Lind", code="AL"))
    roster.open()
    hands.alt(KEY.Key_A)
    adding = roster.room.dialog(ParticipantDialog)
    hands.type("Ada Lorn")
    focus(adding.code)
    hands.type("al")
    hands.press(KEY.Key_Return)
    qtbot.waitUntil(adding.problem.isVisible)
    assert "Amara Lind" in adding.problem.text()
    assert adding.name.text() == "Ada Lorn"
    assert list(roster.stored) == ["Amara Lind"]


def test_an_unknown_speaker_is_added_and_resolved_for_all_entries(roster: Roster, hands: Hands, qtbot: QtBot) -> None:
    room = roster.room
    hands.line("Permits are issued in a week.")
    hands.line("Fees were lowered.")
    room.wait_saved()
    (lind,) = roster.put(roster.one("Amara Lind", country="Montania"))
    dialog = roster.open()
    hands.alt(KEY.Key_U)
    asking = room.dialog(UnknownSpeakerDialog)
    hands.type("State 3")
    hands.press(KEY.Key_Return)
    qtbot.waitUntil(gone(asking))
    placeholder = roster.stored["State 3"]
    assert placeholder.placeholder
    assert dialog.participant() == placeholder
    entries = [entry.id for entry in room.report.entries]
    for entry in entries:
        roster.ask(lambda desk, entry=entry: set_subjects(desk.door, entry, Part.SPEAKER, [placeholder.id]))
    focus(dialog.table)
    hands.alt(KEY.Key_W)
    who = room.dialog(WhoIsItDialog)
    hands.type("xyz")
    hands.press(KEY.Key_Return)
    assert who.problem.isVisible()
    assert "State 3" in roster.stored
    who.who.clearEditText()
    hands.press(KEY.Key_Down)
    hands.press(KEY.Key_Return)
    qtbot.waitUntil(gone(who))
    assert list(roster.stored) == ["Amara Lind"]
    for entry in entries:
        assert [one.participant_id for one in roster.ask(lambda desk, entry=entry: subjects_of(desk.door, entry))] == [lind.id]


def test_only_an_unknown_speaker_can_be_resolved(roster: Roster) -> None:
    event = roster.room.report.event.id
    roster.put(roster.one("Amara Lind"))
    roster.ask(lambda desk: add_placeholder(desk.door, event, "State 3"))
    dialog = roster.open()
    enabled = {}
    for row, name in enumerate(shown(dialog.table)):
        dialog.table.selectRow(row)
        enabled[name] = dialog.who.isEnabled()
    assert enabled == {"Amara Lind": False, "State 3 (not known yet)": True}


@pytest.mark.parametrize("kept", ["Tomás Ríos", "Rios Tomas"])
def test_duplicates_are_merged_when_confirmed(roster: Roster, hands: Hands, qtbot: QtBot, kept: str) -> None:
    roster.put(roster.one("Tomás Ríos", country="Esperia"), roster.one("Rios Tomas", role="Director"))
    dialog = roster.open()
    hands.alt(KEY.Key_D)
    assert dialog.pair_table.isVisible()
    qtbot.waitUntil(lambda: shown(dialog.pair_table, 2) == ["The same name in another order"])
    pair = dialog.pair()
    assert pair is not None
    first = pair.first.name
    hands.alt(KEY.Key_M)
    question = roster.room.dialog(QMessageBox)
    hands.press(KEY.Key_Escape)
    qtbot.waitUntil(gone(question))
    assert len(roster.stored) == 2
    focus(dialog.pair_table)
    hands.alt(KEY.Key_M)
    press_button(roster.room.dialog(QMessageBox), f"Merge into the {'&first' if first == kept else '&second'}")
    qtbot.waitUntil(lambda: len(dialog.people) == 1)
    (one,) = roster.stored.values()
    assert (one.name, one.country, one.role) == (kept, "Esperia", "Director")


def test_a_late_answer_to_a_closed_dialog_is_harmless(roster: Roster, hands: Hands, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "roster.csv"
    file.write_text(GOOD, encoding="utf-8")
    roster.choose_file(file)
    dialog = roster.open()
    hands.alt(KEY.Key_I)
    dialog.reject()
    roster.commands.wait()
    qtbot.waitUntil(lambda: not isValid(dialog))
    assert roster.stored == {}


def test_everything_has_a_name_and_every_label_leads_somewhere(roster: Roster, hands: Hands, tmp_path: Path) -> None:
    roster.put(roster.one("Amara Lind"))
    dialog, preview = imported(roster, hands, tmp_path / "roster.csv", BAD)
    known = list(roster.stored.values())
    others = [ParticipantDialog(known[0], dialog), UnknownSpeakerDialog(dialog), WhoIsItDialog(known[0], known, dialog)]
    for window in (dialog, preview, *others):
        for field in (one for kind in (QLineEdit, QComboBox, QTableView) for one in window.findChildren(kind)):
            if not isinstance(field.parentWidget(), QComboBox):
                assert field.accessibleName(), field
        keys = [
            part.text().replace("&&", "").partition("&")[2][:1].lower()
            for kind in (QPushButton, QLabel)
            for part in window.findChildren(kind)
            if part.window() is window and "&" in part.text().replace("&&", "")
        ]
        assert len(keys) == len(set(keys)), (type(window).__name__, keys)
        assert all(part.buddy() for part in window.findChildren(QLabel) if part.window() is window and "&" in part.text().replace("&&", ""))


def test_the_code_is_changed_and_found_by(roster: Roster, hands: Hands, qtbot: QtBot) -> None:
    roster.put(roster.one("Amara Lind", code="AL"), roster.one("Ada Lorn", code="AD"))
    dialog = roster.open()
    focus(dialog.search)
    hands.type("amara")
    hands.press(KEY.Key_Return)
    hands.alt(KEY.Key_C)
    changing = roster.room.dialog(ParticipantDialog)
    focus(changing.code)
    changing.code.selectAll()
    hands.type("ad")
    hands.press(KEY.Key_Return)
    qtbot.waitUntil(changing.problem.isVisible)
    assert "Ada Lorn" in changing.problem.text()
    changing.code.selectAll()
    hands.type("MON1")
    hands.press(KEY.Key_Return)
    qtbot.waitUntil(gone(changing))
    assert roster.stored["Amara Lind"].code == "MON1"
    focus(dialog.search)
    dialog.search.clear()
    hands.type("mon1")
    assert shown(dialog.table) == ["Amara Lind"]


def test_a_roster_of_20_000_comes_in_while_the_window_lives(roster: Roster, hands: Hands, qtbot: QtBot, tmp_path: Path) -> None:
    """It says that it is at work, and the window's own timer goes on beating meanwhile."""
    many = 20_000
    beats: list[bool] = []
    heart = QTimer()
    heart.timeout.connect(lambda: beats.append(True))
    heart.start(5)
    text = "Name,Country\n" + "".join(f"Person{number} Family{number},Montania\n" for number in range(many))
    dialog, preview = imported(roster, hands, tmp_path / "many.csv", f"{text}Family7 Person7,Montania\n", wait=False)
    assert preview.busy.isVisible()
    assert preview.summary.text() == "Reading the rows …"
    assert not preview.buttons.button(preview.buttons.StandardButton.Ok).isEnabled()
    beats.clear()
    qtbot.waitUntil(lambda: preview.draft is not None)
    assert len(beats) > 10
    assert not preview.busy.isVisible()
    assert preview.new_model.rowCount() == many + 1
    hands.alt(KEY.Key_I)
    qtbot.waitUntil(preview.busy.isVisible)
    beats.clear()
    qtbot.waitUntil(gone(preview))
    assert len(beats) > 10
    assert dialog.model.rowCount() == many + 1
    assert dialog.tabs.tabText(1) == "Possible &duplicates: …"
    qtbot.waitUntil(lambda: dialog.tabs.tabText(1) == "Possible &duplicates: 1")
    heart.stop()
    focus(dialog.search)
    hands.type("family19999")
    assert shown(dialog.table) == ["Person19999 Family19999"]


def workbook(*rows: tuple[object, ...], merge: str = "") -> bytes:
    book = openpyxl.Workbook()
    for row in rows:
        book.worksheets[0].append(row)
    if merge:
        book.worksheets[0].merge_cells(merge)
    written = BytesIO()
    book.save(written)
    return written.getvalue()


HEADERS = ("Name", "Country")
PASSWORD = b"\xd0\xcf\x11\xe0" + bytes(600) + "EncryptedPackage".encode("utf-16-le")


@pytest.mark.parametrize(
    ("name", "content", "people", "noticed"),
    [
        (
            "merged.xlsx",
            workbook(HEADERS, ("Amara Lind", "Montania"), ("Tomás Ríos", ""), merge="B2:B3"),
            {"Amara Lind": "Montania", "Tomás Ríos": ""},
            "Of merged cells the first one holds the value and the others are blank (B2:B3).",
        ),
        (
            "formulas.xlsx",
            workbook(HEADERS, ("Amara Lind", '=UPPER("Montania")')),
            {"Amara Lind": ""},
            "Formulas without a stored result were read as blank (B2); open the file in Excel and save it to have them.",
        ),
        ("no-header.csv", "Amara Lind;Peru\nTomás Ríos;Fiji\n".encode(), {"Amara Lind": "Peru", "Tomás Ríos": "Fiji"}, ""),
        ("two-headers.csv", "Name,Country\nالاسم,البلد\nAmara Lind,Montania\n".encode(), {"Amara Lind": "Montania"}, ""),
        (
            "mixed.csv",
            "Name,Country\nTomás Ríos,Esperia\nZoë Lind,Aralia\n".encode() + "Ñuño Peña,Lagunia\n".encode("cp1252"),
            {"Tomás Ríos": "Esperia", "Zoë Lind": "Aralia", "Ñuño Peña": "Lagunia"},
            "Some lines are in another encoding than the rest (line 4); please look at their letters.",
        ),
        ("arabic.csv", "الاسم,البلد\nليلى الحمداني,لاغونيا\n".encode(), {"ليلى الحمداني": "لاغونيا"}, ""),
        (
            "titled.csv",
            b"Participants of the summit\nName,Country,Meal\nAmara Lind,Montania,no fish\n",
            {"Amara Lind": "Montania"},
            "Not imported, because it stands above the table: row 1.\nNot imported, because nothing was chosen for it: column Meal.",
        ),
        (
            "twice.csv",
            b"Name,Country\nAmara Lind,Montania\nAmara Lind,Montania\n",
            {"Amara Lind": "Montania"},
            "Rows that repeat another one word for word were taken once (row 3).",
        ),
    ],
)
def test_what_a_table_is_like_is_said(
    roster: Roster, hands: Hands, qtbot: QtBot, tmp_path: Path, name: str, content: bytes, people: dict[str, str], noticed: str
) -> None:
    _, preview = imported(roster, hands, tmp_path / name, content)
    hands.alt(KEY.Key_N)
    assert preview.remarks.isVisible()
    assert preview.remarks.toPlainText() == noticed
    hands.alt(KEY.Key_I)
    qtbot.waitUntil(gone(preview))
    assert {name: one.country for name, one in roster.stored.items()} == people


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("secret.xlsx", PASSWORD, "This workbook is protected by a password"),
        ("empty.xlsx", workbook(), "There is no table in it: every sheet is empty."),
        ("empty.csv", b"", "There is no text in it"),
        ("commas.csv", b",,\n,,\n", "There is no table in it: every cell is blank."),
    ],
)
def test_what_cannot_be_read_is_said_in_one_sentence(
    roster: Roster, hands: Hands, qtbot: QtBot, tmp_path: Path, name: str, content: bytes, sentence: str
) -> None:
    file = tmp_path / name
    file.write_bytes(content)
    roster.choose_file(file)
    dialog = roster.open()
    hands.alt(KEY.Key_I)
    qtbot.waitUntil(dialog.problem.isVisible)
    assert dialog.problem.text().startswith(sentence)
    assert roster.stored == {}


def test_headers_alone_bring_nobody(roster: Roster, hands: Hands, tmp_path: Path) -> None:
    _, preview = imported(roster, hands, tmp_path / "roster.csv", "Name,Country\n")
    assert preview.problem.text() == "There is nobody in this table: nothing stands below its headers."
    assert not preview.buttons.button(preview.buttons.StandardButton.Ok).isEnabled()
