"""Ask what a file is made for: that decides who may be named in it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QDialog, QDialogButtonBox, QLabel, QRadioButton, QVBoxLayout, QWidget

from gfmd_desk.domain.attribution import Scope
from gfmd_desk.ui.who_words import scope_word


class ScopeDialog(QDialog):
    """Enter goes on with what is marked; `scope` is what was chosen."""

    def __init__(self, title: str, scope: Scope, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        question = QLabel(self.tr("What is the file for? Named is only who agreed to it for that."))
        question.setWordWrap(True)
        question.setMargin(2)  # or the last letter of a line is cut where it leans over
        self._group = QButtonGroup(self)
        self.choices = [QRadioButton(scope_word(one)) for one in Scope]
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Go on"))
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("Cancel"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(question)
        for number, (one, choice) in enumerate(zip(Scope, self.choices, strict=True)):
            self._group.addButton(choice, number)
            choice.setChecked(one is scope)
            column.addWidget(choice)
        column.addWidget(buttons)
        self.resize(self.fontMetrics().height() * 22, self.sizeHint().height())
        self.choices[list(Scope).index(scope)].setFocus()

    @property
    def scope(self) -> Scope:
        return list(Scope)[self._group.checkedId()]
