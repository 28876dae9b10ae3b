"""The first moment: what is loaded, what is kept of it, and what is said when the store cannot be opened."""

import ast
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import gfmd_desk
from gfmd_desk.app import App
from gfmd_desk.services.door import NotOpenedError
from gfmd_desk.services.error_log import LOG_FILE

Room = Any
Hands = Any
KEY = Qt.Key
TOP = Path(gfmd_desk.__file__).parent
LATER = {"sqlalchemy", "alembic", "docx", "openpyxl", "lxml", "msgspec", "cryptography", "keyring"}
COSTLY = {"Qt", "QEvent", "QStyle"}

FIRST_PAINT = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from gfmd_desk.app import STYLE, App

qt = QApplication(["gfmd-desk", *STYLE])
app = App(qt, Path(sys.argv[1]))

def look():
    app.window.capture.line.insertPlainText("typed at once")
    print(app.window.focusWidget() is app.window.capture.line, app.window.capture.line.toPlainText())
    print(*sorted({name.partition(".")[0] for name in sys.modules}))
    app.window.painted.disconnect(app._on_window_painted)
    qt.quit()

app.window.painted.connect(look)
app.show()
qt.exec()
"""


BREAKS_AT_ONCE = """
import sys
from PySide6.QtCore import QTimer
from gfmd_desk import app

def fail(_app):
    QTimer.singleShot(0, _app, lambda: print("it goes on"))
    QTimer.singleShot(0, _app, _app._qt.quit)
    raise LookupError("the delegate of Montania")

