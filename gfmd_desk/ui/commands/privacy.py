"""Privacy mode by one key, also above a dialog, and by itself when a second screen appears."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from gfmd_desk.ui.privacy import identities_hidden, privacy

_SHORTCUT = "privacyShortcut"


class PrivacyCommands(QObject):
    """`told` carries a sentence for a notice. What a projector may show stays hidden until the user says otherwise."""

    told = Signal(str)
    changed = Signal(bool)

    def __init__(self, action: QAction, window: QWidget) -> None:
        super().__init__(window)
        self._action = action
        action.setCheckable(True)
        privacy().set_hidden(False)
        action.toggled.connect(privacy().set_hidden)
        privacy().changed.connect(self._on_privacy_changed)
        app = QGuiApplication.instance()
        if isinstance(app, QApplication):
            app.screenAdded.connect(self._on_app_screen_added)
            app.focusWindowChanged.connect(self._on_app_focus_window_changed)

    def look_for_screens(self, count: int) -> None:
        """Hide identities where there is more than one screen already; asked once, when all stands."""
        if count > 1:
            self._hide(self.tr("There is more than one screen, so privacy mode is on: identities are hidden. {key} shows them."))

    def _hide(self, sentence: str) -> None:
        if not identities_hidden():
            self._action.setChecked(True)
            self.told.emit(sentence.format(key=self._action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)))

    @Slot()
    def _on_app_screen_added(self) -> None:
        self._hide(self.tr("A second screen has appeared, so privacy mode is on: identities are hidden. {key} shows them."))

    @Slot()
    def _on_app_focus_window_changed(self) -> None:
        """Give a dialog that has come up the key too: those of the window's actions do not reach it."""
        dialog = QApplication.activeModalWidget()
        if dialog is not None:
            give_key(dialog, _SHORTCUT, self._action.shortcut(), self._action.toggle)

    @Slot()
    def _on_privacy_changed(self) -> None:
        self._action.setChecked(identities_hidden())
        self.changed.emit(identities_hidden())


def give_key(dialog: QWidget, name: str, key: QKeySequence, act: Callable[[], None]) -> None:
    """Let a key do something while this dialog has the focus; once."""
    if dialog.findChild(QShortcut, name, Qt.FindChildOption.FindDirectChildrenOnly) is None:
        shortcut = QShortcut(key, dialog)
        shortcut.setObjectName(name)
        shortcut.activated.connect(act)
