"""What the window says about saving, and what is on the disk at that moment."""

import resource
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from sqlcipher3 import dbapi2

from gfmd_desk.services.door import Committed, Door, NotSavedError
from gfmd_desk.storage import connection as store_connection
from gfmd_desk.ui.store import SaveState

Room = Any
Hands = Any
KEY = Qt.Key
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="no such limit there")


@contextmanager
def held(room: Room) -> Iterator[None]:
    """Another program holds the right to write."""
    other = dbapi2.connect(str(room.app.folder / "desk.sqlite"), isolation_level=None)
    try:
        other.execute("BEGIN IMMEDIATE")
        yield
    finally:
        other.close()


@contextmanager
def no_room_on_the_disk(room: Room) -> Iterator[None]:
    """No file may grow: the write-ahead log of the store is cut off where it stands."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    usual = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, usual)


def said(room: Room) -> str:
    text: str = room.desk.status.save_state.text()
    return text


def test_saved_is_said_only_when_the_words_are_on_the_disk(room: Room, hands: Hands, qtbot: QtBot) -> None:
    room.wait_saved()
    seen: list[tuple[str, list[str]]] = []
    room.store.save_state_changed.connect(lambda: seen.append((said(room), list(room.on_disk().values()))))
    hands.line("town boards work")
    assert room.store.save_state is SaveState.SAVING
    assert said(room) == "○ Saving …"
    room.wait_saved()
    assert seen[0][0] == "○ Saving …"
    assert all("town boards work" in on_disk for words, on_disk in seen[1:] if words == "● All changes saved")
    assert said(room) == "● All changes saved"
    assert list(room.on_disk().values()) == ["town boards work"]


def test_a_lock_of_another_program_keeps_it_at_saving_until_it_is_released(room: Room, hands: Hands, qtbot: QtBot) -> None:
    room.wait_saved()
    states: list[SaveState] = []
    with held(room):
        hands.line("said while locked")
        room.store.save_state_changed.connect(lambda: states.append(room.store.save_state))
        with qtbot.assertNotEmitted(room.store._saver.committed, wait=300):
            assert said(room) == "○ Saving …"
        assert room.on_disk() == {}
    room.wait_saved()
    assert SaveState.FAILED not in states
    assert list(room.on_disk().values()) == ["said while locked"]


def test_a_longer_lock_is_said_once_and_tried_again(room: Room, hands: Hands, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store_connection, "BUSY_SECONDS", 0.1)
    room.close()
    again = type(room)(type(room.app)(room.app._qt, room.app.folder), qtbot)  # its connection is made with the short patience
    try:
        with held(again):
            with qtbot.waitSignal(again.store._saver.save_failed):
                hands.line("said while locked")
            assert said(again) == "✕ Not saved: another program has been holding the file with your notes."
            hands.line("and more")
            assert again.texts(None) == ["said while locked", "and more"]
            assert not again.window.close()
            assert again.window.isVisible()
            assert "Not saved: another program" in again.desk.notice.words
        again.wait_saved()
        assert said(again) == "● All changes saved"
        assert sorted(again.on_disk().values()) == ["and more", "said while locked"]
    finally:
        again.close()
    assert not again.window.isVisible()


@POSIX
def test_a_full_disk_is_said_the_words_stay_and_are_saved_when_there_is_room(room: Room, hands: Hands, qtbot: QtBot) -> None:
    room.wait_saved()
    hands.line("before")
    room.wait_saved()
    with no_room_on_the_disk(room):
        with qtbot.waitSignal(room.store._saver.save_failed):
            hands.line("the last words")
        assert said(room).startswith("✕ Not saved: ")
        assert room.store.save_state is SaveState.FAILED
        assert room.texts(None) == ["before", "the last words"]
        assert not room.window.close()
        assert room.window.isVisible()
    room.wait_saved()
    assert list(room.on_disk().values()) == ["before", "the last words"]


def test_a_last_save_that_fails_while_it_closes_keeps_the_window_which_says_why(
    room: Room, hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was typed is handed over only when it closes, so that nobody has heard of the failure before."""
    room.wait_saved()
    room.store._pause.setInterval(3_600_000)
    room.store._longest.setInterval(3_600_000)
    room.app._saver.broke.disconnect()
    for error, why in ((NotSavedError("Not saved: the disk is full."), "the disk is full"), (LookupError("words"), "something unexpected")):

        def fail(*_given: object, error: Exception = error) -> None:
            raise error

        hands.type("half ")
        assert room.store._line is not None
        with monkeypatch.context() as patch:
            patch.setattr(Door, "keep_line", fail)
            assert not room.window.close()
        assert room.window.isVisible()
        assert room.desk.notice.isVisible()
        assert "stays open" in room.desk.notice.words
        assert why in room.desk.notice.words
        room.wait_saved()
    assert room.line.toPlainText() == "half half "
    assert room.window.close()
    assert read_line(room) == "half half "


