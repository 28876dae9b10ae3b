"""The seal on the notes: put on and taken off, opened with a passphrase, the recovery code or the system's keychain.

Brings cryptography: to be imported only where a store is sealed, or is to be.
"""

import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from gfmd_desk.domain.recovery_code import new_code, read_code
from gfmd_desk.errors import KnownError
from gfmd_desk.services import keychain
from gfmd_desk.services.keychain import KeychainError
from gfmd_desk.storage import key_file, wrapping
from gfmd_desk.storage.data_key import DataKey, new_key
from gfmd_desk.storage.failures import LockedError, NotOpenedError
from gfmd_desk.storage.key_file import CODE, KEYCHAIN, PASSPHRASE
from gfmd_desk.storage.last_sum import write_sum
from gfmd_desk.storage.sealed_folder import STORE_FILE, key_file_of
from gfmd_desk.storage.unlocked import key_for, lock
from gfmd_desk.storage.unlocked import unlock as keep_unlocked
from gfmd_desk.storage.wrapping import WeakPassphraseError, WrongCodeError, WrongKeyError, WrongPassphraseError

__all__ = [
    "KeychainError",
    "MistypedCodeError",
    "NotSealedYetError",
    "Sealed",
    "SealedAlreadyError",
    "WeakPassphraseError",
    "WrongCodeError",
    "WrongPassphraseError",
    "change_passphrase",
    "check",
    "forget_here",
    "is_remembered",
    "new_recovery_code",
    "remember_here",
    "seal",
    "unlock",
    "unlock_with_code",
    "unlock_with_keychain",
    "unseal",
]


class MistypedCodeError(KnownError):
    def __init__(self) -> None:
        super().__init__("This recovery code has a typing mistake: it is seven groups of four letters and digits.")


class SealedAlreadyError(KnownError):
    def __init__(self) -> None:
        super().__init__("Your notes are sealed with a passphrase already.")


class NotSealedYetError(KnownError):
    def __init__(self) -> None:
        super().__init__("Your notes are not sealed with a passphrase.")


class KeyNotKeptError(KnownError):
    def __init__(self, error: OSError) -> None:
        super().__init__(f"The passphrase was left as it was: its file cannot be written ({error.strerror}).")


class Sealed(NamedTuple):
    """`code` is the recovery code, which is kept nowhere; `left` says what could not be done yet, in sentences."""

    code: str
    left: tuple[str, ...]


def unlock(folder: Path, passphrase: str) -> None:
    """Unlock the notes for this process; raises KnownError. Takes half a second."""
    _unlock(folder, PASSPHRASE, lambda wrap: wrapping.unwrap_with_passphrase(wrap, passphrase))


def unlock_with_code(folder: Path, code: str) -> None:
    """Unlock the notes for this process; raises KnownError."""
    letters = read_code(code)
    if letters is None:
        raise MistypedCodeError
    _unlock(folder, CODE, lambda wrap: wrapping.unwrap_with_code(wrap, letters))


def unlock_with_keychain(folder: Path) -> bool:
    """Unlock the notes, if the keychain of this computer has the key; raises KnownError."""
    wrap = key_file.read_wraps(_key_file(folder)).get(KEYCHAIN)
    under = _in_keychain(wrap)
    if wrap is None or under is None:
        return False
    try:
        keep_unlocked(folder, wrapping.unwrap_with_key(wrap, under))
    except (WrongKeyError, wrapping.DamagedWrapError):
        return False
    return True


def is_remembered(folder: Path) -> bool:
    """Say whether the keychain of some computer was given a key to the notes; raises KnownError."""
    return KEYCHAIN in key_file.read_wraps(_key_file(folder))


def check(folder: Path, passphrase: str) -> None:
    """See whether somebody knows the passphrase, or else the recovery code; raises KnownError."""
    if read_code(passphrase) is not None:
        unlock_with_code(folder, passphrase)
    else:
        unlock(folder, passphrase)


