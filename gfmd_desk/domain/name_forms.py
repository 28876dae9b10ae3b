"""The ways in which the name of a participant may stand in a sentence."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import IntEnum

from gfmd_desk.domain.attribution_verbs import SPEAKING
from gfmd_desk.domain.everyday_names import EVERYDAY, NOBODY
from gfmd_desk.domain.folding import folded, phrase, word_set
from gfmd_desk.domain.name_titles import COMMON_GIVEN, PARTICLES, TITLES

ARTICLE = "ال"
_SERVANT = "عبد"
_SHORTEST_NAME = 3
_SHORTEST_WITH_ARTICLE = 5
_FULL_SPANISH = 4
_PLAIN_LENGTH = 2
_SHORTEST_JOINED = 7
_NO_NAME = word_set("of and the at in on for to with by from et pour dans sur avec par para con sobre entre من في إلى حول")
"""Words that a title has and no name of a person."""
_ALSO_ON = word_set("علي")
"""Folded, this name is the commonest of prepositions."""
_PLAIN_NAME = re.compile("[A-Z][a-z]+ [A-Z][a-z]+(?: [A-Z][a-z]+)?")
"""Most names are so plain that nothing in them has to be looked at."""
_ASIDE = re.compile(r"[(\[].*?[)\]]")
_EXCELLENCY = re.compile(r"^\s*(?:H\.\s?E\.|S\.\s?E\.(?:\s?M\.)?|HE\b|SE\b|M\.)\s*")
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
    ALIKE = 8
    """Each capital that the roster has, and not all around in capitals."""


@dataclass(frozen=True, slots=True)
class PersonName:
    """The folded words of a name, those that belong together in one text."""

    given: tuple[str, ...]
    family: tuple[str, ...]
    is_title: bool = False
    """Whether it is no person's name but a session's: "Drivers of migration"."""


def person_name(name: str) -> PersonName | None:
    """Take a name apart; None where it names nobody ("Other", "Head of delegation")."""
    if _PLAIN_NAME.fullmatch(name):
        plain = tuple(name.lower().split(" "))
        if plain[0] not in TITLES and PARTICLES.isdisjoint(plain):
            return _told(PersonName(plain[:1], plain[1:]))
    bare = _EXCELLENCY.sub("", _ASIDE.sub(" ", name))
    tokens = bare.split()
    if any(token in _NO_NAME or token.isdecimal() for token in tokens) and (not name.islower()):
        return _told(PersonName((), (phrase(bare),), is_title=True))
    before, comma, after = bare.partition(",")
    if comma:
        given, family = _units(after), _units(before)
        if family and any(unit not in PARTICLES for unit in given):
            return _told(PersonName(given, family))
        bare = before if family else after
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
    return name if words and not NOBODY.issuperset(words) else None


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
    """Yield the forms of a name as folded phrases, each with the proof that it needs; a form may come twice.

    `is_body` says whether a word is the name of a State, a town or an organisation as well.
    """
    words = [word for unit in name.given + name.family for word in unit.split(" ")]
    telling = {word for word in words if _is_telling(word) and not is_body(word)}
    if name.is_title:
        yield " ".join(words), Proof.TITLE
        return
    if len(words) == len(telling) == len(name.given + name.family) == _PLAIN_LENGTH and words[1].isascii():
        yield from _plain_forms(words[0], words[1], is_body)
        return
    if name.given:
        whole = Proof.NONE if telling else Proof.CAPITALS
        for one in _orders(name.given, name.family):
            yield one, whole
        joined = "".join(words)
        yield joined, Proof.NONE if telling and len(joined) >= _SHORTEST_JOINED else Proof.TITLE
        yield from _initials(name, telling)
        for unit in name.given:
            yield unit, Proof.TITLE if is_body(unit) else Proof.ADDRESSED
        if len(name.given) > 1:
            yield " ".join(name.given), Proof.ADDRESSED
    if len(name.family) > 1:
        yield from _family(" ".join(name.family), telling)
    for unit in name.family:
        yield from _family(unit, telling)
        for word in unit.split(" "):
            if word not in PARTICLES:
                yield from _alone(word, telling, is_body)


def _plain_forms(given: str, family: str, is_body: Callable[[str], bool]) -> Iterator[tuple[str, Proof]]:
    """The same as for any name, without looking for what a name of two telling words cannot have; most are such."""
    nothing = Proof.NONE
    yield f"{given} {family}", nothing
    yield f"{family} {given}", nothing
    yield f"{given[0]} {family}", nothing
    yield f"{given} {family[0]}", Proof.INITIALS
    if len(given) + len(family) >= _SHORTEST_JOINED:
        yield given + family, nothing
    yield given, Proof.ADDRESSED
    yield from _alone(family, {family}, is_body)


def initials_alone(name: PersonName) -> str:
    """Return the initials of a name of two words, where both words are the person's own; empty where they are not."""
    both = name.given + name.family
    if len(both) != 2 or name.is_title or not all(_is_telling(word) and word.isalpha() for word in both):
        return ""
    return f"{both[0][0]} {both[1][0]}"


