"""Move the report on screen to another form, or to another version of its own."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QDialog, QWidget
from shiboken6 import isValid

from gfmd_desk.domain.editing import Place
from gfmd_desk.domain.report import Report, SessionRow
from gfmd_desk.forms.shelf import FormShelf
from gfmd_desk.ui.counts import Counts
from gfmd_desk.ui.still_there import refuse_there
from gfmd_desk.ui.store import DeskStore
from gfmd_desk.ui.words import window_language

if TYPE_CHECKING:
    from gfmd_desk.ui.dialogs.moving_dialog import MovingDialog


class MovingCommands(QObject):
    """`told` carries a sentence: what was done, or why there is nothing to choose from."""

    told = Signal(str)

    def __init__(self, store: DeskStore, window: QWidget) -> None:
        super().__init__(window)
        self._store = store
        self._window = window

    @Slot()
    def open(self) -> None:
        """Ask which form the report on screen is to be moved to, and what goes where."""
        if self._store.report is not None:
            self._store.ask(lambda desk: desk.shelf, self._ask_form)

    def _ask_form(self, shelf: FormShelf) -> None:
        from gfmd_desk.ui.dialogs.moving_dialog import MovingDialog  # start-up: dialogs come when asked for

        report = self._store.report
        if report is None:
            return
        others = [form for form in shelf.forms if form != report.form]
        broken = " ".join(str(error) for error in shelf.broken)
        if not others:
            nothing = self.tr("There is no other form to move this report to.")
            self.told.emit(f"{nothing} {broken}".strip())
            return
        if broken:
            self.told.emit(broken)
        dialog = MovingDialog(report, others, window_language(), self._window)
        dialog.answered.connect(lambda: self._move(dialog, report))
        dialog.open()

    def _move(self, dialog: "MovingDialog", report: Report) -> None:
        """A dialog that was closed meanwhile does not take the move back: it is shown and told all the same."""
        plan = dialog.plan

        def done(found: tuple[Report, tuple[SessionRow, ...]]) -> None:
            if isValid(dialog):
                QDialog.accept(dialog)
            self._show(*found)

        self._store.ask(lambda desk: (desk.move_report(report, plan), desk.sessions()), done, refuse_there(dialog, self.told.emit))

    def _show(self, report: Report, sessions: tuple[SessionRow, ...]) -> None:
        self._store.forget_steps(report.id)
        self._store.set_place(Place())  # the new form may not have the section that the next lines went to
        self._store.show_sessions(sessions)
        self._store.show_report(report)
        moved = self.tr("The report is on another form now: {form}.").format(form=report.form.name.in_language(window_language()))
        inbox = len(report.in_section(None))
        self.told.emit(f"{moved} {Counts().unfiled(inbox)}" if inbox else moved)
