"""What every strip that asks something above the capture line has: it is hidden until it asks, and Escape leaves it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget


class Strip(QWidget):
    """`closed` follows whenever the strip goes, whatever was answered."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("captureArea")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.hide()

    @Slot()
    def close_strip(self) -> None:
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_strip()
        else:
            super().keyPressEvent(event)