def seal(folder: Path, passphrase: str, *, remember: bool = False) -> Sealed:
    """Seal the notes in `folder` and all copies of them, and leave them unlocked in this process; raises KnownError.

    Nobody else may have the store open. The folder and the store are made if they are not there.
    """
    from gfmd_desk.storage import sealing  # start-up: only who seals needs it
    from gfmd_desk.storage.database import open_store

    try:
        open_store(folder).close()
    except LockedError as error:
        raise SealedAlreadyError from error
    if key_file_of(folder) is not None:
        raise SealedAlreadyError
    key, code = new_key(), new_code(secrets.randbelow)
    wraps = {PASSPHRASE: wrapping.wrap_with_passphrase(key, passphrase), CODE: wrapping.wrap_with_code(key, _letters(code))}
    sealing.seal(folder, key, lambda file: key_file.write_wraps(file, wraps))
    keep_unlocked(folder, key)
    left = []
    try:
        sealing.tidy(folder)
    except KnownError as error:
        left.append(f"Your notes are sealed, but not all copies beside them: that is tried again whenever they are opened. {error}")
    write_sum(folder / STORE_FILE)
    if remember:
        try:
            remember_here(folder)
        except KnownError as error:
            left.append(str(error))
    return Sealed(code, tuple(left))


def unseal(folder: Path) -> None:
    """Take the seal off unlocked notes and their copies, so that anybody with the disk can read them; raises KnownError."""
    from gfmd_desk.storage import sealing  # start-up: only who unseals needs it

    _key(folder)
    wrap = key_file.read_wraps(_key_file(folder)).get(KEYCHAIN)
    sealing.unseal(folder)
    _forget(wrap)
    lock(folder)
    write_sum(folder / STORE_FILE)


def change_passphrase(folder: Path, passphrase: str) -> None:
    """Let another passphrase open unlocked notes; the recovery code and what the keychain has stay. Raises KnownError."""
    _put(folder, PASSPHRASE, wrapping.wrap_with_passphrase(_key(folder), passphrase))


def new_recovery_code(folder: Path) -> str:
    """Return another recovery code for unlocked notes; the one before opens nothing any more. Raises KnownError."""
    code = new_code(secrets.randbelow)
    _put(folder, CODE, wrapping.wrap_with_code(_key(folder), _letters(code)))
    return code


def remember_here(folder: Path) -> None:
    """Let the keychain of this computer open unlocked notes; raises KnownError."""
    key, under, name = _key(folder), new_key(), secrets.token_hex(8)
    before = key_file.read_wraps(_key_file(folder)).get(KEYCHAIN)
    keychain.put_secret(name, under.raw.hex())
    _put(folder, KEYCHAIN, {"name": name, **wrapping.wrap_with_key(key, under)})
    _forget(before)


def forget_here(folder: Path) -> None:
    """Let nothing but the passphrase and the recovery code open the notes; raises KnownError."""
    wraps = key_file.read_wraps(_key_file(folder))
    wrap = wraps.pop(KEYCHAIN, None)
    if wrap is not None:
        with _kept():
            key_file.write_wraps(_key_file(folder), wraps)
        _forget(wrap)


def _unlock(folder: Path, opened_by: str, unwrap: Callable[[key_file.Wrap], DataKey]) -> None:
    file = _key_file(folder)
    wrap = key_file.read_wraps(file).get(opened_by)
    if wrap is None:
        raise key_file.damaged(file)
    try:
        keep_unlocked(folder, unwrap(wrap))
    except wrapping.DamagedWrapError as error:
        raise key_file.damaged(file) from error


def _put(folder: Path, opened_by: str, wrap: key_file.Wrap) -> None:
    file = _key_file(folder)
    wraps = key_file.read_wraps(file)
    with _kept():
        key_file.write_wraps(file, {**wraps, opened_by: wrap})


@contextmanager
def _kept() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise KeyNotKeptError(error) from error


def _in_keychain(wrap: key_file.Wrap | None) -> DataKey | None:
    secret = keychain.secret_of(str(wrap.get("name"))) if wrap is not None else None
    try:
        return DataKey(bytes.fromhex(secret)) if secret else None
    except ValueError:
        return None


def _forget(wrap: key_file.Wrap | None) -> None:
    if wrap is not None:
        keychain.forget_secret(str(wrap.get("name")))


def _letters(code: str) -> str:
    letters = read_code(code)
    assert letters is not None
    return letters


def _key(folder: Path) -> DataKey:
    """The key of unlocked notes."""
    _key_file(folder)
    key = key_for(folder / STORE_FILE)
    if key is None:
        raise NotSealedYetError
    return key


def _key_file(folder: Path) -> Path:
    try:
        file = key_file_of(folder)
    except OSError as error:
        raise NotOpenedError("The data folder {folder} cannot be used: {why}.", folder=folder, why=error.strerror) from error
    if file is None:
        raise NotSealedYetError
    return file
