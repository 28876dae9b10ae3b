"""Whether a data folder is sealed: the key file in it says so, since to the driver a locked store looks like a damaged one.

Asked before every connection, so it imports nothing that wraps or unwraps.
"""

import os
from pathlib import Path

STORE_FILE = "desk.sqlite"
"""Name of the store inside the data folder."""

KEY_FILE = "desk.key"
"""Lies beside a sealed store, and without it nothing opens that."""

KEY_FILE_ON_ITS_WAY = "desk.key.new"
"""The same while a store is being sealed or unsealed: it and the store cannot be put in place at one moment."""

SEALED_ENDING = ".sealed"
"""How the names of files end that are sealed and no databases."""

_PLAIN = b"SQLite format 3\0"
"""How any SQLite database begins that is not sealed (sqlite.org/fileformat2.html)."""


def is_plain(path: Path) -> bool:
    """Say whether a database can be read by anybody; False for any other file. Raises OSError."""
    with path.open("rb") as file:
        return file.read(len(_PLAIN)) == _PLAIN


def key_file_of(folder: Path) -> Path | None:
    """Return the file with the key of the store in `folder`; None if that is plain. Raises OSError.

    The store itself is looked at only where sealing was broken off: to open and close a database behind the back
    of the driver would give up the locks this process has on it (sqlite.org/howtocorrupt.html).
    """
    settled, coming = folder / KEY_FILE, folder / KEY_FILE_ON_ITS_WAY
    if os.path.exists(settled):  # noqa: PTH110  # False where it may not be looked: then the store cannot be opened either
        return settled
    if not os.path.exists(coming):  # noqa: PTH110  # as above
        return None
    store = folder / STORE_FILE
    return coming if store.exists() and store.stat().st_size > 0 and not is_plain(store) else None


def sealed_folder_of(path: Path) -> Path | None:
    """Return the sealed data folder in which a file lies or is to lie, however deep; None if there is none. Raises OSError."""
    return next((folder for folder in path.absolute().parents if key_file_of(folder) is not None), None)
