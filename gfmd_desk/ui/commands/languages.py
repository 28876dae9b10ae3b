"""Choose the language of the window."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from gfmd_desk.domain.language import Language
from gfmd_desk.ui.words import language_word


class LanguageCommands(QObject):
    """`chosen` carries the code of a language, empty for the system's; the next start speaks it."""

    chosen = Signal(str)

    def __init__(self, menu: QMenu, parent: QObject) -> None:
        super().__init__(parent)
        self._group = QActionGroup(self)
        self._add(menu, self.tr("As the &system"), "")
        menu.addSeparator()
        for language in Language:
            self._add(menu, language_word(language), language)

    def mark(self, code: str) -> None:
        """Mark the language that was chosen before."""
        for action in self._group.actions():
            action.setChecked(action.data() == code)

    def notice(self, code: str) -> str:
        """Say what a choice does."""
        if not code:
            return self.tr("From the next start on, the window follows the language of the system.")
        return self.tr("From the next start on, the window speaks this language: {language}.").format(
            language=language_word(Language(code))
        )

    def _add(self, menu: QMenu, words: str, code: str) -> None:
        action = QAction(words, self._group)
        action.setCheckable(True)
        action.setData(str(code))
        action.triggered.connect(lambda: self.chosen.emit(str(code)))
        menu.addAction(action)
