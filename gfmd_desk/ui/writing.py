"""What the hands need first: the capture line and the page, on one store.

It stands before the menus and the columns beside it do, so it names none of them.
"""

from PySide6.QtCore import QObject, Slot

from gfmd_desk.domain.line import Line
from gfmd_desk.domain.report import Report
from gfmd_desk.ui.main_window import MainWindow
from gfmd_desk.ui.pages.session_page import SessionPage
from gfmd_desk.ui.store import DeskStore
from gfmd_desk.ui.theme import Theme
from gfmd_desk.ui.widgets.capture_keys import CaptureKeys


class Writing(QObject):
    """Lets the line, the page and the store hear each other, and keeps what stands in the line with its report."""

    def __init__(self, window: MainWindow, store: DeskStore, theme: Theme) -> None:
        super().__init__(window)
        self._store = store
        self._shown_id = ""
        self.page = SessionPage(store, theme)
        self.keys = CaptureKeys(window.capture)
        window.show_page(self.page)
        self.keys.entered.connect(store.add_line)
        self.keys.changed.connect(lambda: store.type_line(self.keys.whole()))
        self.keys.left_above.connect(self.page.enter_from_below)
        self.page.view.letters_typed.connect(self.keys.take_key)
        self.page.done.connect(self.to_capture_line)
        store.report_opened.connect(self._on_store_report_opened)

    @Slot()
    def to_capture_line(self) -> None:
        """Give the capture line the focus; where nothing can be noted, the page."""
        if not self._store.only_read:
            self.keys.line.setFocus()
            return
        view, last = self.page.view, self._store.last_entry
        view.setFocus()
        if last is not None and not view.chosen_entries():
            view.show_entry(last.id)

    @Slot()
    def _on_store_report_opened(self) -> None:
        if self._store.report is not None:
            self._show_line_of(self._store.report)
            self.to_capture_line()

    def _show_line_of(self, report: Report) -> None:
        """What was left in the line of this report; what was typed before any was on screen comes after it."""
        if not self._shown_id:
            left = report.capture_line
            self.keys.take_line(Line("\n".join(part for part in (left.text, self.keys.text()) if part), left.chips))
        elif self._shown_id != report.id:
            self.keys.take_line(report.capture_line)
        self._shown_id = report.id
