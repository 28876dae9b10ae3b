"""How high a row must be for its texts to be read.

Excel fits a row without a height when it opens the file; LibreOffice and most previews do not, and would show one line
of each text. So every row has a height, not marked as chosen: both programs fit it again as soon as somebody edits it.
"""

from collections.abc import Sequence

from gfmd_desk.domain.workbook import Cell, Column

_LINE, _MOST = 16, 409
"""In points: a line of 11 point type, and the highest row there can be (Excel specifications and limits)."""

_FILLED = 0.85
"""The part of a line that words fill before the next one has to go below."""


class Heights:
    """Of the rows of one sheet."""

    def __init__(self, columns: Sequence[Column]) -> None:
        self._columns = columns
        self._widths = [max(1, int(column.width * _FILLED)) for column in columns]

    def of_heading(self) -> int:
        """Return the height in points; it is set bold, and has a place for the filter's arrow."""
        return self.of([f"{column.heading} ⏷" for column in self._columns])

    def of(self, row: Sequence[Cell]) -> int:
        lines = 1
        for value, width in zip(row, self._widths, strict=True):
            if isinstance(value, str) and (len(value) > width or "\n" in value):
                lines = max(lines, _lines(value, width))
        return min(_LINE * lines, _MOST)


def _lines(text: str, width: int) -> int:
    return sum(len(line) // width + 1 for line in text.split("\n"))
