"""The roster of the event on screen: shown and changed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QMessageBox, QWidget
from shiboken6 import isValid

from gfmd_desk.domain.report import Event
from gfmd_desk.ui.commands.roster_import import RosterImportCommands
from gfmd_desk.ui.privacy import identity
from gfmd_desk.ui.still_there import refuse_there
from gfmd_desk.ui.store import DeskStore
from gfmd_desk.ui.tasks import Task
from gfmd_desk.ui.words import set_apart

if TYPE_CHECKING:
    from gfmd_desk.domain.roster import Participant
    from gfmd_desk.domain.roster_duplicates import Duplicate
    from gfmd_desk.services.desk import Desk
    from gfmd_desk.ui.dialogs.asking_dialog import AskingDialog
    from gfmd_desk.ui.dialogs.roster_dialog import RosterDialog


class RosterCommands(QObject):
    """`refused` and `told` carry sentences; nothing is merged, removed or resolved before the user has confirmed it.

    `changed` says that somebody in the roster is another now.
    """

    refused = Signal(str)
    broke = Signal(object)
    told = Signal(str)
    changed = Signal()

    def __init__(self, store: DeskStore, resources: Path, window: QWidget) -> None:
        super().__init__(window)
        self._store = store
        self._window = window
        self._tasks: list[Task[tuple[Duplicate, ...]]] = []
        self._at_work: list[AskingDialog] = []
        self._imports = RosterImportCommands(store, resources, self)
        self._imports.refused.connect(self.refused)
        self._imports.broke.connect(self.broke)
        self._imports.told.connect(self.told)
        self._imports.imported.connect(self._on_imports_imported)

    @Slot()
    def open(self) -> None:
        """Show the roster of the event on screen; one with nobody in it is normal."""
        report = self._store.report
        if report is None:
            self.refused.emit(self.tr("Open a session first: the roster is that of its event."))
            return
        event = report.event
        self._store.ask(lambda desk: _people(desk, event.id), lambda people: self._show(event, people))

    def wait(self) -> None:
        """Wait for what is being read or compared."""
        self._imports.wait()
        for task in self._tasks:
            task.wait()

    def _show(self, event: Event, people: tuple[Participant, ...]) -> None:
        from gfmd_desk.ui.dialogs.roster_dialog import RosterDialog  # start-up: dialogs come when asked for

        dialog = RosterDialog(event, self._window)
        dialog.add_asked.connect(lambda: self._ask_new(dialog, event))
        dialog.unknown_asked.connect(lambda: self._ask_unknown(dialog, event))
        dialog.change_asked.connect(lambda one: self._ask_change(dialog, event, one))
        dialog.remove_asked.connect(lambda one: self._ask_remove(dialog, event, one))
        dialog.who_asked.connect(lambda one: self._ask_who(dialog, event, one))
        dialog.merge_asked.connect(lambda pair: self._ask_merge(dialog, event, pair))
        dialog.file_asked.connect(lambda: self._imports.ask_file(dialog, event))
        dialog.paste_asked.connect(lambda: self._imports.paste(dialog, event))
        dialog.open()
        self._show_people(dialog, people)

    def _show_people(self, roster: RosterDialog, people: tuple[Participant, ...], chosen: str = "") -> None:
        """Show a roster at once, and who may be in it twice when that is found: among 20,000 it takes two seconds."""
        if not isValid(roster):
            return
        roster.show_roster(people, chosen)
        task = Task(lambda: _duplicates(people), self)
        task.done.connect(lambda pairs: self._show_duplicates(roster, people, cast("tuple[Duplicate, ...]", pairs)))
        task.broke.connect(self.broke)
        self._tasks = [*(one for one in self._tasks if one.running), task]
        task.start()

    def _show_duplicates(self, roster: RosterDialog, people: tuple[Participant, ...], pairs: tuple[Duplicate, ...]) -> None:
        """What was found in a roster that is no longer on screen is forgotten."""
        if isValid(roster) and roster.people is people:
            roster.show_duplicates(pairs)

    @Slot(object, object)
    def _on_imports_imported(self, roster: RosterDialog, people: tuple[Participant, ...]) -> None:
        self._show_people(roster, people)
        self.changed.emit()

    def _ask_new(self, roster: RosterDialog, event: Event) -> None:
        from gfmd_desk.domain.roster import Participant
        from gfmd_desk.services.roster import add_participant  # start-up: comes when asked for
        from gfmd_desk.ui.dialogs.participant_dialog import ParticipantDialog

        dialog = ParticipantDialog(Participant("", event.id, ""), roster)

        def add() -> None:
            new = dialog.answer()
            self._do(roster, event, lambda desk: add_participant(desk.door, new).id, dialog)

        dialog.answered.connect(add)
        dialog.open()

    def _ask_change(self, roster: RosterDialog, event: Event, known: Participant) -> None:
        from gfmd_desk.services.roster import change_participant  # start-up: comes when asked for
        from gfmd_desk.ui.dialogs.participant_dialog import ParticipantDialog

        dialog = ParticipantDialog(known, roster)

        def keep() -> None:
            changed = dialog.answer()
            self._do(roster, event, lambda desk: change_participant(desk.door, changed).id, dialog)

        dialog.answered.connect(keep)
        dialog.open()

    def _ask_unknown(self, roster: RosterDialog, event: Event) -> None:
        from gfmd_desk.services.roster import add_placeholder  # start-up: comes when asked for
        from gfmd_desk.ui.dialogs.participant_dialog import UnknownSpeakerDialog

        dialog = UnknownSpeakerDialog(roster)

        def add() -> None:
            name = dialog.name.text()
            self._do(roster, event, lambda desk: add_placeholder(desk.door, event.id, name).id, dialog)

        dialog.answered.connect(add)
        dialog.open()

    def _ask_who(self, roster: RosterDialog, event: Event, placeholder: Participant) -> None:
        from gfmd_desk.services.roster import resolve  # start-up: comes when asked for
        from gfmd_desk.ui.dialogs.participant_dialog import WhoIsItDialog

        known = [one for one in roster.people if not one.placeholder]
        if not known:
            roster.refuse(self.tr("There is nobody in the roster yet whom {name} could be.").format(name=identity(placeholder.name)))
            return
        dialog = WhoIsItDialog(placeholder, known, roster)

        def say() -> None:
            who = dialog.chosen()
            if who:
                self._do(roster, event, lambda desk: resolve(desk.door, placeholder.id, who).id, dialog)

        dialog.answered.connect(say)
        dialog.open()

    def _ask_remove(self, roster: RosterDialog, event: Event, one: Participant) -> None:
        from gfmd_desk.services.roster import remove_participant  # start-up: comes when asked for

        def remove(desk: Desk) -> str:
            remove_participant(desk.door, one.id)
            return ""

        question = self._question(roster, self.tr("Remove a participant"))
        question.setText(self.tr("Remove {name} from the roster? This cannot be undone.").format(name=identity(one.name)))
        yes = question.addButton(self.tr("&Remove"), QMessageBox.ButtonRole.DestructiveRole)
        yes.clicked.connect(lambda: self._do(roster, event, remove))
        question.open()

    def _ask_merge(self, roster: RosterDialog, event: Event, pair: Duplicate) -> None:
        from gfmd_desk.services.roster import merge  # start-up: comes when asked for
        from gfmd_desk.ui.roster_words import likeness_word, participant_line

        question = self._question(roster, self.tr("Merge two participants"))
        question.setText(self.tr("Are these one person, and whose name is to stay?"))
        first, second = set_apart(participant_line(pair.first)), set_apart(participant_line(pair.second))
        both = self.tr(
            "First: {first}\nSecond: {second}\n\n{why}. What is known of both is put together, and so is all that names either. "
            "This cannot be undone."
        )
        question.setInformativeText(both.format(first=first, second=second, why=likeness_word(pair.likeness)))
        for words, keep, drop in (
            (self.tr("Merge into the &first"), pair.first, pair.second),
            (self.tr("Merge into the &second"), pair.second, pair.first),
        ):
            button = question.addButton(words, QMessageBox.ButtonRole.AcceptRole)
            button.clicked.connect(
                lambda _, keep=keep, drop=drop: self._do(roster, event, lambda desk: merge(desk.door, keep.id, drop.id).id)
            )
        question.open()

    def _do(self, roster: RosterDialog, event: Event, job: Callable[[Desk], str], dialog: AskingDialog | None = None) -> None:
        """Do what was confirmed, close the dialog that asked for it, and show the roster as it is then.

        A refusal is said in the dialog, where all that was typed still stands, or under the roster. What a dialog asks for a second
        time before the first is done is done once.
        """
        if dialog is not None and dialog in self._at_work:
            return
        self._at_work = [*self._at_work, dialog] if dialog is not None else self._at_work

        def show(found: tuple[str, tuple[Participant, ...]]) -> None:
            self._at_work = [one for one in self._at_work if one is not dialog]
            chosen, people = found
            if dialog is not None and isValid(dialog):
                dialog.close_answered()
            self._show_people(roster, people, chosen)
            self.changed.emit()

        def refused(sentence: str) -> None:
            self._at_work = [one for one in self._at_work if one is not dialog]
            refuse_there(dialog or roster, self.refused.emit)(sentence)

        self._store.ask(lambda desk: (job(desk), _people(desk, event.id)), show, refused)

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


def _people(desk: Desk, event_id: str) -> tuple[Participant, ...]:
    from gfmd_desk.services.roster import list_participants  # start-up: comes when asked for

    return list_participants(desk.door, event_id)


def _duplicates(people: tuple[Participant, ...]) -> tuple[Duplicate, ...]:
    from gfmd_desk.domain.roster_duplicates import find_duplicates  # start-up: comes when asked for

    return find_duplicates(people)
