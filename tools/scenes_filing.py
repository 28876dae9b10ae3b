"""What is decided afterwards: an answer to a point, entries being dragged, lines for another session, many pasted lines."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from stage import settle

from gfmd_desk.app import App
from gfmd_desk.domain import agreeing
from gfmd_desk.ui.desk import Desk
from gfmd_desk.ui.store import DeskStore


def filing(app: App, desk: Desk, store: DeskStore) -> Iterator[tuple[str, QWidget]]:
    """On the practice report; what is done is undone."""
    report = store.report
    assert report is not None
    first, *_, last = report.in_section("challenges")
    store.do(agreeing.contest(report, last, first))
    desk.page.view.show_entry(last.id)
    app.window.capture.line.setPlainText("- buses\n- schools\n- clinics")
    settle()
    yield "contested", app.window
    app.window.capture.line.clear()
    desk.carrying.ask()
    yield "carry", app.window
    desk.carrying.prompt.close_strip()
    view = desk.page.view
    view.show_entry(first.id)
    settle()
    rect = view.visualRect(view.currentIndex())
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    for step in (1, 3):
        QTest.mouseMove(view.viewport(), rect.center() + QPoint(0, step * rect.height()))
    yield "drag", app.window
    QTest.keyClick(view, Qt.Key.Key_Escape)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    desk.page.undo()
