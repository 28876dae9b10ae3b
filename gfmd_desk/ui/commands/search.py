"""Search everything, and go to what was found."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from shiboken6 import isValid

from gfmd_desk.ui.actions import Do
from gfmd_desk.ui.main_window import MainWindow
from gfmd_desk.ui.privacy import identities_hidden, privacy
from gfmd_desk.ui.store import DeskStore
from gfmd_desk.ui.theme import Theme
from gfmd_desk.ui.words import window_language
from gfmd_desk.ui.writing import Writing

if TYPE_CHECKING:
    from gfmd_desk.domain.report import Report
    from gfmd_desk.domain.search import Found, Results
    from gfmd_desk.services.desk import Desk
    from gfmd_desk.services.frameworks import FrameworkShelf
    from gfmd_desk.services.search import Finder, SectionChoice
    from gfmd_desk.ui.dialogs.search_dialog import SearchDialog


class SearchCommands(QObject):
    """`going` says that the report is about to be shown, `told` carries a sentence."""

    going = Signal()
    told = Signal(str)

    def __init__(self, store: DeskStore, writing: Writing, theme: Theme, window: MainWindow) -> None:
        super().__init__(window)
        self.theme = theme
        self._store, self._writing, self._window = store, writing, window
        self._shelf: FrameworkShelf | None = None
        self._finder: Finder | None = None
        self._asked = 0

    @property
    def acts(self) -> Mapping[Do, Callable[[], None]]:
        return {Do.SEARCH: self.open}

    def use(self, shelf: FrameworkShelf) -> None:
        """From now on find entries by what their tags are called too."""
        self._shelf, self._finder = shelf, None

    @Slot()
    def open(self) -> None:
        """Ask what to search for."""
        from gfmd_desk.ui.dialogs.search_dialog import SearchDialog  # start-up: dialogs come when asked for

        dialog = SearchDialog(self.theme, self._store.sessions, self._store.report, self._window)
        dialog.changed.connect(lambda: self._ask(dialog))
        privacy().changed.connect(dialog.changed)
        dialog.chosen.connect(lambda found: self._go(dialog, found))
        dialog.finished.connect(self._window.activateWindow)
        dialog.open()
        finder = self._finder_made()

        def offer(sections: tuple[SectionChoice, ...]) -> None:
            if isValid(dialog):
                dialog.show_sections(sections)

        self._store.ask(lambda desk: finder.sections(desk.door), offer)

    def _ask(self, dialog: SearchDialog) -> None:
        """Search for what is sought now; whatever was asked before and is not answered yet need not be."""
        finder = self._finder_made()
        sought = dialog.sought(finder.query)
        self._asked += 1
        number = self._asked

        def job(desk: Desk) -> Results | None:
            return finder.find(desk.door, desk.attribution, sought) if number == self._asked else None

        def show(results: Results | None) -> None:
            if results is not None and number == self._asked and isValid(dialog):
                dialog.show_results(results, masked=identities_hidden())

        self._store.ask(job, show)

    def _finder_made(self) -> Finder:
        from gfmd_desk.domain.frameworks import Frameworks  # start-up: comes when asked for
        from gfmd_desk.services.search import Finder

        if self._finder is None:
            self._finder = Finder(self._shelf.frameworks if self._shelf else Frameworks(), window_language())
        return self._finder

    def _go(self, dialog: SearchDialog, found: Found) -> None:
        """Open the session of what was found and stand on it."""

        def stand() -> None:
            if self._store.entry(found.entry_id) is None:
                self.told.emit(self.tr("This entry is no longer there."))
                return
            self._writing.page.view.show_entry(found.entry_id)
            self._writing.page.view.setFocus()

        def show(report: Report) -> None:
            self._store.show_report(report)
            stand()

        dialog.accept()
        self._writing.page.leave()
        self.going.emit()
        if self._store.report is not None and self._store.report.id == found.report_id:
            stand()
        else:
            self._store.ask(lambda desk: desk.report(found.report_id), show)
