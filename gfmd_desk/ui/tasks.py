"""Work that is too long for the window and does not touch the store: it runs beside it and can be left."""

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from gfmd_desk.errors import KnownError
from gfmd_desk.ui.refusals import refusal_words

Result = TypeVar("Result")


class Task(QObject, Generic[Result]):
    """Runs `work` on a thread of its own; one of `done`, `refused` (a sentence) and `broke` follows, unless it was left.

    It ends with that, and so does all that whoever listens keeps for it: a file that is handed out holds a whole roster with its finder.
    """

    done = Signal(object)
    refused = Signal(str)
    broke = Signal(object)
    _ended = Signal(object, object)

    def __init__(self, work: Callable[[], Result], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._left = False
        self._thread = threading.Thread(target=self._run, args=(work,), name="task")  # which forgets the work when it is done
        self._ended.connect(self._on_ended)

    def start(self) -> None:
        self._thread.start()

    def leave(self) -> None:
        """Forget the result: nothing more is heard of it."""
        self._left = True

    @property
    def running(self) -> bool:
        return self._thread.is_alive()

    def wait(self) -> None:
        """Wait until the thread has ended."""
        if self._thread.ident is not None:
            self._thread.join()

    def _run(self, work: Callable[[], Result]) -> None:
        try:
            self._ended.emit(work(), None)
        except Exception as error:  # noqa: BLE001  # told on the window's thread, where the one hook is
            self._ended.emit(None, error)

    @Slot(object, object)
    def _on_ended(self, result: object, error: Exception | None) -> None:
        self._thread.join()
        if not self._left:
            self._tell(result, error)
        self.deleteLater()

    def _tell(self, result: object, error: Exception | None) -> None:
        if isinstance(error, KnownError):
            self.refused.emit(refusal_words(error))
        elif error is not None:
            self.broke.emit(error)
        else:
            self.done.emit(result)
