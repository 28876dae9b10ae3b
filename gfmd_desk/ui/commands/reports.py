"""See a report as the public will, and write it as a Word file."""

from datetime import date, datetime
from itertools import chain, count
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from gfmd_desk.domain.report import Report
from gfmd_desk.errors import KnownError
from gfmd_desk.ui.store import DeskStore
from gfmd_desk.ui.tasks import Task
from gfmd_desk.ui.theme import Theme
from gfmd_desk.ui.words import unprinted_words


class ReportCommands(QObject):
    """`exported` carries the path of the finished file and what it leaves out; `refused` a sentence."""

    exported = Signal(str, str)
    refused = Signal(str)
    broke = Signal(object)
    finished = Signal()

    def __init__(self, store: DeskStore, word_parts: Path, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self.theme = theme
        self._store = store
        self._word_parts = word_parts
        self._window = window
        self._tasks: list[Task[object]] = []

    def preview(self) -> None:
        """Show what the Word report will say, composed as for the file."""
        from gfmd_desk.services.compose import compose, unprinted  # start-up: comes when asked for
        from gfmd_desk.ui.dialogs.preview_dialog import PreviewDialog

        report = self._store.report
        if report is None:
            return
        try:
            document = compose(report, today())
        except KnownError as error:
            self.refused.emit(str(error))
            return
        dialog = PreviewDialog(document, unprinted_words(unprinted(report)), self.theme, self._window)
        dialog.export_wanted.connect(self.export)
        dialog.finished.connect(self.finished)
        dialog.open()

    def export(self) -> None:
        """Ask for a file and write the report into it, beside the window."""
        from gfmd_desk.delivery.names import suggested_name  # start-up: comes when asked for

        report = self._store.report
        if report is None:
            return
        folder = Path.home() / "Documents"
        suggested = (folder if folder.is_dir() else Path.home()) / suggested_name(report, ".docx")
        chosen, _ = QFileDialog.getSaveFileName(self._window, self.tr("Export Word"), str(suggested), self.tr("Word documents (*.docx)"))
        if chosen:
            self._write(report, _word_file(Path(chosen)))
        self.finished.emit()

    def wait(self) -> None:
        """Wait for a file that is being written."""
        for task in self._tasks:
            task.wait()

    def _write(self, report: Report, target: Path) -> None:
        from gfmd_desk.delivery.word import Delivered, deliver_word  # start-up: comes when asked for

        task: Task[object] = Task(lambda: deliver_word(report, target, self._word_parts, today()), self)

        def done(delivered: object) -> None:
            assert isinstance(delivered, Delivered)
            self.exported.emit(str(delivered.path), unprinted_words(delivered.unprinted))

        task.done.connect(done)
        task.refused.connect(self.refused)
        task.broke.connect(self.broke)
        self._tasks = [*(one for one in self._tasks if one.running), task]
        task.start()


def _word_file(chosen: Path) -> Path:
    """The file that was asked for, as a Word file; one that got its ending only here replaces nothing unasked."""
    if chosen.suffix.lower() == ".docx":
        return chosen
    named = chosen.with_name(f"{chosen.name}.docx")
    numbered = (chosen.with_name(f"{chosen.name} ({number}).docx") for number in count(2))
    return next(file for file in chain([named], numbered) if not file.exists())


def open_file(path: str) -> None:
    """Open a file with the program that the system has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(path))


def today() -> date:
    """The date on the wall of whoever hands the report in."""
    return datetime.now().astimezone().date()
