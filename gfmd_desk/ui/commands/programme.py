"""The programme of an event, brought in from a table: its sessions are made, or changed where they are known."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, cast

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QProgressDialog, QWidget
from shiboken6 import isValid

from gfmd_desk.ui.commands.sessions import SessionCommands
from gfmd_desk.ui.still_there import refuse_there
from gfmd_desk.ui.store import DeskStore
from gfmd_desk.ui.tasks import Task
from gfmd_desk.ui.words import window_language

if TYPE_CHECKING:
    from gfmd_desk.domain.form import Form
    from gfmd_desk.domain.programme import ProgrammeDraft
    from gfmd_desk.domain.report import Report, SessionRow
    from gfmd_desk.domain.table import Table
    from gfmd_desk.services.desk import Desk
    from gfmd_desk.services.programme import ProgrammePlan, StoredProgramme
    from gfmd_desk.ui.dialogs.programme_import_dialog import ProgrammeImportDialog
    from gfmd_desk.ui.dialogs.programme_source_dialog import ProgrammeSourceDialog


class _Stored(NamedTuple):
    """What an import did, and what is to be on screen after it; `report` is None where what is on screen stays."""

    programme: StoredProgramme
    bad: int
    sessions: tuple[SessionRow, ...]
    report: Report | None


class ProgrammeCommands(QObject):
    """`told` carries a sentence; nothing is stored before the user has seen it."""

    broke = Signal(object)
    told = Signal(str)

    def __init__(self, store: DeskStore, sessions: SessionCommands, window: QWidget) -> None:
        super().__init__(window)
        self._store = store
        self._sessions = sessions
        self._window = window
        self._tasks: list[Task[Table]] = []

    @Slot()
    def open(self) -> None:
        """Ask where the programme comes from."""
        from gfmd_desk.ui.dialogs.programme_source_dialog import ProgrammeSourceDialog  # start-up: dialogs come when asked for

        source = ProgrammeSourceDialog(self._window)
        source.file_asked.connect(lambda: self._ask_file(source))
        source.paste_asked.connect(lambda: self._paste(source))
        source.open()

    def wait(self) -> None:
        """Wait for files that are being read."""
        for task in self._tasks:
            task.wait()

    def _ask_file(self, source: ProgrammeSourceDialog) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            source,
            self.tr("Import a programme"),
            str(Path.home()),
            self.tr("Tables (*.csv *.tsv *.txt *.xlsx *.xlsm);;All files (*)"),
        )
        if chosen:
            self._read(source, Path(chosen), Path(chosen).name)

    def _paste(self, source: ProgrammeSourceDialog) -> None:
        text = QGuiApplication.clipboard().text()
        if text.strip():
            self._read(source, text, self.tr("the clipboard"))
        else:
            source.refuse(self.tr("There is no table on the clipboard: copy the rows in your spreadsheet first."))

    def _read(self, source: ProgrammeSourceDialog, content: Path | str, name: str, sheet: str | None = None) -> None:
        from gfmd_desk.intake.tables import read_table  # start-up: comes when asked for

        task = Task(lambda: read_table(content, sheet), self)
        progress = QProgressDialog(self.tr("Reading {name} …").format(name=name), self.tr("Cancel"), 0, 0, source)
        progress.setWindowTitle(self.tr("Import a programme"))
        progress.setMinimumDuration(400)
        progress.canceled.connect(task.leave)
        for ended in (task.done, task.refused, task.broke, progress.canceled):
            ended.connect(progress.deleteLater)
        source.destroyed.connect(task.leave)
        task.done.connect(lambda table: self._ask_forms(source, cast("Table", table), content, name))
        task.refused.connect(source.refuse)
        task.broke.connect(self.broke)
        self._tasks = [*(one for one in self._tasks if one.running), task]
        task.start()

    def _ask_forms(self, source: ProgrammeSourceDialog, table: Table, content: Path | str, name: str) -> None:
        def show(forms: tuple[Form, ...]) -> None:
            if isValid(source):
                self._preview(source, table, forms, content, name)

        self._store.ask(lambda desk: desk.shelf.forms, show)

    def _preview(self, source: ProgrammeSourceDialog, table: Table, forms: Sequence[Form], content: Path | str, name: str) -> None:
        from gfmd_desk.intake.tables import guess_programme_mapping  # start-up: comes when asked for
        from gfmd_desk.ui.dialogs.programme_import_dialog import ProgrammeImportDialog

        dialog = ProgrammeImportDialog(table, guess_programme_mapping(table), forms, self._events(), window_language(), source)

        def other_sheet(sheet: str) -> None:
            dialog.reject()
            self._read(source, content, name, sheet)

        dialog.preview_asked.connect(lambda: self._draft(dialog))
        dialog.sheet_asked.connect(other_sheet)
        dialog.answered.connect(lambda: self._import(dialog, source))
        dialog.open()
        self._draft(dialog)

    def _events(self) -> list[str]:
        """The events there are, that of the session on screen first."""
        here = [self._store.report.event.name] if self._store.report else []
        return list(dict.fromkeys([*here, *(row.event.name for row in self._store.sessions)]))

    def _draft(self, dialog: ProgrammeImportDialog) -> None:
        """Show what the table would bring as it is to be read; an answer that comes after another wish is not shown."""
        from gfmd_desk.intake.tables import draft_programme  # start-up: comes when asked for
        from gfmd_desk.services.programme import preview_programme

        table, wish = dialog.table, dialog.wish
        drafted, missing = dialog.draft_for(wish), dialog.missing()
        if missing:
            dialog.show_nothing(missing)
            return

        def job(desk: Desk) -> tuple[ProgrammeDraft, ProgrammePlan]:
            draft = drafted or draft_programme(table, wish.mapping, wish.day_order)
            return draft, preview_programme(desk.door, desk.shelf, wish.event_name, draft.rows, wish.form_id)

        def show(found: tuple[ProgrammeDraft, ProgrammePlan]) -> None:
            if isValid(dialog) and dialog.wish is wish:
                dialog.show_preview(*found)

        def refuse(sentence: str) -> None:
            if isValid(dialog) and dialog.wish is wish:
                dialog.show_nothing(sentence)

        self._store.ask(job, show, refuse)

    def _import(self, dialog: ProgrammeImportDialog, source: ProgrammeSourceDialog) -> None:
        from gfmd_desk.services.programme import store_programme  # start-up: comes when asked for

        draft, plan, wish = dialog.draft, dialog.plan, dialog.wish
        if draft is None or plan is None:
            return
        rows, bad = plan.good, len(draft.bad) + len(plan.bad)

        def job(desk: Desk) -> _Stored:
            stored = store_programme(desk.door, desk.shelf, wish.event_name, rows, wish.form_id, wish.language)
            sessions = desk.sessions()
            opened = self._to_open(stored, sessions)
            return _Stored(stored, bad, sessions, desk.report(opened) if opened else None)

        def done(stored: _Stored) -> None:
            for open_dialog in (dialog, source):
                if isValid(open_dialog):
                    open_dialog.done(open_dialog.DialogCode.Accepted)
            self._show(stored)

        self._store.ask(job, done, refuse_there(dialog, self.told.emit))

    def _to_open(self, stored: StoredProgramme, sessions: Sequence[SessionRow]) -> str:
        """The report to put on screen: the one that is there where it was changed; the programme's first where there is none."""
        theirs = [row for row in sessions if row.event.id == stored.event_id]
        if self._store.report is None:
            return theirs[0].report_id if theirs else ""
        here = self._store.report.id
        return next((row.report_id for row in theirs if row.report_id == here and row.session.code in stored.updated), "")

    def _show(self, stored: _Stored) -> None:
        if stored.report is None:
            self._store.show_sessions(stored.sessions)
        else:
            self._sessions.show((stored.sessions, stored.report))
        self.told.emit(self._said(stored))

    def _said(self, stored: _Stored) -> str:
        from gfmd_desk.ui.programme_words import other_form_sentence  # start-up: comes when asked for

        programme = stored.programme
        counted = (
            (len(programme.made), self.tr("%n session(s) made.", "", len(programme.made))),
            (len(programme.updated), self.tr("%n session(s) changed.", "", len(programme.updated))),
            (len(programme.unchanged), self.tr("%n session(s) unchanged.", "", len(programme.unchanged))),
            (stored.bad, self.tr("%n row(s) left out.", "", stored.bad)),
        )
        said = " ".join(words for number, words in counted if number)
        return f"{said} {other_form_sentence(programme.other_form)}" if programme.other_form else said
