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
from gfmd_desk.domain.attribution import Group, Part
from gfmd_desk.domain.roster import Participant
from gfmd_desk.domain.ruling import Verdict
from gfmd_desk.intake.report_text import read_report_text
from gfmd_desk.paths import program_files
from gfmd_desk.services.desk import open_shelf
from gfmd_desk.services.roster import add_participant
from gfmd_desk.ui.desk import Desk
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
    form = open_shelf(app.folder, program_files("forms")).form("gfmd-2018")
    import_dialog(read_report_text(REPORT, form), form, [report.event], window_language(), app.window).open()
    with dialog() as opened:
        yield "import", opened
    desk.actions[next(do for do in desk.actions if do.name == "KEYBOARD")].trigger()
    with dialog() as opened:
        yield "keyboard", opened


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
