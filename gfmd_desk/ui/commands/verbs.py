"""Put phrase and verb into a sentence: the menu of verbs in the report's language."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMenu, QWidget

from gfmd_desk.domain.language import Language
from gfmd_desk.ui.chip_highlighter import ChipHighlighter
from gfmd_desk.ui.store import DeskStore
from gfmd_desk.ui.theme import Theme
from gfmd_desk.ui.words import set_apart
from gfmd_desk.ui.writing import Writing

if TYPE_CHECKING:
    from gfmd_desk.domain.voices import Verb, Voices
    from gfmd_desk.services.voices import VoiceShelf


class VerbCommands(QObject):
    """The verbs are read from their file when the menu is first opened."""

    def __init__(self, store: DeskStore, writing: Writing, menu: QMenu, theme: Theme, resources: Path, window: QWidget) -> None:
        super().__init__(window)
        self._store = store
        self._writing = writing
        self._menu = menu
        self._resources = resources
        self._shelf: VoiceShelf | None = None
        self._language: Language | None = None
        self.highlighter = ChipHighlighter(writing.page.view.editor.document(), theme)
        menu.aboutToShow.connect(self.fill)

    @Slot()
    def fill(self) -> None:
        """Offer the verbs in the language of the report on screen."""
        report = self._store.report
        if report is None or report.session.language is self._language:
            return
        if self._shelf is None:
            from gfmd_desk.services.voices import VoiceShelf  # start-up: comes when asked for

            self._shelf = VoiceShelf(self._resources)
        self._language = report.session.language
        self._menu.clear()
        for id, words in verb_lines(self._shelf.table, self._language):
            action = self._menu.addAction(set_apart(words).replace("&", "&&"))
            action.triggered.connect(lambda _checked=False, id=id: self._writing.page.insert_verb(id))


def verb_lines(table: Voices, language: Language) -> list[tuple[str, str]]:
    """Each verb's id, and how it reads after one who speaks."""
    return [(id, _as_read(verb, language)) for id, verb in table.verbs.items()]


def _as_read(verb: Verb, language: Language) -> str:
    return verb.pattern(language, plural=False, feminine=False).format(who="…")
