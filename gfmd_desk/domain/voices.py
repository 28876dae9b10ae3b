"""The wording that says who: nouns with what counts them, verbs that agree, and how a State's name stands in a sentence."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from gfmd_desk.domain.attribution import Group
from gfmd_desk.domain.language import Language, Wording

PARTICIPANT = "participant"
STATE = "state"
SPEAKING_FOR_STATES = "speaking for States"
NOUNS = (PARTICIPANT, STATE, SPEAKING_FOR_STATES, *Group)
"""What a table has words for."""


class Quantity(StrEnum):
    """What a noun is counted with; `Voice` has the same values but for "two", which nobody chooses and the program counts."""

    ONE = "one"
    TWO = "two"
    SOME = "some"
    SEVERAL = "several"
    MANY = "many"
    MOST = "most"
    ALL = "all"

    @property
    def plural(self) -> bool:
        return self is not Quantity.ONE


@dataclass(frozen=True, slots=True)
class Noun:
    """What some people are called, counted; the second key of `phrases` is whether others are named before ("one other State").

    `feminine` is the noun's own gender in Arabic, never that of anybody who spoke.
    """

    phrases: Mapping[tuple[Quantity, bool], Wording]
    feminine: bool

    def phrase(self, quantity: Quantity, language: Language, *, others: bool = False) -> str:
        return self.phrases[quantity, others].in_language(language)

    def feminine_verb(self, quantity: Quantity) -> bool:
        """Whether an Arabic verb before the phrase is feminine; the word for "many" is masculine whatever it counts."""
        return self.feminine and quantity is not Quantity.MANY


@dataclass(frozen=True, slots=True)
class Verb:
    """A reporting verb; each pattern has its place for the phrase as `{who}`.

    English, French and Spanish agree in number, Arabic in gender alone, since its verb stands first.
    """

    one: Wording
    more: Wording
    arabic_feminine: str
    impersonal: Wording

    def pattern(self, language: Language, *, plural: bool, feminine: bool) -> str:
        if language is Language.ARABIC and feminine:
            return self.arabic_feminine
        return (self.more if plural else self.one).in_language(language)


@dataclass(frozen=True, slots=True)
class Article:
    """How a State's name begins at the head of a sentence; `plural` for names like "les Seychelles"."""

    text: str
    plural: bool = False


@dataclass(frozen=True, slots=True)
class Voices:
    """All of it. `drafts` are the languages in which some wording has not been read by a reviser."""

    nouns: Mapping[str, Noun]
    verbs: Mapping[str, Verb]
    roles: Mapping[str, Wording]
    articles: Mapping[tuple[Language, str], Article]
    masculine_states: frozenset[str]
    drafts: frozenset[Language]
