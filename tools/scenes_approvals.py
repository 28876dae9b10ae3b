"""The approvals page and the card."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from PySide6.QtWidgets import QWidget
from stage import dialog, wait_for

from gfmd_desk.app import App
from gfmd_desk.domain import editing
from gfmd_desk.domain.approval import Step
from gfmd_desk.domain.attribution import Group, Level, Part, Subject
from gfmd_desk.domain.language import Language
from gfmd_desk.domain.roster import Participant
from gfmd_desk.services.approvals import Answer, matter_of
from gfmd_desk.services.desk import Desk as OpenDesk
from gfmd_desk.services.entries import add_entry, edit_entry
from gfmd_desk.services.roster import add_participant
from gfmd_desk.ui.desk import Desk
from gfmd_desk.ui.dialogs.approval_card import ApprovalCard
from gfmd_desk.ui.models.approval_model import Tab
from gfmd_desk.ui.store import DeskStore


def approvals(app: App, desk: Desk, store: DeskStore) -> Iterator[tuple[str, QWidget]]:
    """Sentences in each state, and what is done with them."""
    told: list[bool] = []
    store.ask(some_approvals, told.append)
    wait_for(lambda: bool(told))
    store.refresh()
    desk.approvals.open()
    page = desk.approvals.page
    wait_for(lambda: page.model.counts()[Tab.WAITING] > 0)
    page.go_to(Tab.WAITING)
    yield "approvals-waiting", app.window
    page.owner_said.emit("The Rapporteur")
    page.go_to(Tab.LAPSED)
    yield "approvals-lapsed", app.window
    page.panel.form.channel.setCurrentIndex(1)
    page.panel.answered.emit(Step.DECLINED)
    page.panel.scrolled.verticalScrollBar().setValue(10_000)
    yield "approvals-held", app.window
    page.take_back.take_it_back()
    page.go_to(Tab.APPROVED)
    yield "approvals-approved", app.window
    app.window.resize(760, 820)
    page.go_to(Tab.WAITING)
    yield "approvals-narrow", app.window
    app.window.resize(1280, 820)
    page.panel.ask.click()
    with dialog() as opened:
        yield "approvals-ask", opened
    page.panel.card.click()
    with dialog() as opened:
        opened.resize(1280, 820)
        yield "card", opened
        assert isinstance(opened, ApprovalCard)
        opened.yes.click()
        yield "card-answered", opened
        opened.reject()
    desk.approvals.leave()


def some_approvals(desk: OpenDesk) -> bool:
    """What delegations of invented States were asked and answered about some lines."""
    rows = {row.session.code: row for row in desk.sessions()}
    report = desk.report(next(iter(rows.values())).report_id)
    arabic = next((row for row in rows.values() if row.session.language is Language.ARABIC), None)
    states = ("Montania", "Esperia", "Lagunia", "Ondra", "Verdania")
    people = {
        state: add_participant(desk.door, Participant("", report.event.id, state, country=state, group=Group.GOVERNMENT))
        for state in states
    }
    mayor = add_participant(
        desk.door, Participant("", report.event.id, "Amara Lind", organisation="City of Sereno", group=Group.LOCAL_AUTHORITY)
    )

    def say(report_id: str, text: str, *owners: Participant, steps: Sequence[Step] = (), then: str = "") -> None:
        section = "opportunities"
        entry = add_entry(desk.door, desk.report(report_id), text, section)
        desk.door.commit(editing.set_subjects([entry], Part.OWNER, [Subject(Part.OWNER, one.id, Level.STATE) for one in owners]))
        for step in steps:
            answer = Answer(
                step,
                None if step.voids else Level.STATE,
                given_by="" if step is Step.ASKED else "Head of delegation",
                channel="e-mail" if step is Step.ASKED else "in person",
                due=datetime.now(UTC) + timedelta(days=1) if step is Step.ASKED else None,
                recorded_by="The Rapporteur",
            )
            desk.record(report_id, [matter_of(replace(entry, subjects=desk_subjects(owners)), Part.OWNER, owners[0].id)], answer)
        if then:
            edit_entry(desk.door, desk.report(report_id), entry.id, then)

    asked, agreed = (Step.ASKED,), (Step.ASKED, Step.APPROVED)
    say(
        report.id,
        "Coordination bodies at national and local level, with local pilots that build migration into municipal development plans.",
        people["Montania"],
        steps=asked,
    )
    say(report.id, "Labour attachés now sit in every consulate of the corridor.", people["Lagunia"], people["Ondra"], steps=asked)
    say(report.id, "Cities cannot wait for capitals.", mayor, steps=asked)
    if arabic is not None:
        say(arabic.report_id, "تحافظ المجالس البلدية على إدراج الهجرة في الخطط المحلية.", people["Montania"], steps=asked)
    say(report.id, "Ports share their lists of berths.", people["Esperia"])
    say(
        report.id,
        "Boards at town level keep migration in local plans.",
        people["Verdania"],
        steps=agreed,
        then="Boards at town level anchor migration in all local plans.",
    )
    say(report.id, "Schools open their halls in the evening.", people["Esperia"], steps=agreed)
    say(report.id, "Fees are paid back after two years.", people["Ondra"], steps=(Step.ASKED, Step.DECLINED))
    return True


def desk_subjects(owners: Sequence[Participant]) -> tuple[Subject, ...]:
    return tuple(Subject(Part.OWNER, one.id, Level.STATE) for one in owners)
