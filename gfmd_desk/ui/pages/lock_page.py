"""What stands in the window while the notes are locked: nothing of them, and the field that opens them."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from gfmd_desk.ui.dialogs.problem import problem_label, show_problem


class LockPage(QWidget):
    """`given` carries what was typed, and whether it is the recovery code; `line_entered` a line for the report.

    The line is here for when the capture line is out of sight with all else.
    """

    given = Signal(str, bool)
    line_entered = Signal(str)

    def __init__(self, *, with_line: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        title = QLabel(self.tr("Your notes are locked"))
        title.setObjectName("welcomeTitle")
        meanwhile = (
            self.tr("Nothing of them is shown. New lines can be typed all the same: they are kept, and go into the report afterwards.")
            if with_line
            else self.tr("Nothing of them is shown. New lines can be typed below: this window keeps them until the notes are unlocked.")
        )
        words = QLabel(meanwhile)
        words.setObjectName("muted")
        words.setWordWrap(True)
        self.field = QLineEdit()
        self.unlock = QPushButton(self.tr("Unlock"))
        self.unlock.setObjectName("primary")
        self.by_code = QCheckBox(self.tr("Passphrase forgotten: use the recovery &code"))
        self.problem = problem_label()
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("A line for the report"))
        self.line.setAccessibleName(self.tr("A line for the report"))
        self.line.setVisible(with_line)
        self.kept = QLabel()
        self.kept.setObjectName("muted")
        self.unsaved = problem_label()
        self._lines = 0
        row = QHBoxLayout()
        row.addWidget(self.field, 1)
        row.addWidget(self.unlock)
        column = QVBoxLayout()
        column.setSpacing(14)
        column.addWidget(title)
        column.addWidget(words)
        column.addLayout(row)
        for widget in (self.by_code, self.problem, self.line, self.kept, self.unsaved):
            column.addWidget(widget)
        middle = QWidget()
        middle.setLayout(column)
        middle.setMaximumWidth(640)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(middle, 6)
        across.addStretch(1)
        outside = QVBoxLayout(self)
        outside.addStretch(2)
        outside.addLayout(across)
        outside.addStretch(3)
        self.field.returnPressed.connect(self._on_unlock)
        self.unlock.clicked.connect(self._on_unlock)
        self.by_code.toggled.connect(self._on_by_code_toggled)
        self.line.returnPressed.connect(self._on_line_return_pressed)
        self._on_by_code_toggled()

    def wait(self, *, waiting: bool) -> None:
        """Let nothing be given while something is looked at."""
        for widget in (self.field, self.unlock, self.by_code):
            widget.setEnabled(not waiting)

    def refuse(self, sentence: str) -> None:
        """Say why it does not open; what was typed can be mended."""
        self.wait(waiting=False)
        show_problem(self.problem, sentence)
        self.field.selectAll()
        self.field.setFocus()

    def say_unsaved(self, sentence: str) -> None:
        """Say why the last words are not on the disk; nothing, when they are."""
        show_problem(self.unsaved, sentence)
        self.unsaved.setVisible(bool(sentence))

    def say_kept(self, lines: int) -> None:
        """Say how many lines were entered meanwhile."""
        self.kept.setText(self.tr("%n line(s) kept", "", lines) if lines else "")

    @Slot()
    def _on_unlock(self) -> None:
        if self.field.text():
            self.problem.hide()
            self.wait(waiting=True)
            self.given.emit(self.field.text(), self.by_code.isChecked())

    @Slot()
    def _on_by_code_toggled(self) -> None:
        code = self.by_code.isChecked()
        self.field.setEchoMode(QLineEdit.EchoMode.Normal if code else QLineEdit.EchoMode.Password)
        name = self.tr("Recovery code") if code else self.tr("Passphrase")
        self.field.setPlaceholderText(name)
        self.field.setAccessibleName(name)
        self.field.setFocus()

    @Slot()
    def _on_line_return_pressed(self) -> None:
        if self.line.text().strip():
            self.line_entered.emit(self.line.text())
            self.line.clear()
            self._lines += 1
            self.say_kept(self._lines)
