"""Tags, and sections drafted from them."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from stage import wait_for

from gfmd_desk.app import App
from gfmd_desk.domain import editing
from gfmd_desk.ui.desk import Desk
from gfmd_desk.ui.store import DeskStore


def tag_windows(app: App, desk: Desk, store: DeskStore) -> Iterator[tuple[str, QWidget]]:
    """Tags in the inspector and in the strip, what was typed and not understood, and sections drafted from tags."""
    report = store.report
    assert report is not None
    entry = report.in_section("challenges")[0]
    desk.page.view.show_entry(entry.id)
    desk.page.view.setFocus()
    do = {do.name: action for do, action in desk.actions.items()}
    do["TAG"].trigger()
    field = desk.tags.prompt.field
    wait_for(lambda: bool(field.suggestions) and bool(desk.inspector.tags.suggestions))
    field.input.setText("Objectives 0, 24 and 5-2")
    QTest.keyClick(field.input, Qt.Key.Key_Return)
    yield "tags", app.window
    field.input.clear()
    QTest.keyClicks(field.input, "5")
    popup = QApplication.activePopupWidget()
    assert popup is not None
    yield "tags-offered", popup
    popup.hide()
    desk.tags.prompt.close_strip()
    for section in ("gcm", "agenda2030"):
        store.do(editing.delete(report.in_section(section)))
    desk.page.view.show_entry(report.in_section("quotes")[-1].id)
    yield "drafted", app.window
    do["TAKE_OVER"].trigger()
    taken = store.report.in_section("gcm")[0] if store.report else entry
    store.do(editing.reword(taken, "Objectives 1, 7 and 24 were raised. So was Goal 8."))
    desk.page.view.show_entry(report.in_section("quotes")[-1].id)
    yield "disagreeing", app.window
    while store.undo() is not None:
        pass
