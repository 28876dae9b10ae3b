"""A report for whoever helps when something goes wrong; it is shown whole before it is written."""

import platform
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Slot, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from gfmd_desk import __version__
from gfmd_desk.ui.actions import Do
from gfmd_desk.ui.store import DeskStore
from gfmd_desk.ui.words import window_language


class DiagnosisCommands(QObject):
    """`use` says where the data folder is."""

    def __init__(self, store: DeskStore, window: QWidget) -> None:
        super().__init__(window)
        self._store = store
        self._window = window
        self._folder: Path | None = None

    @property
    def acts(self) -> dict[Do, Callable[[], None]]:
        """What each key does."""
        return {Do.DIAGNOSIS: self.open}

    def use(self, folder: Path) -> None:
        self._folder = folder

    @Slot()
    def open(self) -> None:
        """Show the report; it asks nothing of the store, which may be what is broken."""
        from gfmd_desk.services.diagnosis import diagnose  # start-up: when asked for
        from gfmd_desk.ui.dialogs.diagnosis_dialog import DiagnosisDialog

        if self._folder is not None:
            DiagnosisDialog(diagnose(self._folder, self._facts()), self._window).open()

    def _facts(self) -> dict[str, object]:
        report = self._store.report
        screens = [(one.size(), one.devicePixelRatio()) for one in QGuiApplication.screens()]
        return {
            "version": __version__,
            "system": f"{platform.system()} {platform.release()}, {platform.machine()}",
            "Python": sys.version.split()[0],
            "Qt": f"{qVersion()}, {QGuiApplication.platformName()}",
            "screens": ", ".join(f"{size.width()} x {size.height()} at {ratio:g}" for size, ratio in screens),
            "language": window_language().value,
            "sessions": len(self._store.sessions),
            "entries in the report on screen": len(report.entries) if report else 0,
            "saving": self._store.save_state.value,
        }
