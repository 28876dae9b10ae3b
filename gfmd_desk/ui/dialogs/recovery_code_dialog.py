"""Show the recovery code, once."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from gfmd_desk.ui.dialogs.problem import problem_label, show_problem


class RecoveryCodeDialog(QDialog):
    """`left` are sentences on what could not be done when the notes were sealed. One key alone does not take away what is shown once."""

    def __init__(self, code: str, left: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Your recovery code"))
        self._said = self.tr(
            "It opens your notes when the passphrase is forgotten. It is shown this once and kept nowhere: print it or write it down, "
            "and keep it apart from this computer. Without passphrase and code nobody can open your notes."
        )
        words = QLabel(self._said)
        words.setWordWrap(True)
        self.code = QLineEdit(code)
        self.code.setReadOnly(True)
        self.code.setAccessibleName(self.windowTitle())
        self.code.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.code.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.left = problem_label()
        self.left.setText(left)
        self.left.setVisible(bool(left))
        self._warned = False
        self.print = QPushButton(self.tr("&Print …"))
        self.print.clicked.connect(self._print)
        buttons = QDialogButtonBox()
        buttons.addButton(self.print, QDialogButtonBox.ButtonRole.ActionRole)
        self.done_button = buttons.addButton(self.tr("I have it"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        column = QVBoxLayout(self)
        for widget in (words, self.code, self.left, buttons):
            column.addWidget(widget)
        width = self.fontMetrics().height() * 34
        self.resize(width, column.heightForWidth(width))
        self.code.setFocus()

    def reject(self) -> None:
        """Ask once more."""
        if self._warned:
            super().reject()
            return
        self._warned = True
        asking = self.tr("It is not shown again. Escape once more closes it.")
        show_problem(self.left, f"{self.left.text()}\n{asking}".strip())

    def _print(self) -> None:
        from PySide6.QtGui import QTextDocument  # start-up: comes when asked for
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter()
        asking = QPrintDialog(printer, self)
        asking.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        page = QTextDocument()
        page.setPlainText(f"GFMD Desk: {self.windowTitle()}\n\n{self.code.text()}\n\n{self._said}")
        asking.accepted.connect(lambda: page.print_(printer))
        QDialog.open(asking)
