"""Destroy the identities of the event on screen, beside the window, and show the certificate."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid

from gfmd_desk.domain.line import EMPTY_LINE
from gfmd_desk.ui.actions import Do
from gfmd_desk.ui.store import DeskStore
from gfmd_desk.ui.tasks import Task
from gfmd_desk.ui.writing import Writing

if TYPE_CHECKING:
    from gfmd_desk.domain.forgotten import Forgotten
    from gfmd_desk.domain.report import Event, Report, SessionRow
    from gfmd_desk.services.desk import Desk
    from gfmd_desk.services.forget import Certificate
    from gfmd_desk.ui.dialogs.forget_dialog import ForgetDialog

    Done = tuple[Certificate, tuple[SessionRow, ...], Report]

_STAGES = 4


class ForgetCommands(QObject):
    """`refused` says why the dialog cannot be shown."""

    refused = Signal(str)
    broke = Signal(object)
    _stage = Signal()

    def __init__(self, store: DeskStore, writing: Writing, window: QWidget) -> None:
        super().__init__(window)
        self._store = store
        self._writing = writing
        self._window = window
        self._tasks: list[Task[None]] = []

    @property
    def acts(self) -> dict[Do, Callable[[], None]]:
        """What each key does."""
        return {Do.FORGET: self.open}

    def open(self) -> None:
        """Say what would go and what would stay, and ask."""
        report = self._store.report
        if report is None:
            return
        event = report.event
        self._writing.page.leave()
        self._store.close_step()

        def job(desk: Desk) -> Forgotten:
            from gfmd_desk.services.forget import identities_of  # start-up: on the writer's thread, when asked for

            return identities_of(desk.door, desk.attribution, event.id)

        self._store.ask(job, lambda would: self._ask(event, would), self.refused.emit)

    def wait(self) -> None:
        """Wait for a certificate that is being saved."""
        for task in self._tasks:
            task.wait()

    def _ask(self, event: Event, would: Forgotten) -> None:
        from gfmd_desk.ui.dialogs.forget_dialog import ForgetDialog  # start-up: dialogs come when asked for

        dialog = ForgetDialog(would, _STAGES, self._window)
        dialog.answered.connect(lambda: self._destroy(dialog, event))
        dialog.save_asked.connect(lambda words: self._save(dialog, words))
        self._stage.connect(dialog.step)
        dialog.open()

    def _destroy(self, dialog: ForgetDialog, event: Event) -> None:
        report = self._store.report
        if report is None:
            return
        report_id = report.id
        dialog.begin()

        def job(desk: Desk) -> Done:
            from gfmd_desk.services.forget import forget_event  # start-up: on the writer's thread, when asked for

            done = forget_event(desk.door, desk.attribution, event.id, lambda _stage: self._stage.emit())
            return done, desk.sessions(), desk.report(report_id)

        self._store.ask(job, lambda done: self._show(dialog, *done), lambda sentence: self._refuse(dialog, event, sentence))

    def _show(self, dialog: ForgetDialog, done: Certificate, sessions: tuple[SessionRow, ...], report: Report) -> None:
        from gfmd_desk.ui.forget_words import certificate_words  # start-up: comes with its dialog

        self._forget_in_window(report.event)
        self._store.show_sessions(sessions)
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
