"""What is wrong in a form file, and where."""

from dataclasses import dataclass
from typing import TypeAlias

from gfmd_desk.domain.clean_text import clean_line

Place: TypeAlias = tuple[str, ...]
"""The way to a value, in the words of the file: ``('section 3 "challenges"', "holds")``."""

_LONGEST_QUOTED = 40


@dataclass(frozen=True, slots=True)
class Misfit:
    """One thing that cannot stay as it is; `what` ends with what is allowed instead."""

    place: Place
    what: str


def quoted(text: str) -> str:
    """Quote a text of the file on one line and never at length."""
    line = clean_line(text)
    return f'"{line}"' if len(line) <= _LONGEST_QUOTED else f'"{line[:_LONGEST_QUOTED]}…"'


def in_list(name: str, number: int, key: object) -> str:
    """Name one table of a list, counted from 1, with its key if it has one."""
    return f"{name} {number} {quoted(key)}" if isinstance(key, str) else f"{name} {number}"
