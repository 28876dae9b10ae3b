"""Keeps where the hands are while somebody works, and takes them back there at the next start."""

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from gfmd_desk.ui.saver import Saver
from gfmd_desk.ui.store import DeskStore
from gfmd_desk.ui.whereabouts import Whereabouts, go_back, read_whereabouts, whereabouts, write_whereabouts
from gfmd_desk.ui.writing import Writing

if TYPE_CHECKING:
    from gfmd_desk.services.desk import Desk as OpenDesk

EVERY = 1_000
"""Milliseconds between two looks; a caret moves without anything being saved."""


class WhereKeeper(QObject):
    """`folder` is the data folder."""

    def __init__(self, store: DeskStore, writing: Writing, saver: Saver, folder: Path) -> None:
        super().__init__(store)
        self._store = store
        self._writing = writing
        self._saver = saver
        self._folder = folder
        self._kept: Whereabouts | None = None

    def go_back(self) -> None:
        """Go where the hands were when it ended, if they have not begun anew."""
        report = self._store.report
        if report is not None and self._writing.keys.text() == report.capture_line.text:
            go_back(read_whereabouts(self._folder), self._store, self._writing)

    def begin(self) -> None:
        """From now on keep where they are."""
        self._saver.committed.connect(self.keep)
        looks = QTimer(self)
        looks.timeout.connect(self.keep)
        looks.start(EVERY)

    @Slot()
    def keep(self) -> None:
        """Keep it on the writer's thread: nothing here waits for the disk. Beside notes that are only read nothing is written."""
        where = whereabouts(self._store, self._writing)
        if where == self._kept or self._store.report is None or self._store.only_read:
            return
        self._kept = where

        def write(_desk: "OpenDesk") -> None:
            with suppress(OSError):  # a convenience, as the settings
                write_whereabouts(self._folder, where)

        self._saver.ask(write, lambda _: None, lambda _: None)
