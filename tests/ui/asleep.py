"""Types into the desk on a bus of its own, on which a login service then says that the machine goes to sleep.

    dbus-run-session -- python -m tests.ui.asleep FOLDER

Ends with 0 as soon as what was typed is on the disk, where no pause and no longest wait would have put it; prints what that was.
"""

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gfmd_desk.app import App

TYPED = "half a line "
QUIET = 1_000
"""Milliseconds in which nothing else saves what was typed."""
NEVER = 3_600_000
PATIENCE = 30_000


class Asleep(App):
    """Is put to sleep once something was typed that nothing else saves: what is asked at a start saves what was typed until then."""

    def _on_frameworks_read(self, shelf: object) -> None:
        super()._on_frameworks_read(shelf)  # type: ignore[arg-type]
        assert self.store is not None
        assert self._saver is not None
        for wait in (self.store._pause, self.store._longest):
            wait.setInterval(NEVER)
        self._asleep = False
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(QUIET)
        self._quiet.timeout.connect(self._go_to_sleep)
        self._saver.committed.connect(self._on_committed)
        self._type()

    def _type(self) -> None:
        QTest.keyClicks(self.window.capture.line, TYPED)
        self._quiet.start()

    def _go_to_sleep(self) -> None:
        self._asleep = True
        subprocess.Popen([sys.executable, "-m", "tests.ui.asleep", "login service"])

    def _on_committed(self, _number: int) -> None:
        if self._asleep:
            os.write(sys.stdout.fileno(), self.window.capture.line.toPlainText().encode())
            os._exit(0)
        self._type()


def be_the_login_service() -> None:
    """Say that the machine goes to sleep."""
    app = QCoreApplication([])
    bus = QDBusConnection.systemBus()
    assert bus.registerService("org.freedesktop.login1")
    said = QDBusMessage.createSignal("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep")
    said.setArguments([True])
    assert bus.send(said)
    app.processEvents()


def main() -> None:
    os.environ["DBUS_SYSTEM_BUS_ADDRESS"] = os.environ["DBUS_SESSION_BUS_ADDRESS"]
    if sys.argv[1] == "login service":
        be_the_login_service()
        return
    qt = QApplication([])
    app = Asleep(qt, Path(sys.argv[1]))
    app.show()
    QTimer.singleShot(PATIENCE, lambda: os._exit(1))
    qt.exec()


if __name__ == "__main__":
    main()
