"""Drawn last: notes that can only be read, and words that are nowhere but in the window."""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QApplication, QWidget
from sqlcipher3 import dbapi2
from stage import wait_for

from gfmd_desk.app import App
from gfmd_desk.services.door import Door, NotSavedError
from gfmd_desk.storage.connection import STORE_FILE
from gfmd_desk.ui.desk import Desk
from gfmd_desk.ui.store import DeskStore


def trouble(app: App, desk: Desk, store: DeskStore) -> Iterator[tuple[str, QWidget]]:
    """The window as it closes over words that cannot be saved, and another one on the same notes as a newer program left them."""
    wait_for(lambda: not store.unsaved)
    commit = Door.commit
    Door.commit = _refuse  # type: ignore[method-assign, assignment]
    desk.keys.entered.emit(desk.keys.whole()._replace(text="Towns that plan with newcomers keep them."))
    wait_for(lambda: bool(store.save_problem))
    app.may_close()
    yield "unsaved", app.window
    Door.commit = commit  # type: ignore[method-assign]
    wait_for(lambda: not store.unsaved)
    with TemporaryDirectory() as place:
        folder = Path(place)
        _newer_copy(app.folder, folder)
        (folder / "settings.json").write_bytes((app.folder / "settings.json").read_bytes())
        qt = QApplication.instance()
        assert isinstance(qt, QApplication)
        later = App(qt, folder)
        later.show()
        wait_for(lambda: later.ready)
        yield "only-read", later.window
        later.window.close()


def _refuse(*_: object) -> None:
    raise NotSavedError("Not saved: the disk reports an error.")


def _newer_copy(folder: Path, target: Path) -> None:
    source, copy = dbapi2.connect(folder / STORE_FILE), dbapi2.connect(target / STORE_FILE)
    source.backup(copy)
    copy.execute("UPDATE alembic_version SET version_num = '9999'")
    copy.commit()
    for connection in (source, copy):
        connection.close()
