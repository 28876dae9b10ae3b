"""Move the last lines to the session that they belong to."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gfmd_desk.domain.change import Act
from gfmd_desk.ui.actions import Do
from gfmd_desk.ui.hand import said_of
from gfmd_desk.ui.widgets.carry_prompt import CarryPrompt
from gfmd_desk.ui.words import set_apart

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from gfmd_desk.domain.change import Change
    from gfmd_desk.domain.entry import Entry
    from gfmd_desk.domain.report import Report, SessionRow
    from gfmd_desk.ui.commands.clock import RunningSession
    from gfmd_desk.ui.commands.sessions import SessionCommands
    from gfmd_desk.ui.main_window import MainWindow
    from gfmd_desk.ui.store import DeskStore
    from gfmd_desk.ui.writing import Writing


class CarryCommands(QObject):
    """`told` carries a sentence. The lines leave the report on screen by a change that is undone there."""

    told = Signal(str)

    def __init__(self, store: DeskStore, writing: Writing, sessions: SessionCommands, clock: RunningSession, window: MainWindow) -> None:
        super().__init__(window)
        self.prompt = CarryPrompt()
        self._store = store
        self._writing = writing
        self._sessions = sessions
        self._clock = clock
        self._here, self._before = "", ""
        """The ids of the report on screen and of the one before it."""
        self._opened_at = datetime.now(UTC)
        self._from_line = True
        self.prompt.given.connect(self._on_prompt_given)
        self.prompt.closed.connect(self._on_prompt_closed)
        store.report_opened.connect(self._on_store_report_opened)
        store.changed.connect(self._on_store_changed)

    @property
    def acts(self) -> Mapping[Do, Callable[[], None]]:
        return {Do.CARRY_LINES: self.ask}

    def ask(self) -> None:
        """Ask how many of the last lines are to go where."""
        from gfmd_desk.domain.last_lines import last_said  # start-up: when lines are moved

        report = self._store.report
        others = self._others(report)
        if report is None or not report.entries:
            self.told.emit(self.tr("There is no entry yet."))
        elif not others:
            self.told.emit(self.tr("This event has no other session that lines could go to."))
        else:
            self._from_line = self._writing.keys.line.hasFocus()
            self._writing.page.leave()
            running = self._clock.running()
            words = [(f"{set_apart(row.session.code)}  {set_apart(row.session.title)}", row.report_id) for row in others]
            self.prompt.ask(
                self._likely(report, running),
                len(report.entries),
                words,
                self._likely_target(others, running),
                lambda count: self.tr("from {entry}").format(entry=said_of(last_said(report, count, self._store.noted)[:1])),
            )

    def _others(self, report: Report | None) -> list[SessionRow]:
        """Sessions of the same event: who said something is known by its roster."""
        if report is None:
            return []
        return [row for row in self._store.sessions if row.event.id == report.event.id and row.report_id != report.id]

    def _likely(self, report: Report, running: SessionRow | None) -> int:
        """How many lines are meant: those since the session that runs began, else those since this one was opened, else the last."""
        entries = report.entries
        if running is not None and running.report_id != report.id and running.session.date and running.session.start:
            began = datetime.combine(running.session.date, running.session.start)
            count = sum(_local(entry) >= began for entry in entries)
            if count:
                return count
        return max(1, sum(entry.said_at >= self._opened_at for entry in entries))

    def _likely_target(self, others: list[SessionRow], running: SessionRow | None) -> str:
        ids = [row.report_id for row in others]
        likely = (running.report_id if running else "", self._before)
        return next((one for one in likely if one in ids), ids[0])

    @Slot(int, str, bool)
    def _on_prompt_given(self, count: int, report_id: str, along: bool) -> None:  # noqa: FBT001  # as the signal carries it
        from gfmd_desk.domain.last_lines import last_said  # start-up: as above

        report = self._store.report
        if report is None:
            return
        ids = [entry.id for entry in last_said(report, count, self._store.noted)]
        self._store.ask(lambda desk: desk.report(report_id), lambda target: self._carry(report.id, ids, target, along=along))

    def _carry(self, source_id: str, ids: list[str], target: Report, *, along: bool) -> None:
        """Move what is still there of the lines that were meant, if their report is still on screen."""
        from gfmd_desk.domain.wrong_session import carry, may_be_carried  # start-up: as above

        source = self._store.report
        entries = [entry for entry in map(self._store.entry, ids) if entry is not None]
        if source is None or source.id != source_id or not entries or not may_be_carried(source, target):
            self.told.emit(self.tr("Nothing was moved: another session is on screen."))
            return
        self._store.do(carry(source, entries, target))
        code = set_apart(target.session.code)
        self.told.emit(self.tr("%n line(s) moved to {code}", "", len(entries)).format(code=code))
        if along:
            self._sessions.open(target.id)

    @Slot(object)
    def _on_store_changed(self, change: Change | None) -> None:
        if change is not None and change.act is Act.CARRY:
            QTimer.singleShot(0, self, self._count_again)  # the change is handed to the writer first

    @Slot()
    def _count_again(self) -> None:
        self._store.ask(lambda desk: desk.sessions(), self._store.show_sessions)

    @Slot()
    def _on_store_report_opened(self) -> None:
        report = self._store.report
        if report is not None and report.id != self._here:
            self._before, self._here = self._here, report.id
            self._opened_at = datetime.now(UTC)
        self.prompt.hide()

    @Slot()
    def _on_prompt_closed(self) -> None:
        if self._from_line:
            self._writing.to_capture_line()
        else:
            self._writing.page.take_focus()


def _local(entry: Entry) -> datetime:
    """When an entry was said, by the clock on the wall."""
    return (entry.said_at + timedelta(minutes=entry.said_offset)).replace(tzinfo=None)
