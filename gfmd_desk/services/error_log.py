"""A note of a mistake in the program that carries none of the user's words: where it happened, and what kind it was."""

import os
import traceback
from datetime import UTC, datetime
from pathlib import Path

LOG_FILE = "errors.log"


def log_error(folder: Path, error: BaseException) -> Path | None:
    """Add `error` to the log in the data folder and return the log's path; None if it cannot be written.

    Only types, files, lines and function names: a message or a line of source could repeat what somebody said.
    """
    path = folder / LOG_FILE
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with os.fdopen(os.open(path, os.O_CREAT | os.O_APPEND | os.O_WRONLY, 0o600), "w", encoding="utf-8") as log:
            log.write("\n".join([f"{datetime.now(UTC):%Y-%m-%d %H:%M:%S} UTC", *_places(error), "", ""]))
    except OSError:
        return None
    return path


def _places(error: BaseException) -> list[str]:
    lines: list[str] = []
    one: BaseException | None = error
    while one is not None:
        lines.append(f"{type(one).__module__}.{type(one).__qualname__}")
        lines += [f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(one.__traceback__)]
        one = one.__cause__ or one.__context__
    return lines
