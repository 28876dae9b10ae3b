"""Destroy the identities of the event on screen, beside the window, and show the certificate."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid

from gfmd_desk.domain.line import EMPTY_LINE
from gfmd_desk.ui.actions import Do
from gfmd_desk.ui.commands.sealed_consents import SealedConsentCommands
from gfmd_desk.ui.store import DeskStore
from gfmd_desk.ui.tasks import Task
from gfmd_desk.ui.writing import Writing

if TYPE_CHECKING:
    from gfmd_desk.domain.forgotten import Forgotten
    from gfmd_desk.domain.report import Event, Report, SessionRow
    from gfmd_desk.services.desk import Desk
    from gfmd_desk.services.forget import Certificate
    from gfmd_desk.ui.dialogs.forget_dialog import ForgetDialog

    Done = tuple[Certificate, tuple[SessionRow, ...], Report | None]

_STAGES = 4


class ForgetCommands(QObject):
    """`refused` says why the dialog cannot be shown; `begun` names an event that was to be forgotten and is not yet, for `finish`.

    `forgotten` follows when what the window holds of anybody is to be read again.
    """

    refused = Signal(str)
    begun = Signal(str)
    forgotten = Signal()
    broke = Signal(object)
    _stage = Signal()

    def __init__(self, store: DeskStore, writing: Writing, sealing: SealedConsentCommands, window: QWidget) -> None:
        super().__init__(window)
        self._store = store
        self._writing = writing
        self._sealing = sealing
        self._begun: tuple[Event, ...] = ()
        self._window = window
        self._tasks: list[Task[None]] = []

    @property
    def acts(self) -> dict[Do, Callable[[], None]]:
        """What each key does."""
        return {Do.FORGET: self.open}

    def opened(self) -> None:
        """The store can be used: say if something was begun before and is not done."""

        def job(desk: Desk) -> tuple[Event, ...]:
            from gfmd_desk.services.forget import begun_events  # start-up: on the writer's thread, after the store is open

            return begun_events(desk.door)

        self._store.ask(job, self._on_begun_read)

    def open(self) -> None:
        """Say what would go and what would stay of the event on screen, and ask."""
        if self._store.report is not None:
            self._look_at(self._store.report.event)

    def finish(self) -> None:
        """The same for the event with which it was begun."""
        if self._begun:
            self._look_at(self._begun[0])

    def _on_begun_read(self, begun: tuple[Event, ...]) -> None:
        self._begun = begun
        if begun:
            self.begun.emit(begun[0].name)

    def _look_at(self, event: Event) -> None:
        self._writing.page.leave()
        self._store.close_step()

        def job(desk: Desk) -> tuple[Forgotten, int]:
            from gfmd_desk.services.forget import identities_of  # start-up: on the writer's thread, when asked for
            from gfmd_desk.services.sealed_consents import consents_to_seal

            would = identities_of(desk.door, desk.attribution, event.id)
            return would, consents_to_seal(desk.door, desk.attribution, event.id).number

        self._store.ask(job, lambda found: self._ask(event, *found), self.refused.emit)

    def wait(self) -> None:
        """Wait for a certificate that is being saved."""
        for task in self._tasks:
            task.wait()

    def _ask(self, event: Event, would: Forgotten, to_seal: int) -> None:
        from gfmd_desk.ui.dialogs.forget_dialog import ForgetDialog  # start-up: dialogs come when asked for

        dialog = ForgetDialog(would, _STAGES, self._window, to_seal=to_seal, begun=any(one.id == event.id for one in self._begun))
        dialog.seal_asked.connect(lambda: self._sealing.seal(event, dialog, dialog.say_sealed))
        dialog.answered.connect(lambda: self._destroy(dialog, event))
        dialog.save_asked.connect(lambda words: self._save(dialog, words))
        self._stage.connect(dialog.step)
        dialog.open()

    def _destroy(self, dialog: ForgetDialog, event: Event) -> None:
        report_id = self._store.report.id if self._store.report is not None else None
        dialog.begin()

        def job(desk: Desk) -> Done:
            from gfmd_desk.services.forget import forget_event  # start-up: on the writer's thread, when asked for

            done = forget_event(desk.door, desk.attribution, event.id, lambda _stage: self._stage.emit())
            return done, desk.sessions(), desk.report(report_id) if report_id is not None else None

        self._store.ask(job, lambda done: self._show(dialog, event, *done), lambda sentence: self._refuse(dialog, event, sentence))

    def _show(self, dialog: ForgetDialog, event: Event, done: Certificate, sessions: tuple[SessionRow, ...], report: Report | None) -> None:
        from gfmd_desk.ui.forget_words import certificate_words  # start-up: comes with its dialog

        self._begun = tuple(one for one in self._begun if one.id != event.id)
        self._forget_in_window(event)
        self._store.show_sessions(sessions)
        if report is not None:
            self._store.show_report(report)
        self._store.refresh()
        if isValid(dialog):
            dialog.certify(certificate_words(done.forgotten, done.at))

    def _refuse(self, dialog: ForgetDialog, event: Event, sentence: str) -> None:
        """Broken off half-way, the store has forgotten already: then the window does too, and shows what is there."""
        if isValid(dialog):
            if dialog.stage > 1:
                self._forget_in_window(event)
            dialog.refuse(sentence)
        self._store.refresh()

    def _forget_in_window(self, event: Event) -> None:
        """What can be undone has everybody's name, and so may the capture line."""
        for row in self._store.sessions:
            if row.event.id == event.id:
                self._store.forget_steps(row.report_id)
        self._writing.keys.take_line(EMPTY_LINE)
        self._writing.keys.line.document().clearUndoRedoStacks()
        clipboard = QGuiApplication.clipboard()
        if clipboard.ownsClipboard():  # what was copied here; what others have put there is theirs
            clipboard.clear()
        self.forgotten.emit()

    def _save(self, dialog: ForgetDialog, words: str) -> None:
        """Ask where the certificate is to lie, and write it beside the window."""
        folder = Path.home() / "Documents"
        suggested = (folder if folder.is_dir() else Path.home()) / "certificate.txt"
        title = self.tr("Save the certificate")
        chosen, _ = QFileDialog.getSaveFileName(dialog, title, str(suggested), self.tr("Text (*.txt)"))
        if not chosen:
            return
        task: Task[None] = Task(lambda: _write(Path(chosen), words), self)
        task.done.connect(lambda _: self._say(dialog, self.tr("Saved: {path}").format(path=f"\u2068{chosen}\u2069")))
        task.refused.connect(lambda sentence: self._say(dialog, sentence))
        task.broke.connect(self.broke)
        self._tasks = [*(one for one in self._tasks if one.running), task]
        task.start()

    def _say(self, dialog: ForgetDialog, sentence: str) -> None:
        if isValid(dialog):
            dialog.say(sentence)


def _write(path: Path, words: str) -> None:
    from gfmd_desk.services.forget import save_certificate  # start-up: beside the window, when asked for

    save_certificate(path, words)
