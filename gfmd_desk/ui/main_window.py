"""The window: three columns and the capture line. It is shown with the line alone, then furnished.

Before `furnish` only the cheapest of Qt's classes are loaded, so that the first key finds its line while
the rest of the program is still coming (docs/decisions/0007-start-up.md).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QFrame, QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from gfmd_desk.ui.widgets.capture_area import CaptureArea

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent

_FIRST_SIZE = (1280, 820)
_LEFT_WIDTH, _RIGHT_WIDTH = 230, 280
_LEAST_WIDTH = 320
"""The columns step aside in a narrow window, so what they need together must not keep it wide."""


class MainWindow(QMainWindow):
    """`painted` follows the first paint, once. `may_close` is asked before the window closes."""

    painted = Signal()
    resized = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("GFMD Desk")
        self.resize(*_FIRST_SIZE)
        self.may_close: Callable[[], bool] = lambda: True
        self._was_painted = False
        self.capture = CaptureArea()
        self._pages = QStackedWidget()
        self._pages.addWidget(_panel("page"))
        self._middle = QVBoxLayout()
        self._middle.setContentsMargins(0, 0, 0, 0)
        self._middle.setSpacing(0)
        self._middle.addWidget(self._pages, 1)
        self._middle.addWidget(self.capture)
        middle = QWidget()
        middle.setLayout(self._middle)
        self._columns = QSplitter()
        self._columns.setHandleWidth(1)
        self._columns.setChildrenCollapsible(False)
        self._columns.setMinimumWidth(_LEAST_WIDTH)
        for column in (_panel("sidebar"), middle, _panel("inspector")):
            self._columns.addWidget(column)
        self._columns.setStretchFactor(1, 1)
        self._columns.setSizes([_LEFT_WIDTH, self.width() - _LEFT_WIDTH - _RIGHT_WIDTH, _RIGHT_WIDTH])
        self.setCentralWidget(self._columns)
        self.capture.line.setFocus()

    def show_page(self, page: QWidget) -> None:
        """Show a page in the middle."""
        if self._pages.indexOf(page) < 0:
            self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)

    def furnish(self, left: QWidget, above: QWidget, below: Sequence[QWidget], right: QWidget) -> None:
        """Put in, once, the columns beside the pages and the strips above and below them."""
        self._middle.insertWidget(0, above)
        for place, strip in enumerate(below, 2):
            self._middle.insertWidget(place, strip)
        for place, column in ((0, left), (2, right)):
            panel = self._columns.replaceWidget(place, column)
            column.show()
            if panel is not None:
                panel.deleteLater()

    def add_strip(self, strip: QWidget) -> None:
        """Put a strip that comes when it is asked for right below the pages."""
        self._middle.insertWidget(self._middle.indexOf(self._pages) + 1, strip)

    def put_on_top(self, strip: QWidget) -> None:
        """Put a strip above the pages and above all strips that are there."""
        self._middle.insertWidget(0, strip)

    def come_to_the_front(self) -> None:
        """Show the window to somebody who has started the program again; where the system does not let it, it asks for attention."""
        if self.isMinimized():
            self.showNormal()
        self.raise_()
        self.activateWindow()
        QApplication.alert(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close only when all is safe; a failure in the question keeps the window open (a raising closeEvent would not)."""
        safe = False
        try:
            safe = self.may_close()
        finally:
            event.setAccepted(safe)


def _panel(name: str) -> QFrame:
    """An empty panel in the place of one that is still coming."""
    panel = QFrame()
    panel.setObjectName(name)
    return panel
