"""What a form must keep to beyond its types: ids, numbers in range, fields that go together."""

import re
from collections.abc import Iterator

from gfmd_desk.domain.form import FieldKind, Form, HeaderField, Holds, LimitUnit, Section, WhenEmpty
from gfmd_desk.domain.language import Language, Wording
from gfmd_desk.forms.misfit import Misfit, Place, in_list, quoted

RESERVED_KEYS = frozenset({"inbox"})
"""Section keys that mean something else: lines not filed yet are in the inbox."""

_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_SESSION_KINDS = {
    "code": FieldKind.TEXT,
    "title": FieldKind.TEXT,
    "date": FieldKind.DATE,
    "start": FieldKind.TIME,
    "end": FieldKind.TIME,
    "room": FieldKind.TEXT,
    "language": FieldKind.TEXT,
}
_LARGEST_VERSION = 9_999
_LARGEST_LIMIT = 100_000
_LONGEST_DUE = 8_760  # a year


def misfits(form: Form) -> Iterator[Misfit]:
    """Find what in `form` cannot be used although its types are right."""
    yield from _name(form.id, ("id",))
    yield from _number(form.version, 1, _LARGEST_VERSION, ("version",))
    yield from _number(form.due_hours, 0, _LONGEST_DUE, ("due_hours",))
    yield from _one_line(form.name, ("name",))
    yield from _one_line(form.heading, ("heading",))
    seen: set[str] = set()
    for number, field in enumerate(form.header, 1):
        yield from _field(field, (in_list("header", number, field.key),), seen)
        seen.add(field.key)
    if not form.sections:
        yield Misfit(("section",), "there is none; a form has at least one, begun with [[section]]")
    seen = set()
    for number, section in enumerate(form.sections, 1):
        yield from _section(section, (in_list("section", number, section.key),), seen)
        seen.add(section.key)


def _field(field: HeaderField, place: Place, before: set[str]) -> Iterator[Misfit]:
    yield from _key(field.key, place, before)
    yield from _one_line(field.label, (*place, "label"))
    for number, choice in enumerate(field.choices, 1):
        yield from _one_line(choice, (*place, in_list("choices", number, None)))
    kind = _SESSION_KINDS.get(field.key, field.kind)
    if field.kind is not kind:
        yield Misfit((*place, "kind"), f'"{field.kind}" does not fit what the session knows; allowed is {kind}')
    if field.kind is FieldKind.CHOICE and not field.choices:
        yield Misfit((*place, "choices"), "there is none; a field of kind choice has at least one")
    if field.choices and field.kind is not FieldKind.CHOICE:
        yield Misfit((*place, "choices"), f'not for a field of kind {field.kind}; allowed with kind = "choice"')


def _section(section: Section, place: Place, before: set[str]) -> Iterator[Misfit]:
    yield from _key(section.key, place, before)
    yield from _one_line(section.title, (*place, "title"))
    for number, subheading in enumerate(section.subheadings, 1):
        yield from _one_line(subheading, (*place, in_list("subheadings", number, None)))
    if section.key in RESERVED_KEYS:
        yield Misfit((*place, "key"), f'"{section.key}" is the program\'s own word; allowed is any other')
    if not section.holds:
        yield Misfit((*place, "holds"), f"there is nothing; allowed are {', '.join(Holds)}")
    yield from _once(section.holds, (*place, "holds"))
    for number, limit in enumerate(section.limits, 1):
        yield from _number(limit.most, 1, _LARGEST_LIMIT, (*place, in_list("limits", number, None), "most"))
        if limit.each and limit.unit is LimitUnit.ITEMS:
            yield Misfit((*place, in_list("limits", number, None), "each"), "not with items, since each entry is one; allowed is false")
    for each in (False, True):
        yield from _once([limit.unit for limit in section.limits if limit.each is each], (*place, "limits"))
    if section.when_empty is WhenEmpty.NOTE and section.empty_note is None:
        yield Misfit(place, 'empty_note is missing; required with when_empty = "note"')
    if section.empty_note is not None and section.when_empty is not WhenEmpty.NOTE:
        yield Misfit((*place, "empty_note"), f'is never printed with when_empty = "{section.when_empty}"; allowed with "note"')


def _key(key: str, place: Place, before: set[str]) -> Iterator[Misfit]:
    yield from _name(key, (*place, "key"))
    if key in before:
        yield Misfit((*place, "key"), f'"{key}" is there already; every key is allowed once')


def _name(name: str, place: Place) -> Iterator[Misfit]:
    if not _NAME.fullmatch(name):
        yield Misfit(place, f"{quoted(name)} does not fit; allowed are lowercase letters a to z, digits, and hyphens between them")


def _one_line(wording: Wording, place: Place) -> Iterator[Misfit]:
    for language in Language:
        if "\n" in wording.in_language(language):
            yield Misfit((*place, language.value), "has several lines; allowed is one")


def _number(number: int, least: int, most: int, place: Place) -> Iterator[Misfit]:
    if not least <= number <= most:
        yield Misfit(place, f"{number} does not fit; allowed is a whole number from {least} to {most}")


def _once(words: list[str] | tuple[str, ...], place: Place) -> Iterator[Misfit]:
    for number, word in enumerate(words):
        if word in words[:number]:
            yield Misfit(place, f'"{word}" is there twice; each is allowed once')
