"""What the keys do in the capture line: type, Enter, and it stands in the report."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QFontMetrics, QInputMethodEvent, QKeyEvent, QKeySequence, QResizeEvent, QTextCursor, QTextOption
from shiboken6 import isValid

from gfmd_desk.domain.line import Chip, Line
from gfmd_desk.ui.plain_text import align_with_text, end_composing, hold_sideways, plain_text
from gfmd_desk.ui.widgets.capture_area import CaptureArea

MOST_LINES = 6
"""Lines after which the capture line scrolls instead of growing."""


class CaptureKeys(QObject):
    """Shift+Enter breaks the line, Enter hands it over. `entered` carries it with what was picked for it.

    `typed` carries what stands in the line, `changed` says that words or chips are others. `first_look` may take a key before the
    line does.
    """

    entered = Signal(object)
    typed = Signal(str)
    changed = Signal()
    chips_changed = Signal()
    left_above = Signal()
    undo_wanted = Signal()
    redo_wanted = Signal()

    def __init__(self, area: CaptureArea) -> None:
        super().__init__(area)
        self._area = area
        self.line = area.line
        self.chips: tuple[Chip, ...] = ()
        self._read = -1, ""
        self.first_look: Callable[[QKeyEvent], bool] = lambda _event: False
        self._prepare()
        self._fit()
        self._show_focus()
        self.line.installEventFilter(self)
        self.line.textChanged.connect(self._on_line_text_changed)

    def text(self) -> str:
        """What stands in the line; read once for each state of it, since with each key several ask."""
        document = self.line.document()
        revision = document.revision()
        if self._read[0] != revision:
            self._read = revision, plain_text(document)
        return self._read[1]

    def whole(self) -> Line:
        """What stands in the line, with what was picked for it."""
        return Line(self.text(), self.chips)

    def set_chips(self, chips: tuple[Chip, ...]) -> None:
        """Say what is picked for the line."""
        if chips != self.chips:
            self.chips = chips
            self.chips_changed.emit()
            self.changed.emit()

    def enter_early_lines(self) -> None:
        """Hand over what was entered before these keys were there: each line that Enter has ended."""
        *ended, rest = self.text().split("\n")
        if ended:
            self.line.setPlainText(rest)
            self.line.moveCursor(QTextCursor.MoveOperation.End)
        for text in ended:
            self.entered.emit(Line(text))

    def take_key(self, event: QKeyEvent | QInputMethodEvent) -> None:
        """Take what was typed elsewhere in the window, and the focus with it."""
        self.line.setFocus()
        self.line.moveCursor(QTextCursor.MoveOperation.End)
        QCoreApplication.sendEvent(self.line, event)

    def take_line(self, line: Line) -> None:
        """Put what was left in the line of a report in the place of what stands in it."""
        self.set_chips(line.chips)
        if line.text != self.text():
            self.line.setPlainText(line.text)
            self.line.moveCursor(QTextCursor.MoveOperation.End)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent):  # asked first: each key brings half a dozen other events, and to name a type costs
            return event.type() == QEvent.Type.KeyPress and self._act(event)
        if isinstance(event, QFocusEvent):
            self._show_focus(focused=event.gotFocus())
        elif isinstance(event, QResizeEvent) or event.type() == QEvent.Type.FontChange:
            self._fit()
        return False

    def _act(self, event: QKeyEvent) -> bool:
        key, document = event.key(), self.line.document()
        if self.line.isReadOnly():
            return False
        end_composing(self.line, key)
        if self.first_look(event):
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._enter()
        elif key == Qt.Key.Key_Up and document.isEmpty():
            self.left_above.emit()
        elif event.matches(QKeySequence.StandardKey.Undo) and not document.isUndoAvailable():
            self.undo_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.Redo) and not document.isRedoAvailable():
            self.redo_wanted.emit()
        else:
            return False
        return True

    def _enter(self) -> None:
        """Hand the line over; what was picked for words that are still to come stays."""
        line = self.whole()
        if line.text.strip():
            self.set_chips(())
        self.line.clear()
        self.entered.emit(line)

    def _prepare(self) -> None:
        self.line.setTabChangesFocus(True)
        self.line.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.line.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.line.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.line.document().setDocumentMargin(2)
        hold_sideways(self.line)
        self.line.viewport().setAutoFillBackground(True)  # opaque: with each key the line is painted, and nothing behind it
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
        self.changed.emit()
