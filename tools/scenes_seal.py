"""Notes with a passphrase: the bar that recommends one, the dialogs, and the locked window."""

from collections.abc import Iterator

from PySide6.QtWidgets import QApplication, QWidget
from stage import dialog, settle, wait_for

from gfmd_desk.app import App
from gfmd_desk.ui.actions import Do
from gfmd_desk.ui.desk import Desk
from gfmd_desk.ui.dialogs.recovery_code_dialog import RecoveryCodeDialog
from gfmd_desk.ui.dialogs.seal_dialog import SealDialog

WORDS = "lanterns over the harbour"


def sealed(app: App, desk: Desk) -> Iterator[tuple[str, QWidget]]:
    """From no passphrase to a locked window; the last of all scenes of a data folder, which is sealed afterwards."""
    seal, lock = app.seal, app.lock
    assert seal is not None
    assert lock is not None
    seal.recommend(put_off=False)
    settle()
    yield "seal-bar", app.window
    desk.actions[Do.SEAL].trigger()
    wait_for(lambda: isinstance(QApplication.activeModalWidget(), SealDialog))
    asking = QApplication.activeModalWidget()
    assert isinstance(asking, SealDialog)
    yield "seal-dialog", asking
    for field in (asking.first, asking.again):
        field.setText(WORDS)
    asking.accept()
    wait_for(lambda: isinstance(QApplication.activeModalWidget(), RecoveryCodeDialog))
    with dialog() as shown:
        assert isinstance(shown, RecoveryCodeDialog)
        shown.code.setText("7K2M-Q9TD-04VX-HN3B-WE8C-5RJA-P6YZ")
        yield "seal-code", shown
    desk.actions[Do.SEAL].trigger()
    with dialog() as opened:
        yield "seal-change", opened
    desk.actions[Do.LOCK].trigger()
    settle()
    yield "seal-locked", app.window
    assert lock.page is not None
    lock.page.field.setText(WORDS)
    lock.page.unlock.click()
    wait_for(lambda: lock.page is None)
