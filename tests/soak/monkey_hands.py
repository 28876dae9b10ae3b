"""What the monkey's hands can do to any window: press, type, click, drag, paste. Each is one event."""

import random

from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QInputMethodEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from shiboken6 import isValid

PLAIN = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton


class MonkeyHands:
    """Acts on whatever a user could act on: an open menu, else the dialog on top, else the active window."""

    def __init__(self, home: QWidget, chance: random.Random) -> None:
        self._home = self._top = home
        self._chance = chance

    @property
    def window(self) -> QWidget:
        """The dialog on top, else the window in front."""
        found = QApplication.activeModalWidget() or QApplication.activeWindow()
        if found is None or not found.isVisible():
            self._home.activateWindow()
            return self._home
        return found

    @property
    def target(self) -> QWidget:
        """What a key goes to."""
        self._top = QApplication.activePopupWidget() or self.window  # kept: what belongs to a window ends with its wrapper
        if not isValid(self._top):  # a menu that is gone by now
            self._top = self.window
        return self._top.focusWidget() or self._top

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = PLAIN) -> None:
        QTest.keyClick(self.target, key, modifier)

    def letter(self, letter: str) -> None:
        """One letter; outside ASCII it comes as from an input method."""
        if " " <= letter < "\x7f":
            QTest.keyClicks(self.target, letter)
        else:
            self.commit(letter)

    def commit(self, text: str, preedit: str = "") -> None:
        """What an input method hands over, and what it still shows underlined."""
        event = QInputMethodEvent(preedit, [])
        event.setCommitString(text)
        QCoreApplication.sendEvent(self.target, event)

    def put_on_clipboard(self, text: str) -> None:
        mime = QMimeData()
        mime.setText(text)
        QApplication.clipboard().setMimeData(mime)

    def widget(self) -> QWidget | None:
        """Anything of the window in front that can be seen; a menu of Qt's own may be going while it is asked."""
        self._top = window = QApplication.activePopupWidget() or self.window
        there = (one for one in window.findChildren(QWidget) if isValid(one))
        seen = [one for one in there if one.isVisible() and one.window() is window and not one.visibleRegion().isEmpty()]
        return self._chance.choice(seen) if seen else None

    def place_in(self, widget: QWidget) -> QPoint:
        seen = widget.visibleRegion().boundingRect()
        return QPoint(self._chance.randint(seen.left(), seen.right()), self._chance.randint(seen.top(), seen.bottom()))

    def click(self) -> str:
        widget = self.widget()
        if widget is None:
            return "nothing to click"
        name = f"{type(widget).__name__} {widget.objectName() or widget.accessibleName()}"
        button = self._chance.choices((LEFT, Qt.MouseButton.RightButton), (9, 1))[0]
        modifier = self._chance.choices((PLAIN, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier), (8, 1, 1))[0]
        place = self.place_in(widget)
        if self._chance.random() < 0.15:
            QTest.mouseDClick(widget, button, modifier, place)
        else:
            QTest.mouseClick(widget, button, modifier, place)
        return name

    def drag(self, widget: QWidget) -> None:
        start, end = self.place_in(widget), self.place_in(widget)
        QTest.mousePress(widget, LEFT, PLAIN, start)
        for step in range(1, 5):
            QTest.mouseMove(widget, start + (end - start) * step / 4)
        QTest.mouseRelease(widget, LEFT, PLAIN, end)

    def wheel(self) -> None:
        widget = self.widget()
        if widget is not None:
            turn = QPoint(0, self._chance.choice((-120, 120, -600, 600)))
            where = QPointF(self.place_in(widget))
            event = QWheelEvent(where, widget.mapToGlobal(where), QPoint(), turn, LEFT & ~LEFT, PLAIN, Qt.ScrollPhase.NoScrollPhase, False)
            QCoreApplication.sendEvent(widget, event)

    def choose(self, menu: QMenu, spare: set[QAction]) -> str:
        """Trigger something that the menus offer now."""
        found = [action for action in _leaves(menu) if action.isEnabled() and action not in spare]
        if not found:
            return "an empty menu"
        action = self._chance.choice(found)
        words = action.text()
        action.trigger()
        return words


def _leaves(menu: QMenu) -> list[QAction]:
    found = []
    for action in menu.actions():
        below = action.menu()
        if isinstance(below, QMenu):
            below.aboutToShow.emit()
            found += _leaves(below)
        elif not action.isSeparator():
            found.append(action)
    return found
