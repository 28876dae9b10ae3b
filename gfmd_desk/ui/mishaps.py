"""The one place to which all exceptions come that nobody expected, whichever thread or call of Qt they came from."""

import faulthandler
import sys
import threading
import warnings
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import IO, TYPE_CHECKING, TextIO

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, Slot, qInstallMessageHandler

from gfmd_desk.services.error_log import log_lines, open_crash_file, place_of_message, places_of

if TYPE_CHECKING:
    from sys import UnraisableHookArgs

OFTEN = 5
"""How many times the same thing is noted; what breaks at every paint must not push everything else out of the log."""

_UNIMPORTANT = (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg)


class Mishaps(QObject):
    """Logs without text. `happened` carries the log's path, empty if nothing could be written, on this object's thread."""

    happened = Signal(str)
    _came = Signal(str)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._times: Counter[tuple[str, ...]] = Counter()
        self._telling = False
        self._put_back: list[Callable[[], object]] = []
        self._crash_file: IO[str] | None = None
        self._came.connect(self._on_came)

    def attend(self) -> None:
        """From now on hear of everything: slots and virtual methods, threads, what cannot be raised, and the warnings of Python and Qt."""
        in_general, in_threads, unraisable = sys.excepthook, threading.excepthook, sys.unraisablehook
        of_python = warnings.showwarning
        sys.excepthook = self.note
        threading.excepthook = self._on_thread_exception
        sys.unraisablehook = self._on_unraisable
        warnings.showwarning = self._on_python_warning
        of_qt = qInstallMessageHandler(self._on_qt_message)
        self._put_back = [
            lambda: setattr(sys, "excepthook", in_general),
            lambda: setattr(threading, "excepthook", in_threads),
            lambda: setattr(sys, "unraisablehook", unraisable),
            lambda: setattr(warnings, "showwarning", of_python),
            lambda: qInstallMessageHandler(of_qt),
        ]

    def watch_for_the_end(self) -> None:
        """Let the interpreter note where it was if the process dies; by file, line and function."""
        self._crash_file = open_crash_file(self._folder)
        if self._crash_file is not None:
            faulthandler.enable(self._crash_file)

    def leave(self) -> None:
        """Put back what was there before `attend`."""
        while self._put_back:
            self._put_back.pop()()

    def note(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Log an exception; may be called on any thread."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, kind(), trace)  # a new one: what it interrupted may have come with somebody's words
            return
        places = places_of(error)
        if self._is_often(places):
            return
        self._came.emit(str(log_lines(self._folder, places) or ""))

    def _on_thread_exception(self, hooked: threading.ExceptHookArgs) -> None:
        if hooked.exc_value is not None:
            self.note(hooked.exc_type, hooked.exc_value, hooked.exc_traceback)

    def _on_unraisable(self, hooked: "UnraisableHookArgs") -> None:
        if hooked.exc_value is not None:
            self._note_quietly(["cannot be raised:", *places_of(hooked.exc_value)])

    def _on_python_warning(
        self,
        message: Warning | str,  # noqa: ARG002  # it could be anybody's words
        category: type[Warning],
        filename: str,
        lineno: int,
        file: TextIO | None = None,  # noqa: ARG002  # as Python calls it
        line: str | None = None,  # noqa: ARG002  # as above
    ) -> None:
        self._note_quietly([f"warning {category.__module__}.{category.__qualname__}", f"  {Path(filename).name}:{lineno}"])

    def _on_qt_message(self, kind: QtMsgType, context: QMessageLogContext, message: str | None) -> None:
        if sys.stderr is not None and sys.stderr.isatty():  # who started it there sees it; a file could keep somebody's words
            sys.stderr.write(f"{message}\n")
        if kind not in _UNIMPORTANT:
            self._note_quietly([f"{kind.name} {context.category}", f"  {place_of_message(message or '')}"])

    def _note_quietly(self, lines: list[str]) -> None:
        """What the user can do nothing about and has lost nothing by."""
        if not self._is_often(lines):
            log_lines(self._folder, lines)

    def _is_often(self, lines: list[str]) -> bool:
        self._times[tuple(lines)] += 1
        return self._times[tuple(lines)] > OFTEN

    @Slot(str)
    def _on_came(self, log: str) -> None:
        if self._telling:
            return  # telling it broke in its turn
        self._telling = True
        try:
            self.happened.emit(log)
        finally:
            self._telling = False
