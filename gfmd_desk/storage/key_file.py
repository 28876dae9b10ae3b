"""What the key file holds: the key of the store, wrapped by each that may open it. Imports nothing that wraps."""

import hashlib
import json
from pathlib import Path

from gfmd_desk.private_file import write_private
from gfmd_desk.storage.backups import sync_folder
from gfmd_desk.storage.failures import NotOpenedError

PASSPHRASE, CODE, KEYCHAIN = "passphrase", "recovery", "keychain"
"""Who may open it."""

FORMAT = 1

Wrap = dict[str, object]


class KeyFileError(NotOpenedError):
    """The key file is missing, damaged or of a newer program."""


def read_wraps(file: Path) -> dict[str, Wrap]:
    """Return the wrapped key, by who may open it; raises KeyFileError."""
    try:
        kept = json.loads(file.read_text(encoding="utf-8"))
        wraps, sound = kept["keys"], kept["sha256"] == _sum(kept["keys"])
        known = kept["format"]
    except OSError as error:
        raise KeyFileError(
            "The key file cannot be read, so your notes stay locked: {path} ({why}).", path=file, why=error.strerror
        ) from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise damaged(file) from error
    if isinstance(known, int) and known > FORMAT:
        raise KeyFileError(
            "The key file was written by a newer version of GFMD Desk; please update this one. {path} was left as it is.", path=file
        )
    if not sound or known != FORMAT or not all(isinstance(wrap, dict) for wrap in wraps.values()):
        raise damaged(file)
    return dict(wraps)


def write_wraps(file: Path, wraps: dict[str, Wrap]) -> None:
    """Put a key file in place in one step, so that there is always a whole one; raises OSError."""
    write_private(file, json.dumps({"format": FORMAT, "keys": wraps, "sha256": _sum(wraps)}, indent=1))
    sync_folder(file.parent)


def damaged(file: Path) -> KeyFileError:
    return KeyFileError(
        "The key file is damaged, so your notes cannot be unlocked: put a copy of it back. {path} was left as it is.", path=file
    )


def _sum(wraps: dict[str, Wrap]) -> str:
    """Tells a damaged file from a wrong passphrase, which look the same to who unwraps."""
    return hashlib.sha256(json.dumps(wraps, sort_keys=True).encode()).hexdigest()
