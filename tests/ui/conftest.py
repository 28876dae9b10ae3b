"""The real window on a real data folder, driven as hands would."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from shutil import copytree
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid
from sqlcipher3 import dbapi2

from gfmd_desk.app import App
from gfmd_desk.domain.attribution import Scope
from gfmd_desk.domain.entry import Entry
from gfmd_desk.domain.report import Report
from gfmd_desk.services import desk, frameworks
from gfmd_desk.services.sessions import NewSession
from gfmd_desk.ui.dialogs.scope_dialog import ScopeDialog
from gfmd_desk.ui.store import SaveState

PATIENCE = 30_000
"""Milliseconds: nothing here is about speed, and a machine may be slow."""


class PatientBot(QtBot):
    """Waits as long as a slow machine may need, where a test does not say how long."""

    def waitUntil(self, callback: Callable[[], object], *, timeout: int = PATIENCE) -> None:  # noqa: N802  # pytest-qt's name
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: Any, *, timeout: int = PATIENCE, **more: Any) -> Any:  # noqa: N802  # pytest-qt's name
        return super().waitSignal(signal, timeout=timeout, **more)


class Hands:
    """Types and waits; a character outside Latin-1 comes as from an input method."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot

    def type(self, text: str) -> None:
        for letter in text:
            if ord(letter) < 0x80:
                QTest.keyClicks(self._target(), letter)
            else:
                event = QInputMethodEvent()
                event.setCommitString(letter)
                QCoreApplication.sendEvent(self._target(), event)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, times: int = 1) -> None:
        for _ in range(times):
            QTest.keyClick(self._target(), key, modifier)

    def control(self, key: Qt.Key) -> None:
        self.press(key, Qt.KeyboardModifier.ControlModifier)

    def alt(self, key: Qt.Key) -> None:
        self.press(key, Qt.KeyboardModifier.AltModifier)

    def line(self, text: str) -> None:
        """Type a line and enter it."""
        self.type(text)
        self.press(Qt.Key.Key_Return)

    def _target(self) -> QWidget:
        window = QApplication.activeModalWidget() or QApplication.activeWindow()
        assert window is not None
        return window.focusWidget() or window


class Room:
    """The open desk and what stands in it; `store` is the window's, not the one on the disk."""

    def __init__(self, app: App, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.app = app
        app.show()
        app.window.activateWindow()
        qtbot.waitUntil(lambda: app.ready)
        assert app.desk is not None
        assert app.store is not None
        self.window, self.desk, self.store = app.window, app.desk, app.store
        self.page, self.view, self.line = self.desk.page, self.desk.page.view, self.window.capture.line

    @property
    def report(self) -> Report:
        assert self.store.report is not None
        return self.store.report

    def texts(self, section: str | None) -> list[str]:
        return [entry.text for entry in self.report.in_section(section)]

    def entry(self, text: str) -> Entry:
        return next(entry for entry in self.report.entries if entry.text == text)

    def edit(self, text: str) -> Entry:
        """Open the editor on the entry with these words."""
        entry = self.entry(text)
        self.view.show_entry(entry.id)
        self.page.edit()
        assert self.view.edited == entry.id
        return entry

    def begin(self, code: str = "RT 1.1", **more: Any) -> "Room":
        """Make a session and open it, as the dialog would."""
        new = NewSession("Esperia Summit", code, f"About {code}", **more)
        with self._qtbot.waitSignal(self.store.report_opened):
            self.store.ask(lambda desk: (desk.create_session(new), desk.sessions()), lambda made: self.desk.sessions.show(made[::-1]))
        return self

    def dialog(self, kind: type) -> Any:
        """Wait for a dialog of this kind and make it the one that takes the keys."""
        self._qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), kind))
        return QApplication.activeModalWidget()

    def say_for(self, scope: Scope = Scope.REPORT) -> None:
        """Answer what a file is for, and go on."""
        dialog = self.dialog(ScopeDialog)
        dialog.choices[list(Scope).index(scope)].setChecked(True)
        dialog.accept()

    def on_disk(self) -> dict[str, str]:
        """The words of all entries by id, as another program would find them."""
        connection = dbapi2.connect((self.app.folder / "desk.sqlite").as_uri() + "?mode=ro", uri=True)
        try:
            return dict(connection.execute("SELECT id, text FROM entries"))
        finally:
            connection.close()

    def cli(self, *arguments: str) -> str:
        """Run the command line on the same folder while the window is open."""
        done = subprocess.run(
            [sys.executable, "-m", "gfmd_desk.cli", *arguments],
            env={**os.environ, "GFMD_DESK_DATA": str(self.app.folder)},
            capture_output=True,
            text=True,
            check=True,
        )
        return done.stdout.strip()

    def wait_for(self, happened: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(happened)

    def wait_saved(self) -> None:
        self._qtbot.waitUntil(lambda: self.store.save_state is SaveState.SAVED)

    def wait_in_line(self) -> None:
        """Wait until keys go to the capture line; there is no window manager here to make the window active after a dialog."""
        self.window.activateWindow()
        self._qtbot.waitUntil(self.line.hasFocus)

    def practise(self) -> "Room":
        with self._qtbot.waitSignal(self.store.report_opened):
            self.desk.welcome.practice.click()
        return self

    def close(self) -> None:
        if self.window.isVisible():
            assert self.window.close(), self.store.save_problem
        self.window.deleteLater()
        self.app.deleteLater()


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    return PatientBot(request)


@pytest.fixture
def hands(qtbot: QtBot) -> Hands:
    return Hands(qtbot)


@pytest.fixture
def open_desk(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[[Path], Room]]:
    """Open the desk on a folder and wait until the store is open; what a test leaves open is closed before its folder goes."""
    rooms: list[Room] = []

    def open_on(folder: Path) -> Room:
        rooms.append(Room(App(qapp, folder), qtbot))
        return rooms[-1]

    yield open_on
    for room in rooms:
        if isValid(room.window):
            room.close()


@pytest.fixture(scope="session", autouse=True)
def program_files_are_read_once() -> Iterator[None]:
    """Keep what is read from the program's own files, and never changed, from one window to the next."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(frameworks, "FrameworkShelf", cache(frameworks.FrameworkShelf))
        patch.setattr(desk, "AttributionShelf", cache(desk.AttributionShelf))
        yield


@pytest.fixture
def room(open_desk: Callable[[Path], Room], new_desk: Path) -> Room:
    """The desk with one empty session open."""
    return open_desk(new_desk).begin()


@pytest.fixture
def practice(open_desk: Callable[[Path], Room], new_desk: Path) -> Room:
    """The desk with the practice event open."""
    return open_desk(new_desk).practise()


@pytest.fixture
def new_desk(empty_desk: Path, tmp_path: Path) -> Path:
    """A data folder with an empty store, as the program leaves it when it is opened and closed; `open_desk` alone begins without one."""
    return Path(copytree(empty_desk, tmp_path / "desk"))