app.App.furnish = app.App._on_window_painted = fail
sys.exit(app.run(["gfmd-desk", "--data", sys.argv[1]]))
"""


def test_what_breaks_before_the_window_listens_is_noted_without_its_words(tmp_path: Path) -> None:
    done = subprocess.run([sys.executable, "-c", BREAKS_AT_ONCE, str(tmp_path)], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "it goes on\n")
    assert "Montania" not in done.stderr
    noted = (tmp_path / LOG_FILE).read_text()
    assert "LookupError" in noted
    assert "Montania" not in noted


def test_at_the_first_paint_the_line_takes_text_and_nothing_heavy_is_loaded(room: Room) -> None:
    room.wait_saved()
    room.close()
    done = subprocess.run([sys.executable, "-c", FIRST_PAINT, str(room.app.folder)], capture_output=True, text=True, check=True)
    takes_text, modules = done.stdout.splitlines()
    assert takes_text == "True typed at once"
    assert "PySide6" in modules.split()
    assert LATER.isdisjoint(modules.split())


@pytest.mark.parametrize("file", ["ui/main_window.py", "ui/widgets/capture_area.py", "ui/theme.py", "app.py"])
def test_what_is_loaded_first_names_nothing_costly(file: str) -> None:
    tree = ast.parse((TOP / file).read_text(encoding="utf-8"))
    named = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    named |= {alias.name for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) for alias in node.names}
    assert COSTLY.isdisjoint(named)


@pytest.fixture
def first_moment(qapp: QApplication, qtbot: QtBot) -> Iterator[Callable[[Path, Callable[[], None]], App]]:
    """Start on a folder and type after the first paint, before the desk is furnished."""
    apps: list[App] = []

    def start(folder: Path, type_early: Callable[[], None]) -> App:
        app = App(qapp, folder)
        apps.append(app)
        app.window.painted.disconnect(app._on_window_painted)
        with qtbot.waitSignal(app.window.painted):
            app.show()
        app.window.activateWindow()
        qtbot.waitUntil(app.window.capture.line.hasFocus)
        type_early()
        app.furnish()
        qtbot.waitUntil(lambda: app.ready)
        return app

    yield start
    for app in apps:
        assert app.window.close()
        app.window.deleteLater()
        app.deleteLater()


def early(app_line: Callable[[], Any], *lines: str, rest: str = "") -> Callable[[], None]:
    def do() -> None:
        for line in lines:
            QTest.keyClicks(app_line(), line)
            QTest.keyClick(app_line(), KEY.Key_Return)
        QTest.keyClicks(app_line(), rest)

    return do


def test_lines_of_the_first_moment_become_entries_in_order_after_what_was_left_in_the_line(
    room: Room, hands: Hands, first_moment: Callable[..., App], qapp: QApplication
) -> None:
    hands.type("left from yesterday")
    room.wait_saved()
    room.close()
    app = first_moment(room.app.folder, early(qapp.focusWidget, "the minister begins", "and goes on", rest="with a thi"))
    assert app.store is not None
    assert app.store.report is not None
    assert [entry.text for entry in app.store.report.in_section(None)] == ["the minister begins", "and goes on"]
    assert app.window.capture.line.toPlainText() == "left from yesterday\nwith a thi"


def test_lines_typed_before_there_is_a_session_wait_for_it(
    tmp_path: Path, first_moment: Callable[..., App], qapp: QApplication, qtbot: QtBot
) -> None:
    app = first_moment(tmp_path / "desk", early(qapp.focusWidget, "the minister begins", "and goes on", rest="with a thi"))
    assert app.desk is not None
    assert app.store is not None
    assert app.desk.welcome.isVisible()
    assert "What you typed is kept" in app.desk.notice.words
    assert app.desk.notice.isVisible()
    assert not app.window.close()
    assert "has no session yet" in app.desk.notice.words
    with qtbot.waitSignal(app.store.report_opened):
        app.desk.welcome.practice.click()
    assert app.store.report is not None
    assert [entry.text for entry in app.store.report.in_section(None)][-2:] == ["the minister begins", "and goes on"]
    assert app.window.capture.line.toPlainText() == "with a thi"


def test_who_closes_twice_lets_go_of_what_has_no_session(tmp_path: Path, first_moment: Callable[..., App], qapp: QApplication) -> None:
    app = first_moment(tmp_path / "desk", early(qapp.focusWidget, rest="a trial"))
    assert not app.window.close()
    assert app.window.isVisible()
    assert app.window.close()


def test_the_last_session_opens_also_after_a_crash_else_the_newest(open_desk: Callable[[Path], Room], tmp_path: Path, qtbot: QtBot) -> None:
    first = open_desk(tmp_path / "desk").begin("RT 1.1").begin("AA 1").begin("RT 1.2")
    assert [row.session.code for row in first.store.sessions] == ["AA 1", "RT 1.1", "RT 1.2"]
    first.wait_saved()
    shutil.copytree(first.app.folder, tmp_path / "without settings", ignore=shutil.ignore_patterns("settings.json"))
    with qtbot.waitSignal(first.store.report_opened):
        first.desk.sessions.step(-1)
    assert first.report.session.code == "RT 1.1"
    first.wait_saved()
    shutil.copytree(first.app.folder, tmp_path / "as after a kill")
    assert open_desk(tmp_path / "as after a kill").report.session.code == "RT 1.1"
    assert open_desk(tmp_path / "without settings").report.session.code == "RT 1.2"


def empty(file: Path) -> None:
    file.write_bytes(b"")


def garbage(file: Path) -> None:
    file.write_bytes(b"not a database at all, but long enough to be looked at " * 100)


@pytest.mark.parametrize(
    ("spoil", "words"),
    [(empty, "is empty, which it should never be"), (garbage, "is not a store of GFMD Desk")],
)
def test_a_store_that_cannot_be_opened_says_so_is_not_touched_and_opens_by_itself_when_put_right(
    open_desk: Callable[[Path], Room],
    tmp_path: Path,
    hands: Hands,
    qapp: QApplication,
    qtbot: QtBot,
    spoil: Callable[[Path], None],
    words: str,
) -> None:
    before = open_desk(tmp_path / "desk").begin("RT 1.1").begin("AA 1").begin("ZZ 9")
    hands.line("kept through all this")
    with qtbot.waitSignal(before.store.report_opened):
        before.desk.sessions.step(-1)
    before.close()
    file = tmp_path / "desk" / "desk.sqlite"
    good = file.read_bytes()
    spoil(file)
    bad = file.read_bytes()

    app = App(qapp, tmp_path / "desk")
    try:
        app.show()
        qtbot.waitUntil(lambda: app.desk is not None and words in app.desk.welcome._problem.text())
        assert app.desk is not None
        assert app.store is not None
        assert app.desk.status.save_state.text() == "○ Your notes are not open", "nothing was typed that could be lost"
        assert not app.desk.welcome.practice.isEnabled()
        assert file.read_bytes() == bad
        there = {"desk.sqlite", "desk.sqlite-wal", "desk.sqlite-shm", "desk.sum", "backups", "settings.json"}
        assert {one.name for one in file.parent.iterdir()} <= there | {"desk.reserve", "place.json"}
        beside = file.with_name("put right")
        beside.write_bytes(good)
        beside.replace(file)
        qtbot.waitUntil(lambda: app.ready)
        assert app.store.report is not None
        assert app.store.report.session.code == "RT 1.1"
        assert app.window.capture.isVisible()
        assert app.desk.status.save_state.text() == "● All changes saved"
    finally:
        assert app.window.close()
        app.window.deleteLater()
        app.deleteLater()


def test_a_store_that_cannot_be_written_is_shown_and_the_notice_goes_when_it_can(
    room: Room, open_desk: Callable[[Path], Room], qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first read needs no writing: the report is on screen while the door still refuses."""
    room.wait_saved()
    room.close()
    refused = [True]
    app = App(qapp, room.app.folder)
    opened = app._open_desk

    def refuse_first() -> Any:
        if refused:
            raise NotOpenedError("The disk says no.")
        return opened()

    monkeypatch.setattr(app, "_open_desk", refuse_first)
    try:
        app.show()
        qtbot.waitUntil(lambda: app.desk is not None and app.desk.notice.isVisible())
        assert app.desk is not None
        assert app.store is not None
        assert app.store.report is not None
        assert app.desk.notice.words == "The disk says no."
        refused.clear()
        qtbot.waitUntil(lambda: app.ready)
        assert not app.desk.notice.isVisible()
    finally:
        assert app.window.close()
        app.window.deleteLater()
        app.deleteLater()
