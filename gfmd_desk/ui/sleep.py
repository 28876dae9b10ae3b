"""The machine is about to sleep: on Linux its login service says so on the system's bus. Qt tells of it nowhere."""

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection

_SERVICE, _PATH = "org.freedesktop.login1", "/org/freedesktop/login1"
"""freedesktop.org/software/systemd/man/org.freedesktop.login1.html; elogind answers to the same name."""


class Sleep(QObject):
    """`comes` follows when the machine goes to sleep, as it does when a lid is closed; never where there is no such service."""

    comes = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        bus = QDBusConnection.systemBus()
        if bus.isConnected():
            slot = SLOT("_on_prepare_for_sleep(bool)")
            bus.connect(_SERVICE, _PATH, f"{_SERVICE}.Manager", "PrepareForSleep", self, slot)  # type: ignore[call-overload]  # wants a str

    @Slot(bool)
    def _on_prepare_for_sleep(self, going: bool) -> None:  # noqa: FBT001  # the slot of a signal
        if going:  # the same is said, the other way, when it wakes up
            self.comes.emit()
