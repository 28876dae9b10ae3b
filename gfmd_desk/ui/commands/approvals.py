"""Ask for approval, record the answers, and take back what lapsed: what the approvals page asks for, done through the store."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFileDialog
from shiboken6 import isValid

from gfmd_desk.domain import editing
from gfmd_desk.domain.standing import State
from gfmd_desk.ui.main_window import MainWindow
from gfmd_desk.ui.privacy import identity
from gfmd_desk.ui.room_keeper import RoomKeeper
from gfmd_desk.ui.standing_question import StandingQuestion
from gfmd_desk.ui.still_there import refuse_there
from gfmd_desk.ui.store import DeskStore
from gfmd_desk.ui.tasks import Task
from gfmd_desk.ui.theme import Theme
from gfmd_desk.ui.words import set_apart
from gfmd_desk.ui.writing import Writing

if TYPE_CHECKING:
    from gfmd_desk.domain.approval import Matter, Step
    from gfmd_desk.domain.mail_draft import MailDraft
    from gfmd_desk.domain.report import Report
    from gfmd_desk.services.approval_items import ApprovalItem
    from gfmd_desk.services.approvals import Answer
    from gfmd_desk.services.desk import Desk
    from gfmd_desk.services.door import Committed
    from gfmd_desk.ui.dialogs.ask_dialog import AskDialog
    from gfmd_desk.ui.pages.approvals_page import ApprovalsPage
    from gfmd_desk.ui.widgets.take_back import TakeBackBar

_SOON = 200
"""Milliseconds after a change in which further ones are waited for before the list is read again."""


class ApprovalCommands(QObject):
    """`shown` and `left` say when the page comes and goes; `waiting_changed` how many answers are waited for in the event.

    `answer_held` carries the id of an entry that was just answered for; `refused` and `told` carry sentences. An answer is held
    for ten seconds before it is written; what ends the page or the window writes it at once, for an answer that was given is not lost.
    """

    shown = Signal()
    left = Signal()
    waiting_changed = Signal(int)
    owner_said = Signal(str)
    answer_held = Signal(str)
    refused = Signal(str)
    told = Signal(str)
    broke = Signal(object)

    def __init__(self, store: DeskStore, rooms: RoomKeeper, writing: Writing, theme: Theme, window: MainWindow) -> None:
        super().__init__(window)
        self.theme = theme
        self.timer = QTimer(self)
        self._store, self._rooms, self._writing, self._window = store, rooms, writing, window
        self._items: StandingQuestion[tuple[ApprovalItem, ...]] = StandingQuestion(store)
        self._page: ApprovalsPage | None = None
        self._owner = ""
        self._on_screen = False
        self._sought = ""
        self._card_for = ""
        self._writing_answers = 0
        self._refusal = ""
        self._tasks: list[Task[Path]] = []
        self._bars: set[TakeBackBar] = set()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON)
        self._soon.timeout.connect(self.refresh)
        rooms.changed.connect(self.refresh)
        store.changed.connect(self._on_store_changed)
        store.report_opened.connect(self._on_store_report_opened)

    @property
    def on_screen(self) -> bool:
        return self._on_screen

    @property
    def owner(self) -> str:
        """Who records what is recorded here."""
        return self._owner

    @owner.setter
    def owner(self, name: str) -> None:
        self._owner = name
        if self._page is not None:
            self._page.show_owner(name)

    @property
    def page(self) -> ApprovalsPage:
        """The page, made when it is first asked for."""
        if self._page is None:
            self._page = self._made()
        return self._page

    @Slot()
    def open(self) -> None:
        """Show the approvals of the event on screen."""
        if self._store.report is None:
            self.refused.emit(self.tr("Open a session first: approvals are those of its event."))
            return
        self._writing.page.leave()
        self._on_screen = True
        self._window.show_page(self.page)
        self.shown.emit()
        self.page.to_list()
        self.refresh()

    @Slot(str)
    def open_for(self, entry_id: str) -> None:
        """Show the approvals of one entry, ready for the answer."""
        self._sought = entry_id
        self.open()

    @Slot()
    def leave(self) -> None:
        """Go back to the report; an answer that is still held is written now."""
        self._end()
        self.left.emit()

    @Slot()
    def refresh(self) -> None:
        """Read again what there is to approve, after all that was typed is saved."""
        report = self._store.report
        if report is None:
            return
        event_id = report.event.id
        self._items.ask(lambda desk: desk.approval_items(event_id), lambda items: self._show(event_id, items))

    def show_card_for(self, entry_id: str, bar: TakeBackBar, back: Callable[[], None]) -> None:
        """Show the card for the first speaker of a quote who is still to be asked.

        The answer is held in `bar`; `back` follows when the card closes, or when there is none to show.
        """
        report = self._store.report
        if report is None:
            return
        report_id = report.id
        if self._card_for == entry_id:
            return  # it is on its way: a key was pressed twice
        self._card_for = entry_id
        self._bars.add(bar)

        def show(items: tuple[ApprovalItem, ...]) -> None:
            self._card_for = ""
            if items and items[0].would_print:
                self._open_card(items[:1], bar, back)
            else:
                back()
                self.told.emit(self.tr("There is no printed sentence to ask about: file the entry first."))

        def refused(sentence: str) -> None:
            self._card_for = ""
            self.refused.emit(sentence)

        self._store.ask(lambda desk: desk.items_to_ask(report_id, entry_id), show, refused)

    def settle(self, seconds: float) -> bool:
        """Write what is held and wait until it is on the disk; False, with a reason on screen, if it is not."""
        self._refusal = ""
        self._write_held()
        for task in self._tasks:
            task.wait()
        loop = QEventLoop()
        waited = QTimer()
        waited.setSingleShot(True)
        waited.setInterval(round(seconds * 1000))
        waited.timeout.connect(loop.quit)
        waited.start()
        look = QTimer()
        look.timeout.connect(lambda: None if self._writing_answers else loop.quit())
        look.start(5)
        if self._writing_answers:
            loop.exec()
        look.stop()
        waited.stop()
        return not self._writing_answers and not self._refusal

    def set_theme(self, theme: Theme) -> None:
        self.theme = theme
        if self._page is not None:
            self._page.set_theme(theme)

    def _made(self) -> ApprovalsPage:
        from gfmd_desk.ui.pages.approvals_page import ApprovalsPage  # start-up: comes when asked for

        page = ApprovalsPage(self.theme, self.timer)
        page.show_owner(self._owner)
        page.left.connect(self.leave)
        page.entry_wanted.connect(self._show_entry)
        page.owner_said.connect(self._on_page_owner_said)
        self._bars.add(page.take_back)
        page.take_back.taken_back.connect(self._on_taken_back)
        panel = page.panel
        panel.answered.connect(self._on_panel_answered)
        panel.card_wanted.connect(self._show_card)
        panel.ask_wanted.connect(self._ask)
        panel.wording_wanted_back.connect(self._take_wording_back)
        return page

    def _show(self, event_id: str, items: tuple[ApprovalItem, ...]) -> None:
        report = self._store.report
        if report is None or report.event.id != event_id:
            return
        self.waiting_changed.emit(sum(item.state is State.ASKED for item in items))
        if self._page is not None and isValid(self._page):
            self._page.show_items(items)
            self._choose_sought(items)

    def _choose_sought(self, items: tuple[ApprovalItem, ...]) -> None:
        """Stand on what was asked for when the page was opened, once."""
        from gfmd_desk.ui.models.approval_model import tab_of  # start-up: comes when asked for

        found = [item for item in items if item.entry.id == self._sought]
        self._sought = ""
        if found and self._on_screen:
            self.page.go_to(tab_of(found[0]))
            self.page.choose(*(item for item in found if tab_of(item) is tab_of(found[0])))

    def _end(self) -> None:
        self._on_screen = False
        self._write_held()

    def _write_held(self) -> None:
        for bar in self._bars:
            bar.write_now()

    @Slot(object)
    def _on_panel_answered(self, step: Step) -> None:
        panel = self.page.panel
        if panel.items:
            self._hold(panel.items, panel.answer(step, self._owner), self.page.take_back)
            self.page.to_list()

    def _hold(self, items: Sequence[ApprovalItem], answer: Answer, bar: TakeBackBar) -> None:
        """Hold an answer for ten seconds, with what it says in words."""
        from gfmd_desk.ui.approval_words import channel_word, scopes_word  # start-up: comes when asked for
        from gfmd_desk.ui.models.approval_model import giver_of

        def said() -> str:
            who = (identity(giver_of(items[0])), identity(answer.given_by))
            parts = [self._step_words(answer.step), *who, channel_word(answer.channel)]
            if not answer.step.voids:
                parts.append(scopes_word(answer.scopes))
            return " · ".join(set_apart(part) for part in dict.fromkeys(parts) if part)

        bar.hold(said, lambda: self._write(items, answer))
        for item in items:
            self.answer_held.emit(item.entry.id)

    def _step_words(self, step: Step) -> str:
        from gfmd_desk.domain.approval import Step as Steps  # start-up: comes when asked for

        return {
            Steps.ASKED: self.tr("Asked"),
            Steps.APPROVED: self.tr("Approved"),
            Steps.DECLINED: self.tr("Declined"),
            Steps.WITHDRAWN: self.tr("Withdrawn"),
        }[step]

    def _write(self, items: Sequence[ApprovalItem], answer: Answer) -> None:
        """Record one act: a row for each of its matters, report by report."""
        by_report: dict[str, list[Matter]] = {}
        for item in items:
            by_report.setdefault(item.report_id, []).append(item.matter)

        def job(desk: Desk) -> None:
            for report_id, matters in by_report.items():
                desk.record(report_id, matters, answer)

        def done(_: None) -> None:
            self._writing_answers -= 1
            if answer.words and answer.step.approves:
                self._store.remember(editing.reword(items[0].entry, answer.words))
            self._read_again()

        def refused(sentence: str) -> None:
            self._writing_answers -= 1
            self._refusal = sentence
            self.refused.emit(sentence)
            self._read_again()

        self._writing_answers += 1
        self._store.ask(job, done, refused)

    def _read_again(self) -> None:
        """What was recorded may have other words in it, and another name to print."""
        self._store.refresh()
        self._rooms.refresh()

    @Slot()
    def _show_card(self) -> None:
        items = self.page.panel.items
        if len(items) == 1:
            self._open_card(items, self.page.take_back, self._to_list)

    def _open_card(self, items: Sequence[ApprovalItem], bar: TakeBackBar, back: Callable[[], None]) -> None:
        from gfmd_desk.ui.dialogs.approval_card import ApprovalCard  # start-up: dialogs come when asked for

        card = ApprovalCard(items[0], self._owner, self._window)
        card.recorded.connect(lambda answer: self._hold(items, answer, bar))
        card.finished.connect(back)
        card.setWindowState(Qt.WindowState.WindowFullScreen)
        card.open()

    @Slot()
    def _to_list(self) -> None:
        if self._on_screen:
            self._window.activateWindow()
            self.page.to_list()

    @Slot()
    def _ask(self) -> None:
        from gfmd_desk.ui.dialogs.ask_dialog import AskDialog  # start-up: dialogs come when asked for
        from gfmd_desk.ui.models.approval_model import giver_of

        items = self.page.panel.items
        if not items:
            return
        emails = list(dict.fromkeys(item.email for item in items if item.email))
        dialog = AskDialog(giver_of(items[0]), emails[0] if len(emails) == 1 else "", self._window)
        dialog.answered.connect(lambda: self._asked(dialog, items))
        dialog.finished.connect(self._to_list)
        dialog.open()

    def _asked(self, dialog: AskDialog, items: Sequence[ApprovalItem]) -> None:
        """Mark as asked; where a letter is wanted, only once it is written."""
        from gfmd_desk.domain.approval import Step  # start-up: comes when asked for
        from gfmd_desk.domain.attribution import Scope
        from gfmd_desk.services.approval_mail import approval_mail
        from gfmd_desk.services.approvals import Answer

        answer = Answer(Step.ASKED, scopes=tuple(Scope), channel=dialog.way, due=dialog.until, recorded_by=self._owner)
        if not dialog.wants_letter:
            dialog.close_answered()
            self._write(items, answer)
            return
        asked, to, due = [(item.report_id, item.matter, item.level) for item in items], dialog.to.text(), dialog.until

        def write(draft: MailDraft) -> None:
            if isValid(dialog):
                dialog.close_answered()
            self._deliver(draft, items, answer)

        self._store.ask(
            lambda desk: approval_mail(desk.door, desk.attribution, asked, to, due), write, refuse_there(dialog, self.refused.emit)
        )

    def _deliver(self, draft: MailDraft, items: Sequence[ApprovalItem], answer: Answer) -> None:
        """Ask for a file and write the letter into it beside the window; its name says nothing of whom it asks."""
        from gfmd_desk.delivery.mail import deliver_mail  # start-up: comes when asked for

        folder = Path.home() / "Documents"
        name = self.tr("Approval")
        suggested = (folder if folder.is_dir() else Path.home()) / f"{name}.eml"
        chosen, _ = QFileDialog.getSaveFileName(self._window, self.tr("Mail draft"), str(suggested), self.tr("Mail drafts (*.eml)"))
        if not chosen:
            return
        target = Path(chosen) if chosen.lower().endswith(".eml") else Path(f"{chosen}.eml")
        task = Task(lambda: deliver_mail(draft, target), self)

        def written(path: object) -> None:
            self.told.emit(self.tr("The mail draft is written: {path}").format(path=f"\u2068{path}\u2069"))
            self._write(items, answer)

        task.done.connect(written)
        task.refused.connect(self.refused)
        task.broke.connect(self.broke)
        self._tasks = [*(one for one in self._tasks if one.running), task]
        task.start()

    @Slot()
    def _take_wording_back(self) -> None:
        """Put the approved words into the entry again: an ordinary change, and one that can be undone."""
        from gfmd_desk.ui.widgets.approval_panel import approved_words  # start-up: comes when asked for

        items = self.page.panel.items
        if len(items) != 1:
            return
        item, words = items[0], approved_words(items[0])
        here = self._store.entry(item.entry.id)
        if here is not None:
            self._store.do(editing.reword(here, words))
            self.page.to_list()
            return
        change = editing.reword(item.entry, words)

        def done(_: Committed) -> None:
            self._store.remember(change)
            self.refresh()
            self.page.to_list()

        self._store.ask(lambda desk: desk.door.commit(change), done)

    @Slot(object)
    def _show_entry(self, item: ApprovalItem) -> None:
        """Open the session of an entry and stand on it."""

        def stand(_: object = None) -> None:
            self._writing.page.view.show_entry(item.entry.id)
            self._writing.page.view.setFocus()

        def show(report: Report) -> None:
            self._store.show_report(report)
            stand()

        self.leave()
        if self._store.report is not None and self._store.report.id == item.report_id:
            stand()
        else:
            self._store.ask(lambda desk: desk.report(item.report_id), show)

    @Slot(str)
    def _on_page_owner_said(self, name: str) -> None:
        self.owner = name
        self.owner_said.emit(name)

    @Slot()
    def _on_taken_back(self) -> None:
        self.told.emit(self.tr("Taken back: nothing was written."))
        self.page.to_list()

    @Slot(object)
    def _on_store_changed(self, _change: object) -> None:
        if self._on_screen:
            self._soon.start()

    @Slot()
    def _on_store_report_opened(self) -> None:
        if self._on_screen:
            self._end()
