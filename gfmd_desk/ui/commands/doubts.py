"""An entry that came out of a damaged file: whoever has read it says that it is right as it stands."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gfmd_desk.domain import editing
from gfmd_desk.ui.actions import Do
from gfmd_desk.ui.hand import entries_in_hand, said_of

if TYPE_CHECKING:
    from gfmd_desk.ui.main_window import MainWindow
    from gfmd_desk.ui.store import DeskStore
    from gfmd_desk.ui.writing import Writing


class DoubtCommands(QObject):
    told = Signal(str)

    def __init__(self, store: DeskStore, writing: Writing, window: MainWindow) -> None:
        super().__init__(window)
        self._store = store
        self._writing = writing

    @property
    def acts(self) -> dict[Do, Callable[[], None]]:
        """What each key does."""
        return {Do.TRUST: self.trust}

    def trust(self) -> None:
        """Let the entries in hand be in doubt no more; say which, for nobody may doubt it."""
        doubted = [entry for entry in entries_in_hand(self._store, self._writing) if entry.doubt is not None]
        if not doubted:
            self.told.emit(self.tr("Nothing here is in doubt."))
            return
        self._store.do(editing.trust(doubted))
        self.told.emit(self.tr("No longer in doubt: {entry}").format(entry=said_of(doubted)))
