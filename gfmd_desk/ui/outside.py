"""What is said to the program from outside its window: end, and come to the front."""

import os
import signal
import sys
from contextlib import suppress
from types import FrameType

from PySide6.QtCore import QFileSystemWatcher, QObject, QSocketNotifier, Signal, Slot

from gfmd_desk.services.seat import Seat


class EndSignals(QObject):
    """`came` follows a signal by which a system, a terminal or a log-off asks the program to end.

    Python's own handlers run only when Python does; the pipe wakes Qt. Windows knows no such signals: there Qt tells of the end of
    the session, as it does everywhere else.
    """

    came = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._usual: dict[int, object] = {}
        if sys.platform == "win32":
            return
        self._reading, self._writing = os.pipe()
        for end in (self._reading, self._writing):
            os.set_blocking(end, False)
        self._usual_wakeup = signal.set_wakeup_fd(self._writing, warn_on_full_buffer=False)
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            if signal.getsignal(number) is not signal.SIG_IGN:  # as nohup wants it
                self._usual[number] = signal.signal(number, _wake)
        self._notifier = QSocketNotifier(self._reading, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_notifier_activated)

    def stop(self) -> None:
        """Put back what was there before."""
        if sys.platform == "win32":
            return
        self._notifier.setEnabled(False)
        for number, usual in self._usual.items():
            signal.signal(number, usual)  # type: ignore[arg-type]  # as it was given by the same function
        self._usual.clear()
        signal.set_wakeup_fd(self._usual_wakeup)
        for end in (self._reading, self._writing):
            os.close(end)

    @Slot()
    def _on_notifier_activated(self) -> None:
        with suppress(BlockingIOError):
            os.read(self._reading, 64)
        self.came.emit()


class Bell(QObject):
    """`rang` follows a second start on the same folder; who hears it answers through the seat."""

    rang = Signal()

    def __init__(self, seat: Seat, parent: QObject | None = None) -> None:
        super().__init__(parent)
        seat.answer()  # who rang until now sees the window that has just been opened
        self._watcher = QFileSystemWatcher([str(seat.bell)], self)
        self._watcher.fileChanged.connect(self.rang)


def _wake(_number: int, _frame: FrameType | None) -> None:
    """Nothing: that there is a handler is what writes into the pipe."""
