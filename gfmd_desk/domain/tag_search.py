"""What somebody types to name tags: "obj 5", "10.7", "regular pathways", "objectifs 2 à 5", "Objectives 0, 24 and 5-2".

Nothing is guessed: what may mean two things comes back as choices, and what was not understood comes back in the words it was typed in.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from gfmd_desk.domain.folding import WORD, folded
from gfmd_desk.domain.frameworks import FrameworkItem, Frameworks
from gfmd_desk.domain.language import Language
from gfmd_desk.domain.reference import ReferenceSpan, find_references
from gfmd_desk.domain.reference_words import markers
from gfmd_desk.domain.suggesting import Keywords, suggest
from gfmd_desk.domain.tags import Framework, Item, in_order, parse_tag

MOST_OFFERED = 12
"""Items that are offered at once for what was typed."""

_NAMES = {
    Framework.GCM: ("objective", "objectif", "objetivo", "هدف", "gcm", "pmm", "compact", "pacte", "pacto", "اتفاق"),
    Framework.PRINCIPLE: ("principle", "principe", "principio", "مبدأ", "guiding", "gcm", "pmm"),
    Framework.SDG: ("goal", "target", "objectif", "objetivo", "cible", "meta", "هدف", "غاية", "sdg", "odd", "ods"),
}
"""What items are called by people who type; matched by its first letters, as all words are."""

_TYPED = re.compile(rf"\d+(?:[.,٫](?:\d+|[a-d]\b))?|{WORD.pattern}")
_NUMBER = re.compile(r"(\d+)(?:[.,٫](\d+|[a-d]))?")
_BY_KEYWORD = 9
"""How loosely an item fits that is found by our own keywords alone: it is offered, and never taken by Enter."""
_JOINTS = frozenset(("and", "or", "et", "ou", "y", "e", "o", "u", "و", "أو"))
_NOTHING = _JOINTS.union(("of", "the", "du", "de", "la", "le", "les", "des", "del", "el", "من", "في"))
"""Words that say nothing by themselves."""
_SPANISH_AND = frozenset(("y", "e"))
_THE = "ال"


@dataclass(frozen=True, slots=True)
class Answer:
    """What was typed, as it was read.

    `tags` are meant for certain. Where that cannot be said `choices` holds what may be meant, each complete in itself, and `tags`
    is empty. `unknown` are numbers that no item has, `crooked` spans of which only the ends were read, `rest` other words.
    """

    tags: tuple[str, ...] = ()
    choices: tuple[tuple[str, ...], ...] = ()
    unknown: tuple[str, ...] = ()
    crooked: tuple[str, ...] = ()
    rest: str = ""

    @property
    def left(self) -> str:
        """What was not understood, to be typed on."""
        return ", ".join(part for part in (*self.unknown, *self.crooked, self.rest) if part)


@dataclass(frozen=True, slots=True)
class _Sought:
    item: Item
    code: str
    names: frozenset[str]
    short: frozenset[str]
    long: frozenset[str]


class TagSearch:
    """The items of `frameworks` by number, by code and by the words of their titles in any language.

    Where no title has what was typed, `keywords` offer what it may be about.
    """

    def __init__(self, frameworks: Frameworks, keywords: Keywords | None = None) -> None:
        self._keywords = keywords
        self._sought = [_sought(item) for item in frameworks.items]

    def read(self, text: str) -> Answer:
        """Read what was typed when Enter says that it is complete."""
        if parse_tag(text.strip()):
            return Answer((text.strip(),))
        answer = _references(text)
        if answer:
            return answer
        fits = self._found(text)
        found = [tag for fit, tag in fits if fit == fits[0][0]][:MOST_OFFERED]
        if not found:
            typed = _TYPED.findall(text)
            alone = all(_NUMBER.fullmatch(folded(word)) for word in typed)
            return Answer(unknown=tuple(typed)) if typed and alone else Answer(rest=text.strip())
        sure = len(found) == 1 and fits[0][0] != _BY_KEYWORD
        return Answer((found[0],)) if sure else Answer(choices=tuple((tag,) for tag in found))

    def offered(self, text: str) -> list[tuple[str, ...]]:
        """Return what may be meant by what has been typed so far, the likeliest first, at most `MOST_OFFERED`."""
        answer = _references(text) or Answer()
        read = answer.choices or ((answer.tags,) if answer.tags else ())
        return list(dict.fromkeys((*read, *((tag,) for _, tag in self._found(text)))))[:MOST_OFFERED]

    def _found(self, text: str) -> list[tuple[int, str]]:
        """Items that have everything that was typed, with how loosely they fit, the closest first."""
        typed = [folded(word) for word in _TYPED.findall(text)]
        if not any(typed):
            return []
        fits = [(fit, one.item.rank, one.item.tag) for one in self._sought if (fit := _fit(one, typed)) is not None]
        untitled = _untitled(typed, {one.item for one in self._sought})
        found = [(fit, tag) for fit, _, tag in sorted((*fits, *((0, item.rank, item.tag) for item in untitled)))]
        return found or [(_BY_KEYWORD, tag) for tag in self._by_keyword(text)]

    def _by_keyword(self, text: str) -> tuple[str, ...]:
        if self._keywords is None:
            return ()
        return in_order(one.tag for language in Language for one in suggest(text, self._keywords, language))


def _sought(item: FrameworkItem) -> _Sought:
    named = parse_tag(item.tag)
    assert named is not None
    short, long = (frozenset(_words(wording.in_language(one) for one in Language)) for wording in (item.short, item.titles))
    return _Sought(named, named.code, frozenset(_words(_NAMES[named.framework])), short, long)


def _words(texts: Iterable[str]) -> Iterator[str]:
    """Folded words, in Arabic also without the article."""
    for text in texts:
        for word in map(folded, WORD.findall(text)):
            yield word
            if word.startswith(_THE):
                yield word.removeprefix(_THE)


def _fit(one: _Sought, typed: Sequence[str]) -> int | None:
    """How loosely an item fits: 0 by its number, 1 by its short title, 2 by its long one, more by the beginning of a number."""
    loosest = 0
    for word in typed:
        fit = _fit_of_word(one, word)
        if fit is None:
            return None
        loosest = max(loosest, fit)
    return loosest


def _fit_of_word(one: _Sought, word: str) -> int | None:
    if number := _NUMBER.fullmatch(word):
        code = ".".join(part for part in number.groups() if part)
        if one.code == code:
            return 0
        return 3 if one.code.startswith(code) else None
    if one.code == word:
        return 0
    forms = (word, word.removeprefix(_THE))
    for fit, words in enumerate((one.names, one.short, one.long)):
        if any(known.startswith(form) for known in words for form in forms):
            return fit
    return None


def _untitled(typed: Sequence[str], titled: set[Item]) -> Iterator[Item]:
    """A target that exists and has no title here, typed by its number."""
    numbers = [number for word in typed if (number := _NUMBER.fullmatch(word))]
    names = frozenset(_words(_NAMES[Framework.SDG]))
    others = [word for word in typed if not _NUMBER.fullmatch(word)]
    if len(numbers) == 1 and numbers[0][2] and all(any(name.startswith(word) for name in names) for word in others):
        item = Item(Framework.SDG, int(numbers[0][1]), numbers[0][2])
        if item.exists and item not in titled:
            yield item


def _references(text: str) -> Answer | None:
    """What is cited in `text`, also by numbers alone ("2, 5"): those may be objectives as well as goals."""
    spans = find_references(text)
    if spans:
        return _read_spans(text, spans)
    words = [folded(word) for word in _TYPED.findall(text)]
    numbers = [word for word in words if _NUMBER.fullmatch(word)]
    if len(numbers) < 2 or not _JOINTS.issuperset(set(words).difference(numbers)):
        return None
    names = ("PMM", "ODS") if _SPANISH_AND.intersection(words) else ("GCM", "SDGs")
    read = [_read_spans(named, find_references(named)) for named in (f"{name} {text}" for name in names)]
    fewest = min(len(one.unknown) + len(one.crooked) for one in read)
    likely = [one for one in read if one.tags and len(one.unknown) + len(one.crooked) == fewest]
    if len(likely) < 2:
        return likely[0] if likely else None
    return replace(likely[0], tags=(), choices=tuple(one.tags for one in likely))


def _read_spans(text: str, spans: Sequence[ReferenceSpan]) -> Answer:
    sure = [tag for span in spans for tag in span.tags]
    open_spans = [span for span in spans if span.ambiguous]
    unclear = list(dict.fromkeys(words for span in spans for words in span.unclear))
    crooked = [words for words in unclear if len(_TYPED.findall(words)) > 1]
    choices: dict[Framework, list[str]] = {}
    for span in open_spans:
        for reading in span.readings:
            for item in filter(None, map(parse_tag, reading)):
                choices.setdefault(item.framework, []).append(item.tag)
    return Answer(
        tags=() if choices else in_order(sure),
        choices=tuple(in_order((*sure, *tags)) for tags in choices.values()),
        unknown=tuple(words for words in unclear if words not in crooked),
        crooked=tuple(crooked),
        rest=_rest(text, spans),
    )


def _rest(text: str, spans: Sequence[ReferenceSpan]) -> str:
    """The words that belong to no reference, without what joins two of them and what says whose they are."""
    places = [0, *(place for span in spans for place in (span.start, span.end)), len(text)]
    between = [text[start:end] for start, end in zip(places[::2], places[1::2], strict=True)]
    kept = [part.strip(" \t\n,;.،؛:()[]") for part in between]
    others = ((part, WORD.findall(markers().sub(" ", part))) for part in kept)
    return " … ".join(part for part, words in others if any(folded(word) not in _NOTHING for word in words))
