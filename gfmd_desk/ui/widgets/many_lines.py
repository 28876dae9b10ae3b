"""Several lines in the capture line: one entry with Enter, an entry for each with Ctrl+Enter; a line beneath says so."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel

from gfmd_desk.domain.pasted import lines_of
from gfmd_desk.ui.widgets.capture_area import CaptureArea
from gfmd_desk.ui.widgets.capture_keys import CaptureKeys


class ManyLines(QObject):
    """`entered` carries the lines that are to be an entry each."""

    entered = Signal(list)

    def __init__(self, keys: CaptureKeys, area: CaptureArea) -> None:
        super().__init__(keys)
        self._keys = keys
        self.hint = QLabel()
        self.hint.setObjectName("hint")
        self.hint.setWordWrap(True)
        self.hint.hide()
        layout = area.layout()
        assert layout is not None
        layout.addWidget(self.hint)
        keys.line.installEventFilter(self)
        keys.line.textChanged.connect(self._on_line_text_changed)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or not control:
            return False
        lines = lines_of(self._keys.text())
        if len(lines) < 2:
            return False
        self._keys.line.clear()
        self.entered.emit(lines)
        return True

    @Slot()
    def _on_line_text_changed(self) -> None:
        many = self._keys.line.blockCount() > 1
        number = len(lines_of(self._keys.text())) if many else 0
        self.hint.setVisible(number > 1)
        if number > 1:
            self.hint.setText(self.tr("%n line(s): Enter makes one entry of them, Ctrl+Enter one of each", "", number))
