"""A line that takes tags as people name them, and offers what may be meant while somebody types."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QStringListModel, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from gfmd_desk.ui.tag_words import answer_words, offered, reason

if TYPE_CHECKING:
    from gfmd_desk.domain.suggesting import Suggestion
    from gfmd_desk.domain.tag_search import Answer
    from gfmd_desk.services.frameworks import FrameworkShelf

_ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LETTERS_WIDE = 44


class TagInput(QLineEdit):
    """`given` carries tags to be added, `answered` what is to be said about what was typed; `finished` says that all of it was taken."""

    given = Signal(tuple)
    answered = Signal(str)
    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Add a tag"))
        self.setPlaceholderText(self.tr("Add a tag: 5, 10.7, a word …"))
        self._shelf: FrameworkShelf | None = None
        self._suggestions: Sequence[Suggestion] = ()
        self._offers: list[tuple[str, ...]] = []
        self._answer: Answer | None = None
        self._lines = QStringListModel(self)
        # Not `setCompleter`: a line that has one writes what is looked at over what was typed.
        self._completer = QCompleter(self._lines, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        popup = self._completer.popup()
        assert popup is not None
        self._popup = popup
        self._popup.setObjectName("tagOffers")
        self._popup.setAccessibleName(self.tr("Tags that may be meant"))
        self._popup.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._completer.setWidget(self)
        self._completer.activated[QModelIndex].connect(self._on_completer_activated)  # type: ignore[index]  # two signals of one name
        self.textEdited.connect(self._on_text_edited)

    def use(self, shelf: "FrameworkShelf") -> None:
        """From now on titles are known."""
        self._shelf = shelf

    def suggest(self, suggestions: "Sequence[Suggestion]") -> None:
        """Offer these with the down key while nothing is typed."""
        self._suggestions = suggestions

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, popup = event.key(), self._popup
        if popup.isVisible() and (key in (Qt.Key.Key_Escape, Qt.Key.Key_Tab) or (key in _ENDS and popup.currentIndex().isValid())):
            event.ignore()  # the list takes it
        elif key in _ENDS:
            popup.hide()
            self._end()
        elif key == Qt.Key.Key_Down and not popup.isVisible():
            self._offer(self.text())
        else:
            super().keyPressEvent(event)

    def _end(self) -> None:
        """Take what was typed as complete."""
        text = self.text().strip()
        if not text:
            self.finished.emit()
            return
        if self._shelf is None:
            return
        answer = self._shelf.read(text)
        if answer.tags:
            self.given.emit(answer.tags)
            self.setText(answer.left)
        self.answered.emit(answer_words(answer))
        if answer.choices:
            self._answer = answer
            self._show(list(answer.choices))
        elif not answer.left:
            self.finished.emit()

    def _offer(self, text: str) -> None:
        if self._shelf is None:
            return
        if text.strip():
            self._answer = self._shelf.read(text)
            self._show(self._shelf.offered(text))
        else:
            self._answer = None
            self._show([(one.tag,) for one in self._suggestions], [reason(one) for one in self._suggestions])

    def _show(self, offers: list[tuple[str, ...]], why: Sequence[str] = ()) -> None:
        """Show a list to choose from; nothing in it is chosen yet."""
        assert self._shelf is not None
        lines = [offered(tags, self._shelf.frameworks) for tags in offers]
        if why:
            lines = [f"{line} – {one}" for line, one in zip(lines, why, strict=True)]
        self._offers = offers
        if not offers:
            self._popup.hide()
            return
        self._lines.setStringList(lines)
        place = self.rect()
        place.setWidth(max(place.width(), self.fontMetrics().averageCharWidth() * _LETTERS_WIDE))
        self._completer.complete(place)
        self._popup.setCurrentIndex(QModelIndex())

    @Slot(str)
    def _on_text_edited(self, text: str) -> None:
        self.answered.emit("")
        if text.strip():
            self._offer(text)
        else:
            self._popup.hide()

    @Slot(QModelIndex)
    def _on_completer_activated(self, index: QModelIndex) -> None:
        tags = self._offers[index.row()]
        answer, self._answer = self._answer, None
        self.setText(answer.left if answer else "")
        self.given.emit(tags)
        self.answered.emit(answer_words(replace(answer, tags=tags, choices=())) if answer else "")
        if not self.text():
            self.finished.emit()
