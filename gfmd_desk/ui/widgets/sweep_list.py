"""The list of what is open: every key that deals with a finding works here, and a letter goes to the capture line."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QSizePolicy, QWidget

from gfmd_desk.domain.sweep import Finding
from gfmd_desk.ui.models.page_model import AnyIndex
from gfmd_desk.ui.models.sweep_model import SweepModel
from gfmd_desk.ui.widgets.page_view import is_letter

_PLAIN = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
"""What may be held with a digit: French keyboards have theirs behind Shift."""


_LINES, _FEWEST_LINES = 8, 3
"""Lines in sight, and those that a low window leaves; the report above keeps the rest."""


class SweepList(QListView):
    """`finding_chosen` carries a `Finding` or None, `digit_pressed` a number from 1 to 9."""

    finding_chosen = Signal(object)
    acted = Signal()
    put_aside = Signal()
    brought_back = Signal()
    digit_pressed = Signal(int)
    letters_typed = Signal(QEvent)
    undo_wanted = Signal()
    left = Signal()

    def __init__(self, model: SweepModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sweepList")
        self.setAccessibleName(self.tr("What is open"))
        self.takes_undo: Callable[[], bool] = lambda: False
        self._findings = model
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.doubleClicked.connect(self.acted)

    @property
    def finding(self) -> Finding | None:
        """The current finding."""
        return self._findings.finding(self.currentIndex().row())

    def sizeHint(self) -> QSize:
        return self._of_lines(_LINES)

    def minimumSizeHint(self) -> QSize:
        return self._of_lines(_FEWEST_LINES)

    def go_to(self, row: int) -> None:
        """Make a row the current one; -1 is none."""
        index = self._findings.index(row, 0)
        self.setCurrentIndex(index)
        if index.isValid():
            self.scrollTo(self._findings.index(row - 1, 0))  # the heading of the first of a group comes into sight with it
            self.scrollTo(index)
        self.finding_chosen.emit(self.finding)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_undo(event):
            event.accept()  # what was just answered is taken back, and not the last change to the report
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = event.key(), event.modifiers()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.acted.emit()
        elif key == Qt.Key.Key_Space:
            self.put_aside.emit()
        elif key == Qt.Key.Key_Backspace:
            self.brought_back.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif self._is_undo(event):
            self.undo_wanted.emit()
        elif event.text().isdecimal() and not modifiers & ~_PLAIN:
            self.digit_pressed.emit(int(event.text()))
        elif is_letter(event):
            self.letters_typed.emit(event)
        else:
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        if event.commitString() or event.preeditString():
            self.letters_typed.emit(event)
        else:
            super().inputMethodEvent(event)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Where a key leads: from finding to finding, past the headings."""
        ends = {QAbstractItemView.CursorAction.MoveHome: 0, QAbstractItemView.CursorAction.MoveEnd: self._findings.rowCount() - 1}
        if action in ends:
            return self._findings.index(self._findings.nearest(ends[action]), 0)
        return super().moveCursor(action, modifiers)

    def keyboardSearch(self, search: str) -> None:
        """Letters belong to the capture line, not to a search."""

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        super().currentChanged(current, previous)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)  # for letters that an input method gives; the view took it away
        if current.isValid():
            self.finding_chosen.emit(self.finding)

    def _of_lines(self, lines: int) -> QSize:
        """As high as that many lines, as far as there are so many."""
        line = max(self.sizeHintForRow(0), self.fontMetrics().lineSpacing())
        return QSize(super().minimumSizeHint().width(), line * max(1, min(lines, self._findings.rowCount())) + 2 * self.frameWidth() + 4)

    def _is_undo(self, event: QKeyEvent) -> bool:
        return event.matches(QKeySequence.StandardKey.Undo) and self.takes_undo()
