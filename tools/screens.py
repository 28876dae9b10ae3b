"""Draw each window into screens/: light and dark, at 100 % and 200 %, in English and Arabic.

The scale of a screen is set before Qt starts, so each scale is drawn by a process of its own.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QColor, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QProgressDialog, QWidget

from gfmd_desk.app import STYLE, App
from gfmd_desk.domain import editing
from gfmd_desk.domain.approval import Matter, Step
from gfmd_desk.domain.attribution import Group, Level, Part, Regime, Subject, Voice
from gfmd_desk.domain.language import Language
from gfmd_desk.domain.report import Report
from gfmd_desk.domain.roster import Participant, PublicRole, RoleHolder
from gfmd_desk.domain.ruling import Verdict
from gfmd_desk.intake.report_text import read_report_text
from gfmd_desk.intake.tables import draft_programme, guess_programme_mapping, read_table
from gfmd_desk.paths import program_files
from gfmd_desk.services.approvals import Answer, matter_of
from gfmd_desk.services.desk import Desk as OpenDesk
from gfmd_desk.services.desk import open_shelf
from gfmd_desk.services.door import Door
from gfmd_desk.services.entries import add_entry, edit_entry
from gfmd_desk.services.programme import ProgrammePlan, preview_programme
from gfmd_desk.services.roster import add_participant, add_placeholder, list_participants, set_public_roles
from gfmd_desk.services.sessions import NewSession
from gfmd_desk.ui.actions import Do
from gfmd_desk.ui.desk import Desk
from gfmd_desk.ui.dialogs.approval_card import ApprovalCard
from gfmd_desk.ui.dialogs.consent_dialog import ConsentDialog
from gfmd_desk.ui.dialogs.import_dialog import import_dialog
from gfmd_desk.ui.dialogs.programme_import_dialog import ProgrammeImportDialog
from gfmd_desk.ui.dialogs.public_roles_dialog import PublicRolesDialog
from gfmd_desk.ui.dialogs.roster_dialog import RosterDialog
from gfmd_desk.ui.dialogs.roster_import_dialog import RosterImportDialog
from gfmd_desk.ui.models.approval_model import Tab
from gfmd_desk.ui.store import DeskStore, SaveState
from gfmd_desk.ui.words import window_language

TOP = Path(__file__).resolve().parents[1]
TARGET = TOP / "screens"
SCALES = {"100": "1", "200": "2"}
LOOKS = {"light": "#f0f0f0", "dark": "#202326"}
LANGUAGES = ("en", "ar")
ROSTER = """Participants of the summit
Name\tPost\tOrganisation\tCountry\tE-mail\tMeal
Amara Lind\tMinister of Labour and Social Affairs\tMinistry of Labour\tMontania\tamara.lind@montania.example\tno fish
ليلى الحمداني\tمديرة الهجرة\tوزارة الداخلية\tلاغونيا\t\t
\tDirector\tNetwork of Towns\tEsperia\t\t
Eno Brisa\t\t\tEsperia\tnot an address\t
Eno Brisa\tAdviser\tNetwork of Towns\tEsperia\teno@towns.example\t
"""
"""A paste with a title above its headers, bad rows and a column that nothing is known of."""
REPORT = TOP / "tests" / "importers" / "invented-report.txt"
PROGRAMME = (
    "Code,Title,Date,Time,Room,Form,Language,Moderator\n"
    "RT 1.1,Planning for people on the move: migration in local development plans,06/12/2026,14:30-16:00,Harbour Hall,,,Mayor of Sereno\n"
    "RT 1.2,After the harvest,06/12/2026,15:30-17:00 CET,Quay Room,side-event,,\n"
    "RT 3.1,مدن تخطط مع من يصلون إليها,07/12/2026,9:00-10:30,قاعة الميناء,,العربية,\n"
    "RT 3.2,,07/12/2026,11:00-12:30,,,,\nRT 3.3,La nuit au port,07/12/2026,22:00-01:00,Salle 2,,français,\n"
    "RT 3.4,Rivers,soon,9:00,,,,\nRT 3.5,Roads,07/12/2026,,,poem,,\n"
)


def main(arguments: list[str]) -> None:
    if arguments:
        draw_all(*arguments)
        return
    TARGET.mkdir(exist_ok=True)
    for scale, factor in SCALES.items():
        for look in LOOKS:
            for language in LANGUAGES:
                command = [sys.executable, __file__, scale, look, language]
                environment = {**os.environ, "QT_SCALE_FACTOR": factor, "QT_QPA_PLATFORM": "offscreen"}
                subprocess.run(command, env=environment, check=True)
    print(f"{len(list(TARGET.glob('*.png')))} pictures in {TARGET}")


def draw_all(scale: str, look: str, language: str) -> None:
    """Open the desk on an empty folder and draw one window after the other."""
    qt = QApplication(["gfmd-desk", *STYLE])
    qt.setPalette(QPalette(QColor(LOOKS[look])))
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "settings.json").write_text(f'{{"language": "{language}"}}', encoding="utf-8")
        app = App(qt, Path(folder))
        app.show()
        wait_for(lambda: app.ready)
        assert app.desk is not None
        assert app.store is not None

        def keep(window: QWidget, name: str) -> None:
            wait_for(lambda: window.isVisible())
            settle()
            window.grab().save(str(TARGET / f"{name}-{look}-{scale}-{language}.png"))

        for name, window in windows(app, app.desk, app.store):
            keep(window, name)
        app.window.close()


def windows(app: App, desk: Desk, store: DeskStore) -> Iterator[tuple[str, QWidget]]:
    """Each window in turn, with something in it to see."""
    yield "welcome", app.window
    desk.sessions.practise()
    wait_for(lambda: store.report is not None)
    app.window.capture.line.setPlainText("Extended migration profiles help to read drivers over time")
    wait_for(lambda: store.save_state is SaveState.SAVED)
    yield "capture", app.window
    report = store.report
    assert report is not None
    desk.page.view.edit_entry(report.in_section("opportunities")[1].id)
    yield "edit", app.window
    desk.page.leave()
    yield from tag_windows(app, desk, store)
    yield from names_on_screen(app, desk, store)
    desk.sessions.begin()
    with dialog() as opened:
        yield "new-session", opened
    desk.sessions.change_details()
    with dialog() as opened:
        yield "details", opened
    desk.reports.preview()
    with dialog() as opened:
        yield "preview", opened
    yield from attribution(app, desk, store)
    form = open_shelf(app.folder, program_files("forms")).form("gfmd-2018")
    import_dialog(read_report_text(REPORT, form), form, [report.event], window_language(), app.window).open()
    with dialog() as opened:
        yield "import", opened
    desk.programme.open()
    with dialog() as opened:
        yield "programme-source", opened
    yield from programme_windows(app, store)
    desk.status.offer_session(store.sessions[1].session, desk.actions[Do.RUNNING_SESSION].shortcut())
    yield "offer", app.window
    desk.status.offer_session(None, desk.actions[Do.RUNNING_SESSION].shortcut())
    desk.actions[next(do for do in desk.actions if do.name == "KEYBOARD")].trigger()
    with dialog() as opened:
        yield "keyboard", opened
    yield from approvals(app, desk, store)
    yield from roster_windows(app, desk, store)


def roster_windows(app: App, desk: Desk, store: DeskStore) -> Iterator[tuple[str, QWidget]]:
    """The roster's windows, with names in two scripts, somebody twice and somebody unknown."""
    other = NewSession("Esperia Summit", "RT 4.2", "Towns that write their own plans")
    store.ask(lambda opened: (opened.create_session(other), opened.sessions()), lambda made: desk.sessions.show(made[::-1]))
    wait_for(lambda: store.report is not None and store.report.session.code == other.code)
    report = store.report
    assert report is not None
    done: list[object] = []
    store.ask(lambda opened: fill_roster(opened.door, report), done.append)
    wait_for(lambda: bool(done))
    desk.roles.refresh()
    wait_for(lambda: bool(desk.page.header.roles.text()))
    yield "roles-in-head", app.window
    desk.roster.open()
    with dialog() as opened:
        assert isinstance(opened, RosterDialog)
        wait_for(partial(has_pair, opened))
        yield "roster", opened
        for name, button in (("participant", opened.change), ("unknown-speaker", opened.unknown), ("remove", opened.remove)):
            button.click()
            with dialog(opened) as above:
                yield f"roster-{name}", above
        opened.table.stand_on(next(row for row, one in enumerate(opened.people) if one.placeholder))
        opened.who.click()
        with dialog(opened) as above:
            yield "roster-who", above
        opened.tabs.setCurrentIndex(1)
        yield "roster-duplicates", opened
        opened.merge.click()
        with dialog(opened) as above:
            yield "roster-merge", above
        QApplication.clipboard().setText(ROSTER)
        opened.paste.click()
        with dialog(opened) as above:
            assert isinstance(above, RosterImportDialog)
            wait_for(partial(has_draft, above))
            yield "roster-import", above
            above.accept()
            yield "roster-import-bad", above
            above.tabs.setCurrentIndex(3)
            yield "roster-import-noticed", above
            above.begin_work(above.summary.text())
            yield "roster-import-busy", above
    desk.actions[next(do for do in desk.actions if do.name == "PUBLIC_ROLES")].trigger()
    with dialog() as opened:
        assert isinstance(opened, PublicRolesDialog)
        opened.search.setText("network")
        yield "public-roles", opened


