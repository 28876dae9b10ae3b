"""Finds people of the roster for whoever is typing: the index is made on the writer's thread, when somebody is about to type."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from gfmd_desk.ui.room_keeper import RoomKeeper
from gfmd_desk.ui.store import DeskStore
from gfmd_desk.ui.words import window_language

if TYPE_CHECKING:
    from gfmd_desk.domain.who_search import Candidate, WhoIndex
    from gfmd_desk.services.desk import Desk


class WhoFinder(QObject):
    """`changed` follows when `index` is there, or is another. `by_id` are those who can be chosen and are in the roster."""

    changed = Signal()

    def __init__(self, store: DeskStore, rooms: RoomKeeper, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self.rooms = rooms
        self._of: object = None
        self.index: WhoIndex | None = None
        self.by_id: dict[str, Candidate] = {}

    @Slot()
    def load(self) -> None:
        """Let everybody be found who is in the roster now; asked again for the same roster it does nothing."""
        people = self.rooms.people
        if self._of is people or not self.rooms.known:
            return
        language = window_language()

        def job(desk: Desk) -> WhoIndex:
            from gfmd_desk.services.who_index import who_index  # start-up: on the writer's thread, when somebody is about to type

            return who_index(people, desk.attribution.names, language)

        self._of = people
        self._store.ask(job, self._use)

    def _use(self, index: WhoIndex) -> None:
        self.index = index
        self.by_id = {one.participant_id: one for one in index.candidates() if one.participant_id}
        self.changed.emit()
