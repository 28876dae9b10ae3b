"""Widgets one behind the other, in lines, as words are; mirrored with the window."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget

GAP = 4


class FlowLayout(QLayout):
    """As high as its width needs; a widget that is wider than a line is made as narrow as one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)
        self._items: list[QLayoutItem] = []

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max((place.bottom() + 1 for place in self._places(width)), default=0)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        return QSize(0, max((item.sizeHint().height() for item in self._shown()), default=0))

    def setGeometry(self, whole: QRect) -> None:
        super().setGeometry(whole)
        holder = self.parentWidget()
        assert holder is not None
        for item, place in zip(self._shown(), self._places(whole.width()), strict=True):
            item.setGeometry(QStyle.visualRect(holder.layoutDirection(), whole, place.translated(whole.topLeft())))

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _places(self, width: int) -> list[QRect]:
        """Where the widgets stand in lines of `width`, left to right, in the middle of their lines."""
        lines: list[list[QSize]] = [[]]
        used = 0
        for item in self._shown():
            hint = item.sizeHint()
            size = QSize(min(max(1, width), hint.width()), hint.height())
            if used and used + size.width() > width:
                lines.append([])
                used = 0
            lines[-1].append(size)
            used += size.width() + GAP
        places: list[QRect] = []
        y = 0
        for line in lines:
            x, height = 0, max((size.height() for size in line), default=0)
            for size in line:
                places.append(QRect(QPoint(x, y + (height - size.height()) // 2), size))
                x += size.width() + GAP
            y += height + GAP
        return places
