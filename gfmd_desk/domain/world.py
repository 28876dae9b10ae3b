"""The names of States, territories, groups and organisations, and where they stand in a text."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from gfmd_desk.domain.folding import WORD, phrase
from gfmd_desk.domain.language import Language
from gfmd_desk.domain.phrases import PhraseFinder


class BodyKind(StrEnum):
    STATE = "state"
    TERRITORY = "territory"
    GROUP = "group"
    ORGANISATION = "organisation"


class NameKind(StrEnum):
    SHORT = "short"
    OFFICIAL = "official"
    ALIAS = "alias"
    ACRONYM = "acronym"
    CAPITAL = "capital"
    """A capital, a seat of government, or another town that is said for the State."""
    ADJECTIVE = "adjective"
    """In Spanish and Arabic also what the people are called."""
    PEOPLE = "people"


WHO = frozenset({NameKind.SHORT, NameKind.OFFICIAL, NameKind.ALIAS, NameKind.ACRONYM})
"""The kinds that name the body itself."""


@dataclass(frozen=True, slots=True)
class Name:
    """One way to write a body in one language.

    `ambiguous` says what else the word may mean, and is empty where it means nothing else. `cased`:
    found only as it is capitalised here. Not `sought`: such an everyday word that nobody looks for it.
    """

    text: str
    kind: NameKind
    language: Language
    ambiguous: str = ""
    cased: bool = False
    sought: bool = True


@dataclass(frozen=True, slots=True)
class Body:
    """`code` is ISO 3166 alpha-3 for States and territories (alpha-2 where there is none), else a short English name.

    `alpha2` is empty for groups and organisations.
    """

    code: str
    kind: BodyKind
    alpha2: str
    names: tuple[Name, ...]

    def short(self, language: Language) -> str:
        """Return the name to print, in the United Nations' way of writing."""
        return next(name.text for name in self.names if name.kind is NameKind.SHORT and name.language is language)

    def written(self, language: Language, kind: NameKind) -> tuple[str, ...]:
        """Return all names of one kind in one language."""
        return tuple(name.text for name in self.names if name.kind is kind and name.language is language)


@dataclass(frozen=True, slots=True)
class Hit:
    """`body` named from `start` to `end` of a text, as `name` has it."""

    start: int
    end: int
    body: Body
    name: Name


Place: TypeAlias = tuple[int, int]
"""The number of a body, and of a name among its names."""


class Names:
    """All bodies, found in running text and looked up by what they are called.

    Bodies are known by their place. `codes` has the code and the alpha-2 of each; `phrases` every folded
    name; `named` gives for a phrase the names that fold to it, as (body, name) places; `body_at` a body.
    """

    def __init__(
        self,
        codes: Sequence[tuple[str, str]],
        phrases: Collection[str],
        named: Callable[[str], Sequence[Place]],
        body_at: Callable[[int], Body],
    ) -> None:
        self._codes: dict[str, set[int]] = {}
        for place, both in enumerate(codes):
            for code in filter(None, both):
                self._codes.setdefault(code.casefold(), set()).add(place)
        self._count = len(codes)
        self._phrases = phrases
        self._named = named
        self._body_at = body_at
        self._finder = PhraseFinder(phrases)

    @property
    def bodies(self) -> tuple[Body, ...]:
        return tuple(map(self._body_at, range(self._count)))

    def find(self, text: str, language: Language | None = None, written: list[str] | None = None) -> list[Hit]:
        """Return the names in `text`, of one language or of all, in their order; a name inside a longer one is not told.

        Two bodies that share a name give two hits in the same place. `written` are the words of the text
        where whoever asks has parted them already.
        """

        def accept(one: str, start: int, end: int) -> list[tuple[Body, Name]] | None:
            return self._meant(one, text[start:end], language) or None

        return [Hit(found.start, found.end, body, name) for found in self._finder.find(text, accept, written) for body, name in found.what]

    def knows(self, one: str) -> bool:
        """Whether a folded phrase is a name of any kind."""
        return one in self._phrases

    def lookup(self, word: str) -> Body | None:
        """Return the one body that is called `word` or has this code; None where there is none, or more than one."""
        called = self.called(word)
        return called[0] if len(called) == 1 else None

    def called(self, word: str) -> tuple[Body, ...]:
        """Return every body that has `word` as its whole name, acronym or code, in any of the languages."""
        places = set(self._codes.get(word.strip().casefold(), ()))
        places.update(self._called(phrase(word)) or self._called(_without_article(phrase(word))))
        return tuple(self._body_at(place) for place in sorted(places))

    def _called(self, one: str) -> set[int]:
        if one not in self._phrases:
            return set()
        return {place for place, number in self._named(one) if self._body_at(place).names[number].kind in WHO}

    def _meant(self, one: str, written: str, language: Language | None) -> list[tuple[Body, Name]]:
        meant: dict[int, tuple[Body, Name]] = {}
        for place, number in self._named(one):
            body = self._body_at(place)
            name = body.names[number]
            if place not in meant and language in (None, name.language) and (not name.cased or capitalised_like(name.text, written)):
                meant[place] = body, name
        return list(meant.values())


_ARTICLES = frozenset({"the", "le", "la", "les", "l", "el", "los", "las"})


def _without_article(one: str) -> str:
    first, _, rest = one.partition(" ")
    return rest if first in _ARTICLES else one


def capitalised_like(name: str, written: str) -> bool:
    """Whether every capital of `name` is one in `written`, word by word."""
    pairs = zip(WORD.findall(name), WORD.findall(written), strict=False)
    return all(theirs.isupper() for both in pairs for ours, theirs in zip(*both, strict=False) if ours.isupper())
