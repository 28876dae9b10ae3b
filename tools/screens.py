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
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from gfmd_desk.app import STYLE, App
from gfmd_desk.domain import editing
from gfmd_desk.domain.approval import Step
from gfmd_desk.domain.attribution import Group, Level, Part, Subject
from gfmd_desk.domain.language import Language
from gfmd_desk.domain.roster import Participant
from gfmd_desk.intake.report_text import read_report_text
from gfmd_desk.paths import program_files
from gfmd_desk.services.approvals import Answer, matter_of
from gfmd_desk.services.desk import Desk as OpenDesk
from gfmd_desk.services.desk import open_shelf
from gfmd_desk.services.entries import add_entry, edit_entry
from gfmd_desk.services.roster import add_participant
from gfmd_desk.ui.desk import Desk
from gfmd_desk.ui.dialogs.approval_card import ApprovalCard
from gfmd_desk.ui.dialogs.import_dialog import import_dialog
from gfmd_desk.ui.models.approval_model import Tab
from gfmd_desk.ui.store import DeskStore, SaveState
from gfmd_desk.ui.words import window_language

TOP = Path(__file__).resolve().parents[1]
TARGET = TOP / "screens"
SCALES = {"100": "1", "200": "2"}
LOOKS = {"light": "#f0f0f0", "dark": "#202326"}
LANGUAGES = ("en", "ar")
REPORT = TOP / "tests" / "importers" / "invented-report.txt"


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
    desk.sessions.begin()
    with dialog() as opened:
        yield "new-session", opened
    desk.sessions.change_details()
    with dialog() as opened:
        yield "details", opened
    desk.reports.preview()
    with dialog() as opened:
        yield "preview", opened
    form = open_shelf(app.folder, program_files("forms")).form("gfmd-2018")
    import_dialog(read_report_text(REPORT, form), form, [report.event], window_language(), app.window).open()
    with dialog() as opened:
        yield "import", opened
    desk.actions[next(do for do in desk.actions if do.name == "KEYBOARD")].trigger()
    with dialog() as opened:
        yield "keyboard", opened
    yield from approvals(app, desk, store)


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


@contextmanager
def dialog() -> Iterator[QDialog]:
    """The dialog that opens next; closed when it was drawn."""
    found: list[QDialog] = []

    def there() -> bool:
        modal = QApplication.activeModalWidget()
        if isinstance(modal, QDialog):
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