def has_pair(roster: RosterDialog) -> bool:
    return roster.pair() is not None


def has_draft(preview: RosterImportDialog) -> bool:
    return preview.draft is not None


def fill_roster(door: Door, report: Report) -> None:
    for name, role, organisation, country, group in (
        ("Amara Lind", "Minister of Labour", "Ministry of Labour", "Republic of Montania", Group.GOVERNMENT),
        ("Tomás Ríos Valdeverde", "Director", "Network of Towns", "Esperia", Group.LOCAL_AUTHORITY),
        ("Rios Valdeverde Tomas", "", "", "Esperia", None),
        ("ليلى الحمداني", "مديرة الهجرة", "وزارة الداخلية", "لاغونيا", Group.GOVERNMENT),
        ("Zoë Brandt-Østergård", "Professor", "University of Aralia, Institute of Migration and Development", "Aralia", Group.ACADEMIA),
    ):
        add_participant(door, Participant("", report.event.id, name, role, organisation, country, group))
    add_placeholder(door, report.event.id, "State 3")
    people = {one.name: one.id for one in list_participants(door, report.event.id)}
    holders = [RoleHolder(people["Amara Lind"], PublicRole.CHAIR), RoleHolder(people["ليلى الحمداني"], PublicRole.PANELLIST)]
    set_public_roles(door, report.session.id, [*holders, RoleHolder(people["Zoë Brandt-Østergård"], PublicRole.PANELLIST)])


