"""The one writer beside the window: everything that touches the store happens on its thread, in order.

The thread opens the desk itself, so that SQLAlchemy is imported beside the window and not in its way.
"""

import queue
import sys
import threading
import time
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, NamedTuple, TypeAlias, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from gfmd_desk.errors import KnownError
from gfmd_desk.services.door import GoneError
from gfmd_desk.ui.refusals import refusal_words

if TYPE_CHECKING:
    from gfmd_desk.services.desk import Desk
    from gfmd_desk.services.door import Committed

Answer = TypeVar("Answer")

LOOK_AROUND = 1.0
"""Seconds between two looks for what another process changed, and between two tries of a failed save."""

CLOSING_WAIT = 0.1
"""Seconds between two tries of a failed save while the window is closing."""

PAINT_FIRST = 0.02
"""Seconds by which a save after a pause lets the window go first: it has just been given something to paint."""

_SWITCH = 0.0001
"""Seconds after which a thread beside the window lets it go on, which has a key to answer; Python's own are fifty times as many."""


class _Save(NamedTuple):
    number: int
    write: "Callable[[Desk], Committed]"


class _Ask(NamedTuple):
    job: "Callable[[Desk], object]"
    done: Callable[[object], None]
    failed: Callable[[KnownError], None]


class _Apart(NamedTuple):
    job: Callable[[], object]
    done: Callable[[object], None]
    failed: Callable[[KnownError], None]


_Work: TypeAlias = "_Save | _Ask | _Apart | None"


