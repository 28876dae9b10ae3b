"""Dragging the chosen entries over the page: where they would go, and the line that shows it."""

from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QApplication, QTableView

from gfmd_desk.domain.editing import Place
from gfmd_desk.domain.page import EntryRow, SectionRow, SubheadingRow
from gfmd_desk.ui.models.page_model import PageModel
from gfmd_desk.ui.theme import Theme

_EDGE = 24
"""Pixels at the top and bottom in which the page scrolls while something is dragged."""


class Drop(NamedTuple):
    """A place, and in it before or `after` the entry `beside`; at its end where that is empty. `mark` is where it is shown."""

    place: Place
    beside: str
    after: bool
    mark: QRect


class PageDrag:
    """`drop` is where the entries would go now; None while nothing is dragged."""

    def __init__(self, view: QTableView, model: PageModel) -> None:
        self._view = view
        self._model = model
        self._from: QPoint | None = None
        self.drop: Drop | None = None

    def press(self, event: QMouseEvent) -> None:
        """Begin with an entry under the mouse; with a key held the mouse chooses and does not drag."""
        row = self._view.rowAt(event.position().toPoint().y())
        plain = event.button() is Qt.MouseButton.LeftButton and event.modifiers() == Qt.KeyboardModifier.NoModifier
        on_entry = row >= 0 and isinstance(self._model.page_row(row), EntryRow)
        self._from = event.position().toPoint() if plain and on_entry else None

    def move(self, event: QMouseEvent) -> bool:
        """Follow the mouse; say whether something is dragged."""
        place = event.position().toPoint()
        if self._from is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return False
        if self.drop is None and (place - self._from).manhattanLength() < QApplication.startDragDistance():
            return True
        self._scroll(place.y())
        self.drop = self._drop_at(place.y())
        self._view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        self._view.viewport().update()
        return True

    def end(self) -> Drop | None:
        """Drag no more; return where the entries are to go."""
        drop, self.drop, self._from = self.drop, None, None
        if drop is not None:
            self._view.viewport().setCursor(Qt.CursorShape.ArrowCursor)
            self._view.viewport().update()
        return drop

    def paint(self, theme: Theme) -> None:
        """Show where the entries would go: a line between two, or a frame around the section that they would come last in."""
        if self.drop is None:
            return
        painter = QPainter(self._view.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.accent), 2))
        mark = self.drop.mark
        if self.drop.beside:
            painter.drawLine(mark.left(), mark.top(), mark.right(), mark.top())
            painter.setBrush(QColor(theme.accent))
            for end in (mark.left(), mark.right()):
                painter.drawEllipse(QPoint(end, mark.top()), 3, 3)
        else:
            painter.drawRoundedRect(mark, 6, 6)
        painter.end()

    def _drop_at(self, y: int) -> Drop | None:
        last = self._model.rowCount() - 1
        row = self._view.rowAt(y)
        below = row < 0
        row = last if below else row
        if row < 0:
            return None
        top, height = self._view.rowViewportPosition(row), self._view.rowHeight(row)
        unit = self._view.fontMetrics().height()
        whole = QRect(unit, top, self._view.viewport().width() - 2 * unit, height)
        section = self._section_of(row)
        match found := self._model.page_row(row):
            case EntryRow():
                after = below or y > top + height // 2
                mark = whole.translated(0, height if after else 0)
                return Drop(Place(section, found.entry.subheading), found.entry.id, after, mark)
            case SubheadingRow():
                return Drop(Place(section, found.text), found.first_id, after=False, mark=whole.translated(0, height))
            case _:
                return Drop(Place(section), "", after=False, mark=whole.adjusted(0, 2, 0, -2))

    def _section_of(self, row: int) -> str | None:
        """The key of the section that a row stands in; None is the inbox."""
        while row >= 0:
            found = self._model.page_row(row)
            if isinstance(found, SectionRow):
                return found.section.key if found.section else None
            row -= 1
        return None

    def _scroll(self, y: int) -> None:
        bar, height = self._view.verticalScrollBar(), self._view.viewport().height()
        if y < _EDGE:
            bar.setValue(bar.value() - _EDGE)
        elif y > height - _EDGE:
            bar.setValue(bar.value() + _EDGE)
