"""Backups made while somebody works, listed and restored as hands do it; and a store that cannot be opened."""

from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from shutil import rmtree
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlcipher3 import dbapi2

from gfmd_desk.app import App
from gfmd_desk.domain.backup import Backup, Why
from gfmd_desk.domain.editing import reword
from gfmd_desk.services.backups import list_backups, make_backup
from gfmd_desk.services.doctor import diagnose
from gfmd_desk.services.salvaging import Salvaged, Tally
from gfmd_desk.storage.connection import connect
from gfmd_desk.storage.held_more import HeldMore
from gfmd_desk.ui.actions import Do
from gfmd_desk.ui.backup_words import salvaged_words
from gfmd_desk.ui.dialogs.backups_dialog import BackupsDialog
from gfmd_desk.ui.margin import printed_of
from gfmd_desk.ui.widgets.public_words import PublicWords

Room = Any
Hands = Any


def _whys(folder: Path) -> list[Why]:
    return [backup.why for backup in list_backups(folder).backups]


def _opened(room: Room) -> BackupsDialog:
    room.desk.actions[Do.BACKUPS].trigger()
    dialog: BackupsDialog = room.dialog(BackupsDialog)
    room.wait_for(dialog.restore.isEnabled)
    return dialog


def test_a_backup_is_made_beside_the_window_and_restored_from_the_list(room: Room, hands: Hands) -> None:
    folder = room.app.folder
    hands.line("Boards at town level work")
    room.wait_saved()
    room.desk.backups.make_if_changed()
    room.wait_for(lambda: _whys(folder) == [Why.WORK])
    room.desk.backups.wait()
    room.desk.backups.make_if_changed()
    room.desk.backups.wait()
    assert _whys(folder) == [Why.WORK]
    room.edit("Boards at town level work")
    hands.type("!")
    dialog = _opened(room)
    room.wait_for(lambda: "Entries that become what they were: 1" in dialog.means.text())
    assert not dialog.salvage.isVisible(), "nothing is damaged"
    assert dialog.model.row(0).cells[1:] == ("while working", "Sessions: 1 · Entries: 1 · Steps in the log of approvals: 0")
    hands.press(Qt.Key.Key_M, Qt.KeyboardModifier.AltModifier)
    room.wait_for(lambda: dialog.model.rowCount() == 2)
    room.wait_for(lambda: dialog.means.text() == "This is how the notes stand now.")
    hands.press(Qt.Key.Key_Down)
    room.wait_for(lambda: "Entries that become what they were: 1" in dialog.means.text())
    hands.press(Qt.Key.Key_R, Qt.KeyboardModifier.AltModifier)
    room.wait_for(lambda: room.texts(None) == ["Boards at town level work"])
    assert list(room.on_disk().values()) == ["Boards at town level work"]
    assert "restored" in room.desk.notice.words
    room.wait_in_line()
    hands.line("Data stay in the capital")
    room.wait_saved()
    room.desk.backups.checking.look()
    room.desk.backups.checking.end()  # asked to break off before it has begun, it does
    assert not (folder / "desk.checked").exists()
    connection = dbapi2.connect(str(folder / "desk.sqlite"), isolation_level=None)
    connection.execute("UPDATE sessions SET title = title || '.'")
    connection.close()
    room.desk.backups.checking.look()
    room.wait_for(lambda: "1 thing in your notes is not as it was saved" in room.desk.notice.words)
    assert "Where: RT 1.1" in room.desk.notice.words
    room.close()
    assert _whys(folder) == [Why.CLOSE, Why.RESTORE, Why.ASKED, Why.WORK]
    assert list_backups(folder).backups[0].entries == 2


