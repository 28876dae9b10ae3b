"""Bring in a report that was written as text."""

from pathlib import Path
from typing import cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QProgressDialog, QWidget

from gfmd_desk.domain.draft import Draft
from gfmd_desk.domain.form import Form
from gfmd_desk.ui.commands.sessions import SessionCommands
from gfmd_desk.ui.store import DeskStore
from gfmd_desk.ui.tasks import Task
from gfmd_desk.ui.words import window_language

IMPORT_FORM = "gfmd-2018"


class ImportCommands(QObject):
    """`refused` carries a sentence; nothing is stored before the user has seen it. `imported` follows when the report is on screen."""

    refused = Signal(str)
    broke = Signal(object)
    imported = Signal()

    def __init__(self, store: DeskStore, sessions: SessionCommands, window: QWidget) -> None:
        super().__init__(window)
        self._store = store
        self._sessions = sessions
        self._window = window
        self._tasks: list[Task[Draft]] = []

    def ask_file(self) -> None:
        """Ask for a text file, read it beside the window, and show what would be stored."""
        chosen, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Import a report"), str(Path.home()), self.tr("Text (*.txt *.text *.md);;All files (*)")
        )
        if chosen:
            self._store.ask(lambda desk: desk.shelf.form(IMPORT_FORM), lambda form: self._read(Path(chosen), form))

    def wait(self) -> None:
        """Wait for files that are being read."""
        for task in self._tasks:
            task.wait()

    def _read(self, source: Path, form: Form) -> None:
        from gfmd_desk.intake.report_text import read_report_text  # start-up: comes when asked for

        task = Task(lambda: read_report_text(source, form), self)
        progress = QProgressDialog(self.tr("Reading {name} …").format(name=source.name), self.tr("Cancel"), 0, 0, self._window)
        progress.setWindowTitle(self.tr("Import a report"))
        progress.setMinimumDuration(400)
        progress.canceled.connect(task.leave)
        for ended in (task.done, task.refused, task.broke, progress.canceled):
            ended.connect(progress.deleteLater)
        task.done.connect(lambda draft: self._preview(cast("Draft", draft), form))
        task.refused.connect(self.refused)
        task.broke.connect(self.broke)
        self._tasks = [*(one for one in self._tasks if one.running), task]
        task.start()

    def _preview(self, draft: Draft, form: Form) -> None:
        from gfmd_desk.ui.dialogs.import_dialog import import_dialog  # start-up: dialogs come when asked for

        events = list(dict.fromkeys(row.event for row in self._store.sessions))
        dialog = import_dialog(draft, form, events, window_language(), self._window)

        def store() -> None:
            new = dialog.answer()
            self._sessions.submit(dialog, lambda desk: desk.store_draft(new, draft), self.imported.emit)

        dialog.answered.connect(store)
        dialog.open()
