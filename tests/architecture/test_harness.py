"""The guards of `tests/conftest.py` turn red: each is shown a test that does what it forbids."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

PLANTED = """
import threading
import warnings
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QThread, QTimer, qWarning
from PySide6.QtWidgets import QApplication, QMainWindow

kept = []


def test_nothing_wrong(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    window.show()
    timer = QTimer(window)
    timer.start(1000)


def test_leaves_a_python_thread(monkeypatch):
    stop = threading.Event()
    kept.append(stop)
    threading.Thread(target=stop.wait, name="still listening", daemon=True).start()


def test_leaves_a_window(qtbot):
    window = QMainWindow(objectName="forgotten")
    kept.append(window)
    window.show()


def test_leaves_a_timer(qapp):
    timer = QTimer(objectName="ticking")
    kept.append(timer)
    timer.start(1000)


class Clock(QTimer):
    pass


def test_leaves_a_timer_of_its_own_kind(qapp):
    timer = Clock(objectName="of its own")
    kept.append(timer)
    timer.start(1000)


def test_leaves_a_qt_thread(qapp):
    thread = QThread(objectName="working")
    kept.append(thread)
    thread.start()


def test_inherits_nothing_from_those_before(qapp):
    assert not QApplication.topLevelWidgets()


def test_qt_warns():
    qWarning("something is off")


@pytest.fixture
def warns_at_the_end():
    yield
    qWarning("off too late")


def test_qt_warns_in_teardown(warns_at_the_end):
    pass


def test_an_exception_in_a_slot(qtbot):
    def slot():
        raise ValueError("in a slot")

    emitter = QObject()
    emitter.destroyed.connect(slot)
    emitter.deleteLater()
    qtbot.wait(1)


def test_a_warning():
    warnings.warn("old ways", DeprecationWarning, stacklevel=1)


def test_needs_a_program(needs_program):
    needs_program("a-program-nobody-has")


@pytest.mark.xfail(reason="passes all the same")
def test_passes_unexpectedly():
    pass


def test_writes_at_home():
    (Path.home() / "note.txt").write_text("one")
"""


def run_planted(folder: Path, environment: Mapping[str, str], *only: str) -> str:
    shutil.copy(ROOT / "pyproject.toml", folder)
    (folder / "tests").mkdir()
    shutil.copy(ROOT / "tests" / "conftest.py", folder / "tests")
    (folder / "tests" / "test_planted.py").write_text(PLANTED, encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-rA", "-n0", "-p", "no:cacheprovider", "--tb=short", *only]
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True).stdout


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> str:
    return run_planted(tmp_path_factory.mktemp("planted"), {**os.environ, "CI": "true"})


def outcomes(printed: str, test: str) -> set[str]:
    """What the summary says of a planted test: of its own run, and of its teardown if that failed."""
    return set(re.findall(rf"^([A-Z]+) \S*::{test}\b", printed, re.MULTILINE))


@pytest.mark.parametrize("test", ["test_nothing_wrong", "test_inherits_nothing_from_those_before", "test_writes_at_home"])
def test_a_clean_test_passes(printed: str, test: str) -> None:
    assert outcomes(printed, test) == {"PASSED"}


@pytest.mark.parametrize(
    ("test", "says"),
    [
        ("test_leaves_a_python_thread", "still listening"),
        ("test_leaves_a_window", "QMainWindow forgotten"),
        ("test_leaves_a_timer", "QTimer ticking"),
        ("test_leaves_a_timer_of_its_own_kind", "Clock of its own"),
        ("test_leaves_a_qt_thread", "QThread working"),
        ("test_qt_warns", "something is off"),
        ("test_qt_warns_in_teardown", "off too late"),
        ("test_an_exception_in_a_slot", "in a slot"),
        ("test_a_warning", "old ways"),
        ("test_needs_a_program", "a-program-nobody-has is not installed"),
        ("test_passes_unexpectedly", "passes all the same"),
    ],
)
def test_what_is_forbidden_fails_and_says_why(printed: str, test: str, says: str) -> None:
    assert outcomes(printed, test) & {"FAILED", "ERROR"}
    assert says in printed


def test_a_missing_program_is_skipped_outside_ci(tmp_path: Path) -> None:
    printed = run_planted(tmp_path, {name: value for name, value in os.environ.items() if name != "CI"}, "-k", "program")
    assert re.search(r"^SKIPPED .*a-program-nobody-has is not installed", printed, re.MULTILINE)


def test_no_qt_message_is_ignored_but_one_of_the_offscreen_plugin(pytestconfig: pytest.Config) -> None:
    assert pytestconfig.getini("qt_log_ignore") == ["^This plugin does not support propagateSizeHints"]
    assert pytestconfig.getini("qt_log_level_fail") == "WARNING"


def test_no_test_touches_the_users_folders(printed: str, own_home: Path) -> None:
    assert Path.home() == own_home
    assert Path(os.environ["GFMD_DESK_DATA"]).parent == own_home
    assert not (own_home / "note.txt").exists()
