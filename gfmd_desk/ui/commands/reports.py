"""See a report as the public will, and write it as a Word file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from itertools import chain, count
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from gfmd_desk.domain.attribution import Audience, Scope
from gfmd_desk.domain.report import Regime, Report
from gfmd_desk.domain.report_words import CONFIDENTIAL
from gfmd_desk.ui.store import DeskStore
from gfmd_desk.ui.tasks import Task
from gfmd_desk.ui.theme import Theme
from gfmd_desk.ui.words import unprinted_words

if TYPE_CHECKING:
    from gfmd_desk.delivery.delivered import Delivered
    from gfmd_desk.domain.room import Room
    from gfmd_desk.services.handout import Handout


_PATIENCE = 10_000
"""Milliseconds for which a closing window waits for what is read for a file."""


class FileKind(NamedTuple):
    """`ending` with its dot; `title` and `filter` are for the dialog that asks for the file."""

    ending: str
    title: str
    filter: str


class Wanted(NamedTuple):
    """What is to be handed out, for what it is made, and who reads it."""

    report_ids: Sequence[str]
    scope: Scope
    audience: Audience = Audience.PUBLIC


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
        self._scope = Scope.REPORT
        self._tasks: list[Task[Delivered]] = []
        self._reading = 0

    def preview(self) -> None:
        """Show what the Word report will say, composed as for the file: of what the store holds now."""
        report = self._store.report
        if report is not None and self._may_leave(report):
            report_id = report.id
            self._store.ask(lambda desk: (desk.report(report_id), desk.room(report_id)), self._show_preview)

    def export(self) -> None:
        """Ask what the file is for, then for the file, and write the report into it, beside the window."""
        report = self._store.report
        if report is not None and self._may_leave(report):
            self.ask_scope(self.tr("Export Word"), self.export_for)

    @Slot(Scope)
    def export_for(self, scope: Scope) -> None:
        """Write the report for readers of this scope."""
        self._scope = scope
        self._hand_out_word(scope, Audience.PUBLIC)

    def export_for_secretariat(self) -> None:
        """Write the confidential file that says who said what; only after the user has said so, and never by Enter alone."""
        report = self._store.report
        if report is None or not self._may_leave(report):
            return
        question = QMessageBox(self._window)
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        question.setIcon(QMessageBox.Icon.Warning)
        question.setWindowTitle(self.tr("Export for the secretariat"))
        question.setText(self.tr("Write a file that says who said what?"))
        question.setInformativeText(
            self.tr(
                "It is for the secretariat alone. Its name and every page of it say that it is confidential, and it must not be passed on."
            )
        )
        with_names = question.addButton(self.tr("Export with names …"), QMessageBox.ButtonRole.AcceptRole)
        no = question.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        question.setDefaultButton(no)
        question.setEscapeButton(no)

        def answered() -> None:
            if question.clickedButton() is with_names:
                self._hand_out_word(Scope.SUMMIT, Audience.SECRETARIAT)
            else:
                self.finished.emit()

        question.finished.connect(answered)
        question.open()

    def ask_scope(self, title: str, then: Callable[[Scope], None]) -> None:
        """Ask what a file is for; what was chosen last is marked."""
        from gfmd_desk.ui.dialogs.scope_dialog import ScopeDialog  # start-up: dialogs come when asked for

        dialog = ScopeDialog(title, self._scope, self._window)
        dialog.accepted.connect(lambda: then(dialog.scope))
        dialog.rejected.connect(self.finished)
        dialog.open()

    def hand_out(self, report: Report, wanted: Wanted, kind: FileKind, deliver: Callable[[Handout, Path], Delivered]) -> None:
        """Ask for a file of this kind, named after the session of `report`, and let `deliver` write it beside the window.

        What is handed out is read from the store only then: nothing that was kept in the window may decide who is named.
        """
        from gfmd_desk.delivery.names import suggested_name  # start-up: comes when asked for

        folder = Path.home() / "Documents"
        suggested = (folder if folder.is_dir() else Path.home()) / suggested_name(report, kind.ending)
        word = CONFIDENTIAL.in_language(report.session.language) if wanted.audience is Audience.SECRETARIAT else ""
        chosen, _ = QFileDialog.getSaveFileName(self._window, kind.title, str(_marked(suggested, word)), kind.filter)
        if chosen:
            target = _with_ending(_marked(Path(chosen), word), kind.ending)
            self._read(wanted, lambda found: self._write(lambda: deliver(found, target)))
        self.finished.emit()

    def wait(self) -> None:
        """Wait for a file that is being written, and first for what is still being read for one."""
        waited = QTimer()
        waited.setSingleShot(True)
        waited.start(_PATIENCE)
        while self._reading and waited.isActive():
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        for task in self._tasks:
            task.wait()

    def _read(self, wanted: Wanted, then: Callable[[Handout], None]) -> None:
        """Read what is to be handed out, after all that was typed is saved."""

        def found(handout: Handout) -> None:
            self._reading -= 1
            then(handout)

        def refused(sentence: str) -> None:
            self._reading -= 1
            self.refused.emit(sentence)

        self._reading += 1
        self._store.ask(lambda desk: desk.handout(*wanted), found, refused)

    def _show_preview(self, found: tuple[Report, Room]) -> None:
        from gfmd_desk.services.compose import compose, unprinted  # start-up: comes when asked for
        from gfmd_desk.ui.dialogs.preview_dialog import PreviewDialog
        from gfmd_desk.ui.paper import as_seen

        report, room = found
        dialog = PreviewDialog(
            lambda scope: as_seen(compose(report, today(), room, scope), room),
            unprinted_words(unprinted(report)),
            self.theme,
            self._scope,
            self._window,
        )
        dialog.export_wanted.connect(self.export_for)
        dialog.finished.connect(self.finished)
        dialog.open()

    def _may_leave(self, report: Report) -> bool:
        """Whether there can be a report to print; says so where there cannot, before anything is asked."""
        from gfmd_desk.services.compose import OffTheRecordError  # start-up: comes when asked for

        if report.session.regime is not Regime.OFF_THE_RECORD:
            return True
        self.refused.emit(str(OffTheRecordError(report.session.code)))
        return False

    def _hand_out_word(self, scope: Scope, audience: Audience) -> None:
        report = self._store.report
        if report is not None:
            kind = FileKind(".docx", self.tr("Export Word"), self.tr("Word documents (*.docx)"))
            self.hand_out(report, Wanted([report.id], scope, audience), kind, self._deliver)

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
        if not delivered.roster:
            no_roster = self.tr("No roster is loaded: the file was searched for the names of States and organisations alone.")
            left_out = f"{left_out} {no_roster}".strip()
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


def _marked(path: Path, word: str) -> Path:
    """The file with `word` in its name, whatever the user called it."""
    return path if word.casefold() in path.name.casefold() else path.with_name(f"{word} {path.name}")


def open_file(path: str) -> None:
    """Open a file with the program that the system has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(path))


def today() -> date:
    """The date on the wall of whoever hands the report in."""
    return datetime.now().astimezone().date()
