"""Look through all that a finished file says for names that were not approved in that very place."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from gfmd_desk.domain.folding import phrase
from gfmd_desk.domain.name_check import Allowance, NameCheck, Sighted
from gfmd_desk.guard.finding import Finding, FindingKind
from gfmd_desk.guard.passages import Passage, UnreadableError, passages

_PERSON = "person:"
_LEAST_TO_GO_BY = 12
"""Letters of a paragraph that is part of a longer text, as where a cell is continued."""


@dataclass(frozen=True, slots=True)
class NameFindings:
    """`stops` keep the file from leaving; `hints` are what still could give somebody away."""

    stops: list[Finding] = field(default_factory=list)
    hints: list[Finding] = field(default_factory=list)


def inspect_names(path: Path, check: NameCheck) -> NameFindings:
    """Return where the file names somebody who did not agree to it. Raises OSError if it cannot be read."""
    found = NameFindings()
    if not check.protects:
        return found
    used: Counter[int] = Counter()
    try:
        for passage in passages(path):
            _look(passage, check, used, found)
    except UnreadableError:
        found.stops.append(Finding("file", FindingKind.UNREADABLE))
    return found


def _look(passage: Passage, check: NameCheck, used: Counter[int], found: NameFindings) -> None:
    if passage.text in check.fixed:
        return
    sighted = [one for one in check.find(passage.text) if phrase(passage.text[one.start : one.end]) not in check.ruled]
    if not sighted:
        return
    if passage.text in check.head:
        sighted = [one for one in sighted if any(key.startswith(_PERSON) for key in one.keys) and not one.keys & check.public]
    else:
        sighted = _not_allowed(passage, sighted, check.allowances, used)
    for one in sighted:
        kind = FindingKind.NAME if _tells(one, check) else FindingKind.NAME_PERHAPS
        (found.stops if kind is FindingKind.NAME else found.hints).append(Finding(passage.where, kind))


def _not_allowed(passage: Passage, sighted: Sequence[Sighted], allowances: Sequence[Allowance], used: Counter[int]) -> list[Sighted]:
    """Those that no allowance of this paragraph covers; each name of it counts against the number of times it may stand there."""
    rest = list(sighted)
    for number, allowance in enumerate(allowances):
        if not rest:
            break
        if not _is_of(passage, allowance.text):
            continue
        left: list[Sighted] = []
        for one in rest:
            if phrase(passage.text[one.start : one.end]) in allowance.ruled:
                continue
            if one.keys & allowance.keys and used[number] < allowance.times:
                used[number] += 1
                continue
            left.append(one)
        rest = left
    return rest


def _is_of(passage: Passage, text: str) -> bool:
    """Whether a paragraph, or what stands beside it, says `text`, or is a part of it where it did not fit into one cell."""
    return any(_says(one, text) for one in (passage.text, *passage.beside))


def _says(paragraph: str, text: str) -> bool:
    pieces = _pieces(text)
    place = 0
    for piece in pieces:
        place = paragraph.find(piece, place)
        if place < 0:
            return len(paragraph) >= _LEAST_TO_GO_BY and paragraph in text
        place += len(piece)
    return bool(pieces)


def _pieces(text: str) -> list[str]:
    """The words around the chips of a sentence, line by line: the file has a phrase in the place of each chip."""
    between: Iterable[str] = text.replace("⟧", "⟦").split("⟦")[::2]
    return [line.strip() for piece in between for line in piece.split("\n") if line.strip()]


def _tells(one: Sighted, check: NameCheck) -> bool:
    """Whether a name gives somebody away by itself.

    A town or an everyday word does so only where it speaks, or where somebody in the room has it.
    """
    return one.near_verb or bool(one.keys & check.there) or (one.kind != "capital" and not one.ambiguous)
