"""Say who it was, how many, how far to tell of them, and what held in a moment: for all entries that are chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QMenu, QWidget

from gfmd_desk.domain import editing
from gfmd_desk.domain.attribution import Level, Part, Regime, Voice
from gfmd_desk.domain.change import Change
from gfmd_desk.domain.entry import Entry
from gfmd_desk.domain.subjects import add_subject, remove_subject
from gfmd_desk.ui.hand import entries_in_hand, said_of
from gfmd_desk.ui.privacy import privacy
from gfmd_desk.ui.store import DeskStore
from gfmd_desk.ui.who_finder import WhoFinder
from gfmd_desk.ui.who_words import level_word, voice_word
from gfmd_desk.ui.widgets.attribution_box import AttributionBox
from gfmd_desk.ui.widgets.naming_field import OFFERED
from gfmd_desk.ui.widgets.subject_field import SubjectField
from gfmd_desk.ui.widgets.who_prompt import WhoPrompt
from gfmd_desk.ui.words import regime_word
from gfmd_desk.ui.writing import Writing

if TYPE_CHECKING:
    from gfmd_desk.domain.roster import Participant
    from gfmd_desk.domain.who_search import Candidate
    from gfmd_desk.services.desk import Desk

Chosen = Callable[[], list[Entry]]


class WhoCommands(QObject):
    """`box` shows the entries chosen on the page; a prompt those that were asked for by key. `told` carries a sentence."""

    told = Signal(str)

    def __init__(self, store: DeskStore, writing: Writing, finder: WhoFinder, box: AttributionBox, window: QWidget) -> None:
        super().__init__(window)
        self.prompts = {part: WhoPrompt(part) for part in Part}
        self._store = store
        self._writing = writing
        self._finder = finder
        self._box = box
        self._asked_for: list[str] = []
        self._once = False
        self._back: Callable[[], None] = writing.to_capture_line
        page = writing.page
        page.entry_chosen.connect(self._show)
        page.view.choice_changed.connect(self._show)
        finder.rooms.changed.connect(self._show)
        finder.changed.connect(self._use_index)
        privacy().changed.connect(self._show)
        store.report_opened.connect(self._close_prompts)
        for part, prompt in self.prompts.items():
            self._listen_to_field(box.subjects[part], page.chosen)
            self._listen_to_field(prompt.field, self._asked)
            prompt.field.input.chosen.connect(self._on_prompt_answered)
            prompt.field.input.unknown_wanted.connect(self._on_prompt_answered)
            prompt.closed.connect(self._on_prompt_closed)
        box.voice_chosen.connect(self.set_voice)
        box.level_chosen.connect(self.set_wanted)
        box.regime_chosen.connect(self.set_regime)

    def fill_menus(self, how_many: QMenu, ask_to_name: QMenu, moment: QMenu) -> None:
        """Put the choices into their menus."""
        self._add(how_many, self.tr("as many as are named"), partial(self.set_voice, None))
        for voice in Voice:
            self._add(how_many, voice_word(voice), partial(self.set_voice, voice))
        for part, title in ((Part.SPEAKER, self.tr("The speaker")), (Part.OWNER, self.tr("The owner"))):
            levels = ask_to_name.addMenu(title)
            for level in OFFERED:
                self._add(levels, level_word(level), partial(self.set_wanted, part, level))
        self._add(moment, self.tr("as the session"), partial(self.set_regime, None))
        for regime in Regime:
            self._add(moment, regime_word(regime), partial(self.set_regime, regime))

    def ask(self, part: Part) -> None:
        """Ask who it was, of the chosen entries, or, from the capture line, of the entry added last."""
        entries = entries_in_hand(self._store, self._writing)
        if not entries:
            self.told.emit(self.tr("There is no entry yet."))
            return
        from_line = self._writing.keys.line.hasFocus()
        self.ask_of(entries, part, self._writing.to_capture_line if from_line else self._writing.page.take_focus)

    def ask_of(self, entries: Sequence[Entry], part: Part, back: Callable[[], None], *, once: bool = False) -> None:
        """Ask who it was, of these entries; `back` gives the focus back when the strip closes, with `once` after one answer."""
        self._close_prompts()
        self._once = once
        self._back = back
        self._asked_for = [entry.id for entry in entries]
        self.prompts[part].ask(said_of(entries))
        self._show()

    @Slot(object)
    def set_voice(self, voice: Voice | None) -> None:
        self._change(lambda entries: editing.set_voice(entries, voice))

    @Slot(Part, Level)
    def set_wanted(self, part: Part, level: Level) -> None:
        self._change(lambda entries: editing.set_wanted(entries, part, level))

    @Slot(object)
    def set_regime(self, regime: Regime | None) -> None:
        self._change(lambda entries: editing.set_regime(entries, regime))

    def _listen_to_field(self, field: SubjectField, chosen: Chosen) -> None:
        part = field.part
        field.input.index_wanted.connect(self._finder.load)
        field.input.chosen.connect(lambda candidate: self._choose(chosen(), part, candidate))
        field.input.unknown_wanted.connect(lambda word: self._add_unknown(chosen(), part, word))
        field.removed.connect(lambda id: self._do(chosen(), lambda entries: remove_subject(entries, part, id)))

    def _add(self, menu: QMenu, words: str, act: Callable[[], None]) -> None:
        menu.addAction(words).triggered.connect(lambda _checked=False: act())

    def _asked(self) -> list[Entry]:
        return [entry for entry in map(self._store.entry, self._asked_for) if entry is not None]

    def _change(self, make: Callable[[Sequence[Entry]], Change]) -> None:
        self._do(self._writing.page.chosen(), make)

    def _do(self, entries: Sequence[Entry], make: Callable[[Sequence[Entry]], Change]) -> None:
        if entries:
            self._store.do(make(entries))

    def _choose(self, entries: Sequence[Entry], part: Part, candidate: Candidate) -> None:
        """Add whom was chosen; a State or an organisation that has no line in the roster gets one first."""
        if candidate.participant_id:
            self._do(entries, lambda these: add_subject(these, part, candidate.participant_id))
            return
        event_id = self._event_id()

        def job(desk: Desk) -> Participant:
            from gfmd_desk.services.who import meant  # start-up: on the writer's thread, when asked for

            return meant(desk.door, event_id, candidate.word, desk.attribution.names)

        self._add_later(entries, part, job)

    def _add_unknown(self, entries: Sequence[Entry], part: Part, word: str) -> None:
        """Add somebody who is not known yet, by a word to go by."""
        event_id = self._event_id()

        def job(desk: Desk) -> Participant:
            from gfmd_desk.services.roster import add_placeholder  # start-up: on the writer's thread, when asked for

            return add_placeholder(desk.door, event_id, word)

        self._add_later(entries, part, job)

    def _add_later(self, entries: Sequence[Entry], part: Part, job: Callable[[Desk], Participant]) -> None:
        """Add somebody whom the store has to make first, to the entries as they stand by then."""
        ids = [entry.id for entry in entries]

        def add(one: Participant) -> None:
            there = [entry for entry in map(self._store.entry, ids) if entry is not None]
            self._do(there, lambda these: add_subject(these, part, one.id))

        if ids:
            self._store.ask(job, add)

    def _event_id(self) -> str:
        report = self._store.report
        assert report is not None
        return report.event.id

    @Slot()
    def _use_index(self) -> None:
        """Let the fields find everybody who is in the roster now."""
        if self._finder.index is not None:
            for field in (*self._box.subjects.values(), *(prompt.field for prompt in self.prompts.values())):
                field.input.use(self._finder.index)

    @Slot()
    def _show(self) -> None:
        """Show the entries as they stand now, and everybody who can be chosen where somebody is typing."""
        report = self._store.report
        entries = self._writing.page.chosen()
        if report is not None and entries:
            self._box.show_entries(report, entries)
        for part, prompt in self.prompts.items():
            if prompt.isVisible():
                prompt.field.show_subjects(self._box.shown(self._asked(), part))
        fields = [*self._box.subjects.values(), *(prompt.field for prompt in self.prompts.values())]
        if any(field.input.line.hasFocus() for field in fields):
            self._finder.load()

    @Slot()
    def _close_prompts(self) -> None:
        for prompt in self.prompts.values():
            prompt.hide()

    @Slot()
    def _on_prompt_answered(self) -> None:
        if self._once:
            for prompt in self.prompts.values():
                prompt.close_strip()

    @Slot()
    def _on_prompt_closed(self) -> None:
        self._asked_for = []
        self._back()
