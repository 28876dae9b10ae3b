"""How entries and the report on screen stood before: looked at, restored, and put back from the bin."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from gfmd_desk.domain import editing
from gfmd_desk.ui.actions import Do
from gfmd_desk.ui.store import DeskStore
from gfmd_desk.ui.writing import Writing

if TYPE_CHECKING:
    from gfmd_desk.domain.change import Change
    from gfmd_desk.domain.entry import Entry
    from gfmd_desk.services.desk import Desk
    from gfmd_desk.services.versions import Bin, EntryVersions, ReportVersions

Found = TypeVar("Found")


class VersionCommands(QObject):
    """`told` says what was done, `refused` why nothing could be. All of it is an ordinary change, and one undo takes it back."""

    told = Signal(str)
    refused = Signal(str)

    def __init__(self, store: DeskStore, writing: Writing, window: QWidget) -> None:
        super().__init__(window)
        self._store = store
        self._writing = writing
        self._window = window

    @property
    def acts(self) -> dict[Do, Callable[[], None]]:
        """What each key does."""
        return {Do.ENTRY_VERSIONS: self.open_entry, Do.REPORT_VERSIONS: self.open_report, Do.BIN: self.open_bin}

    def open_entry(self) -> None:
        """List the versions of the entry in hand; from the capture line, of the one added last."""
        report, entry = self._store.report, self._in_hand()
        if report is None or entry is None:
            self.told.emit(self.tr("There is no entry yet."))
            return
        report_id, entry_id = report.id, entry.id

        def job(desk: Desk) -> EntryVersions:
            from gfmd_desk.services.versions import entry_versions  # start-up: on the writer's thread, when asked for

            return entry_versions(desk.door, report_id, entry_id, desk.attribution)

        self._ask(job, self._show_entry)

    def open_report(self) -> None:
        """List the report on screen as it stood after each stretch of work."""
        report = self._store.report
        if report is None:
            return
        report_id = report.id

        def job(desk: Desk) -> ReportVersions:
            from gfmd_desk.services.versions import report_versions  # start-up: on the writer's thread, when asked for

            return report_versions(desk.door, report_id, desk.attribution)

        self._ask(job, self._show_report)

    def open_bin(self) -> None:
        """List what was deleted from the report on screen."""
        report = self._store.report
        if report is None:
            return
        report_id = report.id

        def job(desk: Desk) -> Bin:
            from gfmd_desk.services.versions import deleted_entries  # start-up: on the writer's thread, when asked for

            return deleted_entries(desk.door, report_id, desk.attribution)

        self._ask(job, self._show_bin)

    def _ask(self, job: Callable[[Desk], Found], show: Callable[[Found], None]) -> None:
        self._writing.page.leave()
        self._store.close_step()
        self._store.ask(job, show, self.refused.emit)

    def _in_hand(self) -> Entry | None:
        return self._writing.page.current_entry() or self._store.last_entry

    def _show_entry(self, found: EntryVersions) -> None:
        from gfmd_desk.ui.dialogs.versions_dialog import VersionsDialog  # start-up: dialogs come when asked for

        if self._is_on_screen(found.report.id):
            dialog = VersionsDialog(found, self._window)
            dialog.restore_wanted.connect(self._restore)
            dialog.open()

    def _show_report(self, found: ReportVersions) -> None:
        from gfmd_desk.ui.dialogs.report_versions_dialog import ReportVersionsDialog  # start-up: dialogs come when asked for

        if self._is_on_screen(found.report.id):
            dialog = ReportVersionsDialog(found, self._window)
            dialog.restore_wanted.connect(self._restore_report)
            dialog.open()

    def _show_bin(self, found: Bin) -> None:
        from gfmd_desk.ui.dialogs.bin_dialog import BinDialog  # start-up: dialogs come when asked for

        if not found.deleted:
            self.told.emit(self.tr("Nothing was deleted from this report."))
        elif self._is_on_screen(found.report.id):
            dialog = BinDialog(found, self._window)
            dialog.put_back_wanted.connect(self._put_back)
            dialog.open()

    def _restore(self, entry: Entry) -> None:
        report = self._store.report
        if report is not None:
            self._do(editing.restore(report, entry), self.tr("Restored: {what}"))

    def _restore_report(self, change: Change) -> None:
        """What was compared is what is restored; what another process wrote meanwhile is kept, as ever."""
        self._do(change, self.tr("Restored: {what}"))

    def _put_back(self, entries: list[Entry]) -> None:
        report = self._store.report
        if report is not None:
            self._do(editing.put_back(report, entries), self.tr("Put back: {what}"))

    def _do(self, change: Change, words: str) -> None:
        from gfmd_desk.ui.step_words import said_of  # start-up: comes when asked for

        if self._is_on_screen(change.report_id) and change.rows:
            self._store.do(change)
            entries = [row.after for row in change.rows if row.after is not None]
            if entries:
                self._writing.page.view.show_entry(entries[0].id)
            done, back = words.format(what=said_of(entries)), self.tr("Undo takes it back.")
            self.told.emit(f"{done} · {back}")

    def _is_on_screen(self, report_id: str) -> bool:
        return self._store.report is not None and self._store.report.id == report_id
