"""Where a command has the passphrase of sealed notes from: the environment, the keychain, or whoever sits at the terminal."""

import os
import sys
from getpass import getpass
from pathlib import Path

from gfmd_desk.errors import KnownError
from gfmd_desk.services.locked import is_locked

PASSPHRASE, NEW_PASSPHRASE, CODE = "GFMD_DESK_PASSPHRASE", "GFMD_DESK_NEW_PASSPHRASE", "GFMD_DESK_RECOVERY_CODE"


class NotGivenError(KnownError):
    """Nobody is there to be asked."""


class NotTheSameError(KnownError):
    def __init__(self) -> None:
        super().__init__("Nothing was changed: the passphrase was not typed the same way twice.")


def unlock(folder: Path) -> None:
    """Unlock the notes in `folder` if they are sealed; raises KnownError."""
    if not is_locked(folder):
        return
    from gfmd_desk.services import seal  # start-up: brings cryptography

    if PASSPHRASE in os.environ or not seal.unlock_with_keychain(folder):
        seal.unlock(folder, _given(PASSPHRASE, "Passphrase: ", "Your notes are locked with a passphrase"))


def unlock_with_code(folder: Path) -> None:
    """Unlock sealed notes whose passphrase is forgotten; raises KnownError."""
    from gfmd_desk.services import seal  # start-up: as above

    seal.unlock_with_code(folder, _given(CODE, "Recovery code: ", "The recovery code is needed"))


def given_new(name: str) -> str:
    """Return a passphrase that is to hold from now on, typed twice; raises KnownError."""
    held = os.environ.get(name)
    if held is not None:
        return held
    missing = f"A new passphrase is needed: set {name}, or run this at a terminal."
    first = _ask("New passphrase: ", missing)
    if _ask("The same again: ", missing) != first:
        raise NotTheSameError
    return first


def _given(name: str, prompt: str, why: str) -> str:
    """Return what the environment holds under `name`, else what is typed; raises NotGivenError."""
    held = os.environ.get(name)
    return held if held is not None else _ask(prompt, f"{why}: set {name}, or run this at a terminal.")


def _ask(prompt: str, missing: str) -> str:
    if not sys.stdin.isatty():
        raise NotGivenError(missing)
    try:
        return getpass(prompt)
    except EOFError as error:
        raise NotGivenError(missing) from error
