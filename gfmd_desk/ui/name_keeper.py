"""The guard while typing, kept beside the report on screen: made on another thread, and swapped in when it is ready."""

from typing import TYPE_CHECKING, NamedTuple, cast

from PySide6.QtCore import QObject, Signal, Slot

from gfmd_desk.domain.change import Act, Change
from gfmd_desk.ui.reading import Reading
from gfmd_desk.ui.room_keeper import RoomKeeper
from gfmd_desk.ui.standing_question import StandingQuestion
from gfmd_desk.ui.store import DeskStore
from gfmd_desk.ui.tasks import Task

if TYPE_CHECKING:
    from gfmd_desk.domain.entry import Entry
    from gfmd_desk.domain.name_watch import NameWatch
    from gfmd_desk.domain.protected_names import Sighting
    from gfmd_desk.services.desk import Desk
    from gfmd_desk.services.name_watch import Finder, Watched, Writer


class _Made(NamedTuple):
    watched: "Watched"
    finder: "Finder"
    watch: "NameWatch"
    writer: "Writer"


class NameKeeper(QObject):
    """`changed` follows whenever other names would be marked. Until the finder is there, none are; the guard on the file is always."""

    changed = Signal()
    broke = Signal(object)

    def __init__(self, store: DeskStore, rooms: RoomKeeper, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._question: StandingQuestion[Watched] = StandingQuestion(store)
        self._made: _Made | None = None
        self._task: Task[_Made] | None = None
        self._again = False
        self._ended = False
        self._stale = False
        self._reading = Reading(self)
        self._reading.read.connect(self.changed)
        self._reading.broke.connect(self.broke)
        store.changed.connect(self._on_store_changed)
        store.save_state_changed.connect(self._on_store_save_state_changed)
        rooms.changed.connect(self.refresh)  # which is read anew when a report is opened, and when somebody answers

    @property
    def ready(self) -> bool:
        """Whether names are watched in the report on screen."""
        report = self._store.report
        return self._made is not None and report is not None and self._made.watched.report.id == report.id

    @property
    def writer(self) -> "Writer | None":
        """What knows how to write instead of a name."""
        return self._made.writer if self._made is not None and self.ready else None

    @property
    def finder(self) -> "Finder | None":
        """What finds the names, to be used again."""
        return self._made.finder if self._made is not None else None

    def unreleased(self, text: str, entry: "Entry | None" = None) -> "tuple[Sighting, ...]":
        """Return the places in `text` that name somebody who was not released there; none in a long one until it is read."""
        if self._made is None or not self.ready:
            return ()
        watch = self._made.watch
        if not watch.knows(text, entry):
            if not self._ended:
                self._reading.begin(lambda: watch.read(text))
            return ()
        return watch.unreleased(text, entry)

    @Slot()
    def refresh(self) -> None:
        """Read roster and decisions again, after all that was typed is saved."""
        report = self._store.report
        if report is None:
            return
        report_id = report.id

        def job(desk: "Desk") -> "Watched":
            return desk.watched(report_id)

        self._stale = False
        self._question.ask(job, self._make)

    def wait(self) -> None:
        """Wait for a finder that is being made; it is made anew should the window stay."""
        self._reading.wait()
        if self._task is not None:
            self._task.leave()
            self._task.wait()
            self._task = None
            self._stale = True

    def end(self) -> None:
        """Make no more: the window is closed."""
        self._ended = True
        self.wait()

    def _make(self, watched: "Watched") -> None:
        """Make the finder, or keep it where the roster is as it was."""
        if self._ended:
            return
        if self._task is not None:
            self._again = True
            return
        before = self._made
        kept = before.finder if before is not None else None
        self._task = Task(lambda: _made(watched, kept), self)
        self._task.done.connect(self._on_task_done)
        self._task.broke.connect(self._on_task_broke)
        self._task.start()

    @Slot(object)
    def _on_task_done(self, made: object) -> None:
        self._made = cast("_Made", made)
        self._end_task()
        self.changed.emit()

    @Slot(object)
    def _on_task_broke(self, error: object) -> None:
        self._end_task()
        self.broke.emit(error)

    def _end_task(self) -> None:
        self._task = None
        if self._again:
            self._again = False
            self.refresh()

    @Slot(object)
    def _on_store_changed(self, change: Change | None) -> None:
        """Approvals hold for exact words: those of an entry that is about somebody are looked up again when they are saved."""
        about = change is None or any(one.after is not None and one.after.subjects for one in change.rows)
        if about or (change is not None and change.act in (Act.SUBJECT, Act.REGIME)):
            self._stale = True

    @Slot()
    def _on_store_save_state_changed(self) -> None:
        if self._stale and not self._store.unsaved:
            self.refresh()


def _made(watched: "Watched", kept: "Finder | None") -> _Made:
    from gfmd_desk.services.name_watch import Finder, Writer, watch_of  # start-up: comes beside the window

    finder = Finder.of(watched, kept)
    return _Made(watched, finder, watch_of(watched, finder), Writer(watched))
