"""The program as a user starts it, with somebody in it who drives it: `gfmd_desk.app.run`, and an `App` that tells when it is ready."""

import sys
from pathlib import Path
from typing import NoReturn

from PySide6.QtWidgets import QApplication

from gfmd_desk import app as app_module
from gfmd_desk.app import App
from tests.soak.diary import Diary


class DrivenApp(App):
    """Says when the last session stands on screen, with the hands where they were, and when the store is open."""

    diary: Diary

    def drive(self) -> None:
        """Begin; called before the window is shown."""

    def stands(self) -> None:
        """The last session is on screen and takes keys."""

    def opened(self) -> None:
        """The store is open."""

    def show(self) -> None:
        self.drive()
        super().show()

    def _furnish_columns(self) -> None:
        furnished = self.desk is not None
        super()._furnish_columns()
        if not furnished:
            self.window.activateWindow()  # there is no window manager on the screen of a trial to do it
            self.stands()

    def _on_frameworks_read(self, shelf: object) -> None:
        super()._on_frameworks_read(shelf)  # type: ignore[arg-type]
        self.opened()


def run_driven(kind: type[DrivenApp], folder: Path) -> NoReturn:
    """Run the program on `folder` to its end, and leave with its status."""
    made: list[DrivenApp] = []

    def make(qt: QApplication, data: Path) -> DrivenApp:
        made.append(kind(qt, data))
        return made[-1]

    app_module.App = make  # type: ignore[assignment,misc]
    status = app_module.run(["--data", str(folder)])
    if made:
        made[-1].diary.write("ended", status=status)
    sys.exit(status)
