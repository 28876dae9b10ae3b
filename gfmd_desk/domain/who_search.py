"""Find whom typed words may mean: people by code, name, organisation and State, and States and organisations as a whole."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import cache
from heapq import nsmallest

from gfmd_desk.domain.folding import phrase

MOST_FOUND = 8


class _Rank(IntEnum):
    """What is offered first; a State that nobody in the roster speaks for comes last."""

    CODE = 0
    WHOLE = 1
    WHOLE_BY_A_WORD = 2
    NAME = 3
    BY_A_WORD = 4
    NOT_IN_THE_ROOM = 5


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who can be chosen.

    `participant_id` is empty for a State or an organisation that has no line in the roster yet; then `word` says which it is. `names` are
    its own, `belongs_to` those of its State and organisation. A `whole` is a State or an organisation itself, `there` where the roster
    knows it; who is not `known` yet goes by a word.
    """

    participant_id: str
    word: str
    line: str
    names: tuple[str, ...]
    belongs_to: tuple[str, ...] = ()
    code: str = ""
    whole: bool = False
    there: bool = True
    known: bool = True


class WhoIndex:
    """Everybody of an event who can be chosen; made once, asked with every key."""

    def __init__(self, candidates: Iterable[Candidate]) -> None:
        folded = cache(phrase)  # thousands belong to the same few States
        self._known = [_Known.of(one, folded) for one in candidates]
        self._words = [known.words for known in self._known]

    def candidates(self) -> Iterator[Candidate]:
        """All who can be chosen."""
        return (known.candidate for known in self._known)

    def find(self, typed: str, most: int = MOST_FOUND) -> list[Candidate]:
        """Return whom `typed` may mean, the likeliest first: each of its words begins a word of a name or is a code."""
        words = phrase(typed)
        if not words:
            return []
        code = typed.strip().casefold()
        parts = [f" {word}" for word in words.split(" ")]
        found = [number for number, theirs in enumerate(self._words) if parts[0] in theirs]
        ranked = ((rank, number) for number in found if (rank := self._known[number].rank(words, parts, code)) is not None)
        return [self._known[number].candidate for _, number in nsmallest(most, ranked)]

    def names_somebody(self, typed: str) -> bool:
        """Whether somebody is called just so."""
        words, code = phrase(typed), typed.strip().casefold()
        return any(words in known.names or (code and known.code == code) for known in self._known)


@dataclass(frozen=True, slots=True)
class _Known:
    """A candidate with its names folded; `words` are all words that find it, each behind a blank."""

    candidate: Candidate
    code: str
    names: tuple[str, ...]
    words: str

    @classmethod
    def of(cls, candidate: Candidate, folded: Callable[[str], str]) -> "_Known":
        names = tuple(filter(None, map(folded, candidate.names)))
        code = candidate.code.casefold()
        return cls(candidate, code, names, " ".join(("", code, *names, *map(folded, candidate.belongs_to))))

    def rank(self, words: str, parts: Sequence[str], code: str) -> _Rank | None:
        if self.code and self.code == code:
            return _Rank.CODE
        if not all(part in self.words for part in parts):
            return None
        begins = any(name.startswith(words) for name in self.names)
        if not self.candidate.there:
            return _Rank.NOT_IN_THE_ROOM
        if self.candidate.whole:
            return _Rank.WHOLE if begins else _Rank.WHOLE_BY_A_WORD
        return _Rank.NAME if begins else _Rank.BY_A_WORD
