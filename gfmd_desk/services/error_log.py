"""A note of a mistake in the program that carries none of the user's words: where it happened, and what kind it was."""

import os
import re
import threading
import traceback
from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import IO

LOG_FILE = "errors.log"
OLD_LOG_FILE = "errors.old.log"
CRASH_FILE = "crash.log"
LOG_LIMIT = 256 * 1024
"""Bytes after which a log becomes the old one, of which one is kept."""

_TURN = threading.Lock()
"""Errors may come from several threads at once."""

_FUNCTION = re.compile(r"[A-Za-z_]\w*(::~?\w+)+")


def log_error(folder: Path, error: BaseException) -> Path | None:
    """Add `error` to the log in the data folder and return the log's path; None if it cannot be written.

    Only types, files, lines and function names: a message or a line of source could repeat what somebody said.
    """
    return log_lines(folder, places_of(error))


def log_lines(folder: Path, lines: Sequence[str]) -> Path | None:
    """Add lines, in which there must be none of the user's words, to the log; None if it cannot be written."""
    path = folder / LOG_FILE
    try:
        with _TURN:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            _turn_over(path, folder / OLD_LOG_FILE)
            with _open_private(path) as log:
                log.write("\n".join([f"{datetime.now(UTC):%Y-%m-%d %H:%M:%S} UTC", *lines, "", ""]))
    except OSError:
        return None
    return path


def open_crash_file(folder: Path) -> IO[str] | None:
    """Open the file in which the interpreter notes where it was when the process died; None if it cannot be written."""
    path = folder / CRASH_FILE
    try:
        if path.exists() and path.stat().st_size > LOG_LIMIT:
            path.unlink()
        return _open_private(path)
    except OSError:
        return None


def places_of(error: BaseException) -> list[str]:
    """Return the kinds of an error and of those behind it, with the places each came through."""
    lines: list[str] = []
    seen: set[int] = set()
    one: BaseException | None = error
    while one is not None and id(one) not in seen:
        seen.add(id(one))
        lines.append(f"{type(one).__module__}.{type(one).__qualname__}")
        lines += [f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(one.__traceback__)]
        places = getattr(one, "places", None)  # of an error that happened in a child process
        lines += [f"  in the child: {place}" for place in places] if isinstance(places, tuple) else []
        one = one.__cause__ or one.__context__
    return lines


def place_of_message(message: str) -> str:
    """Return the function that a message of Qt begins with, `QPainter::begin` or so; the rest could be anybody's words."""
    found = _FUNCTION.match(message)
    return found.group() if found else "no function named"


def _open_private(path: Path) -> IO[str]:
    return os.fdopen(os.open(path, os.O_CREAT | os.O_APPEND | os.O_WRONLY, 0o600), "w", encoding="utf-8")


def _turn_over(path: Path, old: Path) -> None:
    with suppress(FileNotFoundError):
        if path.stat().st_size > LOG_LIMIT:
            path.replace(old)
