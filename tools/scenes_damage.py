"""A store that cannot be opened: what its backups hold, and what can be read of it."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from gfmd_desk.app import App
from gfmd_desk.services.backups import list_backups
from gfmd_desk.services.salvaging import Salvaged
from gfmd_desk.ui.dialogs.backups_dialog import BackupsDialog


def damaged(app: App) -> Iterator[tuple[str, QWidget]]:
    """The backups of the desk that is open, shown as if it could not be."""
    opened = BackupsDialog(list_backups(app.folder), app.window, can_back_up=False)
    opened.show_salvage(Salvaged(sessions=12, entries=714, doubtful=3, earlier=27, lost=6, approvals=31))
    opened.open()
    yield "damaged", opened
    opened.reject()
