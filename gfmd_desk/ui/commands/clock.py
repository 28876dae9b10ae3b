"""Offers the session that runs now while another one is on screen: quietly, once for each session."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from gfmd_desk.domain.programme import running_now
from gfmd_desk.domain.report import SessionRow
from gfmd_desk.ui.commands.sessions import SessionCommands
from gfmd_desk.ui.store import DeskStore
from gfmd_desk.ui.words import set_apart

LOOK_AT_CLOCK = 30_000
"""Milliseconds between two looks; a session is offered minutes before it begins."""


def local_now() -> datetime:
    """The wall clock of this computer, taken for the room's own; without a zone, as programmes are."""
    return datetime.now().astimezone().replace(tzinfo=None)


class RunningSession(QObject):
    """`offered` carries the session to offer, or None where there is none; `told` a sentence for who asked in vain.

    An offer stands while its session runs and another is on screen. Once taken it is not made again: who leaves a session that runs
    has a reason. It can always be opened by its key.
    """

    offered = Signal(object)
    told = Signal(str)

    def __init__(self, store: DeskStore, sessions: SessionCommands, window: QWidget, now: Callable[[], datetime] | None = None) -> None:
        super().__init__(window)
        self._store = store
        self._sessions = sessions
        self._now = now or local_now
        self._offered: SessionRow | None = None
        self._been_there: set[str] = set()
        self.timer = QTimer(self)
        self.timer.setInterval(LOOK_AT_CLOCK)
        self.timer.timeout.connect(self.look)
        store.sessions_changed.connect(self.look)
        store.report_opened.connect(self.look)
        self.timer.start()

    def running(self) -> SessionRow | None:
        """Return the session that runs now, or None."""
        return running_now(self._store.sessions, self._now())

    @Slot()
    def look(self) -> None:
        """Look at the clock, and say what is to be offered where that has changed."""
        running = self.running()
        here = self._store.report.id if self._store.report else ""
        if running is not None and running.report_id == here:
            self._been_there.add(here)
        offer = running if running is not None and here and running.report_id not in self._been_there else None
        if offer != self._offered:
            self._offered = offer
            self.offered.emit(offer)

    @Slot()
    def open(self) -> None:
        """Open the session that runs now, or say that none does."""
        running = self.running()
        if running is None:
            self.told.emit(self.tr("By the programme no session runs now."))
        elif self._store.report is not None and self._store.report.id == running.report_id:
            self.told.emit(self.tr("{code} is the session that runs now.").format(code=set_apart(running.session.code)))
        else:
            self._sessions.open(running.report_id)
