"""The sweep: a strip between the report and the capture line with what is open, and what one key does about it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from gfmd_desk.domain.report import Report
from gfmd_desk.domain.sweep import FindingKey, Sweep
from gfmd_desk.ui.models.sweep_model import SweepModel
from gfmd_desk.ui.sweep_words import SweepCounts, complete_word, with_key
from gfmd_desk.ui.widgets.flow_layout import FlowLayout
from gfmd_desk.ui.widgets.page_view import is_letter
from gfmd_desk.ui.widgets.sweep_list import SweepList
from gfmd_desk.ui.widgets.tag_field import ShortWords
from gfmd_desk.ui.widgets.take_back import TakeBackBar
from gfmd_desk.ui.words import set_apart


class SweepStrip(QWidget):
    """`offer_chosen` carries the number of an offer, from 1."""

    offer_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("captureArea")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = SweepModel(self)
        self.list = SweepList(self.model)
        self.take_back = TakeBackBar()
        self.figure = ShortWords("")
        self.nothing = _label("muted")
        self.nothing.setText(self.tr("Nothing is open in this report."))
        self.hint = ShortWords("")
        self.act = QPushButton()
        self.aside = QPushButton(with_key(self.tr("Set aside"), self._key(Qt.Key.Key_Space)))
        self.close_it = QPushButton(with_key(self.tr("Close"), self._key(Qt.Key.Key_Escape)))
        self._counts = SweepCounts(self)
        self._holder = QWidget()
        self._offers = FlowLayout(self._holder)
        self._offered: tuple[str, ...] = ()
        self._folded = False
        self.list.takes_undo = lambda: self.take_back.holds
        self._build()
        self._connect()
        self.hide()

    @property
    def offers(self) -> tuple[str, ...]:
        """What the digits choose from."""
        return self._offered

    def show_sweep(self, report: Report, sweep: Sweep, set_aside: int, wanted: FindingKey | None = None) -> None:
        """Show what is open; the finding that was current stays so, or the one that took its place is."""
        current, row = self.list.finding, self.list.currentIndex().row()
        words = [complete_word(sweep.complete), self._counts.open(len(sweep.findings))]
        if set_aside:
            words.append(self._counts.aside(set_aside))
        back = with_key(self.tr("Bring back what was set aside"), self._key(Qt.Key.Key_Backspace))
        self.hint.setText(back if set_aside else "")
        self.figure.setText(" · ".join(words))
        self.model.show(report, sweep.findings)
        self.list.setVisible(bool(sweep.findings) and not self._folded)
        self.list.updateGeometry()
        self.nothing.setVisible(not sweep.findings)
        stays = self.model.row_of(wanted or (current.key if current else None))
        self.list.go_to(stays if stays >= 0 else self.model.nearest(row))
        if not sweep.findings:
            self.take_focus()

    def show_acts(self, act: str, offers: Sequence[str]) -> None:
        """Say what Enter and the digits do about the current finding; a screen reader hears it with the list."""
        self.act.setText(with_key(act, self._key(Qt.Key.Key_Enter)))
        for button in (self.act, self.aside):
            button.setVisible(bool(act) and not self._folded)
        numbered = [f"{number} {words}" for number, words in enumerate(offers, 1)]
        self.list.setAccessibleDescription(" · ".join([*numbered, self.act.text(), self.aside.text(), self.hint.text()] if act else ""))
        if tuple(offers) != self._offered:
            self._show_offers(tuple(offers))

    def fold(self, *, folded: bool) -> None:
        """Leave the room to what is asked below, and to the report; or show all of it again."""
        self._folded = folded
        found = self.list.finding is not None
        self.list.setVisible(found and not folded)
        self._holder.setVisible(bool(self._offered) and not folded)
        self.hint.setVisible(not folded)
        for button in (self.act, self.aside):
            button.setVisible(found and not folded)

    def take_focus(self) -> None:
        """Let the keys go to the list, or, where it is empty, to the button that closes it."""
        if self.isVisible():
            (self.list if self.list.isVisible() else self.close_it).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What a button has no use for is meant for the list, or for the capture line."""
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Backspace) or is_letter(event):
            self.list.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def _key(self, key: Qt.Key) -> str:
        return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)

    def _show_offers(self, offers: tuple[str, ...]) -> None:
        self._offered = offers
        while (item := self._offers.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()
        for number, words in enumerate(offers, 1):
            button = QToolButton()
            button.setObjectName("tagSuggestion")
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its digit presses it
            button.setText(f"{number}  {set_apart(words)}".replace("&", "&&"))
            button.setAccessibleName(f"{number} {words}")
            button.setToolTip(words)
            button.clicked.connect(lambda _checked=False, number=number: self.offer_chosen.emit(number))
            self._offers.addWidget(button)
            button.show()
        self._holder.setVisible(bool(offers) and not self._folded)
        self._holder.updateGeometry()

    def _build(self) -> None:
        title = QLabel(self.tr("The sweep at the close"))
        title.setObjectName("inspectorTitle")
        title.setBuddy(self.list)
        for button in (self.act, self.aside, self.close_it):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(title)
        head.addWidget(self.figure, 1)
        head.addWidget(self.close_it)
        foot = QHBoxLayout()
        foot.addWidget(self.hint, 1)
        foot.addWidget(self.act)
        foot.addWidget(self.aside)
        column = QVBoxLayout(self)
        column.setContentsMargins(26, 8, 26, 8)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.take_back)
        column.addWidget(self.list)
        column.addWidget(self.nothing)
        column.addWidget(self._holder)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.list.digit_pressed.connect(self.offer_chosen)
        self.list.undo_wanted.connect(self.take_back.take_it_back)
        self.act.clicked.connect(self.list.acted)
        self.aside.clicked.connect(self.list.put_aside)
        self.close_it.clicked.connect(self.list.left)


def _label(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
