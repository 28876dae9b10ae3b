"""The list above the capture line. It never takes the focus: the line keeps the keys, and what is marked is read out there."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, QRect, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListView, QPlainTextEdit, QWidget

from gfmd_desk.ui.privacy import spoken

_LETTERS_WIDE, _MARGINS = 48, 6
"""In letters; a longer line makes the list wider, for what it would do stands at its end."""


class LineOffers(QListView):
    """`pressed_row` carries the row that was clicked."""

    pressed_row = Signal(int)

    def __init__(self, line: QPlainTextEdit, window: QWidget) -> None:
        super().__init__(window)
        self._line = line
        self._lines = QStringListModel(self)
        self.setModel(self._lines)
        self.setObjectName("lineOffers")
        self.setAccessibleName(self.tr("What may be meant"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setUniformItemSizes(True)
        self.clicked.connect(lambda index: self.pressed_row.emit(index.row()))
        self.hide()

    @property
    def row(self) -> int:
        """The row that is marked, or -1."""
        return self.currentIndex().row()

    def show_lines(self, lines: Sequence[str], *, marked: bool) -> None:
        """Show the list over the caret, the first line marked or none; without lines it goes."""
        if not lines:
            self.put_away()
            return
        self._lines.setStringList(list(lines))
        self._place(len(lines))
        self.mark(0 if marked else -1)
        self.show()
        self.raise_()

    def mark(self, row: int) -> None:
        """Mark a row, and let a screen reader say it."""
        self.setCurrentIndex(self._lines.index(row, 0) if row >= 0 else QModelIndex())
        self._line.setAccessibleDescription(spoken(self._lines.stringList()[row]) if row >= 0 else "")

    def put_away(self) -> None:
        if self.isVisible():
            self.hide()
            self._line.setAccessibleDescription("")

    def _place(self, rows: int) -> None:
        """Above the line, beginning where the caret is, inside the window."""
        window = self.parentWidget()
        assert window is not None
        height = self.sizeHintForRow(0) * rows + 2 * self.frameWidth() + 4
        metrics = self.fontMetrics()
        letters = [*(metrics.horizontalAdvance(line) for line in self._lines.stringList()), metrics.averageCharWidth() * _LETTERS_WIDE]
        width = min(max(letters) + metrics.averageCharWidth() * _MARGINS, window.width())
        caret = self._line.mapTo(window, self._line.viewport().pos() + self._line.cursorRect().topLeft())
        left = caret.x() - width if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else caret.x()
        box = self._line.parentWidget() or self._line
        top = box.mapTo(window, QPoint(0, 0)).y() - height
        self.setGeometry(QRect(max(0, min(left, window.width() - width)), max(0, top), width, height))
