"""The hash of the store as it was when it was last closed: bytes that are others since were not changed by this program.

While it is open and has been written to, a word stands there instead, which says that there must be a log beside it.

SQLite looks at the shape of its pages and not at what stands in them: of single bits that turn it misses most. Imports no SQLAlchemy.
"""

import contextlib
import hashlib
import os
from pathlib import Path

from gfmd_desk.storage.last_log import has_log

SUM_FILE = "desk.sum"
"""Name of the file beside the store."""

_WRITTEN = "written"


def write_sum(path: Path) -> None:
    """Keep the hash of the store at `path`, if this was the last to have it open; where it cannot be kept, nothing is known later."""
    with contextlib.suppress(OSError):
        if has_log(path):
            return
        part = path.with_name(f"{SUM_FILE}.{os.getpid()}.part")
        try:
            with os.fdopen(os.open(part, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600), "w", encoding="ascii") as file:
                file.write(_hash(path))
            part.replace(path.with_name(SUM_FILE))
        finally:
            part.unlink(missing_ok=True)


def forget_sum(path: Path) -> None:
    """Say that nothing is known: the store is about to be written to, or its log to be taken into it."""
    path.with_name(SUM_FILE).unlink(missing_ok=True)


def expect_log(path: Path) -> None:
    """Say that what was saved lies in the log beside the store; where that cannot be kept, nothing is known later."""
    kept = path.with_name(SUM_FILE)
    with contextlib.suppress(OSError):
        if not kept.exists() and has_log(path):
            with os.fdopen(os.open(kept, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600), "w", encoding="ascii") as file:
                file.write(_WRITTEN)


def is_changed(path: Path) -> bool:
    """Say whether the store is known to be another than the one that was closed, or to lack its log; raises OSError."""
    try:
        known = path.with_name(SUM_FILE).read_text(encoding="ascii")
    except (FileNotFoundError, UnicodeDecodeError):
        return False
    if known == _WRITTEN:
        return not has_log(path)
    return len(known) == hashlib.sha256().digest_size * 2 and not has_log(path) and _hash(path) != known


def _hash(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
