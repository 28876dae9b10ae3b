"""What every scene needs: to wait until something is there, and to let a window paint."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QProgressDialog, QWidget


@contextmanager
def dialog(below: QWidget | None = None) -> Iterator[QDialog]:
    """The dialog that opens next, or above another; closed when it was drawn."""
    found: list[QDialog] = []

    def there() -> bool:
        modal = QApplication.activeModalWidget()
        if isinstance(modal, QDialog) and modal is not below and not isinstance(modal, QProgressDialog):
            found.append(modal)
        return bool(found)

    wait_for(there)
    yield found[0]
    found[0].reject()
    settle()


def wait_for(happened: Callable[[], bool]) -> None:
    loop = QEventLoop()
    look = QTimer()
    look.timeout.connect(lambda: loop.quit() if happened() else None)
    look.start(10)
    loop.exec()


def settle() -> None:
    """Let the window lay itself out and paint."""
    for _ in range(5):
        QApplication.processEvents()
