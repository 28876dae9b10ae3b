"""Seal an event's consents for the secretariat, and open what was sealed: both beside the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid

from gfmd_desk.errors import KnownError
from gfmd_desk.ui.actions import Do
from gfmd_desk.ui.store import DeskStore
from gfmd_desk.ui.tasks import Task
from gfmd_desk.ui.words import window_language

if TYPE_CHECKING:
    from gfmd_desk.delivery.consents import ConsentTable
    from gfmd_desk.domain.report import Event
    from gfmd_desk.domain.sealed_consents import SealedConsents
    from gfmd_desk.services.desk import Desk
    from gfmd_desk.ui.dialogs.seal_consents_dialog import SealConsentsDialog
    from gfmd_desk.ui.dialogs.sealed_consents_dialog import SealedConsentsDialog

Result = TypeVar("Result")

ENDING = ".consents"


class SealedConsentCommands(QObject):
    """`refused` says why a file cannot be opened at all."""

    refused = Signal(str)
    broke = Signal(object)

    def __init__(self, store: DeskStore, excel_parts: Path, window: QWidget) -> None:
        super().__init__(window)
        self._store = store
        self._excel_parts = excel_parts
        self._window = window
        self._tasks: list[Task[object]] = []

    @property
    def acts(self) -> dict[Do, Callable[[], None]]:
        """What each key does."""
        return {Do.OPEN_CONSENTS: self.open}

    def wait(self) -> None:
        """Wait for a file that is being written."""
        for task in self._tasks:
            task.wait()

    def seal(self, event: Event, over: QWidget, then: Callable[[str, int], None]) -> None:
        """Ask for a passphrase and a file; `then` is told where it lies, and how many consents are in it."""
        from gfmd_desk.ui.dialogs.seal_consents_dialog import SealConsentsDialog  # start-up: dialogs come when asked for

        dialog = SealConsentsDialog(over)
        dialog.answered.connect(lambda passphrase: self._ask_place(dialog, event, passphrase, then))
        dialog.open()

    @Slot()
    def open(self) -> None:
        """Ask for a file, and show what its passphrase opens."""
        title, kind = self.tr("Open sealed consents"), self.tr("Sealed consents (*.consents)")
        chosen, _ = QFileDialog.getOpenFileName(self._window, title, str(_documents()), kind)
        if chosen:
            self._run(lambda: _read(Path(chosen)), lambda raw: self._ask_passphrase(Path(chosen).name, raw), self.refused.emit)

    def _ask_place(self, dialog: SealConsentsDialog, event: Event, passphrase: str, then: Callable[[str, int], None]) -> None:
        from gfmd_desk.delivery.names import safe_name  # start-up: comes when asked for

        suggested = _documents() / f"{safe_name(event.name)}{ENDING}"
        title, kind = self.tr("Seal the consents"), self.tr("Sealed consents (*.consents)")
        chosen, _ = QFileDialog.getSaveFileName(dialog, title, str(suggested), kind)
        if not chosen:
            return
        target = Path(chosen if chosen.endswith(ENDING) else f"{chosen}{ENDING}")
        dialog.begin()
        refuse = _if_there(dialog, dialog.refuse)

        def job(desk: Desk) -> SealedConsents:
            from gfmd_desk.services.sealed_consents import consents_to_seal  # start-up: on the writer's thread, when asked for

            return consents_to_seal(desk.door, desk.attribution, event.id)

        def sealed(placed: Path, number: int) -> None:
            _if_there(dialog, lambda _: dialog.finish())(None)
            then(str(placed), number)

        self._store.ask(
            job,
            lambda consents: self._run(
                lambda: _deliver(consents, passphrase, target), lambda placed: sealed(placed, consents.number), refuse
            ),
            refuse,
        )

    def _ask_passphrase(self, name: str, raw: bytes) -> None:
        from gfmd_desk.ui.dialogs.sealed_consents_dialog import SealedConsentsDialog  # start-up: dialogs come when asked for

        dialog = SealedConsentsDialog(name, self._window)

        def unseal(passphrase: str) -> None:
            self._run(lambda: _unsealed(raw, passphrase), _if_there(dialog, dialog.show_consents), _if_there(dialog, dialog.refuse))

        dialog.passphrase_given.connect(unseal)
        dialog.save_asked.connect(lambda: self._save(dialog))
        dialog.open()

    def _save(self, dialog: SealedConsentsDialog) -> None:
        """Ask where the workbook is to lie, and write it; that names leave with it the dialog has said."""
        from gfmd_desk.delivery.names import safe_name  # start-up: comes when asked for

        consents = dialog.consents
        if consents is None:
            return
        suggested = _documents() / f"{safe_name(consents.event)}.xlsx"
        chosen, _ = QFileDialog.getSaveFileName(
            dialog, self.tr("Save the consents, with names"), str(suggested), self.tr("Excel workbooks (*.xlsx)")
        )
        if not chosen:
            return
        target = Path(chosen if chosen.endswith(".xlsx") else f"{chosen}.xlsx")
        table, parts, say = self._table(consents), self._excel_parts, _if_there(dialog, dialog.say)
        saved = self.tr("Saved: {path}")
        self._run(lambda: _deliver_table(table, target, parts), lambda placed: say(saved.format(path=f"\u2068{placed}\u2069")), say)

    def _table(self, consents: SealedConsents) -> ConsentTable:
        from gfmd_desk.delivery.consents import ConsentTable  # start-up: comes when asked for
        from gfmd_desk.domain.workbook import Column
        from gfmd_desk.ui.consent_words import columns, rows

        return ConsentTable(
            self.tr("Sealed consents"),
            consents.event,
            window_language(),
            tuple(Column(words, width) for words, width in columns()),
            tuple(rows(consents, str)),
        )

    def _run(self, work: Callable[[], Result], done: Callable[[Result], None], refused: Callable[[str], None]) -> None:
        task: Task[object] = Task(work, self)
        self._tasks = [*(one for one in self._tasks if one.running), task]
        task.done.connect(done)
        task.refused.connect(refused)
        task.broke.connect(lambda _error: refused(self.tr("Something unexpected happened in the program.")))
        task.broke.connect(self.broke)
        task.start()


def _documents() -> Path:
    folder = Path.home() / "Documents"
    return folder if folder.is_dir() else Path.home()


def _if_there(dialog: QWidget, do: Callable[[Result], None]) -> Callable[[Result], None]:
    return lambda value: do(value) if isValid(dialog) else None


def _read(path: Path) -> bytes:
    from gfmd_desk.services.consent_file import read_sealed  # start-up: brings cryptography, beside the window

    return _in_words(lambda: read_sealed(path))


def _unsealed(raw: bytes, passphrase: str) -> SealedConsents:
    from gfmd_desk.services.consent_file import unseal  # start-up: as above

    return _in_words(lambda: unseal(raw, passphrase))


def _in_words(work: Callable[[], Result]) -> Result:
    """Let a refusal be in the window's language."""
    from gfmd_desk.ui.consent_words import consent_refusal_words  # start-up: comes when asked for

    try:
        return work()
    except KnownError as error:
        raise KnownError(consent_refusal_words(error)) from error


def _deliver(consents: SealedConsents, passphrase: str, target: Path) -> Path:
    from gfmd_desk.delivery.consents import deliver_sealed_consents  # start-up: as above

    return deliver_sealed_consents(consents, passphrase, target)


def _deliver_table(table: ConsentTable, target: Path, parts: Path) -> Path:
    from gfmd_desk.delivery.consents import deliver_consent_table  # start-up: as above
    from gfmd_desk.ui.commands.reports import today

    return deliver_consent_table(table, target, parts, today())
