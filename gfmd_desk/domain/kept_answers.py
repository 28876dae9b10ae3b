"""Answers about texts, kept by how long the texts are: of a pasted book each key makes another text, and each would be kept whole."""

from collections import OrderedDict
from collections.abc import Callable
from threading import Lock
from typing import Generic, TypeVar, TypeVarTuple

Rest = TypeVarTuple("Rest")
Answer = TypeVar("Answer")

LONG = 20_000
"""Letters from which a text is kept apart from all others, so that it does not push them out."""
_FEW = 3
"""Long texts that are kept however long they are: those that are on one screen."""
_QUESTIONS = 1_000
"""After so many about other texts a long one is forgotten."""


class KeptAnswers(Generic[*Rest, Answer]):
    """Asks `find` about a text once, for as long as it is among the last `texts`, which have no more than `letters` together."""

    def __init__(self, find: Callable[[str, *Rest], Answer], texts: int, letters: int) -> None:
        self._find = find
        self._texts, self._most = texts, letters
        self._short: OrderedDict[tuple[str, *Rest], Answer] = OrderedDict()
        self._long: OrderedDict[tuple[str, *Rest], tuple[Answer, int]] = OrderedDict()
        self._short_letters = self._long_letters = self._asked = 0
        self._lock = Lock()

    @property
    def letters(self) -> int:
        """How many letters are kept."""
        return self._short_letters + self._long_letters

    def __call__(self, text: str, *rest: *Rest) -> Answer:
        key = (text, *rest)
        with self._lock:
            self._asked += 1
            self._forget_long()
            if key in self._short:
                self._short.move_to_end(key)
                return self._short[key]
            if key in self._long:
                answer, _ = self._long.pop(key)
                self._long[key] = answer, self._asked
                return answer
        answer = self._find(text, *rest)
        with self._lock:
            if len(text) > LONG:
                self._keep_long(key, answer)
            else:
                self._keep_short(key, answer)
        return answer

    def knows(self, text: str, *rest: *Rest) -> bool:
        """Whether the answer is at hand."""
        key = (text, *rest)
        return key in self._short or key in self._long

    def _keep_short(self, key: tuple[str, *Rest], answer: Answer) -> None:
        if key not in self._short:
            self._short_letters += len(key[0])
        self._short[key] = answer
        while len(self._short) > self._texts or self._short_letters > self._most:
            self._short_letters -= len(self._short.popitem(last=False)[0][0])

    def _keep_long(self, key: tuple[str, *Rest], answer: Answer) -> None:
        if key not in self._long:
            self._long_letters += len(key[0])
        self._long[key] = answer, self._asked
        self._forget_long()

    def _forget_long(self) -> None:
        while self._long:
            oldest, (_, asked) = next(iter(self._long.items()))
            too_many = len(self._long) > _FEW and self._long_letters > self._most
            if not too_many and self._asked - asked < _QUESTIONS:
                return
            del self._long[oldest]
            self._long_letters -= len(oldest[0])
