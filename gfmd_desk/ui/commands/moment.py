"""Off the record: for all that comes, for the last line, for the last lines afterwards, and for a line that seems to say so."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QKeySequence

from gfmd_desk.domain import editing
from gfmd_desk.domain.attribution import Regime
from gfmd_desk.domain.last_lines import last_lines
from gfmd_desk.ui.actions import Do
from gfmd_desk.ui.counts import Counts
from gfmd_desk.ui.hand import entries_in_hand, said_of
from gfmd_desk.ui.widgets.last_lines_prompt import LastLinesPrompt
from gfmd_desk.ui.widgets.moment_banner import MomentBanner
from gfmd_desk.ui.words import regime_word, set_apart, timed

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QAction

    from gfmd_desk.domain.entry import Entry
    from gfmd_desk.domain.line_entry import Entered
    from gfmd_desk.ui.main_window import MainWindow
    from gfmd_desk.ui.store import DeskStore
    from gfmd_desk.ui.writing import Writing


class MomentCommands(QObject):
    """`told` carries a sentence, `held` one that must not be overlooked: a line was held back."""

    told = Signal(str)
    held = Signal(str)

    def __init__(self, store: DeskStore, writing: Writing, actions: Mapping[Do, QAction], window: MainWindow) -> None:
        super().__init__(window)
        self._store = store
        self._writing = writing
        self._actions = actions
        self.banner = MomentBanner(window)
        self.prompt = LastLinesPrompt(self.tr("Off the record"), self._describe)
        self.prompt.given.connect(self._on_prompt_given)
        self.prompt.closed.connect(writing.to_capture_line)
        store.moment_changed.connect(self._show)
        store.report_opened.connect(self.prompt.hide)
        store.line_entered.connect(self._on_store_line_entered)

    @property
    def acts(self) -> dict[Do, Callable[[], None]]:
        """What each key does."""
        return {
            Do.OFF_THE_RECORD_NOW: self.toggle,
            Do.OFF_THE_RECORD: self.off_the_record,
            Do.LAST_LINES_OFF_THE_RECORD: self.ask_last_lines,
        }

    def toggle(self) -> None:
        """Begin a moment off the record, or end it."""
        report = self._store.report
        if report is not None:
            self._store.set_regime_now(None if report.regime_now is Regime.OFF_THE_RECORD else Regime.OFF_THE_RECORD)

    def off_the_record(self) -> None:
        """Mark the entries in hand as off the record, or take that back where all of them are; say which, for nobody may doubt it."""
        entries = entries_in_hand(self._store, self._writing)
        if not entries:
            self.told.emit(self.tr("There is no entry yet."))
            return
        all_are = all(entry.regime is Regime.OFF_THE_RECORD for entry in entries)
        self._store.do(editing.set_regime(entries, None if all_are else Regime.OFF_THE_RECORD))
        said = self.tr("No longer off the record: {entry}") if all_are else self.tr("Off the record, never printed: {entry}")
        self.told.emit(said.format(entry=said_of(entries)))

    def ask_last_lines(self) -> None:
        """Ask which of the lines that were noted were off the record."""
        report = self._store.report
        if report is None or not report.entries:
            self.told.emit(self.tr("There is no entry yet."))
            return
        self.prompt.ask("1")

    def _meant(self, typed: str) -> list[Entry] | None:
        report = self._store.report
        return last_lines(report, typed, self._store.noted) if report is not None else None

    def _describe(self, typed: str) -> str:
        """Which lines are meant, so that nobody has to count."""
        lines = self._meant(typed)
        if lines is None:
            return self.tr("Type how many lines, or a time.")
        if not lines:
            return self.tr("No line was noted since then.")
        first = timed(lines[0], set_apart(lines[0].text))
        return f"{Counts().lines(len(lines))}: {first}"

    @Slot(str)
    def _on_prompt_given(self, typed: str) -> None:
        lines = self._meant(typed)
        if lines:
            self._store.do(editing.set_regime(lines, Regime.OFF_THE_RECORD))
            self.told.emit(self.tr("Off the record, never printed: {entry}").format(entry=said_of(lines)))
        else:
            self.told.emit(self._describe(typed))

    @Slot()
    def _show(self) -> None:
        """Say over the whole width what holds now; in words, for nobody may miss it."""
        report = self._store.report
        regime = report.regime_now if report is not None else None
        if regime is None:
            self.banner.say("")
            return
        key = self._actions[Do.OFF_THE_RECORD_NOW].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        words = self.tr("{regime}: nothing noted now will ever be printed · {key} ends it")
        self.banner.say(words.format(regime=regime_word(regime), key=key))

    @Slot(object)
    def _on_store_line_entered(self, entered: Entered) -> None:
        if entered.held:
            entry = self._store.entry(entered.entry_id)
            key = self._actions[Do.OFF_THE_RECORD].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            words = self.tr("Held back, for it seems to begin with “off the record”: “{entry}”. Never printed, unless you press {key}.")
            self.held.emit(words.format(key=key, entry=said_of([entry]) if entry else ""))
