"""The hash of a file's bytes. Imports no SQLAlchemy."""

import hashlib
from pathlib import Path


def hash_of_file(path: Path) -> str:
    """Return the SHA-256 of a file in hexadecimal; raises OSError."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
