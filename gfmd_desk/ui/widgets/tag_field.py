"""The tags of the chosen entries: taken away and added by key and mouse, with what their words suggest."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QToolButton, QVBoxLayout, QWidget

from gfmd_desk.ui.tag_words import chip, full, is_official, reason, unofficial
from gfmd_desk.ui.widgets.flow_layout import FlowLayout
from gfmd_desk.ui.widgets.tag_input import TagInput
from gfmd_desk.ui.words import chip_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from gfmd_desk.domain.suggesting import Suggestion
    from gfmd_desk.services.frameworks import FrameworkShelf

MOST_SUGGESTED = 4
_PRESSED = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class ShownTag(NamedTuple):
    """A tag that `entries` of all `chosen` ones have."""

    tag: str
    entries: int
    chosen: int


class TagChip(QToolButton):
    """A chip that every key that may be meant presses: Space, Enter, Delete."""

    def __init__(self, name: str, words: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the focus with the line
        self.setText(words.replace("&", "&&"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _PRESSED:
            self.click()
        else:
            super().keyPressEvent(event)


class ShortWords(QLabel):
    """Quiet words on one line, cut short where there is no room for them."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.setObjectName("hint")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setToolTip(words)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        side = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.style().drawItemText(QPainter(self), self.rect(), side, self.palette(), True, words, self.foregroundRole())


class TagField(QWidget):
    """`added` carries the tags to give to the chosen entries, `removed` the one to take away, `finished` that all typed was taken."""

    added = Signal(tuple)
    removed = Signal(str)
    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shelf: FrameworkShelf | None = None
        self._entries: Sequence[str] = ()
        self._tags: Sequence[ShownTag] = ()
        self._suggestions: Sequence[Suggestion] = ()
        self.input = TagInput()
        self.said = _words("hint")
        self._star = _words("hint")
        self._given, self._given_chips = _flow()
        self._offered, self._offered_chips = _flow()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (self._given, self._star, self.input, self.said, self._offered):
            column.addWidget(widget)
        self.input.given.connect(self.added)
        self.input.answered.connect(self._on_input_answered)
        self.input.finished.connect(self.finished)

    @property
    def chips(self) -> list[TagChip]:
        """The chips of the tags that are given, in order."""
        return self._given.findChildren(TagChip)

    @property
    def suggestions(self) -> list[TagChip]:
        return self._offered.findChildren(TagChip)

    def use(self, shelf: FrameworkShelf) -> None:
        """From now on titles are known."""
        self._shelf = shelf
        self.input.use(shelf)
        self._make_chips(self._tags)

    def show_tags(self, entries: Sequence[str], tags: Sequence[ShownTag]) -> None:
        """Show what the chosen entries, given by their ids, have; the focus stays near where it was."""
        if entries != self._entries:
            self._entries = entries
            self.suggest(())  # what other words speak for is not for these
            self._on_input_answered("")
        if tags != self._tags:
            self._make_chips(tags)

    def _make_chips(self, tags: Sequence[ShownTag]) -> None:
        self._tags = tags
        place = next((number for number, one in enumerate(self.chips) if one.hasFocus()), None)
        _empty(self._given_chips)
        for shown in tags:
            made = TagChip("tagChip", f"{self._words(shown)}  ✕")
            made.setAccessibleName(self.tr("Remove the tag {tag}").format(tag=self._full(shown.tag)))
            made.setToolTip(self._full(shown.tag))
            made.clicked.connect(lambda _checked=False, tag=shown.tag: self.removed.emit(tag))
            self._given_chips.addWidget(made)
            made.show()  # at once, so that it can have the focus
        frameworks = self._shelf.frameworks if self._shelf else None
        starred = frameworks is not None and any(not is_official(shown.tag, frameworks) for shown in tags)
        self._star.setText(f"* {unofficial()}")
        self._star.setVisible(starred)
        self._given.setVisible(bool(tags))
        if place is not None:
            following = self.chips[place : place + 1] or self.chips[-1:]
            (following[0] if following else self.input).setFocus()

    def suggest(self, suggestions: Sequence[Suggestion]) -> None:
        """Offer tags that the words speak for, with the reason; nothing is given by itself."""
        suggestions = suggestions[:MOST_SUGGESTED]
        if suggestions == self._suggestions or self._shelf is None:
            return
        self._suggestions = suggestions
        self.input.suggest(suggestions)
        had_focus = any(one.hasFocus() for one in self.suggestions)
        _empty(self._offered_chips)
        for one in suggestions:
            words = chip(one.tag, self._shelf.frameworks)
            made = TagChip("tagSuggestion", f"+ {words}")
            made.setAccessibleName(self.tr("Add the suggested tag {tag}, {reason}").format(tag=self._full(one.tag), reason=reason(one)))
            made.setToolTip(self._full(one.tag))
            made.clicked.connect(lambda _checked=False, tag=one.tag: self.added.emit((tag,)))
            why = ShortWords(reason(one))
            self._offered_chips.addWidget(made)
            made.show()
            self._offered_chips.addWidget(why)
        self._offered.setVisible(bool(suggestions))
        if had_focus:
            (self.suggestions[0] if self.suggestions else self.input).setFocus()

    def clear(self) -> None:
        """Forget what was typed and said."""
        self.input.clear()
        self._on_input_answered("")

    def _words(self, shown: ShownTag) -> str:
        words = chip(shown.tag, self._shelf.frameworks) if self._shelf else chip_words((shown.tag,))[0]
        if shown.entries == shown.chosen:
            return words
        return self.tr("{tag} · {entries} of {chosen}").format(tag=words, entries=shown.entries, chosen=shown.chosen)

    def _full(self, tag: str) -> str:
        return full(tag, self._shelf.frameworks) if self._shelf else chip_words((tag,))[0]

    @Slot(str)
    def _on_input_answered(self, sentence: str) -> None:
        self.said.setText(sentence)
        self.said.setVisible(bool(sentence))


def _flow() -> tuple[QWidget, FlowLayout]:
    holder = QWidget()
    holder.hide()
    return holder, FlowLayout(holder)


def _words(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.hide()
    return label


def _empty(layout: FlowLayout) -> None:
    """Take all widgets out at once; what is deleted later is neither seen nor found any more."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.setParent(None)
            widget.deleteLater()