def is_everyday(word: str) -> bool:
    """Whether a folded word is one of those that are not taken for a name by themselves, in the plural or with the Arabic article too."""
    return (
        word in EVERYDAY
        or word in SPEAKING
        or (word[-1:] in ("s", "x") and word[:-1] in EVERYDAY)
        or (word.startswith(ARTICLE) and word[len(ARTICLE) :] in EVERYDAY)
    )


def _is_telling(word: str) -> bool:
    if len(word) < _SHORTEST_NAME and (word[:1].isascii() or _ARABIC_LETTER.match(word)):
        return False
    return word not in PARTICLES and not is_everyday(word)


def _initials(name: PersonName, telling: set[str]) -> Iterator[tuple[str, Proof]]:
    """Initials before a family name, and after it."""
    letters = [word[0] for unit in name.given for word in unit.split(" ")]
    yield f"{name.given[0]} {name.family[0][0]}", Proof.INITIALS
    for unit in dict.fromkeys((" ".join(name.family), *name.family)):
        proof = Proof.INITIALS if telling.isdisjoint(unit.split(" ")) else Proof.NONE
        for some in dict.fromkeys((" ".join(letters), letters[0])):
            yield f"{some} {unit}", proof
            if proof is Proof.INITIALS:
                yield f"{unit} {some}", proof


def _family(unit: str, telling: set[str]) -> Iterator[tuple[str, Proof]]:
    """A family name of several words, also written as one."""
    words = unit.split(" ")
    if len(words) > 1:
        proof = Proof.CAPITALS if telling.isdisjoint(words) else Proof.NONE
        yield unit, proof
        yield "".join(words), proof if proof is Proof.NONE else Proof.TITLE


def _alone(word: str, telling: set[str], is_body: Callable[[str], bool]) -> Iterator[tuple[str, Proof]]:
    if word in telling and word not in COMMON_GIVEN:
        yield word, Proof.NONE
        if word.isascii() and len(word) > _SHORTEST_NAME and not is_everyday(f"{word}s") and not is_body(f"{word}s"):
            yield f"{word}s", Proof.CAPITALS
        other = _other_article(word) if _ARABIC_LETTER.match(word) else word
        if other != word and not is_body(other):
            yield other, Proof.NONE
    elif is_body(word) or word in _ALSO_ON:
        yield word, Proof.TITLE
    else:
        yield word, Proof.ADDRESSED if len(word) < _SHORTEST_NAME else Proof.EVIDENCE


def _orders(given: tuple[str, ...], family: tuple[str, ...]) -> Iterator[str]:
    first, last = " ".join(given), " ".join(family)
    firsts = (first, given[0]) if len(given) > 1 else (first,)
    lasts = (last, *family) if len(family) > 1 else (last,)
    small = family[-1].rpartition(" ")[2]
    if small != family[-1]:
        lasts = (*lasts, small)
    if _ARABIC_LETTER.match(small):
        lasts = (*lasts, _other_article(last) if len(family) == 1 else last, _other_article(family[-1]))
    for one in firsts:
        for other in lasts:
            yield f"{one} {other}"
            yield f"{other} {one}"
    for one, other in ((first, last.replace(" ", "")), (first.replace(" ", ""), last)):
        if (one, other) != (first, last):
            yield f"{one} {other}"


def _other_article(word: str) -> str:
    """An Arabic word without the article where it has one, and with it where it has none."""
    if word.startswith(ARTICLE):
        return word[len(ARTICLE) :] if len(word) >= _SHORTEST_WITH_ARTICLE else word
    return word if word.startswith(_SERVANT) else ARTICLE + word
