"""Keep what was announced in the room of the event on screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from gfmd_desk.ui.still_there import refuse_there
from gfmd_desk.ui.store import DeskStore
from gfmd_desk.ui.words import window_language

if TYPE_CHECKING:
    from gfmd_desk.domain.report import Event
    from gfmd_desk.domain.room import RoomConsent
    from gfmd_desk.services.consents import Delegation
    from gfmd_desk.services.desk import Desk

Found = tuple["RoomConsent | None", "tuple[Delegation, ...]"]


class ConsentCommands(QObject):
    """`changed` says that other States may be named now."""

    changed = Signal()

    def __init__(self, store: DeskStore, window: QWidget) -> None:
        super().__init__(window)
        self._store = store
        self._window = window

    def open(self) -> None:
        """Ask what was announced."""
        report = self._store.report
        if report is None:
            return
        event, language = report.event, window_language()

        def job(desk: Desk) -> Found:
            from gfmd_desk.services.consents import consent_of, delegations  # start-up: comes when asked for

            return consent_of(desk.door, event.id), delegations(desk.door, desk.attribution, event.id, language)

        self._store.ask(job, lambda found: self._ask(event, *found))

    def _ask(self, event: Event, consent: RoomConsent | None, there: tuple[Delegation, ...]) -> None:
        from gfmd_desk.ui.dialogs.consent_dialog import ConsentDialog  # start-up: dialogs come when asked for

        dialog = ConsentDialog(event.name, consent, there, self._window)

        def keep() -> None:
            answer = dialog.answer()

            def job(desk: Desk) -> None:
                from gfmd_desk.services.consents import keep_consent  # start-up: comes when asked for

                keep_consent(desk.door, event.id, answer)

            self._store.ask(job, lambda _done: done(), refuse_there(dialog, self._store.refused.emit))

        def done() -> None:
            if isValid(dialog):
                dialog.close_answered()
            self.changed.emit()

        dialog.answered.connect(keep)
        dialog.open()
