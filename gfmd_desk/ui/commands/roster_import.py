"""Bring a roster in from a file or the clipboard: read beside the window, shown with its mapping, then stored."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias, cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QProgressDialog
from shiboken6 import isValid

from gfmd_desk.domain.report import Event
from gfmd_desk.ui.store import DeskStore
from gfmd_desk.ui.tasks import Task

if TYPE_CHECKING:
    from gfmd_desk.domain.roster import Participant
    from gfmd_desk.domain.roster_draft import RosterDraft, RosterField
    from gfmd_desk.domain.roster_import import RosterPlan
    from gfmd_desk.domain.table import ColumnMapping, Table
    from gfmd_desk.services.desk import Desk
    from gfmd_desk.services.roster import ImportedRoster
    from gfmd_desk.ui.dialogs.roster_dialog import RosterDialog
    from gfmd_desk.ui.dialogs.roster_import_dialog import RosterImportDialog

_Read: TypeAlias = "tuple[Table, ColumnMapping[RosterField]]"
_Planned: TypeAlias = "tuple[RosterDraft, RosterPlan]"


class RosterImportCommands(QObject):
    """Nothing is stored before the user has seen it; `imported` carries the roster's window and who is in the roster then."""

    refused = Signal(str)
    broke = Signal(object)
    told = Signal(str)
    imported = Signal(object, object)

    def __init__(self, store: DeskStore, resources: Path, parent: QObject) -> None:
        """`resources` hold the world's names, by which a column of countries is known without its header."""
        super().__init__(parent)
        self._store = store
        self._resources = resources
        self._tasks: list[Task[_Read] | Task[_Planned]] = []

    def ask_file(self, roster: RosterDialog, event: Event) -> None:
        """Ask for a workbook or a CSV file."""
        chosen, _ = QFileDialog.getOpenFileName(
            roster,
            self.tr("Import a roster"),
            str(Path.home()),
            self.tr("Tables (*.csv *.tsv *.txt *.xlsx *.xlsm);;All files (*)"),
        )
        if chosen:
            self._read(roster, event, Path(chosen), Path(chosen).name)

    def paste(self, roster: RosterDialog, event: Event) -> None:
        """Take the rows that were copied in a spreadsheet."""
        text = QGuiApplication.clipboard().text()
        if text.strip():
            self._read(roster, event, text, self.tr("the clipboard"))
        else:
            roster.refuse(self.tr("There is no table on the clipboard: copy the rows in your spreadsheet first."))

    def wait(self) -> None:
        """Wait for files that are being read."""
        for task in self._tasks:
            task.wait()

    def _read(self, roster: RosterDialog, event: Event, source: Path | str, name: str, sheet: str | None = None) -> None:
        task = Task(lambda: _read_and_guess(source, sheet, self._resources), self)
        progress = QProgressDialog(self.tr("Reading {name} …").format(name=name), self.tr("Cancel"), 0, 0, roster)
        progress.setWindowTitle(self.tr("Import a roster"))
        progress.setMinimumDuration(400)
        progress.canceled.connect(task.leave)
        for ended in (task.done, task.refused, task.broke, progress.canceled):
            ended.connect(progress.deleteLater)
        roster.destroyed.connect(task.leave)
        task.done.connect(lambda found: self._preview(roster, event, *cast("_Read", found), source, name))
        task.refused.connect(roster.refuse)
        task.broke.connect(self.broke)
        self._start(task)

    def _preview(
        self, roster: RosterDialog, event: Event, table: Table, mapping: ColumnMapping[RosterField], source: Path | str, name: str
    ) -> None:
        from gfmd_desk.ui.dialogs.roster_import_dialog import RosterImportDialog  # start-up: dialogs come when asked for

        dialog = RosterImportDialog(table, mapping, roster)

        def other_sheet(sheet: str) -> None:
            dialog.reject()
            self._read(roster, event, source, name, sheet)

        dialog.mapping_changed.connect(lambda: self._draft(dialog, event))
        dialog.sheet_asked.connect(other_sheet)
        dialog.answered.connect(lambda: self._import(dialog, roster, event))
        dialog.open()
        self._draft(dialog, event)

    def _draft(self, dialog: RosterImportDialog, event: Event) -> None:
        """Show what the mapping in the dialog would bring into the roster as it is now."""
        from gfmd_desk.services.roster import list_participants  # start-up: comes when asked for

        mapping = dialog.mapping
        if not dialog.has_names():
            return
        dialog.begin_work(self.tr("Reading the rows …"))
        self._store.ask(
            lambda desk: list_participants(desk.door, event.id),
            lambda stored: self._plan(dialog, mapping, event, stored),
            lambda sentence: self._refuse(dialog, sentence),
        )

    def _plan(self, dialog: RosterImportDialog, mapping: ColumnMapping[RosterField], event: Event, stored: Sequence[Participant]) -> None:
        """Beside the window and the writer, for 20,000 rows take seconds; what comes after another choice is not shown."""
        if not isValid(dialog) or dialog.mapping is not mapping:
            return
        table = dialog.table
        task = Task(lambda: _draft_and_plan(table, mapping, event.id, stored), self)

        def show(found: object) -> None:
            if isValid(dialog) and dialog.mapping is mapping:
                dialog.show_preview(*cast("_Planned", found))

        def refuse(sentence: str) -> None:
            if isValid(dialog) and dialog.mapping is mapping:
                dialog.show_nothing(sentence)

        task.done.connect(show)
        task.refused.connect(refuse)
        task.broke.connect(self.broke)
        self._start(task)

    def _import(self, dialog: RosterImportDialog, roster: RosterDialog, event: Event) -> None:
        from gfmd_desk.services.roster import import_roster, list_participants  # start-up: comes when asked for

        draft, only_good = dialog.draft, dialog.only_good.isChecked()
        if draft is None:
            return
        dialog.begin_work(self.tr("Putting them into the roster …"))

        def job(desk: Desk) -> tuple[ImportedRoster, tuple[Participant, ...]]:
            return import_roster(desk.door, event.name, draft, only_good=only_good), list_participants(desk.door, event.id)

        def done(found: tuple[ImportedRoster, tuple[Participant, ...]]) -> None:
            imported, people = found
            if isValid(dialog):
                dialog.close_answered()
            if isValid(roster):
                self.imported.emit(roster, people)
            said = self.tr("Roster: {new} new, {updated} updated, {bad} left out.")
            self.told.emit(said.format(new=imported.imported, updated=imported.updated, bad=len(imported.bad)))

        self._store.ask(job, done, lambda sentence: self._refuse(dialog, sentence))

    def _start(self, task: Task[_Read] | Task[_Planned]) -> None:
        self._tasks = [*(one for one in self._tasks if one.running), task]
        task.start()

    def _refuse(self, dialog: RosterImportDialog, sentence: str) -> None:
        if isValid(dialog):
            dialog.end_work()
            dialog.refuse(sentence)
        else:
            self.refused.emit(sentence)


def _read_and_guess(source: Path | str, sheet: str | None, resources: Path) -> _Read:
    from gfmd_desk.intake.tables import guess_roster_mapping, read_table  # start-up: comes when asked for
    from gfmd_desk.services.world import Countries

    table = read_table(source, sheet)
    return table, guess_roster_mapping(table, Countries(resources))


def _draft_and_plan(table: Table, mapping: ColumnMapping[RosterField], event_id: str, stored: Sequence[Participant]) -> _Planned:
    from gfmd_desk.intake.tables import draft_roster  # start-up: comes when asked for
    from gfmd_desk.services.roster import plan_roster

    draft = draft_roster(table, mapping)
    return draft, plan_roster(event_id, stored, draft)
