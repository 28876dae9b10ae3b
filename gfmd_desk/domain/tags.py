"""Tags that name an item of a framework: "gcm:5", "gcm-principle:a", "sdg:10", "sdg:10.7".

An entry keeps its tags as they were given; what is not of this shape is a tag all the same, only without a title.
The page needs this module before the last session is painted, so it imports little and its values are plain tuples.
"""

import re
from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple

from gfmd_desk.domain.language import Language, Wording


class Framework(StrEnum):
    """The beginning of a tag; in the order in which they are printed."""

    GCM = "gcm"
    """The 23 objectives of the Global Compact for Safe, Orderly and Regular Migration."""
    PRINCIPLE = "gcm-principle"
    """Its guiding principles, 15 (a) to (j)."""
    SDG = "sdg"
    """The 17 Sustainable Development Goals and their targets."""


LAST = {Framework.GCM: 23, Framework.PRINCIPLE: 10, Framework.SDG: 17}
LETTERS = "abcdefghij"

# A/RES/70/1: how many numbered targets a goal has, and how many with a letter.
_TARGETS = (
    *((5, 2), (5, 3), (9, 4), (7, 3), (6, 3), (6, 2), (3, 2), (10, 2), (5, 3)),
    *((7, 3), (7, 3), (8, 3), (3, 2), (7, 3), (9, 3), (10, 2), (19, 0)),
)
_WRITTEN = re.compile(r"(gcm|sdg):([1-9][0-9]?)(?:\.([1-9][0-9]?|[a-d]))?|(gcm-principle):([a-j])", re.ASCII)

_CODES = {
    Framework.GCM: Wording(en="GCM {}", fr="PMM {}", es="PMM {}", ar="الاتفاق العالمي {}"),
    Framework.PRINCIPLE: Wording(en="GCM ({})", fr="PMM {})", es="PMM {})", ar="الاتفاق العالمي ({})"),
    Framework.SDG: Wording(en="SDG {}", fr="ODD {}", es="ODS {}", ar="التنمية المستدامة {}"),
}
_ARABIC_LETTERS = dict(zip("abcdefghij", ("أ", "ب", "ج", "د", "هـ", "و", "ز", "ح", "ط", "ي"), strict=True))


class Item(NamedTuple):
    """What a tag names; a principle's number is that of its letter, `target` is what follows the point ("7", "c")."""

    framework: Framework
    number: int
    target: str = ""

    @property
    def tag(self) -> str:
        return f"{self.framework}:{self.code}"

    @property
    def code(self) -> str:
        """The number as the item is cited by: "5", "a", "10.7"."""
        if self.framework is Framework.PRINCIPLE:
            return LETTERS[self.number - 1]
        return f"{self.number}.{self.target}" if self.target else str(self.number)

    @property
    def exists(self) -> bool:
        """Whether the framework has such an item."""
        if not 1 <= self.number <= LAST[self.framework]:
            return False
        if not self.target:
            return True
        if self.framework is not Framework.SDG:
            return False
        numbered, lettered = _TARGETS[self.number - 1]
        if self.target.isdecimal():
            return 1 <= int(self.target) <= numbered
        return self.target in LETTERS[:lettered]

    @property
    def goal(self) -> "Item":
        """The goal of a target, or the item itself."""
        return Item(self.framework, self.number)

    @property
    def rank(self) -> tuple[int, int, bool, int, str]:
        """Where an item stands among others: by framework and number, a goal before its targets, letters last."""
        numbered = self.target.isdecimal()
        place = int(self.target) if numbered else 0
        return list(Framework).index(self.framework), self.number, bool(self.target) and not numbered, place, self.target


def parse_tag(tag: str) -> Item | None:
    """Return the item that a tag names; None where no framework has it, or where it is written otherwise."""
    written = _WRITTEN.fullmatch(tag)
    if written is None:
        return None
    framework, number, target, _, letter = written.groups()
    item = Item(Framework.PRINCIPLE, LETTERS.index(letter) + 1) if letter else Item(Framework(framework), int(number), target or "")
    return item if item.exists else None


def in_order(tags: Iterable[str]) -> tuple[str, ...]:
    """Return each tag once: known ones in the order of their frameworks, then the others in the order given."""
    each = list(dict.fromkeys(tags))
    items = sorted((item for tag in each if (item := parse_tag(tag))), key=lambda item: item.rank)
    return (*(item.tag for item in items), *(tag for tag in each if parse_tag(tag) is None))


def code_words(tag: str, language: Language) -> str:
    """A tag at its shortest, as people of that language abbreviate it: "SDG 10.7", "ODD 10.7"; an unknown tag as it is."""
    item = parse_tag(tag)
    if item is None:
        return tag
    return _CODES[item.framework].in_language(language).format(written_code(item, language))


def written_code(item: Item, language: Language) -> str:
    """The number or letter of an item as it is printed; Arabic has letters of its own."""
    if language is not Language.ARABIC:
        return item.code
    if item.framework is Framework.PRINCIPLE:
        return _ARABIC_LETTERS[item.code]
    return f"{item.number}.{_ARABIC_LETTERS.get(item.target, item.target)}" if item.target else item.code
