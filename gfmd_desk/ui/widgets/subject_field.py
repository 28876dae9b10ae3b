"""Who said the chosen entries, or whose practice they are: each can be taken away by key, and others found by typing."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from gfmd_desk.domain.attribution import Part
from gfmd_desk.ui.privacy import spoken
from gfmd_desk.ui.who_words import part_word
from gfmd_desk.ui.widgets.who_input import WhoInput
from gfmd_desk.ui.words import set_apart

_PRESSED = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class ShownSubject(NamedTuple):
    """Somebody in one part of `entries` of all `chosen` ones."""

    participant_id: str
    words: str
    entries: int = 1
    chosen: int = 1


class SubjectChip(QPushButton):
    """One subject on a line of its own, cut short where it is too long; Space, Enter and Delete take it away."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.setObjectName("subjectChip")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.words = words
        self.setToolTip(words)

    def sizeHint(self) -> QSize:
        self._shorten()
        return super().sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _PRESSED:
            self.click()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._shorten()

    def paintEvent(self, event: QPaintEvent) -> None:
        self._shorten()
        super().paintEvent(event)

    def _shorten(self) -> None:
        metrics = self.fontMetrics()
        room = self.width() - metrics.horizontalAdvance("  ✕") - metrics.height()
        shown = set_apart(metrics.elidedText(self.words, Qt.TextElideMode.ElideRight, room))
        words = f"{shown}  ✕".replace("&", "&&")
        if words != self.text():
            self.setText(words)


class SubjectField(QWidget):
    """`input` says who is to be added, `removed` carries the id of the one to take away."""

    removed = Signal(str)

    def __init__(self, part: Part, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.part = part
        self.input = WhoInput(part)
        self._shown: Sequence[ShownSubject] = ()
        self._chips = QVBoxLayout()
        self._chips.setSpacing(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(self._chips)
        column.addWidget(self.input)
        self.setFocusProxy(self.input)

    @property
    def chips(self) -> list[SubjectChip]:
        """The chips of those who stand there, in order."""
        found = (self._chips.itemAt(place) for place in range(self._chips.count()))
        return [chip for item in found if item is not None and isinstance(chip := item.widget(), SubjectChip)]

    def show_subjects(self, shown: Sequence[ShownSubject]) -> None:
        """Show who stands there; the focus stays near where it was."""
        if shown == self._shown:
            return
        self._shown = shown
        place = next((number for number, one in enumerate(self.chips) if one.hasFocus()), None)
        for chip in self.chips:
            self._chips.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        before: QWidget | None = None
        for one in shown:
            words = one.words
            if one.entries < one.chosen:
                words = self.tr("{who} · {entries} of {chosen}").format(who=words, entries=one.entries, chosen=one.chosen)
            chip = SubjectChip(words)
            chip.setAccessibleName(self.tr("{part}: take away {who}").format(part=part_word(self.part), who=spoken(words)))
            chip.clicked.connect(lambda _checked=False, id=one.participant_id: self.removed.emit(id))
            self._chips.addWidget(chip)
            if before is not None:
                QWidget.setTabOrder(before, chip)
            before = chip
        if before is not None:
            QWidget.setTabOrder(before, self.input.line)
        if place is not None:
            following = self.chips[place : place + 1] or self.chips[-1:]
            (following[0] if following else self.input).setFocus()
