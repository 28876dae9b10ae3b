"""Pictures of rows as they were last painted: when the page moves by a line, what only moves with it is not written anew."""

from collections import OrderedDict
from collections.abc import Callable

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter, QPixmap

MOST_KEPT = 4_000_000
"""Points, which is two screens of 1920 by 1080; 16 MB of pictures, on a fine screen four times as much."""


class DrawnRows:
    """Keeps a picture for each key, good for as long as its `stamp`, which holds all that it shows, is the same."""

    def __init__(self) -> None:
        self._kept: OrderedDict[str, tuple[object, QPixmap, int]] = OrderedDict()
        self._points = 0

    def draw(self, painter: QPainter, place: QRect, key: str, stamp: object, paint: Callable[[QPainter, QRect], None], ground: str) -> None:
        """Draw what `paint` would at `place`, on `ground`: on a colour of its own letters are as sharp as on the screen."""
        ratio = painter.device().devicePixelRatioF()
        seen = stamp, place.width(), place.height(), ratio
        kept = self._kept.get(key)
        if kept is None or kept[0] != seen:
            kept = self._keep(key, (seen, self._picture(place, ratio, paint, ground), place.width() * place.height()))
        self._kept.move_to_end(key)
        painter.drawPixmap(place.topLeft(), kept[1])

    def _keep(self, key: str, drawn: tuple[object, QPixmap, int]) -> tuple[object, QPixmap, int]:
        """Keep a picture in place of the one before; those that were not seen for longest go."""
        if (before := self._kept.pop(key, None)) is not None:
            self._points -= before[2]
        self._kept[key] = drawn
        self._points += drawn[2]
        while self._points > MOST_KEPT and len(self._kept) > 1:
            _, (_, _, points) = self._kept.popitem(last=False)
            self._points -= points
        return drawn

    def _picture(self, place: QRect, ratio: float, paint: Callable[[QPainter, QRect], None], ground: str) -> QPixmap:
        picture = QPixmap(place.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(QColor(ground))
        painter = QPainter(picture)
        try:
            paint(painter, QRect(0, 0, place.width(), place.height()))
        finally:
            painter.end()
        return picture
