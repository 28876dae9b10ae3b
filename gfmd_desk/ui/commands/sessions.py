"""Begin, open and change sessions."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget
from shiboken6 import isValid

from gfmd_desk.domain.form import Form
from gfmd_desk.domain.report import Report, SessionRow
from gfmd_desk.ui.still_there import refuse_there
from gfmd_desk.ui.store import DeskStore
from gfmd_desk.ui.words import window_language

if TYPE_CHECKING:
    from gfmd_desk.services.desk import Desk
    from gfmd_desk.ui.dialogs.session_dialog import SessionDialog

Found = tuple[tuple[SessionRow, ...], Report]


class SessionCommands(QObject):
    """`broken_forms` carries sentences about form files that could not be read."""

    broken_forms = Signal(list)

    def __init__(self, store: DeskStore, window: QWidget) -> None:
        super().__init__(window)
        self._store = store
        self._window = window
        self._at_work: list[SessionDialog] = []

    def begin(self) -> None:
        """Ask for a new session and open it."""
        self._store.ask(lambda desk: desk.shelf, lambda shelf: self._ask_new(shelf.forms, [str(error) for error in shelf.broken]))

    def change_details(self) -> None:
        """Ask for the details of the session on screen."""
        from gfmd_desk.ui.dialogs.session_dialog import SessionDialog, changed_session  # start-up: dialogs come when asked for

        report = self._store.report
        if report is None:
            return
        dialog = SessionDialog([], [], report, window_language(), self._window)

        def keep() -> None:
            changed = changed_session(report, dialog.answer())
            self.submit(dialog, lambda desk: desk.update_session(changed.session, changed.header))

        dialog.answered.connect(keep)
        dialog.open()

    def open(self, report_id: str) -> None:
        """Open the session of a report."""
        if self._store.report is None or self._store.report.id != report_id:
            self._store.ask(lambda desk: desk.report(report_id), self._store.show_report)

    def step(self, step: int) -> None:
        """Open the session before (-1) or after (1) the one on screen."""
        ids = [row.report_id for row in self._store.sessions]
        here = ids.index(self._store.report.id) if self._store.report and self._store.report.id in ids else -1
        if 0 <= here + step < len(ids):
            self.open(ids[here + step])

    def practise(self) -> None:
        """Make the practice event if it is not there, and open its session."""
        self._store.ask(lambda desk: _with_sessions(desk, desk.make_practice()), self.show)

    def show(self, found: Found) -> None:
        """Show the sessions and put a report on screen."""
        sessions, report = found
        self._store.show_sessions(sessions)
        self._store.show_report(report)

    def _ask_new(self, forms: tuple[Form, ...], broken: list[str]) -> None:
        from gfmd_desk.ui.dialogs.session_dialog import SessionDialog  # start-up: dialogs come when asked for

        if broken:
            self.broken_forms.emit(broken)
        if not forms:
            return
        events = list(dict.fromkeys(row.event for row in self._store.sessions))
        dialog = SessionDialog(forms, events, window_language=window_language(), parent=self._window)

        def begin() -> None:
            new = dialog.answer()
            self.submit(dialog, lambda desk: desk.create_session(new))

        dialog.answered.connect(begin)
        dialog.open()

    def submit(self, dialog: "SessionDialog", job: "Callable[[Desk], Report]", then: "Callable[[], None] | None" = None) -> None:
        """Do what a dialog asked for, then close it; a refusal is said in the dialog, where all that was typed still stands.

        Asked a second time before the first is done, it is done once.
        """
        if dialog in self._at_work:
            return
        self._at_work.append(dialog)

        def done(found: Found) -> None:
            self._at_work.remove(dialog)
            if isValid(dialog):
                QDialog.accept(dialog)
            self.show(found)
            if then is not None:
                then()

        def refused(sentence: str) -> None:
            self._at_work.remove(dialog)
            refuse_there(dialog, self._store.refused.emit)(sentence)

        self._store.ask(lambda desk: _with_sessions(desk, job(desk)), done, refused)


def _with_sessions(desk: "Desk", report: Report) -> Found:
    return desk.sessions(), report