def test_typing_in_an_entry_is_committed_after_a_pause_and_while_it_goes_on(room: Room, hands: Hands, qtbot: QtBot) -> None:
    hands.line("town")
    room.wait_saved()
    entry = room.edit("town")
    longest = room.store._longest.interval()
    room.store._longest.setInterval(3_600_000)  # only the pause can save
    with qtbot.waitSignal(room.store._saver.committed):
        hands.type(" boards")
    room.wait_saved()
    room.store._longest.setInterval(longest)
    assert room.on_disk()[entry.id] == "town boards"

    while not (seen := room.on_disk()[entry.id].removeprefix("town boards")):  # never a pause: only the longest wait can save
        hands.type("x")
        qtbot.wait(0)
        with qtbot.waitSignal(room.store._saver.committed, timeout=100, raising=False):
            pass
        assert len(room.entry(room.view.editor.toPlainText()).text) < 60
    assert set(seen) == {"x"}
    assert len(seen) < len(room.view.editor.toPlainText()) or room.store.save_state is SaveState.SAVED


def test_the_capture_line_is_kept_while_it_is_typed(room: Room, hands: Hands, qtbot: QtBot) -> None:
    room.wait_saved()
    room.store._longest.setInterval(3_600_000)  # only the pause can save
    with qtbot.waitSignal(room.store._saver.committed):
        hands.type("half a sen")
    room.wait_saved()
    assert read_line(room) == "half a sen"


def test_an_entered_line_goes_from_the_line_to_the_report_in_one_commit(room: Room, hands: Hands, qtbot: QtBot) -> None:
    """After each commit a power cut may come: the words stand in the line or in an entry, and in one of them alone."""
    hands.type("town boards work")
    room.wait_saved()
    where: list[tuple[int, bool]] = []

    def look(write: Callable[..., Committed]) -> Callable[..., Committed]:
        def looked(*given: Any) -> Committed:
            result = write(*given)
            where.append((list(room.on_disk().values()).count("town boards work"), read_line(room) == "town boards work"))
            return result

        return looked

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Door, "commit", look(Door.commit))
        patch.setattr(Door, "keep_line", look(Door.keep_line))
        hands.press(KEY.Key_Return)
        room.wait_saved()
    assert where == [(1, False)]
    assert read_line(room) == ""


def test_an_error_in_the_question_of_closing_keeps_the_window(
    room: Room, hands: Hands, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    room.wait_saved()
    with monkeypatch.context() as patch:
        patch.setattr(room.store, "finish", lambda _seconds: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            room.window.close()
        assert room.window.isVisible()
    hands.line("it goes on")
    room.wait_saved()
    assert list(room.on_disk().values()) == ["it goes on"]


def test_a_bug_in_a_save_is_said_and_the_words_are_saved_afterwards(
    room: Room, hands: Hands, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    room.wait_saved()
    broke: list[Exception] = []
    room.app._saver.broke.disconnect()
    room.app._saver.broke.connect(broke.append)
    with monkeypatch.context() as patch:
        patch.setattr(Door, "commit", lambda *_given: {}["nothing"])
        with qtbot.waitSignal(room.store._saver.save_failed):
            hands.line("town boards work")
        assert said(room).startswith("✕ Not saved: something unexpected")
    room.wait_saved()
    assert list(room.on_disk().values()) == ["town boards work"]
    assert [type(error) for error in broke] == [KeyError]


def test_a_bug_in_looking_around_does_not_end_the_writer(room: Room, hands: Hands, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    room.wait_saved()
    broke: list[Exception] = []
    room.app._saver.broke.disconnect()
    room.app._saver.broke.connect(broke.append)
    with monkeypatch.context() as patch:
        patch.setattr(Door, "changed_elsewhere", lambda _self: {}["nothing"])
        qtbot.waitUntil(lambda: bool(broke))
    hands.line("still saved")
    room.wait_saved()
    assert list(room.on_disk().values()) == ["still saved"]


def test_a_no_break_space_and_what_a_paste_brings_stay_what_they_are(room: Room, hands: Hands, qtbot: QtBot) -> None:
    words = "12\u00a0000 « mots »\u202f: 👩‍👩‍👧 e\u0301 – لا"
    hands.line(words)
    room.wait_saved()
    assert list(room.on_disk().values()) == [words]
    entry = room.edit(words)
    hands.type("!")
    room.wait_saved()
    assert room.on_disk()[entry.id] == words + "!"


def read_line(room: Room) -> str:
    connection = dbapi2.connect((room.app.folder / "desk.sqlite").as_uri() + "?mode=ro", uri=True)
    try:
        row = connection.execute("SELECT capture_line FROM reports WHERE id = ?", (room.report.id,)).fetchone()
    finally:
        connection.close()
    line: str = row[0]
    return line
