"""The head of the page: which session this is, and the two ways to see its report from outside."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from gfmd_desk.domain.report import Report
from gfmd_desk.ui.words import session_line


class SessionHeader(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sessionHeader")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = _label("sessionTitle")
        self.line = _label("muted")
        self.roles = _label("muted")
        self.roles.hide()
        self.preview = QPushButton(self.tr("Preview"))
        self.export = QPushButton(self.tr("Export Word"))
        self.export.setObjectName("primary")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.line)
        words.addWidget(self.roles)
        row = QHBoxLayout(self)
        row.setContentsMargins(26, 12, 26, 12)
        row.addLayout(words, 1)
        row.addWidget(self.preview)
        row.addWidget(self.export)
        for button in (self.preview, self.export):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_report(self, report: Report) -> None:
        self.title.setText(f"{report.session.code}  {report.session.title}")
        self.line.setText(session_line(report))

    def show_roles(self, line: str) -> None:
        """Say who chairs, moderates, hosts or sits on the panel; nothing where nobody is known to."""
        self.roles.setText(line)
        self.roles.setVisible(bool(line))


def _label(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return label
