"""What helps to find out why something went wrong, as text: versions, sizes and the logs; none of the user's words, and nobody's name."""

import os
import re
import shutil
import stat
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

from gfmd_desk.domain.counted import counted
from gfmd_desk.services.error_log import CRASH_FILE, LOG_FILE, OLD_LOG_FILE
from gfmd_desk.services.seat import BELL_FILE, LOCK_FILE
from gfmd_desk.storage.connection import STORE_FILE
from gfmd_desk.storage.reserve import RESERVE_FILE
from gfmd_desk.storage.sealed_folder import KEY_FILE

LONGEST_LOG = 64 * 1024
"""Characters taken from the end of each log."""

_KNOWN = (
    STORE_FILE,
    f"{STORE_FILE}-wal",
    f"{STORE_FILE}-shm",
    "settings.json",
    LOG_FILE,
    OLD_LOG_FILE,
    CRASH_FILE,
    LOCK_FILE,
    BELL_FILE,
    RESERVE_FILE,
    KEY_FILE,
)
_FOLDER_IN_CRASH = re.compile(r'(File ").*[/\\]')
"""A path may hold the name under which the user logs in."""


def diagnose(folder: Path, facts: Mapping[str, object]) -> str:
    """Return the whole report, in English whatever the window speaks; `facts` stand first."""
    parts = ["GFMD Desk: diagnostic report", f"made: {datetime.now(UTC):%Y-%m-%d %H:%M} UTC"]
    parts += [f"{name}: {value}" for name, value in facts.items()]
    parts += ["", "Data folder", *_folder_lines(folder)]
    for name in (OLD_LOG_FILE, LOG_FILE, CRASH_FILE):
        if text := _end_of(folder / name):
            parts += ["", name, text]
    return "\n".join(parts).rstrip() + "\n"


def _folder_lines(folder: Path) -> list[str]:
    try:
        free = f"{shutil.disk_usage(folder).free / 2**20:,.0f} MiB free"
        files = {one.name: one for one in folder.iterdir()}
    except OSError as error:
        return [f"cannot be read: {error.strerror}"]
    lines = [free, f"mode {_mode(folder)}, {'can' if os.access(folder, os.W_OK) else 'cannot'} be written"]
    lines += [_file_line(files[name]) for name in _KNOWN if name in files]
    others = len(files.keys() - set(_KNOWN))
    return [*lines, counted(others, "other file or folder", "other files or folders")]


def _file_line(file: Path) -> str:
    try:
        found = file.stat()
    except OSError as error:
        return f"{file.name}: {error.strerror}"
    changed = datetime.fromtimestamp(found.st_mtime, UTC)
    return f"{file.name}: {found.st_size:,} bytes, mode {_mode(file)}, changed {changed:%Y-%m-%d %H:%M} UTC"


def _mode(path: Path) -> str:
    return f"{stat.S_IMODE(path.stat().st_mode):o}"


def _end_of(log: Path) -> str:
    try:
        text = log.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
    return _FOLDER_IN_CRASH.sub(r"\1", text[-LONGEST_LOG:]).strip()
