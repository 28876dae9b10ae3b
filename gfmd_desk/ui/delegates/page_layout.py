"""Where things stand in a row of the page, and how high a row is, for one width and one font.

The painter, the row heights and the editor all ask here, so that they agree to the pixel.
"""

from collections.abc import Callable, Sequence
from math import ceil
from typing import NamedTuple
from unicodedata import bidirectional

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout, QTextOption

from gfmd_desk.domain.kept_answers import KeptAnswers
from gfmd_desk.domain.page import EntryRow, PageRow, SectionRow, SubheadingRow

LAYOUTS_KEPT, LETTERS_KEPT = 600, 300_000
"""Texts as they are wrapped take forty bytes a letter."""
_LETTERS_OF_A_CHIP = 9


def laid_out(text: str, font: QFont, width: int) -> QTextLayout:
    """Return `text` wrapped to `width` pixels; its direction follows its own first letter."""
    layout = QTextLayout(text.replace("\n", "\u2028"), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    if begins_right_to_left(text):
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        option.setAlignment(Qt.AlignmentFlag.AlignRight)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    layout.beginLayout()
    y = 0.0
    while True:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, y))
        y += line.height()
    layout.endLayout()
    return layout


def begins_right_to_left(text: str) -> bool:
    """Say whether the first letter of `text` reads from right to left (Unicode UAX 9, P2)."""
    for letter in text:
        if (side := bidirectional(letter)) in ("L", "R", "AL"):
            return side != "L"
    return False


class Box(NamedTuple):
    """Words that stand in a box of their own behind the text of a row; `rect` is seen from the corner of the text."""

    words: str
    rect: QRect


def _cut(words: str, metrics: QFontMetrics, room: int) -> str:
    return metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)


class PageLayout:
    """Sizes in pixels, all from the height of the font, so that they follow the scale of the screen.

    `behind` says which words stand behind the text of a row, each in a box.
    """

    def __init__(self, width: int, font: QFont, behind: Callable[[PageRow], Sequence[str]]) -> None:
        metrics = QFontMetrics(font)
        unit = metrics.height()
        self.font = font
        self.width = width
        self.gap = max(3, unit // 4)
        self.edge = int(unit * 1.4)
        self.time_width = metrics.horizontalAdvance("00:00") + unit
        self.margin_width = int(unit * 13) if width > unit * 38 else 0
        self.heading_font = QFont(font)
        self.heading_font.setPointSizeF(font.pointSizeF() * 1.12)
        self.heading_font.setWeight(QFont.Weight.DemiBold)
        self.subheading_font = QFont(font)
        self.subheading_font.setWeight(QFont.Weight.DemiBold)
        self.small_font = QFont(font)
        self.small_font.setPointSizeF(font.pointSizeF() * 0.9)
        self.quote_font = QFont(font)
        self.quote_font.setItalic(True)
        small = QFontMetrics(self.small_font)
        self.chip_padding = self.gap + self.gap // 2
        self._chip_height = min(unit, small.height() + 2)
        self.chip_baseline = (self._chip_height - small.height()) // 2 + small.ascent()
        self.text_width = max(unit * 6, width - 2 * self.edge - self.time_width - self.margin_width - self.gap)
        self._unit = unit
        self._letters_a_line = max(8, self.text_width // max(1, metrics.averageCharWidth()))
        self._behind = behind
        self._layout = KeptAnswers(laid_out, LAYOUTS_KEPT, LETTERS_KEPT)
        self._boxes = KeptAnswers(self._boxed, LAYOUTS_KEPT, LETTERS_KEPT)

    def text(self, row: PageRow, text: str) -> QTextLayout:
        """The wrapped text of a row."""
        return self._layout(text, self.font_of(row), self.text_width)

    def boxes(self, row: PageRow, text: str) -> Sequence[Box]:
        """What stands behind the text of a row, or in lines below it: what an entry contests, its tags, what can be done about an offer."""
        return () if isinstance(row, EntryRow) and not (row.entry.tags or row.contested) else self._boxes(text, row)

    def _boxed(self, text: str, row: PageRow) -> Sequence[Box]:
        words = self._behind(row)
        if not words:
            return ()
        chips = isinstance(row, EntryRow)
        metrics = QFontMetrics(self.small_font if chips else self.subheading_font)
        padding = 2 * self.chip_padding if chips else 0
        room = self.text_width - padding
        words = [one if metrics.horizontalAdvance(one) <= room else _cut(one, metrics, room) for one in words]
        widths = [metrics.horizontalAdvance(one) + padding for one in words]
        places = self._in_lines(text, self.text(row, text), widths, self._chip_height if chips else self._unit)
        return [Box(one, place) for one, place in zip(words, places, strict=True)]

    def _in_lines(self, text: str, layout: QTextLayout, widths: Sequence[int], height: int) -> list[QRect]:
        """Where boxes stand behind the last line of a text, in its own direction."""
        last = layout.lineAt(layout.lineCount() - 1)
        used = ceil(last.naturalTextWidth())
        x = used + 2 * self.gap if used else 0
        y = round(last.y() + (last.height() - height) / 2)
        below = ceil(last.y() + last.height()) + self.gap // 2
        places = []
        for width in widths:
            if x and x + width > self.text_width:
                x, y = 0, below
            below = max(below, y + height + self.gap)
            places.append(QRect(x, y, width, height))
            x += width + self.gap
        if begins_right_to_left(text):
            return [QRect(self.text_width - one.x() - one.width(), one.y(), one.width(), height) for one in places]
        return places

    def font_of(self, row: PageRow) -> QFont:
        return self.quote_font if isinstance(row, EntryRow) and row.entry.kind == "quote" else self.font

    def height(self, row: PageRow, text: str) -> int:
        """The height of a row whose text reads `text`."""
        match row:
            case SectionRow():
                return int(self._unit * 2.3)
            case SubheadingRow():
                return int(self._unit * 1.7)
            case _:
                bottom = int(self.text(row, text).boundingRect().height())
                return max([bottom, *(box.rect.bottom() + 1 for box in self.boxes(row, text))]) + 2 * self.gap

    def guessed_height(self, row: PageRow, text: str) -> int:
        """A height that is near enough for a row nobody sees yet; costs nothing."""
        if isinstance(row, SectionRow | SubheadingRow):
            return self.height(row, text)
        behind = _LETTERS_OF_A_CHIP * len(row.entry.tags) if isinstance(row, EntryRow) else 0
        return ((len(text) + behind) // self._letters_a_line + 1) * self._unit + 2 * self.gap

    def text_rect(self, row: QRect) -> QRect:
        """Where the text of an entry stands in its row, left to right; mirror it for the other direction."""
        return QRect(row.x() + self.edge + self.time_width, row.y() + self.gap, self.text_width, row.height() - 2 * self.gap)

    def time_rect(self, row: QRect) -> QRect:
        return QRect(row.x() + self.edge, row.y() + self.gap, self.time_width - self.gap * 2, self._unit)

    def margin_rect(self, row: QRect) -> QRect:
        text = self.text_rect(row)
        return QRect(text.right() + self.gap * 2, row.y() + self.gap, self.margin_width - self.gap * 2, self._unit)

    def heading_rect(self, row: QRect) -> QRect:
        return QRect(row.x() + self.edge, row.y() + self._unit // 2, row.width() - 2 * self.edge, row.height() - self._unit // 2)

    def subheading_rect(self, row: QRect) -> QRect:
        left = self.edge + self.time_width
        return QRect(row.x() + left, row.y(), row.width() - left - self.edge, row.height())
