"""Abbreviations, the tour, privacy mode and the guide."""

from collections.abc import Iterator

from PySide6.QtWidgets import QApplication, QWidget
from stage import dialog, settle, wait_for

from gfmd_desk.app import App
from gfmd_desk.domain.tour import TourStep
from gfmd_desk.ui.actions import Do
from gfmd_desk.ui.desk import Desk
from gfmd_desk.ui.dialogs.abbreviations_dialog import AbbreviationsDialog
from gfmd_desk.ui.guide_window import GuideWindow


def hand(app: App, desk: Desk) -> Iterator[tuple[str, QWidget]]:
    """What the desk does for the hand, each with something in it to see."""
    desk.tour.begin()
    wait_for(lambda: desk.tour.step is TourStep.LINE)
    desk.actions[Do.PRIVACY].setChecked(True)
    yield "tour-privacy", app.window
    desk.actions[Do.PRIVACY].setChecked(False)
    desk.tour.leave()
    desk.actions[Do.ABBREVIATIONS].trigger()
    with dialog() as opened:
        assert isinstance(opened, AbbreviationsDialog)
        wait_for(lambda: opened.model.rowCount() > 0)
        yield "abbreviations", opened
    desk.actions[Do.DIAGNOSIS].trigger()
    with dialog() as opened:
        yield "diagnosis", opened
    desk.guide.open()
    settle()
    guide = next(one for one in QApplication.topLevelWidgets() if isinstance(one, GuideWindow))
    guide.show_page("during")
    yield "guide", guide
    guide.close()
