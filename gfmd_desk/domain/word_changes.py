"""What became of a sentence, word by word."""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

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
    """Return the words of both, in reading order; where words were replaced, those that are gone come first."""
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    pieces: list[Piece] = []
    for tag, left, right, first, last in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            pieces.append(Piece(Fate.KEPT, " ".join(old[left:right])))
            continue
        if left < right:
            pieces.append(Piece(Fate.GONE, " ".join(old[left:right])))
        if first < last:
            pieces.append(Piece(Fate.NEW, " ".join(new[first:last])))
    return tuple(pieces)
