"""Draw each window into screens/: light and dark, at 100 % and 200 %, in English and Arabic.

The scale of a screen is set before Qt starts, so each scale is drawn by a process of its own.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QColor, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from gfmd_desk.app import STYLE, App
from gfmd_desk.domain import editing
from gfmd_desk.domain.approval import Matter, Step
from gfmd_desk.domain.attribution import Group, Level, Part, Regime, Subject, Voice
from gfmd_desk.domain.roster import Participant
from gfmd_desk.intake.report_text import read_report_text
from gfmd_desk.paths import program_files
from gfmd_desk.services.approvals import Answer
from gfmd_desk.services.desk import Desk as OpenDesk
from gfmd_desk.services.desk import open_shelf
from gfmd_desk.services.roster import add_participant
from gfmd_desk.ui.desk import Desk
from gfmd_desk.ui.dialogs.consent_dialog import ConsentDialog
from gfmd_desk.ui.dialogs.import_dialog import import_dialog
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
    yield from attribution(app, desk, store)
    form = open_shelf(app.folder, program_files("forms")).form("gfmd-2018")
    import_dialog(read_report_text(REPORT, form), form, [report.event], window_language(), app.window).open()
    with dialog() as opened:
        yield "import", opened
    desk.actions[next(do for do in desk.actions if do.name == "KEYBOARD")].trigger()
    with dialog() as opened:
        yield "keyboard", opened


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
