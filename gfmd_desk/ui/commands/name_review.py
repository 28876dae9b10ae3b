"""The names of a whole report, settled in groups, and the decisions about names of its event."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from gfmd_desk.domain.attribution import Part
from gfmd_desk.domain.change import Act, Change, Replaced
from gfmd_desk.domain.ruling import Ruling, Verdict
from gfmd_desk.ui.actions import Do
from gfmd_desk.ui.name_keeper import NameKeeper
from gfmd_desk.ui.still_there import if_there, refuse_there
from gfmd_desk.ui.store import DeskStore

if TYPE_CHECKING:
    from gfmd_desk.services.desk import Desk
    from gfmd_desk.services.name_watch import Hit
    from gfmd_desk.ui.dialogs.names_dialog import NamesDialog
    from gfmd_desk.ui.dialogs.rulings_dialog import RulingsDialog


class NameReviewCommands(QObject):
    """`refused` carries a sentence. What is replaced or recorded is undone as any change; a decision is taken back in its list."""

    refused = Signal(str)

    def __init__(self, store: DeskStore, names: NameKeeper, window: QWidget) -> None:
        super().__init__(window)
        self._store = store
        self._names = names
        self._window = window
        self._shown_when_ready = ""
        names.changed.connect(self._show_leaks)

    @property
    def acts(self) -> dict[Do, Callable[[], None]]:
        """What each key does."""
        return {Do.NAMES_IN_REPORT: self.open, Do.RULINGS: self.open_rulings}

    @Slot()
    def open(self) -> None:
        """List whom the words of the report on screen name."""
        self._ask_hits(self._show, self.refused.emit)

    @Slot()
    def open_after_import(self) -> None:
        """Show old leaks of a report that has just come in; where nobody is named there is nothing to show."""
        self._shown_when_ready = self._store.report.id if self._store.report else ""
        self._show_leaks()

    @Slot()
    def _show_leaks(self) -> None:
        """The finder of another roster may take long: it is waited for, so that the writer's thread does not have to make one."""
        report = self._store.report
        if report is not None and report.id == self._shown_when_ready and self._names.ready:
            self._shown_when_ready = ""
            self._ask_hits(lambda hits: self._show(hits) if hits else None, self.refused.emit)

    @Slot()
    def open_rulings(self) -> None:
        """List what was decided about names in the event on screen."""
        from gfmd_desk.ui.dialogs.rulings_dialog import RulingsDialog  # start-up: dialogs come when asked for

        report = self._store.report
        if report is None:
            return
        event_id = report.event.id

        def show(found: Sequence[Ruling]) -> None:
            dialog = RulingsDialog(self._window)
            self._show_rulings(dialog, found)
            dialog.take_back_asked.connect(lambda one: self._decide(dialog, event_id, lambda desk: desk.take_back(one)))
            dialog.reason_given.connect(
                lambda one, words: self._decide(dialog, event_id, lambda desk: desk.give_reason(event_id, one, words))
            )
            dialog.open()

        self._store.ask(lambda desk: desk.rulings(event_id), show, self.refused.emit)

    def _ask_hits(self, done: Callable[[tuple[Hit, ...]], None], refused: Callable[[str], None]) -> None:
        report = self._store.report
        if report is None:
            return
        report_id, kept = report.id, self._names.finder

        def job(desk: Desk) -> tuple[Hit, ...]:
            return desk.name_hits(report_id, kept=kept)

        self._store.ask(job, done, refused)

    def _show(self, hits: tuple[Hit, ...]) -> None:
        from gfmd_desk.ui.dialogs.names_dialog import NamesDialog  # start-up: dialogs come when asked for

        report = self._store.report
        if report is None:
            return
        dialog = NamesDialog(self._window)
        dialog.show_hits(report, hits)
        dialog.replace_asked.connect(lambda chosen: self._replace(dialog, chosen))
        dialog.record_asked.connect(lambda chosen, part: self._record(dialog, chosen, part))
        dialog.rule_asked.connect(lambda chosen, verdict, everywhere: self._rule(dialog, chosen, verdict, everywhere=everywhere))
        dialog.open()

    def _refresh(self, dialog: NamesDialog) -> None:
        """Show what is left, as it stands in the store now."""

        def show(hits: tuple[Hit, ...]) -> None:
            if isValid(dialog) and self._store.report is not None:
                dialog.show_hits(self._store.report, hits)

        self._names.refresh()
        self._ask_hits(show, if_there(dialog, dialog.refuse))

    def _replace(self, dialog: NamesDialog, hits: list[Hit]) -> None:
        """Put phrases in the place of the names: one change, so that one undo brings all of them back."""
        from gfmd_desk.domain.stand_in import reworded  # start-up: comes with the first name

        writer, report = self._names.writer, self._store.report
        if writer is None or report is None:
            dialog.refuse(self.tr("The names are still being read; try again in a moment."))
            return
        rows = []
        for entry_id in dict.fromkeys(hit.entry.id for hit in hits):
            here = sorted((hit for hit in hits if hit.entry.id == entry_id), key=lambda hit: -hit.name.start)
            before = self._store.entry(entry_id)
            if before is None or before.text != here[0].entry.text:
                continue  # changed meanwhile: it is listed again as it stands
            after = before
            for hit in here:
                stand = writer.stand_in(after.text, hit.name)
                after = reworded(after, stand, writer.participants(hit.name)).rows[0].after or after
            rows.append(Replaced(before, after))
        if rows:
            self._store.do(Change(report.id, Act.REWORD, tuple(rows)))
        self._refresh(dialog)

    def _record(self, dialog: NamesDialog, hits: list[Hit], part: Part) -> None:
        """Record whom the names mean as speakers or owners of their entries; the names themselves stay where they are."""
        from gfmd_desk.domain.stand_in import recorded  # start-up: comes with the first name

        report = self._store.report
        if report is None:
            return
        event_id, report_id = report.event.id, report.id
        by_name = {hit.name.keys: hit.name for hit in hits}

        def job(desk: Desk) -> dict[frozenset[str], str]:
            return {keys: desk.named(event_id, name).id for keys, name in by_name.items()}

        def put(found: dict[frozenset[str], str]) -> None:
            change: Change | None = None
            if self._store.report is None or self._store.report.id != report_id:
                return
            for entry_id, keys in dict.fromkeys((hit.entry.id, hit.name.keys) for hit in hits):
                done = change.rows if change else ()
                entry = next((row.after for row in done if row.id == entry_id), self._store.entry(entry_id))
                if entry is not None:
                    step = recorded(entry, part, found[keys], said_in_words=False)
                    change = change.then(step) if change else step
            self._store.do(change)
            self._refresh(dialog)

        self._store.ask(job, put, refuse_there(dialog, self.refused.emit))

    def _rule(self, dialog: NamesDialog, hits: list[Hit], verdict: Verdict, *, everywhere: bool) -> None:
        report = self._store.report
        if report is None:
            return
        event_id = report.event.id
        words: dict[str | None, list[str]] = {}
        for hit in hits:
            words.setdefault(None if everywhere else hit.entry.id, []).append(hit.words)

        def job(desk: Desk) -> None:
            for entry_id, written in words.items():
                desk.rule(event_id, written, verdict, entry_id)

        self._store.ask(job, lambda _: self._refresh(dialog), refuse_there(dialog, self.refused.emit))

    def _decide(self, dialog: RulingsDialog, event_id: str, act: Callable[[Desk], None]) -> None:
        def job(desk: Desk) -> tuple[Ruling, ...]:
            act(desk)
            return desk.rulings(event_id)

        def show(found: tuple[Ruling, ...]) -> None:
            self._names.refresh()
            if isValid(dialog):
                self._show_rulings(dialog, found)

        self._store.ask(job, show, refuse_there(dialog, self.refused.emit))

    def _show_rulings(self, dialog: RulingsDialog, found: Sequence[Ruling]) -> None:
        report = self._store.report
        dialog.show_rulings(found, {entry.id: entry.text.replace("\n", " ") for entry in report.entries} if report else {})
