"""A section that refers to the Compact or the Goals, drafted from the tags of the report's entries.

The draft is offered. Taken over it is the rapporteur's own text, and what no longer agrees with the tags is shown.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from gfmd_desk.domain import editing
from gfmd_desk.domain.change import Change
from gfmd_desk.domain.editing import Moment, Place
from gfmd_desk.domain.entry import Entry, Kind
from gfmd_desk.domain.frameworks import UNOFFICIAL, Frameworks, Title, frameworks_of, of_frameworks
from gfmd_desk.domain.language import Language, Wording
from gfmd_desk.domain.reference import ReferenceSpan, find_references
from gfmd_desk.domain.reference_writing import write_name, write_references
from gfmd_desk.domain.report import Report
from gfmd_desk.domain.tags import in_order, parse_tag

_SENTENCE = Wording(
    en="The session touched on {}.",
    fr="La séance a abordé {}.",
    es="La sesión abordó {}.",
    ar="تطرقت الجلسة إلى {}.",
)
_LINE = Wording(en="{}: {}", fr="{}\u00a0: {}", es="{}: {}", ar="{}: {}")
_UNOFFICIAL_TITLE = Wording(en="{} ({})", fr="{} ({})", es="{} ({})", ar="{} ({})")


@dataclass(frozen=True, slots=True)
class DraftedItem:
    """One tag behind a draft: its title, if it has one here, and the ids of the entries that carry it."""

    tag: str
    title: Title | None
    entries: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DraftedText:
    """`text` is a sentence with the references, and below it a line for each title; a title that is not official says so."""

    section: str
    text: str
    items: tuple[DraftedItem, ...]

    @property
    def tags(self) -> tuple[str, ...]:
        return tuple(item.tag for item in self.items)


@dataclass(frozen=True, slots=True)
class Unclear:
    """A reference in a section's text that cannot be compared: it may mean two things, or has numbers that no item has."""

    entry_id: str
    words: str
    span: ReferenceSpan


@dataclass(frozen=True, slots=True)
class Disagreements:
    """Between the text of a section and the tags of the report.

    `not_in_text` are tags that the text does not name; `not_tagged` are named there, but no entry has them.
    """

    not_in_text: tuple[str, ...] = ()
    not_tagged: tuple[str, ...] = ()
    unclear: tuple[Unclear, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.not_in_text or self.not_tagged or self.unclear)


def draft_section(report: Report, section_key: str, frameworks: Frameworks) -> DraftedText | None:
    """Draft a section for references in the report's language; None where it is not made for them, or no entry has such a tag."""
    tagged = _tagged(report)
    tags = of_frameworks(tuple(tagged), frameworks_of(report.form.section(section_key)))
    if not tags:
        return None
    language = report.session.language
    items = tuple(DraftedItem(tag, _title(frameworks, tag, language), tagged[tag]) for tag in tags)
    sentence = _SENTENCE.in_language(language).format(write_references(tags, language, in_sentence=True))
    return DraftedText(section_key, "\n".join((sentence, *_titles(items, language))), items)


def take_over(report: Report, drafted: DraftedText, entry_id: str, moment: Moment) -> Change:
    """Make a draft the rapporteur's text: a new paragraph in its section, without tags of its own."""
    return editing.add(report, entry_id, drafted.text, Place(drafted.section), moment, Kind.PROSE)


def disagreements(report: Report, section_key: str) -> Disagreements:
    """Compare what a section's text refers to with the tags of the report; nothing disagrees while the section holds no text."""
    section = report.form.section(section_key)
    frameworks = frameworks_of(section)
    entries = [entry for entry in report.in_section(section_key) if _is_printed(entry)]
    if not frameworks or not entries:
        return Disagreements()
    spans = [(entry, span) for entry in entries for span in find_references(entry.text, None, section_key)]
    named = in_order(tag for _, span in spans for tag in span.tags)
    tagged = _tagged(report)
    covered = set(tagged) | {item.goal.tag for tag in tagged if (item := parse_tag(tag))}
    return Disagreements(
        not_in_text=tuple(tag for tag in of_frameworks(tuple(tagged), frameworks) if tag not in named),
        not_tagged=tuple(tag for tag in named if tag not in covered),
        unclear=tuple(
            Unclear(entry.id, entry.text[span.start : span.end], span) for entry, span in spans if span.ambiguous or span.unclear
        ),
    )


def _tagged(report: Report) -> Mapping[str, tuple[str, ...]]:
    """The tags of what the report prints, with the entries that carry them; a private remark gives nothing away."""
    tagged: dict[str, tuple[str, ...]] = {}
    for section in report.form.sections:
        for entry in filter(_is_printed, report.in_section(section.key)):
            for tag in entry.tags:
                tagged[tag] = (*tagged.get(tag, ()), entry.id)
    return tagged


def _is_printed(entry: Entry) -> bool:
    return entry.kind is not Kind.REMARK and bool(entry.text.strip())


def _title(frameworks: Frameworks, tag: str, language: Language) -> Title | None:
    item = frameworks.item(tag)
    return item.title(language) if item else None


def _titles(items: tuple[DraftedItem, ...], language: Language) -> Iterator[str]:
    for item in items:
        if item.title:
            title = item.title.text
            if not item.title.official:
                title = _UNOFFICIAL_TITLE.in_language(language).format(title, UNOFFICIAL.in_language(language))
            yield _LINE.in_language(language).format(write_name(item.tag, language), title)
