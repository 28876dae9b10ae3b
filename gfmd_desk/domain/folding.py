"""Words as names are compared: without case, accents, Arabic vowel signs, and letters that only look different."""

import re
import unicodedata

_MARKS = "\u0300-\u036f\u061c\u064b-\u065f\u0670\u06d6-\u06ed\u00ad\u200b-\u200f\u2060\ufeff"

WORD = re.compile(rf"[\w{_MARKS}]+")
"""A word with the accents, vowel signs and invisible characters that may stand in it."""

_PLAIN_WORD = re.compile("[a-z0-9]+")

_SPREAD = {"æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "ł": "l", "ı": "i", "þ": "th"}
_CYRILLIC = dict(zip("авеікмнорстухјѕ", "abeikmhopctyxjs", strict=True))
_GREEK = dict(zip("αβεζηικμνορτυχ", "abezhikmvoptux", strict=True))
_ARABIC = {"ٱ": "ا", "ى": "ي", "ی": "ي", "ې": "ي", "ک": "ك", "ة": "ه", "ہ": "ه", "ە": "ه"}
_DIGITS = {digit: str(number % 10) for number, digit in enumerate("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹")}
_UNSEEN = dict.fromkeys("\u0640\u00ad\u061c\u200b\u200c\u200d\u200e\u200f\u2060\ufeff", "")
_SAME = str.maketrans({**_SPREAD, **_CYRILLIC, **_GREEK, **_ARABIC, **_DIGITS, **_UNSEEN})


def folded(text: str) -> str:
    """Return `text` with what differs between two ways of writing the same name taken out.

    Hamza and alef, ya and alef maqsura, ta marbuta and ha fall together, as do Latin letters and
    the Cyrillic and Greek ones that look like them.
    """
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", text)
    return "".join(letter for letter in apart if not unicodedata.combining(letter)).casefold().translate(_SAME)


def words(text: str) -> tuple[str, ...]:
    """Return the folded words of `text`; every mark between words is left out."""
    if text.isascii():
        return tuple(_PLAIN_WORD.findall(text.lower()))
    return tuple(word for word in map(folded, WORD.findall(text.replace("_", " "))) if word)


def phrase(text: str) -> str:
    """Return the folded words of `text` parted by blanks: what a name is kept and looked up by."""
    return " ".join(words(text))


def word_set(text: str) -> frozenset[str]:
    """Return the folded words of a list that is written as one text."""
    return frozenset(map(folded, text.split()))
