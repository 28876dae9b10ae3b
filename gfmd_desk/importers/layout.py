"""How a text is laid out on its lines: whether a line goes on with what the next one says."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from gfmd_desk.importers.lines import Line
from gfmd_desk.importers.marks import find_mark

_NARROWEST, _WIDEST = 60, 140
"""Columns at which mail programs, editors and PDF pages wrap; a longer line was not wrapped at all."""
_FULL = 0.75
_HALF_FULL = 0.45
_WRAPPED_SHARE = 0.3
_LONGEST_WORD = 60
_CLOSERS = "\"'”’»›)]}“*_"
_END_MARKS = ".!?…:؟۔"
_HYPHENS = "-‐‑\u00ad"
_FIRST_LETTER = re.compile(r"[^\W_]")
_JOINING = re.compile(r"[^\W_][-‐‑\u00ad]$|\d–$|\S[/—]$")
_HYPHEN_BEFORE = re.compile(r"(?:and|or|to|et|ou|y|e|o|u)\b", re.IGNORECASE)


def is_finished(text: str) -> bool:
    """Whether a sentence ends with `text`."""
    return text.rstrip(_CLOSERS)[-1:] in _END_MARKS


def begins_small(text: str) -> bool:
    """Whether `text` begins in lower case."""
    letter = _FIRST_LETTER.search(text[:8])
    return letter is not None and letter[0].islower()


def begins_without_case(text: str) -> bool:
    """Whether `text` begins with a letter that has no upper case, as in Arabic."""
    letter = _FIRST_LETTER.search(text[:8])
    return letter is not None and letter[0].isalpha() and letter[0].lower() == letter[0].upper()


def between_lines(before: str, after: str) -> str:
    """What stands between two lines of one text: a blank, or nothing where a compound was broken."""
    if not _JOINING.search(before[-2:]) or not after[:1].isalnum():
        return " "
    is_hanging = before.endswith("-") and _HYPHEN_BEFORE.match(after)  # "pre-" and then "and post-departure"
    return " " if is_hanging else ""


@dataclass(frozen=True, slots=True)
class Layout:
    """`width` is the column at which lines end; `wrapped` says whether paragraphs were broken into lines at all."""

    width: int
    wrapped: bool

    def is_full(self, line: Line, following: str, share: float = _FULL) -> bool:
        """Whether the first word of `following` would hardly have fitted on `line`."""
        word = following[:_LONGEST_WORD].split(" ", 1)[0]
        return line.length + 1 + len(word) > share * self.width

    def goes_on(self, line: Line, following: Line) -> bool:
        """Whether `following`, with no gap between, belongs to the same paragraph."""
        is_amid = begins_small(following.text) and not is_finished(line.text)
        if line.text[-1] in _HYPHENS and begins_small(following.text):
            return True
        if not self.wrapped:
            return is_amid and self.is_full(line, following.text)
        return self.is_full(line, following.text) or (is_amid and self.is_full(line, following.text, _HALF_FULL))

    def goes_on_after_gap(self, line: Line, gap: Line, following: Line) -> bool:
        """Whether a page break tore a sentence in two: the first half has no end, and the second no beginning."""
        if is_finished(line.text) or not self.is_full(line, following.text):
            return False
        return begins_small(following.text) or (gap.page_break and begins_without_case(following.text))


def measure_layout(lines: Sequence[Line]) -> Layout:
    """Measure the lines that others follow without a gap."""
    lengths: list[int] = []
    amid = 0
    for line, following in pairwise(lines):
        if line.text and following.text and find_mark(following.text) is None:
            lengths.append(line.length)
            small = begins_small(following.text) or (begins_without_case(following.text) and not is_finished(line.text))
            amid += small
    if not lengths:
        return Layout(_NARROWEST, wrapped=False)
    usual = sorted(lengths)[int(0.9 * (len(lengths) - 1))]
    wrapped = usual <= _WIDEST and amid >= _WRAPPED_SHARE * len(lengths)
    return Layout(min(max(usual, _NARROWEST), _WIDEST), wrapped)
