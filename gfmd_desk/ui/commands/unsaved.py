"""Words that cannot reach the disk where the notes are: they are saved as text somewhere else, before the window closes over them."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from gfmd_desk.domain.clean_text import clean_text
from gfmd_desk.private_file import write_private
from gfmd_desk.ui.store import DeskStore
from gfmd_desk.ui.widgets.capture_keys import CaptureKeys

SUGGESTED = "gfmd-desk-unsaved.txt"


class UnsavedCommands(QObject):
    """`told` says where the words are, `refused` why they are not there."""

    told = Signal(str)
    refused = Signal(str)

    def __init__(self, store: DeskStore, keys: CaptureKeys, window: QWidget) -> None:
        super().__init__(window)
        self._store = store
        self._keys = keys
        self._window = window
        self._kept: tuple[str, ...] = ()

    @property
    def words(self) -> tuple[str, ...]:
        """What was typed and is not on the disk: entries, then what stands in the line."""
        words, line, report = self._store.unsaved_words, self._keys.text(), self._store.report
        on_disk = report.capture_line.text if report is not None else ""
        has_no_place = report is None or self._store.only_read
        return (*words, line) if has_no_place and line.strip() and line != on_disk else words

    @property
    def are_elsewhere(self) -> bool:
        """Whether all of it was saved as text, and nothing came after."""
        return bool(self._kept) and self._kept == self.words

    @Slot()
    def save(self) -> None:
        """Ask where, and write it there."""
        words = self.words
        folder = Path.home() / "Documents"
        suggested = (folder if folder.is_dir() else Path.home()) / SUGGESTED
        title = self.tr("Save what is not saved as text")
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, str(suggested), self.tr("Text (*.txt)"))
        if not chosen:
            return
        try:
            write_private(Path(chosen), "\n\n".join(clean_text(one) for one in words) + "\n")
        except OSError as error:
            self.refused.emit(self.tr("The text could not be written: {why}. Choose another place.").format(why=error.strerror))
        else:
            self._store.let_go(words)
            self._kept = tuple(one for one in self.words if one in words)
            said = self.tr("What is not on the disk with your notes is in {path}. The window can be closed now.")
            self.told.emit(said.format(path=f"\u2068{chosen}\u2069"))
