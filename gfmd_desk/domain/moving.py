"""Moving a report to another form, or to another version of its own: what goes where, and the report as it stands then.

Nothing is lost on the way: what has no section in the new form is in the inbox, and what was filled into the head
stays with the report, so that it comes back when the report does.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from gfmd_desk.domain.entry import Entry, Kind, kind_for
from gfmd_desk.domain.form import SESSION_FIELDS, Form, HeaderField, Holds, Limit, Section
from gfmd_desk.domain.language import Language, Wording
from gfmd_desk.domain.measure import count_for
from gfmd_desk.domain.order import between
from gfmd_desk.domain.report import Report

_PLAIN = frozenset({Holds.POINTS, Holds.PROSE})


class Why(StrEnum):
    """Why a section's entries go where they go."""

    KEY = "key"
    TITLE = "title"
    ALIKE = "alike"
    """A suggestion: the new section is made for the same, and nothing else is known of it."""
    NOTHING = "nothing"
    """No section of the new form is like it, so its entries go to the inbox."""
    CHOSEN = "chosen"


class Fate(StrEnum):
    """What becomes of a header field's value."""

    KEPT = "kept"
    RENAMED = "renamed"
    ASIDE = "aside"
    """It stays with the report and is not printed."""


@dataclass(frozen=True, slots=True)
class SectionMove:
    """A section of the old form; its entries go to the section `target` of the new one, or to the inbox (None)."""

    section: Section
    entries: int
    target: str | None
    why: Why


@dataclass(frozen=True, slots=True)
class FieldMove:
    """A value of the head and the key it is kept under then; `label` is None where the old form does not know the field either."""

    key: str
    label: Wording | None
    value: str
    target: str


@dataclass(frozen=True, slots=True)
class MovePlan:
    """What goes where. A changed plan is a new value."""

    to: Form
    sections: tuple[SectionMove, ...]
    header: tuple[FieldMove, ...]

    def with_section(self, key: str, target: str | None) -> "MovePlan":
        """Let the entries of a section of the old form go to `target`, or to the inbox (None)."""
        moves = (replace(move, target=target, why=Why.CHOSEN) if move.section.key == key else move for move in self.sections)
        return replace(self, sections=tuple(moves))

    def with_field(self, key: str, target: str) -> "MovePlan":
        """Let a value of the head stand in the field `target`; where two meet in one field, both stand in it."""
        return replace(self, header=tuple(replace(move, target=target) if move.key == key else move for move in self.header))

    def fate_of(self, move: FieldMove) -> Fate:
        if move.target not in {field.key for field in _asked(self.to)}:
            return Fate.ASIDE
        return Fate.KEPT if move.target == move.key else Fate.RENAMED


@dataclass(frozen=True, slots=True)
class PassedLimit:
    """A limit that a section has passed, and how much it holds of what is counted."""

    section: Section
    limit: Limit
    count: int


def plan_move(report: Report, to: Form) -> MovePlan:
    """Say where everything in `report` would go in the form `to`.

    A section goes where its key is, else where its title is in any language; else the section that is made for
    the same is suggested. A header field goes where its key is, else where its label is, if that is free.
    """
    return MovePlan(to, tuple(_section_moves(report, to)), tuple(_field_moves(report, to)))


def apply_move(report: Report, plan: MovePlan) -> Report:
    """Return `report` on the new form. Entries keep their order and subheading; their kind follows the section unless it was chosen."""
    targets = {move.section.key: move.target for move in plan.sections}
    arriving: dict[str | None, list[list[Entry]]] = {}
    for key in (None, *(section.key for section in report.form.sections)):
        here = report.form.section(key) if key else None
        there = plan.to.section(targets.get(key) or "") if key else None
        moved = [standing_in(entry, here, there) for entry in report.in_section(key)]
        if moved:
            arriving.setdefault(there.key if there else None, []).append(moved)
    moved_by_id = {entry.id: entry for groups in arriving.values() for entry in _together(groups)}
    entries = tuple(moved_by_id[entry.id] for entry in report.entries)
    return replace(report, form=plan.to, header=_header(report.header, plan), entries=entries)


