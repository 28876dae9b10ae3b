"""How results of a search are painted: where it stands, the words with the found ones bold, who said it; each text runs its own way."""

from math import ceil

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gfmd_desk.ui.delegates.page_layout import begins_right_to_left
from gfmd_desk.ui.models.page_model import AnyIndex
from gfmd_desk.ui.models.search_model import Marked, ResultRow, SearchRole
from gfmd_desk.ui.theme import Theme

_MOST_LINES = 2
_SIDE = 14


class SearchDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        row = index.data(SearchRole.ROW)
        view = option.widget
        if not isinstance(row, ResultRow) or not isinstance(view, QListView):
            return super().sizeHint(option, index)
        width = view.viewport().width()
        return QSize(0, sum(self._heights(row, option, width - 2 * _SIDE)) + self._gap(option) * 3)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        row = index.data(SearchRole.ROW)
        if not isinstance(row, ResultRow):
            super().paint(painter, option, index)
            return
        theme, gap = self.theme, self._gap(option)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(QColor(theme.accent))
            painter.setBrush(QColor(theme.accent_soft))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(4.5, 1.5, -4.5, -1.5), 6, 6)
        small = _small(option.font)
        width = option.rect.width() - 2 * _SIDE
        above, middle, below = self._heights(row, option, width)
        inside = QRect(option.rect.x() + _SIDE, option.rect.y() + gap, width, above)
        self._paint_above(painter, option, inside, row, small)
        inside.moveTop(inside.y() + above + gap // 2)
        self._paint_text(painter, self._layout(row.words, option.font, width, _MOST_LINES), inside, middle, theme.text)
        if below:
            inside.moveTop(inside.y() + middle)
            self._paint_text(painter, self._layout(row.below, small, width, 1), inside, below, theme.muted)
        painter.restore()

    def _paint_above(self, painter: QPainter, option: QStyleOptionViewItem, line: QRect, row: ResultRow, small: QFont) -> None:
        metrics = QFontMetrics(small)
        room = metrics.horizontalAdvance(row.moment)
        painter.setFont(small)
        painter.setPen(QColor(self.theme.muted))
        for text, rect in (
            (metrics.elidedText(row.place, Qt.TextElideMode.ElideRight, line.width() - room - 2 * _SIDE), line.adjusted(0, 0, -room, 0)),
            (row.moment, QRect(line.right() - room, line.y(), room + 1, line.height())),
        ):
            begins = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            painter.drawText(QStyle.visualRect(option.direction, option.rect, rect), begins | Qt.TextFlag.TextSingleLine, text)

    def _paint_text(self, painter: QPainter, layout: QTextLayout, place: QRect, height: int, colour: str) -> None:
        painter.setPen(QColor(colour))
        layout.draw(painter, QPointF(place.x(), place.y()), [], QRectF(place.x(), place.y(), place.width(), height))

    def _heights(self, row: ResultRow, option: QStyleOptionViewItem, width: int) -> tuple[int, int, int]:
        """Of the line above, the words, and the line below."""
        small = _small(option.font)
        words = self._layout(row.words, option.font, width, _MOST_LINES)
        below = ceil(self._layout(row.below, small, width, 1).boundingRect().height()) if row.below.text else 0
        return QFontMetrics(small).height(), ceil(words.boundingRect().height()), below

    def _layout(self, marked: Marked, font: QFont, width: int, most_lines: int) -> QTextLayout:
        """The first lines of a text, its marks bold and underlined: told by more than their colour."""
        layout = QTextLayout(marked.text, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if begins_right_to_left(marked.text):
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
            option.setAlignment(Qt.AlignmentFlag.AlignRight)
        layout.setTextOption(option)
        layout.setFormats([self._bold(marked.text, start, end) for start, end in marked.spans])
        layout.beginLayout()
        y = 0.0
        for _ in range(most_lines):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(max(1, width))
            line.setPosition(QPointF(0, y))
            y += line.height()
        layout.endLayout()
        return layout

    def _bold(self, text: str, start: int, end: int) -> QTextLayout.FormatRange:
        """Qt counts in units of UTF-16."""
        found = QTextLayout.FormatRange()
        found.start, found.length = _units(text[:start]), _units(text[start:end])
        shape = QTextCharFormat()
        shape.setFontWeight(QFont.Weight.Bold)
        shape.setFontUnderline(True)
        shape.setForeground(QColor(self.theme.accent))
        found.format = shape
        return found

    def _gap(self, option: QStyleOptionViewItem) -> int:
        return max(3, QFontMetrics(option.font).height() // 3)


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.9)
    return small
