"""How approvals are painted: each text runs its own way, and the state stands in a coloured field that repeats the word."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from gfmd_desk.domain.standing import State
from gfmd_desk.ui.delegates.page_layout import begins_right_to_left
from gfmd_desk.ui.models.approval_model import ApprovalColumn, ApprovalRole, GiverRow
from gfmd_desk.ui.models.page_model import AnyIndex
from gfmd_desk.ui.theme import Theme

_AROUND = 5
_MOST_LINES = 4


class ApprovalDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme

    def initStyleOption(self, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        super().initStyleOption(option, index)
        row = index.data(ApprovalRole.ROW)
        if not isinstance(row, GiverRow) and index.column() == ApprovalColumn.WORDS:
            rtl = begins_right_to_left(option.text)
            option.direction = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        if isinstance(row, GiverRow):
            option.features &= ~QStyleOptionViewItem.ViewItemFeature.WrapText
            option.displayAlignment = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        metrics = QFontMetrics(option.font)
        if isinstance(index.data(ApprovalRole.ROW), GiverRow):
            return QSize(0, metrics.height() + 3 * _AROUND)
        view = option.widget
        assert isinstance(view, QTableView)
        width = view.columnWidth(index.column())
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft
        needed = metrics.boundingRect(QRect(0, 0, max(1, width - 4 * _AROUND), 100_000), flags, str(index.data())).height()
        return QSize(width, min(needed, metrics.lineSpacing() * _MOST_LINES) + 3 * _AROUND)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        row = index.data(ApprovalRole.ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, GiverRow):
            if not option.state & QStyle.StateFlag.State_Selected:
                painter.fillRect(option.rect, QColor(self.theme.panel))
            inside = QStyleOptionViewItem(option)
            inside.rect = option.rect.adjusted(_AROUND, 0, -_AROUND, 0)
            super().paint(painter, inside, index)
        elif index.column() == ApprovalColumn.STATE:
            self._paint_state(painter, option, row.state, str(index.data()))
        else:
            inside = QStyleOptionViewItem(option)
            if option.state & QStyle.StateFlag.State_Selected:
                painter.fillRect(option.rect, QColor(self.theme.accent_soft))
            inside.rect = option.rect.adjusted(_AROUND, _AROUND, -_AROUND, -_AROUND)
            super().paint(painter, inside, index)
        painter.restore()

    def _paint_state(self, painter: QPainter, option: QStyleOptionViewItem, state: State, words: str) -> None:
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(self.theme.accent_soft))
        metrics = QFontMetrics(option.font)
        room = option.rect.adjusted(_AROUND, _AROUND, -_AROUND, -_AROUND)
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignCenter
        needed = metrics.boundingRect(room.adjusted(_AROUND, 0, -_AROUND, 0), flags, words).size()
        pill = QRect(room.x(), room.y(), min(room.width(), needed.width() + 3 * _AROUND), needed.height() + _AROUND)
        pill = QStyle.visualRect(option.direction, room, pill)
        ink, ground = self._colours(state)
        painter.setPen(QPen(QColor(ink), 1))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(QRectF(pill).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.drawText(pill, flags, words)

    def _colours(self, state: State) -> tuple[str, str]:
        theme = self.theme
        return {
            State.ASKED: (theme.warn, theme.warn_soft),
            State.LAPSED: (theme.bad, theme.warn_soft),
            State.DOUBTFUL: (theme.bad, theme.surface),
            State.APPROVED: (theme.good, theme.surface),
            State.DECLINED: (theme.bad, theme.surface),
            State.WITHDRAWN: (theme.bad, theme.surface),
        }.get(state, (theme.muted, theme.surface))
