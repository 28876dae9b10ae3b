"""A point made again, one that speaks against another, and what is for the rapporteur alone: each by one key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtWidgets import QMenu

from gfmd_desk.domain import editing
from gfmd_desk.domain.entry import Entry, Kind
from gfmd_desk.ui.actions import Do
from gfmd_desk.ui.hand import entries_in_hand, said_of
from gfmd_desk.ui.who_words import voice_word

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtGui import QAction

    from gfmd_desk.domain.report import Report
    from gfmd_desk.ui.main_window import MainWindow
    from gfmd_desk.ui.store import DeskStore
    from gfmd_desk.ui.writing import Writing

_NUMBERED = 10


class AnswerCommands(QObject):
    """`told` carries a sentence. `kinds` and `voices` are the menus to choose from by number, which keys open at the entry in hand."""

    told = Signal(str)

    def __init__(
        self, store: DeskStore, writing: Writing, actions: Mapping[Do, QAction], kinds: QMenu, voices: QMenu, window: MainWindow
    ) -> None:
        super().__init__(window)
        self._store = store
        self._writing = writing
        self._contests_action = actions[Do.CONTESTS]
        self._kinds, self._voices = kinds, voices
        self._counter = ""
        """The id of the entry of which it will be said what it contests."""
        self._from_line = False
        number_choices(kinds, 1)
        number_choices(voices, 0)
        store.report_opened.connect(self._forget)
        writing.page.done.connect(self._forget)

    @property
    def acts(self) -> Mapping[Do, Callable[[], None]]:
        return {
            Do.SAID_AGAIN: self.said_again,
            Do.CONTESTS: self.contests,
            Do.REMARK: self.remark,
            Do.CHOOSE_KIND: lambda: self._choose_from(self._kinds),
            Do.CHOOSE_VOICE: lambda: self._choose_from(self._voices),
        }

    def said_again(self) -> None:
        """One more has said the entry in hand; several become the one that was said first."""
        from gfmd_desk.domain import agreeing  # start-up: when something is said again

        report, entries = self._in_hand()
        if report is None:
            return
        if not agreeing.can_be_one(report, entries):
            self.told.emit(self._apart(entries))
        elif len(entries) > 1:
            first = agreeing.earliest_first(report, entries)[0]
            self._writing.page.leave()
            self._store.do(agreeing.same_point(report, entries))
            self._writing.page.view.show_entry(first.id)
            self.told.emit(self.tr("One point now, and who said it is kept: {entry}").format(entry=said_of([first])))
        elif (change := agreeing.said_again(entries[0])) is None:
            self.told.emit(self.tr("It is said by many already; most and all are chosen by hand: {entry}").format(entry=said_of(entries)))
        else:
            self._store.do(change)
            after = change.rows[0].after
            voice = voice_word(after.voice) if after and after.voice else ""
            self.told.emit(self.tr("Said by {voice}: {entry}").format(voice=voice, entry=said_of(entries)))

    def contests(self) -> None:
        """Say what the entry in hand contests: of two the later the earlier; of one, the key again on the other, or no more."""
        report, entries = self._in_hand()
        if report is None:
            return
        waiting = self._store.entry(self._counter) if self._counter else None
        if len(entries) == 2:
            self._link(report, *self._by_time(report, entries))
        elif len(entries) > 2:
            self.told.emit(self.tr("Choose the entry that contests and the one that is contested, and no others."))
        elif waiting is not None and waiting.id != entries[0].id:
            self._link(report, entries[0], waiting)
        elif entries[0].contests and report.entry(entries[0].contests):
            self.contest_nothing(entries[0])
        else:
            self._ask_what(report, entries[0])

    def contest_nothing(self, entry: Entry) -> None:
        """Let an entry contest nothing any more."""
        from gfmd_desk.domain import agreeing  # start-up: as above

        self._store.do(agreeing.contest_nothing([entry]))
        self.told.emit(self.tr("Contests nothing any more: {entry}").format(entry=said_of([entry])))

    def remark(self) -> None:
        """Keep the entries in hand for the rapporteur alone; where all of them are remarks, let them be printed again."""
        report, entries = self._in_hand()
        if report is None:
            return
        if all(entry.kind is Kind.REMARK for entry in entries):
            self._store.do(editing.make_printed(report, entries))
            said = self.tr("No longer private, will be printed: {entry}")
        else:
            self._store.do(editing.change_kind(entries, Kind.REMARK))
            said = self.tr("Private, never printed: {entry}")
        self.told.emit(said.format(entry=said_of(entries)))

    def _in_hand(self) -> tuple[Report | None, list[Entry]]:
        """The report and the entries in hand; no report where there are none, which is said."""
        report, entries = self._store.report, entries_in_hand(self._store, self._writing)
        if report is None or not entries:
            self.told.emit(self.tr("There is no entry yet."))
            return None, []
        return report, entries

    def _apart(self, entries: Sequence[Entry]) -> str:
        if any(entry.kind is Kind.QUOTE for entry in entries):
            return self.tr("A quote is the very words of one speaker, so nobody else has said it.")
        return self.tr("They stay apart: some of them are printed, and others private, off the record or about how the session was led.")

    def _by_time(self, report: Report, entries: Sequence[Entry]) -> tuple[Entry, Entry]:
        from gfmd_desk.domain import agreeing  # start-up: as above

        earlier, later = agreeing.earliest_first(report, entries)
        return earlier, later

    def _link(self, report: Report, contested: Entry, counter: Entry) -> None:
        from gfmd_desk.domain import agreeing  # start-up: as above

        self._writing.page.leave()
        self._store.do(agreeing.contest(report, counter, contested))
        self._writing.page.view.show_entry(counter.id)
        said = self.tr("{counter} – contests {contested}")
        self.told.emit(said.format(counter=said_of([counter]), contested=said_of([contested])))
        from_line = self._from_line
        self._forget()
        if from_line:
            self._writing.to_capture_line()

    def _ask_what(self, report: Report, counter: Entry) -> None:
        """Go to the entry said before, which it contests more often than not."""
        from gfmd_desk.domain import agreeing  # start-up: as above

        if len(report.entries) < 2:
            self.told.emit(self.tr("There is no other entry that it could contest."))
            return
        self._counter, self._from_line = counter.id, self._writing.keys.line.hasFocus()
        said = agreeing.earliest_first(report, report.entries)
        place = [entry.id for entry in said].index(counter.id)
        self._writing.page.leave()
        self._writing.page.view.show_entry(said[place - 1 if place else 1].id)
        self._writing.page.view.setFocus()
        key = self._contests_action.shortcut().toString()
        self.told.emit(
            self.tr("Go to what it contests and press {key} again; Escape leaves it: {entry}").format(key=key, entry=said_of([counter]))
        )

    def _choose_from(self, menu: QMenu) -> None:
        """Open a menu at the entry in hand; from the capture line that is the one added last."""
        report, entries = self._in_hand()
        if report is None:
            return
        view = self._writing.page.view
        if self._writing.keys.line.hasFocus():
            view.show_entry(entries[0].id)
        rect = view.visualRect(view.currentIndex())
        menu.popup(view.viewport().mapToGlobal(QPoint(rect.center().x(), min(rect.bottom(), view.viewport().height()))))

    @Slot()
    def _forget(self) -> None:
        self._counter, self._from_line = "", False


def number_choices(menu: QMenu, first: int) -> None:
    """Put a number before each choice of a menu, which then takes it by that key."""
    for number, action in enumerate(menu.actions()[:_NUMBERED], first):
        action.setText(f"&{number}  {action.text()}")
