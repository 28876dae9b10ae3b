"""The one editor of the page, laid over the entry that is being edited."""

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from gfmd_desk.domain.clean_text import clean_text
from gfmd_desk.ui.plain_text import align_with_text, end_composing, hold_sideways, plain_text, utf16

_PLAIN = Qt.KeyboardModifier.NoModifier


class EntryEditor(QPlainTextEdit):
    """Knows keys and carets, not entries: it says what the user meant, and the page does it.

    `typed` carries the words before and after. `split_here` and `join_back` carry nothing: caret and text
    are asked for. `left` carries -1 or 1, the direction in which the caret walked out of the text.
    """

    typed = Signal(str, str)
    split_here = Signal()
    join_back = Signal()
    join_next = Signal()
    left = Signal(int)
    finished = Signal()
    undo_wanted = Signal()
    redo_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("entryEditor")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(0)
        hold_sideways(self)
        self.textChanged.connect(self._on_text_changed)
        self._showing = False
        self._words = ""

    def show_text(self, text: str, caret: int) -> None:
        """Begin to edit `text`, with the caret before character `caret` (in Python's count)."""
        self._showing = True
        self.setPlainText(text)
        self._showing = False
        self._words = text
        cursor = self.textCursor()
        cursor.setPosition(utf16(text[:caret]))
        self.setTextCursor(cursor)

    def caret(self) -> int:
        """The caret's place in the text as it is kept, in Python's count of characters."""
        before = QTextCursor(self.document())
        before.setPosition(self.textCursor().position(), QTextCursor.MoveMode.KeepAnchor)
        return len(clean_text(before.selectedText()))

    def insert_chip(self, verb: str) -> None:
        """Put a place for phrase and verb at the caret, parted from the words around it, and go on writing behind it."""
        self.insertPlainText(f"⟦{verb}⟧ ")
        self.setFocus()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste or drop: only what can be kept, so that nothing unseen stands between the letters."""
        self.insertPlainText(clean_text(source.text()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._act(event):
            super().keyPressEvent(event)

    def _act(self, event: QKeyEvent) -> bool:
        key, bare = event.key(), event.modifiers() in (_PLAIN, Qt.KeyboardModifier.KeypadModifier)
        end_composing(self, key)
        cursor = self.textCursor()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and bare:
            self.split_here.emit()
        elif event.matches(QKeySequence.StandardKey.Undo) and not self.document().isUndoAvailable():
            self.undo_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.Redo) and not self.document().isRedoAvailable():
            self.redo_wanted.emit()
        elif key == Qt.Key.Key_Escape:
            self.finished.emit()
        elif key == Qt.Key.Key_Backspace and bare and cursor.atStart() and not cursor.hasSelection():
            self.join_back.emit()
        elif key == Qt.Key.Key_Delete and bare and cursor.atEnd() and not cursor.hasSelection():
            self.join_next.emit()
        elif key == Qt.Key.Key_Up and bare and self._on_edge_line(QTextCursor.MoveOperation.Up):
            self.left.emit(-1)
        elif key == Qt.Key.Key_Down and bare and self._on_edge_line(QTextCursor.MoveOperation.Down):
            self.left.emit(1)
        else:
            return False
        return True

    def _on_edge_line(self, step: QTextCursor.MoveOperation) -> bool:
        return not self.textCursor().movePosition(step)

    def _on_text_changed(self) -> None:
        align_with_text(self)
        if not self._showing:
            before, self._words = self._words, plain_text(self.document())
            self.typed.emit(before, self._words)
