"""Several lines in the capture line: one entry with Enter, an entry for each with Ctrl+Enter; a line beneath says so.

What is longer than a line can hold does not come into it: it stands in the report at once, in pieces.
"""

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLabel

from gfmd_desk.domain.line import Line
from gfmd_desk.domain.pasted import lines_of, pieces
from gfmd_desk.ui.widgets.capture_area import CaptureArea
from gfmd_desk.ui.widgets.capture_keys import CaptureKeys

LONGEST = 20_000
"""Characters that the line holds; with more, each key would be slow to be seen."""
_PIECE = 4_000


class ManyLines(QObject):
    """`entered` carries the lines that are to be an entry each, with what was picked for them all; `told` a sentence."""

    entered = Signal(list)
    told = Signal(str)

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
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.matches(QKeySequence.StandardKey.Paste):
            return self._take_long(QGuiApplication.clipboard().text())
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or not control:
            return False
        lines = lines_of(self._keys.text())
        if len(lines) < 2:
            return False
        chips = self._keys.chips
        self._keys.set_chips(())
        self._keys.line.clear()
        self.entered.emit([Line(one, chips) for one in lines])
        return True

    def _take_long(self, text: str) -> bool:
        """Hand over what is too long for the line; what stands in it stays there."""
        if len(text) <= LONGEST:
            return False
        parts = pieces(text, _PIECE)
        self.entered.emit([Line(one) for one in parts])
        self.told.emit(self.tr("What was pasted is long: it stands in %n entry(s) now.", "", len(parts)))
        return True

    @Slot()
    def _on_line_text_changed(self) -> None:
        if self._keys.line.document().characterCount() > LONGEST:  # dropped, or pasted by the mouse
            text = self._keys.text()
            if len(text) > LONGEST:
                self._keys.line.clear()
                self._take_long(text)
        many = self._keys.line.blockCount() > 1
        number = len(lines_of(self._keys.text())) if many else 0
        self.hint.setVisible(number > 1)
        if number > 1:
            self.hint.setText(self.tr("%n line(s): Enter makes one entry of them, Ctrl+Enter one of each", "", number))
