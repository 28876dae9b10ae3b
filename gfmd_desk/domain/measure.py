"""How long entries are, in the units a form's limits are given in."""

import re
from collections.abc import Iterable, Sequence

from gfmd_desk.domain.entry import Entry, Kind
from gfmd_desk.domain.form import Limit, LimitUnit, Section
from gfmd_desk.domain.kept_answers import KeptAnswers

_SENTENCE_END = re.compile(r"[.!?؟。…]+(?:[”’\"')\]]|\s*[»›])*(?=\s|$)")


def measure(entries: Iterable[Entry], unit: LimitUnit) -> int:
    """Count what of `entries` a report prints; remarks and blank entries are not printed and do not count.

    Words are what stands between white space; a text without a full stop is one sentence; a
    paragraph is an entry of prose, or a line of one that is not blank; an item is an entry.
    """
    printed = (entry for entry in entries if entry.kind is not Kind.REMARK and entry.text.strip())
    match unit:
        case LimitUnit.WORDS:
            return sum(_words(entry.text) for entry in printed)
        case LimitUnit.SENTENCES:
            return sum(_sentences(entry.text) for entry in printed)
        case LimitUnit.PARAGRAPHS:
            return sum(_paragraphs(entry.text) for entry in printed if entry.kind is Kind.PROSE)
        case LimitUnit.ITEMS:
            return sum(1 for _ in printed)


def count_for(limit: Limit, entries: Iterable[Entry]) -> int:
    """Count what a limit is about: in all of `entries`, or in the longest of them where it holds for each."""
    if limit.each:
        return max((measure((entry,), limit.unit) for entry in entries), default=0)
    return measure(entries, limit.unit)


def over_limit(section: Section, entries: Sequence[Entry]) -> Limit | None:
    """Return the first limit of a section that `entries` pass."""
    return next((limit for limit in section.limits if count_for(limit, entries) > limit.most), None)


def _count_words(text: str) -> int:
    return len(text.split())


_words = KeptAnswers(_count_words, 4_000, 1_000_000)


def _paragraphs(text: str) -> int:
    return sum(bool(line.strip()) for line in text.splitlines())


def _sentences(text: str) -> int:
    ends = list(_SENTENCE_END.finditer(text))
    rest = text[ends[-1].end() :] if ends else text
    return len(ends) + bool(rest.strip())
