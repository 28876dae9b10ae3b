"""Readers for the child process: a good one, and every way in which one can go wrong."""

import gc
import os
import signal
import sys
import threading
import warnings
from multiprocessing.connection import Connection

from gfmd_desk.errors import KnownError


class HomemadeError(KnownError):
    """Cannot be unpickled by itself: it takes more than its sentence."""

    def __init__(self, what: str, line: int) -> None:
        super().__init__(f"{what} at line {line}.")


def add(first: int, second: int = 0) -> int:
    return first + second


def list_modules() -> list[str]:
    return sorted(sys.modules)


def measure(data: bytes) -> int:
    return len(data)


def return_much(size: int) -> bytes:
    return bytes(size)


def refuse() -> None:
    raise HomemadeError("A blot", 3)


def fail(text: str) -> None:
    raise ValueError(text)


def return_what_cannot_be_sent() -> object:
    return lambda: None


def sleep_for_ever() -> None:
    threading.Event().wait()


def allocate(pieces: int) -> int:
    return len([bytearray(50_000_000) for _ in range(pieces)])


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def leave() -> None:
    os._exit(0)


def core_limit() -> tuple[int, int]:
    import resource

    return resource.getrlimit(resource.RLIMIT_CORE)


def say_and_fail(text: str) -> None:
    """Let everything that prints print it: a stream, a warning, a library in C, and the traceback of two errors when nobody hears."""
    sys.stdout.write(text)
    sys.stderr.write(text)
    warnings.warn(text, stacklevel=1)
    os.write(2, text.encode())
    raise ValueError(text)


def fail_when_left_alone(text: str) -> None:
    """Fail after the parent has gone, as when it is killed: then the answer cannot be sent either."""
    for connection in [one for one in gc.get_objects() if isinstance(one, Connection)]:
        connection.close()
    raise ValueError(text)
