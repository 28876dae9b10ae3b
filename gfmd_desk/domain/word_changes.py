"""What became of a sentence, word by word."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from gfmd_desk.domain.same_ends import same_ends

MOST_PAIRS = 1_000_000
"""Pairs of equal words, one in each text, up to which words are matched: a long text full of the same words would take hours. Two
wordings of three thousand words, as frequent as words are in speech, have fifty thousand."""
_WORDS = re.compile(r"\S+")


class Fate(StrEnum):
    KEPT = "kept"
    GONE = "gone"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words in a row that share a fate."""

    fate: Fate
    words: str


def word_changes(before: str, after: str) -> tuple[Piece, ...]:
    """Return the words of both, in reading order; where words were replaced, those that are gone come first.

    Where too many words are the same all over two long texts, what lies between their first and last difference is gone and new as a whole.
    """
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    head, tail = same_ends(old, new)
    middle = _between(old[head : len(old) - tail], new[head : len(new) - tail])
    pieces = ((Fate.KEPT, old[:head]), *middle, (Fate.KEPT, old[len(old) - tail :]))
    return tuple(Piece(fate, " ".join(words)) for fate, words in pieces if words)


def _between(old: list[str], new: list[str]) -> Iterator[tuple[Fate, list[str]]]:
    if _pairs(old, new) > MOST_PAIRS:
        yield Fate.GONE, old
        yield Fate.NEW, new
        return
    for tag, left, right, first, last in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            yield Fate.KEPT, old[left:right]
        else:
            yield Fate.GONE, old[left:right]
            yield Fate.NEW, new[first:last]


def _pairs(old: list[str], new: list[str]) -> int:
    times = Counter(new)
    return sum(times[word] for word in old)
