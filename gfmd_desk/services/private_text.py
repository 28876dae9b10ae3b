"""A small file of the user's words beside the store: sealed where the store is."""

from io import BytesIO
from pathlib import Path

from gfmd_desk.private_file import write_private
from gfmd_desk.storage.sealed_folder import SEALED_ENDING
from gfmd_desk.storage.unlocked import key_for


def place_of(path: Path) -> Path:
    """Return where the words of `path` lie; raises LockedError and OSError."""
    return path if key_for(path) is None else path.with_name(path.name + SEALED_ENDING)


def read_words(path: Path) -> bytes:
    """Raises LockedError and OSError."""
    key = key_for(path)
    if key is None:
        return path.read_bytes()
    from gfmd_desk.storage.sealed_file import read_sealed  # start-up: brings cryptography

    return b"".join(read_sealed(place_of(path), key))


def write_words(path: Path, text: str) -> None:
    """Write a text in whole or not at all; raises LockedError and OSError."""
    key = key_for(path)
    if key is None:
        write_private(path, text)
        return
    from gfmd_desk.storage.sealed_file import write_sealed  # start-up: as above

    write_sealed(place_of(path), BytesIO(text.encode("utf-8")), key)
