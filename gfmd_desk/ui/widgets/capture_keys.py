"""What the keys do in the capture line: type, Enter, and it stands in the report."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QInputMethodEvent, QKeyEvent, QKeySequence, QTextCursor, QTextOption
from shiboken6 import isValid

from gfmd_desk.ui.plain_text import align_with_text, hold_sideways, plain_text
from gfmd_desk.ui.widgets.capture_area import CaptureArea

MOST_LINES = 6
"""Lines after which the capture line scrolls instead of growing."""


class CaptureKeys(QObject):
    """Shift+Enter breaks the line, Enter hands it over. `typed` carries what stands in the line."""

    entered = Signal(str)
    typed = Signal(str)
    left_above = Signal()
    undo_wanted = Signal()
    redo_wanted = Signal()

    def __init__(self, area: CaptureArea) -> None:
        super().__init__(area)
        self._area = area
        self.line = area.line
        self._prepare()
        self._fit()
        self._show_focus()
        self.line.installEventFilter(self)
        self.line.textChanged.connect(self._on_line_text_changed)

    def text(self) -> str:
        """What stands in the line."""
        return plain_text(self.line.document())

    def enter_early_lines(self) -> None:
        """Hand over what was entered before these keys were there: each line that Enter has ended."""
        *ended, rest = self.text().split("\n")
        if ended:
            self.line.setPlainText(rest)
            self.line.moveCursor(QTextCursor.MoveOperation.End)
        for text in ended:
            self.entered.emit(text)

    def take_key(self, event: QKeyEvent | QInputMethodEvent) -> None:
        """Take what was typed elsewhere in the window, and the focus with it."""
        self.line.setFocus()
        self.line.moveCursor(QTextCursor.MoveOperation.End)
        QCoreApplication.sendEvent(self.line, event)

    def take_text(self, text: str) -> None:
        """Put what was left in the line of a report in the place of what stands in it."""
        if text != self.text():
            self.line.setPlainText(text)
            self.line.moveCursor(QTextCursor.MoveOperation.End)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        match event.type():
            case QEvent.Type.KeyPress:
                return isinstance(event, QKeyEvent) and self._act(event)
            case QEvent.Type.FocusIn | QEvent.Type.FocusOut:
                self._show_focus(focused=event.type() == QEvent.Type.FocusIn)
            case QEvent.Type.FontChange | QEvent.Type.Resize:
                self._fit()
        return False

    def _act(self, event: QKeyEvent) -> bool:
        key, document = event.key(), self.line.document()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            text = self.text()
            self.line.clear()
            self.entered.emit(text)
        elif key == Qt.Key.Key_Up and document.isEmpty():
            self.left_above.emit()
        elif event.matches(QKeySequence.StandardKey.Undo) and not document.isUndoAvailable():
            self.undo_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.Redo) and not document.isRedoAvailable():
            self.redo_wanted.emit()
        else:
            return False
        return True

    def _prepare(self) -> None:
        self.line.setTabChangesFocus(True)
        self.line.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.line.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.line.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.line.document().setDocumentMargin(2)
        hold_sideways(self.line)
        self._area.chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._area.hint.setWordWrap(True)

    def _fit(self) -> None:
        """Make the line as high as its text, up to `MOST_LINES`."""
        lines = max(1, min(MOST_LINES, round(self.line.document().size().height())))
        self.line.setFixedHeight(lines * QFontMetrics(self.line.font()).lineSpacing() + 8)

    def _show_focus(self, *, focused: bool = True) -> None:
        """Show on the box around the line that keys go there."""
        box = self._area.box
        if not isValid(box):  # the last focus goes when the window is put away, box first
            return
        box.setProperty("focused", "true" if focused else "false")
        box.style().unpolish(box)
        box.style().polish(box)

    @Slot()
    def _on_line_text_changed(self) -> None:
        align_with_text(self.line)
        self._fit()
        self.typed.emit(self.text())
