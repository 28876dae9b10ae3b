"""The sentence in a dialog that says why something cannot be done."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel


def problem_label() -> QLabel:
    problem = QLabel()
    problem.setObjectName("problem")
    problem.setTextFormat(Qt.TextFormat.PlainText)
    problem.setWordWrap(True)
    problem.hide()
    return problem


def show_problem(problem: QLabel, sentence: str) -> None:
    problem.setText(sentence)
    problem.setAccessibleName(sentence)
    problem.show()
    _make_room(problem)


def _make_room(problem: QLabel) -> None:
    """Let a dialog grow by its new sentence, or other words would be cut for it."""
    dialog = problem.window()
    layout = dialog.layout()
    if isinstance(dialog, QDialog) and layout is not None:
        layout.activate()
        dialog.resize(dialog.width(), max(dialog.height(), layout.totalHeightForWidth(dialog.width()), layout.totalMinimumSize().height()))
