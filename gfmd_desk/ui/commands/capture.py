"""The list behind a mark in the capture line, and the chips that are picked from it; who spoke last, by one key."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor

from gfmd_desk.domain.attribution import Part
from gfmd_desk.domain.day_alone import has_time
from gfmd_desk.domain.line import Chip, ChipKind, picked
from gfmd_desk.domain.line_entry import part_of
from gfmd_desk.domain.line_marks import Mark, open_mark
from gfmd_desk.domain.line_offers import LineOffers, Offer, last_said_by_somebody, recent_speakers
from gfmd_desk.domain.subjects import add_subject
from gfmd_desk.ui.actions import Do
from gfmd_desk.ui.counts import Counts
from gfmd_desk.ui.line_words import offer_line
from gfmd_desk.ui.plain_text import from_utf16, utf16
from gfmd_desk.ui.privacy import identity, privacy
from gfmd_desk.ui.who_words import person_line, person_words
from gfmd_desk.ui.widgets.chip_row import ChipRow
from gfmd_desk.ui.widgets.line_offers import LineOffers as OfferList
from gfmd_desk.ui.words import set_apart, when_or_what

if TYPE_CHECKING:
    from gfmd_desk.domain.entry import Entry
    from gfmd_desk.domain.line_entry import Entered
    from gfmd_desk.domain.roster import Participant
    from gfmd_desk.services.desk import Desk
    from gfmd_desk.services.frameworks import FrameworkShelf
    from gfmd_desk.ui.main_window import MainWindow
    from gfmd_desk.ui.store import DeskStore
    from gfmd_desk.ui.who_finder import WhoFinder
    from gfmd_desk.ui.writing import Writing

_MARKS = ",،@#+"
_EVERY = 20_000
"""Milliseconds after which it is said anew how long ago the last speaker spoke."""


class CaptureCommands(QObject):
    """`told` carries a sentence."""

    told = Signal(str)

    def __init__(self, store: DeskStore, writing: Writing, finder: WhoFinder, window: MainWindow) -> None:
        super().__init__(window)
        self._store = store
        self._keys = writing.keys
        self._rooms = finder.rooms
        self._finder = finder
        self._shelf: FrameworkShelf | None = None
        self._offers: list[Offer] = []
        self._mark: Mark | None = None
        self._refused_at = -1
        self._seen = self._keys.line.document().revision()
        self._undo_marks: list[tuple[int, tuple[Chip, ...]]] = []
        self._hint = window.capture.hint
        self._plain_hint = self._hint.text()
        self.list = OfferList(self._keys.line, window)
        self.row = ChipRow(window.capture.chip)
        window.capture.put_chips(self.row)
        self._again = QTimer(self)
        self._again.setInterval(_EVERY)
        self._again.timeout.connect(self.show_last_speaker)
        self._again.start()
        self._listen()
        self._show_chips()

    @property
    def acts(self) -> dict[Do, Callable[[], None]]:
        """What each key does."""
        return {Do.LAST_SPEAKER: self.take_last_speaker}

    @property
    def offered(self) -> Sequence[Offer]:
        """What the list offers just now."""
        return self._offers

    def use(self, shelf: FrameworkShelf) -> None:
        """From now on tags can be picked."""
        self._shelf = shelf

    @Slot()
    def take_last_speaker(self) -> None:
        """Say that who spoke last has said this line, too."""
        last = self._last()
        if last is None:
            self.told.emit(self.tr("Nobody has been recorded as a speaker in this session yet."))
            return
        line = self._keys.whole()
        for one in last.subjects:
            if one.part is Part.SPEAKER:
                person = self._rooms.person(one.participant_id)
                words = person_words(person) if person else self.tr("Same speaker as at {time}").format(time=when_or_what(last))
                line = line.with_chip(Chip(ChipKind.SPEAKER, one.participant_id, words, person.code if person else ""))
        self._keys.set_chips(line.chips)
        self._keys.line.setFocus()

    @Slot()
    def show_last_speaker(self) -> None:
        """Say below the line whom F4 would name, and how long ago that one spoke."""
        last = self._last()
        names = [self._rooms.person(one.participant_id) for one in last.subjects if one.part is Part.SPEAKER] if last else []
        known = [set_apart(person_line(one)) for one in names if one is not None]
        words = self._plain_hint
        if last is not None and known and has_time(last.said_at, last.said_offset):
            minutes = max(0, int((datetime.now(UTC) - last.said_at).total_seconds() // 60))
            same = self.tr("F4 same speaker: {who}, {ago} · ,, who, section, objective, anything")
            words = same.format(who=" + ".join(known), ago=Counts().minutes_ago(minutes))
        self._hint.setText(words)

    def _listen(self) -> None:
        keys, store = self._keys, self._store
        keys.first_look = self._take_key
        keys.chips_changed.connect(self._show_chips)
        keys.line.cursorPositionChanged.connect(self._on_line_cursor_position_changed)
        keys.changed.connect(self._on_keys_changed)
        self.list.pressed_row.connect(self._pick)
        self.row.who_wanted.connect(self._open_list)
        self.row.removed.connect(lambda chip: keys.set_chips(keys.whole().without_chip(chip).chips))
        self._finder.changed.connect(self._look)
        self._rooms.changed.connect(self.show_last_speaker)
        self._rooms.changed.connect(self._look)  # whoever types already is waiting for those who are in the room
        store.report_opened.connect(self._on_store_report_opened)
        store.changed.connect(self.show_last_speaker)
        store.line_entered.connect(self._on_store_line_entered)
        privacy().changed.connect(self._on_privacy_changed)

    @Slot()
    def _on_privacy_changed(self) -> None:
        self._show_chips()
        self.show_last_speaker()
        self._look()

    def _last(self) -> Entry | None:
        report = self._store.report
        return last_said_by_somebody(report.entries, self._store.noted) if report is not None else None

    @Slot()
    def _on_keys_changed(self) -> None:
        self._seen = self._keys.line.document().revision()
        self._look()

    @Slot()
    def _on_line_cursor_position_changed(self) -> None:
        """The caret also moves with each letter, before it is said that the text is another; then it is looked at once."""
        if self._seen == self._keys.line.document().revision():
            self._look()

    @Slot()
    def _look(self) -> None:
        """Show the list while a mark is being typed."""
        line, report = self._keys.line, self._store.report
        mark = None
        if report is not None and line.hasFocus() and not line.textCursor().hasSelection():
            text = self._keys.text()
            if any(one in text for one in _MARKS):
                mark = open_mark(text, from_utf16(text, line.textCursor().position()))
        if mark is None or report is None or mark.start == self._refused_at:
            self._refused_at = self._refused_at if mark else -1
            self._put_away()
            return
        self._finder.load()
        self._mark = mark
        self._offers = self._found(mark.typed)
        frameworks = self._shelf.frameworks if self._shelf else None
        lines = [offer_line(one.chip, frameworks) for one in self._offers]
        marked = bool(self._offers) and self._offers[0].sure and mark.sure and " " not in mark.typed  # no blank ends a word by guessing
        self.list.show_lines(lines, marked=marked)

    def _found(self, typed: str) -> list[Offer]:
        from gfmd_desk.ui.line_choices import line_choices  # start-up: comes with the first mark

        report = self._store.report
        assert report is not None
        finder = self._finder
        offers = LineOffers(line_choices(report), finder.index, self._shelf.offered if self._shelf else None, finder.by_id)
        return offers.find(typed, recent_speakers(report.entries, self._store.noted))

    def _take_key(self, event: QKeyEvent) -> bool:
        """Keys of the list, and the two that give a picked chip back."""
        if self.list.isVisible() and self._take_key_of_list(event):
            return True
        cursor = self._keys.line.textCursor()
        if event.key() == Qt.Key.Key_Backspace and cursor.position() == 0 and not cursor.hasSelection() and self._keys.chips:
            self._give_back()
            return True
        return event.matches(QKeySequence.StandardKey.Undo) and self._undo_pick()

    def _take_key_of_list(self, event: QKeyEvent) -> bool:
        key, row = event.key(), self.list.row
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if key == Qt.Key.Key_Down else -1
            self.list.mark((row + step) % len(self._offers) if row >= 0 or step > 0 else len(self._offers) - 1)
        elif key == Qt.Key.Key_Tab:
            self._pick(max(0, row))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row >= 0:
            self._pick(row)
        elif key == Qt.Key.Key_Escape:
            self._refused_at = self._mark.start if self._mark else -1
            self._put_away()
        else:
            return False
        return True

    @Slot(int)
    def _pick(self, row: int) -> None:
        """Turn the mark into a chip; its words are kept with it, and come back with it."""
        mark, document = self._mark, self._keys.line.document()
        if mark is None or not 0 <= row < len(self._offers):
            return
        before = self._keys.whole()
        after = picked(before, mark.start, mark.end, self._offers[row].chip)
        gone = before.text[mark.start : mark.start + len(before.text) - len(after.text)]
        self._put_away()
        cursor = QTextCursor(document)
        cursor.setPosition(utf16(before.text[: mark.start]))
        cursor.setPosition(cursor.position() + utf16(gone), QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        self._undo_marks.append((document.availableUndoSteps(), before.chips))
        self._keys.set_chips(after.chips)
        self._keys.line.setFocus()

    def _undo_pick(self) -> bool:
        """Take the last pick back where nothing was typed since."""
        document = self._keys.line.document()
        while self._undo_marks and self._undo_marks[-1][0] > document.availableUndoSteps():
            self._undo_marks.pop()
        if not self._undo_marks or self._undo_marks[-1][0] != document.availableUndoSteps():
            return False
        _, chips = self._undo_marks.pop()
        self._keys.line.undo()
        self._keys.set_chips(chips)
        return True

    def _give_back(self) -> None:
        """Turn the last chip back into what was typed for it."""
        before = self._keys.text()
        line = self._keys.whole().given_back()
        given = line.text[: len(line.text) - len(before)]
        self._keys.set_chips(line.chips)
        cursor = self._keys.line.textCursor()
        cursor.insertText(given)
        cursor.setPosition(utf16(given.rstrip()))
        self._keys.line.setTextCursor(cursor)

    @Slot()
    def _open_list(self) -> None:
        """Begin a mark at the caret, as two commas would."""
        self._keys.line.setFocus()
        self._keys.line.textCursor().insertText(",,")

    def _put_away(self) -> None:
        self._mark, self._offers = None, []
        self.list.put_away()

    @Slot()
    def _show_chips(self) -> None:
        self.row.show_chips(self._keys.chips)
        if not self._keys.chips:
            self._undo_marks.clear()

    @Slot()
    def _on_store_report_opened(self) -> None:
        self._put_away()
        self.show_last_speaker()

    @Slot(object)
    def _on_store_line_entered(self, entered: Entered) -> None:
        """Record those who had to be put into the roster first."""
        report = self._store.report
        entry = self._store.entry(entered.entry_id)
        if report is None or entry is None:
            return
        for chip in entered.waiting:
            self._record(report.event.id, entry, chip)

    def _record(self, event_id: str, entry: Entry, chip: Chip) -> None:
        def job(desk: Desk) -> Participant:
            if chip.kind is ChipKind.UNKNOWN_SPEAKER:
                from gfmd_desk.services.roster import add_placeholder  # start-up: on the writer's thread, when asked for

                return add_placeholder(desk.door, event_id, chip.word)
            return desk.meant(event_id, chip.word)

        def add(one: Participant) -> None:
            there = self._store.entry(entry.id)
            change = add_subject([there or entry], part_of(chip), one.id)
            if there is not None:
                self._store.amend(change)
            else:  # another report is on screen by now; what is said of this one is not lost for it
                self._store.ask(lambda desk: desk.door.commit(change), lambda _: self._store.refresh())

        def refused(sentence: str) -> None:
            words = self.tr("{why} The line stands, and who said it has to be said again: {who}")
            self.told.emit(words.format(why=sentence, who=set_apart(identity(chip.word))))

        self._store.ask(job, add, refused)
