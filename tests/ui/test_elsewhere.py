"""The command line is used while the window is open: what it changed is shown, and nothing that is being typed is touched."""

import threading
from typing import Any

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

Room = Any
Hands = Any
KEY = Qt.Key
EVENT = ("--event", "Esperia Summit")


def add(room: Room, text: str, *more: str) -> str:
    entry_id: str = room.cli("entry", "add", "RT 1.1", text, *EVENT, *more)
    return entry_id


def change(room: Room, entry_id: str, text: str) -> None:
    room.cli("entry", "edit", "RT 1.1", entry_id, text, *EVENT)


def test_entries_and_sessions_from_elsewhere_are_shown(room: Room, qtbot: QtBot) -> None:
    added = add(room, "from the command line", "--section", "challenges", "--subheading", "General")
    qtbot.waitUntil(lambda: room.texts("challenges") == ["from the command line"])
    assert room.view.model().row_of(added) >= 0
    change(room, added, "changed there")
    qtbot.waitUntil(lambda: room.texts("challenges") == ["changed there"])
    room.cli("session", "new", *EVENT, "--code", "RT 9.9", "--title", "Made elsewhere")
    qtbot.waitUntil(lambda: "RT 9.9" in [row.session.code for row in room.store.sessions])
    assert room.line.hasFocus()


def test_what_is_typed_meanwhile_stays_where_it_is(room: Room, hands: Hands, qtbot: QtBot) -> None:
    """Rows come before and after the entry that is edited; editor, caret and the line stay."""
    hands.type("half a line")
    for section in ("summary", "challenges", "gcm"):
        add(room, f"first of {section}", "--section", section)
    qtbot.waitUntil(lambda: len(room.report.entries) == 3)
    assert room.line.toPlainText() == "half a line"
    entry = room.edit("first of challenges")
    hands.press(KEY.Key_Home)
    hands.type("the ")
    room.wait_saved()
    looks_again = threading.Event()
    room.store.ask(lambda _desk: looks_again.wait(60), lambda _: None)  # until then the writer has no time to look around
    for section in ("summary", "gcm"):
        add(room, f"second of {section}", "--section", section)
    looks_again.set()
    qtbot.waitUntil(lambda: len(room.report.entries) == 5)
    assert room.view.edited == entry.id
    assert room.view.editor.hasFocus()
    assert room.view.editor.caret() == 4
    hands.type("very ")
    assert room.texts("challenges") == ["the very first of challenges"]
    assert room.line.toPlainText() == "half a line"


def test_words_changed_elsewhere_while_they_are_edited_here_are_both_kept_and_it_is_said(room: Room, hands: Hands, qtbot: QtBot) -> None:
    hands.line("town boards")
    room.wait_saved()
    entry = room.edit("town boards")
    hands.type(" work")
    room.wait_saved()
    change(room, entry.id, "harbour boards")
    qtbot.waitUntil(lambda: room.store.entry(entry.id).text == "harbour boards")  # known here, and the editor is left alone
    assert room.view.editor.toPlainText() == "town boards work"
    with qtbot.waitSignal(room.store.both_kept):
        hands.type(" well")
    assert room.store.entry(entry.id).text == "town boards work well"
    qtbot.waitUntil(lambda: "harbour boards" in room.texts(None))
    room.wait_saved()
    assert sorted(room.on_disk().values()) == ["harbour boards", "town boards work well"]
    assert "the other wording is in the inbox" in room.desk.notice.words
    assert room.view.editor.hasFocus()


def test_words_changed_elsewhere_before_it_was_known_here_are_both_kept(room: Room, hands: Hands, qtbot: QtBot) -> None:
    hands.line("town boards")
    room.wait_saved()
    entry = room.edit("town boards")
    change(room, entry.id, "harbour boards")
    with qtbot.waitSignal(room.store.both_kept):
        hands.type(" work")
    qtbot.waitUntil(lambda: sorted(room.texts(None)) == ["harbour boards", "town boards work"])
    room.wait_saved()
    assert sorted(room.on_disk().values()) == ["harbour boards", "town boards work"]


def test_undo_after_a_change_elsewhere_shows_what_is_on_the_disk(room: Room, hands: Hands, qtbot: QtBot) -> None:
    hands.line("town boards")
    hands.press(KEY.Key_Up)
    hands.alt(KEY.Key_2)
    room.wait_saved()
    change(room, room.entry("town boards").id, "harbour boards")
    qtbot.waitUntil(lambda: room.texts("challenges") == ["harbour boards"])
    hands.control(KEY.Key_Z)
    assert room.texts(None) == ["harbour boards"]
    room.wait_saved()
    assert list(room.on_disk().values()) == ["harbour boards"]


def test_a_subheading_that_is_being_typed_is_left_alone(room: Room, hands: Hands, qtbot: QtBot) -> None:
    hands.line("town boards")
    room.wait_saved()
    hands.press(KEY.Key_Up)
    room.desk.inspector.subheading.setFocus()
    hands.type("In the tow")
    add(room, "from the command line")
    qtbot.waitUntil(lambda: len(room.report.entries) == 2)
    assert room.desk.inspector.subheading.currentText() == "In the tow"
    hands.type("ns")
    hands.press(KEY.Key_Return)
    assert room.entry("town boards").subheading == "In the towns"
