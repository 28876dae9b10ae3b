"""Long texts are read beside the window, one after the other, and the page follows when one is read."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from gfmd_desk.ui.tasks import Task


class Reading(QObject):
    """`read` follows when something was read; whoever listens asks again for what is still wanted then."""

    read = Signal()
    broke = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task: Task[None] | None = None

    def begin(self, read: Callable[[], None]) -> None:
        """Read, unless something is being read already."""
        if self._task is not None:
            return
        self._task = Task(read, self)
        self._task.done.connect(self._on_task_done)
        self._task.broke.connect(self._on_task_broke)
        self._task.start()

    def wait(self) -> None:
        """Wait for what is being read, and hear nothing of it."""
        if self._task is not None:
            self._task.leave()
            self._task.wait()
            self._task = None

    @Slot()
    def _on_task_done(self) -> None:
        self._task = None
        self.read.emit()

    @Slot(object)
    def _on_task_broke(self, error: object) -> None:
        self._task = None
        self.broke.emit(error)
