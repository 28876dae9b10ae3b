"""Lock notes that have a passphrase, by a key or when nobody is there, and open them again.

Locked by a key, the whole window is covered and the store stays open behind it, so that nothing typed can be lost.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from gfmd_desk.domain.line import Line
from gfmd_desk.errors import KnownError
from gfmd_desk.services.locked import is_locked, is_sealed
from gfmd_desk.ui.actions import Do
from gfmd_desk.ui.tasks import Task

if TYPE_CHECKING:
    from gfmd_desk.ui.desk import Desk
    from gfmd_desk.ui.pages.lock_page import LockPage

SECONDS_AWAY = 600.0
"""How long nobody touches keys or mouse before the notes lock themselves."""

_LOOK = 15_000

_TOUCHES = {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel, QEvent.Type.InputMethod}

_WHILE_LOCKED = {Do.QUIT}


def _now() -> tuple[float, float]:
    """By two clocks: one that nobody sets, and one that goes on while the computer sleeps."""
    return time.monotonic(), time.time()


class _Covered(NamedTuple):
    """What the lock has put away: the window's own and whatever windows stood above it."""

    columns: QWidget
    others: tuple[QWidget, ...]


class LockCommands(QObject):
    """`unlocked` follows when all can be seen again, `unsealed` when a lock is wanted and there is no passphrase.

    `broke` carries an exception that nobody expected. `by_code` says that the notes were opened with the recovery code.
    """

    unlocked = Signal()
    unsealed = Signal()
    broke = Signal(object)

    def __init__(self, desk: Desk, folder: Path) -> None:
        super().__init__(desk.window)
        self.page: LockPage | None = None
        self.by_code = False
        self._desk, self._folder, self._window = desk, folder, desk.window
        self._covered: _Covered | None = None
        self._title = ""
        self._resting: set[Do] = set()
        self._task: Task[object] | None = None
        self._touched = _now()
        self._look = QTimer(self)
        self._look.setInterval(_LOOK)
        self._look.timeout.connect(self.look)
        desk.actions[Do.LOCK].triggered.connect(self.lock)
        desk.store.report_opened.connect(self._on_store_report_opened)
        desk.store.save_state_changed.connect(self._on_store_save_state_changed)

    @property
    def sealed(self) -> bool:
        return self._told(is_sealed)

    @property
    def locked_at_start(self) -> bool:
        """Whether the store cannot be opened before its passphrase is given."""
        return self._told(is_locked)

    def show_at_start(self) -> None:
        """Say that the notes are locked; the capture line takes lines meanwhile, and keeps the keys where somebody types in it already."""
        if self.page is None:
            self._rest()
            page = self.page = self._new_page(with_line=False)
            self._window.show_page(page)
            self._desk.sidebar.hide()
            self._desk.inspector.hide()
            page.say_kept(len(self._desk.store.waiting_lines))
            if not self._desk.store.waiting_lines and not self._window.capture.line.toPlainText():
                page.field.setFocus()

    def opened(self) -> None:
        """Take away the page of the start."""
        if self.page is not None and self._covered is None:
            self._end_page()
            self._wake()
        if self.sealed:
            self.watch_seat()

    def watch_seat(self) -> None:
        """Begin to see whether somebody is there."""
        if not self._look.isActive():
            self._touched = _now()
            self._look.start()
            app = QApplication.instance()
            if app is not None:
                app.installEventFilter(self)

    def leave_seat(self) -> None:
        """Lock no more by itself: there is no passphrase."""
        self._look.stop()

    @Slot()
    def lock(self) -> None:
        """Cover the whole window until the passphrase is given; what is in an open field is saved first."""
        if not self.sealed:
            self.unsealed.emit()
            return
        if self.page is not None:
            return
        self._desk.page.leave()
        self._desk.store.close_step()
        self._rest()
        others = tuple(one for one in QApplication.topLevelWidgets() if one.isVisible() and one is not self._window)
        was_above = QApplication.activeWindow() in others
        for other in others:
            other.hide()
        if was_above:
            self._window.activateWindow()
        columns = self._window.takeCentralWidget()
        assert columns is not None
        self._covered, self._title = _Covered(columns, others), self._window.windowTitle()
        columns.setParent(self._window)
        columns.hide()
        self._window.statusBar().hide()
        self._window.setWindowTitle("GFMD Desk")
        page = self.page = self._new_page(with_line=True)
        page.line_entered.connect(self._on_page_line_entered)
        self._window.setCentralWidget(page)
        page.field.setFocus()

    @Slot()
    def look(self) -> None:
        """Lock when nobody has been there for long, but not while the session on screen runs."""
        running, report = self._desk.clock.running(), self._desk.store.report
        runs_here = running is not None and report is not None and running.report_id == report.id
        if not runs_here and max(now - then for now, then in zip(_now(), self._touched, strict=True)) > SECONDS_AWAY and self.sealed:
            self.lock()

    def hand_over_line(self) -> None:
        """Put what still stands in the line of the cover into the report."""
        if self.page is not None and self.page.line.text().strip():
            self._on_page_line_entered(self.page.line.text())
            self.page.line.clear()

    def wait(self) -> None:
        """Wait until no passphrase is being tried any more."""
        if self._task is not None:
            self._task.leave()
            self._task.wait()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note that somebody is there."""
        if event.type() in _TOUCHES:
            self._touched = _now()
        return super().eventFilter(watched, event)

    def _new_page(self, *, with_line: bool) -> LockPage:
        from gfmd_desk.ui.pages.lock_page import LockPage  # start-up: only where the notes are sealed

        page = LockPage(with_line=with_line)
        page.given.connect(self._on_page_given)
        return page

    def _end_page(self) -> None:
        if self.page is not None:
            self.page.hide()
            self.page.deleteLater()
            self.page = None

    def _rest(self) -> None:
        """Let no menu and no key reach what is locked."""
        resting = {do for do, action in self._desk.actions.items() if action.isEnabled() and do not in _WHILE_LOCKED}
        for do in resting:
            self._desk.actions[do].setEnabled(False)
        self._resting |= resting
        self._window.menuBar().setEnabled(False)

    def _wake(self) -> None:
        for do in self._resting:
            self._desk.actions[do].setEnabled(True)
        self._resting = set()
        self._window.menuBar().setEnabled(True)

    def _uncover(self) -> None:
        if self._covered is None:
            return
        covered, self._covered = self._covered, None
        self.hand_over_line()
        self._window.takeCentralWidget()
        self._end_page()
        self._window.setCentralWidget(covered.columns)
        covered.columns.show()
        self.unlocked.emit()
        self._window.statusBar().show()
        self._window.setWindowTitle(self._title)
        self._wake()
        self._desk.writing.to_capture_line()
        for other in covered.others:
            if isValid(other):
                other.show()

    def _told(self, asked: Callable[[Path], bool]) -> bool:
        try:
            return asked(self._folder)
        except KnownError:
            return False  # it cannot be looked at, which the refusal says

    @Slot(str, bool)
    def _on_page_given(self, typed: str, by_code: bool) -> None:  # noqa: FBT001  # the slot of a signal
        folder = self._folder

        def work() -> KnownError | None:
            from gfmd_desk.services.seal import unlock, unlock_with_code  # start-up: brings cryptography

            try:
                (unlock_with_code if by_code else unlock)(folder, typed)
            except KnownError as error:
                return error  # whole, to be said in the window's language
            return None

        def done(refusal: KnownError | None) -> None:
            if refusal is not None:
                self._refuse(refusal)
            else:  # at the start the writer, who tries again and again, opens the store by itself; later the cover goes
                self.by_code = by_code
                self._take_out_of_lines(typed)
                self._uncover()

        task: Task[KnownError | None] = Task(work, self)
        self._task = task  # type: ignore[assignment]
        task.done.connect(done)
        task.broke.connect(self.broke)
        task.start()

    def _take_out_of_lines(self, secret: str) -> None:
        """What opens the notes was typed into the line first, by somebody who took that for the field: it must not stand in a report.

        What was entered on the cover of notes that are open stands there already, where it can be deleted.
        """
        secret, line = secret.strip(), self._window.capture.line
        if self._covered is None:
            self._desk.store.drop_waiting_line(secret)
            if line.toPlainText().strip() == secret:
                line.clear()
        elif self.page is not None and self.page.line.text().strip() == secret:
            self.page.line.clear()

    def _refuse(self, error: KnownError) -> None:
        from gfmd_desk.ui.seal_words import seal_refusal_words  # start-up: only who is refused needs them

        if self.page is not None:
            self.page.refuse(seal_refusal_words(error))

    @Slot()
    def _on_store_report_opened(self) -> None:
        """Another process may have changed the report behind the cover: what that shows stays covered."""
        if self._covered is not None:
            self._title = self._window.windowTitle()
            self._window.setWindowTitle("GFMD Desk")
            self._rest()
            assert self.page is not None
            self.page.field.setFocus()

    @Slot()
    def _on_store_save_state_changed(self) -> None:
        """The cover must not hide that something is not saved; at the start lines wait for their report."""
        if self._covered is not None and self.page is not None:
            self.page.say_unsaved(self._desk.store.save_problem)
        elif self.page is not None:
            self.page.say_kept(len(self._desk.store.waiting_lines))

    @Slot(str)
    def _on_page_line_entered(self, text: str) -> None:
        """Into the report behind the cover, and so to the disk: it must not be lost with this process."""
        self._desk.store.add_lines((Line(text),))
