"""Who chairs, moderates, hosts or sits on the panel of the session on screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from gfmd_desk.ui.privacy import privacy
from gfmd_desk.ui.still_there import refuse_there
from gfmd_desk.ui.store import DeskStore

if TYPE_CHECKING:
    from gfmd_desk.domain.report import Report
    from gfmd_desk.domain.roster import Participant, PublicRole, RoleHolder
    from gfmd_desk.services.desk import Desk


class PublicRoleCommands(QObject):
    """`line_changed` carries who holds which public role, in the screen's words; empty where nobody does."""

    line_changed = Signal(str)

    def __init__(self, store: DeskStore, window: QWidget) -> None:
        super().__init__(window)
        self._store = store
        self._window = window
        privacy().changed.connect(self.refresh)

    @Slot()
    def refresh(self) -> None:
        """Say who holds the public roles of the session on screen."""
        report = self._store.report
        if report is None:
            return
        session, event = report.session.id, report.event.id

        def say(named: list[tuple[PublicRole, str]]) -> None:
            from gfmd_desk.ui.roster_words import roles_line  # start-up: comes when there is something to say

            if self._store.report is not None and self._store.report.session.id == session:
                self.line_changed.emit(roles_line(named) if named else "")

        self._store.ask(lambda desk: _named(desk, session, event), say)

    @Slot()
    def open(self) -> None:
        """Ask who holds them; the people are those of the event's roster."""
        report = self._store.report
        if report is not None:
            self._store.ask(
                lambda desk: _people_and_holders(desk, report.session.id, report.event.id), lambda found: self._show(report, *found)
            )

    def _show(self, report: Report, people: tuple[Participant, ...], holders: tuple[RoleHolder, ...]) -> None:
        from gfmd_desk.services.roster import set_public_roles  # start-up: comes when asked for
        from gfmd_desk.ui.dialogs.public_roles_dialog import PublicRolesDialog

        dialog = PublicRolesDialog(report, people, holders, self._window)

        def keep() -> None:
            said, fill = dialog.holders, dialog.fills_head
            self._store.ask(
                lambda desk: set_public_roles(desk.door, report.session.id, said, fill_head=fill),
                kept,
                refuse_there(dialog, self._store.refused.emit),
            )

        def kept(_: None) -> None:
            if isValid(dialog):
                dialog.close_answered()
            self._store.refresh()
            self.refresh()

        dialog.answered.connect(keep)
        dialog.open()


def _named(desk: Desk, session_id: str, event_id: str) -> list[tuple[PublicRole, str]]:
    from gfmd_desk.services.roster import list_participants, public_roles  # start-up: comes when asked for

    holders = public_roles(desk.door, session_id)
    names = {one.id: one.name for one in list_participants(desk.door, event_id)} if holders else {}
    return [(one.role, names[one.participant_id]) for one in holders if one.participant_id in names]


def _people_and_holders(desk: Desk, session_id: str, event_id: str) -> tuple[tuple[Participant, ...], tuple[RoleHolder, ...]]:
    from gfmd_desk.services.roster import list_participants, public_roles  # start-up: comes when asked for

    return list_participants(desk.door, event_id), public_roles(desk.door, session_id)
