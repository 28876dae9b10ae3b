"""How somebody is asked: in what way, until when, and for a letter to which address."""

from datetime import datetime

from PySide6.QtCore import QDateTime, QTime
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from gfmd_desk.ui.approval_words import CHANNELS, channel_word
from gfmd_desk.ui.dialogs.asking_dialog import AskingDialog
from gfmd_desk.ui.privacy import conceal, identity, privacy
from gfmd_desk.ui.widgets.answer_form import moment_field

_EVENING = QTime(18, 0)


class AskDialog(AskingDialog):
    def __init__(self, giver: str, email: str, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self._giver = giver
        privacy().changed.connect(self._say_giver)
        self._say_giver()
        self.buttons.button(self.buttons.StandardButton.Ok).setText(self.tr("Ask"))
        self.channel = QComboBox()
        for channel in CHANNELS:
            self.channel.addItem(channel_word(channel), channel)
        self.channel.setCurrentIndex(self.channel.findData("e-mail"))
        self.letter = QCheckBox(self.tr("Make a mail draft with only these sentences"))
        self.letter.setChecked(True)
        self.to = QLineEdit(email)
        self.to.setPlaceholderText(self.tr("of the person or the focal point"))
        conceal(self.to)
        self.dated = QCheckBox(self.tr("An answer is wanted by a certain time"))
        self.dated.setChecked(True)
        self.due = moment_field(QDateTime(QDateTime.currentDateTime().addDays(1).date(), _EVENING))
        self.add_row(self.tr("In what &way"), self.channel)
        self.rows.addRow("", self.letter)
        self.add_row(self.tr("&Address"), self.to)
        self.rows.addRow("", self.dated)
        self.add_row(self.tr("&Until"), self.due)
        self.channel.currentIndexChanged.connect(self._on_way_changed)
        self.letter.toggled.connect(self._on_way_changed)
        self.dated.toggled.connect(self.due.setEnabled)
        self._on_way_changed()
        (self.buttons.button(self.buttons.StandardButton.Ok) if email else self.to).setFocus()

    @property
    def way(self) -> str:
        return str(self.channel.currentData())

    @property
    def wants_letter(self) -> bool:
        return self.way == "e-mail" and self.letter.isChecked()

    @property
    def until(self) -> datetime | None:
        said = self.due.dateTime().toPython()
        assert isinstance(said, datetime)
        return said.astimezone() if self.dated.isChecked() else None

    def _say_giver(self) -> None:
        self.setWindowTitle(self.tr("Ask {giver}").format(giver=identity(self._giver)))

    def _on_way_changed(self) -> None:
        by_mail = self.way == "e-mail"
        self.letter.setEnabled(by_mail)
        self.to.setEnabled(by_mail and self.letter.isChecked())
