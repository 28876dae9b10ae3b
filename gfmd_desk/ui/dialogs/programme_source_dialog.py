"""Asks where a programme comes from: a file, or rows that were copied in a spreadsheet."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from gfmd_desk.ui.dialogs.asking_dialog import problem_label, show_problem


class ProgrammeSourceDialog(QDialog):
    """`file_asked` and `paste_asked` say which; who asked closes it when the programme is stored, or says by `refuse` what is wrong."""

    file_asked = Signal()
    paste_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Import a programme"))
        words = QLabel(
            self.tr(
                "A programme is a table with a row for each session: its code and title, and where they are known its date, times, "
                "room, form, language and people. It can be a CSV file or an Excel workbook, or rows copied in a spreadsheet. "
                "You see what it would bring before anything is stored."
            )
        )
        words.setObjectName("hint")
        words.setWordWrap(True)
        self.problem = problem_label()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.from_file = self.buttons.addButton(self.tr("From a &file …"), QDialogButtonBox.ButtonRole.ActionRole)
        self.from_clipboard = self.buttons.addButton(self.tr("From the &clipboard"), QDialogButtonBox.ButtonRole.ActionRole)
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("Cancel"))
        self.from_file.setDefault(True)
        self.from_file.clicked.connect(self.file_asked)
        self.from_clipboard.clicked.connect(self.paste_asked)
        self.buttons.rejected.connect(self.reject)
        QShortcut(QKeySequence.StandardKey.Paste, self).activated.connect(self.paste_asked)
        column = QVBoxLayout(self)
        column.addWidget(words)
        column.addWidget(self.problem)
        column.addStretch(1)
        column.addWidget(self.buttons)
        unit = self.fontMetrics().height()
        self.resize(unit * 32, unit * 12)
        self.from_file.setFocus()

    def refuse(self, sentence: str) -> None:
        """Say why there is no programme in what was chosen."""
        show_problem(self.problem, sentence)
