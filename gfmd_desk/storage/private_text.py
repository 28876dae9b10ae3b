"""A small file of the user's words beside the store: sealed where the store is."""

import os
from io import BytesIO
from pathlib import Path

from gfmd_desk.storage.sealed_folder import SEALED_ENDING
from gfmd_desk.storage.unlocked import key_for


def place_of(path: Path) -> Path:
    """Return where the words of `path` lie; raises LockedError and OSError."""
    return path if key_for(path) is None else path.with_name(path.name + SEALED_ENDING)


def read_private(path: Path) -> str:
    """Raises LockedError, OSError and UnicodeDecodeError."""
    key = key_for(path)
    if key is None:
        return path.read_text(encoding="utf-8")
    from gfmd_desk.storage.sealed_file import read_sealed  # start-up: brings cryptography

    return b"".join(read_sealed(place_of(path), key)).decode("utf-8")


def write_private(path: Path, text: str) -> None:
    """Write it in whole or not at all; raises LockedError and OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    key = key_for(path)
    if key is not None:
        from gfmd_desk.storage.sealed_file import write_sealed  # start-up: as above

        write_sealed(place_of(path), BytesIO(text.encode("utf-8")), key)
        return
    part = path.with_name(f".{path.name}.part")
    with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)
