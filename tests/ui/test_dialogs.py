"""What the dialogs ask, say and keep."""

import threading
from collections.abc import Callable
from datetime import date, time
from pathlib import Path
from typing import Any

import docx
import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QMenu
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from gfmd_desk.domain.form import SESSION_FIELDS
from gfmd_desk.domain.language import Language
from gfmd_desk.domain.report import Regime
from gfmd_desk.ui.actions import Do
from gfmd_desk.ui.dialogs.keyboard_dialog import KeyboardDialog
from gfmd_desk.ui.dialogs.preview_dialog import PreviewDialog
from gfmd_desk.ui.dialogs.session_dialog import SessionDialog

Room = Any
Hands = Any
KEY = Qt.Key
PATIENCE = 30
"""Seconds: nothing here is about speed."""


def give(dialog: SessionDialog, code: str = "RT 2.2", title: str = "Work at sea", event: str = "Esperia Summit") -> None:
    dialog.event_name.setCurrentText(event)
    dialog.code.setText(code)
    dialog.title.setText(title)


@pytest.fixture
def asked(room: Room, hands: Hands) -> SessionDialog:
    """The dialog of a new session, beside one that is there."""
    hands.control(KEY.Key_N)
    dialog: SessionDialog = room.dialog(SessionDialog)
    return dialog


@pytest.mark.parametrize(
    ("missing", "words"),
    [("event", "the name of its event"), ("code", "needs a code"), ("title", "needs a title")],
    ids=lambda value: value,
)
def test_what_is_missing_is_said_and_has_the_focus(
    room: Room, hands: Hands, asked: SessionDialog, missing: str, words: str, qtbot: QtBot
) -> None:
    give(asked, **{missing: "  "})
    hands.press(KEY.Key_Return)
    assert words in asked.problem.text()
    assert asked.problem.isVisible()
    field = {"event": asked.event_name, "code": asked.code, "title": asked.title}[missing]
    assert field.hasFocus()
    assert asked.isVisible()
    assert len(room.store.sessions) == 1
    asked.reject()
    room.wait_in_line()


@pytest.mark.parametrize("wrong", ["25:00", "half past nine", "14:75"])
def test_a_time_that_is_none_is_said(asked: SessionDialog, hands: Hands, wrong: str) -> None:
    give(asked)
    asked.end.setText(wrong)
    hands.press(KEY.Key_Return)
    assert asked.problem.text().startswith(f"{wrong} is not a time of day")
    assert asked.end.hasFocus()
    asked.reject()


def test_a_code_that_is_taken_is_refused_in_the_dialog_and_all_that_was_typed_stays(
    room: Room, hands: Hands, asked: SessionDialog, qtbot: QtBot
) -> None:
    give(asked, code="rt 1.1")
    asked.room.setText("Harbour Hall")
    hands.press(KEY.Key_Return)
    qtbot.waitUntil(asked.problem.isVisible)
    assert 'already has a session "rt 1.1"' in asked.problem.text()
    assert (asked.code.text(), asked.title.text(), asked.room.text()) == ("rt 1.1", "Work at sea", "Harbour Hall")
    asked.code.setText("RT 1.2")
    with qtbot.waitSignal(room.store.report_opened):
        hands.press(KEY.Key_Return)
    assert room.report.session.code == "RT 1.2"
    assert room.report.session.room == "Harbour Hall"
    room.wait_in_line()


def test_a_dialog_that_is_closed_before_its_answer_comes_did_what_it_asked_for_once(
    room: Room, hands: Hands, asked: SessionDialog, qtbot: QtBot
) -> None:
    busy = threading.Event()
    refused: list[str] = []
    room.store.refused.connect(refused.append)
    room.store.ask(lambda _desk: busy.wait(PATIENCE), lambda _: None)
    give(asked)
    hands.press(KEY.Key_Return, times=2)
    asked.reject()
    qtbot.waitUntil(lambda: not isValid(asked))
    with qtbot.waitSignal(room.store.report_opened):
        busy.set()
    assert room.report.session.code == "RT 2.2"
    assert refused == []
    busy.clear()
    room.store.ask(lambda _desk: busy.wait(PATIENCE), lambda _: None)
    room.wait_in_line()
    hands.control(KEY.Key_D)
    again: SessionDialog = room.dialog(SessionDialog)
    again.code.setText("rt 1.1")
    hands.press(KEY.Key_Return)
    again.reject()
    qtbot.waitUntil(lambda: not isValid(again))
    busy.set()
    qtbot.waitUntil(lambda: bool(refused))
    assert 'already has a session "rt 1.1"' in room.desk.notice.words


