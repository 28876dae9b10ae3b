"""Seal the notes with a passphrase, lock them by a key or when nobody is there, and open them again.

Locked by a key, the whole window is covered and the store stays open behind it, so that nothing typed can be lost.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from gfmd_desk.domain.line import Line
from gfmd_desk.errors import KnownError
from gfmd_desk.services.locked import is_locked, is_sealed
from gfmd_desk.ui.actions import Do
from gfmd_desk.ui.tasks import Task

if TYPE_CHECKING:
    from gfmd_desk.services.desk import Desk as OpenDesk
    from gfmd_desk.services.seal import Sealed
    from gfmd_desk.ui.desk import Desk
    from gfmd_desk.ui.dialogs.seal_dialog import SealDialog
    from gfmd_desk.ui.pages.lock_page import LockPage
    from gfmd_desk.ui.saver import Saver
    from gfmd_desk.ui.widgets.seal_strip import SealStrip

Result = TypeVar("Result")

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


class SealCommands(QObject):
    """`put_off` says that the bar is not to come again; `broke` carries an exception that nobody expected."""

    put_off = Signal()
    broke = Signal(object)

    def __init__(self, desk: Desk, saver: Saver, folder: Path) -> None:
        super().__init__(desk.window)
        self.page: LockPage | None = None
        self.strip: SealStrip | None = None
        self._desk, self._saver, self._folder, self._window = desk, saver, folder, desk.window
        self._covered: _Covered | None = None
        self._title = ""
        self._resting: set[Do] = set()
        self._tasks: list[Task[object]] = []
        self._by_code = False
        self._touched = _now()
        self._look = QTimer(self)
        self._look.setInterval(_LOOK)
        self._look.timeout.connect(self.look)
        for do, act in self.acts.items():
            desk.actions[do].triggered.connect(act)
        desk.store.report_opened.connect(self._on_store_report_opened)
        desk.store.save_state_changed.connect(self._on_store_save_state_changed)

    @property
    def acts(self) -> dict[Do, Callable[[], None]]:
        """What each key does."""
        return {Do.SEAL: self.ask, Do.LOCK: self.lock}

    @property
    def sealed(self) -> bool:
        return self._told(is_sealed)

    @property
    def locked_at_start(self) -> bool:
        """Whether the store cannot be opened before its passphrase is given."""
        return self._told(is_locked)

    def show_at_start(self) -> None:
        """Say that the notes are locked; the capture line takes lines meanwhile, and keeps the keys."""
        if self.page is None:
            self._rest()
            page = self.page = self._new_page(with_line=False)
            self._window.show_page(page)
            self._desk.sidebar.hide()
            self._desk.inspector.hide()

    def opened(self) -> None:
        """Take away the page of the start."""
        if self.page is not None and self._covered is None:
            self._end_page()
            self._wake()
        if self.sealed:
            self._watch_seat()

    def recommend(self, *, put_off: bool) -> None:
        """Show the bar where notes are not sealed, unless it was put off; after a recovery code, offer a new passphrase."""
        from gfmd_desk.ui.widgets.seal_strip import SealStrip  # start-up: most stores need none

        self._offer_new_passphrase()
        store = self._desk.store
        if not (put_off or self.sealed or self.strip or store.only_read) and store.report is not None:
            strip = self.strip = SealStrip()
            strip.set.clicked.connect(self.ask)
            strip.put_off.clicked.connect(self._on_strip_put_off)
            self._window.put_on_top(strip)
            strip.show()

    @Slot()
    def ask(self) -> None:
        """Ask for a passphrase; where there is one, what is to become of it."""
        folder, sealed = self._folder, self.sealed

        def remembered() -> bool | None:
            from gfmd_desk.services import keychain, seal  # start-up: brings cryptography, and looks for a keychain

            here = keychain.has_keychain()
            return (sealed and seal.is_remembered(folder)) if here else None

        self._run(remembered, lambda there: self._show(remembered=there, sealed=sealed), lambda error: self._say(str(error)))

    def _show(self, *, remembered: bool | None, sealed: bool) -> None:
        from gfmd_desk.ui.dialogs.seal_dialog import SealDialog, Wish  # start-up: dialogs come when asked for

        dialog = SealDialog(sealed=sealed, remembered=remembered, forgotten=self._by_code, parent=self._window)
        acts = {Wish.SEAL: self._seal, Wish.CHANGE: self._change, Wish.NEW_CODE: self._new_code, Wish.UNSEAL: self._unseal}
        dialog.answered.connect(lambda: acts[dialog.wish](dialog))
        dialog.open()

    @Slot()
    def lock(self) -> None:
        """Cover the whole window until the passphrase is given; what is in an open field is saved first."""
        if not self.sealed:
            self._desk.notice.say(self.tr("Only notes with a passphrase can be locked."), self.tr("Set a passphrase …"), self.ask)
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
        """Wait until nothing is being looked at any more."""
        for task in self._tasks:
            task.leave()
            task.wait()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note that somebody is there."""
        if event.type() in _TOUCHES:
            self._touched = _now()
        return super().eventFilter(watched, event)

    def _seal(self, dialog: SealDialog) -> None:
        passphrase, remember, folder = dialog.first.text(), dialog.remember.isChecked(), self._folder

        def job() -> Sealed:
            from gfmd_desk.services.seal import seal  # start-up: brings cryptography

            return seal(folder, passphrase, remember=remember)

        def done(made: Sealed) -> None:
            if isValid(dialog):
                dialog.close_answered()
            self._end_strip()
            self._watch_seat()
            self._show_code(made.code, " ".join(made.left))

        self._desk.store.flush()
        self._saver.apart(job, done, lambda error: self._refuse(dialog, error))

    def _unseal(self, dialog: SealDialog) -> None:
        known, folder = self._known(dialog), self._folder

        def job() -> None:
            from gfmd_desk.services.seal import check, unseal  # start-up: as above

            if known is not None:
                check(folder, known)
            unseal(folder)

        def done(_: None) -> None:
            self._look.stop()
            self._finish(dialog, self.tr("The seal is off: whoever has this computer can read your notes."))

        self._desk.store.flush()
        self._saver.apart(job, done, lambda error: self._refuse(dialog, error))

    def _change(self, dialog: SealDialog) -> None:
        known, passphrase, folder = self._known(dialog), dialog.first.text(), self._folder
        remember = dialog.remember.isChecked() if dialog.remembered is not None else None

        def job(_desk: OpenDesk) -> None:
            from gfmd_desk.services import seal  # start-up: as above

            if known is not None:
                seal.check(folder, known)
            if passphrase:
                seal.change_passphrase(folder, passphrase)
            if remember is not None and remember is not seal.is_remembered(folder):
                (seal.remember_here if remember else seal.forget_here)(folder)

        def done(_: None) -> None:
            self._by_code = self._by_code and not passphrase
            words = self.tr("The passphrase is changed; the recovery code is the same as before.") if passphrase else self.tr("Done.")
            self._finish(dialog, words)

        self._saver.ask(job, done, lambda error: self._refuse(dialog, error))

    def _new_code(self, dialog: SealDialog) -> None:
        known, folder = self._known(dialog), self._folder

        def job(_desk: OpenDesk) -> str:
            from gfmd_desk.services import seal  # start-up: as above

            if known is not None:
                seal.check(folder, known)
            return seal.new_recovery_code(folder)

        def done(code: str) -> None:
            if isValid(dialog):
                dialog.close_answered()
            self._show_code(code, "")

        self._saver.ask(job, done, lambda error: self._refuse(dialog, error))

    def _known(self, dialog: SealDialog) -> str | None:
        """The passphrase of now, asked for because somebody else may sit here; None after the recovery code was given."""
        return None if self._by_code else dialog.known.text()

    def _finish(self, dialog: SealDialog, words: str) -> None:
        if isValid(dialog):
            dialog.close_answered()
        self._say(words)

    def _refuse(self, dialog: SealDialog, error: KnownError) -> None:
        from gfmd_desk.ui.seal_words import refusal_words  # start-up: only who is refused needs them

        sentence = refusal_words(error)
        if isValid(dialog):
            dialog.refuse(sentence)
        else:
            self._say(sentence)

    def _say(self, sentence: str) -> None:
        self._desk.notice.say(sentence)

    def _show_code(self, code: str, left: str) -> None:
        from gfmd_desk.ui.dialogs.recovery_code_dialog import RecoveryCodeDialog  # start-up: dialogs come when asked for

        RecoveryCodeDialog(code, left, self._window).open()

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
        self._offer_new_passphrase()
        self._window.statusBar().show()
        self._window.setWindowTitle(self._title)
        self._wake()
        self._desk.writing.to_capture_line()
        for other in covered.others:
            if isValid(other):
                other.show()

    def _watch_seat(self) -> None:
        if not self._look.isActive():
            self._touched = _now()
            self._look.start()
            app = QApplication.instance()
            if app is not None:
                app.installEventFilter(self)

    def _offer_new_passphrase(self) -> None:
        if self._by_code:
            words = self.tr("Your notes were opened with the recovery code.")
            self._desk.notice.say(words, self.tr("Set another passphrase …"), self.ask)

    def _end_strip(self) -> None:
        if self.strip is not None:
            self.strip.hide()
            self.strip.deleteLater()
            self.strip = None

    def _told(self, asked: Callable[[Path], bool]) -> bool:
        try:
            return asked(self._folder)
        except KnownError:
            return False  # it cannot be looked at, which the refusal says

    def _run(self, work: Callable[[], Result], done: Callable[[Result], None], refused: Callable[[KnownError], None]) -> None:
        """Work beside the window; a refusal comes back whole, to be said in the window's language."""

        def whole() -> object:
            try:
                return work()
            except KnownError as error:
                return error

        task: Task[object] = Task(whole, self)
        self._tasks = [*(one for one in self._tasks if one.running), task]
        task.done.connect(lambda answer: refused(answer) if isinstance(answer, KnownError) else done(answer))
        task.broke.connect(self.broke)
        task.start()

    @Slot(str, bool)
    def _on_page_given(self, typed: str, by_code: bool) -> None:  # noqa: FBT001  # the slot of a signal
        folder = self._folder

        def work() -> None:
            from gfmd_desk.services.seal import unlock, unlock_with_code  # start-up: brings cryptography

            (unlock_with_code if by_code else unlock)(folder, typed)

        self._run(work, lambda _: self._take(by_code=by_code), self._refuse_on_page)

    def _refuse_on_page(self, error: KnownError) -> None:
        from gfmd_desk.ui.seal_words import refusal_words  # start-up: as above

        if self.page is not None:
            self.page.refuse(refusal_words(error))

    def _take(self, *, by_code: bool) -> None:
        """At the start the writer, who tries again and again, opens the store by itself; later the cover goes."""
        self._by_code = by_code
        self._uncover()

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
        """The cover must not hide that something is not saved."""
        if self._covered is not None and self.page is not None:
            self.page.say_unsaved(self._desk.store.save_problem)

    @Slot(str)
    def _on_page_line_entered(self, text: str) -> None:
        """Into the report behind the cover, and so to the disk: it must not be lost with this process."""
        self._desk.store.add_lines((Line(text),))

    @Slot()
    def _on_strip_put_off(self) -> None:
        self._end_strip()
        self.put_off.emit()
        self._desk.writing.to_capture_line()
