"""The user's abbreviations: in force in the capture line and in the open entry, seen and changed in their dialog."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from gfmd_desk.domain.abbreviations import Abbreviations
from gfmd_desk.domain.language import Language
from gfmd_desk.ui.abbreviating import Abbreviating
from gfmd_desk.ui.actions import Do
from gfmd_desk.ui.still_there import if_there, refuse_there
from gfmd_desk.ui.store import DeskStore
from gfmd_desk.ui.words import set_apart
from gfmd_desk.ui.writing import Writing

if TYPE_CHECKING:
    from gfmd_desk.services.abbreviations import AbbreviationShelf, Kept
    from gfmd_desk.services.desk import Desk
    from gfmd_desk.ui.dialogs.abbreviations_dialog import AbbreviationsDialog


class AbbreviationCommands(QObject):
    """`told` carries what was written out; `refused` a sentence. Until `use` is called nothing is written out."""

    told = Signal(str)
    refused = Signal(str)

    def __init__(self, store: DeskStore, writing: Writing, window: QWidget) -> None:
        super().__init__(window)
        self._store = store
        self._window = window
        self._shelf: AbbreviationShelf | None = None
        self._language: Language | None = None
        self._fields = (Abbreviating(writing.keys.line), Abbreviating(writing.page.view.editor))
        for field in self._fields:
            field.expanded.connect(self._on_field_expanded)
        store.report_opened.connect(self.refresh)

    @property
    def acts(self) -> dict[Do, Callable[[], None]]:
        """What each key does."""
        return {Do.ABBREVIATIONS: self.open}

    def use(self, shelf: AbbreviationShelf) -> None:
        """From now on write out what stands on this shelf."""
        self._shelf = shelf
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Read again what holds in the report on screen."""
        shelf, report = self._shelf, self._store.report
        if shelf is None or report is None:
            return
        language = report.session.language

        def job(_desk: Desk) -> Abbreviations:
            return shelf.in_force(language, shelf.kept())

        self._store.ask(job, self._put_in_force, self.refused.emit)

    @Slot()
    def open(self) -> None:
        """Show the abbreviations; a file that cannot be understood is said in the dialog, and stays."""
        shelf, report = self._shelf, self._store.report
        if shelf is None or report is None:
            self.refused.emit(self.tr("Open a session first: the usual abbreviations are those of its language."))
            return
        from gfmd_desk.ui.dialogs.abbreviations_dialog import AbbreviationsDialog  # start-up: dialogs come when asked for

        language = report.session.language
        dialog = AbbreviationsDialog(language, self._window)
        dialog.kept_changed.connect(lambda kept: self._keep(dialog, kept))
        dialog.open()

        self._store.ask(lambda _desk: shelf.usual(language), if_there(dialog, dialog.show_usual))
        self._store.ask(lambda _desk: shelf.kept(), if_there(dialog, dialog.show_kept), if_there(dialog, dialog.refuse))

    def _keep(self, dialog: AbbreviationsDialog, kept: Kept) -> None:
        shelf = self._shelf
        assert shelf is not None

        def job(_desk: Desk) -> Kept:
            shelf.keep(kept)
            return kept

        def show(kept: Kept) -> None:
            if isValid(dialog):
                dialog.show_kept(kept)
            self.refresh()

        self._store.ask(job, show, refuse_there(dialog, self.refused.emit))

    def _put_in_force(self, known: Abbreviations) -> None:
        for field in self._fields:
            field.use(known)

    @Slot(str, str)
    def _on_field_expanded(self, typed: str, words: str) -> None:
        said = self.tr("“{typed}” is written out: {words} · Ctrl+Z or Backspace gives it back")
        self.told.emit(said.format(typed=set_apart(typed), words=set_apart(words)))
