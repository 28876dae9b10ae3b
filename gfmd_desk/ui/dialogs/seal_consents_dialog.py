"""Seal the consents for the secretariat: a passphrase for one file, typed twice."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from gfmd_desk.ui.dialogs.problem import problem_label, show_problem
from gfmd_desk.ui.widgets.new_passphrase import NewPassphrase


class SealConsentsDialog(QDialog):
    """`answered` carries the passphrase, which nothing here keeps after that."""

    answered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Seal the consents"))
        self._working = False
        self.passphrase = NewPassphrase()
        self.problem = problem_label()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.leave = self.buttons.button(QDialogButtonBox.StandardButton.Cancel)
        self.leave.setText(self.tr("Cancel"))
        self.act = self.buttons.addButton(self.tr("&Seal …"), QDialogButtonBox.ButtonRole.ActionRole)
        self.act.setDefault(True)
        self._build()
        self.passphrase.changed.connect(self._on_passphrase_changed)
        self.act.clicked.connect(self._on_act_clicked)
        self.buttons.rejected.connect(self.reject)
        self.passphrase.setFocus()

    def begin(self) -> None:
        """Say that it is being done; until it is, it cannot be left."""
        self._working = True
        self.problem.hide()
        self._set_enabled(enabled=False)

    def refuse(self, sentence: str) -> None:
        """Say why there is no file; it can be asked for again."""
        self._working = False
        self._set_enabled(enabled=True)
        show_problem(self.problem, sentence)

    def finish(self) -> None:
        """Close; it is done."""
        self._working = False
        self.passphrase.forget()
        self.accept()

    def reject(self) -> None:
        """Close, but not while it is being done."""
        if not self._working:
            self.passphrase.forget()
            super().reject()

    def _set_enabled(self, *, enabled: bool) -> None:
        for widget in (self.passphrase, self.act, self.leave):
            widget.setEnabled(enabled)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        for words in (
            self.tr(
                "One file is written that only this passphrase opens: who agreed to be named, to which words, when and how, and what was "
                "withdrawn later. Names leave this computer with it, for the secretariat alone."
            ),
            self.tr(
                "The passphrase is kept nowhere. Send it another way than the file: by phone, say. Without it nobody can open the file."
            ),
        ):
            label = QLabel(words)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            column.addWidget(label)
        column.addWidget(self.passphrase)
        column.addWidget(self.problem)
        column.addStretch(1)
        column.addWidget(self.buttons)
        unit = self.fontMetrics().height()
        self.resize(unit * 34, unit * 20)

    @Slot()
    def _on_passphrase_changed(self) -> None:
        self.problem.hide()

    @Slot()
    def _on_act_clicked(self) -> None:
        flaw = self.passphrase.flaw
        if flaw:
            show_problem(self.problem, flaw)
        else:
            self.answered.emit(self.passphrase.passphrase)
