"""Ask what was announced in the room: that States which present their own practice will be named, by whom, when, who opted out."""

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDateTimeEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gfmd_desk.domain.room import RoomConsent
from gfmd_desk.ui.privacy import conceal, identity, privacy

if TYPE_CHECKING:
    from gfmd_desk.services.consents import Delegation


class ConsentDialog(QDialog):
    """`answered` follows the button; who asked closes the dialog, or says by `refuse` why it cannot be done."""

    answered = Signal()

    def __init__(
        self, event_name: str, consent: RoomConsent | None, delegations: Sequence["Delegation"], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Announced in the room"))
        about = QLabel(self.tr("{event}: a State that presents its own practice is named without being asked, unless it opted out."))
        about.setText(about.text().format(event=f"\u2068{event_name}\u2069"))
        about.setTextFormat(Qt.TextFormat.PlainText)
        about.setWordWrap(True)
        self.announced = QCheckBox(self.tr("&States were told that they will be named"))
        self.by = QLineEdit()
        self.at = QDateTimeEdit()
        self.at.setCalendarPopup(True)
        self.at.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # in the other, Qt would show the minutes as hours
        self.at.setDisplayFormat(self.tr("d MMM yyyy, HH:mm"))
        self.opted_out = QListWidget()
        self.opted_out.setObjectName("delegations")
        self.opted_out.setUniformItemSizes(True)
        self.problem = QLabel()
        self.problem.setObjectName("problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.hide()
        self._rows = QFormLayout()
        for label, field in (
            (self.tr("Announced &by"), self.by),
            (self.tr("&On"), self.at),
            (self.tr("Opted ou&t"), self.opted_out),
        ):
            self._add_row(label, field)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Keep"))
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("Cancel"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (about, self.announced):
            column.addWidget(widget)
        column.addLayout(self._rows)
        column.addWidget(self.problem)
        column.addWidget(buttons)
        self._fill(consent, delegations)
        self.announced.toggled.connect(self._on_announced_toggled)
        self._on_announced_toggled()
        unit = self.fontMetrics().height()
        self.resize(unit * 30, unit * 26)
        self.announced.setFocus()

    def answer(self) -> RoomConsent | None:
        """What stands in the dialog; None where nothing was announced."""
        if not self.announced.isChecked():
            return None
        items = (self.opted_out.item(number) for number in range(self.opted_out.count()))
        out = (str(item.data(Qt.ItemDataRole.UserRole)) for item in items if item.checkState() is Qt.CheckState.Checked)
        at = self.at.dateTime().toPython()
        assert isinstance(at, datetime)
        return RoomConsent(self.by.text(), at.astimezone(), (*out, *self._gone))

    def accept(self) -> None:
        """Hand over what stands in the fields, or say that it is not known who announced it."""
        self.problem.hide()
        if self.announced.isChecked() and not self.by.text().strip():
            self.refuse(self.tr("It needs who announced it."))
            self.by.setFocus()
        else:
            self.answered.emit()

    def close_answered(self) -> None:
        """Close, for what was asked is done."""
        super().accept()

    def refuse(self, sentence: str) -> None:
        """Say why this cannot be done; what was typed stays."""
        self.problem.setText(sentence)
        self.problem.setAccessibleName(sentence)
        self.problem.show()

    def _fill(self, consent: RoomConsent | None, delegations: Sequence["Delegation"]) -> None:
        self.announced.setChecked(consent is not None)
        self.by.setText(consent.announced_by if consent else "")
        at = consent.announced_at.astimezone() if consent else datetime.now().astimezone()
        self.at.setDateTime(QDateTime.fromMSecsSinceEpoch(int(at.timestamp() * 1000)))
        opted_out = consent.opted_out if consent else ()
        self._gone = tuple(key for key in opted_out if key not in {one.key for one in delegations})
        """Who opted out and is not in the roster any more: they come back as they left."""
        for one in delegations:
            item = QListWidgetItem(identity(one.name))
            item.setData(Qt.ItemDataRole.UserRole, one.key)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if one.key in opted_out else Qt.CheckState.Unchecked)
            self.opted_out.addItem(item)
        if delegations:
            self.opted_out.setCurrentRow(0)
        self._delegations = delegations
        conceal(self.by)
        privacy().changed.connect(self._on_privacy_changed)

    def _add_row(self, label: str, field: QWidget) -> None:
        words = QLabel(label)
        words.setBuddy(field)
        field.setAccessibleName(label.replace("&", ""))
        self._rows.addRow(words, field)

    @Slot()
    def _on_privacy_changed(self) -> None:
        for row, one in enumerate(self._delegations):
            self.opted_out.item(row).setText(identity(one.name))

    @Slot()
    def _on_announced_toggled(self) -> None:
        for field in (self.by, self.at, self.opted_out):
            field.setEnabled(self.announced.isChecked())
