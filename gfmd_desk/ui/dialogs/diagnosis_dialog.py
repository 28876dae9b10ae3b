"""The diagnostic report, whole, before it is written: what is read here is what the file will hold."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from gfmd_desk.private_file import write_private
from gfmd_desk.ui.dialogs.problem import problem_label, show_problem

SUGGESTED = "gfmd-desk-diagnosis.txt"


class DiagnosisDialog(QDialog):
    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Diagnostic report"))
        self.text = QPlainTextEdit(report)
        self.text.setAccessibleName(self.tr("Diagnostic report"))
        self.text.setReadOnly(True)
        self.text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # places in the program, in English
        self.text.setTabChangesFocus(True)
        self.problem = problem_label()
        self.save = QPushButton(self.tr("&Save …"))
        self.save.clicked.connect(self._on_save_clicked)
        self._build()

    def _build(self) -> None:
        about = QLabel(
            self.tr(
                "This is all that the file will hold. There are none of your notes in it, no names and no titles: versions, sizes, "
                "and where in the program something went wrong. It is sent nowhere; you decide who gets it."
            )
        )
        about.setTextFormat(Qt.TextFormat.PlainText)
        about.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setText(self.tr("Close"))
        buttons.addButton(self.save, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(about)
        column.addWidget(self.text, 1)
        column.addWidget(self.problem)
        column.addWidget(buttons)
        unit = self.fontMetrics().height()
        self.resize(unit * 40, unit * 32)
        self.save.setFocus()

    def _on_save_clicked(self) -> None:
        folder = Path.home() / "Documents"
        suggested = (folder if folder.is_dir() else Path.home()) / SUGGESTED
        chosen, _ = QFileDialog.getSaveFileName(self, self.windowTitle(), str(suggested), self.tr("Text (*.txt)"))
        if not chosen:
            return
        try:
            write_private(Path(chosen), self.text.toPlainText())
        except OSError as error:
            show_problem(self.problem, self.tr("The file could not be written: {why}.").format(why=error.strerror))
        else:
            self.accept()
