"""The sweep at the close, with something of each kind in it."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from stage import wait_for

from gfmd_desk.app import App
from gfmd_desk.domain import editing
from gfmd_desk.domain.attribution import Part
from gfmd_desk.domain.entry import Kind
from gfmd_desk.domain.subjects import add_subject
from gfmd_desk.domain.sweep import Lack
from gfmd_desk.ui.desk import Desk
from gfmd_desk.ui.store import DeskStore


def sweep_windows(app: App, desk: Desk, store: DeskStore) -> Iterator[tuple[str, QWidget]]:
    """A quote to ask about first, a line to file with what the digits do, a tag that is offered, and somebody asked for."""
    report = store.report
    assert report is not None
    wait_for(lambda: bool(desk.rooms.people))
    quote = report.in_section("quotes")[0]
    store.do(add_subject([quote], Part.SPEAKER, desk.rooms.people[0].id))
    store.do(editing.change_kind([report.in_section("opportunities")[1]], Kind.PRACTICE))
    store.do(editing.set_tags([report.in_section("challenges")[0]], ()))
    store.do(editing.delete(report.in_section("agenda2030")))
    wait_for(lambda: desk.rooms.knows(store.entry(quote.id) or quote))
    do = {do.name: action for do, action in desk.actions.items()}
    do["SWEEP"].trigger()
    rows = desk.sweep.strip.list
    yield "sweep", app.window
    for name, lack in (("unsorted", Lack.UNSORTED), ("untagged", Lack.UNTAGGED), ("empty", Lack.EMPTY)):
        found = desk.sweep.keeper.sweep
        assert found is not None
        rows.go_to(desk.sweep.strip.model.row_of(next(one.key for one in found.findings if one.lack is lack)))
        yield f"sweep-{name}", app.window
    rows.go_to(1)
    QTest.keyClick(rows, Qt.Key.Key_Space)
    QTest.keyClick(rows, Qt.Key.Key_Return)
    desk.who.prompts[Part.SPEAKER].field.input.line.setFocus()
    QTest.keyClicks(desk.who.prompts[Part.SPEAKER].field.input.line, "mon")
    yield "sweep-asks", app.window
    desk.who.prompts[Part.SPEAKER].close_strip()
    desk.sweep.close()
    while store.undo() is not None:
        pass
