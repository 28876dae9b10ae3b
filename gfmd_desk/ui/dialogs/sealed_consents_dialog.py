"""Sealed consents, opened by whoever has their passphrase: read as a table, and saved as a workbook."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gfmd_desk.ui.consent_words import ConsentCounts, columns, rows
from gfmd_desk.ui.dialogs.problem import problem_label, show_problem
from gfmd_desk.ui.dialogs.word_table import word_table
from gfmd_desk.ui.models.table_model import TableModel, WordRow
from gfmd_desk.ui.privacy import identity, privacy
from gfmd_desk.ui.widgets.new_passphrase import passphrase_field

if TYPE_CHECKING:
    from gfmd_desk.domain.sealed_consents import SealedConsents


class SealedConsentsDialog(QDialog):
    """`passphrase_given` carries what was typed; what it opens comes back by `show_consents`."""

    passphrase_given = Signal(str)
    save_asked = Signal()

    def __init__(self, file: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Sealed consents"))
        self.consents: SealedConsents | None = None
        self._counts = ConsentCounts(self)
        self.about = QLabel(self.tr("The passphrase of {file}, as it was told to you:").format(file=f"\u2068{file}\u2069"))
        self.passphrase = passphrase_field()
        self.passphrase.setAccessibleName(self.tr("Passphrase"))
        self.open_it = QPushButton(self.tr("&Open"))
        self.model = TableModel([words for words, _width in columns()], self)
        self.table = word_table(self.model, self.tr("Consents"))
        self.warning = QLabel(
            self.tr("These are names. In this window they are seen and not kept; saved as a workbook they lie there for anybody to read.")
        )
        self.problem = problem_label()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.save = self.buttons.addButton(self.tr("&Save as Excel, with names …"), QDialogButtonBox.ButtonRole.ActionRole)
        self._build()
        self.passphrase.returnPressed.connect(self._on_open_clicked)
        self.open_it.clicked.connect(self._on_open_clicked)
        self.save.clicked.connect(self.save_asked)
        self.buttons.rejected.connect(self.reject)
        privacy().changed.connect(self._fill)
        self.passphrase.setFocus()

    def refuse(self, sentence: str) -> None:
        """Say why it is not opened; another passphrase can be tried."""
        self._set_waiting(waiting=False)
        show_problem(self.problem, sentence)
        self.passphrase.selectAll()
        self.passphrase.setFocus()

    def say(self, sentence: str) -> None:
        """Say where the workbook was saved, or why it was not."""
        show_problem(self.problem, sentence)

    def show_consents(self, consents: SealedConsents) -> None:
        """Show what was opened in the place of the passphrase."""
        self.consents = consents
        self._set_waiting(waiting=False)
        self.passphrase.clear()
        self.problem.hide()
        self.passphrase.hide()
        self.open_it.hide()
        day = QLocale().toString(QDateTime.fromSecsSinceEpoch(int(consents.sealed_at.timestamp())).date(), "d MMMM yyyy")
        self.about.setText(self._counts.opened(consents.number).format(event=f"\u2068{consents.event}\u2069", day=day))
        if consents.doubt is not None:
            show_problem(self.problem, self.tr("The log of approvals did not hold together when this was sealed: look at the proofs."))
        self._fill()
        for widget in (self.table, self.warning, self.save):
            widget.show()
        unit = self.fontMetrics().height()
        for place, (_words, width) in enumerate(columns()):
            self.table.setColumnWidth(place, min(width, 26) * unit // 2)
        self.resize(unit * 64, unit * 30)
        self.table.setFocus()

    def _set_waiting(self, *, waiting: bool) -> None:
        for widget in (self.passphrase, self.open_it):
            widget.setEnabled(not waiting)

    def _build(self) -> None:
        for label in (self.about, self.warning):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.warning.setObjectName("hint")
        close = self.buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setText(self.tr("Close"))
        for button in (close, self.save, self.open_it):
            button.setAutoDefault(False)
        asked = QHBoxLayout()
        asked.addWidget(self.passphrase, 1)
        asked.addWidget(self.open_it)
        column = QVBoxLayout(self)
        column.addWidget(self.about)
        column.addLayout(asked)
        column.addWidget(self.table, 1)
        column.addWidget(self.warning)
        column.addWidget(self.problem)
        column.addStretch(0)
        column.addWidget(self.buttons)
        for widget in (self.table, self.warning, self.save):
            widget.hide()
        unit = self.fontMetrics().height()
        self.resize(unit * 34, unit * 9)

    @Slot()
    def _on_open_clicked(self) -> None:
        if self.passphrase.text():
            self.problem.hide()
            self._set_waiting(waiting=True)
            self.passphrase_given.emit(self.passphrase.text())

    @Slot()
    def _fill(self) -> None:
        if self.consents is not None:
            self.model.show([WordRow(str(number), cells) for number, cells in enumerate(rows(self.consents, identity))])
