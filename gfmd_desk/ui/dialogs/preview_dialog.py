"""Shows exactly what the Word report will say."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from gfmd_desk.domain.document import Document
from gfmd_desk.ui.paper import paper, paper_style
from gfmd_desk.ui.theme import Theme


class PreviewDialog(QDialog):
    """`export_wanted` follows when the reader is content."""

    export_wanted = Signal()

    def __init__(self, document: Document, unprinted: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Preview: what the public will read"))
        self.paper = QTextBrowser()
        self.paper.setObjectName("paper")
        self.paper.setAccessibleName(self.tr("The report as it will be printed"))
        self.paper.setOpenLinks(False)
        self.paper.document().setDocumentMargin(self.fontMetrics().height() * 2)
        self.paper.document().setDefaultStyleSheet(paper_style(theme.text, theme.muted, theme.accent))
        self.paper.setHtml(paper(document))
        self.unprinted = QLabel(unprinted)
        self.unprinted.setObjectName("hint")
        self.unprinted.setWordWrap(True)
        self.unprinted.setVisible(bool(unprinted))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setText(self.tr("Close"))
        self.export = QPushButton(self.tr("Export Word …"))
        self.export.setDefault(True)
        buttons.addButton(self.export, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.accepted.connect(self.export_wanted)
        column = QVBoxLayout(self)
        column.addWidget(self.paper, 1)
        column.addWidget(self.unprinted)
        column.addWidget(buttons)
        unit = self.fontMetrics().height()
        self.resize(unit * 46, unit * 48)
        self.paper.setFocus()
