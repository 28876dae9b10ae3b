"""Where a mark is being typed that opens the list: two commas anywhere, or @ # + where a word begins.

A mark means nothing by itself: what is not picked from the list stays text.
"""

from __future__ import annotations

import re
from typing import NamedTuple

LONGEST_TYPED = 48
"""Letters behind a mark that can still name something."""
MOST_WORDS = 5

_COMMAS = re.compile(r"(?<![,،])(?:,,|،،)(?![,،\s])|(?<![,،])(?:,,|،،)$")
_AT_A_WORD = re.compile(r"(?:(?<=[\s(\[«“\"'])|^)[@#+](?=[^\W_])", re.MULTILINE)
_ADDRESS = re.compile(r"\S*(?:://|\w@\w|www\.)\S*$")


class Mark(NamedTuple):
    """`typed` stands behind the mark, up to the caret. A `sure` one is two commas, which nobody types for anything else."""

    start: int
    end: int
    typed: str
    sure: bool


def open_mark(text: str, caret: int) -> Mark | None:
    """Return the mark whose word is being typed at `caret`, or None."""
    before = text[:caret]
    found = [
        Mark(match.start(), caret, before[match.end() :], sure)
        for pattern, sure in ((_COMMAS, True), (_AT_A_WORD, False))
        if (match := _last(pattern, before)) is not None and _begins_a_mark(before, match, sure=sure)
    ]
    mark = max(found, default=None)
    return mark if mark is not None and _may_name(mark.typed) else None


def _last(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    """The last match that can still be followed up to the end of `text`."""
    found = list(pattern.finditer(text, max(0, len(text) - LONGEST_TYPED - 2)))
    return found[-1] if found else None


def _begins_a_mark(text: str, match: re.Match[str], *, sure: bool) -> bool:
    """Not inside an address or a number: "1,,000", "+5 %", "a@b.example,,"."""
    before, after = text[: match.start()], text[match.end() :]
    if _ADDRESS.search(before[-LONGEST_TYPED * 4 :]):
        return False
    if sure:
        return not (before[-1:].isdigit() and after[:1].isdigit())
    return not (match.group() == "+" and after[:1].isdigit())


def _may_name(typed: str) -> bool:
    return len(typed) <= LONGEST_TYPED and "\n" not in typed and len(typed.split()) <= MOST_WORDS
