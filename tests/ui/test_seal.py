"""Notes with a passphrase: nothing of them is shown while they are locked, and nothing typed is lost."""

from collections.abc import Callable, Iterator
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gfmd_desk.app import App
from gfmd_desk.services import seal
from gfmd_desk.services.first_read import read_first
from gfmd_desk.services.locked import is_locked, is_sealed, lock
from gfmd_desk.storage import wrapping
from gfmd_desk.storage.wrapping import Cost
from gfmd_desk.ui.actions import Do
from gfmd_desk.ui.dialogs.recovery_code_dialog import RecoveryCodeDialog
from gfmd_desk.ui.dialogs.seal_dialog import SealDialog, Wish
from gfmd_desk.ui.store import SaveState

Room = Any
Hands = Any
KEY = Qt.Key
WORDS = "lanterns over the harbour"
DAY = date(2026, 12, 5)


@pytest.fixture(autouse=True)
def _cheap(monkeypatch: pytest.MonkeyPatch, keychain: Any) -> None:
    monkeypatch.setattr(wrapping, "COST", Cost(1, 1, 64))


@pytest.fixture
def start(qapp: QApplication, qtbot: QtBot) -> Iterator[Callable[[Path], App]]:
    apps: list[App] = []

    def open_on(folder: Path) -> App:
        app = App(qapp, folder)
        apps.append(app)
        app.show()
        app.window.activateWindow()
        return app

    yield open_on
    for app in apps:
        assert app.window.close()
        app.window.deleteLater()
        app.deleteLater()


def _shown(window: QWidget) -> str:
    """All words that stand in a window, and its title."""
    words = [window.windowTitle()]
    for kind in (QLabel, QLineEdit, QPushButton):
        words += [one.text() for one in window.findChildren(kind) if one.isVisible()]
    words += [one.toPlainText() for one in window.findChildren(QPlainTextEdit) if one.isVisible()]
    return "\n".join(words)


def test_a_sealed_desk_starts_locked_takes_lines_and_opens_with_its_passphrase(
    room: Room, hands: Hands, start: Callable[[Path], App], qtbot: QtBot
) -> None:
    hands.line("noted before")
    room.wait_saved()
    room.close()
    folder = room.app.folder
    code = seal.seal(folder, WORDS).code
    lock(folder)
    before = {file: file.read_bytes() for file in folder.rglob("*.sqlite")}
    app = start(folder)
    qtbot.waitUntil(lambda: app.lock is not None and app.lock.page is not None)
    assert app.desk is not None
    assert app.seal is not None
    assert app.lock.page is not None
    assert app.store is not None
    page = app.lock.page
    assert page.isVisible()
    assert not app.desk.welcome.isVisible()
    assert "Your notes are locked" in _shown(app.window)
    assert "noted before" not in _shown(app.window)
    assert page.field.hasFocus(), "or the passphrase would become a line of the report"
    assert not app.desk.actions[Do.NEW_SESSION].isEnabled()
    assert app.desk.status.save_state.text() == "○ Your notes are not open"
    app.window.capture.line.setFocus()
    hands.line("typed while locked")
    assert page.kept.text() == "1 line kept"
    assert app.desk.status.save_state.text() == "✕ Not saved: Your notes are locked with a passphrase."
    assert app.store.report is None
    assert {file: file.read_bytes() for file in folder.rglob("*.sqlite")} == before
    assert not app.window.close()
    assert "unlock your notes to keep what you typed" in app.desk.notice.words

    page.field.setFocus()
    hands.type("not the right one")
    hands.press(KEY.Key_Return)
    qtbot.waitUntil(page.problem.isVisible)
    assert page.problem.text() == "This passphrase does not open your notes."
    page.by_code.setChecked(True)
    page.field.setText(code[:-1])
    hands.press(KEY.Key_Return)
    qtbot.waitUntil(lambda: "has a typing mistake" in page.problem.text())
    page.field.setText(code)
    hands.press(KEY.Key_Return)
    qtbot.waitUntil(lambda: app.ready)
    assert app.store.report is not None
    assert [entry.text for entry in app.store.report.in_section(None)] == ["noted before", "typed while locked"]
    assert app.desk.page.isVisible()
    assert app.desk.actions[Do.NEW_SESSION].isEnabled()
    assert app.desk.notice.words == "Your notes were opened with the recovery code."
    app.desk.actions[Do.SEAL].trigger()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), SealDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, SealDialog)
    assert not dialog.known.isVisible()
    for field in (dialog.first, dialog.again):
        field.setText("quite another one")
    dialog.accept()
    notice = app.desk.notice
    qtbot.waitUntil(lambda: "is changed" in notice.words)
    seal.check(folder, "quite another one")


