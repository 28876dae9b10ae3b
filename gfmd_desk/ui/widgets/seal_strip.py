"""The bar that recommends a passphrase until there is one or it is put off. It never takes the focus."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget


class SealStrip(QFrame):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tour")
        words = QLabel(self.tr("Your notes have no passphrase: whoever has this computer can read who said what."))
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        self.set = QPushButton(self.tr("Set a passphrase …"))
        self.put_off = QPushButton(self.tr("Not now"))
        row = QHBoxLayout(self)
        row.setContentsMargins(26, 6, 16, 6)
        row.addWidget(words, 1)
        for button in (self.set, self.put_off):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)
