"""Backups: made beside the window while somebody works and at close, listed, and restored."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from gfmd_desk.domain.backup import Why
from gfmd_desk.paths import program_files
from gfmd_desk.ui.actions import Do
from gfmd_desk.ui.commands.checking import CheckCommands
from gfmd_desk.ui.store import DeskStore
from gfmd_desk.ui.tasks import Task

if TYPE_CHECKING:
    from gfmd_desk.domain.backup import Backup
    from gfmd_desk.services.backups import Shelf
    from gfmd_desk.services.desk import Desk
    from gfmd_desk.services.restoring import Restoring
    from gfmd_desk.services.salvaging import Salvaged
    from gfmd_desk.ui.dialogs.backups_dialog import BackupsDialog

Result = TypeVar("Result")

FIRST, BETWEEN = 60_000, 600_000
"""Milliseconds from the start to the first backup, and from one to the next; where nothing was changed none is made."""


class BackupCommands(QObject):
    """`told` says what was done, `refused` why nothing could be; `restored` follows when the store holds other notes."""

    told = Signal(str)
    refused = Signal(str)
    restored = Signal()
    broke = Signal(object)

    def __init__(self, store: DeskStore, window: QWidget) -> None:
        super().__init__(window)
        self._store = store
        self._window = window
        self._folder: Path | None = None
        self._open = False
        self._state: object = None
        self._done = ""
        self._said = ""
        self._tasks: list[Task[object]] = []
        self.checking = CheckCommands(self)
        self.checking.found.connect(self.refused)
        self.checking.broke.connect(self.broke)
        self._timer = QTimer(self)
        self._timer.setInterval(FIRST)
        self._timer.timeout.connect(self.make_if_changed)

    @property
    def acts(self) -> dict[Do, Callable[[], None]]:
        """What each key does."""
        return {Do.BACKUPS: self.open}

    def use(self, folder: Path) -> None:
        """Say where the store lies; from now on backups are made."""
        self._folder = folder
        self._timer.start()

    def opened(self) -> None:
        """From now on the store can be used."""
        self._open = not self._store.only_read  # a backup beside what may not be written to is none, and a newer program makes its own
        if self._open and self._folder is not None:
            self.checking.opened(self._folder)
        self._store.ask(lambda _desk: None, lambda _: self._tell_what_was_done())
        self._store.ask(lambda desk: desk.door.changed_outside, self._on_changed_outside)
        self._store.ask(lambda desk: desk.door.commits_missing, self._on_commits_missing)

    @property
    def to_restore(self) -> bool:
        """Whether there is anything that could be restored, or read of a damaged file."""
        from gfmd_desk.services.backups import has_anything, has_backups  # start-up: only where the store cannot be opened

        return self._folder is not None and (has_backups(self._folder) or has_anything(self._folder))

    @Slot()
    def make_if_changed(self) -> None:
        """Make a backup beside the window, if anything was written since the last one."""
        self._timer.setInterval(BETWEEN)
        folder = self._folder
        if folder is None or not self._open or any(task.running for task in self._tasks):
            return
        known = self._state

        def work() -> object:
            from gfmd_desk.services.backups import make_backup, state_of  # start-up: on a thread of its own

            state = state_of(folder)
            if state != known:
                make_backup(folder, Why.WORK)
            return state

        self._run(work, self._on_made, self._on_not_made)

    def make_last(self) -> None:
        """Make one more behind all that is saved before the desk closes."""
        self._timer.stop()
        self.checking.end()
        self.wait()
        folder = self._folder
        if folder is not None and self._open:

            def job(_desk: Desk) -> None:
                from gfmd_desk.services.backups import make_backup  # start-up: on the writer's thread

                make_backup(folder, Why.CLOSE)

            self._store.ask(job, lambda _: None)

    def wait(self) -> None:
        """Wait for what is being made."""
        for task in tuple(self._tasks):
            task.wait()

    @Slot()
    def open(self) -> None:
        """List the backups."""
        folder = self._folder
        if folder is None:
            return
        self._store.close_step()
        self._run(lambda: _listed(folder), self._show, self.refused.emit)

    def _show(self, shelf: Shelf) -> None:
        from gfmd_desk.ui.dialogs.backups_dialog import BackupsDialog  # start-up: dialogs come when asked for

        dialog = BackupsDialog(shelf, self._window, can_back_up=self._open)
        dialog.preview_wanted.connect(lambda backup_id: self._preview(dialog, backup_id))
        dialog.restore_wanted.connect(lambda backup_id: self._restore(dialog, backup_id))
        dialog.backup_wanted.connect(lambda: self._make(dialog))
        dialog.salvage_wanted.connect(lambda: self._salvage(dialog))
        dialog.open()
        if not self._open:
            self._look_at_damaged(dialog)

    def _look_at_damaged(self, dialog: BackupsDialog) -> None:
        folder = self._folder
        assert folder is not None

        def work() -> Salvaged:
            from gfmd_desk.services.salvaging import preview_salvage  # start-up: on a thread of its own

            return preview_salvage(folder, program_files("forms"))

        def refuse(why: str) -> None:
            _if_there(dialog, lambda: dialog.say_of_damaged(why))

        self._run(work, lambda salvaged: _if_there(dialog, lambda: dialog.show_salvage(salvaged)), refuse)

    def _salvage(self, dialog: BackupsDialog) -> None:
        """Let what can be read take the damaged file's place; the writer opens it as soon as it is there."""
        folder = self._folder
        assert folder is not None
        for button in (dialog.salvage, dialog.restore):
            button.setEnabled(False)

        def work() -> Salvaged:
            from gfmd_desk.services.salvaging import salvage_store  # start-up: on a thread of its own

            return salvage_store(folder, program_files("forms"))

        def done(salvaged: Salvaged) -> None:
            from gfmd_desk.ui.backup_words import lost_words  # start-up: came with the dialog

            _if_there(dialog, dialog.accept)
            words = self.tr("What can be read of the damaged file is in its place now; entries: {number}. Those in doubt say so.")
            self._done = " ".join((words.format(number=salvaged.entries), *(f"{line}." for line in lost_words(salvaged))))
            if self._open:  # the writer was faster
                self._tell_what_was_done()

        self._run(work, done, lambda why: _if_there(dialog, lambda: dialog.say_of_damaged(why)))

    def _preview(self, dialog: BackupsDialog, backup_id: str) -> None:
        folder = self._folder
        assert folder is not None

        def work() -> Restoring:
            from gfmd_desk.services.restoring import preview_restore  # start-up: on a thread of its own

            return preview_restore(folder, backup_id)

        self._run(work, lambda change: _if_there(dialog, lambda: dialog.show_preview(change)), lambda why: _say(dialog, why))

    def _make(self, dialog: BackupsDialog) -> None:
        folder = self._folder
        assert folder is not None
        dialog.make.setEnabled(False)

        def made(_backup: Backup) -> None:
            self._run(lambda: _listed(folder), lambda shelf: _if_there(dialog, lambda: dialog.show_shelf(shelf)), self.refused.emit)
            _if_there(dialog, lambda: dialog.make.setEnabled(True))

        self._store.ask(lambda _desk: _asked_for(folder), made, lambda why: _say(dialog, why))

    def _restore(self, dialog: BackupsDialog, backup_id: str) -> None:
        """Restore behind all that is saved, while the store is closed: what is damaged can only be replaced then."""
        folder = self._folder
        assert folder is not None
        dialog.restore.setEnabled(False)

        def work() -> Restoring:
            from gfmd_desk.services.restoring import restore  # start-up: beside the window

            return restore(folder, backup_id)

        def apart() -> Restoring:
            self.checking.end()
            self.wait()
            return work()

        def done(_change: Restoring) -> None:
            self._on_restored(dialog)

        def refuse(why: str) -> None:
            _say(dialog, why)

        if self._open:
            self._store.apart(apart, done, refuse)
        else:  # the writer opens the store as soon as it is back
            self._run(work, done, refuse)

    def _on_restored(self, dialog: BackupsDialog) -> None:
        _if_there(dialog, dialog.accept)
        for row in self._store.sessions:
            self._store.forget_steps(row.report_id)  # they would take back what is not there any more
        self._done = self.tr("The backup is restored. What stood before is in the list of backups.")
        if self._open:
            self._store.show_anew(self._tell_what_was_done)

    def _tell_what_was_done(self) -> None:
        """Say it when the notes are on screen: what says it before is gone with the page that was there."""
        words, self._done = self._done, ""
        if words:
            self.told.emit(words)
            self.restored.emit()

    def _on_changed_outside(self, changed: bool) -> None:  # noqa: FBT001  # an answer
        if changed:
            self.refused.emit(
                self.tr(
                    "The file with your notes was changed by something else than this program, or by the disk: compare it with a backup."
                )
            )

    def _on_commits_missing(self, missing: bool) -> None:  # noqa: FBT001  # an answer
        if missing:
            self.refused.emit(
                self.tr("What was written last before the program ended may be missing: the file in which it stood is gone or damaged.")
            )

    def _on_made(self, state: object) -> None:
        self._state, self._said = state, ""

    def _on_not_made(self, why: str) -> None:
        if why != self._said:  # once, and not every ten minutes
            self._said = why
            self.refused.emit(why)

    def _run(self, work: Callable[[], Result], done: Callable[[Result], None], refused: Callable[[str], None]) -> None:
        task: Task[object] = Task(work, self)
        self._tasks = [one for one in self._tasks if one.running]
        self._tasks.append(task)
        task.done.connect(done)
        task.refused.connect(refused)
        task.broke.connect(self.broke)
        task.start()


def _listed(folder: Path) -> Shelf:
    from gfmd_desk.services.backups import list_backups  # start-up: on a thread of its own

    return list_backups(folder)


def _asked_for(folder: Path) -> Backup:
    from gfmd_desk.services.backups import make_backup  # start-up: on the writer's thread

    return make_backup(folder, Why.ASKED)


def _if_there(dialog: BackupsDialog, do: Callable[[], object]) -> None:
    if isValid(dialog):
        do()


def _say(dialog: BackupsDialog, sentence: str) -> None:
    _if_there(dialog, lambda: dialog.say(sentence))
