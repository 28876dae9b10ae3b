"""The quiet line under the capture line: whom the words name, and which keys there are. It never takes the focus."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from gfmd_desk.ui.privacy import spoken
from gfmd_desk.ui.widgets.capture_area import CaptureArea


class NamesLine(QLabel):
    """Stands in the place of the hint while there is something to say, so that nothing else moves."""

    def __init__(self, area: CaptureArea) -> None:
        super().__init__()
        self._hint = area.hint
        self.setObjectName("namesLine")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        box = area.layout()
        if box is not None:
            box.addWidget(self)
        self.hide()

    def say(self, words: str, *, worse: bool = False) -> None:
        """Say `words`, or nothing; the colour repeats what they say."""
        if words == self.text() and self.property("worse") == worse:
            return
        self.setProperty("worse", worse)
        self.style().unpolish(self)
        self.style().polish(self)
        self.setText(words)
        self.setAccessibleName(spoken(words))
        self.setVisible(bool(words))
        self._hint.setVisible(not words)
