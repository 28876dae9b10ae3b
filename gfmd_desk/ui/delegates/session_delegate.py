"""How a session is painted in the list at the left: code, title, and how far the report has come."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gfmd_desk.domain.report import Event, SessionRow
from gfmd_desk.ui.models.page_model import AnyIndex
from gfmd_desk.ui.models.session_model import SessionRole
from gfmd_desk.ui.theme import Theme
from gfmd_desk.ui.words import set_apart


class SessionDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        unit = QFontMetrics(option.font).height()
        return QSize(unit * 8, int(unit * (2.2 if isinstance(index.data(SessionRole.ROW), Event) else 2.5)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        row = index.data(SessionRole.ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, Event):
            self._paint_event(painter, option, row)
        else:
            self._paint_session(painter, option, row)
        painter.restore()

    def _paint_event(self, painter: QPainter, option: QStyleOptionViewItem, event: Event) -> None:
        font = QFont(option.font)
        font.setPointSizeF(font.pointSizeF() * 0.86)
        font.setWeight(QFont.Weight.DemiBold)
        rect = self._inside(option)
        self._write(painter, option, QRect(rect.x(), rect.y(), rect.width(), rect.height()), event.name, font, self.theme.muted)

    def _paint_session(self, painter: QPainter, option: QStyleOptionViewItem, row: SessionRow) -> None:
        theme = self.theme
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        whole = QRectF(option.rect).adjusted(6, 2, -6, -2)
        if chosen:
            painter.setPen(QColor(theme.accent) if option.state & QStyle.StateFlag.State_HasFocus else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.accent_soft))
            painter.drawRoundedRect(whole, 6, 6)
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        rect = self._inside(option)
        line = QRect(rect.x(), rect.y(), rect.width(), rect.height() - 6)
        code_width = min(rect.width() // 2, max(QFontMetrics(bold).horizontalAdvance(row.session.code + "  "), rect.width() // 4))
        self._write(painter, option, QRect(line.x(), line.y(), code_width, line.height()), row.session.code, bold, theme.text)
        rest = QRect(line.x() + code_width, line.y(), line.width() - code_width, line.height())
        self._write(painter, option, rest, row.session.title, option.font, theme.text if chosen else theme.muted)
        self._paint_progress(painter, option, rect, row)

    def _paint_progress(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, row: SessionRow) -> None:
        """A bar of the sections begun; the tool tip says it in words."""
        track = QRect(rect.x(), rect.bottom() - 3, rect.width(), 3)
        done = QRect(track.x(), track.y(), track.width() * row.filled // max(1, row.sections), track.height())
        painter.setPen(Qt.PenStyle.NoPen)
        for bar, colour in ((track, self.theme.line), (done, self.theme.accent)):
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(QStyle.visualRect(option.direction, option.rect, bar), 1.5, 1.5)

    def _inside(self, option: QStyleOptionViewItem) -> QRect:
        return option.rect.adjusted(16, 5, -16, -5)

    def _write(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, text: str, font: QFont, colour: str) -> None:
        painter.setFont(font)
        painter.setPen(QColor(colour))
        shown = QFontMetrics(font).elidedText(set_apart(text), Qt.TextElideMode.ElideRight, rect.width())
        alignment = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(QStyle.visualRect(option.direction, option.rect, rect), alignment | Qt.TextFlag.TextSingleLine, shown)
