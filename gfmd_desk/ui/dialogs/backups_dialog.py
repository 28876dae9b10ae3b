"""The backups there are, with what each holds, what restoring one would change, and the way back to it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QVBoxLayout, QWidget

from gfmd_desk.domain.backup import Backup
from gfmd_desk.ui.backup_words import change_words, held_words, salvaged_words, why_word
from gfmd_desk.ui.models.table_model import TableModel, WordRow
from gfmd_desk.ui.version_words import when_word
from gfmd_desk.ui.widgets.word_table import WordTable

if TYPE_CHECKING:
    from gfmd_desk.services.backups import Shelf
    from gfmd_desk.services.restoring import Restoring
    from gfmd_desk.services.salvaging import Salvaged


SETTLED = 200
"""Milliseconds for which a row is stood on before it is compared: a copy of the whole store is made for that."""


class BackupsDialog(QDialog):
    """`preview_wanted` and `restore_wanted` carry the id of a backup; `backup_wanted` asks for a new one.

    `salvage_wanted` asks for what can be read of a damaged store instead of a backup.
    """

    preview_wanted = Signal(str)
    restore_wanted = Signal(str)
    backup_wanted = Signal()
    salvage_wanted = Signal()

    def __init__(self, shelf: "Shelf", parent: QWidget | None = None, *, can_back_up: bool = True) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Backups"))
        self.model = TableModel([self.tr("Made"), self.tr("Why"), self.tr("Holds")], self)
        self.table = WordTable(self.model, self.tr("Backups, the newest first"), (3, 3, 8))
        self.means = QLabel()
        self.means.setTextFormat(Qt.TextFormat.PlainText)
        self.means.setWordWrap(True)
        self.means.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.means.setMinimumHeight(self.fontMetrics().height() * 6)
        self.broken = QLabel()
        self.broken.setObjectName("warning")
        self.broken.setWordWrap(True)
        self.make = QPushButton(self.tr("&Make a backup now"))
        self.make.setEnabled(can_back_up)
        self.make.setAutoDefault(False)
        self.restore = QPushButton(self.tr("&Restore"))
        self.restore.setAutoDefault(False)
        self.readable = QLabel(self.tr("Looking at what can be read of the damaged file …"))
        self.readable.setTextFormat(Qt.TextFormat.PlainText)
        self.readable.setWordWrap(True)
        self.salvage = QPushButton(self.tr("&Take out what can be read"))
        self.salvage.setAutoDefault(False)
        self.salvage.setEnabled(False)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SETTLED)
        self._soon.timeout.connect(lambda: self.preview_wanted.emit(self.table.key))
        self._build(can_back_up=can_back_up)
        for widget in (self.readable, self.salvage):  # last: a row of buttons shows each that is put into it
            widget.setVisible(not can_back_up)
        self.show_shelf(shelf)
        self.table.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.make.clicked.connect(self.backup_wanted)
        self.restore.clicked.connect(lambda: self.restore_wanted.emit(self.table.key))
        self.salvage.clicked.connect(self.salvage_wanted)
        self._on_selection_changed()

    def show_salvage(self, salvaged: "Salvaged") -> None:
        """Say what can be read of the damaged store; where that is nothing it cannot be taken out."""
        self.say_of_damaged(salvaged_words(salvaged))
        self.salvage.setEnabled(bool(salvaged.sessions))

    def say_of_damaged(self, sentence: str) -> None:
        self.readable.setText(sentence)
        self.readable.setAccessibleName(sentence)

    def show_shelf(self, shelf: "Shelf") -> None:
        """List the backups there are now, and stand on the newest."""
        self.model.show([self._row(backup) for backup in shelf.backups])
        self.broken.setText(self.tr("Damaged, and not to be restored: {number}").format(number=len(shelf.broken)))
        self.broken.setVisible(bool(shelf.broken))
        self.table.stand_on(0)

    def show_preview(self, change: "Restoring") -> None:
        """Say what restoring would change; one that holds no session would leave an empty desk, and is not restored here."""
        if change.backup.id == self.table.key:
            self.say(change_words(change))
            self.restore.setEnabled(bool(change.backup.sessions))

    def say(self, sentence: str) -> None:
        self.means.setText(sentence)
        self.means.setAccessibleName(sentence)

    def _row(self, backup: Backup) -> WordRow:
        return WordRow(backup.id, (when_word(backup.made_at), why_word(backup.why), held_words(backup)))

    def _build(self, *, can_back_up: bool) -> None:
        words = self.tr("What people agreed to or refused is not turned back: a later no stays, and no approval returns.")
        if can_back_up:
            words = " ".join((self.tr("What stands now is backed up first."), words))
        hint = QLabel(words)
        hint.setObjectName("hint")
        hint.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setText(self.tr("Close"))
        close.setAutoDefault(False)
        for button in (self.make, self.restore, self.salvage):
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.table, 1)
        for label in (self.broken, self.means, hint, self.readable):
            column.addWidget(label)
        column.addWidget(buttons)
        unit = self.fontMetrics().height()
        self.resize(unit * 50, unit * 30)
        self.table.setFocus()

    def _on_selection_changed(self) -> None:
        self.restore.setEnabled(False)
        self.say(self.tr("Comparing …") if self.table.key else self.tr("There is no backup yet."))
        if self.table.key:
            self._soon.start()
