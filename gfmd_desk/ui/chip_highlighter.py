"""Shows, in the editor, the places that will be filled in with phrase and verb."""

from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from gfmd_desk.domain.voicing import chips
from gfmd_desk.ui.plain_text import utf16
from gfmd_desk.ui.theme import Theme


class ChipHighlighter(QSyntaxHighlighter):
    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        super().__init__(document)
        self.theme = theme

    def set_theme(self, theme: Theme) -> None:
        self.theme = theme
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        for start, end, _ in chips(text):
            look = QTextCharFormat()
            look.setBackground(QColor(self.theme.accent_soft))
            look.setForeground(QColor(self.theme.accent))
            self.setFormat(utf16(text[:start]), utf16(text[start:end]), look)
