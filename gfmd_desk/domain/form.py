"""A report form: the secretariat's template as data.

Read from TOML by `gfmd_desk.forms`; the content is kept with each report, so that a
report never changes because a file did.
"""

from dataclasses import dataclass
from enum import StrEnum

from gfmd_desk.domain.language import Wording

SESSION_FIELDS = frozenset({"code", "title", "date", "start", "end", "room", "language"})
"""Keys of header fields that print what the session itself knows; every other key is filled in per report."""


class FieldKind(StrEnum):
    TEXT = "text"
    DATE = "date"
    TIME = "time"
    NUMBER = "number"
    CHOICE = "choice"
    PEOPLE = "people"


class Holds(StrEnum):
    """What a section is made for; the first one named is what a new line becomes."""

    POINTS = "points"
    PROSE = "prose"
    QUOTES = "quotes"
    REFERENCES = "references"


class LimitUnit(StrEnum):
    WORDS = "words"
    SENTENCES = "sentences"
    PARAGRAPHS = "paragraphs"
    ITEMS = "items"


class WhenEmpty(StrEnum):
    """How a section without entries prints."""

    HEADING = "heading"
    OMIT = "omit"
    NOTE = "note"


class AttributionPlace(StrEnum):
    """Where the phrase that says who is printed."""

    AFTER = "after"
    BEFORE = "before"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class HeaderField:
    key: str
    kind: FieldKind
    label: Wording
    required: bool = False
    choices: tuple[Wording, ...] = ()


@dataclass(frozen=True, slots=True)
class Limit:
    """At most `most` of `unit` in a section, or with `each` in each of its entries; counted and shown, never enforced."""

    most: int
    unit: LimitUnit
    each: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """One numbered section; its number is its place in the form, from 1."""

    key: str
    title: Wording
    guidance: Wording
    holds: tuple[Holds, ...]
    subheadings: tuple[Wording, ...] = ()
    limits: tuple[Limit, ...] = ()
    required: bool = False
    when_empty: WhenEmpty = WhenEmpty.HEADING
    empty_note: Wording | None = None
    attribution: AttributionPlace = AttributionPlace.AFTER


@dataclass(frozen=True, slots=True)
class Form:
    """`due_hours` counts from the end of the session; 0 means no date is set."""

    id: str
    version: int
    name: Wording
    heading: Wording
    header: tuple[HeaderField, ...]
    sections: tuple[Section, ...]
    closing_note: Wording | None = None
    due_hours: int = 0

    def section(self, key: str) -> Section | None:
        return next((section for section in self.sections if section.key == key), None)

    def number_of(self, key: str) -> int:
        """The printed number of a section, from 1; raises ValueError for an unknown key."""
        return [section.key for section in self.sections].index(key) + 1
