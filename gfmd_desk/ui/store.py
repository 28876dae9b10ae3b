"""The window's face of the door: the report on screen, what is done to it, and whether it is on the disk.

Views read `report` and listen; every change goes through `do`. The window never waits for the disk:
a change stands in `report` at once, and `save_state_changed` tells when it is safe.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from enum import StrEnum
from time import time
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from PySide6.QtCore import QEventLoop, QObject, QTimer, Signal, Slot

from gfmd_desk.domain import editing
from gfmd_desk.domain.attribution import Regime
from gfmd_desk.domain.change import Change
from gfmd_desk.domain.clean_text import clean_text
from gfmd_desk.domain.editing import Moment, Place
from gfmd_desk.domain.entry import Entry
from gfmd_desk.domain.history import History
from gfmd_desk.domain.ids import new_id
from gfmd_desk.domain.last_lines import last_said
from gfmd_desk.domain.line import Line
from gfmd_desk.domain.line_entry import enter
from gfmd_desk.domain.report import Report, SessionRow
from gfmd_desk.services.clock import moment_now
from gfmd_desk.ui.refusals import refusal_words
from gfmd_desk.ui.saver import Saver
from gfmd_desk.ui.unsaved_words import UnsavedWords, Words, words_of_change, words_of_line

if TYPE_CHECKING:
    from gfmd_desk.services.desk import Desk
    from gfmd_desk.services.door import Committed

Answer = TypeVar("Answer")

PAUSE = 300
"""Milliseconds without a key after which typed words are saved."""
LONGEST_WAIT = 800
"""Milliseconds after which they are saved while typing goes on; with a slow disk and a busy machine they are there within a second."""


_Found: TypeAlias = "tuple[tuple[SessionRow, ...], Report | None, bool]"
"""All sessions, a report to show, and whether identities were forgotten meanwhile."""


class SaveState(StrEnum):
    SAVED = "saved"
    SAVING = "saving"
    FAILED = "failed"
    ONLY_READ = "only read"
    CLOSED = "closed"
    """The store cannot be opened, and nothing was typed that is not on the disk."""


class DeskStore(QObject):
    """Signals carry ids and domain values: `line_entered` an `Entered`; `refused` carries a sentence for the user.

    Words whose report another process took away have no place in the store: they are kept here (`lost_their_report` says so) until
    they are saved somewhere else.
    """

    sessions_changed = Signal()
    report_opened = Signal()
    changed = Signal(object)
    place_changed = Signal()
    moment_changed = Signal()
    line_entered = Signal(object)
    save_state_changed = Signal()
    both_kept = Signal(int)
    reserve_used = Signal()
    lost_their_report = Signal()
    refused = Signal(str)
    only_reads = Signal()

    def __init__(self, saver: Saver, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sessions: tuple[SessionRow, ...] = ()
        self.place = Place()
        self.only_read = ""
        self._report: Report | None = None
        self._saver = saver
        self._issued = 0
        self._committed = 0
        self._failing = ""
        self._closed = False
        self._words = UnsavedWords()
        self._typed: Change | None = None
        self._line: Line | None = None
        self.noted: list[datetime] = []
        self._histories: dict[str, History] = {}
        self._steps_since = time()
        self._waiting_lines: list[tuple[Line, Moment]] = []
        self._pause = self._timer(PAUSE)
        self._longest = self._timer(LONGEST_WAIT)
        saver.committed.connect(self._on_saver_committed)
        saver.given_up.connect(self._on_saver_given_up)
        saver.save_failed.connect(self._on_saver_save_failed)
        saver.refused.connect(self._on_saver_refused)
        saver.opened.connect(self._on_saver_opened)
        saver.only_reads.connect(self._on_saver_only_reads)
        saver.changed_elsewhere.connect(self.refresh)
        saver.both_kept.connect(self.both_kept)
        saver.both_kept.connect(self.refresh)
        saver.reserve_used.connect(self.reserve_used)

    @property
    def report(self) -> Report | None:
        return self._report

    @property
    def history(self) -> History:
        """The undo and redo of the report on screen; of none, an empty one."""
        return self._histories.setdefault(self._report.id, History()) if self._report else History()

    @property
    def save_problem(self) -> str:
        """Why something is not on the disk, in a sentence; empty where nothing stands in the way."""
        if self._failing or not self._words.without_report:
            return self._failing
        return self.tr("Not saved: its session is not in your notes any more.")

    @property
    def save_state(self) -> SaveState:
        if self._closed and not self.unsaved and not self.unsaved_words:
            return SaveState.CLOSED
        if self.save_problem:
            return SaveState.FAILED
        if self.only_read and not self.unsaved:
            return SaveState.ONLY_READ
        return SaveState.SAVING if self.unsaved else SaveState.SAVED

    @property
    def unsaved(self) -> bool:
        """Whether something was typed that is not on the disk."""
        return self._typed is not None or self._line is not None or self._committed != self._issued

    @property
    def unsaved_words(self) -> tuple[str, ...]:
        """The words that are not on the disk: of each entry as it stands last, then of the capture line."""
        typed = words_of_change(self._typed) if self._typed is not None else {}
        if self._line is not None and self._report is not None:
            typed |= words_of_line(self._report.id, self._line)
        waiting = (line.text for line, _moment in self._waiting_lines)
        return (*(text for text in waiting if text.strip()), *self._words.all(typed))

    @property
    def waiting_lines(self) -> tuple[str, ...]:
        """What was entered while there is no report that it could stand in."""
        return tuple(line.text for line, _moment in self._waiting_lines)

    def drop_waiting_line(self, text: str) -> None:
        """Keep these words no longer: they were not meant for a report."""
        self._waiting_lines = [one for one in self._waiting_lines if one[0].text != text]
        self.save_state_changed.emit()

    @property
    def last_entry(self) -> Entry | None:
        """The entry that was said last, also where the machine's clock was set back since."""
        return next(iter(last_said(self._report, 1, self.noted)), None) if self._report is not None else None

    def entry(self, entry_id: str) -> Entry | None:
        """Return an entry of the report on screen as it stands now."""
        return self._report.entry(entry_id) if self._report else None

    def ask(self, job: "Callable[[Desk], Answer]", done: Callable[[Answer], None], refused: Callable[[str], None] | None = None) -> None:
        """Ask the store something after all that was typed is saved; a refusal is a sentence for `refused`, else for the signal."""
        self.flush()
        say = refused or self.refused.emit
        self._saver.ask(job, done, lambda error: say(refusal_words(error)))

    def apart(self, job: Callable[[], Answer], done: Callable[[Answer], None], refused: Callable[[str], None]) -> None:
        """Do what needs the store closed, after all that was typed is saved; it is opened again afterwards."""
        self.flush()
        self._saver.apart(job, done, lambda error: refused(refusal_words(error)))

    def show_sessions(self, sessions: tuple[SessionRow, ...]) -> None:
        self.sessions = sessions
        self.sessions_changed.emit()

    def show_report(self, report: Report) -> None:
        """Put a report on screen; lines that were entered before there was one go into it."""
        self.close_step()
        same = self._report is not None and self._report.id == report.id
        self._report = report
        if not same:
            self.place = Place()
        self.report_opened.emit()
        self.place_changed.emit()
        self.moment_changed.emit()
        if not self.only_read:
            waiting, self._waiting_lines = self._waiting_lines, []
            for line, moment in waiting:
                self._enter((line,), moment)
        if same and self.unsaved:
            self.refresh()  # it was read before what is being saved now

    def set_place(self, place: Place) -> None:
        """Say where the next lines go."""
        self.place = place
        self.place_changed.emit()

    def add_line(self, line: Line) -> None:
        """Add what was entered in the capture line; white space alone is nothing."""
        self.add_lines((line,))

    def add_lines(self, lines: Sequence[Line]) -> None:
        """Add lines, each an entry; together they are one undo step. White space alone is nothing."""
        lines = [Line(text, line.chips) for line in lines if (text := clean_text(line.text).strip())]
        if self._report is None or self.only_read:
            self._waiting_lines += [(line, moment_now()) for line in lines]
            self.save_state_changed.emit()
        elif lines:
            line, self._line = self._line, None  # goes to the disk with the entries, so that no word stands in both or in neither
            self._enter(lines, moment_now(), line)

    def do(self, change: Change | None) -> None:
        """Make a change: at once on screen, then on the disk; one undo step."""
        if change is not None and change.rows and not self.is_refused():
            self._do(change)

    def amend(self, change: Change | None) -> None:
        """Make a change that belongs to the step before, where that touched the same entry: one undo takes both back."""
        if change is not None and change.rows and not self.is_refused():
            self._hand_over()
            self.history.amend(change)
            self._show_and_save(change)

    def type_text(self, entry_id: str, before: str, after: str) -> None:
        """Take what stands in the open editor; saved after a pause, or while typing goes on at the latest after `LONGEST_WAIT`.

        `before` is what stood there until now: where another process has put other words meanwhile, the door keeps both.
        """
        entry = self.entry(entry_id)
        before, after = clean_text(before), clean_text(after)
        if entry is None or self._report is None or before == after or self.is_refused():
            return
        change = editing.type_words(replace(entry, text=before), after)
        self.history.add_typed(change)
        self._typed = self._typed.then(change) if self._typed else change
        self._show(change)
        self._save_soon()

    def type_line(self, line: Line) -> None:
        """Take what stands in the capture line, so that it is there again after a crash."""
        if self._report is not None and not self.only_read:
            self._line = line
            self._save_soon()

    def set_regime_now(self, regime: Regime | None) -> None:
        """Say what holds for the lines that come; None is what holds for the session."""
        if self._report is None or self._report.regime_now is regime or self.is_refused():
            return
        self._hand_over()
        report_id = self._report.id
        self._report = replace(self._report, regime_now=regime)
        self._write(lambda desk: desk.door.keep_regime(report_id, regime), {})
        self.moment_changed.emit()

    def close_step(self) -> None:
        """End the undo step that typing has been growing, and save it."""
        self.history.close_step()
        self.flush()

    def undo(self) -> Change | None:
        """Take the last step back; return what was done, or None if there is nothing."""
        return self._step(self.history.undo)

    def redo(self) -> Change | None:
        """Do the step last taken back again."""
        return self._step(self.history.redo)

    def remember(self, change: Change) -> None:
        """Let a change that was made in a report behind the one on screen be undone there."""
        self._histories.setdefault(change.report_id, History()).add(change)

    def forget_steps(self, report_id: str) -> None:
        """Forget what can be undone in a report: its steps name places that it does not have any more."""
        self._histories.pop(report_id, None)

    @Slot()
    def flush(self) -> None:
        """Hand what was typed to the writer now."""
        self._hand_over()
        self.save_state_changed.emit()

    def finish(self, seconds: float) -> bool:
        """Save all that is unsaved now; False if it is not on the disk within `seconds`, or cannot be saved.

        What hands type on meanwhile is with the writer then: waiting for it too could take as long as they type.
        """
        self.flush()
        asked = self._issued
        loop = QEventLoop()
        self.save_state_changed.connect(loop.quit)
        waited = QTimer()
        waited.setSingleShot(True)
        waited.setInterval(round(seconds * 1000))
        waited.timeout.connect(loop.quit)
        waited.start()
        while self._committed < asked and not self._failing and waited.isActive():
            loop.exec()
        self.save_state_changed.disconnect(loop.quit)
        waited.stop()
        self._hand_over()
        return self._committed >= asked and not self._words.without_report

    def let_go(self, words: Sequence[str]) -> None:
        """Keep these no longer, where they have no place in the store: they were saved somewhere else."""
        self._words.let_go(words)
        self.save_state_changed.emit()

    @Slot()
    def refresh(self) -> None:
        """Show what another process may have written; asked for again if something was typed here meanwhile."""
        self._read_again(None)

    def show_anew(self, then: Callable[[], None]) -> None:
        """Show what a backup was restored to: what stands in an open editor goes with what stood there. `then` follows, unless words
        have lost their session: that comes first."""
        self._read_again(then)

    def _read_again(self, then: Callable[[], None] | None) -> None:
        """Where the report is gone, with a backup that was restored elsewhere, the first there is comes instead."""
        if self._report is None:
            self.ask(lambda desk: desk.sessions(), self.show_sessions)
            self.ask(lambda _desk: None, lambda _: then() if then is not None else None)
            return
        report_id = self._report.id
        self.flush()
        issued = self._issued

        def show(found: _Found) -> None:
            sessions, report, forgotten = found
            if forgotten:  # what can be undone has the names of those who were to be forgotten
                self._histories.clear()
                self._steps_since = time()
            if self._issued != issued or self._typed is not None or self._line is not None:
                self._read_again(then)
                return
            self.show_sessions(sessions)
            if report is not None and self._report is not None and self._report.id == report_id:
                self._show_again(report, anew=then is not None)
            gone = report is None or report.id != report_id
            if then is not None and not (gone and self._words.without_report):
                then()

        since = self._steps_since

        def job(desk: "Desk") -> _Found:
            from gfmd_desk.services.forget import forgotten_since  # start-up: on the writer's thread, when others have written

            sessions = desk.sessions()
            ids = [row.report_id for row in sessions]
            there = report_id if report_id in ids else next(iter(ids), None)
            return sessions, desk.report(there) if there is not None else None, forgotten_since(desk.door, since)

        self.ask(job, show)

    def _show_again(self, report: Report, *, anew: bool) -> None:
        if self._report is None or report.id != self._report.id:
            self._show_instead(report)
        elif anew:
            self.show_report(report)
        else:
            self._report = report
            self.moment_changed.emit()
            self.changed.emit(None)

    def _show_instead(self, report: Report) -> None:
        """Put another report on screen, because the one that was there is gone; it is said last, or the new page would hide it."""
        assert self._report is not None
        self.forget_steps(self._report.id)
        self.show_report(report)
        if self._words.without_report:
            self.lost_their_report.emit()
        else:
            self.refused.emit(self.tr("The session that was on screen is not in your notes any more."))

    def is_refused(self) -> bool:
        """Say why nothing can be changed, if so; what shows a change already shows again what stands."""
        if self.only_read:
            self.refused.emit(self.only_read)
            self.changed.emit(None)
            self.moment_changed.emit()
        return bool(self.only_read)

    def _hand_over(self) -> None:
        self._pause.stop()
        self._longest.stop()
        typed, self._typed = self._typed, None
        line, self._line = self._line, None
        if typed is not None and typed.rows:
            self._save(typed)
        if line is not None and self._report is not None:
            self._keep_line(self._report.id, line)

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(self.flush)
        return timer

    def _do(self, change: Change, line: Line | None = None) -> None:
        self._hand_over()  # and nothing is said in between: what is being done is not saved yet
        self.history.add(change)
        self._show_and_save(change, line)

    def _enter(self, lines: Sequence[Line], moment: Moment, line: Line | None = None) -> None:
        """Add entries; `line` is what stands in the capture line after that, where it is not on the disk."""
        assert self._report is not None
        self.noted.append(moment.at)
        change, entered = enter(self._report, [(new_id(), one) for one in lines], self.place, moment)
        self._do(change, line)
        for one in entered:
            self.line_entered.emit(one)

    def _step(self, take: Callable[[], Change | None]) -> Change | None:
        self.flush()
        change = take()
        if change is not None:
            self._show_and_save(change)
        return change

    def _show_and_save(self, change: Change, line: Line | None = None) -> None:
        for row in change.rows:
            if row.before is not None and row.before.report_id != change.report_id and (there := self._histories.get(row.before.report_id)):
                there.forget({row.id})  # a step of the report that it leaves would change it here, unseen
        self._show(change)
        self._save(change, line)

    def _show(self, change: Change) -> None:
        assert self._report is not None
        self._report = self._report.changed(change)
        self.changed.emit(change)

    def _save(self, change: Change, line: Line | None = None) -> None:
        words = words_of_change(change)
        if line is not None:
            words |= words_of_line(change.report_id, line)
        self._write(lambda desk: desk.door.commit(change, line), words)

    def _keep_line(self, report_id: str, line: Line) -> None:
        self._write(lambda desk: desk.door.keep_line(report_id, line), words_of_line(report_id, line))

    def _write(self, write: "Callable[[Desk], Committed]", words: Words) -> None:
        self._issued += 1
        self._words.give(self._issued, words)
        self._saver.save(self._issued, write)
        self.save_state_changed.emit()

    def _save_soon(self) -> None:
        self._pause.start()
        if not self._longest.isActive():
            self._longest.start()
        self.save_state_changed.emit()

    @Slot(int)
    def _on_saver_committed(self, number: int) -> None:
        self._committed = number
        self._words.committed(number)
        self._failing, self._closed = "", False
        self.save_state_changed.emit()

    @Slot(int)
    def _on_saver_given_up(self, number: int) -> None:
        self._committed = number
        words = self._words.give_up(number)
        self._failing, self._closed = "", False
        self.save_state_changed.emit()
        if any(text.strip() for text in words.values()):
            self.lost_their_report.emit()
        elif not words:
            self.refused.emit(self.tr("Not done: the session it belongs to is not in your notes any more."))
        self.refresh()

    @Slot()
    def _on_saver_opened(self) -> None:
        self._failing, self._closed = "", False
        self.save_state_changed.emit()

    @Slot(bool)
    def _on_saver_only_reads(self, newer: bool) -> None:  # noqa: FBT001  # the slot of a signal
        if newer:
            self.only_read = self.tr(
                "These notes were written by a newer version of GFMD Desk: here they can be read, and not changed. "
                "Please update this program."
            )
        else:
            self.only_read = self.tr(
                "The file with your notes may only be read, so nothing can be changed. A report can still be written to another folder."
            )
        self.only_reads.emit()

    @Slot(str)
    def _on_saver_refused(self, sentence: str) -> None:
        self._closed = True
        self._on_saver_save_failed(self.tr("Not saved: {why}").format(why=sentence))

    @Slot(str)
    def _on_saver_save_failed(self, sentence: str) -> None:
        self._failing = sentence
        self.save_state_changed.emit()
