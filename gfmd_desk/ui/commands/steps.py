"""Undo and redo: what was taken back, where, and what that means for approvals."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from gfmd_desk.ui.actions import Do
from gfmd_desk.ui.room_keeper import RoomKeeper
from gfmd_desk.ui.store import DeskStore
from gfmd_desk.ui.writing import Writing

if TYPE_CHECKING:
    from gfmd_desk.domain.change import Change


class StepCommands(QObject):
    """Steps are those of the report on screen alone. `told` carries what was done, in words."""

    told = Signal(str)

    def __init__(self, store: DeskStore, writing: Writing, rooms: RoomKeeper, window: QWidget) -> None:
        super().__init__(window)
        self._store = store
        self._writing = writing
        self._rooms = rooms
        self._waiting: tuple[Change, str] | None = None
        for field in (writing.keys, writing.page.view.editor):
            field.undo_wanted.connect(self.undo)
            field.redo_wanted.connect(self.redo)
        store.changed.connect(self._on_store_changed)
        rooms.changed.connect(self._on_rooms_changed)

    @property
    def acts(self) -> dict[Do, Callable[[], None]]:
        """What each key does; in a field it is the field's own first, as long as it has something to take back or to do again."""
        key = QKeySequence.StandardKey
        return {Do.UNDO: lambda: self._in_field(key.Undo, self.undo), Do.REDO: lambda: self._in_field(key.Redo, self.redo)}

    def _in_field(self, key: QKeySequence.StandardKey, elsewhere: Callable[[], None]) -> None:
        """Hand it to the field that has the keys: it comes from the menu, or with a key that fields of this system do not know."""
        field = QApplication.focusWidget()
        if not isinstance(field, QPlainTextEdit | QLineEdit) or _has_nothing(field, key):
            elsewhere()
            return
        known = QKeySequence.keyBindings(key)[0][0]  # type: ignore[index]  # PySide6's stubs leave it out
        QCoreApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, known.key(), known.keyboardModifiers()))

    @Slot()
    def undo(self) -> None:
        change = self._writing.page.undo()
        self._tell(change, self.tr("Undone in {session}: {what}"), self.tr("There is nothing to undo in this report."))

    @Slot()
    def redo(self) -> None:
        change = self._writing.page.redo()
        self._tell(change, self.tr("Done again in {session}: {what}"), self.tr("There is nothing to do again in this report."))

    def _tell(self, change: Change | None, done: str, nothing: str) -> None:
        report = self._store.report
        if change is None or report is None:
            self.told.emit(nothing)
            return
        from gfmd_desk.domain.approval_effects import all_known  # start-up: comes with the first step
        from gfmd_desk.ui.step_words import step_words
        from gfmd_desk.ui.words import set_apart

        words = done.format(session=set_apart(report.session.code), what=step_words(change))
        if self._rooms.known and all_known(change, self._rooms.room):
            self._say(change, words)
        else:  # somebody comes back who is to be counted first
            self._waiting = change, words
            self.told.emit(words)

    def _say(self, change: Change, words: str) -> None:
        from gfmd_desk.domain.approval_effects import effects_of  # start-up: comes with the first step
        from gfmd_desk.ui.step_words import effect_words

        room = self._rooms.room
        self.told.emit(" ".join(part for part in (f"{words}.", effect_words(effects_of(change, room), room)) if part))

    @Slot(object)
    def _on_store_changed(self, _change: Change | None) -> None:
        self._waiting = None

    @Slot()
    def _on_rooms_changed(self) -> None:
        from gfmd_desk.domain.approval_effects import all_known  # start-up: comes with the first step

        waiting = self._waiting
        if waiting is not None and self._rooms.known and all_known(waiting[0], self._rooms.room):
            self._waiting = None
            self._say(*waiting)


def _has_nothing(field: QPlainTextEdit | QLineEdit, key: QKeySequence.StandardKey) -> bool:
    """Whether a field of one line has nothing for the key; the larger ones know themselves what comes then."""
    if isinstance(field, QPlainTextEdit):
        return False
    return not (field.isUndoAvailable() if key is QKeySequence.StandardKey.Undo else field.isRedoAvailable())
