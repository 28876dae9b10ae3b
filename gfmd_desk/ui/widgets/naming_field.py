"""How far to tell of the subjects of one part: each way with the very words that would be printed."""

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from gfmd_desk.domain.attribution import Level
from gfmd_desk.ui.privacy import spoken
from gfmd_desk.ui.who_words import in_quotes, level_word

OFFERED = (Level.ANONYMOUS, Level.GROUP, Level.STATE, Level.NAMED)


class Way(NamedTuple):
    """What would be printed at a level; not `possible` where there is no such word."""

    words: str
    possible: bool = True


class WrappedRadio(QRadioButton):
    """A radio button whose words go on in a second line where they are too long for one."""

    def __init__(self) -> None:
        super().__init__()
        self._words = ("", "")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def say(self, whom: str, words: str) -> None:
        """Say whom this names, and behind it the printed words."""
        self._words = whom, words
        self.setAccessibleName(spoken(f"{whom} {_bracketed(words)}".strip()))
        self.setToolTip(words)
        self._wrap()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._wrap()

    def _wrap(self) -> None:
        whom, words = self._words
        metrics = self.fontMetrics()
        room = self.width() - 2 * metrics.height()
        text = f"{whom} {_bracketed(words)}".strip()
        if words and metrics.horizontalAdvance(text) > room:
            inside = room - metrics.horizontalAdvance(_bracketed(" "))
            text = f"{whom}\n{_bracketed(metrics.elidedText(words, Qt.TextElideMode.ElideRight, inside))}"
        if text.replace("&", "&&") != self.text():
            self.setText(text.replace("&", "&&"))


def _bracketed(words: str) -> str:
    return f"({in_quotes(words)})" if words else ""


class NamingField(QWidget):
    """`level_chosen` carries the level; none is marked where nobody has said."""

    level_chosen = Signal(Level)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self.ways: dict[Level, WrappedRadio] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for number, level in enumerate(OFFERED):
            radio = WrappedRadio()
            self.ways[level] = radio
            self._group.addButton(radio, number)
            column.addWidget(radio)
        self._group.idClicked.connect(self._on_group_id_clicked)

    def show_ways(self, ways: Mapping[Level, Way], wanted: Level | None) -> None:
        """Show what would be printed at each level, and mark the one that is wanted."""
        for level, radio in self.ways.items():
            way = ways.get(level, Way("", possible=False))
            radio.say(level_word(level), way.words)
            radio.setEnabled(way.possible or level is wanted)
        self._group.setExclusive(False)  # or none could be unmarked
        for level, radio in self.ways.items():
            radio.setChecked(level is wanted)
        self._group.setExclusive(True)

    @Slot(int)
    def _on_group_id_clicked(self, number: int) -> None:
        self.level_chosen.emit(OFFERED[number])
