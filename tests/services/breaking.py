"""Let one step of a piece of work fail: a statement to the store, or a call to the system that changes a file.

Every step is counted; the one that is to fail refuses as a full or broken disk does, or ends the process there.
"""

import contextlib
import errno
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2

CALLS = ("open", "fsync", "replace", "rename", "unlink", "link", "mkdir", "rmdir")
"""Of the module `os`, through which everything here writes; `open` for reading is none of them."""
ENDED = 86
"""How a process ends that was told to end at a step."""


class Steps:
    """Counts, and at the step `fails_at` calls `fail` with its name; `names` are all that came."""

    def __init__(self, fails_at: int = -1, fail: Callable[[str], None] | None = None) -> None:
        self.names: list[str] = []
        self._fails_at = fails_at
        self._fail = fail

    def step(self, name: str) -> None:
        self.names.append(name)
        if len(self.names) - 1 == self._fails_at and self._fail is not None:
            self._fail(name)


def refuse(name: str) -> None:
    """As a broken disk does."""
    if name.startswith("os."):
        raise OSError(errno.EIO, "the disk reports an error")
    error = dbapi2.OperationalError("disk I/O error")
    error.sqlite_errorname = "SQLITE_IOERR_WRITE"
    raise error


def end(_name: str) -> None:
    os._exit(ENDED)


@contextmanager
def watched(steps: Steps) -> Iterator[None]:
    """Let every statement and every call that changes a file be a step, of all stores opened meanwhile."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(dbapi2, "connect", _connect_with(steps))
        for call in CALLS:
            patch.setattr(os, call, _stepping(steps, call, getattr(os, call)))
        yield


def _stepping(steps: Steps, call: str, real: Callable[..., Any]) -> Callable[..., Any]:
    def stepped(*given: Any, **named: Any) -> Any:
        writes = call != "open" or (len(given) > 1 and isinstance(given[1], int) and given[1] & (os.O_WRONLY | os.O_RDWR))
        if writes:
            steps.step(f"os.{call}")
        return real(*given, **named)

    return stepped


def _connect_with(steps: Steps) -> Callable[..., dbapi2.Connection]:
    class Cursor(dbapi2.Cursor):  # type: ignore[misc]
        def execute(self, statement: str, *given: Any) -> Any:
            steps.step(_name(statement))
            return super().execute(statement, *given)

        def executemany(self, statement: str, *given: Any) -> Any:
            steps.step(_name(statement))
            return super().executemany(statement, *given)

    class Connection(dbapi2.Connection):  # type: ignore[misc]
        def cursor(self, *given: Any) -> Any:
            return super().cursor(*(given or (Cursor,)))

        def execute(self, statement: str, *given: Any) -> Any:
            steps.step(_name(statement))
            return super().execute(statement, *given)

        def commit(self) -> None:
            if self.in_transaction:
                steps.step("sql COMMIT")
            super().commit()

    real = dbapi2.connect

    def connect(*given: Any, **named: Any) -> dbapi2.Connection:
        made: dbapi2.Connection = real(*given, **named, factory=Connection)
        return made

    return connect


def _name(statement: str) -> str:
    return f"sql {' '.join(statement.split())[:60]}"


def in_a_process_of_its_own(work: Callable[[], None]) -> int:
    """Do `work` in a copy of this process, and return how it ended; 0 where it came to its end."""
    child = os.fork()
    if child == 0:
        with contextlib.suppress(BaseException):
            work()
            os._exit(0)
        os._exit(1)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def bytes_in(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
