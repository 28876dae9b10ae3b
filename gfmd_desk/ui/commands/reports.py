"""See a report as the public will, and write it as a Word file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from itertools import chain, count
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from gfmd_desk.domain.report import Report
from gfmd_desk.errors import KnownError
from gfmd_desk.ui.store import DeskStore
from gfmd_desk.ui.tasks import Task
from gfmd_desk.ui.theme import Theme
from gfmd_desk.ui.words import unprinted_words

if TYPE_CHECKING:
    from gfmd_desk.delivery.delivered import Delivered
    from gfmd_desk.services.handout import Handout


class FileKind(NamedTuple):
    """`ending` with its dot; `title` and `filter` are for the dialog that asks for the file."""

    ending: str
    title: str
    filter: str


class ReportCommands(QObject):
    """`exported` carries the path of the finished file and what it leaves out; `refused` a sentence, and so does `stopped`.

    `stopped` is for a file in which the guard has found a name: there is something to be done about it in the words.
    """

    exported = Signal(str, str)
    refused = Signal(str)
    stopped = Signal(str)
    broke = Signal(object)
    finished = Signal()

    def __init__(self, store: DeskStore, word_parts: Path, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self.theme = theme
        self._store = store
        self._word_parts = word_parts
        self._window = window
        self._tasks: list[Task[Delivered]] = []

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
        report = self._store.report
        if report is not None:
            kind = FileKind(".docx", self.tr("Export Word"), self.tr("Word documents (*.docx)"))
            self.hand_out(report, [report.id], kind, self._deliver)
        self.finished.emit()

    def hand_out(self, report: Report, report_ids: Sequence[str], kind: FileKind, deliver: Callable[[Handout, Path], Delivered]) -> None:
        """Ask for a file of this kind, named after the session of `report`, and let `deliver` write it beside the window.

        What is handed out is read from the store only then: nothing that was kept in the window may decide who is named.
        """
        from gfmd_desk.delivery.names import suggested_name  # start-up: comes when asked for

        folder = Path.home() / "Documents"
        suggested = (folder if folder.is_dir() else Path.home()) / suggested_name(report, kind.ending)
        chosen, _ = QFileDialog.getSaveFileName(self._window, kind.title, str(suggested), kind.filter)
        if chosen:
            target = _with_ending(Path(chosen), kind.ending)
            self._store.ask(
                lambda desk: desk.handout(report_ids), lambda handout: self._write(lambda: deliver(handout, target)), self.refused.emit
            )

    def wait(self) -> None:
        """Wait for a file that is being written."""
        for task in self._tasks:
            task.wait()

    def _deliver(self, handout: Handout, target: Path) -> Delivered:
        from gfmd_desk.delivery.word import deliver_word  # start-up: comes when asked for

        return deliver_word(handout, target, self._word_parts, today())

    def _write(self, deliver: Callable[[], Delivered]) -> None:
        stops = _Stops(deliver)
        task: Task[Delivered] = Task(stops.deliver, self)
        task.done.connect(self._on_task_done)
        task.refused.connect(lambda sentence: (self.stopped if stops.by_a_name else self.refused).emit(sentence))
        task.broke.connect(self.broke)
        self._tasks = [*(one for one in self._tasks if one.running), task]
        task.start()

    @Slot(object)
    def _on_task_done(self, delivered: Delivered) -> None:
        left_out = unprinted_words(delivered.unprinted)
        if delivered.withheld:
            withheld = self.tr("Left out, because they are off the record: {codes}.").format(codes=", ".join(delivered.withheld))
            left_out = f"{left_out} {withheld}".strip()
        if delivered.hints:
            hints = self.tr("%n place(s) could still give somebody away; look before the file is handed on.", "", len(delivered.hints))
            left_out = f"{left_out} {hints}".strip()
        self.exported.emit(str(delivered.path), left_out)


class _Stops:
    """Remembers, of what stopped a file, whether it was a name."""

    def __init__(self, deliver: Callable[[], Delivered]) -> None:
        self._deliver = deliver
        self.by_a_name = False

    def deliver(self) -> Delivered:
        from gfmd_desk.delivery.refusals import NotCleanError  # start-up: comes when asked for

        try:
            return self._deliver()
        except NotCleanError as stopped:
            self.by_a_name = stopped.by_a_name
            raise


def _with_ending(chosen: Path, ending: str) -> Path:
    """The file that was asked for, with its ending; one that got its ending only here replaces nothing unasked."""
    if chosen.suffix.lower() == ending:
        return chosen
    named = chosen.with_name(f"{chosen.name}{ending}")
    numbered = (chosen.with_name(f"{chosen.name} ({number}){ending}") for number in count(2))
    return next(file for file in chain([named], numbered) if not file.exists())


def open_file(path: str) -> None:
    """Open a file with the program that the system has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(path))


def today() -> date:
    """The date on the wall of whoever hands the report in."""
    return datetime.now().astimezone().date()
