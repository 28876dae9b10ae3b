"""Take the pictures of the user guide: one command, all languages, from the practice event. `python tools/guide_pictures.py [language ...]`

Each language is drawn by a process of its own, for the window's language is chosen when it starts. The colours of a picture are reduced,
so that all of them together stay small.
"""

import os
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from scenes_approvals import some_approvals
from stage import dialog, settle, wait_for

from gfmd_desk.app import STYLE, App
from gfmd_desk.domain.attribution import Level, Part, Subject
from gfmd_desk.domain.editing import set_subjects
from gfmd_desk.services.abbreviations import Kept
from gfmd_desk.services.desk import Desk as OpenDesk
from gfmd_desk.ui.actions import Do
from gfmd_desk.ui.desk import Desk
from gfmd_desk.ui.dialogs.abbreviations_dialog import AbbreviationsDialog
from gfmd_desk.ui.models.approval_model import Tab
from gfmd_desk.ui.privacy import privacy
from gfmd_desk.ui.store import DeskStore, SaveState

TARGET = Path(__file__).resolve().parents[1] / "docs" / "guide" / "pictures"
LANGUAGES = ("en", "fr", "es", "ar")
SESSIONS = {"en": "RT 1.1", "fr": "RT 2.1", "es": "RT 2.2", "ar": "CS 1"}
TYPED = {
    "en": "Town boards keep migration in local plans",
    "fr": "Les conseils municipaux gardent la migration dans les plans locaux",
    "es": "Las juntas municipales mantienen la migración en los planes locales",
    "ar": "تحافظ المجالس البلدية على إدراج الهجرة في الخطط المحلية",
}
OWN = {"lmm": "labour mobility", "msh": "multi-stakeholder"}
SIZE = (1120, 720)
COLOURS = 128


def main(arguments: list[str]) -> None:
    if arguments[:1] == ["--draw"]:
        draw(arguments[1])
        return
    for language in arguments or LANGUAGES:
        environment = {**os.environ, "QT_SCALE_FACTOR": "1", "QT_QPA_PLATFORM": "offscreen"}
        subprocess.run([sys.executable, __file__, "--draw", language], env=environment, check=True)
    files = list(TARGET.rglob("*.png"))
    print(f"{len(files)} pictures in {TARGET}, {sum(file.stat().st_size for file in files) // 1000} kB")


def draw(language: str) -> None:
    folder = TARGET / language
    folder.mkdir(parents=True, exist_ok=True)
    qt = QApplication(["gfmd-desk", *STYLE])
    qt.setPalette(QPalette(QColor("#f0f0f0")))
    with tempfile.TemporaryDirectory() as data:
        (Path(data) / "settings.json").write_text(f'{{"language": "{language}"}}', encoding="utf-8")
        app = App(qt, Path(data))
        app.window.resize(*SIZE)
        app.show()
        wait_for(lambda: app.ready)
        assert app.desk is not None
        assert app.store is not None
        for name, window in scenes(app, app.desk, app.store, language):
            wait_for(window.isVisible)
            settle()
            assert few_colours(window.grab().toImage()).save(str(folder / f"{name}.png"))
        app.window.close()


def few_colours(picture: QImage) -> QImage:
    """Keep the colours that are met most, each other one becoming the nearest of them."""
    pixels = picture.convertToFormat(QImage.Format.Format_RGB32)
    counted = Counter(memoryview(pixels.constBits()).cast("B").cast("I"))
    table = [colour for colour, _ in counted.most_common(COLOURS)]
    return pixels.convertToFormat(QImage.Format.Format_Indexed8, table, Qt.ImageConversionFlag.ThresholdDither)


def scenes(app: App, desk: Desk, store: DeskStore, language: str) -> Iterator[tuple[str, QWidget]]:
    """Each picture in turn."""
    desk.sessions.practise()
    wait_for(lambda: store.report is not None)
    told: list[bool] = []
    store.ask(some_approvals, told.append)
    wait_for(lambda: bool(told))
    open_session(desk, store, SESSIONS[language])
    report, line, view = store.report, app.window.capture.line, desk.page.view
    assert report is not None
    view.show_entry(report.in_section("opportunities")[0].id)
    line.setFocus()
    yield "desk", app.window
    line.setPlainText(TYPED[language])
    settle()
    yield "capture", app.window.capture
    QTest.keyClick(line, Qt.Key.Key_Return)
    wait_for(lambda: store.save_state is SaveState.SAVED)
    desk.rooms.refresh()
    desk.actions[Do.SAID_BY].trigger()
    prompt = desk.who.prompts[Part.SPEAKER]
    QTest.keyClicks(prompt.field.input.line, "mo")
    wait_for(prompt.field.input.offers.isVisible)
    yield "who", prompt
    prompt.close_strip()
    view.show_section(None)
    view.setFocus()
    yield "inbox", app.window
    view.edit_entry(report.in_section("opportunities")[1].id)
    yield "edit", app.window
    desk.page.leave()
    for do, name in ((Do.NEW_SESSION, "session"), (Do.PREVIEW, "preview"), (Do.ROSTER, "roster"), (Do.KEYBOARD, "keyboard")):
        desk.actions[do].trigger()
        with dialog() as opened:
            opened.resize(min(opened.width(), 820), min(opened.height(), 560))
            yield name, opened
    yield from abbreviations(desk)
    yield from approval_scenes(app, desk)
    yield from hidden(app, desk, store)


def open_session(desk: Desk, store: DeskStore, code: str) -> None:
    row = next(row for row in store.sessions if row.session.code == code)
    desk.sessions.open(row.report_id)
    wait_for(lambda: store.report is not None and store.report.id == row.report_id)


def abbreviations(desk: Desk) -> Iterator[tuple[str, QWidget]]:
    desk.actions[Do.ABBREVIATIONS].trigger()
    with dialog() as opened:
        assert isinstance(opened, AbbreviationsDialog)
        wait_for(lambda: opened.model.rowCount() > 0)
        opened.show_kept(Kept(OWN))
        opened.resize(640, 420)
        yield "abbreviations", opened


def approval_scenes(app: App, desk: Desk) -> Iterator[tuple[str, QWidget]]:
    desk.approvals.owner = "Rapporteur"
    desk.approvals.open()
    page = desk.approvals.page
    wait_for(lambda: page.model.counts()[Tab.WAITING] > 0)
    page.go_to(Tab.WAITING)
    yield "approvals", app.window
    page.panel.card.click()
    with dialog() as opened:
        opened.resize(820, 520)
        yield "card", opened
    desk.approvals.leave()


def hidden(app: App, desk: Desk, store: DeskStore) -> Iterator[tuple[str, QWidget]]:
    """An entry with a speaker, behind the mask."""
    report = store.report
    assert report is not None
    entry = report.in_section("opportunities")[0]

    def montania(opened: OpenDesk) -> str:
        return opened.meant(report.event.id, "Montania").id

    found: list[str] = []
    store.ask(montania, found.append)
    wait_for(lambda: bool(found))
    store.do(set_subjects([entry], Part.SPEAKER, [Subject(Part.SPEAKER, found[0], Level.STATE)]))
    wait_for(lambda: store.save_state is SaveState.SAVED and desk.rooms.person(found[0]) is not None)
    desk.page.view.show_entry(entry.id)
    privacy().set_hidden(True)
    yield "privacy", app.window
    privacy().set_hidden(False)


if __name__ == "__main__":
    main(sys.argv[1:])
