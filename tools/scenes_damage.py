"""A store that cannot be opened: what its backups hold, and what can be read of it."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtWidgets import QWidget
from stage import wait_for

from gfmd_desk.app import App
from gfmd_desk.domain.change import Act, Change, Replaced
from gfmd_desk.domain.entry import Doubted
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
    assert app.desk is not None
    store = app.store
    assert store is not None
    assert store.report is not None
    shown = store.report.in_section("opportunities")[:2]
    rows = [Replaced(one, replace(one, doubt=doubt)) for one, doubt in zip(shown, Doubted, strict=True)]
    store.do(Change(store.report.id, Act.RESTORE, tuple(rows)))
    app.desk.page.view.show_entry(shown[0].id)
    yield "in-doubt", app.window
    store.undo()
    wait_for(lambda: not store.unsaved)
