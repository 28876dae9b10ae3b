"""Names inside the words."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget
from stage import dialog, wait_for

from gfmd_desk.app import App
from gfmd_desk.domain.attribution import Group, Part
from gfmd_desk.domain.line import Line
from gfmd_desk.domain.roster import Participant
from gfmd_desk.domain.ruling import Verdict
from gfmd_desk.services.roster import add_participant
from gfmd_desk.ui.desk import Desk
from gfmd_desk.ui.store import DeskStore, SaveState


def names_on_screen(app: App, desk: Desk, store: DeskStore) -> Iterator[tuple[str, QWidget]]:
    """Names inside sentences: in the line, in an entry, on the page, in their lists."""
    report = store.report
    assert report is not None
    event_id = report.event.id
    people = [
        Participant("", event_id, f"Delegate {number}", country=state, group=Group.GOVERNMENT)
        for number, state in enumerate(("Montania", "Esperia", "Lagunia", "Ondra"))
    ]
    store.ask(lambda opened: [add_participant(opened.door, one) for one in people], lambda _: desk.rooms.refresh())
    wait_for(lambda: desk.names.writer is not None and len(desk.names.writer.watched.people) >= len(people))
    for text in ("Montania said that 1,200 boards keep migration in local plans", "The plan of Esperia and of Lagunia for seasonal work"):
        store.add_line(Line(text))
    app.window.capture.line.setPlainText("Towns of Montania keep plans")
    desk.writing.to_capture_line()
    wait_for(lambda: store.save_state is SaveState.SAVED)
    desk.naming.look()
    yield "names", app.window
    entry = next(one for one in store.report.entries if "1,200" in one.text) if store.report else report.entries[0]
    desk.page.view.show_entry(entry.id)
    desk.page.edit()
    desk.naming.replace_name()
    desk.naming.record(Part.OWNER)
    wait_for(lambda: bool(desk.page.current_entry() and desk.page.current_entry().subjects))  # type: ignore[union-attr]
    desk.page.leave()
    desk.page.view.show_entry(entry.id)
    desk.page.edit()
    yield "names-replaced", app.window
    desk.page.leave()
    desk.name_review.open()
    with dialog() as opened:
        yield "names-in-report", opened
    store.ask(lambda opened: opened.rule(event_id, ["Esperia"], Verdict.SPOKEN_ABOUT, reason="the host of the meeting"), lambda _: None)
    desk.name_review.open_rulings()
    with dialog() as opened:
        yield "decisions", opened
