"""A few named fields, a sentence for what is wrong with them, and the button that hands them over."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from gfmd_desk.ui.dialogs.problem import problem_label as problem_label
from gfmd_desk.ui.dialogs.problem import show_problem as show_problem


class AskingDialog(QDialog):
    """`answered` follows the button; who asked closes the dialog, or says by `refuse` why it cannot be done."""

    answered = Signal()

    def __init__(self, title: str, act: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.rows = QFormLayout()
        self.rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.problem = problem_label()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(act)
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("Cancel"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.column = QVBoxLayout(self)
        self.column.addLayout(self.rows)
        self.column.addWidget(self.problem)
        self.column.addWidget(self.buttons)
        self.resize(self.fontMetrics().height() * 34, self.sizeHint().height())

    def add_row(self, label: str, field: QWidget) -> None:
        """A label that leads to its field, for the eye, the keyboard and the screen reader."""
        words = QLabel(label)
        words.setBuddy(field)
        if isinstance(field, QComboBox):
            field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        field.setAccessibleName(label.replace("&", ""))
        self.rows.addRow(words, field)

    def accept(self) -> None:
        """Hand over what stands in the fields."""
        self.problem.hide()
        self.answered.emit()

    def close_answered(self) -> None:
        """Close, for what was asked is done."""
        super().accept()

    def refuse(self, sentence: str) -> None:
        """Say why this cannot be done; what was typed stays."""
        show_problem(self.problem, sentence)
