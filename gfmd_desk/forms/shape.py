"""Whether a form file has the keys and the types that the domain's dataclasses declare.

The file's shape is theirs: a field added there may be written here at once.
"""

from collections.abc import Iterator
from dataclasses import MISSING, fields, is_dataclass
from datetime import date, time
from enum import StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

from gfmd_desk.domain.clean_text import clean_text
from gfmd_desk.domain.language import Wording
from gfmd_desk.forms.misfit import Misfit, Place, in_list, quoted

FIELD_NAMES = {"section": "sections"}
"""Keys of the file whose field has another name: one section is written at a time, as ``[[section]]``."""

_FILE_NAMES = {field: key for key, field in FIELD_NAMES.items()}
_PLAIN = {str: "a text in quotation marks", int: "a whole number", bool: "true or false"}
_LONGEST_TEXT = 2_000


def misfits(value: object, kind: Any, place: Place = ()) -> Iterator[Misfit]:
    """Find what in `value`, as read from TOML, is not of the type `kind`."""
    if isinstance(kind, UnionType):  # a field that may be None; TOML has no word for None
        kind = next(part for part in get_args(kind) if part is not NoneType)
    if get_origin(kind) is tuple:
        yield from _in_sequence(value, get_args(kind)[0], place)
    elif is_dataclass(kind):
        yield from _in_table(value, kind, place)
    elif issubclass(kind, StrEnum):
        if value not in list(kind):
            yield Misfit(place, f"{_shown(value)} is not known; allowed are {', '.join(kind)}")
    elif type(value) is not kind:
        yield Misfit(place, f"{_shown(value)} does not fit; allowed is {_PLAIN[kind]}")
    elif isinstance(value, str):
        yield from _in_text(value, place)


def _in_sequence(value: object, kind: Any, place: Place) -> Iterator[Misfit]:
    name = place[-1]
    if not isinstance(value, list):
        if not is_dataclass(kind) or kind is Wording:
            yield Misfit(place, f"{_shown(value)} does not fit; allowed is a list in square brackets")
        else:
            yield Misfit(place, f"{_shown(value)} does not fit; allowed is a list of tables, each begun with [[{name}]]")
        return
    for number, item in enumerate(value, 1):
        if is_dataclass(kind):
            key = item.get("key") if isinstance(item, dict) else None
            yield from misfits(item, kind, (*place[:-1], in_list(name, number, key)))
        else:
            yield from misfits(item, kind, place)


def _in_table(value: object, kind: Any, place: Place) -> Iterator[Misfit]:
    known = {_FILE_NAMES.get(field.name, field.name): field for field in fields(kind)}
    required = [name for name, field in known.items() if field.default is MISSING and field.default_factory is MISSING]
    if not isinstance(value, dict):
        yield Misfit(place, f"{_shown(value)} does not fit; allowed is a table with {', '.join(required)}")
        return
    for name in value:
        if name not in known:
            yield Misfit(place, f"{_shown(name)} is not known; allowed are {', '.join(known)}")
    for name in required:
        if name not in value:
            yield Misfit(place, f"{name} is missing; required are {', '.join(required)}")
    types = _types(kind)
    for name, field in known.items():
        if name in value:
            yield from misfits(value[name], types[field.name], (*place, name))


@cache
def _types(kind: Any) -> dict[str, Any]:
    """Work out the types of a dataclass's fields, once for all tables of a file: it takes longer than to compare them."""
    return get_type_hints(kind)


def _in_text(value: str, place: Place) -> Iterator[Misfit]:
    if not value.strip():
        yield Misfit(place, "is empty; allowed is any text but blanks")
    elif len(value) > _LONGEST_TEXT:
        yield Misfit(place, f"has {len(value)} characters; allowed are at most {_LONGEST_TEXT}")
    elif clean_text(value) != value:
        yield Misfit(place, "holds a control character; allowed are characters that can be printed")


def _shown(value: object) -> str:
    """Name a value as the file has it."""
    if isinstance(value, str):
        return quoted(value)
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, list):
        return "a list"
    if isinstance(value, dict):
        return "a table"
    return str(value)
