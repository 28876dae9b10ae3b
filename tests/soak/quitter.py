"""Opens the desk on a folder, begins a piece of work while somebody types, and quits in the midst of it.

    python -m tests.soak.quitter FOLDER DIARY SEED WORK WAY MILLISECONDS OUT

`WORK` is one of `WORKS`; `WAY` is how it ends: "close" is the window's button, "action" the menu's, "signal" comes from outside.
"""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog

from gfmd_desk.domain.attribution import Scope
from gfmd_desk.ui.actions import Do
from gfmd_desk.ui.dialogs.backups_dialog import BackupsDialog
from tests.soak.diary import Diary
from tests.soak.driven import run_driven
from tests.soak.typist import Strokes, TypistApp

REPORT = Path(__file__).resolve().parents[1] / "importers" / "invented-report.txt"
WORKS = ("start", "names", "word", "excel", "import", "backup", "preview", "restore", "search", "practice")
"""`start` ends while it opens, wherever it is by then; `names` while the finder of names is made, which every start does."""

WORDS_AFTER = 5
"""How many times some words are typed after the work has begun."""


class QuitterApp(TypistApp):
    """Somebody types in it, begins `work`, and ends it some milliseconds later."""

    work = way = ""
    milliseconds = 0
    out = Path()

    def drive(self) -> None:
        super().drive()
        if self.work == "start" and self.way != "signal":
            self._end_soon()

    def _listen(self) -> None:
        super()._listen()
        if self.work == "start" and self.way == "signal":
            self._end_soon()  # only now is it ended by a signal, and not by the system

    def _work(self) -> Strokes:
        yield from self._words()
        if self.work != "start":
            self._works()[self.work]()
            self._end_soon()
        for _ in range(WORDS_AFTER):
            yield from self._words()
            self._accept()
            yield 20
        while True:  # hands that type for ever, faster than the disk of a busy machine takes it, are no hands that quit
            self._accept()
            yield 100

    def _works(self) -> dict[str, Callable[[], object]]:
        desk = self.desk
        assert desk is not None
        return {
            "names": lambda: None,
            "word": lambda: desk.reports.export_for(Scope.REPORT),
            "excel": desk.workbooks.export_event,
            "import": desk.imports.ask_file,
            "backup": desk.backups.make_if_changed,
            "preview": desk.actions[Do.BACKUPS].trigger,
            "restore": desk.actions[Do.BACKUPS].trigger,
            "search": desk.actions[Do.SEARCH].trigger,
            "practice": desk.actions[Do.PRACTICE].trigger,
        }

    def _accept(self) -> None:
        """Say yes to what the work asks."""
        dialog = QApplication.activeModalWidget()
        if self.work == "restore" and isinstance(dialog, BackupsDialog) and dialog.restore.isEnabled():
            dialog.restore.click()
        elif self.work == "excel" and isinstance(dialog, QDialog):
            dialog.accept()

    def _end_soon(self) -> None:
        self.diary.write("works")
        print("works", flush=True)
        if self.way != "signal":
            QTimer.singleShot(self.milliseconds, self, self._end_now)

    def _end_now(self) -> None:
        """As the hands would; where the window says that it cannot close yet, they try again."""
        if self.way == "action" and self.desk is not None and QApplication.activeModalWidget() is None:
            self.desk.actions[Do.QUIT].trigger()
        else:
            self.window.close()
        if self.window.isVisible():
            self.diary.write("stays", why=self.desk.notice.words if self.desk else "")
            QTimer.singleShot(200, self, self._end_now)

    def _note_dialog(self) -> bool:
        """Here they belong to the work."""
        return QApplication.activeModalWidget() is not None


def main(arguments: list[str]) -> None:
    folder, diary, seed, QuitterApp.work, QuitterApp.way, milliseconds, out = arguments
    QuitterApp.diary, QuitterApp.seed, QuitterApp.milliseconds, QuitterApp.out = Diary(Path(diary)), int(seed), int(milliseconds), Path(out)
    QFileDialog.getOpenFileName = staticmethod(lambda *_: (str(REPORT), ""))  # type: ignore[method-assign]
    names: Iterator[str] = (str(Path(out) / f"out-{number}") for number in range(1000))
    QFileDialog.getSaveFileName = staticmethod(lambda *_: (next(names), ""))  # type: ignore[method-assign]
    run_driven(QuitterApp, Path(folder))


if __name__ == "__main__":
    main(sys.argv[1:])
