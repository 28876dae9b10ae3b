"""How good a passphrase is, in words: an estimate of how many tries it would take, on the safe side."""

import math
import unicodedata
from enum import StrEnum
from itertools import pairwise

LEAST_LETTERS = 10
_BITS_OF_A_WORD = 10.0
"""Of the words that people choose by themselves; a list of 7,776 drawn with dice has 12.9."""
_FAIR, _STRONG = 40.0, 60.0
"""Bits; each try costs half a second of a laptop and 64 MiB."""


class Strength(StrEnum):
    TOO_SHORT = "too short"
    WEAK = "weak"
    FAIR = "fair"
    STRONG = "strong"


def strength_of(passphrase: str) -> Strength:
    """Say how good a passphrase is; where it is made of words they are counted rather than their letters."""
    told = unicodedata.normalize("NFC", passphrase.strip())
    if len(told) < LEAST_LETTERS:
        return Strength.TOO_SHORT
    bits = min(_bits_of_letters(told), _bits_of_words(told))
    return Strength.STRONG if bits >= _STRONG else Strength.FAIR if bits >= _FAIR else Strength.WEAK


def _bits_of_letters(told: str) -> float:
    """Letters that repeat one or follow one another, as in "aaa", "abc" and "321", say nothing new, and neither do those of a loop."""
    new = 1 + sum(not -1 <= ord(after) - ord(before) <= 1 for before, after in pairwise(told.casefold()))
    return min(new, 2 * len(set(told.casefold()))) * math.log2(_alphabet(told))


def _alphabet(told: str) -> int:
    """How many letters somebody would have to try for each."""
    kinds = (str.islower, 26), (str.isupper, 26), (str.isdigit, 10), (lambda letter: not letter.isalnum(), 20)
    found = sum(size for is_kind, size in kinds if any(is_kind(letter) for letter in told))
    return max(found + (28 if any(letter.isalpha() and not (letter.islower() or letter.isupper()) for letter in told) else 0), 2)


def _bits_of_words(told: str) -> float:
    """Words as people choose them; a text without blanks may be anything, and is judged by its letters."""
    words = told.casefold().split()
    if len(words) == 1:
        return math.inf
    return sum(min(_BITS_OF_A_WORD, len(word) * math.log2(_alphabet(word))) for word in set(words))
