"""The sentence in a dialog that says why something cannot be done."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel


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
