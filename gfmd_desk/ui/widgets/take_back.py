"""The bar that holds an answer for ten seconds before it is written, and lets it be taken back."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from gfmd_desk.ui.approval_words import ApprovalCounts
from gfmd_desk.ui.privacy import privacy, spoken

SECONDS = 10


class TakeBackBar(QFrame):
    """Holds one answer. It is written when the time is over, when another one comes, or when `write_now` is called; never dropped.

    `timer` ticks once a second; a test lets it tick by itself.
    """

    taken_back = Signal()

    def __init__(self, timer: QTimer | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.timer = timer or QTimer(self)
        self.timer.setInterval(1000)
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.left_words = QLabel()
        self.take_back = QPushButton(self.tr("&Take back"))
        self.take_back.setToolTip(QKeySequence(QKeySequence.StandardKey.Undo).toString(QKeySequence.SequenceFormat.NativeText))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        row.addWidget(self.words, 1)
        row.addWidget(self.left_words)
        row.addWidget(self.take_back)
        self._counts = ApprovalCounts(self)
        self._write: Callable[[], None] | None = None
        self._said: Callable[[], str] = str
        privacy().changed.connect(self._say)
        self._left = 0
        self.timer.timeout.connect(self._on_timer_timeout)
        self.take_back.clicked.connect(self.take_it_back)
        self.hide()

    @property
    def holds(self) -> bool:
        """Whether there is an answer that is not written yet."""
        return self._write is not None

    def hold(self, said: Callable[[], str], write: Callable[[], None]) -> None:
        """Hold an answer, with what it says in words; the one that was held before is written first."""
        self.write_now()
        self._said, self._write, self._left = said, write, SECONDS
        self._say()
        self._say_left()
        self.show()
        self.timer.start()

    def take_it_back(self) -> None:
        """Let go of the answer: nothing of it is written."""
        if self._write is not None:
            self._end()
            self.taken_back.emit()

    def write_now(self) -> None:
        """Write what is held, if anything is."""
        write = self._write
        if write is not None:
            self._end()
            write()

    def _end(self) -> None:
        self.timer.stop()
        self._write = None
        self.hide()

    @Slot()
    def _say(self) -> None:
        words = self._said()
        self.words.setText(words)
        self.words.setAccessibleName(spoken(words))

    def _say_left(self) -> None:
        self.left_words.setText(self._counts.seconds(self._left))

    def _on_timer_timeout(self) -> None:
        self._left -= 1
        if self._left <= 0:
            self.write_now()
        else:
            self._say_left()
