"""Run a reader in a child process, with a limit of time and of memory.

What comes in was written by others: a file that a reader chokes on ends the child, never the window.
"""

import multiprocessing
import os
import sys
import threading
import traceback
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from multiprocessing.reduction import ForkingPickler
from pathlib import Path
from typing import Any, ParamSpec, TypeVar

from gfmd_desk.errors import KnownError

_Given = ParamSpec("_Given")
_Result = TypeVar("_Result")

_MEBIBYTE = 1024 * 1024


class ReadingError(KnownError):
    """Nothing could be read; nothing was stored."""


class ReaderBugError(Exception):
    """A reader failed with an error that is nobody's but the program's own.

    `places` are the files, lines and functions of the child; the error's message stays there, for it could repeat what was read.
    """

    def __init__(self, kind: str, places: tuple[str, ...]) -> None:
        super().__init__(kind, places)
        self.kind = kind
        self.places = places


@dataclass(frozen=True, slots=True)
class Limits:
    """`seconds` include the start of the child; `memory_mebibytes` is all its address space, where the system can hold it."""

    seconds: float = 20.0
    memory_mebibytes: int = 1024


class _Outcome(StrEnum):
    RESULT = "result"
    REFUSED = "refused"
    NO_MEMORY = "no memory"
    BUG = "bug"


def run_in_child(limits: Limits, read: Callable[_Given, _Result], *given: _Given.args, **named: _Given.kwargs) -> _Result:
    """Call `read` in a child process and return what it returns; may be called from any thread.

    `read` is a function at the top of a module; it, its arguments and its result are pickled.
    Raises ReadingError: in the reader's own words where it refused with a KnownError, else because it took too long or too
    much memory, or broke off; ReaderBugError where it failed with any other error.
    """
    task = ForkingPickler.dumps((read, given, named))
    spawn = multiprocessing.get_context("spawn")  # a fork would copy the window and its locks
    task_receiver, task_sender = spawn.Pipe(duplex=False)
    receiver, sender = spawn.Pipe(duplex=False)
    child = spawn.Process(target=_serve, args=(task_receiver, sender, limits), daemon=True)
    # The task goes by a thread: writing to a child that does not read would wait for ever, and starting one with a large task may.
    handing_over = threading.Thread(target=_hand_over, args=(task_sender, task), name="reading")
    try:
        _start(child)
        task_receiver.close()
        sender.close()  # or the child's end would go unnoticed
        handing_over.start()
        result: _Result = _answer(receiver, limits)
        return result
    finally:
        _end(child)
        if handing_over.ident is not None:
            handing_over.join()
        for connection in (task_receiver, task_sender, receiver, sender):
            connection.close()


def _start(child: SpawnProcess) -> None:
    try:
        child.start()
    except OSError as error:
        raise ReadingError(f"The system let no helper process start ({error.strerror}); close other programs and try again.") from error


def _hand_over(task_sender: Connection, task: memoryview) -> None:
    with suppress(OSError):  # the child has ended; that its answer does not come says so
        task_sender.send_bytes(task)


def _answer(receiver: Connection, limits: Limits) -> Any:
    try:
        if not receiver.poll(limits.seconds):
            raise ReadingError(f"Reading this took longer than {limits.seconds:g} seconds and was stopped; nothing was imported.")
        outcome, answer = receiver.recv()
    except (EOFError, OSError) as error:
        raise ReadingError("Reading this broke off unexpectedly; nothing was imported.") from error
    if outcome is _Outcome.RESULT:
        return answer
    if outcome is _Outcome.REFUSED:
        raise ReadingError(answer)
    if outcome is _Outcome.NO_MEMORY:
        raise ReadingError("Reading this needed too much memory and was stopped; nothing was imported.")
    raise ReaderBugError(*answer)


def _end(child: SpawnProcess) -> None:
    if child.pid is None:
        return
    child.kill()
    child.join()
    child.close()


def _serve(task_receiver: Connection, sender: Connection, limits: Limits) -> None:
    """The child's whole life."""
    _be_silent()
    _limit_memory(limits)
    try:
        read, given, named = task_receiver.recv()
        sender.send((_Outcome.RESULT, read(*given, **named)))
    except KnownError as error:
        sender.send((_Outcome.REFUSED, str(error)))
    except MemoryError:
        sender.send((_Outcome.NO_MEMORY, ""))
    except Exception as error:  # noqa: BLE001  # uncaught, it would print its message, which could repeat the notes
        sender.send((_Outcome.BUG, (type(error).__qualname__, _places(error))))


def _places(error: Exception) -> tuple[str, ...]:
    frames = traceback.extract_tb(error.__traceback__)
    return tuple(f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames)


def _be_silent() -> None:
    """Let nothing be printed: a library's warning, or the traceback of a child that is left alone, could repeat what was read."""
    nothing = os.open(os.devnull, os.O_WRONLY)
    for stream in (sys.stdout, sys.stderr):
        with suppress(AttributeError, OSError, ValueError):  # a window on Windows has neither
            os.dup2(nothing, stream.fileno())
    os.close(nothing)


def _limit_memory(limits: Limits) -> None:
    if sys.platform == "win32":
        return  # no such limit without a job object; the limits of time and of the file's size hold there
    import resource  # only where the system has it

    most = limits.memory_mebibytes * _MEBIBYTE
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # a crash leaves no copy of the notes on the disk
    if sys.platform != "darwin":  # where a limit of the address space is not held, and refused below what is mapped already
        resource.setrlimit(resource.RLIMIT_AS, (most, most))
