"""What is asked before the identities of an event are destroyed, and the certificate after it. The last scene: nobody is left then."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget
from stage import dialog, wait_for

from gfmd_desk.ui.desk import Desk
from gfmd_desk.ui.store import DeskStore


def forgetting(desk: Desk, store: DeskStore) -> Iterator[tuple[str, QWidget]]:
    assert store.report is not None
    desk.forgetting.open()
    with dialog() as opened:
        yield "forget", opened
        opened.name.setText(store.report.event.name)  # type: ignore[attr-defined]
        opened.act.click()  # type: ignore[attr-defined]
        wait_for(lambda: opened.save.isVisible())  # type: ignore[attr-defined]
        yield "forgotten", opened
