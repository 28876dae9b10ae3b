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

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from gfmd_desk.app import STYLE, App
from gfmd_desk.intake.report_text import read_report_text
from gfmd_desk.intake.tables import draft_programme, guess_programme_mapping, read_table
from gfmd_desk.paths import program_files
from gfmd_desk.services.desk import open_shelf
from gfmd_desk.services.programme import ProgrammePlan, preview_programme
from gfmd_desk.ui.actions import Do
from gfmd_desk.ui.desk import Desk
from gfmd_desk.ui.dialogs.import_dialog import import_dialog
from gfmd_desk.ui.dialogs.programme_import_dialog import ProgrammeImportDialog
from gfmd_desk.ui.store import DeskStore, SaveState
from gfmd_desk.ui.words import window_language

TOP = Path(__file__).resolve().parents[1]
TARGET = TOP / "screens"
SCALES = {"100": "1", "200": "2"}
LOOKS = {"light": "#f0f0f0", "dark": "#202326"}
LANGUAGES = ("en", "ar")
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
