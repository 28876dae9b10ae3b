"""The look through the store once a day: beside the window, and said quietly if something is not as it was saved."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QTimer, Signal, Slot

from gfmd_desk.ui.tasks import Task
from gfmd_desk.ui.words import set_apart

if TYPE_CHECKING:
    from gfmd_desk.services.daily_check import Examined

FIRST, BETWEEN = 180_000, 3_600_000
"""Milliseconds from the start to the first question whether today's look is due, and from one question to the next."""


class CheckCommands(QObject):
    """`found` carries a sentence on what is not as it was saved."""

    found = Signal(str)
    broke = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._folder: Path | None = None
        self._task: Task[Examined | None] | None = None
        self._stop = Event()
        self._timer = QTimer(self)
        self._timer.setInterval(FIRST)
        self._timer.timeout.connect(self.look)

    def opened(self, folder: Path) -> None:
        """From now on the store in `folder` can be read."""
        self._folder = folder
        self._timer.start()

    @Slot()
    def look(self) -> None:
        """Look through the store beside the window, if that was not done today."""
        self._timer.setInterval(BETWEEN)
        folder = self._folder
        if folder is None or (self._task is not None and self._task.running):
            return
        stop = self._stop = Event()

        def work() -> Examined | None:
            from gfmd_desk.services.daily_check import check_if_due  # start-up: on a thread of its own

            return check_if_due(folder, datetime.now().astimezone().date(), stop)

        self._task = Task(work, self)
        self._task.done.connect(self._on_task_done)
        self._task.broke.connect(self.broke)
        self._task.start()

    def end(self) -> None:
        """Break off, and wait until that has happened; what was not looked at is looked at the next time."""
        self._stop.set()
        if self._task is not None:
            self._task.wait()

    @Slot(object)
    def _on_task_done(self, examined: Examined | None) -> None:
        if examined is None or not examined.problems:
            return
        if examined.damaged:
            self.found.emit(self.tr("The file with your notes is damaged. What you type is still kept here; look at the backups now."))
            return
        words = self.tr("%n thing(s) in your notes are not as they were saved. Compare them with a backup.", "", len(examined.problems))
        if examined.places:
            places = QLocale().createSeparatedList([set_apart(place) for place in examined.places])
            where = self.tr("Where: {places}")
            words = f"{words} {where.format(places=places)}"
        self.found.emit(words)
