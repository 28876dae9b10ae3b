"""Words as they are compared: without case, accents, Arabic vowel signs and the marks between them."""

import re
import unicodedata

_WORD = re.compile(r"[^\W_]+")
_ARABIC_LETTERS = str.maketrans({"ـ": None, "ى": "ي", "ة": "ه"})
_ARABIC_PREFIX = re.compile("^(?:[فو]?(?:ال|بال|لل)|[فو])(?=.{3})")
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "x": 10}
_LONGEST_NUMBER = 2
_STEM_LENGTH = 5
_SHORTEST_STEM = 4


def folded(text: str) -> str:
    """Return `text` with what differs between two ways of writing the same word taken out."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", text)
    return "".join(letter for letter in apart if not unicodedata.combining(letter)).casefold().translate(_ARABIC_LETTERS)


def words(text: str) -> tuple[str, ...]:
    """Return the folded words of `text`; every mark between words is left out."""
    return tuple(_WORD.findall(folded(text)))


def stems(text: str) -> frozenset[str]:
    """Return the words that carry meaning, cut so that their inflections are the same."""
    return frozenset(_stem(word) for word in words(text) if len(word) >= _SHORTEST_STEM)


def number(word: str) -> int | None:
    """Return the value of a short number in any digits, or in Roman ones."""
    if word.isdecimal() and len(word) <= _LONGEST_NUMBER:
        return int(word)
    return _ROMAN.get(word)


def _stem(word: str) -> str:
    return _ARABIC_PREFIX.sub("", word).removesuffix("s")[:_STEM_LENGTH]
