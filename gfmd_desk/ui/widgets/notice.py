"""A strip that says something without asking for an answer; it never takes the focus."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget


class Notice(QFrame):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._words.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._act = QPushButton()
        self._close = QPushButton(self.tr("Close"))
        row = QHBoxLayout(self)
        row.setContentsMargins(26, 6, 16, 6)
        row.addWidget(self._words, 1)
        row.addWidget(self._act)
        row.addWidget(self._close)
        for button in (self._act, self._close):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._close.clicked.connect(self.hide)
        self._act.clicked.connect(self._on_act_clicked)
        self._on_act: Callable[[], None] | None = None
        self.hide()

    @property
    def words(self) -> str:
        return self._words.text()

    def say(self, words: str, act: str = "", do: Callable[[], None] | None = None) -> None:
        """Say `words`, with one thing that can be done about them."""
        self._words.setText(words)
        self._words.setAccessibleName(words)
        self._act.setText(act)
        self._act.setVisible(do is not None)
        self._on_act = do
        self.show()

    @Slot()
    def _on_act_clicked(self) -> None:
        if self._on_act is not None:
            self._on_act()
