"""Abbreviations that are written out when their word is ended: exactly those, as they were typed, and nowhere that they would do harm."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

LONGEST = 24
"""Characters of an abbreviation; what is longer is a word."""
LONGEST_EXPANSION = 200

ENDS_AT_ONCE = frozenset(";!?…)]}»”؛؟")
"""What ends a word beyond doubt. A point, a comma and a colon may go on as an address, a figure or a mark: the blank after them tells."""

_OPENING = "([{«“„‘\"'¿¡–—"
_CLOSING = ".,;:!?…)]}»”’\"'،؛؟"
_MARK = re.compile(r"(?:^|\s)(?:,,|،،)")
_END_OF_MARK = re.compile(r"[.;:!?؛؟]")
_WORDS_OF_A_MARK = 3
_NOT_IN_ONE = re.compile(r"[\s⟦⟧@]|^[,،#+@]")


class Flaw(StrEnum):
    """Why something cannot be an abbreviation."""

    EMPTY = "empty"
    TOO_LONG = "too long"
    NOT_A_WORD = "not a word"
    SAME = "same"


@dataclass(frozen=True, slots=True)
class Expansion:
    """Instead of `typed`, behind which `after` more characters stand before the caret, `words` are to stand."""

    typed: str
    words: str
    after: int


@dataclass(frozen=True, slots=True)
class Abbreviations:
    """What holds in one report: the user's own, and the usual ones of its language; where both say something, the user does."""

    own: Mapping[str, str] = field(default_factory=dict)
    usual: Mapping[str, str] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.own or self.usual)

    def expansion(self, before: str) -> Expansion | None:
        """Return what the word at the end of `before` stands for, now that it is ended; None where it is to be left as it is."""
        if before.rfind("⟦") > before.rfind("⟧") or _in_a_mark(before):
            return None
        last = _last_word(before)
        for word in _without_closing(last):
            if words := self._words(word):
                return Expansion(word, words, len(last) - len(word))
        return None

    def _words(self, word: str) -> str:
        for known in (self.own, self.usual):
            if word in known:
                return known[word]
            small = word[:1].lower() + word[1:]
            if small in known:
                words = known[small]
                return words[:1].upper() + words[1:]
        return ""


def flaw_in(short: str, words: str) -> Flaw | None:
    """Say why `short` cannot stand for `words`; None where it can."""
    if not short or not words:
        return Flaw.EMPTY
    if len(short) > LONGEST or len(words) > LONGEST_EXPANSION:
        return Flaw.TOO_LONG
    if _NOT_IN_ONE.search(short) or short.strip(_OPENING + _CLOSING) == "" or "\n" in words:
        return Flaw.NOT_A_WORD
    return Flaw.SAME if short == words else None


def _last_word(before: str) -> str:
    """The word that ends `before`; empty behind a blank."""
    words = before.split()
    return words[-1].lstrip(_OPENING) if words and not before[-1].isspace() else ""


def _without_closing(word: str) -> Iterator[str]:
    """The word as it stands, and with one after the other of the signs that close it taken away."""
    yield word
    while word and word[-1] in _CLOSING:
        word = word[:-1]
        yield word


def _in_a_mark(before: str) -> bool:
    """Whether the words at the end may still say who is meant: a mark, and few words since."""
    begins = [found.end() for found in _MARK.finditer(before)]
    since = before[begins[-1] :] if begins else ""
    return bool(begins) and not _END_OF_MARK.search(since) and len(since.split()) <= _WORDS_OF_A_MARK
