"""What stands beside the words of the capture line: who, where, and all else that was picked, each with a key to take it away."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from gfmd_desk.domain.line import Chip, ChipKind
from gfmd_desk.ui.line_words import chip_label
from gfmd_desk.ui.privacy import spoken
from gfmd_desk.ui.widgets.flow_layout import FlowLayout

_SPEAKERS = (ChipKind.SPEAKER, ChipKind.UNKNOWN_SPEAKER)


class ChipRow(QWidget):
    """`who_wanted` says that the chip for an unknown speaker was pressed, `removed` carries a chip that is to go."""

    who_wanted = Signal()
    removed = Signal(object)

    def __init__(self, place: QToolButton, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self.unknown = _button("whoChip")
        self.unknown.setText(self.tr("Who? unknown"))
        self.unknown.setToolTip(self.tr("Nobody is assumed to have said this; press to say who"))
        self.unknown.clicked.connect(self.who_wanted)
        self.chips: list[QToolButton] = []
        self._flow = FlowLayout(self)
        self._flow.addWidget(self.unknown)
        self._flow.addWidget(place)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_chips(self, chips: Sequence[Chip]) -> None:
        """Show what was picked for the line."""
        for button in self.chips:
            button.hide()
            button.deleteLater()
        self.chips = [self._chip(one) for one in chips]
        self.unknown.setVisible(not any(one.kind in _SPEAKERS for one in chips))
        self._place.setVisible(not any(one.kind in (ChipKind.SECTION, ChipKind.SUBHEADING) for one in chips))
        self._flow.invalidate()
        self.updateGeometry()

    def _chip(self, chip: Chip) -> QToolButton:
        button = _button("lineChip")
        words = chip_label(chip)
        button.setText(f"{words}  ✕".replace("&", "&&"))
        button.setAccessibleName(self.tr("{chip}, press to remove").format(chip=spoken(words)))
        button.clicked.connect(partial(self.removed.emit, chip))
        self._flow.addWidget(button)
        return button


def _button(name: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName(name)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
