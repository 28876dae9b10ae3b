"""The capture line in its box, as it stands before anything else of the window does.

Only what takes text and is seen: what its keys do comes with `capture_keys`, what stands beside the words with `chip_row`. Of Qt only
classes that are cheap are named here: the namespace `Qt` alone costs as much as a tenth of a bare window, `QStyle` and `QEvent` half of
that (docs/decisions/0007-start-up.md).
"""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QToolButton, QVBoxLayout, QWidget

FIRST_HEIGHT = 26
"""Pixels; until the keys have come and the line is as high as its text."""


class CaptureArea(QFrame):
    """`line` takes the text, `chip` says where it goes, `hint` which keys there are."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("captureArea")
        self.line = QPlainTextEdit()
        self.line.setObjectName("captureLine")
        self.line.setAccessibleName(self.tr("Capture line"))
        self.line.setPlaceholderText(self.tr("What is being said …"))
        self.line.setFrameShape(QFrame.Shape.NoFrame)
        self.line.setFixedHeight(FIRST_HEIGHT)
        self.chip = QToolButton()
        self.chip.setObjectName("placeChip")
        self.chip.setText(self.tr("Inbox"))
        self.hint = QLabel(self.tr("Enter adds · ,, who, section, objective, how many, anything · Up goes to the report"))
        self.hint.setObjectName("hint")
        self.box = QFrame()
        self.box.setObjectName("captureBox")
        self._head = QWidget()
        self._inside = QVBoxLayout(self.box)
        self._lay_out()

    def put_chips(self, row: QWidget) -> None:
        """Put the row of chips, which holds `chip` from now on, above the words."""
        self._inside.replaceWidget(self._head, row)
        self._head.deleteLater()
        self._head = row
        self.setTabOrder(row, self.line)

    def _lay_out(self) -> None:
        leading = QHBoxLayout(self._head)
        leading.setContentsMargins(0, 0, 0, 0)
        leading.addWidget(self.chip)
        leading.addStretch(1)
        self._inside.setContentsMargins(10, 6, 10, 4)
        self._inside.setSpacing(2)
        self._inside.addWidget(self._head)
        self._inside.addWidget(self.line)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(26, 10, 26, 10)
        outside.addWidget(self.box)
        outside.addWidget(self.hint)
