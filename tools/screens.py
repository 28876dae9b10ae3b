"""Draw each window into screens/: light and dark, at 100 % and 200 %, in English and Arabic.

The scale of a screen is set before Qt starts, so each scale is drawn by a process of its own.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from scenes_approvals import approvals
from scenes_attribution import attribution
from scenes_filing import filing
from scenes_forget import forgetting
from scenes_hand import hand
from scenes_names import names_on_screen
from scenes_programme import programme_windows
from scenes_roster import roster_windows
from scenes_seal import sealed
from scenes_search import search
from scenes_sweep import sweep_windows
from scenes_tags import tag_windows
from scenes_versions import versions_on_screen
from stage import dialog, settle, wait_for

from gfmd_desk.app import STYLE, App
from gfmd_desk.intake.report_text import read_report_text
from gfmd_desk.paths import program_files
from gfmd_desk.services.desk import open_shelf
from gfmd_desk.ui.actions import Do
from gfmd_desk.ui.desk import Desk
from gfmd_desk.ui.dialogs.backups_dialog import BackupsDialog
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
    yield from versions_on_screen(app, desk, store)
    yield from tag_windows(app, desk, store)
    yield from filing(app, desk, store)
    yield from sweep_windows(app, desk, store)
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
    desk.backups.open()
    with dialog() as opened:
        assert isinstance(opened, BackupsDialog)
        opened.make.click()
        wait_for(opened.restore.isEnabled)
        yield "backups", opened
    yield from hand(app, desk)
    yield from search(desk)
    yield from approvals(app, desk, store)
    yield from roster_windows(app, desk, store)
    yield from forgetting(desk, store)
    yield from sealed(app, desk)


if __name__ == "__main__":
    main(sys.argv[1:])
