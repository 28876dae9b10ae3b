"""The forms of an adjective and of a people's name, from what `resources/world/demonyms.toml` has of them.

The rules are those of school grammars for these endings, not of the languages at large.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

FIXED = "!"
ALONE = "|"
AGREE = "+"
_ARTICLE = "ال"
_ARABIC_FIRST_PARTS = frozenset({"جنوب", "سري", "سان", "سانت", "رأس", "جبل"})
_BETWEEN = frozenset({"and", "et", "y"})
_ENGLISH_WITHOUT_PLURAL = (FIXED, "ese", "sh", "ch", "ss", "ois", "ic")
_FRENCH_FEMININE = (("grec", "grecque"), ("ien", "ienne"), ("yen", "yenne"), ("éen", "éenne"), ("el", "elle"), ("e", "e"))
_SPANISH_FEMININE = (("o", "a"), ("és", "esa"), ("án", "ana"), ("ín", "ina"), ("ón", "ona"), ("ol", "ola"))


class Demonym(NamedTuple):
    """`adjectives` are the lower-case or inflected words, `people` what only names persons."""

    adjectives: list[str]
    people: list[str]


def english(entry: str) -> Demonym:
    adjectives, nouns = _parts(entry)
    people = [word + "s" for word in adjectives if not word.endswith(_ENGLISH_WITHOUT_PLURAL)]
    for noun in nouns:
        people += [bare(noun), _english_plural(noun)]
    return _demonym(map(bare, adjectives), people)


def french(entry: str) -> Demonym:
    """Persons are written with a capital, all else is the same."""
    adjectives = [form for word in _parts(entry)[0] for form in _french_forms(word)]
    return _demonym(adjectives, map(_capitalised, adjectives))


def spanish(entry: str) -> Demonym:
    return _demonym((form for word in _parts(entry)[0] for form in _spanish_forms(word)), ())


def arabic(entry: str) -> Demonym:
    """Each form without and with the article."""
    adjectives, plurals = _parts(entry)
    forms = [form for word in adjectives for form in _arabic_forms(word)]
    indefinite = [_inflected(word, "ا") for word in adjectives]
    return _demonym(
        [*(both for form in forms for both in _arabic_both(form)), *indefinite], [both for form in plurals for both in _arabic_both(form)]
    )


def bare(word: str) -> str:
    return word.removesuffix(FIXED)


def _parts(entry: str) -> tuple[list[str], list[str]]:
    before, _, after = entry.partition(ALONE)
    return [word for word in map(str.strip, before.split(",")) if word], [word for word in map(str.strip, after.split(",")) if word]


def _demonym(adjectives: Iterable[str], people: Iterable[str]) -> Demonym:
    once = list(dict.fromkeys(adjectives))
    return Demonym(once, [word for word in dict.fromkeys(people) if word and word not in once])


def _english_plural(noun: str) -> str:
    """Empty where there is none."""
    if noun.endswith(FIXED):
        return ""
    return noun.removesuffix("man") + "men" if noun.endswith("man") else noun + "s"


def _french_forms(word: str) -> Iterator[str]:
    if word.endswith(FIXED):
        yield bare(word)
        return
    masculine, _, feminine = word.partition("/")
    feminine = feminine or _each_word(masculine, _french_feminine)
    yield masculine
    yield feminine
    yield _each_word(masculine, _french_plural)
    yield _each_word(feminine, _french_plural)


def _french_feminine(word: str) -> str:
    for ending, other in _FRENCH_FEMININE:
        if word.endswith(ending):
            return word.removesuffix(ending) + other
    return word + "e"


def _french_plural(word: str) -> str:
    return word if word.endswith(("s", "x")) else word + "s"


def _spanish_forms(word: str) -> Iterator[str]:
    masculine, _, feminine = word.partition("/")
    feminine = feminine or _each_word(masculine, _spanish_feminine)
    yield masculine
    yield feminine
    yield from _spanish_plurals(masculine)
    yield from _spanish_plurals(feminine)


def _spanish_feminine(word: str) -> str:
    for ending, other in _SPANISH_FEMININE:
        if word.endswith(ending):
            return word.removesuffix(ending) + other
    return word


def _spanish_plurals(word: str) -> Iterator[str]:
    """Words on a stressed vowel have two plurals in use."""
    yield _each_word(word, _spanish_plural)
    if word.endswith(("í", "ú")):
        yield word + "s"


def _spanish_plural(word: str) -> str:
    for stressed, plain in (("és", "es"), ("án", "an"), ("ín", "in"), ("ón", "on")):
        if word.endswith(stressed):
            return word.removesuffix(stressed) + plain + "es"
    return word + ("es" if word.endswith(("í", "ú")) or word[-1] not in "aeiouáé" else "s")


def _arabic_forms(word: str) -> Iterator[str]:
    """Singular, plural and dual, masculine and feminine, in both cases."""
    for ending in ("", "ة", "ون", "ين", "ات", "ان", "تان", "تين"):
        yield _inflected(word, ending)


def _inflected(word: str, ending: str) -> str:
    return " ".join(part + ending for part in word.split(AGREE))


def _arabic_both(form: str) -> tuple[str, str]:
    """A form without and with the article, which two words that agree both take."""
    words = form.split(" ")
    agree = len(words) > 1 and words[0] not in _ARABIC_FIRST_PARTS
    return form, " ".join(_ARTICLE + word for word in words) if agree else _ARTICLE + form


def _each_word(words: str, change: Callable[[str], str]) -> str:
    """Change each word of several, and of words that a hyphen joins the last."""
    return " ".join(word if word in _BETWEEN else change(word) for word in words.split(" "))


def _capitalised(words: str) -> str:
    return " ".join(
        word if word in _BETWEEN else "-".join(part[:1].upper() + part[1:] for part in word.split("-")) for word in words.split(" ")
    )
