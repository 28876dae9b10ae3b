"""How entries and a report stood before, and what was deleted."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget
from stage import dialog, wait_for

from gfmd_desk.app import App
from gfmd_desk.domain import editing
from gfmd_desk.ui.desk import Desk
from gfmd_desk.ui.store import DeskStore, SaveState


def versions_on_screen(app: App, desk: Desk, store: DeskStore) -> Iterator[tuple[str, QWidget]]:
    """An entry and the report changed in several ways, then looked back at; all of it is undone in the end."""
    report = store.report
    assert report is not None
    first, second, *_, last = report.in_section("opportunities")
    steps = (
        editing.reword(first, "Extended migration profiles help towns to read drivers over time, and to plan."),
        editing.add_tag([second], "gcm:23"),
        editing.delete([last]),
    )
    for step in steps:
        store.do(step)
    wait_for(lambda: store.save_state is SaveState.SAVED)
    desk.page.view.show_entry(first.id)
    desk.versions.open_entry()
    with dialog() as opened:
        yield "versions", opened
    desk.versions.open_report()
    with dialog() as opened:
        opened.table.stand_on(0)  # type: ignore[attr-defined]
        yield "report-versions", opened
    desk.versions.open_bin()
    with dialog() as opened:
        yield "bin", opened
    for _ in steps:
        desk.steps.undo()
    yield "undone", app.window
