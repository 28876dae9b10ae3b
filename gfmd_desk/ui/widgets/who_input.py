"""A line that finds people, States and organisations by any of their names, and offers who may be meant below itself."""

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListView, QVBoxLayout, QWidget

from gfmd_desk.domain.attribution import Part
from gfmd_desk.domain.clean_text import clean_line
from gfmd_desk.domain.who_search import Candidate, WhoIndex
from gfmd_desk.ui.privacy import identity, privacy, spoken
from gfmd_desk.ui.who_words import part_word
from gfmd_desk.ui.words import set_apart

_ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class WhoInput(QWidget):
    """`chosen` carries a `Candidate`, `unknown_wanted` the word for somebody who is not known yet.

    `index_wanted` says that somebody is about to type; `finished` that Enter was pressed with nothing typed.
    """

    chosen = Signal(object)
    unknown_wanted = Signal(str)
    index_wanted = Signal()
    finished = Signal()

    def __init__(self, part: Part, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit()
        self.line.setAccessibleName(self.tr("{part}: add by typing").format(part=part_word(part)))
        self.line.setPlaceholderText(self.tr("Type a name, State or code"))
        self.offers = QListView()
        self.offers.setObjectName("whoOffers")
        self.offers.setAccessibleName(self.tr("Who may be meant"))
        self.offers.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.offers.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.offers.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.offers.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.offers.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.offers.setUniformItemSizes(True)
        self._lines = QStringListModel(self)
        self.offers.setModel(self._lines)
        self.offers.hide()
        self._index: WhoIndex | None = None
        self._found: list[Candidate | str] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.line)
        column.addWidget(self.offers)
        self.setFocusProxy(self.line)
        self.line.installEventFilter(self)
        self.line.textEdited.connect(self._offer)
        self.offers.clicked.connect(self._on_offers_clicked)
        privacy().changed.connect(self._on_privacy_changed)

    def use(self, index: WhoIndex) -> None:
        """From now on find people here."""
        self._index = index
        if self.line.text():
            self._offer(self.line.text())

    def clear(self) -> None:
        """Forget what was typed and offered."""
        self.line.clear()
        self._show([])

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self.index_wanted.emit()
        return event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._act(event)

    def _act(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in _ENDS:
            self._end()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self._found:
            step = 1 if key == Qt.Key.Key_Down else -1
            self._mark((self.offers.currentIndex().row() + step) % len(self._found))
        elif key == Qt.Key.Key_Escape and self.line.text():
            self.clear()
        else:
            return False
        return True

    def _end(self) -> None:
        if self._found:
            self._take(self._found[max(0, self.offers.currentIndex().row())])
        elif not self.line.text().strip():
            self.finished.emit()

    def _take(self, found: Candidate | str) -> None:
        self.clear()
        if isinstance(found, Candidate):
            self.chosen.emit(found)
        else:
            self.unknown_wanted.emit(found)

    @Slot(str)
    def _offer(self, typed: str) -> None:
        word = clean_line(typed)
        if self._index is None or not word:
            self._show([])
            return
        found: list[Candidate | str] = [*self._index.find(word)]
        if not self._index.names_somebody(word):
            found.append(word)
        self._show(found)

    def _show(self, found: list[Candidate | str]) -> None:
        self._found = found
        self._lines.setStringList([self._words(one) for one in found])
        self.offers.setVisible(bool(found))
        if found:
            self.offers.setFixedHeight(self.offers.sizeHintForRow(0) * len(found) + 2 * self.offers.frameWidth() + 2)
            self._mark(0)

    def _words(self, one: Candidate | str) -> str:
        if isinstance(one, str):
            return self.tr("{word} – somebody not known yet").format(word=set_apart(one))
        line = set_apart(identity(one.line))
        if not one.there:
            return self.tr("{name} – not in the roster").format(name=line)
        if one.whole:
            return self.tr("{name} – as a whole").format(name=line)
        return line if one.known else self.tr("{name} – not known yet").format(name=line)

    def _mark(self, row: int) -> None:
        """Mark an offer, and let a screen reader say it: the focus stays in the line."""
        self.offers.setCurrentIndex(self._lines.index(row, 0))
        self.line.setAccessibleDescription(spoken(self._lines.stringList()[row]))

    @Slot()
    def _on_offers_clicked(self) -> None:
        self._end()

    @Slot()
    def _on_privacy_changed(self) -> None:
        if self._found:
            self._show(self._found)