class Saver(QObject):
    """Saves changes in the order they were made and answers questions to the store.

    `committed` carries the number of the newest change that is on the disk. A save that fails is
    said (`save_failed`, a sentence), kept and tried again until it succeeds; so is a desk that cannot be
    opened (`refused`). What never can be saved, because its report is gone, is `given_up`. `only_reads` comes before
    `opened` where nothing can be written, and says whether a newer program has.
    """

    opened = Signal()
    only_reads = Signal(bool)
    refused = Signal(str)
    committed = Signal(int)
    given_up = Signal(int)
    both_kept = Signal(int)
    reserve_used = Signal()
    save_failed = Signal(str)
    changed_elsewhere = Signal()
    broke = Signal(object)
    _answered = Signal(object, object)

    def __init__(self, open_desk: "Callable[[], Desk]", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open_desk = open_desk
        self._work: queue.SimpleQueue[_Work] = queue.SimpleQueue()
        self._closing = threading.Event()
        self._letting_go = False
        self._looked_in_vain = False
        self._given = 0
        self._written = 0
        self._thread = threading.Thread(target=self._run, name="saver", daemon=True)
        self._answered.connect(self._on_answered)

    def start(self) -> None:
        """Open the desk and begin to work; what was given before waits in line."""
        self._thread.start()

    def save(self, number: int, write: "Callable[[Desk], Committed]") -> None:
        """Put something to be written in line; `number` grows with every call. What is written can be written twice."""
        self._given = number
        self._work.put(_Save(number, write))

    def ask(
        self,
        job: "Callable[[Desk], Answer]",
        done: Callable[[Answer], None],
        failed: Callable[[KnownError], None],
    ) -> None:
        """Do `job` on the writer's thread, after all before it; the answer comes back on this object's thread."""
        self._work.put(_Ask(job, done, failed))  # type: ignore[arg-type]  # each answer goes back to its own question

    def apart(self, job: Callable[[], Answer], done: Callable[[Answer], None], failed: Callable[[KnownError], None]) -> None:
        """Do `job`, after all before it, while the desk is closed; it is opened again afterwards, whatever comes of it."""
        self._work.put(_Apart(job, done, failed))  # type: ignore[arg-type]  # as above

    def close(self, seconds: float, *, let_go: bool = False) -> bool:
        """Finish what is in line and end the thread; False if it could not within `seconds`: then it goes on as before.

        To `let_go` is to try what cannot be saved once more, and no longer than that.
        """
        self._letting_go = let_go
        self._closing.set()
        self._work.put(None)
        if self._thread.ident is not None:
            self._thread.join(seconds)
        if self._thread.is_alive():
            self._closing.clear()
            return False
        return True

    @Slot(object, object)
    def _on_answered(self, callback: Callable[[object], None], value: object) -> None:
        callback(value)

    def _run(self) -> None:
        usual = sys.getswitchinterval()
        sys.setswitchinterval(_SWITCH)
        try:
            if (desk := self._opened_desk()) is not None:
                if desk.door.only_read:
                    self.only_reads.emit(desk.door.newer)
                self.opened.emit()
            while desk is not None:
                try:
                    apart = self._work_off(desk)
                finally:
                    desk.close()
                if apart is None:
                    return
                self._answer(apart.job, apart)
                desk = self._opened_desk()
        finally:
            sys.setswitchinterval(usual)

    def _opened_desk(self) -> "Desk | None":
        """Open the desk, again and again until it can be opened; None if the window closes before."""
        said, broke = "", False
        while True:
            try:
                return self._open_desk()
            except KnownError as error:
                sentence = refusal_words(error)
                if sentence != said:
                    said = sentence
                    self.refused.emit(said)
            except Exception as error:  # noqa: BLE001  # a bug on this thread is told on the window's, where the one hook is
                if not broke:
                    self.broke.emit(error)
                    self.refused.emit(self.tr("Your notes cannot be opened: something unexpected happened in the program."))
                broke = True
            if self._waited_to_close():
                return None

    def _waited_to_close(self) -> bool:
        """Wait for the next try; True if the window closes and nothing that was given to be saved is still in line."""
        closing = self._closing.wait(LOOK_AROUND)
        if closing and self._written != self._given and not self._letting_go:
            time.sleep(CLOSING_WAIT)
            return False
        return closing

    def _work_off(self, desk: "Desk") -> _Apart | None:
        """Work until the window closes, or something is to be done while the desk is closed: that is returned."""
        look_at = time.monotonic()
        while True:
            try:
                work = self._work.get(timeout=LOOK_AROUND)
            except queue.Empty:
                work = None
            if work is None and self._is_done():  # one that is not the last is of a close that was given up
                return None
            if isinstance(work, _Apart):
                return work
            if isinstance(work, _Save):
                if self._work.empty():
                    self._closing.wait(PAINT_FIRST)
                self._save(desk, work)
            elif work is not None:
                self._answer(partial(work.job, desk), work)
            if time.monotonic() >= look_at:  # also while there is always something to save
                self._look_around(desk)
                look_at = time.monotonic() + LOOK_AROUND

    def _is_done(self) -> bool:
        """Whether the window closes and nothing is in line: what it gave came before it said that it closes."""
        return self._closing.is_set() and self._work.empty()

    def _save(self, desk: "Desk", work: _Save) -> None:
        broke = False
        while True:
            try:
                committed = work.write(desk)
            except GoneError:
                self._written = work.number
                self.given_up.emit(work.number)
                return
            except KnownError as error:
                if desk.door.use_reserve(error):
                    self.reserve_used.emit()
                    continue
                self.save_failed.emit(refusal_words(error))
            except Exception as error:  # noqa: BLE001  # as above; the words stay in the window and in line
                if not broke:
                    self.broke.emit(error)
                broke = True
                self.save_failed.emit(self.tr("Not saved: something unexpected happened in the program."))
            else:
                self._written = work.number
                self.committed.emit(work.number)
                if committed.others_named:
                    self.changed_elsewhere.emit()
                if committed.kept:
                    self.both_kept.emit(len(committed.kept))
                return
            if self._waited_to_close() and self._letting_go:
                return

    def _answer(self, job: Callable[[], object], work: _Ask | _Apart) -> None:
        try:
            answer = job()
        except KnownError as error:
            self._answered.emit(work.failed, error)
        except Exception as error:  # noqa: BLE001  # as above; whoever asked must not wait for ever
            self._answered.emit(work.failed, KnownError(self.tr("Something unexpected happened in the program.")))
            self.broke.emit(error)
        else:
            self._answered.emit(work.done, answer)

    def _look_around(self, desk: "Desk") -> None:
        try:
            changed = desk.door.changed_elsewhere()
            desk.door.note_commits()
        except KnownError:
            return  # the next save will say what is wrong
        except Exception as error:  # noqa: BLE001  # as above; the saves go on
            if not self._looked_in_vain:
                self.broke.emit(error)
            self._looked_in_vain = True
            return
        if changed:
            self.changed_elsewhere.emit()
        desk.door.keep_reserve()
