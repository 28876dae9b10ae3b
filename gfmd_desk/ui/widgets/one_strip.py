"""Of the strips that ask something above the capture line, the one that was asked for last is open and no other."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject

from gfmd_desk.ui.widgets.strip import Strip


class OneStrip(QObject):
    """Leaves the others as Escape does when one of `strips` is shown: a strip that nobody is in asks for lines that are no longer meant."""

    def __init__(self, strips: Sequence[Strip], parent: QObject) -> None:
        super().__init__(parent)
        self._strips = strips
        for strip in strips:
            strip.installEventFilter(self)

    def eventFilter(self, strip: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and not event.spontaneous():
            for other in self._strips:
                if other is not strip:
                    other.close_strip()
        return False
