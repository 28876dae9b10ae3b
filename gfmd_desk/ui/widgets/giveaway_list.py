"""In the inspector: what in a practice could tell whose it is, though its owner is not named."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from gfmd_desk.domain.disclosure import disclose
from gfmd_desk.domain.entry import Entry
from gfmd_desk.domain.giveaways import Clue, giveaways_of
from gfmd_desk.domain.room import Room
from gfmd_desk.ui.words import set_apart


class GiveawayList(QWidget):
    """Hides itself where there is nothing to point out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = QLabel(self.tr("Could tell whose practice it is"))
        title.setObjectName("sectionLabel")
        self.words = QLabel()
        self.words.setObjectName("giveaways")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(4)
        column.addWidget(title)
        column.addWidget(self.words)

    def show_entry(self, entry: Entry | None, room: Room | None) -> None:
        """Point out what stands in an entry whose owner is printed without a name."""
        lines: list[str] = []
        if entry is not None and room is not None:
            found = giveaways_of(entry.text, disclose(entry, room))
            lines.extend(f"{set_apart(entry.text[one.start : one.end])}: {self._clue_word(one.clue)}" for one in found)
        words = "\n".join(dict.fromkeys(lines))
        self.words.setText(words)
        self.words.setAccessibleName(words)
        self.setVisible(bool(words))

    def _clue_word(self, clue: Clue) -> str:
        return {
            Clue.FIGURE: self.tr("a figure"),
            Clue.SHARE: self.tr("a share"),
            Clue.YEAR: self.tr("a year"),
            Clue.OFFICE: self.tr("an office"),
            Clue.OWN_NAME: self.tr("a name of its own"),
        }[clue]
