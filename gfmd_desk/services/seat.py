"""One desk at a time on a data folder: who sits there holds a lock that the system takes back when the process ends, however it ends.

Nothing is left that could be stale. A second start rings the bell, a file that the first one watches and empties as its answer.
"""

import os
import sys
import time
from enum import Enum, auto
from pathlib import Path

LOCK_FILE, BELL_FILE = "desk.lock", "desk.bell"
_BETWEEN_LOOKS = 0.02
"""Seconds."""

if sys.platform == "win32":
    import msvcrt

    def _lock(file: int) -> None:
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


class Answer(Enum):
    """What came of ringing: the window that sits there comes, it went and the seat is ours, or nobody answered in time."""

    COMES = auto()
    WENT = auto()
    NONE = auto()


class Seat:
    """The right to open a window on `folder`; the command line needs none, it writes beside an open window."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.bell = folder / BELL_FILE
        self._lock: int | None = None

    def take(self) -> bool:
        """Sit down; False if another process sits there. A folder that knows no locks or cannot be written keeps nobody out."""
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            lock = os.open(self.folder / LOCK_FILE, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError:
            return True
        try:
            _lock(lock)
        except (BlockingIOError, PermissionError):  # the second is what Windows says
            os.close(lock)
            return False
        except OSError:
            os.close(lock)
            return True
        self._lock = lock
        return True

    def ring(self, seconds: float) -> Answer:
        """Ask the window that sits there to come to the front, and wait for its answer; take the seat if it is left meanwhile."""
        until = time.monotonic() + seconds
        try:
            _ring(self.bell)
        except OSError:
            return Answer.NONE
        while time.monotonic() < until:
            if self.take():
                self.answer()
                return Answer.WENT
            if not _rings(self.bell):
                return Answer.COMES
            time.sleep(_BETWEEN_LOOKS)
        return Answer.NONE

    def answer(self) -> bool:
        """Say that the bell was heard; False if nobody had rung."""
        rang = _rings(self.bell)
        try:
            # Where nobody rang the bell is only hung up, and not emptied: somebody may be about to ring.
            os.close(os.open(self.bell, os.O_WRONLY | os.O_CREAT | (os.O_TRUNC if rang else 0), 0o600))
        except OSError:
            return False
        return rang

    def leave(self) -> None:
        """Let the next one sit down."""
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None


def _rings(bell: Path) -> bool:
    try:
        return bell.stat().st_size > 0
    except OSError:
        return False


def _ring(bell: Path) -> None:
    file = os.open(bell, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    try:
        os.write(file, b"!")
    finally:
        os.close(file)
