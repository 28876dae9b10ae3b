"""Find any of many thousand phrases in a text, in one pass over its words."""

import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Generic, TypeVar

from gfmd_desk.domain.folding import WORD, folded

_JOIN = re.compile(r"[\s.,،'’ʼ‘´`()&/‐-―-]{1,4}")
_LETTERS_JOIN = re.compile(r"[.&]\s?-?")
_CONJUNCTIONS = "وف"
_PREPOSITIONS = "بكل"
_TO_BLANKS = "".join(letter if letter.isalnum() else " " for letter in map(chr, range(128)))
_SHORTEST_WORD = 2
_MOST_REMEMBERED = 50_000
_TEXTS_AT_HAND, _LONGEST_AT_HAND = 4, 20_000

What = TypeVar("What")


@dataclass(frozen=True, slots=True)
class Found(Generic[What]):
    """A phrase in a text, from `start` to `end`, without the particles that Arabic writes in one with it."""

    start: int
    end: int
    what: What


@dataclass(frozen=True, slots=True)
class _Beginning:
    """A folded word that a phrase may begin with, and how many letters stand before it in the word as written."""

    word: str
    prefix: int
    most_words: int


class PhraseFinder:
    """Holds phrases as `folding.phrase` makes them."""

    def __init__(self, phrases: Collection[str]) -> None:
        self._phrases = phrases
        most: dict[str, int] = {}
        self._openings: set[str] = set()
        for one in phrases:
            first, blank, rest = one.partition(" ")
            if blank:
                self._openings.add(f"{first} {rest.partition(' ')[0]}")
            count = one.count(" ") + 1
            if count > most.get(first, 0):
                most[first] = count
        self._beginnings = _Beginnings(most)

    def find(self, text: str, accept: Callable[[str, int, int], What | None], written: list[str] | None = None) -> Iterator[Found[What]]:
        """Yield what `accept` makes of each phrase and of where it stands; longest first, none inside another.

        Where it makes None of a phrase, a shorter one at the same place gets its turn. `written` are the
        `words_as_written` where they are at hand: to part them takes longer than all the rest.
        """
        if "_" in text:
            text = text.replace("_", " ")
        beginnings = self._beginnings
        if written is None:
            written = words_as_written(text)
        begun = map(beginnings.__getitem__, written)
        places = [place for place, begins in enumerate(begun) if begins and self._may_begin(begins, written, place)]
        if not places:
            return
        spans = _spans(text)
        free = 0
        for place in places:
            if place < free:
                continue
            longest: tuple[int, Found[What]] | None = None
            for beginning in beginnings[written[place]]:
                found = self._longest(text, spans, place, beginning, accept)
                if found and (longest is None or found[0] > longest[0]):
                    longest = found
            if longest:
                free = place + longest[0]
                yield longest[1]

    def _may_begin(self, begins: tuple[_Beginning, ...], written: list[str], place: int) -> bool:
        """Whether the word here is a phrase by itself, or the beginning of one together with the next."""
        following = folded(written[place + 1]) if place + 1 < len(written) else ""
        return any(one.word in self._phrases or f"{one.word} {following}" in self._openings for one in begins)

    def _longest(
        self, text: str, spans: list[tuple[int, int]], place: int, beginning: _Beginning, accept: Callable[[str, int, int], What | None]
    ) -> tuple[int, Found[What]] | None:
        """The longest accepted phrase that begins here, with the number of its words."""
        start = _after_prefix(text, spans[place][0], beginning.prefix)
        readings = [beginning.word]
        for here in range(place + 1, min(place + beginning.most_words, len(spans))):
            if not _JOIN.fullmatch(text, spans[here - 1][1], spans[here][0]):
                break
            reading = f"{readings[-1]} {folded(text[slice(*spans[here])])}"
            if len(readings) == 1 and reading not in self._openings:
                break
            readings.append(reading)
        for length in range(len(readings), 0, -1):
            one = readings[length - 1]
            if one in self._phrases and _letters_are_joined(text, spans[place : place + length], one):
                end = spans[place + length - 1][1]
                what = accept(one, start, end)
                if what is not None:
                    return length, Found(start, end, what)
        return None


def words_as_written(text: str) -> list[str]:
    """Return the words of a text as they stand in it; plain English goes the way that is seven times as fast."""
    if text.isascii():
        return text.translate(_TO_BLANKS).split()
    return WORD.findall(text.replace("_", " ") if "_" in text else text)


def _spans(text: str) -> list[tuple[int, int]]:
    return _spans_at_hand(text) if len(text) <= _LONGEST_AT_HAND else _spans_of(text)


@lru_cache(_TEXTS_AT_HAND)
def _spans_at_hand(text: str) -> list[tuple[int, int]]:
    return _spans_of(text)


def _spans_of(text: str) -> list[tuple[int, int]]:
    return [match.span() for match in WORD.finditer(text)]


class _Beginnings(dict[str, tuple[_Beginning, ...]]):
    """For each word as written, the beginnings of phrases in it; filled as words come by, because most of a text is the same few words."""

    def __init__(self, most_words: dict[str, int]) -> None:
        super().__init__()
        self._most_words = most_words

    def __missing__(self, written: str) -> tuple[_Beginning, ...]:
        if len(self) >= _MOST_REMEMBERED:
            self.clear()
        most = self._most_words
        result = tuple(_Beginning(word, prefix, most[word]) for word, prefix in _readings(folded(written)) if word in most)
        self[written] = result
        return result


def _readings(word: str) -> Iterator[tuple[str, int]]:
    """A folded word as it stands, and without the particles that Arabic writes before a name: and, in, for, like."""
    yield word, 0
    if not word[:1] or word[0] not in _CONJUNCTIONS + _PREPOSITIONS:
        return
    rests = [(word, 0)]
    if word[0] in _CONJUNCTIONS and len(word) > _SHORTEST_WORD:
        rests.append((word[1:], 1))
        yield word[1:], 1
    for rest, before in rests:
        if rest.startswith("لل"):
            yield f"ا{rest[0]}{rest[2:]}", before + 1
        if rest[0] in _PREPOSITIONS and len(rest) > _SHORTEST_WORD:
            yield rest[1:], before + 1


def _after_prefix(text: str, start: int, letters: int) -> int:
    """Where a word goes on after its first `letters`, each with the signs that it carries."""
    while letters:
        start += 1
        if folded(text[start]):
            letters -= 1
    return start


def _letters_are_joined(text: str, spans: list[tuple[int, int]], one: str) -> bool:
    """Initials are one name only where points join them: "U.S.", but not "u s"."""
    if len(one) != 2 * len(spans) - 1 or one[-1].isdecimal():
        return True
    return all(_LETTERS_JOIN.fullmatch(text, before[1], after[0]) for before, after in pairwise(spans))
