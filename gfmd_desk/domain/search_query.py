"""What somebody types to find something, read into words; and where these stand in a text.

Nothing that is typed can be wrong: what is no word is left out, and words in quotation marks belong together.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from gfmd_desk.domain.clean_text import clean_text
from gfmd_desk.domain.folding import WORD, folded, words
from gfmd_desk.domain.reference import find_references

LONGEST_QUERY = 400
"""Characters that are read of what was typed; what follows changes nothing."""
MOST_TERMS = 16
_SHORTEST_BEGINNING = 2
"""Letters from which on a word may stand for all that begin with it."""

_QUOTES = re.compile('["“”„‟«»]')

_ARTICLE = "ال"
_WITH_ARTICLE = ("ولل", "وال", "بال", "فال", "كال", "لل", "ال")
_BEFORE = ("", "ال", "وال", "بال", "فال", "كال", "لل", "ولل", "و", "ب", "ل")
"""What Arabic writes together with the word behind it: the article, and little words before it."""
_SHORTEST_STEM = 2

Span = tuple[int, int]


@dataclass(frozen=True)
class Term:
    """One word, or several that stand one after the other, folded; `beginning` where the last of them may go on.

    `tags` are what the words may mean instead: an entry that has one of these fits too.
    """

    words: tuple[str, ...]
    beginning: bool = False
    tags: tuple[str, ...] = ()

    @cached_property
    def forms(self) -> tuple[str, ...]:
        """All that a single word is written as: an Arabic one with the article and without."""
        return written_forms(self.words[0]) if len(self.words) == 1 else ()

    def stands_at(self, there: Sequence[str]) -> bool:
        """Whether folded words, as many as this has, are these."""
        *before, last = there
        if tuple(before) != self.words[:-1]:
            return False
        forms = self.forms or self.words[-1:]
        return last in forms or (self.beginning and last.startswith(forms))


@dataclass(frozen=True, slots=True)
class Query:
    """Terms that must all fit; none where nothing is sought."""

    terms: tuple[Term, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.terms)


def read_query(text: str, tags_of: Callable[[str], tuple[str, ...]] | None = None) -> Query:
    """Read what was typed; `tags_of` says which tags a folded word may name by their titles.

    The last word may still be growing, unless it stands in quotation marks that are closed.
    """
    text = clean_text(text[:LONGEST_QUERY])
    terms: list[Term] = []
    parts = _QUOTES.split(text)
    for number, part in enumerate(parts):
        quoted, last = number % 2 == 1, number == len(parts) - 1
        found = [Term(together)] if quoted and (together := words(part)) else [] if quoted else list(_terms(part, tags_of))
        if found and last:
            found[-1] = _growing(found[-1])
        terms += found
    return Query(tuple(term for term in terms if term.words != (_ARTICLE,))[:MOST_TERMS])


def written_forms(word: str) -> tuple[str, ...]:
    """Return a folded word as it may be written: in Arabic with the article and without, also behind "and", "in" or "for"."""
    if not "\u0600" <= word[0] <= "\u06ff":
        return (word,)
    stems = [word]
    before = next((one for one in _WITH_ARTICLE if word.startswith(one) and len(word) - len(one) >= _SHORTEST_STEM), "")
    if before:
        stems.append(word.removeprefix(before))
    return tuple(dict.fromkeys((word, *(one + stem for stem in stems for one in _BEFORE))))


def marks(text: str, query: Query) -> tuple[Span, ...]:
    """Return where the words of a query stand in `text`, in order and apart from each other."""
    places = [(folded(word.group()), word.start(), word.end()) for word in WORD.finditer(text.replace("_", " "))]
    found: list[Span] = []
    for term in query.terms:
        length = len(term.words)
        for first in range(len(places) - length + 1):
            there = places[first : first + length]
            if term.stands_at([word for word, _, _ in there]):
                found.append((there[0][1], there[-1][2]))
    return _joined(found)


def excerpt(text: str, spans: Sequence[Span], before: int, most: int) -> tuple[str, tuple[Span, ...]]:
    """Return so much of `text` that its first mark is seen, at most `most` characters, and where the marks stand in it."""
    line = text.replace("\n", " ")
    start = max(0, spans[0][0] - before) if spans and len(line) > most else 0
    start = min(start, max(0, len(line) - most))
    if start:
        start = line.rfind(" ", 0, start) + 1 or start
    end = min(len(line), start + most)
    ahead = "…" if start else ""
    moved = len(ahead) - start
    kept = tuple((first + moved, min(last, end) + moved) for first, last in spans if start <= first < end)
    return f"{ahead}{line[start:end]}{'…' if end < len(line) else ''}", kept


def _terms(text: str, tags_of: Callable[[str], tuple[str, ...]] | None) -> Iterator[Term]:
    """Words one by one; a reference ("Objective 5", "SDG 10.7") stays together, and means the tags of what it refers to."""
    end = 0
    for span in find_references(text):
        yield from _single(text[end : span.start], tags_of)
        together = words(text[span.start : span.end])
        if together:
            yield Term(together, tags=tuple(dict.fromkeys(tag for reading in span.readings for tag in reading)))
        end = span.end
    yield from _single(text[end:], tags_of)


def _single(text: str, tags_of: Callable[[str], tuple[str, ...]] | None) -> Iterator[Term]:
    for word in words(text):
        yield Term((word,), tags=tags_of(word) if tags_of else ())


def _growing(term: Term) -> Term:
    return Term(term.words, len(term.words[-1]) >= _SHORTEST_BEGINNING, term.tags)


def _joined(spans: Sequence[Span]) -> tuple[Span, ...]:
    apart: list[Span] = []
    for start, end in sorted(spans):
        if apart and start < apart[-1][1]:
            apart[-1] = (apart[-1][0], max(end, apart[-1][1]))
        else:
            apart.append((start, end))
    return tuple(apart)
