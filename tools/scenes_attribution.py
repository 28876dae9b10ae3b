"""Who said it, on the page, in the inspector and in the files."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from stage import dialog, settle, wait_for

from gfmd_desk.app import App
from gfmd_desk.domain import editing
from gfmd_desk.domain.approval import Matter, Step
from gfmd_desk.domain.attribution import Group, Level, Part, Regime, Subject, Voice
from gfmd_desk.domain.roster import Participant
from gfmd_desk.services.approvals import Answer
from gfmd_desk.services.desk import Desk as OpenDesk
from gfmd_desk.services.roster import add_participant
from gfmd_desk.ui.desk import Desk
from gfmd_desk.ui.dialogs.consent_dialog import ConsentDialog
from gfmd_desk.ui.store import DeskStore

STATES = ("Montania", "Esperia", "Lagunia", "Ondra", "Verdania")


def attribution(app: App, desk: Desk, store: DeskStore) -> Iterator[tuple[str, QWidget]]:
    """Who said it: asked for in a strip, chosen in the inspector, told of in the margin, previewed for a scope."""
    assert store.report is not None
    event_id, report_id = store.report.event.id, store.report.id
    lines = [*store.report.in_section("challenges"), *store.report.in_section("opportunities"), *store.report.in_section("quotes")]

    def meet(opened: OpenDesk) -> dict[str, str]:
        met = [
            add_participant(opened.door, Participant("", event_id, f"Delegate of {state}", country=state, group=Group.GOVERNMENT))
            for state in STATES
        ]
        ngo = Participant("", event_id, "Speaker of the fisheries union", organisation="Lagunia Fisheries Union", group=Group.CIVIL_SOCIETY)
        return {one.country or "ngo": one.id for one in (*met, add_participant(opened.door, ngo))}

    ids: dict[str, str] = {}
    store.ask(meet, ids.update)
    wait_for(lambda: bool(ids))
    for number, (line, who) in enumerate(zip(lines, (*STATES, "ngo"), strict=False)):
        level = Level.NAMED if number == len(STATES) else Level.STATE
        store.do(editing.set_subjects([line], Part.OWNER, [Subject(Part.OWNER, ids[who], level if number != 1 else None)]))
    store.do(editing.set_voice([lines[1]], Voice.SEVERAL))
    store.do(editing.set_regime([lines[6]], Regime.OFF_THE_RECORD))
    store.do(editing.reword(lines[0], f"⟦point_out_that⟧ {lines[0].text[:1].lower()}{lines[0].text[1:]}"))

    def answer(opened: OpenDesk) -> bool:
        for line, step, who in (
            (lines[2], Step.ASKED, "Lagunia"),
            (lines[3], Step.APPROVED, "Ondra"),
            (lines[4], Step.DECLINED, "Verdania"),
        ):
            matter = Matter(line.id, Part.OWNER, ids[who])
            opened.record(report_id, [matter], Answer(step, None if step.voids else Level.STATE, given_by="Head", channel="e-mail"))
        return True

    done: list[bool] = []
    store.ask(answer, done.append)
    wait_for(lambda: bool(done))
    desk.rooms.refresh()
    wait_for(lambda: bool(desk.rooms.room.log.steps))
    for name, number in (("margin", 2), ("too-few", 5)):
        desk.page.view.show_entry(lines[number].id)
        settle()
        desk.inspector.verticalScrollBar().setValue(0)
        yield f"who-{name}", app.window
    desk.page.view.edit_entry(lines[0].id)
    desk.inspector.verticalScrollBar().setValue(desk.inspector.verticalScrollBar().maximum() // 2)
    yield "who-chip", app.window
    desk.page.leave()
    desk.page.view.show_entry(lines[6].id)
    desk.who.ask(Part.SPEAKER)
    asked = desk.who.prompts[Part.SPEAKER].field.input
    asked.index_wanted.emit()
    QTest.keyClicks(asked.line, "mon")
    wait_for(asked.offers.isVisible)
    yield "who-prompt", app.window
    asked.clear()
    desk.who.prompts[Part.SPEAKER].close_strip()
    desk.reports.preview()
    with dialog() as opened:
        yield "preview-scope", opened
    desk.reports.export()
    with dialog() as opened:
        yield "scope", opened
    desk.reports.export_for_secretariat()
    with dialog() as opened:
        yield "secretariat", opened
    desk.consents.open()
    with dialog() as opened:
        assert isinstance(opened, ConsentDialog)
        opened.announced.setChecked(True)
        opened.opted_out.item(1).setCheckState(Qt.CheckState.Checked)
        yield "consent", opened
