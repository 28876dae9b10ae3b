"""The key that a sealed store is written with: 256 random bits that nobody ever types."""

import os
from typing import NamedTuple

_BYTES = 32


class DataKey(NamedTuple):
    """Says nothing of itself, so that no log and no traceback can carry it."""

    raw: bytes

    def __repr__(self) -> str:
        return "DataKey(...)"

    @property
    def literal(self) -> str:
        """As SQLCipher takes a key that is no passphrase (zetetic.net/sqlcipher/sqlcipher-api)."""
        return f"x'{self.raw.hex()}'"


def new_key() -> DataKey:
    return DataKey(os.urandom(_BYTES))
