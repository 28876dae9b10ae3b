"""Other names and the adjectives of a State that the world does not know, as far as its name lets them be made.

The endings are those that the four languages give to foreign names. What would be an everyday word is left out: the
Spanish for "I hope" is no adjective of Esperia.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from gfmd_desk.domain.everyday_names import EVERYDAY
from gfmd_desk.domain.folding import folded, phrase, word_set

_DESIGNATIONS = (
    *("people s democratic republic of", "democratic republic of", "federal republic of", "islamic republic of", "united republic of"),
    *(
        "republic of the",
        "republic of",
        "kingdom of",
        "state of",
        "federation of",
        "principality of",
        "commonwealth of",
        "union of",
        "government of",
    ),
    *(
        "republique democratique de",
        "republique de la",
        "republique du",
        "republique des",
        "republique de l",
        "republique de",
        "republique d",
    ),
    *("royaume de", "royaume du", "etat de", "principaute de", "federation de"),
    *(
        "republica democratica de",
        "republica de la",
        "republica del",
        "republica de",
        "reino de",
        "estado de",
        "principado de",
        "federacion de",
    ),
    *("جمهوريه", "مملكه", "دوله", "اماره", "سلطنه", "الجمهوريه", "the", "la", "le", "les", "el", "los", "las", "l"),
)
_DESIGNATION = re.compile(rf"^(?:{'|'.join(_DESIGNATIONS)}) ")
_ENGLISH = ("an", "ans", "ian", "ians", "ean", "eans", "ese", "er", "ers", "ish", "ic", "i", "is", "ite", "ites")
_FRENCH = tuple(
    stem + ending
    for stem, endings in (
        ("ien", ("", "s", "ne", "nes")),
        ("een", ("", "s", "ne", "nes")),
        ("ais", ("", "e", "es")),
        ("ois", ("", "e", "es")),
        ("ain", ("", "s", "e", "es")),
    )
    for ending in endings
)
_SPANISH = tuple(
    stem + ending
    for stem, endings in (
        ("ian", ("o", "a", "os", "as")),
        ("an", ("o", "a", "os", "as")),
        ("es", ("", "a", "es", "as")),
        ("ien", ("o", "a", "os", "as")),
        ("en", ("o", "a", "os", "as")),
        ("ens", ("e", "es")),
        ("iens", ("e", "es")),
    )
    for ending in endings
)
_ARABIC = ("ي", "يه", "يون", "يين", "يات", "يا", "يان", "يتان", "يتين")
_FRENCH_DOUBTS = ("rais", "raise", "raises", "vais", "tais", "sais")
_VOWELS = "aeiouy"
_KINDS = word_set("islands island isles states republic coast territories federation kingdom emirates confederation")
_SHORTEST_STEM = 4
_ARTICLE = "ال"


@lru_cache(4096)
def bare_state(name: str) -> str:
    """Return the folded name of a State without what it calls itself: "Republic of", "جمهورية"."""
    return _DESIGNATION.sub("", phrase(name))


def state_names(bare: str) -> Iterator[str]:
    """Yield the name in the other languages that write it nearly so."""
    yield bare
    if len(without_kind(bare)) >= _SHORTEST_STEM:
        yield without_kind(bare)
    for designation in ("republic of", "kingdom of", "republique de", "republica de", "جمهوريه"):
        yield f"{designation} {bare}"
    for one, others in (
        ("ia", ("ie",)),
        ("ie", ("ia",)),
        ("land", ("lande", "landia")),
        ("landia", ("land", "lande")),
        ("y", ("ie", "ia")),
    ):
        if bare.endswith(one) and len(bare) - len(one) >= _SHORTEST_STEM - 1:
            yield from (bare.removesuffix(one) + other for other in others)


def without_kind(bare: str) -> str:
    """Return "Tessaly" for "Tessaly Islands"."""
    first, _, last = bare.rpartition(" ")
    return first if first and last in _KINDS else bare


def demonyms(bare: str) -> Iterator[str]:
    """Yield the adjectives and the names of the people, folded."""
    last = without_kind(bare).rpartition(" ")[2]
    before = without_kind(bare).removesuffix(last)
    if any("\u0621" <= letter <= "\u064a" for letter in last):
        yield from _arabic(last)
        return
    if not last.isascii() or not last.isalpha():
        return
    stem = last.rstrip(_VOWELS) if last.endswith(tuple(_VOWELS)) else last
    if len(stem) < _SHORTEST_STEM:
        return
    for ending in dict.fromkeys((*_ENGLISH, *_FRENCH, *_SPANISH)):
        made = stem + ending
        if made not in EVERYDAY and made != last and not made.endswith(_FRENCH_DOUBTS):
            yield before + made


def _arabic(name: str) -> Iterator[str]:
    """The adjective comes from the name without its article and its last vowel."""
    stem = folded(name).removeprefix(_ARTICLE)
    for ending in ("يا", "ا", "ه", "ي"):
        if stem.endswith(ending) and len(stem) - len(ending) >= _SHORTEST_STEM - 1:
            stem = stem.removesuffix(ending)
            break
    for ending in _ARABIC:
        if stem + ending != name:
            yield stem + ending
        yield _ARTICLE + stem + ending
