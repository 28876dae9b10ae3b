"""What in a practice could tell whose it is, though no name stands there: figures, offices, and names that a project has of its own.

It is pointed out and never stops a file: only somebody who was there can say whether a figure gives its owner away.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import dropwhile

from gfmd_desk.domain.attribution import Level, Part
from gfmd_desk.domain.disclosure import Disclosure
from gfmd_desk.domain.folding import folded, phrase, word_set
from gfmd_desk.domain.kept_answers import KeptAnswers
from gfmd_desk.domain.matter_of_course import MATTER_OF_COURSE
from gfmd_desk.domain.phrases import PhraseFinder
from gfmd_desk.domain.voicing import begins_sentence


class Clue(StrEnum):
    FIGURE = "figure"
    SHARE = "share"
    YEAR = "year"
    OFFICE = "office"
    OWN_NAME = "name of its own"


@dataclass(frozen=True, slots=True)
class Giveaway:
    start: int
    end: int
    clue: Clue


_SHARE = re.compile(r"\d+(?:[.,]\d+)?\s?(?:%|٪|per\s?cent\b|pour\scent\b|por\sciento\b|في المائة|في المئة|بالمائة)", re.IGNORECASE)
_FIGURE = re.compile(r"(?<![\w.,])(?:\d{1,3}(?:[.,' \u00a0\u202f٬]\d{3})+|\d{3,})(?![\w])")
_YEAR = re.compile(r"(?:19|20)\d\d|[١٢][٩٠][٠-٩]{2}")
_CAPITALS = re.compile(
    r"(?<![\w’'])[^\W\d_a-zà-ÿ][\w’'-]*(?:\s(?:(?:of|for|and|the|on|to|de|du|des|la|le|les|d’|l’|et|pour|del|los|las|y|e|para|en)\s){0,3}"
    r"(?:[dl]['’])?[^\W\d_a-zà-ÿ][\w’'-]*)*"
)
_MINISTRY = re.compile(
    r"(?<!\w)(?:(?:ministry|ministère|ministerio)(?:\s(?:of|for|de|du|des|del|la|l[’']|the))*\s?[dl]?[’']?[^\W\d_]\w+"
    r"|[وفبلك]?(?:ال)?(?:وزارة|هيئة|وكالة|مديرية|مكتب)\s\w+(?:\sال\w+)?)",
    re.IGNORECASE,
)
_OFFICES = word_set(
    "ministry office agency department directorate bureau commission authority institute council fund committee secretariat service board "
    "ministère agence direction département bureau autorité institut conseil fonds comité secrétariat délégation "
    "ministerio oficina agencia departamento dirección comisión autoridad instituto consejo fondo comité secretaría servicio"
)
_COURSE = PhraseFinder({phrase(name): None for _, names in MATTER_OF_COURSE for name in names})
_LEAST_WORDS = 2


def giveaways_of(text: str, disclosure: Disclosure) -> tuple[Giveaway, ...]:
    """Return what could tell whose practice it is, where an owner is printed without a name."""
    hidden = any(one.subject.part is Part.OWNER and one.printed.rank < Level.STATE.rank for one in disclosure.subjects)
    return _found(text) if hidden and disclosure.released is not None else ()


def find_giveaways(text: str) -> tuple[Giveaway, ...]:
    """Return every figure, office and name of its own in `text`, in order; none inside another, and none in a framework's title."""
    taken = [(one.start, one.end) for one in _COURSE.find(text, lambda _one, start, end: (start, end))]
    found: list[Giveaway] = []
    for one in (*_offices(text), *_shares(text), *_figures(text), *_own_names(text)):
        if not any(one.start < end and start < one.end for start, end in taken):
            taken.append((one.start, one.end))
            found.append(one)
    return tuple(sorted(found, key=lambda one: one.start))


_found = KeptAnswers(find_giveaways, 500, 500_000)


def _offices(text: str) -> Iterator[Giveaway]:
    for start, end in _runs(text):
        words = list(re.finditer(r"\S+", text[start:end]))
        if begins_sentence(text[:start]) and folded(words[0][0]) not in _OFFICES and len(words) > 1 and words[1][0].islower():
            words = _from_capital(words[1:])  # "With the National Agency"
        if len(words) >= _LEAST_WORDS and any(folded(word[0]) in _OFFICES for word in words):
            yield Giveaway(start + words[0].start(), end, Clue.OFFICE)
    for match in _MINISTRY.finditer(text):
        yield Giveaway(*match.span(), Clue.OFFICE)


def _shares(text: str) -> Iterator[Giveaway]:
    return (Giveaway(*match.span(), Clue.SHARE) for match in _SHARE.finditer(text))


def _figures(text: str) -> Iterator[Giveaway]:
    for match in _FIGURE.finditer(text):
        yield Giveaway(*match.span(), Clue.YEAR if _YEAR.fullmatch(match[0]) else Clue.FIGURE)


def _own_names(text: str) -> Iterator[Giveaway]:
    """Two capitals or more; the one that begins a sentence is none."""
    for start, end in _runs(text):
        words = list(re.finditer(r"\S+", text[start:end]))
        if begins_sentence(text[:start]):
            words = words[1:]
        words = _from_capital(words)
        if sum(word[0][:1].isupper() for word in words) >= _LEAST_WORDS:
            yield Giveaway(start + words[0].start(), end, Clue.OWN_NAME)


def _from_capital(words: list[re.Match[str]]) -> list[re.Match[str]]:
    return list(dropwhile(lambda word: not word[0][:1].isupper(), words))


def _runs(text: str) -> Iterator[tuple[int, int]]:
    return (match.span() for match in _CAPITALS.finditer(text) if match[0][:1].isupper())