def test_a_passphrase_that_was_typed_into_the_line_stands_in_no_report(
    room: Room, hands: Hands, start: Callable[[Path], App], qtbot: QtBot
) -> None:
    hands.line("noted before")
    room.wait_saved()
    room.close()
    folder = room.app.folder
    seal.seal(folder, WORDS)
    lock(folder)
    app = start(folder)
    line = app.window.capture.line
    QTest.keyClicks(line, WORDS)
    qtbot.waitUntil(lambda: app.lock is not None and app.lock.page is not None)
    assert app.lock is not None
    page = app.lock.page
    assert page is not None
    assert line.hasFocus(), "somebody types in it already"
    hands.press(KEY.Key_Return)
    assert page.kept.text() == "1 line kept"
    hands.line("typed while locked")
    hands.type(WORDS)
    page.field.setFocus()
    hands.type(WORDS)
    hands.press(KEY.Key_Return)
    qtbot.waitUntil(lambda: app.ready)
    assert app.store is not None
    assert app.store.report is not None
    qtbot.waitUntil(lambda: app.store is not None and app.store.save_state is SaveState.SAVED)
    assert [entry.text for entry in app.store.report.in_section(None)] == ["noted before", "typed while locked"]
    assert line.toPlainText() == ""


def test_a_passphrase_set_in_the_window_seals_what_is_there_and_the_key_locks_it(
    new_desk: Path, hands: Hands, open_desk: Callable[[Path], Room], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [datetime.combine(DAY, time(14, 40))]
    monkeypatch.setattr("gfmd_desk.ui.commands.clock.local_now", lambda: now[0])
    room = open_desk(new_desk).begin("RT 1.1", date=DAY, start=time(14, 30), end=time(16))
    hands.line("Zqvarna noted before")
    room.wait_saved()
    room.close()
    room = open_desk(room.app.folder)
    folder = room.app.folder
    assert room.app.seal.strip.isVisible()
    assert room.line.hasFocus()

    room.desk.actions[Do.LOCK].trigger()
    assert "Only notes with a passphrase" in room.desk.notice.words
    QTest.mouseClick(room.app.seal.strip.set, Qt.MouseButton.LeftButton)
    dialog = room.dialog(SealDialog)
    hands.type(WORDS)
    dialog.again.setFocus()
    hands.type("another one")
    dialog.accept()
    assert dialog.problem.text() == "The passphrase was not typed the same way twice."
    dialog.first.setText("short")
    dialog.again.setText("short")
    dialog.first.setFocus()
    hands.press(KEY.Key_Return)
    room.wait_for(lambda: "at least ten letters" in dialog.problem.text())
    assert not is_sealed(folder)
    assert dialog.first.hasFocus(), "the next letters are to mend it"
    assert dialog.height() >= dialog.column.totalHeightForWidth(dialog.width()), "no other word is cut for the sentence"
    dialog.first.setText(WORDS)
    dialog.again.setText(WORDS)
    dialog.accept()
    shown = room.dialog(RecoveryCodeDialog)
    seal.check(folder, shown.code.text())
    assert not shown.left.isVisible()
    hands.press(KEY.Key_Escape)
    assert shown.isVisible(), "it is shown once"
    assert shown.left.text() == "It is not shown again. Escape once more closes it."
    shown.accept()
    assert room.desk.notice.words == "Your notes are sealed. File > Passphrase makes another recovery code."
    assert room.app.seal.strip is None
    room.wait_in_line()
    hands.line("Zqvarna noted sealed")
    hands.type("Zqvarna half a line")
    room.wait_saved()
    assert not [one for one in folder.rglob("*") if one.is_file() and b"Zqvarna" in one.read_bytes()]

    monkeypatch.setattr("gfmd_desk.ui.commands.lock.SECONDS_AWAY", -1.0)
    room.app.lock.look()
    assert room.app.lock.page is None  # the session on screen runs
    now[0] = datetime.combine(DAY, time(18))
    room.desk.search.open()
    room.wait_for(lambda: QApplication.activeModalWidget() is not None)
    above = QApplication.activeModalWidget()
    room.app.lock.look()
    page = room.app.lock.page
    assert page is not None
    assert not above.isVisible()
    QApplication.processEvents()
    room.window.activateWindow()  # as a window manager does when the dialog above is gone
    qtbot.waitUntil(room.window.isActiveWindow)
    room.desk.store.report_opened.emit()  # as another process may cause it
    words = _shown(room.window)
    assert "Zqvarna" not in words
    assert "RT 1.1" not in words
    assert not room.desk.actions[Do.UNDO].isEnabled()
    page.line.setFocus()
    hands.line("Zqvarna noted blind")
    room.wait_saved()
    assert room.window.focusWidget() is page.line
    assert page.kept.text() == "1 line kept"
    assert room.texts(None)[-1] == "Zqvarna noted blind"
    room.desk.store._on_saver_save_failed("the disk is full")
    assert page.unsaved.isVisible()
    room.desk.store._on_saver_committed(room.desk.store._issued)
    assert not page.unsaved.isVisible()
    page.line.setText(WORDS)  # taken for the field, and seen
    page.field.setFocus()
    hands.type(WORDS)
    hands.press(KEY.Key_Return)
    qtbot.waitUntil(lambda: room.app.lock.page is None)
    assert above.isVisible()
    above.reject()
    room.wait_in_line()
    assert room.texts(None) == ["Zqvarna noted before", "Zqvarna noted sealed", "Zqvarna noted blind"]
    assert room.line.toPlainText() == "Zqvarna half a line"
    assert "RT 1.1" in room.window.windowTitle()
    assert room.desk.actions[Do.UNDO].isEnabled()

    room.desk.actions[Do.LOCK].trigger()
    assert room.window.focusWidget() is room.app.lock.page.field
    room.app.lock.page.line.setText("Zqvarna left in the line")
    room.close()
    assert is_locked(folder)
    seal.unlock(folder, WORDS)
    first = read_first(folder)
    assert first is not None
    assert first.report is not None
    assert first.report.in_section(None)[-1].text == "Zqvarna left in the line"


def test_what_becomes_of_the_seal_is_asked_with_the_passphrase_of_today(
    room: Room, hands: Hands, open_desk: Callable[[Path], Room], keychain: Any
) -> None:
    hands.line("Zqvarna noted before")
    room.wait_saved()
    room.close()
    folder = room.app.folder
    seal.seal(folder, WORDS, remember=True)
    lock(folder)
    room = open_desk(folder)  # the keychain opens it, and nothing is asked
    assert room.texts(None) == ["Zqvarna noted before"]
    assert room.app.lock.page is None

    def wish(what: Wish, known: str, passphrase: str = "", *, remember: bool | None = None) -> SealDialog:
        room.desk.actions[Do.SEAL].trigger()
        dialog: SealDialog = room.dialog(SealDialog)
        assert dialog.remember.isChecked() is bool(keychain.kept)
        dialog.wishes[what].setChecked(True)
        for field, words in ((dialog.known, known), (dialog.first, passphrase), (dialog.again, passphrase)):
            field.setText(words)
        if remember is not None:
            dialog.remember.setChecked(remember)
        dialog.accept()
        return dialog

    dialog = wish(Wish.UNSEAL, "not the right one")
    room.wait_for(lambda: dialog.problem.isVisible())
    assert dialog.problem.text() == "This passphrase does not open your notes."
    assert is_sealed(folder)
    dialog.reject()
    wish(Wish.CHANGE, WORDS, "quite another one")
    room.wait_for(lambda: "is changed" in room.desk.notice.words)
    wish(Wish.CHANGE, "quite another one", remember=False)
    room.wait_for(lambda: room.desk.notice.words == "Done.")
    assert keychain.kept == {}
    wish(Wish.NEW_CODE, "quite another one")
    shown = room.dialog(RecoveryCodeDialog)
    seal.check(folder, shown.code.text())
    shown.accept()
    wish(Wish.UNSEAL, "quite another one")
    room.wait_for(lambda: not is_sealed(folder))
    room.wait_for(lambda: "The seal is off" in room.desk.notice.words)
    room.wait_in_line()
    hands.line("noted after")
    room.wait_saved()
    room.close()
    assert open_desk(folder).texts(None) == ["Zqvarna noted before", "noted after"]


def test_the_bar_can_be_put_off_for_good(room: Room, hands: Hands, open_desk: Callable[[Path], Room]) -> None:
    room.wait_saved()
    room.close()
    room = open_desk(room.app.folder)
    QTest.mouseClick(room.app.seal.strip.put_off, Qt.MouseButton.LeftButton)
    assert room.app.seal.strip is None
    assert room.line.hasFocus()
    room.close()
    assert open_desk(room.app.folder).app.seal.strip is None
