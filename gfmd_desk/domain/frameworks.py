"""The Compact and the Goals: what each item is called in the four languages, and how sure that is."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from gfmd_desk.domain.form import Holds, Section
from gfmd_desk.domain.language import Language, Wording
from gfmd_desk.domain.tags import Framework, code_words, in_order, parse_tag

SECTION_FRAMEWORKS = {"gcm": (Framework.GCM, Framework.PRINCIPLE), "agenda2030": (Framework.SDG,)}
"""What the sections of a form are about, by their keys."""

UNOFFICIAL = Wording(en="unofficial title", fr="titre non officiel", es="título no oficial", ar="عنوان غير رسمي")
"""What is said of a title that was not found in a source in this language."""


@dataclass(frozen=True, slots=True)
class Title:
    """`official` is false where the words were not found in a source, and must be shown as unofficial."""

    text: str
    official: bool


@dataclass(frozen=True, slots=True)
class FrameworkItem:
    """One objective, principle, goal or target; `short` is a name for a chip, often our own."""

    tag: str
    titles: Wording
    short: Wording
    official: frozenset[Language] = frozenset()

    def title(self, language: Language) -> Title:
        return Title(self.titles.in_language(language), language in self.official)


@dataclass(frozen=True, slots=True)
class Frameworks:
    """Every item that has a title, by its tag and in order."""

    by_tag: Mapping[str, FrameworkItem] = field(default_factory=dict)

    @property
    def items(self) -> tuple[FrameworkItem, ...]:
        return tuple(self.by_tag.values())

    def item(self, tag: str) -> FrameworkItem | None:
        """The item of a tag; None for a tag that is unknown, and for a target without a title here."""
        return self.by_tag.get(tag)

    def chip(self, tag: str, language: Language) -> str:
        """The words of a tag's chip: "GCM 5 · Regular pathways"; an unknown tag as it is."""
        item = self.item(tag)
        return f"{code_words(tag, language)} · {item.short.in_language(language)}" if item else code_words(tag, language)


def frameworks_of(section: Section | None) -> tuple[Framework, ...]:
    """Which frameworks a section refers to; none where it is not made for references, all where its key does not say."""
    if section is None or Holds.REFERENCES not in section.holds:
        return ()
    return SECTION_FRAMEWORKS.get(section.key, tuple(Framework))


def of_frameworks(tags: tuple[str, ...], frameworks: tuple[Framework, ...]) -> tuple[str, ...]:
    """Those of `tags` that name an item of `frameworks`, in order."""
    return in_order(tag for tag in tags if (item := parse_tag(tag)) and item.framework in frameworks)
