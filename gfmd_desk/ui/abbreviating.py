"""Writes abbreviations out in one field as their word is ended, and gives back what was typed by one key."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from gfmd_desk.domain.abbreviations import ENDS_AT_ONCE, Abbreviations
from gfmd_desk.ui.plain_text import utf16

_ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_NO_TEXT = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr)


@dataclass(frozen=True, slots=True)
class _Written:
    """What was written out last: `words` instead of `typed`. `place` selects them for as long as they stand there."""

    typed: str
    words: str
    place: QTextCursor


class Abbreviating(QObject):
    """`expanded` carries what was typed and what stands there now. A word that was given back is left alone in that line.

    It listens before the field does, and only while there is something to write out.
    """

    expanded = Signal(str, str)

    def __init__(self, field: QPlainTextEdit) -> None:
        super().__init__(field)
        self._field = field
        self._known = Abbreviations()
        self._written: _Written | None = None
        self._left_alone: set[str] = set()
        field.document().contentsChange.connect(self._on_document_contents_change)

    def use(self, known: Abbreviations) -> None:
        """From now on write these out."""
        self._field.removeEventFilter(self)
        self._known, self._written = known, None
        if known:
            self._field.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent):
            return event.type() == QEvent.Type.KeyPress and self._act(event)
        if isinstance(event, QInputMethodEvent) and event.commitString():
            self._before_text(event.commitString())
        return False

    def _act(self, event: QKeyEvent) -> bool:
        if event.key() in _NO_TEXT:
            return False
        takes_back = event.matches(QKeySequence.StandardKey.Undo) or (event.key() == Qt.Key.Key_Backspace and not event.modifiers())
        if takes_back and self._give_back():
            return True
        self._written = None
        if event.key() in _ENDS:
            self._write_out()
        elif event.text() and not event.modifiers() & _HELD:
            self._before_text(event.text())
        return False

    def _before_text(self, text: str) -> None:
        """A blank ends the word before it, and so does a sign that nothing else can be meant by."""
        self._written = None
        if len(text) == 1 and (text.isspace() or text in ENDS_AT_ONCE):
            self._write_out()

    def _write_out(self) -> None:
        caret = self._field.textCursor()
        if caret.hasSelection() or self._field.isReadOnly():
            return
        word = QTextCursor(caret)
        word.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
        found = self._known.expansion(word.selectedText())
        if found is None or found.typed in self._left_alone:
            return
        stop = caret.position() - found.after
        start = stop - utf16(found.typed)
        self._select(start, stop).insertText(found.words)
        place = self._select(start, start + utf16(found.words))
        place.setKeepPositionOnInsert(True)  # the end of the word comes right behind
        self._written = _Written(found.typed, found.words, place)
        self.expanded.emit(found.typed, found.words)

    def _give_back(self) -> bool:
        """Put back what was typed, where nothing but the end of the word has come since."""
        done, self._written = self._written, None
        if done is None or done.place.selectedText() != done.words:
            return False
        self._left_alone.add(done.typed)
        done.place.insertText(done.typed)
        return True

    def _select(self, start: int, stop: int) -> QTextCursor:
        place = QTextCursor(self._field.document())
        place.setPosition(start)
        place.setPosition(stop, QTextCursor.MoveMode.KeepAnchor)
        return place

    @Slot(int, int, int)
    def _on_document_contents_change(self, at: int, removed: int, added: int) -> None:
        """Another line begins where all that stood there has gone."""
        if self._left_alone and at == 0 and removed and added >= self._field.document().characterCount() - 1:
            self._left_alone.clear()
