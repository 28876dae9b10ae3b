"""What stands in the window when there is nothing yet."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget


class WelcomePage(QWidget):
    """Four ways to begin; the first is the one that most people want on the day itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = QLabel(self.tr("Nothing is noted yet"))
        self.title.setObjectName("welcomeTitle")
        self._words = QLabel(
            self.tr(
                "A session is noted line by line while people speak, on the form of its report. "
                "Everything stays on this computer, and no speaker is named in a report."
            )
        )
        self._words.setObjectName("muted")
        self._words.setWordWrap(True)
        self.new_session = QPushButton(self.tr("New session …"))
        self.new_session.setObjectName("primary")
        self.import_programme = QPushButton(self.tr("Import a programme …"))
        self.practice = QPushButton(self.tr("Open the practice event"))
        self.import_report = QPushButton(self.tr("Import a report …"))
        self._problem = QLabel()
        self._problem.setObjectName("problem")
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self._problem.setWordWrap(True)
        self._problem.hide()
        self.restore = QPushButton(self.tr("Restore a backup …"))
        self.restore.hide()
        self._buttons = (self.new_session, self.import_programme, self.import_report, self.practice)
        buttons = QGridLayout()
        for place, button in enumerate(self._buttons):
            buttons.addWidget(button, *divmod(place, 2))
        buttons.setColumnStretch(2, 1)
        column = QVBoxLayout()
        column.setSpacing(14)
        for widget in (self.title, self._words, self._problem):
            column.addWidget(widget)
        column.addWidget(self.restore, 0, Qt.AlignmentFlag.AlignLeading)
        column.addLayout(buttons)
        middle = QWidget()
        middle.setLayout(column)
        middle.setMaximumWidth(640)
        outside = QVBoxLayout(self)
        outside.addStretch(2)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(middle, 6)
        row.addStretch(1)
        outside.addLayout(row)
        outside.addStretch(3)

    def say_problem(self, sentence: str, *, restorable: bool = False) -> None:
        """Say why the desk cannot be opened: nothing can be begun then, but a backup restored. An empty sentence takes it back."""
        self.restore.setVisible(restorable)
        self.title.setText(self.tr("Your notes cannot be opened") if sentence else self.tr("Nothing is noted yet"))
        self._words.setHidden(bool(sentence))
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        for button in self._buttons:
            button.setEnabled(not sentence)
            button.setHidden(restorable)
