"""Write a session, or all sessions of its event, as an Excel workbook."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from gfmd_desk.domain.report import Report
from gfmd_desk.ui.commands.reports import FileKind, ReportCommands, Wanted, today
from gfmd_desk.ui.store import DeskStore

if TYPE_CHECKING:
    from gfmd_desk.delivery.delivered import Delivered
    from gfmd_desk.services.handout import Handout


class WorkbookCommands(QObject):
    """The file is asked for, written and told of as a Word report is."""

    def __init__(self, store: DeskStore, reports: ReportCommands, resources: Path) -> None:
        super().__init__(reports)
        self._store = store
        self._reports = reports
        self._resources = resources

    @Slot()
    def export_session(self) -> None:
        """Write the session on screen."""
        report = self._store.report
        if report is not None:
            self._ask(report, [report.id])

    @Slot()
    def export_event(self) -> None:
        """Write all sessions of the event on screen, as they stand in the store."""
        report = self._store.report
        if report is not None:
            self._ask(report, [row.report_id for row in self._store.sessions if row.event.id == report.event.id])

    def _ask(self, named: Report, report_ids: Sequence[str]) -> None:
        self._reports.ask_scope(self.tr("Export Excel"), lambda scope: self._hand_out(named, Wanted(report_ids, scope)))

    def _hand_out(self, named: Report, wanted: Wanted) -> None:
        kind = FileKind(".xlsx", self.tr("Export Excel"), self.tr("Excel workbooks (*.xlsx)"))
        self._reports.hand_out(named, wanted, kind, self._deliver)

    def _deliver(self, handout: Handout, target: Path) -> Delivered:
        from gfmd_desk.delivery.excel import deliver_excel  # start-up: comes when asked for
        from gfmd_desk.services.frameworks import FrameworkShelf

        return deliver_excel(handout, target, self._resources / "excel", today(), FrameworkShelf(self._resources).frameworks)