def passed_limits(report: Report) -> tuple[PassedLimit, ...]:
    """Return every limit of its form that `report` passes, in the order of the form."""
    counts = (
        PassedLimit(section, limit, count_for(limit, report.in_section(section.key)))
        for section in report.form.sections
        for limit in section.limits
    )
    return tuple(passed for passed in counts if passed.count > passed.limit.most)


def _section_moves(report: Report, to: Form) -> Iterator[SectionMove]:
    sections = report.form.sections
    known = {section.key: _known(section, to) for section in sections}
    taken = {target for target, _ in known.values() if target}
    for section in sections:
        target, why = known[section.key]
        if target is None:
            target, why = _alike(section, to, taken)
            taken |= {target} if target else set()
        yield SectionMove(section, len(report.in_section(section.key)), target, why)


def _known(section: Section, to: Form) -> tuple[str | None, Why]:
    if to.section(section.key):
        return section.key, Why.KEY
    titled = next((other.key for other in to.sections if _same_in_a_language(section.title, other.title)), None)
    return titled, Why.TITLE if titled else Why.NOTHING


def _alike(section: Section, to: Form, taken: set[str]) -> tuple[str | None, Why]:
    """The section that a new line becomes the same thing in; rather one that nothing else goes to, and that holds more of the same.

    Quotes and references have sections of their own, which are like no other.
    """
    alike = [other for other in to.sections if other.holds[0] is section.holds[0] and _special(other) == _special(section)]
    if not alike:
        return None, Why.NOTHING
    best = max(alike, key=lambda other: (other.key not in taken, len(set(other.holds) & set(section.holds))))
    return best.key, Why.ALIKE


def _special(section: Section) -> frozenset[Holds]:
    return frozenset(section.holds) - _PLAIN


def _field_moves(report: Report, to: Form) -> Iterator[FieldMove]:
    old = {field.key: field for field in _asked(report.form)}
    new = {field.key: field for field in _asked(to)}
    free = [field for key, field in new.items() if key not in old and not report.header.get(key)]
    for key in dict.fromkeys((*old, *report.header)):
        field = old.get(key)
        target = key
        if field and key not in new:
            renamed = next((other for other in free if _same_field(field, other)), None)
            if renamed:
                free.remove(renamed)
                target = renamed.key
        yield FieldMove(key, field.label if field else None, report.header.get(key, ""), target)


def _asked(form: Form) -> Iterator[HeaderField]:
    """The fields that are filled in per report."""
    return (field for field in form.header if field.key not in SESSION_FIELDS)


def _same_field(one: HeaderField, other: HeaderField) -> bool:
    return one.kind is other.kind and _same_in_a_language(one.label, other.label)


def _same_in_a_language(one: Wording, other: Wording) -> bool:
    return any(_folded(one.in_language(language)) == _folded(other.in_language(language)) for language in Language)


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())


def standing_in(entry: Entry, here: Section | None, there: Section | None) -> Entry:
    """Return an entry as it stands in a section of another form; its kind follows the section unless it was chosen."""
    kind = kind_for(there) if entry.kind is kind_for(here) else entry.kind
    if there is None and entry.kind is Kind.QUOTE:
        kind = Kind.QUOTE  # in the inbox nothing else would say that these are somebody's very words
    return replace(entry, section=there.key if there else None, kind=kind)


def _together(groups: Iterable[list[Entry]]) -> list[Entry]:
    """What comes from several sections, one after the other; what comes from one keeps its places."""
    first, *others = groups
    if not others:
        return first
    low: str | None = None
    result = []
    for entry in (*first, *(entry for group in others for entry in group)):
        if low is not None and entry.position <= low:
            entry = replace(entry, position=between(low, None))
        low = entry.position
        result.append(entry)
    return result


def _header(header: Mapping[str, str], plan: MovePlan) -> dict[str, str]:
    targets = {move.key: move.target for move in plan.header}
    result: dict[str, str] = {}
    for key, value in header.items():
        target = targets.get(key, key)
        result[target] = "; ".join(part for part in (result.get(target, ""), value) if part)
    return result
