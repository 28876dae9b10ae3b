"""What holds for every test: no display, no folder of the user's, nothing left behind.

A test that leaves a thread, a timer or a window behind fails with its name, and so does a Qt warning at any time.
"""

import gc
import os
import shutil
import sys
import threading
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from uuid import uuid4

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before Qt is imported

if sys.dont_write_bytecode:  # as in many containers; then each process that a test starts would compile all packages anew
    sys.dont_write_bytecode = False
    sys.pycache_prefix = str(Path(__file__).resolve().parents[1] / ".pytest_cache" / "bytecode")
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    os.environ["PYTHONPYCACHEPREFIX"] = sys.pycache_prefix

import hypothesis
import pytest
from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QMessageLogContext,
    QObject,
    QThread,
    QThreadPool,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

SECONDS_TO_END = 2.0
OFFSCREEN_SAYS = "This plugin does not support propagateSizeHints"  # of any window; pyproject.toml ignores it during the test

hypothesis.settings.register_profile(
    "any machine, however slow", deadline=None, print_blob=True, suppress_health_check=[hypothesis.HealthCheck.too_slow]
)
hypothesis.settings.load_profile("any machine, however slow")


@pytest.fixture(scope="session")
def needs_program() -> Callable[[str], str]:
    """Find a system program for a test, which is skipped where it is missing; with `CI=true` it fails there."""

    def find(name: str) -> str:
        path = shutil.which(name)
        if path is None and os.environ.get("CI") == "true":
            pytest.fail(f"{name} is not installed, and in CI nothing is skipped for want of a program", pytrace=False)
        if path is None:
            pytest.skip(f"{name} is not installed")
        return path

    return find


@pytest.fixture(scope="session", autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Give the tests an empty home, so that none touches the user's."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for variable in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"):
            patch.setenv(variable, str(home))
        for variable in ("CACHE", "CONFIG", "DATA", "STATE"):
            patch.setenv(f"XDG_{variable}_HOME", str(home / variable.lower()))
        patch.setenv("GFMD_DESK_DATA", str(home / "shared-desk"))
        yield home


@pytest.fixture(scope="session")
def empty_desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder in which the program has made its store: to be copied, because making one takes longer than most tests."""
    from gfmd_desk.storage.database import open_store  # the planted tests of test_harness.py have no program beside them

    folder = tmp_path_factory.mktemp("empty") / "desk"
    open_store(folder).close()
    return folder


@pytest.fixture(autouse=True)
def own_data_folder(own_home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Give each test a data folder of its own; like a new user's it does not exist yet."""
    monkeypatch.setenv("GFMD_DESK_DATA", str(own_home / f"desk-{uuid4()}"))


@pytest.fixture(autouse=True)
def no_thread_left() -> Iterator[None]:
    """Fail a test that leaves a Python thread running."""
    before = set(threading.enumerate())
    yield
    new = [thread for thread in threading.enumerate() if thread not in before and not isinstance(thread, threading._DummyThread)]
    for thread in new:
        thread.join(SECONDS_TO_END)
    left = [thread.name for thread in new if thread.is_alive()]
    if left:
        pytest.fail(f"threads left running: {', '.join(left)}", pytrace=False)


@pytest.fixture(autouse=True)
def nothing_of_qt_left(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that leaves a window, an active timer or a running Qt thread; looked at where `qapp` or `qtbot` is used."""
    if "qapp" not in request.fixturenames:
        yield
        return
    request.getfixturevalue("qapp")
    before = _alive_in_qt()
    yield
    left = _alive_in_qt() - before
    if left:
        gc.collect()  # what only a reference cycle kept alive is no leak
        left = _alive_in_qt() - before
    names = sorted(_name_of(item) for item in left)
    for item in left:
        _end(item)
    if not QThreadPool.globalInstance().waitForDone(int(SECONDS_TO_END * 1000)):
        names.append("a task in Qt's thread pool")
    if names:
        pytest.fail(f"left by this test: {', '.join(names)}", pytrace=False)


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown() -> Generator[None]:
    """Fail on Qt warnings while a test's things are put away; pytest-qt watches only until then."""
    said: list[str] = []

    def note(kind: QtMsgType, _context: QMessageLogContext, message: str | None) -> None:
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) and not (message or "").startswith(OFFSCREEN_SAYS):
            said.append(message or "")

    previous = qInstallMessageHandler(note)
    try:
        yield
    finally:
        qInstallMessageHandler(previous)
    if said:
        pytest.fail("Qt warned during teardown: " + "; ".join(said), pytrace=False)


def _alive_in_qt() -> set[QObject]:
    """Top-level widgets, active timers and running threads, once what is to be deleted is gone."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.unfreeze()  # the program freezes what start-up made, which hides it from the search
    kinds = {*_with_subclasses(QTimer), *_with_subclasses(QThread)}
    watched = [item for item in gc.get_objects() if type(item) in kinds]  # `isinstance` of half a million objects took longer than the test
    valid = (item for item in watched if isValid(item))
    alive = {item for item in valid if (item.isActive() if isinstance(item, QTimer) else item.isRunning())}
    return alive | set(QApplication.topLevelWidgets())


def _with_subclasses(kind: type[QObject]) -> Iterator[type[QObject]]:
    yield kind
    for below in kind.__subclasses__():
        yield from _with_subclasses(below)


def _name_of(item: QObject) -> str:
    return f"{type(item).__name__} {item.objectName() or '(no object name)'}"


def _end(item: QObject) -> None:
    """End what was left, so that only the test that left it fails."""
    if isinstance(item, QTimer):
        item.stop()
    elif isinstance(item, QThread):
        item.quit()
        item.wait(int(SECONDS_TO_END * 1000))
    elif isinstance(item, QWidget) and isValid(item):
        item.hide()
        item.deleteLater()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print what the long trials saw, a row each: `record_property("seen", "| what | asked | seen |")`."""
    rows = [
        value
        for report in terminalreporter.getreports("passed") + terminalreporter.getreports("failed")
        for name, value in report.user_properties
        if name == "seen"
    ]
    if rows:
        terminalreporter.write_line("\n".join(["", "| what | asked | seen |", "| --- | --- | --- |", *rows]))


@pytest.fixture
def keychain() -> Iterator[object]:
    """The keychain of this computer for a test; afterwards there is none."""
    import keyring
    from keyring.backends import fail

    from .keychain import MemoryKeychain

    memory = MemoryKeychain()
    keyring.set_keyring(memory)
    yield memory
    keyring.set_keyring(fail.Keyring())
