"""The banner over the whole width while all that is noted is off the record."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMainWindow, QSizePolicy, QToolBar


class MomentBanner(QToolBar):
    """A bar that cannot be moved or closed; it goes when the moment is over."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__()
        self.setObjectName("momentBanner")
        self.setMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.toggleViewAction().setEnabled(False)
        self._words = QLabel()
        self._words.setObjectName("momentWords")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(self._words)
        window.addToolBar(Qt.ToolBarArea.TopToolBarArea, self)
        self.hide()

    def say(self, words: str) -> None:
        """Stand over the window with `words`; without any, go."""
        self._words.setText(words)
        self._words.setAccessibleName(words)
        self.setAccessibleName(words)
        self.setVisible(bool(words))
