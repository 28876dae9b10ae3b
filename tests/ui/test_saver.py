"""The writer beside the window: a close never passes over what was given to be saved."""

import threading
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gfmd_desk.services.door import Committed, NotOpenedError, NotSavedError
from gfmd_desk.ui import saver as saver_module
from gfmd_desk.ui.saver import Saver


class Store:
    """A desk whose disk can be full, and which remembers what it wrote."""

    def __init__(self) -> None:
        self.full = threading.Event()
        self.closed_to_all = threading.Event()
        self.tried = threading.Event()
        self.written: list[str] = []
        self.reserve = False
        self.only_read = ""
        self.door = self

    def open(self) -> Any:
        self.tried.set()
        if self.closed_to_all.is_set():
            raise NotOpenedError("The store cannot be opened.")
        return self

    def write(self, words: str) -> Committed:
        self.tried.set()
        if self.full.is_set():
            raise NotSavedError("Not saved: the disk is full.")
        self.written.append(words)
        return Committed()

    def changed_elsewhere(self) -> bool:
        return False

    def note_commits(self) -> None:
        pass

    def keep_reserve(self) -> None:
        self.reserve = True

    def use_reserve(self, _error: Exception) -> bool:
        """Giving it up makes room."""
        had, self.reserve = self.reserve, False
        if had:
            self.full.clear()
        return had

    def close(self) -> None:
        pass


@pytest.fixture
def store(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Store:
    monkeypatch.setattr(saver_module, "LOOK_AROUND", 0.01)
    monkeypatch.setattr(saver_module, "CLOSING_WAIT", 0.01)
    return Store()


@pytest.fixture
def saver(store: Store) -> Iterator[Saver]:
    saver = Saver(store.open)
    yield saver
    store.full.clear()
    store.closed_to_all.clear()
    assert saver.close(30)


@pytest.mark.parametrize("trouble", ["full", "closed_to_all"])
def test_a_close_does_not_pass_over_words_that_cannot_be_saved_yet(saver: Saver, store: Store, qtbot: QtBot, trouble: str) -> None:
    getattr(store, trouble).set()
    saver.start()
    for number, words in enumerate(("the first", "the last"), 1):
        saver.save(number, lambda desk, words=words: desk.write(words))  # type: ignore[misc]
    qtbot.waitUntil(store.tried.is_set)
    assert not saver.close(0.1)
    assert store.written == []
    with qtbot.waitSignal(saver.committed, check_params_cb=lambda number: number == 2):
        getattr(store, trouble).clear()
    assert store.written == ["the first", "the last"]
    saver.save(3, lambda desk: desk.write("after the close that was given up"))  # type: ignore[attr-defined]
    assert saver.close(30)
    assert store.written[-1] == "after the close that was given up"


def test_what_was_given_after_a_close_that_was_given_up_is_written_before_the_next_one_ends(saver: Saver, store: Store) -> None:
    store.closed_to_all.set()
    saver.start()
    saver.save(1, lambda desk: desk.write("before"))  # type: ignore[attr-defined]
    assert not saver.close(0.1)
    saver.save(2, lambda desk: desk.write("after"))  # type: ignore[attr-defined]
    opens = threading.Timer(0.1, store.closed_to_all.clear)
    opens.start()
    assert saver.close(30)
    opens.join()
    assert store.written == ["before", "after"]


def test_a_full_disk_is_met_with_the_reserve_at_once_and_it_is_said(saver: Saver, store: Store, qtbot: QtBot) -> None:
    failed: list[str] = []
    saver.save_failed.connect(failed.append)
    saver.start()
    qtbot.waitUntil(lambda: store.reserve)
    store.full.set()
    with qtbot.waitSignals([saver.reserve_used, saver.committed]):
        saver.save(1, lambda desk: desk.write("the last words"))  # type: ignore[attr-defined]
    assert store.written == ["the last words"]
    assert failed == []
    qtbot.waitUntil(lambda: store.reserve)


def test_what_is_given_after_a_close_that_was_given_up_is_saved_although_another_close_has_begun(
    saver: Saver, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    going_on = threading.Event()
    write = store.write

    def write_slowly(words: str) -> Committed:
        going_on.wait(30)
        return write(words)

    monkeypatch.setattr(store, "write", write_slowly)
    saver.start()
    saver.save(1, lambda desk: desk.write("the first"))  # type: ignore[attr-defined]
    assert not saver.close(0.1)
    saver.save(2, lambda desk: desk.write("the last"))  # type: ignore[attr-defined]
    threading.Timer(0.3, going_on.set).start()
    assert saver.close(30)
    assert store.written == ["the first", "the last"]


def test_what_is_let_go_is_tried_once_more_and_no_longer(saver: Saver, store: Store) -> None:
    store.full.set()
    saver.start()
    saver.save(1, lambda desk: desk.write("kept as text elsewhere"))  # type: ignore[attr-defined]
    assert not saver.close(0.1)
    assert saver.close(30, let_go=True)
    assert store.written == []


def test_what_another_process_wrote_is_looked_for_also_while_there_is_always_something_to_save(
    saver: Saver, store: Store, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked_after: list[int] = []
    monkeypatch.setattr(store, "changed_elsewhere", lambda: looked_after.append(len(store.written)))
    for number in range(50):
        saver.save(number, lambda desk: desk.write("a word"))  # type: ignore[attr-defined]
    saver.start()
    qtbot.waitUntil(lambda: len(store.written) == 50 and bool(looked_after))
    assert looked_after[0] < 50
