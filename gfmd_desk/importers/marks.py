"""The mark or number that a list item begins with."""

import re
from dataclasses import dataclass

_UNSEEN = r"[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]*"
# The last row is where Word's Symbol and Wingdings fonts land in a text copied from a PDF.
_SIGNS = "•◦●○▪▫■□◆◇►▶▸➢➤‣⁃∙·✓✔➔→\uf02d\uf076\uf0a7\uf0b7\uf0d8\uf0e0\uf0fc"
_DASHES = "-–—−‐‑―"
_LETTER_OR_NUMBER = r"(?:\d{1,2}|[ivx]{1,4}|[^\W\d_])"
_MARK = re.compile(
    rf"{_UNSEEN}(?:"
    rf"(?P<sign>[{re.escape(_SIGNS)}]){_UNSEEN}\s*"
    rf"|(?P<dash>[{re.escape(_DASHES)}]{{1,2}}|[*+§Øo]){_UNSEEN}(?:\s+|$)"
    rf"|(?P<glued>[-–]){_UNSEEN}(?=[^\W\d_])"
    rf"|(?P<number>\(\d{{1,2}}\)|\d{{1,2}}[.)]-?|\d{{1,2}}\.-){_UNSEEN}(?:\s+|$)"
    rf"|(?P<letter>\({_LETTER_OR_NUMBER}\)|{_LETTER_OR_NUMBER}\)|[ivx]{{2,4}}\.|[a-z]\.|[\u0621-\u064a][.\-]){_UNSEEN}(?:\s+|$)"
    r")"
)

_COUNTING = frozenset({"number", "letter"})


@dataclass(frozen=True, slots=True)
class Mark:
    """`family` is the same for the marks of one list; `is_sure` where no sentence could begin a line so."""

    text: str
    family: str
    rest: str
    is_sure: bool = False

    @property
    def is_counting(self) -> bool:
        """Whether it is a number or a letter."""
        return self.family in _COUNTING


def find_mark(line: str) -> Mark | None:
    """Return the list mark at the start of `line`, if there is one."""
    match = _MARK.match(line)
    if match is None:
        return None
    kind = match.lastgroup or ""
    family = match[kind] if kind in {"sign", "dash", "glued"} else kind
    return Mark(match[0].strip(), family, line[match.end() :], is_sure=kind == "sign")