def test_damage_that_opening_does_not_look_for_is_restored_from_the_open_window(room: Room, hands: Hands) -> None:
    folder, store = room.app.folder, room.app.folder / "desk.sqlite"
    hands.line("Boards at town level work")
    room.wait_saved()
    make_backup(folder, Why.ASKED)
    _opened(room)
    with closing(connect(store)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        (page,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'sqlite_autoindex_events_1'").fetchone()
        (event,) = connection.execute("SELECT id FROM events").fetchone()
    with store.open("r+b") as file:  # the index says something else than its table
        content = file.read()
        file.seek(content.index(event.encode(), (page - 1) * 4096, page * 4096))
        file.write(b"~")
    hands.press(Qt.Key.Key_R, Qt.KeyboardModifier.AltModifier)
    room.wait_for(lambda: "restored" in room.desk.notice.words)
    assert len(list(folder.glob("damaged-*"))) == 1
    room.wait_for(lambda: room.texts(None) == ["Boards at town level work"])
    room.wait_in_line()
    hands.line("Data stay in the capital")
    room.wait_saved()
    assert list(room.on_disk().values()) == ["Boards at town level work", "Data stay in the capital"]
    room.close()
    assert diagnose(folder).problems == ()


def test_a_session_that_is_gone_with_a_restored_backup_makes_room_for_another(room: Room, hands: Hands) -> None:
    hands.line("Boards at town level work")
    room.wait_saved()
    backup = make_backup(room.app.folder, Why.ASKED)
    first = room.report.id
    room.cli("session", "new", "--event", "Esperia Summit", "--code", "RT 9.9", "--title", "Made elsewhere")
    room.wait_for(lambda: len(room.store.sessions) == 2)
    (row,) = [row for row in room.store.sessions if row.report_id != first]
    room.desk.sessions.open(row.report_id)
    room.wait_for(lambda: room.report.id == row.report_id)
    room.cli("restore", backup.id)
    room.wait_for(lambda: room.report.id == first)
    assert room.desk.notice.words == "The session that was on screen is not in your notes any more."
    assert room.desk.notice.isVisible()
    assert room.texts(None) == ["Boards at town level work"]


def test_what_was_restored_is_said_when_it_is_on_screen_also_where_the_session_is_gone(room: Room, hands: Hands) -> None:
    hands.line("Boards at town level work")
    room.wait_saved()
    make_backup(room.app.folder, Why.ASKED)
    first = room.report.id
    room.begin("RT 9.9")
    room.wait_in_line()
    hands.line("Said later")
    room.wait_saved()
    dialog = _opened(room)
    room.wait_for(lambda: "RT 9.9" in dialog.means.text())
    said: list[str] = []
    room.store.refused.connect(said.append)
    hands.press(Qt.Key.Key_R, Qt.KeyboardModifier.AltModifier)
    room.wait_for(lambda: room.report.id == first)
    room.wait_for(lambda: room.desk.notice.words.startswith("The backup is restored."))
    room.wait_saved()
    room.wait_for(lambda: room.desk.rooms.known)
    assert room.desk.notice.words.startswith("The backup is restored.")
    assert room.desk.notice.isVisible()
    assert said == ["The session that was on screen is not in your notes any more."]


def test_a_damaged_store_is_no_empty_desk_and_a_backup_takes_its_place(room: Room, hands: Hands, qapp: QApplication, qtbot: QtBot) -> None:
    folder = room.app.folder
    hands.line("Boards at town level work")
    room.wait_saved()
    room.close()
    store = folder / "desk.sqlite"
    store.write_bytes(b"\0" * 9000)
    app = App(qapp, folder)
    app.show()
    app.window.activateWindow()
    qtbot.waitUntil(lambda: app.desk is not None and app.desk.welcome.restore.isVisible())
    assert app.desk is not None
    assert app.store is not None
    assert store.read_bytes() == b"\0" * 9000
    assert app.desk.welcome.title.text() == "Your notes cannot be opened"
    assert not app.desk.welcome.new_session.isVisible()
    app.desk.welcome.restore.click()
    qtbot.waitUntil(lambda: bool(app.window.findChildren(BackupsDialog)))
    (dialog,) = app.window.findChildren(BackupsDialog)
    qtbot.waitUntil(dialog.restore.isEnabled)
    assert "The damaged file is kept aside" in dialog.means.text()
    assert not dialog.make.isEnabled()
    dialog.restore.click()
    qtbot.waitUntil(lambda: app.ready and app.store.report is not None)
    assert app.store.report is not None
    assert [entry.text for entry in app.store.report.entries] == ["Boards at town level work"]
    assert not app.desk.welcome.restore.isVisible()
    qtbot.waitUntil(lambda: app.desk is not None and app.desk.notice.words.startswith("The backup is restored."))
    assert app.desk.notice.isVisible()
    (aside,) = folder.glob("damaged-*")
    assert (aside / "desk.sqlite").read_bytes() == b"\0" * 9000
    assert app.window.close()
    app.window.deleteLater()
    app.deleteLater()


def test_without_a_backup_what_can_be_read_takes_the_place_of_a_damaged_store(
    room: Room, hands: Hands, qapp: QApplication, qtbot: QtBot
) -> None:
    folder = room.app.folder
    hands.line("Boards at town level work")
    hands.line("Data stay in the capital")
    room.wait_saved()
    room.close()
    rmtree(folder / "backups")
    store = folder / "desk.sqlite"
    connection = dbapi2.connect(str(store), isolation_level=None)
    connection.execute("PRAGMA secure_delete = ON")
    connection.execute("DELETE FROM entries WHERE text LIKE 'Boards%'")
    pages = connection.execute("SELECT rootpage FROM sqlite_master WHERE name IN ('ix_versions_report_id', 'tags')").fetchall()
    connection.close()
    content = bytearray(store.read_bytes())
    for (page,) in pages:
        content[(page - 1) * 4096 : page * 4096] = bytes(4096)
    store.write_bytes(content)
    app = App(qapp, folder)
    app.show()
    app.window.activateWindow()
    qtbot.waitUntil(lambda: bool(app.desk) and app.desk.notice.isVisible())
    assert app.desk is not None
    assert app.store is not None
    assert "is damaged" in app.desk.notice.words
    app.desk.actions[Do.BACKUPS].trigger()
    qtbot.waitUntil(lambda: bool(app.window.findChildren(BackupsDialog)))
    (dialog,) = app.window.findChildren(BackupsDialog)
    qtbot.waitUntil(dialog.salvage.isEnabled)
    assert "sessions: 1 · entries: 2" in dialog.readable.text()
    assert "Entries as an earlier version had them, each marked so: 1" in dialog.readable.text()
    assert "More may be lost than can be counted of: tags\n" in dialog.readable.text()
    dialog.salvage.click()
    qtbot.waitUntil(lambda: app.ready and app.store.report is not None and len(app.store.report.entries) == 2)
    assert "More may be lost than can be counted of: tags." in app.desk.notice.words
    report = app.store.report
    assert report is not None
    qtbot.waitUntil(lambda: app.desk is not None and app.desk.notice.words.startswith("What can be read of the damaged file"))
    assert app.desk.notice.isVisible()
    back = next(entry for entry in report.entries if entry.text == "Boards at town level work")
    note = printed_of(back, app.desk.rooms.room).note
    assert note is not None
    assert note.words == "in doubt: earlier version"
    app.desk.page.view.show_entry(back.id)
    right, undo = app.desk.actions[Do.TRUST], app.desk.actions[Do.UNDO]
    why = app.desk.inspector.findChildren(PublicWords)[0].why
    qtbot.waitUntil(lambda: why.text().startswith("It came out of a damaged file.") and why.isVisible())
    app.window.activateWindow()
    app.desk.page.view.setFocus()
    qtbot.waitUntil(app.desk.page.view.hasFocus)
    QTest.keyClick(app.desk.page.view, Qt.Key.Key_F2, Qt.KeyboardModifier.ShiftModifier)
    assert "No longer in doubt" in app.desk.status.said.text()
    assert app.store.entry(back.id) == replace(back, doubt=None)
    right.trigger()
    assert app.desk.status.said.text() == "Nothing here is in doubt."
    undo.trigger()
    assert app.store.entry(back.id) == back
    app.store.do(reword(back, "Boards work"))
    qtbot.waitUntil(lambda: not app.store.unsaved)
    assert app.store.entry(back.id).doubt is None
    (aside,) = folder.glob("damaged-*")
    assert (aside / "desk.sqlite").read_bytes() == content
    assert app.window.close()
    app.window.deleteLater()
    app.deleteLater()


def test_what_is_lost_besides_entries_and_a_backup_that_holds_it_are_said(qapp: QApplication) -> None:
    backup = Backup("20261126", datetime(2026, 11, 26, 13, 22, tzinfo=UTC), Why.ASKED, "0005", 7, 107, 1, 495_616)
    words = salvaged_words(
        Salvaged(7, 107, 2, 0, 0, 1, Tally(reports=2, people=27, roles=24), ("people", "roles"), HeldMore(backup, Tally(people=27, tags=3)))
    )
    assert "Known to be lost: heads of reports: 2 · lines of the roster: 27 · public roles: 24" in words
    assert "More may be lost than can be counted of: lines of the roster" in words
    assert words.splitlines()[-2].startswith("The backup of ")
    assert words.splitlines()[-2].endswith("holds more, also what was deleted since: lines of the roster: 27 · tags: 3")
