"""Seal the notes with a passphrase, change it, take the seal off; and the bar that recommends one until it is put off."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from shiboken6 import isValid

from gfmd_desk.errors import KnownError
from gfmd_desk.ui.actions import Do
from gfmd_desk.ui.tasks import Task

if TYPE_CHECKING:
    from gfmd_desk.services.desk import Desk as OpenDesk
    from gfmd_desk.services.seal import Sealed
    from gfmd_desk.ui.commands.lock import LockCommands
    from gfmd_desk.ui.desk import Desk
    from gfmd_desk.ui.dialogs.seal_dialog import SealDialog
    from gfmd_desk.ui.saver import Saver
    from gfmd_desk.ui.widgets.seal_strip import SealStrip


class SealCommands(QObject):
    """`put_off` says that the bar is not to come again; `broke` carries an exception that nobody expected."""

    put_off = Signal()
    broke = Signal(object)

    def __init__(self, desk: Desk, saver: Saver, folder: Path, lock: LockCommands) -> None:
        super().__init__(desk.window)
        self.strip: SealStrip | None = None
        self._desk, self._saver, self._folder, self._window = desk, saver, folder, desk.window
        self._lock = lock
        self._task: Task[bool | None] | None = None
        desk.actions[Do.SEAL].triggered.connect(self.ask)
        lock.unlocked.connect(self._offer_new_passphrase)
        lock.unsealed.connect(self._on_lock_unsealed)

    def recommend(self, *, put_off: bool) -> None:
        """Show the bar where notes are not sealed, unless it was put off; after a recovery code, offer a new passphrase."""
        from gfmd_desk.ui.widgets.seal_strip import SealStrip  # start-up: most stores need none

        self._offer_new_passphrase()
        store = self._desk.store
        if not (put_off or self._lock.sealed or self.strip or store.only_read) and store.report is not None:
            strip = self.strip = SealStrip()
            strip.set.clicked.connect(self.ask)
            strip.put_off.clicked.connect(self._on_strip_put_off)
            self._window.put_on_top(strip)
            strip.show()

    @Slot()
    def ask(self) -> None:
        """Ask for a passphrase; where there is one, what is to become of it."""
        folder, sealed = self._folder, self._lock.sealed

        def remembered() -> bool | None:
            from gfmd_desk.services import keychain, seal  # start-up: brings cryptography, and looks for a keychain

            here = keychain.has_keychain()
            return (sealed and seal.is_remembered(folder)) if here else None

        task = self._task = Task(remembered, self)
        task.done.connect(lambda there: self._show(remembered=there, sealed=sealed))
        task.refused.connect(self._say)
        task.broke.connect(self.broke)
        task.start()

    def _show(self, *, remembered: bool | None, sealed: bool) -> None:
        from gfmd_desk.ui.dialogs.seal_dialog import SealDialog, Wish  # start-up: dialogs come when asked for

        dialog = SealDialog(sealed=sealed, remembered=remembered, forgotten=self._lock.by_code, parent=self._window)
        acts = {Wish.SEAL: self._seal, Wish.CHANGE: self._change, Wish.NEW_CODE: self._new_code, Wish.UNSEAL: self._unseal}
        dialog.answered.connect(lambda: acts[dialog.wish](dialog))
        dialog.open()

    def wait(self) -> None:
        """Wait until nothing is being looked at any more."""
        if self._task is not None:
            self._task.leave()
            self._task.wait()

    def _seal(self, dialog: SealDialog) -> None:
        passphrase, remember, folder = dialog.first.text(), dialog.remember.isChecked(), self._folder

        def job() -> Sealed:
            from gfmd_desk.services.seal import seal  # start-up: brings cryptography

            return seal(folder, passphrase, remember=remember)

        def done(made: Sealed) -> None:
            if isValid(dialog):
                dialog.close_answered()
            self._end_strip()
            self._lock.watch_seat()
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
            self._lock.leave_seat()
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
            self._lock.by_code = self._lock.by_code and not passphrase
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
        return None if self._lock.by_code else dialog.known.text()

    def _finish(self, dialog: SealDialog, words: str) -> None:
        if isValid(dialog):
            dialog.close_answered()
        self._say(words)

    def _refuse(self, dialog: SealDialog, error: KnownError) -> None:
        from gfmd_desk.ui.seal_words import seal_refusal_words  # start-up: only who is refused needs them

        sentence = seal_refusal_words(error)
        if isValid(dialog):
            dialog.refuse(sentence)
        else:
            self._say(sentence)

    def _say(self, sentence: str) -> None:
        self._desk.notice.say(sentence)

    def _show_code(self, code: str, left: str) -> None:
        from gfmd_desk.ui.dialogs.recovery_code_dialog import RecoveryCodeDialog  # start-up: dialogs come when asked for

        dialog = RecoveryCodeDialog(code, left, self._window)
        dialog.finished.connect(lambda: self._say(self.tr("Your notes are sealed. File > Passphrase makes another recovery code.")))
        dialog.open()

    @Slot()
    def _offer_new_passphrase(self) -> None:
        if self._lock.by_code:
            words = self.tr("Your notes were opened with the recovery code.")
            self._desk.notice.say(words, self.tr("Set another passphrase …"), self.ask)

    def _end_strip(self) -> None:
        if self.strip is not None:
            self.strip.hide()
            self.strip.deleteLater()
            self.strip = None

    @Slot()
    def _on_lock_unsealed(self) -> None:
        self._desk.notice.say(self.tr("Only notes with a passphrase can be locked."), self.tr("Set a passphrase …"), self.ask)

    @Slot()
    def _on_strip_put_off(self) -> None:
        self._end_strip()
        self.put_off.emit()
        self._desk.writing.to_capture_line()
