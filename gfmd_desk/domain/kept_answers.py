"""Answers about texts, kept by how long the texts are: of a pasted book each key makes another text, and each would be kept whole."""

from collections import OrderedDict
from collections.abc import Callable
from threading import Lock
from typing import Generic, TypeVar, TypeVarTuple

Rest = TypeVarTuple("Rest")
Answer = TypeVar("Answer")

ALWAYS = 3
"""Texts that are kept however long they are: those that are asked about in turn."""


class KeptAnswers(Generic[*Rest, Answer]):
    """Asks `find` about a text once, for as long as it is among the last `texts`, which have no more than `letters` together."""

    def __init__(self, find: Callable[[str, *Rest], Answer], texts: int, letters: int) -> None:
        self._find = find
        self._texts, self._most = texts, letters
        self._kept: OrderedDict[tuple[str, *Rest], Answer] = OrderedDict()
        self._letters = 0
        self._lock = Lock()

    def __call__(self, text: str, *rest: *Rest) -> Answer:
        key = (text, *rest)
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
                return self._kept[key]
        answer = self._find(text, *rest)
        with self._lock:
            if key not in self._kept:
                self._kept[key] = answer
                self._letters += len(text)
                while len(self._kept) > ALWAYS and (len(self._kept) > self._texts or self._letters > self._most):
                    self._letters -= len(self._kept.popitem(last=False)[0][0])
        return answer

    def knows(self, text: str, *rest: *Rest) -> bool:
        """Whether the answer is at hand."""
        return (text, *rest) in self._kept

    @property
    def letters(self) -> int:
        """How many letters are kept."""
        return self._letters
