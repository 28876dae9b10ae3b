"""Tags that the words of a text speak for. They are offered with the reason, never given."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TypeAlias

from gfmd_desk.domain.folding import WORD, folded
from gfmd_desk.domain.language import Language
from gfmd_desk.domain.reference import find_references
from gfmd_desk.domain.tags import in_order

_PHRASE_WORD = re.compile(r"\w+\*?")
_ARABIC_BEFORE = (("و", "ف"), ("ب", "ك"), ("ال", "لل", "ل"))
"""What Arabic writes together with the word that follows, in this order: and, with or like, the or to."""
_SHORTEST_ARABIC = 2


@dataclass(frozen=True, slots=True)
class Suggestion:
    """`why` are the words of the text that speak for the tag, as they stand there, each once."""

    tag: str
    why: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Word:
    start: int
    end: int
    forms: frozenset[str]


Phrase: TypeAlias = tuple[str, ...]
"""Folded words that follow one another; one that ends in ``*`` is the beginning of a word."""


@dataclass(frozen=True)
class Keywords:
    """For each language the phrases that speak for a tag."""

    phrases: Mapping[Language, Sequence[tuple[Phrase, str]]]

    @classmethod
    def of(cls, words: Iterable[tuple[str, Language, str]]) -> "Keywords":
        """Make keywords from tag, language and phrase, as people write it."""
        phrases: dict[Language, list[tuple[Phrase, str]]] = {language: [] for language in Language}
        for tag, language, phrase in words:
            phrases[language].append((tuple(map(folded, _PHRASE_WORD.findall(phrase))), tag))
        return cls(phrases)

    def beginning_with(self, word: str, language: Language) -> Sequence[tuple[Phrase, str]]:
        """The phrases that may begin with a folded word."""
        return self._by_beginning[language].get(word[:_SHORTEST_ARABIC], ())

    @cached_property
    def _by_beginning(self) -> Mapping[Language, Mapping[str, Sequence[tuple[Phrase, str]]]]:
        index: dict[Language, dict[str, list[tuple[Phrase, str]]]] = {language: {} for language in Language}
        for language, phrases in self.phrases.items():
            for phrase, tag in phrases:
                index[language].setdefault(phrase[0][:_SHORTEST_ARABIC], []).append((phrase, tag))
        return index


def suggest(text: str, keywords: Keywords, language: Language, section: str | None = None) -> list[Suggestion]:
    """Suggest tags for `text`: first what it refers to by number, then what its words speak for, the most words first.

    Of a reference that may mean two things both are suggested; `section` is as for `find_references`.
    """
    cited: dict[str, dict[str, None]] = {}
    for span in find_references(text, None, section):
        for tag in (tag for reading in span.readings for tag in reading):
            cited.setdefault(tag, {})[text[span.start : span.end]] = None
    spoken: dict[str, dict[str, None]] = {}
    for tag, words in _spoken_for(text, keywords, language):
        if tag not in cited:
            spoken.setdefault(tag, {})[words] = None
    order = [*in_order(cited), *sorted(in_order(spoken), key=lambda tag: -len({words.casefold() for words in spoken[tag]}))]
    return [Suggestion(tag, tuple(cited.get(tag) or spoken[tag])) for tag in order]


def _spoken_for(text: str, keywords: Keywords, language: Language) -> Iterator[tuple[str, str]]:
    """Tags with the words that speak for them."""
    words = [_Word(match.start(), match.end(), _forms(match.group(), language)) for match in WORD.finditer(text)]
    for place, word in enumerate(words):
        for form in word.forms:
            for phrase, tag in keywords.beginning_with(form, language):
                found = words[place : place + len(phrase)]
                if len(found) == len(phrase) and _is(form, phrase[0]) and all(map(_one_is, found[1:], phrase[1:])):
                    yield tag, text[word.start : found[-1].end]


def _one_is(word: _Word, wanted: str) -> bool:
    return any(_is(form, wanted) for form in word.forms)


def _is(form: str, wanted: str) -> bool:
    return form.startswith(wanted[:-1]) if wanted.endswith("*") else form == wanted


def _forms(word: str, language: Language) -> frozenset[str]:
    """A word folded, and in Arabic also without what is written together with it."""
    forms = [folded(word)]
    if language is Language.ARABIC:
        for beginnings in _ARABIC_BEFORE:
            forms += [form[len(one) :] for form in forms for one in beginnings if form.startswith(one)]
    return frozenset(form for form in forms if form is forms[0] or len(form) >= _SHORTEST_ARABIC)
