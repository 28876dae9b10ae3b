"""Pictures of rows are kept for two screens, however large the rows are."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from gfmd_desk.ui.delegates.drawn_rows import MOST_KEPT, DrawnRows


def test_what_was_seen_last_is_kept_and_no_more_than_two_screens(qapp: QApplication) -> None:
    rows, painted = DrawnRows(), []
    screen = QImage(1000, 1000, QImage.Format.Format_RGB32)
    painter = QPainter(screen)
    height = 500

    def draw(key: str, stamp: object = "as it was") -> None:
        rows.draw(painter, QRect(0, 0, 1000, height), key, stamp, lambda _painter, _rect: painted.append(key), "#ffffff")

    room = MOST_KEPT // (1000 * height)
    keys = [str(number) for number in range(room + 2)]
    for key in keys:
        draw(key)
    assert painted == keys
    for key in keys[2:]:
        draw(key)
    assert painted == keys
    draw(keys[2], "changed")
    assert painted == [*keys, keys[2]]
    draw(keys[0])
    draw(keys[2], "changed")
    assert painted == [*keys, keys[2], keys[0]]
    painter.end()
