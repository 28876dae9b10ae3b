"""F1: the user guide, at the page for where the user is; also above a dialog."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from gfmd_desk.ui.actions import Do
from gfmd_desk.ui.commands.privacy import give_key
from gfmd_desk.ui.words import window_language

_OF_DIALOGS = {
    "AbbreviationsDialog": "keys",
    "ApprovalCard": "approvals",
    "AskDialog": "approvals",
    "ConsentDialog": "approvals",
    "DiagnosisDialog": "trouble",
    "ImportDialog": "before",
    "KeyboardDialog": "keys",
    "MovingDialog": "after",
    "NamesDialog": "after",
    "ParticipantDialog": "roster",
    "PreviewDialog": "hand-in",
    "ProgrammeImportDialog": "before",
    "ProgrammeSourceDialog": "before",
    "PublicRolesDialog": "roster",
    "RosterDialog": "roster",
    "RosterImportDialog": "roster",
    "RulingsDialog": "after",
    "ScopeDialog": "hand-in",
    "SessionDialog": "before",
    "UnknownSpeakerDialog": "roster",
    "WhoIsItDialog": "roster",
}
"""Which page tells of a dialog; by the name of its class, so that none is imported for it."""


class GuideCommands(QObject):
    """`where` names the page for what stands in the window while no dialog is above it."""

    def __init__(self, folder: Path, where: Callable[[], str], key: QKeySequence, window: QWidget) -> None:
        super().__init__(window)
        self._folder = folder
        self._where = where
        self._key = key
        self._window = window
        self._guide: QWidget | None = None
        app = QCoreApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._on_app_focus_window_changed)

    @property
    def acts(self) -> dict[Do, Callable[[], None]]:
        """What each key does."""
        return {Do.GUIDE: self.open}

    @Slot()
    def open(self) -> None:
        """Show the guide; the one that is open already goes to the page."""
        from gfmd_desk.ui.guide_window import GuideWindow  # start-up: windows come when asked for

        above = QApplication.activeModalWidget()
        page = _OF_DIALOGS.get(type(above).__name__, self._where()) if above is not None else self._where()
        guide = self._guide
        if guide is None or not isValid(guide) or guide.parentWidget() is not (above or self._window):
            # A child of the dialog, where there is one: what is modal lets nothing else be used.
            self._guide = guide = GuideWindow(self._folder, window_language().value, above or self._window)
        assert isinstance(guide, GuideWindow)
        guide.show_page(page)
        guide.show()
        guide.activateWindow()
        guide.paper.setFocus()

    @Slot()
    def _on_app_focus_window_changed(self) -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is not None:
            give_key(dialog, "guideShortcut", self._key, self.open)
