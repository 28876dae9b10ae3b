"""The window: three columns and the capture line. It is shown with the line alone, then furnished.

Before `furnish` only the cheapest of Qt's classes are loaded, so that the first key finds its line while
the rest of the program is still coming (docs/decisions/0007-start-up.md).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QMainWindow, QSplitter, QVBoxLayout, QWidget

from gfmd_desk.ui.widgets.capture_area import CaptureArea

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QCloseEvent, QPaintEvent

_FIRST_SIZE = (1280, 820)
_LEFT_WIDTH, _RIGHT_WIDTH = 230, 280


class MainWindow(QMainWindow):
    """`painted` follows the first paint, once. `may_close` is asked before the window closes."""

    painted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("GFMD Desk")
        self.resize(*_FIRST_SIZE)
        self.may_close: Callable[[], bool] = lambda: True
        self._was_painted = False
        self.capture = CaptureArea()
        self._ground = QFrame()
        self._ground.setObjectName("page")
        self._middle = QVBoxLayout()
        self._middle.addWidget(self._ground, 1)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._middle, 1)
        column.addWidget(self.capture)
        self._columns = QSplitter()
        self._columns.setHandleWidth(1)
        self._columns.setChildrenCollapsible(False)
        self._columns.addWidget(middle)
        self.setCentralWidget(self._columns)
        self.capture.line.setFocus()

    def furnish(self, left: QWidget, middle: Sequence[QWidget], page: QWidget, right: QWidget) -> None:
        """Put the columns in, once; `page` is the one of `middle` that takes the room there is."""
        for widget in middle:
            self._middle.addWidget(widget, 1 if widget is page else 0)
        self._middle.removeWidget(self._ground)
        self._ground.deleteLater()
        self._columns.insertWidget(0, left)
        self._columns.addWidget(right)
        self._columns.setStretchFactor(1, 1)
        self._columns.setSizes([_LEFT_WIDTH, self.width() - _LEFT_WIDTH - _RIGHT_WIDTH, _RIGHT_WIDTH])

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close only when all is safe; a failure in the question keeps the window open (a raising closeEvent would not)."""
        safe = False
        try:
            safe = self.may_close()
        finally:
            event.setAccepted(safe)
