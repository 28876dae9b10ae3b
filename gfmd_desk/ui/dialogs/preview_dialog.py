"""Shows exactly what the Word report will say, for what it is made for."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from gfmd_desk.domain.attribution import Scope
from gfmd_desk.domain.document import Document
from gfmd_desk.ui.paper import paper, paper_style
from gfmd_desk.ui.privacy import privacy
from gfmd_desk.ui.theme import Theme
from gfmd_desk.ui.who_words import scope_word


class PreviewDialog(QDialog):
    """`document_for` makes what is shown for each scope. `export_wanted` follows when the reader is content, with the scope shown."""

    export_wanted = Signal(Scope)

    def __init__(
        self, document_for: Callable[[Scope], Document], unprinted: str, theme: Theme, scope: Scope, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Preview: what the public will read"))
        self._document_for = document_for
        self.scope = QComboBox()
        self.scope.setAccessibleName(self.tr("What the report is for"))
        for one in Scope:
            self.scope.addItem(scope_word(one), one)
        label = QLabel(self.tr("&For"))
        label.setBuddy(self.scope)
        self.paper = QTextBrowser()
        self.paper.setObjectName("paper")
        self.paper.setAccessibleName(self.tr("The report as it will be printed"))
        self.paper.setOpenLinks(False)
        self.paper.document().setDocumentMargin(self.fontMetrics().height() * 2)
        self.paper.document().setDefaultStyleSheet(paper_style(theme.text, theme.muted, theme.accent))
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
        self.accepted.connect(lambda: self.export_wanted.emit(Scope(self.scope.currentData())))
        head = QHBoxLayout()
        head.addWidget(label)
        head.addWidget(self.scope)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.addLayout(head)
        column.addWidget(self.paper, 1)
        column.addWidget(self.unprinted)
        column.addWidget(buttons)
        unit = self.fontMetrics().height()
        self.resize(unit * 46, unit * 48)
        self.scope.setCurrentIndex(self.scope.findData(scope))
        self.scope.currentIndexChanged.connect(self._show)
        privacy().changed.connect(self._show)
        self._show()
        self.paper.setFocus()

    @Slot()
    def _show(self) -> None:
        self.paper.setHtml(paper(self._document_for(Scope(self.scope.currentData()))))
