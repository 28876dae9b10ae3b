"""The ways in which the name of a participant may stand in a sentence."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import IntEnum

from gfmd_desk.domain.everyday_names import EVERYDAY, NOBODY
from gfmd_desk.domain.folding import folded, phrase
from gfmd_desk.domain.name_titles import COMMON_GIVEN, PARTICLES, TITLES

ARTICLE = "ال"
_SERVANT = "عبد"
_SHORTEST_NAME = 3
_SHORTEST_WITH_ARTICLE = 5
_FULL_SPANISH = 4
_SHORTEST_JOINED = 7
_ASIDE = re.compile(r"[(\[].*?[)\]]")
_EXCELLENCY = re.compile(r"^\s*(?:H\.\s?E\.|S\.\s?E\.(?:\s?M\.)?|HE\b|SE\b|M\.)\s*")
_APOSTROPHES = re.compile("['’ʼ‘`´]")
_ARABIC_LETTER = re.compile("[\u0621-\u064a]")


class Proof(IntEnum):
    """What a text must show before a form in it is taken for the name."""

    NONE = 0
    CAPITALS = 1
    """Each word of it begins with a capital, and not all around it does."""
    INITIALS = 2
    """Capitals, and a point after each initial."""
    EVIDENCE = 3
    """A form of address, a verb of speaking, or a capital where no sentence begins."""
    ADDRESSED = 4
    """A form of address or, for a given name, a verb of speaking."""
    TITLE = 5
    """A form of address."""
    WRITTEN = 6
    """Exactly the capitals of the roster."""
    JOINED = 7
    """No blank in it: an address, a code."""


@dataclass(frozen=True, slots=True)
class PersonName:
    """The folded words of a name, those that belong together in one text."""

    given: tuple[str, ...]
    family: tuple[str, ...]


def person_name(name: str) -> PersonName | None:
    """Take a name apart; None where it names nobody ("Other", "Head of delegation")."""
    bare = _EXCELLENCY.sub("", _ASIDE.sub(" ", name))
    before, comma, after = bare.partition(",")
    if comma:
        given = _units(after)
        if any(unit not in PARTICLES for unit in given):
            return _told(PersonName(given, _units(before)))
        bare = before
    tokens = bare.split()
    capitals = [token for token in tokens if _all_capitals(token) and folded(token).strip(".") not in TITLES]
    family, given = _units(" ".join(capitals)), _units(" ".join(token for token in tokens if token not in capitals))
    if family and given and not all(unit in TITLES for unit in given):
        return _told(PersonName(given, family))
    units = _units(bare)
    if len(units) >= _FULL_SPANISH:
        return _told(PersonName(units[:-2], units[-2:]))
    return _told(PersonName(units[:1], units[1:]) if len(units) > 1 else PersonName((), units))


def _told(name: PersonName) -> PersonName | None:
    words = [word for unit in name.given + name.family for word in unit.split(" ")]
    return name if words and not all(word in NOBODY for word in words) else None


def _all_capitals(token: str) -> bool:
    letters = [letter for letter in token if letter.isalpha()]
    return len(letters) > 1 and all(letter.isupper() for letter in letters)


def _units(text: str) -> tuple[str, ...]:
    """Words, with what a hyphen, an apostrophe or a particle joins to one of them; forms of address at the beginning left out."""
    tokens = [token for token in map(phrase, text.split()) if token]
    while len(tokens) > 1 and (tokens[0] in TITLES or tokens[0] == "h e"):
        del tokens[0]
    units: list[str] = []
    waiting: list[str] = []
    for token in tokens:
        waiting.append(token)
        if token not in PARTICLES:
            units.append(" ".join(waiting))
            waiting = []
    if waiting and units:
        units[-1] = " ".join((units[-1], *waiting))
    elif waiting:
        units.append(" ".join(waiting))
    return tuple(units)


def person_forms(name: PersonName, is_body: Callable[[str], bool]) -> Iterator[tuple[str, Proof]]:
    """Yield the forms of a name as folded phrases, each with the proof that it needs.

    `is_body` says whether a word is the name of a State, a town or an organisation as well.
    """

    def distinctive(word: str) -> bool:
        return len(word) >= _SHORTEST_NAME and word not in EVERYDAY and word not in PARTICLES and not is_body(word)

    words = [word for unit in name.given + name.family for word in unit.split(" ")]
    telling = any(map(distinctive, words))
    arabic = bool(_ARABIC_LETTER.search(words[-1]))
    connected = any(word in ("of", "and", "the", "y", "et") for word in words)
    whole = Proof.TITLE if connected else Proof.NONE if telling else Proof.CAPITALS
    given, family = " ".join(name.given), " ".join(name.family)
    if not name.given:
        yield from _alone(family, distinctive, is_body)
        return
    for one in _orders(name.given, name.family):
        yield one, whole
    joined = f"{given}{family}".replace(" ", "")
    yield joined, Proof.NONE if telling and len(joined) >= _SHORTEST_JOINED else Proof.TITLE
    if arabic:
        for one in tuple(_orders(name.given, tuple(_other_article(unit) for unit in name.family))):
            yield one, whole
    initials = [unit[0] for unit in name.given]
    for unit in dict.fromkeys((family, *name.family)):
        proof = Proof.NONE if any(map(distinctive, unit.split(" "))) else Proof.INITIALS
        for letters in dict.fromkeys((" ".join(initials), initials[0])):
            yield f"{letters} {unit}", proof
            yield f"{unit} {letters}", Proof.INITIALS
    yield from _alone(family, distinctive, is_body)
    for unit in name.family:
        yield from _alone(unit, distinctive, is_body)
    for unit in name.given:
        yield unit, Proof.TITLE if is_body(unit) else Proof.ADDRESSED
    if given != name.given[0]:
        yield given, Proof.ADDRESSED


def _alone(unit: str, distinctive: Callable[[str], bool], is_body: Callable[[str], bool]) -> Iterator[tuple[str, Proof]]:
    """A family name by itself: with its particles and without, and each half of a double one."""
    words = unit.split(" ")
    telling = [word for word in words if word not in PARTICLES]
    if len(words) > 1:
        yield unit, Proof.NONE if any(map(distinctive, words)) else Proof.CAPITALS
        yield "".join(words), Proof.NONE if any(map(distinctive, words)) else Proof.WRITTEN
    for word in telling:
        proof = (
            Proof.TITLE
            if is_body(word)
            else Proof.ADDRESSED
            if word in COMMON_GIVEN or len(word) < _SHORTEST_NAME
            else Proof.NONE
            if distinctive(word)
            else Proof.EVIDENCE
        )
        yield word, proof
        if _ARABIC_LETTER.search(word):
            other = _other_article(word)
            if other != word and distinctive(word) and distinctive(other):
                yield other, Proof.NONE


def _orders(given: tuple[str, ...], family: tuple[str, ...]) -> Iterator[str]:
    first, last = " ".join(given), " ".join(family)
    yield f"{first} {last}"
    yield f"{last} {first}"
    short = [unit for unit in (given[0], *given) if unit]
    for unit in dict.fromkeys((last, *family, family[-1].split(" ")[-1])):
        yield f"{short[0]} {unit}"
        yield f"{unit} {short[0]}"
    joined = last.replace(" ", "")
    if joined != last:
        yield f"{first} {joined}"
    joined = first.replace(" ", "")
    if joined != first:
        yield f"{joined} {last}"


def _other_article(word: str) -> str:
    """An Arabic word without the article where it has one, and with it where it has none."""
    if word.startswith(ARTICLE):
        return word[2:] if len(word) >= _SHORTEST_WITH_ARTICLE else word
    return ARTICLE + word if _ARABIC_LETTER.search(word) and not word.startswith(_SERVANT) else word
