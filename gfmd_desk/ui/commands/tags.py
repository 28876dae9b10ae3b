"""Give tags to entries and take them away: in the inspector, and from anywhere with a key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gfmd_desk.domain import editing
from gfmd_desk.ui.counts import Counts
from gfmd_desk.ui.hand import entries_in_hand
from gfmd_desk.ui.widgets.tag_field import ShownTag
from gfmd_desk.ui.widgets.tag_prompt import TagPrompt
from gfmd_desk.ui.words import chip_words, listed, set_apart, timed

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from gfmd_desk.domain.entry import Entry
    from gfmd_desk.domain.suggesting import Suggestion
    from gfmd_desk.services.frameworks import FrameworkShelf
    from gfmd_desk.ui.store import DeskStore
    from gfmd_desk.ui.widgets.tag_field import TagField
    from gfmd_desk.ui.writing import Writing

PAUSE = 300
"""Milliseconds without a change after which tags are suggested anew."""
MOST_READ = 20
"""Chosen entries whose words are read for suggestions."""
MOST_LETTERS = 10_000
"""Of their words together; to read a whole book that was pasted would hold the window up for seconds."""


class TagCommands(QObject):
    """`field` shows the entries that are chosen on the page; `prompt` those that were asked for by key. `told` carries a sentence."""

    told = Signal(str)

    def __init__(self, store: DeskStore, writing: Writing, field: TagField, window: QWidget) -> None:
        super().__init__(window)
        self.prompt = TagPrompt()
        self._store = store
        self._writing = writing
        self._field = field
        self._shelf: FrameworkShelf | None = None
        self._asked_for: list[str] = []
        self._back: Callable[[], None] = writing.to_capture_line
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._suggest)
        writing.page.entry_chosen.connect(self._show)
        writing.page.view.choice_changed.connect(self._show)
        store.report_opened.connect(self.prompt.close_strip)
        field.added.connect(lambda tags: self._add(writing.page.chosen(), tags))
        field.removed.connect(lambda tag: self._remove(writing.page.chosen(), tag))
        self.prompt.field.added.connect(lambda tags: self._add(self._asked(), tags))
        self.prompt.field.removed.connect(lambda tag: self._remove(self._asked(), tag))
        self.prompt.closed.connect(self._on_prompt_closed)

    def use(self, shelf: FrameworkShelf) -> None:
        """From now on titles are known, and words can be read."""
        self._shelf = shelf
        for field in (self._field, self.prompt.field):
            field.use(shelf)
        self._suggest()

    @Slot()
    def ask(self) -> None:
        """Ask for tags of the chosen entries, or, from the capture line, of the entry added last."""
        from_line = self._writing.keys.line.hasFocus()
        entries = entries_in_hand(self._store, self._writing)
        if not entries:
            self.told.emit(self.tr("There is no entry to tag yet."))
            return
        self.ask_of(entries, self._writing.to_capture_line if from_line else self._writing.page.take_focus)

    def ask_of(self, entries: Sequence[Entry], back: Callable[[], None]) -> None:
        """Ask for tags of these entries; `back` puts the focus where it was when the strip closes."""
        self._back = back
        self._asked_for = [entry.id for entry in entries]
        self.prompt.ask(self._said_of(entries))
        self._show()
        self._suggest()

    def words_of(self, one: Suggestion) -> str:
        """A suggested tag with the words that speak for it."""
        from gfmd_desk.ui.tag_words import chip, reason  # start-up: comes when asked for

        assert self._shelf is not None
        return f"{chip(one.tag, self._shelf.frameworks)} – {reason(one)}"

    def _said_of(self, entries: Sequence[Entry]) -> str:
        if len(entries) == 1:
            return timed(entries[0], set_apart(entries[0].text))
        return Counts().entries(len(entries))

    def _asked(self) -> list[Entry]:
        return [entry for entry in map(self._store.entry, self._asked_for) if entry is not None]

    def _add(self, entries: Sequence[Entry], tags: tuple[str, ...]) -> None:
        if entries:
            self._store.do(editing.add_tag(entries, *tags))
            self.told.emit(self.tr("Tagged: {tags}").format(tags=listed(chip_words(tags))))

    def _remove(self, entries: Sequence[Entry], tag: str) -> None:
        if entries:
            self._store.do(editing.remove_tag(entries, tag))
            self.told.emit(self.tr("No longer tagged: {tags}").format(tags=listed(chip_words((tag,)))))

    @Slot()
    def _show(self) -> None:
        """Show the tags as they stand now; what the words suggest follows when they rest."""
        for field, entries in self._shown():
            field.show_tags([entry.id for entry in entries], _tags_of(entries))
        self._pause.start()

    @Slot()
    def _suggest(self) -> None:
        for field, entries in self._shown():
            field.suggest(self.suggested(entries))

    def _shown(self) -> list[tuple[TagField, list[Entry]]]:
        shown = [(self._field, self._writing.page.chosen())]
        return [*shown, (self.prompt.field, self._asked())] if self.prompt.isVisible() else shown

    def suggested(self, entries: Sequence[Entry]) -> list[Suggestion]:
        """What the words of the entries speak for and not all of them have, each tag once."""
        report = self._store.report
        if self._shelf is None or report is None:
            return []
        found: dict[str, Suggestion] = {}
        left = MOST_LETTERS
        for entry in entries[:MOST_READ]:
            text, left = entry.text[:left], max(0, left - len(entry.text))
            for one in self._shelf.suggest(text, report.session.language, entry.section):
                found.setdefault(one.tag, one)
        return [one for one in found.values() if not all(one.tag in entry.tags for entry in entries)]

    @Slot()
    def _on_prompt_closed(self) -> None:
        self._asked_for = []
        self._back()


def _tags_of(entries: Sequence[Entry]) -> list[ShownTag]:
    """Each tag that one of the entries has, in order, with how many have it."""
    from gfmd_desk.domain.tags import in_order  # start-up: only where something is tagged

    having = [tag for entry in entries for tag in entry.tags]
    return [ShownTag(tag, having.count(tag), len(entries)) for tag in in_order(having)] if having else []