def test_the_forms_own_header_fields_are_asked_and_kept(room: Room, hands: Hands, asked: SessionDialog, qtbot: QtBot) -> None:
    form = room.report.form
    own = [field for field in form.header if field.key not in SESSION_FIELDS]
    assert own
    labels = [label.text() for label in asked.findChildren(QLabel)]
    assert [field.label.en for field in own if field.label.en not in labels] == []
    give(asked)
    asked.language.setCurrentIndex(asked.language.findData(Language.ARABIC))
    asked.regime.setCurrentIndex(asked.regime.findData(Regime.BACKGROUND))
    asked.date.setDate(QDate(2026, 10, 14))
    asked.start.setText("9")
    asked.end.setText("10h30")
    asked._header_rows["moderator"].setText("The mayor of Port Esperia; the harbour master")
    with qtbot.waitSignal(room.store.report_opened):
        hands.press(KEY.Key_Return)
    session = room.report.session
    assert (session.language, session.regime, session.date) == (Language.ARABIC, Regime.BACKGROUND, date(2026, 10, 14))
    assert (session.start, session.end) == (time(9), time(10, 30))
    assert room.report.header == {"moderator": "The mayor of Port Esperia; the harbour master"}


def test_details_show_what_is_kept_and_keep_what_is_changed(room: Room, hands: Hands, qtbot: QtBot) -> None:
    hands.control(KEY.Key_2)
    hands.line("towns plan alone")
    hands.type("half a line")
    place = room.store.place
    hands.control(KEY.Key_D)
    dialog: SessionDialog = room.dialog(SessionDialog)
    assert (dialog.code.text(), dialog.title.text(), dialog.event_name.currentText()) == ("RT 1.1", "About RT 1.1", "Esperia Summit")
    assert not dialog.event_name.isEnabled()
    dialog.title.setText("Towns by the sea")
    dialog.room.setText("Harbour Hall")
    dialog._header_rows["moderator"].setText("The mayor of Port Esperia")
    dialog.language.setCurrentIndex(dialog.language.findData(Language.FRENCH))
    with qtbot.waitSignal(room.store.report_opened):
        hands.press(KEY.Key_Return)
    assert "Towns by the sea" in room.page.header.title.text()
    assert "Harbour Hall" in room.page.header.line.text()
    french = room.report.form.sections[1].title.fr
    assert french in [room.view.model().index(row, 0).data() for row in range(room.view.model().rowCount())]
    room.wait_in_line()
    assert room.line.toPlainText() == "half a line"
    assert room.store.place == place
    hands.control(KEY.Key_Z)  # the line is empty of undo: what was done before still is
    assert room.texts("challenges") == ["towns plan alone"]
    assert room.report.header == {"moderator": "The mayor of Port Esperia"}
    hands.control(KEY.Key_D)
    again: SessionDialog = room.dialog(SessionDialog)
    assert again._header_rows["moderator"].text() == "The mayor of Port Esperia"
    again.reject()


def words_of(text: str) -> list[str]:
    return text.replace("\u2028", " ").replace("\ufffc", " ").split()


def test_the_preview_says_what_the_word_file_says(
    practice: Room, hands: Hands, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hands.control(KEY.Key_P)
    preview: PreviewDialog = practice.dialog(PreviewDialog)
    shown = words_of(preview.paper.toPlainText())
    assert "2 line(s)" in preview.unprinted.text() or "2 lines" in preview.unprinted.text()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "report.docx"), ""))
    with qtbot.waitSignal(practice.desk.reports.exported):
        preview.export.click()
    qtbot.waitUntil(lambda: not isValid(preview))
    document = docx.Document(str(tmp_path / "report.docx"))
    printed: list[str] = []
    for part in document.iter_inner_content():
        texts = [part.text] if hasattr(part, "text") else [cell.text for row in part.rows for cell in row.cells]
        for text in texts:
            printed += words_of(text)
    numbers = {f"{number}." for number in range(1, 10)}
    assert [word for word in shown if word not in numbers] == [word for word in printed if word not in numbers]
    practice.wait_in_line()


