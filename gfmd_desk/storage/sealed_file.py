"""Any file under the key of a store: what lies beside that and is no database that SQLCipher could read.

In pieces, each bound to its place and the last one to being the last, so that none can be left out, moved or cut off
(the STREAM construction, eprint.iacr.org/2015/189). Brings cryptography.
"""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from gfmd_desk.storage.data_key import DataKey

_BEGINNING = b"GFMD Desk sealed file 1\n"
_SALT, _TAG, _PIECE = 32, 16, 1024 * 1024


class DamagedFileError(OSError):
    """A sealed file is not what was written, or another key's."""

    def __init__(self, path: Path) -> None:
        super().__init__(None, "the file is damaged", str(path))


def write_sealed(path: Path, source: IO[bytes], key: DataKey) -> None:
    """Seal all of `source` and put it in place in whole; raises OSError."""
    part = path.with_name(f".{path.name}.part")
    part.unlink(missing_ok=True)
    with os.fdopen(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as file:
        salt = os.urandom(_SALT)
        file.write(_BEGINNING + salt)
        cipher = _cipher(key, salt)
        for number, (piece, last) in enumerate(_until_the_last(_pieces(source, _PIECE))):
            file.write(cipher.encrypt(_place(number, last=last), piece, None))
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)


def read_sealed(path: Path, key: DataKey) -> Iterator[bytes]:
    """Return the pieces of what was sealed; raises DamagedFileError and OSError, where it is cut off only at the end."""
    with path.open("rb") as file:
        if file.read(len(_BEGINNING)) != _BEGINNING:
            raise DamagedFileError(path)
        cipher = _cipher(key, file.read(_SALT))
        for number, (piece, last) in enumerate(_until_the_last(_pieces(file, _PIECE + _TAG))):
            try:
                yield cipher.decrypt(_place(number, last=last), piece, None)
            except InvalidTag as error:
                raise DamagedFileError(path) from error


def _pieces(file: IO[bytes], size: int) -> Iterator[bytes]:
    return iter(lambda: file.read(size), b"")


def _until_the_last(pieces: Iterator[bytes]) -> Iterator[tuple[bytes, bool]]:
    """At least one piece, and with each whether it is the last."""
    held = next(pieces, b"")
    for piece in pieces:
        yield held, False
        held = piece
    yield held, True


def _place(number: int, *, last: bool) -> bytes:
    """The nonce; the key is another one for each file."""
    return number.to_bytes(11, "big") + bytes([last])


def _cipher(key: DataKey, salt: bytes) -> AESGCM:
    return AESGCM(HKDF(algorithm=SHA256(), length=32, salt=salt, info=b"GFMD Desk sealed file").derive(key.raw))
