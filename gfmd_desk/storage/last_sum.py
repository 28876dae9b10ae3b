"""The hash of the store as it was when it was last closed: bytes that are others since were not changed by this program.

SQLite looks at the shape of its pages and not at what stands in them: of single bits that turn it misses most. Imports no SQLAlchemy.
"""

import contextlib
import hashlib
import os
from pathlib import Path

from gfmd_desk.storage.file_hash import hash_of_file

SUM_FILE = "desk.sum"
"""Name of the file beside the store, which is there only while nobody has the store open."""


def write_sum(path: Path) -> None:
    """Keep the hash of the store at `path`, if this was the last to have it open; where it cannot be kept, nothing is known later."""
    with contextlib.suppress(OSError):
        if not _is_at_rest(path):
            return
        part = path.with_name(f"{SUM_FILE}.{os.getpid()}.part")
        try:
            with os.fdopen(os.open(part, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600), "w", encoding="ascii") as file:
                file.write(hash_of_file(path))
                file.flush()
                os.fsync(file.fileno())  # or a power cut could leave the name, and nothing in it
            part.replace(path.with_name(SUM_FILE))
        finally:
            part.unlink(missing_ok=True)


def forget_sum(path: Path) -> None:
    """Say that the store is about to be written to."""
    path.with_name(SUM_FILE).unlink(missing_ok=True)


def is_changed(path: Path) -> bool:
    """Say whether the store is known to be another than the one that was closed; raises OSError."""
    try:
        known = path.with_name(SUM_FILE).read_text(encoding="ascii")
    except (FileNotFoundError, UnicodeDecodeError):
        return False
    return len(known) == hashlib.sha256().digest_size * 2 and _is_at_rest(path) and hash_of_file(path) != known


def _is_at_rest(path: Path) -> bool:
    """Whether all that was written is in the store's own file; the last one to close it sees to that."""
    log = path.with_name(f"{path.name}-wal")
    return not log.exists() or log.stat().st_size == 0
