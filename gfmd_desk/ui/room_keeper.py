"""Who is in the room of the session on screen, kept beside the report: what may be told of each, and the roster to choose from."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gfmd_desk.domain.entry import Entry
from gfmd_desk.domain.room import Room
from gfmd_desk.services.compose import bare_room
from gfmd_desk.ui.standing_question import StandingQuestion
from gfmd_desk.ui.store import DeskStore

if TYPE_CHECKING:
    from gfmd_desk.domain.roster import Participant
    from gfmd_desk.services.desk import Desk


class RoomKeeper(QObject):
    """`changed` follows whenever `room` or `people` are others. Until the store has answered nobody is known, so nobody is named."""

    changed = Signal()

    def __init__(self, store: DeskStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._question: StandingQuestion[tuple[Room, tuple[Participant, ...]]] = StandingQuestion(store)
        self._room: Room | None = None
        self._report_id = ""
        self.people: tuple[Participant, ...] = ()
        self._by_id: dict[str, Participant] = {}
        store.report_opened.connect(self.refresh)
        store.changed.connect(self._on_store_changed)

    @property
    def known(self) -> bool:
        """Whether the store has said who is in the room of the report on screen."""
        return self._room is not None and self._store.report is not None and self._report_id == self._store.report.id

    def knows(self, entry: Entry) -> bool:
        """Whether all subjects of an entry have been counted against the room; who was just added has not."""
        return self.known and all(one.participant_id in self.room.parties for one in entry.subjects)

    def person(self, participant_id: str) -> "Participant | None":
        """Return somebody of the roster."""
        return self._by_id.get(participant_id)

    @property
    def room(self) -> Room:
        """The room of the report on screen; asked for only while there is one."""
        report = self._store.report
        assert report is not None
        if self._room is None or not self.known:
            return bare_room(report)
        return self._room

    @Slot()
    def refresh(self) -> None:
        """Read room and roster again, after all that was typed is saved."""
        report = self._store.report
        if report is None:
            return
        report_id, event_id = report.id, report.event.id

        def job(desk: "Desk") -> "tuple[Room, tuple[Participant, ...]]":
            return desk.room(report_id), desk.people(event_id)

        def show(found: "tuple[Room, tuple[Participant, ...]]") -> None:
            self._report_id = report_id
            self._room, self.people = found
            self._by_id = {one.id: one for one in self.people}
            self.changed.emit()

        self._question.ask(job, show)

    @Slot(object)
    def _on_store_changed(self, change: object) -> None:
        """What another process wrote may be an answer; somebody who is new to the report has to be counted."""
        report = self._store.report
        if report is None:
            return
        known = self.room.parties
        if change is None or any(one.participant_id not in known for entry in report.entries for one in entry.subjects):
            QTimer.singleShot(0, self, self.refresh)  # what is told here is saved next, and has to be in the store by then
