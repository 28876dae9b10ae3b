"""A random key, wrapped under a passphrase, a recovery code or another key: what of it may lie on a disk.

Knows no file, so that whatever else is sealed can be wrapped with it too. Brings cryptography: imported only where something is sealed.
"""

import os
import unicodedata
from base64 import b64decode, b64encode
from typing import Any, NamedTuple

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from gfmd_desk.errors import KnownError
from gfmd_desk.storage.data_key import DataKey

Wrap = dict[str, Any]
"""A wrapped key, as JSON can hold it."""

LEAST_LETTERS = 10
_PASSPHRASE, _CODE, _KEY = b"passphrase", b"recovery", b"keychain"
"""Bound to each wrap, so that none can be passed off as another."""

_BYTES, _SALT, _NONCE = 32, 16, 12


class Cost(NamedTuple):
    """What one try of a passphrase costs; `memory` in KiB."""

    iterations: int
    lanes: int
    memory: int


COST = Cost(iterations=3, lanes=4, memory=64 * 1024)
"""The second choice of RFC 9106 (section 4), about half a second on a laptop."""

_MOST = Cost(iterations=32, lanes=16, memory=1024 * 1024)
"""What a wrap may ask for; more is damage."""


class WrongPassphraseError(KnownError):
    def __init__(self) -> None:
        super().__init__("This passphrase does not open your notes.")


class WrongCodeError(KnownError):
    def __init__(self) -> None:
        super().__init__("This recovery code is not the one of your notes.")


class WrongKeyError(Exception):
    """The other key is not the one that it was wrapped under."""


class WeakPassphraseError(KnownError):
    def __init__(self) -> None:
        super().__init__(f"A passphrase needs at least {LEAST_LETTERS} letters; several words are best.")


class DamagedWrapError(Exception):
    """What should be a wrapped key is none."""


def is_weak(passphrase: str) -> bool:
    return len(_normal(passphrase)) < LEAST_LETTERS


def wrap_with_passphrase(key: DataKey, passphrase: str) -> Wrap:
    """Raises WeakPassphraseError. Takes about half a second."""
    if is_weak(passphrase):
        raise WeakPassphraseError
    salt = os.urandom(_SALT)
    return {"kdf": "argon2id", "salt": _text(salt), **COST._asdict(), **_sealed(key, _stretched(passphrase, salt, COST), _PASSPHRASE)}


def wrap_with_code(key: DataKey, letters: str) -> Wrap:
    salt = os.urandom(_SALT)
    return {"kdf": "hkdf-sha256", "salt": _text(salt), **_sealed(key, _derived(letters, salt), _CODE)}


def wrap_with_key(key: DataKey, under: DataKey) -> Wrap:
    return {"kdf": "none", **_sealed(key, under.raw, _KEY)}


def unwrap_with_passphrase(wrap: Wrap, passphrase: str) -> DataKey:
    """Return the key; raises WrongPassphraseError and DamagedWrapError. Takes as long as wrapping did."""
    try:
        cost = Cost(wrap["iterations"], wrap["lanes"], wrap["memory"])
        if any(asked > most for asked, most in zip(cost, _MOST, strict=True)):
            raise DamagedWrapError
        return _opened(wrap, _stretched(passphrase, b64decode(wrap["salt"]), cost), _PASSPHRASE)
    except InvalidTag as error:
        raise WrongPassphraseError from error
    except (KeyError, TypeError, ValueError) as error:
        raise DamagedWrapError from error


def unwrap_with_code(wrap: Wrap, letters: str) -> DataKey:
    """Return the key; raises WrongCodeError and DamagedWrapError."""
    try:
        return _opened(wrap, _derived(letters, b64decode(wrap["salt"])), _CODE)
    except InvalidTag as error:
        raise WrongCodeError from error
    except (KeyError, TypeError, ValueError) as error:
        raise DamagedWrapError from error


def unwrap_with_key(wrap: Wrap, under: DataKey) -> DataKey:
    """Return the key; raises WrongKeyError and DamagedWrapError."""
    try:
        return _opened(wrap, under.raw, _KEY)
    except InvalidTag as error:
        raise WrongKeyError from error
    except (KeyError, TypeError, ValueError) as error:
        raise DamagedWrapError from error


def _normal(passphrase: str) -> str:
    """One passphrase, however the keyboard composed its accents."""
    return unicodedata.normalize("NFC", passphrase.strip())


def _stretched(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    told = _normal(passphrase).encode("utf-8", "surrogatepass")
    return Argon2id(salt=salt, length=_BYTES, iterations=cost.iterations, lanes=cost.lanes, memory_cost=cost.memory).derive(told)


def _derived(letters: str, salt: bytes) -> bytes:
    """No stretching: the code is as random as the key."""
    return HKDF(algorithm=SHA256(), length=_BYTES, salt=salt, info=b"GFMD Desk recovery code").derive(letters.encode())


def _sealed(key: DataKey, under: bytes, bound: bytes) -> Wrap:
    nonce = os.urandom(_NONCE)
    return {"nonce": _text(nonce), "wrapped": _text(AESGCM(under).encrypt(nonce, key.raw, bound))}


def _opened(wrap: Wrap, under: bytes, bound: bytes) -> DataKey:
    return DataKey(AESGCM(under).decrypt(b64decode(wrap["nonce"]), b64decode(wrap["wrapped"]), bound))


def _text(raw: bytes) -> str:
    return b64encode(raw).decode()
