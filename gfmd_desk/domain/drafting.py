"""A section that refers to the Compact or the Goals, drafted from the tags of the report's entries.

The draft is offered. Taken over it is the rapporteur's own text, and what no longer agrees with the tags is shown.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from gfmd_desk.domain import editing
from gfmd_desk.domain.change import Change
from gfmd_desk.domain.editing import Moment, Place
from gfmd_desk.domain.entry import Entry, Kind
from gfmd_desk.domain.form import Section
from gfmd_desk.domain.frameworks import UNOFFICIAL, Frameworks, Title, frameworks_of, of_frameworks
from gfmd_desk.domain.kept_answers import LONG, KeptAnswers
from gfmd_desk.domain.language import Language, Wording
from gfmd_desk.domain.reference import ReferenceSpan, find_references
from gfmd_desk.domain.reference_writing import write_name, write_references
from gfmd_desk.domain.report import Report
from gfmd_desk.domain.tags import in_order, parse_tag

TEXTS_KEPT, LETTERS_KEPT = 2_000, 1_000_000
"""Texts whose references are kept: while somebody types elsewhere they are compared again and again."""

_SENTENCE = Wording(
    en="The session touched on {}.",
    fr="La séance a abordé {}.",
    es="La sesión abordó {}.",
    ar="تطرقت الجلسة إلى {}.",
)
_LINE = Wording(en="{}: {}", fr="{}\u00a0: {}", es="{}: {}", ar="{}: {}")
_UNOFFICIAL_TITLE = Wording(en="{} ({})", fr="{} ({})", es="{} ({})", ar="{} ({})")

_Tagged: TypeAlias = Mapping[str, Sequence[str]]
"""Each tag of what a report prints, with the ids of the entries that carry it."""


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


@dataclass(frozen=True, slots=True)
class Offer:
    """What the page offers at the end of a section: a draft for one that holds no text yet, else what does not agree in it.

    `drafted` is None where no entry has a tag for it, or where the same words stand in the section already.
    """

    section: Section
    drafted: DraftedText | None
    found: Disagreements

    @property
    def key(self) -> str:
        return f"offer {self.section.key}"


def draft_section(report: Report, section_key: str, frameworks: Frameworks) -> DraftedText | None:
    """Draft a section for references in the report's language; None where it is not made for them, or no entry has such a tag."""
    return _drafted(report, report.form.section(section_key), frameworks, _tagged(report, report.by_section()))


def take_over(report: Report, drafted: DraftedText, entry_id: str, moment: Moment) -> Change:
    """Make a draft the rapporteur's text: a new paragraph in its section, without tags of its own."""
    return editing.add(report, entry_id, drafted.text, Place(drafted.section), moment, Kind.PROSE)


def disagreements(report: Report, section_key: str) -> Disagreements:
    """Compare what a section's text refers to with the tags of the report; nothing disagrees while the section holds no text."""
    section, placed = report.form.section(section_key), report.by_section()
    return _disagreements(section, placed[section.key], _tagged(report, placed)) if section else Disagreements()


def offers(report: Report, frameworks: Frameworks) -> dict[str, Offer]:
    """Return what there is to offer in a report's sections for references, by their keys; nothing for those that agree."""
    sections = [section for section in report.form.sections if frameworks_of(section)]
    if not sections:
        return {}
    placed = report.by_section()
    tagged = _tagged(report, placed)
    offered = {}
    for section in sections:
        entries = placed[section.key]
        found = _disagreements(section, entries, tagged)
        if not found and any(map(_is_printed, entries)):
            continue
        drafted = _drafted(report, section, frameworks, tagged)
        if drafted and any(entry.text == drafted.text for entry in entries):
            drafted = None
        if drafted or found:
            offered[section.key] = Offer(section, drafted, found)
    return offered


def reads_at_once(report: Report) -> bool:
    """Whether no long text is to be read for the offers of a report."""
    texts = (
        (entry.text, section.key) for section in report.form.sections if frameworks_of(section) for entry in report.in_section(section.key)
    )
    return all(len(text) <= LONG or _references.knows(text, key) for text, key in texts)


def _drafted(report: Report, section: Section | None, frameworks: Frameworks, tagged: _Tagged) -> DraftedText | None:
    tags = of_frameworks(tuple(tagged), frameworks_of(section))
    if section is None or not tags:
        return None
    language = report.session.language
    items = tuple(DraftedItem(tag, _title(frameworks, tag, language), tuple(tagged[tag])) for tag in tags)
    sentence = _SENTENCE.in_language(language).format(write_references(tags, language, in_sentence=True))
    return DraftedText(section.key, "\n".join((sentence, *_titles(items, language))), items)


def _disagreements(section: Section, entries: Sequence[Entry], tagged: _Tagged) -> Disagreements:
    frameworks = frameworks_of(section)
    entries = [entry for entry in entries if _is_printed(entry)]
    if not frameworks or not entries:
        return Disagreements()
    spans = [(entry, span) for entry in entries for span in _references(entry.text, section.key)]
    named = in_order(tag for _, span in spans for tag in span.tags)
    covered = set(tagged) | {item.goal.tag for tag in tagged if (item := parse_tag(tag))}
    return Disagreements(
        not_in_text=tuple(tag for tag in of_frameworks(tuple(tagged), frameworks) if tag not in named),
        not_tagged=tuple(tag for tag in named if tag not in covered),
        unclear=tuple(
            Unclear(entry.id, entry.text[span.start : span.end], span) for entry, span in spans if span.ambiguous or span.unclear
        ),
    )


def _read_references(text: str, section: str) -> tuple[ReferenceSpan, ...]:
    return tuple(find_references(text, None, section))


_references = KeptAnswers(_read_references, TEXTS_KEPT, LETTERS_KEPT)


def _tagged(report: Report, placed: Mapping[str | None, Sequence[Entry]]) -> _Tagged:
    """The tags of what the report prints, with the entries that carry them; a private remark gives nothing away."""
    tagged: dict[str, list[str]] = {}
    for section in report.form.sections:
        for entry in placed[section.key]:
            if entry.tags and _is_printed(entry):
                for tag in entry.tags:
                    tagged.setdefault(tag, []).append(entry.id)
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
