"""The roster of the event on screen: shown, changed, and brought in from a table."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias, cast

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox, QProgressDialog, QWidget
from shiboken6 import isValid

from gfmd_desk.domain.report import Event
from gfmd_desk.ui.store import DeskStore
from gfmd_desk.ui.tasks import Task

if TYPE_CHECKING:
    from gfmd_desk.domain.roster import Participant
    from gfmd_desk.domain.roster_draft import RosterDraft
    from gfmd_desk.domain.roster_duplicates import Duplicate
    from gfmd_desk.domain.roster_import import RosterPlan
    from gfmd_desk.domain.table import Table
    from gfmd_desk.services.desk import Desk
    from gfmd_desk.services.roster import ImportedRoster
    from gfmd_desk.ui.dialogs.asking_dialog import AskingDialog
    from gfmd_desk.ui.dialogs.roster_dialog import RosterDialog
    from gfmd_desk.ui.dialogs.roster_import_dialog import RosterImportDialog

IsCountry: TypeAlias = Callable[[str], bool]


class RosterCommands(QObject):
    """`refused` and `told` carry sentences; nothing is merged, removed or resolved before the user has confirmed it."""

    refused = Signal(str)
    broke = Signal(object)
    told = Signal(str)

    def __init__(self, store: DeskStore, window: QWidget, is_country: IsCountry | None = None) -> None:
        """`is_country` lets a column of countries be known without its header."""
        super().__init__(window)
        self._store = store
        self._window = window
        self._is_country = is_country
        self._tasks: list[Task[Table]] = []

    @Slot()
    def open(self) -> None:
        """Show the roster of the event on screen; one with nobody in it is normal."""
        report = self._store.report
        if report is None:
            self.refused.emit(self.tr("Open a session first: the roster is that of its event."))
            return
        event = report.event
        self._store.ask(lambda desk: _roster(desk, event.id), lambda found: self._show(event, *found))

    def wait(self) -> None:
        """Wait for files that are being read."""
        for task in self._tasks:
            task.wait()

    def _show(self, event: Event, people: tuple[Participant, ...], pairs: tuple[Duplicate, ...]) -> None:
        from gfmd_desk.ui.dialogs.roster_dialog import RosterDialog  # start-up: dialogs come when asked for

        dialog = RosterDialog(event, self._window)
        dialog.show_roster(people, pairs)
        dialog.add_asked.connect(lambda: self._ask_new(dialog, event))
        dialog.unknown_asked.connect(lambda: self._ask_unknown(dialog, event))
        dialog.change_asked.connect(lambda one: self._ask_change(dialog, event, one))
        dialog.remove_asked.connect(lambda one: self._ask_remove(dialog, event, one))
        dialog.who_asked.connect(lambda one: self._ask_who(dialog, event, one))
        dialog.merge_asked.connect(lambda pair: self._ask_merge(dialog, event, pair))
        dialog.file_asked.connect(lambda: self._ask_file(dialog, event))
        dialog.paste_asked.connect(lambda: self._paste(dialog, event))
        dialog.open()

    def _ask_new(self, roster: RosterDialog, event: Event) -> None:
        from gfmd_desk.domain.roster import Participant
        from gfmd_desk.services.roster import add_participant  # start-up: comes when asked for
        from gfmd_desk.ui.dialogs.participant_dialog import ParticipantDialog

        dialog = ParticipantDialog(Participant("", event.id, ""), roster)

        def add() -> None:
            new = dialog.answer()
            self._submit(dialog, roster, event, lambda desk: add_participant(desk.door, new).id)

        dialog.answered.connect(add)
        dialog.open()

    def _ask_change(self, roster: RosterDialog, event: Event, known: Participant) -> None:
        from gfmd_desk.services.roster import change_participant  # start-up: comes when asked for
        from gfmd_desk.ui.dialogs.participant_dialog import ParticipantDialog

        dialog = ParticipantDialog(known, roster)

        def keep() -> None:
            changed = dialog.answer()
            self._submit(dialog, roster, event, lambda desk: change_participant(desk.door, changed).id)

        dialog.answered.connect(keep)
        dialog.open()

    def _ask_unknown(self, roster: RosterDialog, event: Event) -> None:
        from gfmd_desk.services.roster import add_placeholder  # start-up: comes when asked for
        from gfmd_desk.ui.dialogs.participant_dialog import UnknownSpeakerDialog

        dialog = UnknownSpeakerDialog(roster)

        def add() -> None:
            name = dialog.name.text()
            self._submit(dialog, roster, event, lambda desk: add_placeholder(desk.door, event.id, name).id)

        dialog.answered.connect(add)
        dialog.open()

    def _ask_who(self, roster: RosterDialog, event: Event, placeholder: Participant) -> None:
        from gfmd_desk.services.roster import resolve  # start-up: comes when asked for
        from gfmd_desk.ui.dialogs.participant_dialog import WhoIsItDialog

        known = [one for one in roster.people if not one.placeholder]
        if not known:
            roster.refuse(self.tr("There is nobody in the roster yet whom {name} could be.").format(name=placeholder.name))
            return
        dialog = WhoIsItDialog(placeholder, known, roster)

        def say() -> None:
            who = dialog.chosen()
            if who:
                self._submit(dialog, roster, event, lambda desk: resolve(desk.door, placeholder.id, who).id)

        dialog.answered.connect(say)
        dialog.open()

    def _ask_remove(self, roster: RosterDialog, event: Event, one: Participant) -> None:
        from gfmd_desk.services.roster import remove_participant  # start-up: comes when asked for

        def remove(desk: Desk) -> str:
            remove_participant(desk.door, one.id)
            return ""

        question = self._question(roster, self.tr("Remove a participant"))
        question.setText(self.tr("Remove {name} from the roster? This cannot be undone.").format(name=one.name))
        yes = question.addButton(self.tr("&Remove"), QMessageBox.ButtonRole.DestructiveRole)
        yes.clicked.connect(lambda: self._do(roster, event, remove))
        question.open()

    def _ask_merge(self, roster: RosterDialog, event: Event, pair: Duplicate) -> None:
        from gfmd_desk.services.roster import merge  # start-up: comes when asked for
        from gfmd_desk.ui.roster_words import likeness_word, participant_line

        question = self._question(roster, self.tr("Merge two participants"))
        question.setText(self.tr("Are these one person, and whose name is to stay?"))
        first, second = participant_line(pair.first), participant_line(pair.second)
        because = self.tr("{why}. What is known of both is put together, and so is all that names either. This cannot be undone.")
        question.setInformativeText(f"1. {first}\n2. {second}\n\n{because.format(why=likeness_word(pair.likeness))}")
        for words, keep, drop in (
            (self.tr("Merge, keep the &first name"), pair.first, pair.second),
            (self.tr("Merge, keep the &second name"), pair.second, pair.first),
        ):
            button = question.addButton(words, QMessageBox.ButtonRole.AcceptRole)
            button.clicked.connect(
                lambda _, keep=keep, drop=drop: self._do(roster, event, lambda desk: merge(desk.door, keep.id, drop.id).id)
            )
        question.open()

    def _ask_file(self, roster: RosterDialog, event: Event) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            roster,
            self.tr("Import a roster"),
            str(Path.home()),
            self.tr("Tables (*.csv *.tsv *.txt *.xlsx *.xlsm);;All files (*)"),
        )
        if chosen:
            self._read(roster, event, Path(chosen), Path(chosen).name)

    def _paste(self, roster: RosterDialog, event: Event) -> None:
        text = QGuiApplication.clipboard().text()
        if text.strip():
            self._read(roster, event, text, self.tr("the clipboard"))
        else:
            roster.refuse(self.tr("There is no table on the clipboard: copy the rows in your spreadsheet first."))

    def _read(self, roster: RosterDialog, event: Event, source: Path | str, name: str, sheet: str | None = None) -> None:
        from gfmd_desk.intake.tables import read_table  # start-up: comes when asked for

        task = Task(lambda: read_table(source, sheet), self)
        progress = QProgressDialog(self.tr("Reading {name} …").format(name=name), self.tr("Cancel"), 0, 0, roster)
        progress.setWindowTitle(self.tr("Import a roster"))
        progress.setMinimumDuration(400)
        progress.canceled.connect(task.leave)
        for ended in (task.done, task.refused, task.broke, progress.canceled):
            ended.connect(progress.deleteLater)
        roster.destroyed.connect(task.leave)
        task.done.connect(lambda table: self._preview(roster, event, cast("Table", table), source, name))
        task.refused.connect(roster.refuse)
        task.broke.connect(self.broke)
        self._tasks = [*(one for one in self._tasks if one.running), task]
        task.start()

    def _preview(self, roster: RosterDialog, event: Event, table: Table, source: Path | str, name: str) -> None:
        from gfmd_desk.intake.tables import guess_roster_mapping  # start-up: comes when asked for
        from gfmd_desk.ui.dialogs.roster_import_dialog import RosterImportDialog

        dialog = RosterImportDialog(table, guess_roster_mapping(table, self._is_country), roster)

        def other_sheet(sheet: str) -> None:
            dialog.reject()
            self._read(roster, event, source, name, sheet)

        dialog.mapping_changed.connect(lambda: self._draft(dialog, event))
        dialog.sheet_asked.connect(other_sheet)
        dialog.answered.connect(lambda: self._import(dialog, roster, event))
        dialog.open()
        self._draft(dialog, event)

    def _draft(self, dialog: RosterImportDialog, event: Event) -> None:
        """Show what the mapping in the dialog would bring; an answer that comes after another change is not shown."""
        from gfmd_desk.intake.tables import draft_roster  # start-up: comes when asked for
        from gfmd_desk.services.roster import preview_import

        table, mapping = dialog.table, dialog.mapping

        def job(desk: Desk) -> tuple[RosterDraft, RosterPlan]:
            draft = draft_roster(table, mapping)
            return draft, preview_import(desk.door, event.name, draft)

        def show(found: tuple[RosterDraft, RosterPlan]) -> None:
            if isValid(dialog) and dialog.mapping is mapping:
                dialog.show_preview(*found)

        def refuse(sentence: str) -> None:
            if isValid(dialog) and dialog.mapping is mapping:
                dialog.show_nothing(sentence)

        self._store.ask(job, show, refuse)

    def _import(self, dialog: RosterImportDialog, roster: RosterDialog, event: Event) -> None:
        from gfmd_desk.services.roster import import_roster  # start-up: comes when asked for

        draft, only_good = dialog.draft, dialog.only_good.isChecked()
        if draft is None:
            return

        def job(desk: Desk) -> tuple[ImportedRoster, tuple[tuple[Participant, ...], tuple[Duplicate, ...]]]:
            return import_roster(desk.door, event.name, draft, only_good=only_good), _roster(desk, event.id)

        def done(found: tuple[ImportedRoster, tuple[tuple[Participant, ...], tuple[Duplicate, ...]]]) -> None:
            imported, (people, pairs) = found
            if isValid(dialog):
                dialog.close_answered()
            if isValid(roster):
                roster.show_roster(people, pairs)
            said = self.tr("Roster: {new} new, {updated} updated, {bad} rows left out.")
            self.told.emit(said.format(new=imported.imported, updated=imported.updated, bad=len(imported.bad)))

        self._store.ask(job, done, lambda sentence: self._refuse(dialog, sentence))

    def _submit(self, dialog: AskingDialog, roster: RosterDialog, event: Event, job: Callable[[Desk], str]) -> None:
        """Do what a dialog asked for, then close it; a refusal is said in it, where all that was typed still stands."""

        def done(found: tuple[str, tuple[tuple[Participant, ...], tuple[Duplicate, ...]]]) -> None:
            chosen, (people, pairs) = found
            if isValid(dialog):
                dialog.close_answered()
            if isValid(roster):
                roster.show_roster(people, pairs, chosen)

        self._store.ask(lambda desk: (job(desk), _roster(desk, event.id)), done, lambda sentence: self._refuse(dialog, sentence))

    def _do(self, roster: RosterDialog, event: Event, job: Callable[[Desk], str]) -> None:
        """Do what was confirmed; a refusal is said under the roster."""

        def done(found: tuple[str, tuple[tuple[Participant, ...], tuple[Duplicate, ...]]]) -> None:
            chosen, (people, pairs) = found
            if isValid(roster):
                roster.show_roster(people, pairs, chosen)

        self._store.ask(lambda desk: (job(desk), _roster(desk, event.id)), done, lambda sentence: self._refuse(roster, sentence))

    def _refuse(self, dialog: AskingDialog | RosterDialog | RosterImportDialog, sentence: str) -> None:
        if isValid(dialog):
            dialog.refuse(sentence)
        else:
            self.refused.emit(sentence)

    def _question(self, roster: RosterDialog, title: str) -> QMessageBox:
        """A question whose Escape and Return change nothing."""
        question = QMessageBox(QMessageBox.Icon.Question, title, "", QMessageBox.StandardButton.Cancel, roster)
        question.setWindowTitle(title)
        no = question.button(QMessageBox.StandardButton.Cancel)
        no.setText(self.tr("Cancel"))
        question.setDefaultButton(QMessageBox.StandardButton.Cancel)
        question.setEscapeButton(no)
        question.finished.connect(question.deleteLater)
        return question


def _roster(desk: Desk, event_id: str) -> tuple[tuple[Participant, ...], tuple[Duplicate, ...]]:
    """The roster and the pairs of it that may be one."""
    from gfmd_desk.domain.roster_duplicates import find_duplicates  # start-up: comes when asked for
    from gfmd_desk.services.roster import list_participants

    people = list_participants(desk.door, event_id)
    return people, find_duplicates(people)
