"""Lines to blocks: headings, list items and paragraphs, each with its hard-wrapped lines joined."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Protocol

from gfmd_desk.importers.headings import Heading
from gfmd_desk.importers.layout import Layout, begins_small, between_lines, is_finished
from gfmd_desk.importers.lines import Line
from gfmd_desk.importers.marks import Mark, find_mark

_FAR_ENOUGH = 40
"""Lines ahead in which a list would show its second item."""
_TEARING_DASHES = frozenset("–—―")
_ITEM_ENDS = (";", "؛")
_LETTER_BULLET = "o"


class KnownSubheading(Protocol):
    """Says whether a line is one of the form's own subheadings."""

    def __call__(self, line: str, /) -> bool: ...


@dataclass(slots=True)
class Block:
    """One heading, list item or paragraph; `parts` are its lines. `place` is a heading's section in the form, from 0."""

    parts: list[str] = field(default_factory=list)
    mark: Mark | None = None
    place: int | None = None

    @property
    def text(self) -> str:
        pieces = self.parts[:1]
        for before, after in pairwise(self.parts):
            pieces += (between_lines(before, after), after)
        return "".join(pieces)


def read_blocks(lines: Sequence[Line], headings: Mapping[int, Heading], layout: Layout, is_subheading: KnownSubheading) -> list[Block]:
    """Join `lines` to blocks, in their order."""
    reader = _BlockReader(lines, layout, is_subheading)
    at = 0
    while at < len(lines):
        heading = headings.get(at)
        if heading:
            reader.take_heading(heading, lines[at + heading.lines - 1])
        elif lines[at].text:
            reader.take(at)
        else:
            reader.gap = lines[at]
        at += heading.lines if heading else 1
    return reader.blocks


class _BlockReader:
    def __init__(self, lines: Sequence[Line], layout: Layout, is_subheading: KnownSubheading) -> None:
        self.blocks: list[Block] = []
        self.gap: Line | None = None
        self._lines = lines
        self._layout = layout
        self._is_subheading = is_subheading
        self._last: Line | None = None
        self._marks = _marks(lines)

    def take_heading(self, heading: Heading, last_line: Line) -> None:
        self.blocks.append(Block([heading.text], place=heading.place))
        self._last = None
        self.gap = None
        if heading.rest:
            self._begin(Block([heading.rest]), last_line)

    def take(self, at: int) -> None:
        """Put the line at `at` to the block that it continues, or begin one with it."""
        line = self._lines[at]
        mark = self._marks[at]
        if mark and mark.is_counting and self._is_subheading(line.text):
            mark = None
        if mark and self._begins_item(at, mark):
            self._begin(Block([mark.rest] if mark.rest else [], mark), line)
        elif self._goes_on(line, mark):
            self.blocks[-1].parts.append(line.text)
            self._last, self.gap = line, None
        else:
            self._begin(Block([line.text]), line)

    def _begin(self, block: Block, line: Line) -> None:
        self.blocks.append(block)
        self._last, self.gap = line, None

    def _goes_on(self, line: Line, mark: Mark | None) -> bool:
        if self._last is None or self._is_subheading(line.text) or self._is_subheading(self._last.text):
            return False
        if not self.blocks[-1].parts:
            return self.gap is None  # a mark alone on its line, as some PDF programs write it
        return mark is not None or (self._sentence_goes_on(self._last, line) and not self._is_footnote(line.text))

    def _sentence_goes_on(self, last: Line, line: Line) -> bool:
        return self._layout.goes_on_after_gap(last, self.gap, line) if self.gap else self._layout.goes_on(last, line)

    def _is_footnote(self, text: str) -> bool:
        return text.startswith("*") and self._last is not None and is_finished(self._last.text)

    def _begins_item(self, at: int, mark: Mark) -> bool:
        """Whether the mark begins an item, or is a dash or a number inside a sentence that was torn just before it."""
        if self._last is None or mark.is_sure:
            return True
        if self.gap and mark.family not in _TEARING_DASHES:
            return True
        current = self.blocks[-1].mark
        if current and current.family == mark.family:
            return True
        if is_finished(self._last.text) or self._last.text.endswith(_ITEM_ENDS) or not self._sentence_goes_on(self._last, self._lines[at]):
            return True
        if not mark.is_counting and not begins_small(mark.rest):
            return True
        if mark.family == _LETTER_BULLET:
            return False  # it is the Spanish "or" far more often
        ahead = self._marks[at + 1 : at + 1 + _FAR_ENOUGH]
        return any(other and other.family == mark.family for other in ahead)


def _marks(lines: Sequence[Line]) -> list[Mark | None]:
    """The marks of all lines; the letter o is one only where it begins several lines."""
    marks = [find_mark(line.text) if line.text else None for line in lines]
    families = Counter(mark.family for mark in marks if mark)
    if families[_LETTER_BULLET] > 1:
        return marks
    return [None if mark and mark.family == _LETTER_BULLET else mark for mark in marks]
