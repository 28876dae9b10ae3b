"""The code that opens sealed notes when the passphrase is forgotten: 130 random bits, written so that a person can copy them from paper."""

import hashlib
from collections.abc import Callable

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's 32 (crockford.com/base32.html): no I, L, O or U, which are taken for something else."""

_LETTERS, _CHECKS, _GROUP = 26, 2, 4
_TAKEN_FOR = str.maketrans("ILO", "110")


def new_code(number_below: Callable[[int], int]) -> str:
    """Return a code in groups of four; `number_below` draws at random, such as `secrets.randbelow`."""
    letters = "".join(ALPHABET[number_below(len(ALPHABET))] for _ in range(_LETTERS))
    return in_groups(letters + _check(letters))


def in_groups(letters: str) -> str:
    return "-".join(letters[start : start + _GROUP] for start in range(0, len(letters), _GROUP))


def read_code(text: str) -> str | None:
    """Return the letters of a code as somebody typed it; None if it has a typing mistake."""
    letters = "".join(letter for letter in text.upper() if letter.isalnum()).translate(_TAKEN_FOR)
    if len(letters) != _LETTERS + _CHECKS or not set(letters) <= set(ALPHABET):
        return None
    return letters if letters[_LETTERS:] == _check(letters[:_LETTERS]) else None


def _check(letters: str) -> str:
    """Two letters that change with any other."""
    first, second, *_ = hashlib.sha256(letters.encode()).digest()
    return ALPHABET[first % len(ALPHABET)] + ALPHABET[second % len(ALPHABET)]