def programme_windows(app: App, store: DeskStore) -> Iterator[tuple[str, QWidget]]:
    """What a programme would bring: its sessions, its bad rows, and dates that can be read two ways."""
    table = read_table(PROGRAMME)
    forms = open_shelf(app.folder, program_files("forms"))
    opened = ProgrammeImportDialog(
        table, guess_programme_mapping(table), forms.forms, [row.event.name for row in store.sessions[:1]], window_language(), app.window
    )
    draft = draft_programme(table, opened.wish.mapping)
    plans: list[ProgrammePlan] = []
    store.ask(lambda desk: preview_programme(desk.door, desk.shelf, opened.wish.event_name, draft.rows), plans.append)
    wait_for(lambda: bool(plans))
    opened.show_preview(draft, plans[0])
    opened.open()
    yield "programme", opened
    opened.tabs.setCurrentIndex(1)
    opened.accept()
    yield "programme-bad", opened
    opened.tabs.setCurrentIndex(2)
    yield "programme-noticed", opened
    opened.reject()
    settle()


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
        store.add_line(text)
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


@contextmanager
def dialog(below: QWidget | None = None) -> Iterator[QDialog]:
    """The dialog that opens next, or above another; closed when it was drawn."""
    found: list[QDialog] = []

    def there() -> bool:
        modal = QApplication.activeModalWidget()
        if isinstance(modal, QDialog) and modal is not below and not isinstance(modal, QProgressDialog):
            found.append(modal)
        return bool(found)

    wait_for(there)
    yield found[0]
    found[0].reject()
    settle()


def wait_for(happened: Callable[[], bool]) -> None:
    loop = QEventLoop()
    look = QTimer()
    look.timeout.connect(lambda: loop.quit() if happened() else None)
    look.start(10)
    loop.exec()


def settle() -> None:
    """Let the window lay itself out and paint."""
    for _ in range(5):
        QApplication.processEvents()


if __name__ == "__main__":
    main(sys.argv[1:])