def ask_for(monkeypatch: pytest.MonkeyPatch, target: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))


@pytest.mark.parametrize(
    ("target", "words"),
    [("folder.docx", "is a folder"), ("nowhere/report.docx", "there is no folder"), ("n" * 300 + ".docx", "is too long")],
)
def test_an_export_that_cannot_be_written_says_one_sentence(
    practice: Room, hands: Hands, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, target: str, words: str
) -> None:
    (tmp_path / "folder.docx").mkdir()
    ask_for(monkeypatch, tmp_path / target)
    with qtbot.waitSignal(practice.desk.reports.refused):
        hands.control(KEY.Key_E)
        practice.say_for()
    assert words in practice.desk.notice.words
    assert practice.desk.notice.isVisible()
    practice.wait_in_line()
    hands.line("it goes on")
    assert practice.texts(None)[-1] == "it goes on"


def test_a_name_with_a_dot_keeps_it_and_replaces_nothing_unasked(
    practice: Room, hands: Hands, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "Report RT 1.docx").write_bytes(b"another one")
    ask_for(monkeypatch, tmp_path / "Report RT 1.1")
    for name in ("Report RT 1.1.docx", "Report RT 1.1 (2).docx"):
        with qtbot.waitSignal(practice.desk.reports.exported) as exported:
            hands.control(KEY.Key_E)
            practice.say_for()
            practice.wait_in_line()
        assert Path(exported.args[0]) == tmp_path / name
    assert (tmp_path / "Report RT 1.docx").read_bytes() == b"another one"


def test_a_session_off_the_record_is_neither_shown_nor_written(
    open_desk: Callable[[Path], Room], hands: Hands, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = open_desk(tmp_path / "desk").begin(regime=Regime.OFF_THE_RECORD)
    room.wait_in_line()
    hands.line("not for anybody")
    hands.control(KEY.Key_P)
    assert room.desk.notice.words == "Session RT 1.1 is off the record, so there is no report of it to print."
    room.desk.notice.hide()
    ask_for(monkeypatch, tmp_path / "report.docx")
    with qtbot.waitSignal(room.desk.reports.refused):
        hands.control(KEY.Key_E)
    assert "is off the record" in room.desk.notice.words
    assert not (tmp_path / "report.docx").exists()


def test_the_keyboard_dialog_lists_every_action_that_has_a_key(practice: Room, hands: Hands) -> None:
    practice.desk.actions[Do.KEYBOARD].trigger()
    dialog: KeyboardDialog = practice.dialog(KeyboardDialog)
    groups = [dialog.keys.topLevelItem(number) for number in range(dialog.keys.topLevelItemCount())]
    listed = [(group.child(number).text(0), group.child(number).text(1)) for group in groups for number in range(group.childCount())]
    keys = {key for _, key in listed}
    for menu in practice.window.findChildren(QMenu):
        for action in menu.actions():
            if not action.shortcut().isEmpty():
                assert action.shortcut().toString(action.shortcut().SequenceFormat.NativeText) in keys, action.text()
    assert {"Return", "Esc", "Up"} <= keys
    assert all(words.strip() and "&" not in words for words, _ in listed)
    dialog.reject()


def test_the_inspector_says_what_will_be_printed(practice: Room, hands: Hands) -> None:
    inspector = practice.desk.inspector
    quote = practice.report.in_section("quotes")[0]
    practice.view.show_entry(quote.id)
    assert inspector.public.text() == f"“{quote.text}”\n— anonymous"
    point = practice.report.in_section("challenges")[0]
    practice.view.show_entry(point.id)
    assert inspector.public.text() == point.text
    practice.view.show_entry(practice.report.in_section(None)[0].id)
    assert inspector.public.text() == "Nothing yet: the line is not filed."
    hands.alt(KEY.Key_3)
    inspector.kind.setCurrentIndex(inspector.kind.findText("Private remark"))
    inspector.kind.activated.emit(inspector.kind.currentIndex())
    assert inspector.public.text() == "Nothing: this stays on the desk."
