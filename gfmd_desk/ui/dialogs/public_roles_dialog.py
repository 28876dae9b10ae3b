"""Asks who chairs, moderates, hosts or sits on the panel of a session: found in the roster by typing, put in order by keyboard."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gfmd_desk.domain.public_roles import BETWEEN, head_to_fill
from gfmd_desk.domain.report import Report
from gfmd_desk.domain.roster import Participant, PublicRole, RoleHolder
from gfmd_desk.domain.roster_draft import RosterField
from gfmd_desk.ui.dialogs.asking_dialog import problem_label, show_problem
from gfmd_desk.ui.models.table_model import TableModel, WordRow
from gfmd_desk.ui.privacy import identity, privacy
from gfmd_desk.ui.roster_words import field_word, participant_rows, role_word
from gfmd_desk.ui.widgets.word_table import WordTable, on_key
from gfmd_desk.ui.words import set_apart, window_language

CHOSEN_BY = (RosterField.NAME, RosterField.ORGANISATION, RosterField.COUNTRY, RosterField.CODE)
"""What is shown of each participant to choose from."""


class PublicRolesDialog(QDialog):
    """`answered` follows Keep; who asked closes the dialog, or says by `refuse` why it cannot be kept."""

    answered = Signal()

    def __init__(self, report: Report, people: Sequence[Participant], holders: Sequence[RoleHolder], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Public roles: {session}").format(session=report.session.code))
        self._report = report
        self._people = {one.id: one for one in people}
        self.holders = [one for one in holders if one.participant_id in self._people]
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(self.tr("a part of a name, code, organisation or other name"))
        self.people_model = TableModel([field_word(field) for field in CHOSEN_BY], self)
        self.people_table = WordTable(self.people_model, self.tr("Participants"), (12, 12, 9, 6))
        self.role = QComboBox()
        for role in PublicRole:
            self.role.addItem(role_word(role), role.value)
        self.role.setCurrentIndex(self.role.findData(PublicRole.PANELLIST.value))
        self.holder_model = TableModel([self.tr("Public role"), field_word(RosterField.NAME)], self)
        self.holder_table = WordTable(self.holder_model, self.tr("Public roles of this session"), (2, 3))
        self.fill = QCheckBox(self.tr("Put their names into the &head of the report, where it is blank:"))
        self.filled = QLabel()
        self.filled.setObjectName("hint")
        self.filled.setTextFormat(Qt.TextFormat.PlainText)
        self.filled.setWordWrap(True)
        self.problem = problem_label()
        self._show_people()
        self._build()
        self._connect()
        self._show_holders(0)
        self.people_table.stand_on(0)
        self._on_selection_changed()
        if not self.people_model.rowCount():
            self.refuse(self.tr("There is nobody in the roster yet: import or add those who are in the room first."))

    @property
    def fills_head(self) -> bool:
        """Whether the names are to be put into the blank fields of the report's head that the dialog shows."""
        return bool(self._head()) and self.fill.isChecked()

    def accept(self) -> None:
        """Hand over who holds which role."""
        self.problem.hide()
        self.answered.emit()

    def close_answered(self) -> None:
        """Close, for it is kept."""
        super().accept()

    def refuse(self, sentence: str) -> None:
        """Say why something cannot be done."""
        show_problem(self.problem, sentence)

    def _build(self) -> None:
        hint = QLabel(self.tr("The published programme names them, so the head of the report may. Beside a point nobody is named by this."))
        hint.setObjectName("hint")
        hint.setWordWrap(True)
        self.add = self._button(self.tr("&Add"))
        self.up = self._button(self.tr("Move &up"))
        self.down = self._button(self.tr("Move &down"))
        self.remove = self._button(self.tr("&Remove"))
        as_row = QHBoxLayout()
        as_row.addWidget(_label_of(self.tr("A&s"), self.role))
        as_row.addWidget(self.role, 1)
        as_row.addWidget(self.add)
        order_row = QHBoxLayout()
        for button in (self.up, self.down, self.remove):
            order_row.addWidget(button)
        order_row.addStretch(1)
        find_row = QHBoxLayout()
        find_row.addWidget(_label_of(self.tr("&Find"), self.search))
        find_row.addWidget(self.search, 1)
        parts = QGridLayout()
        parts.addLayout(find_row, 0, 0)
        parts.addWidget(_label_of(self.tr("Public roles of this sessio&n"), self.holder_table), 0, 1)
        parts.addWidget(self.people_table, 1, 0)
        parts.addWidget(self.holder_table, 1, 1)
        parts.addLayout(as_row, 2, 0)
        parts.addLayout(order_row, 2, 1)
        parts.setColumnStretch(0, 3)
        parts.setColumnStretch(1, 2)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("&Keep"))
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("Cancel"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.fill.setChecked(True)
        outside = QVBoxLayout(self)
        outside.addWidget(hint)
        outside.addLayout(parts, 1)
        outside.addWidget(self.fill)
        outside.addWidget(self.filled)
        outside.addWidget(self.problem)
        outside.addWidget(buttons)
        unit = self.fontMetrics().height()
        self.resize(unit * 72, unit * 32)
        self.search.setFocus()

    def _button(self, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        return button

    def _connect(self) -> None:
        self.search.textChanged.connect(self._on_find_text_changed)
        privacy().changed.connect(self._on_privacy_changed)
        self.people_table.doubleClicked.connect(self._add)
        for table in (self.people_table, self.holder_table):
            table.selectionModel().selectionChanged.connect(self._on_selection_changed)
            table.model().modelReset.connect(self._on_selection_changed)
        self.add.clicked.connect(self._add)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.remove.clicked.connect(self._remove)
        for where in (self.search, self.people_table):
            for key in ("Return", "Enter"):
                on_key(where, key, self._add)  # which else would press Keep
        on_key(self.search, "Down", lambda: self._step(1))
        on_key(self.search, "Up", lambda: self._step(-1))
        on_key(self.holder_table, QKeySequence.StandardKey.Delete, self._remove)
        on_key(self.holder_table, "Alt+Up", lambda: self._move(-1))
        on_key(self.holder_table, "Alt+Down", lambda: self._move(1))

    def _on_find_text_changed(self, text: str) -> None:
        self.people_model.find(text)
        self.people_table.stand_on(0)

    def _on_selection_changed(self) -> None:
        here = self.holder_table.here
        self.add.setEnabled(self.people_table.here >= 0)
        self.remove.setEnabled(here >= 0)
        self.up.setEnabled(here > 0)
        self.down.setEnabled(0 <= here < len(self.holders) - 1)

    def _step(self, step: int) -> None:
        self.people_table.stand_on(self.people_table.here + step)

    def _add(self) -> None:
        if self.people_table.here < 0:
            return
        holder = RoleHolder(self.people_table.key, PublicRole(self.role.currentData()))
        if holder in self.holders:
            words = self.tr("{name} has this public role already.")
            self.refuse(words.format(name=set_apart(identity(self._people[holder.participant_id].name))))
            return
        self.problem.hide()
        self.holders.append(holder)
        self._show_holders(len(self.holders) - 1)
        self.search.selectAll()

    def _remove(self) -> None:
        here = self.holder_table.here
        if here >= 0:
            del self.holders[here]
            self._show_holders(min(here, len(self.holders) - 1))

    def _move(self, step: int) -> None:
        here = self.holder_table.here
        there = here + step
        if here >= 0 and 0 <= there < len(self.holders):
            self.holders[here], self.holders[there] = self.holders[there], self.holders[here]
            self._show_holders(there)

    def _show_people(self) -> None:
        self.people_model.show(participant_rows((one for one in self._people.values() if not one.placeholder), CHOSEN_BY))

    def _on_privacy_changed(self) -> None:
        here = self.people_table.here
        self._show_people()
        self.people_table.stand_on(max(0, here))
        self._show_holders(self.holder_table.here)

    def _show_holders(self, here: int) -> None:
        self.holder_model.show(
            [WordRow(one.participant_id, (role_word(one.role), identity(self._people[one.participant_id].name))) for one in self.holders]
        )
        self.holder_table.stand_on(here)
        head = self._head()
        labels = {field.key: field.label.in_language(window_language()) for field in self._report.form.header}
        parts = " · ".join(
            f"{labels[key]}: {BETWEEN.join(set_apart(identity(name)) for name in names.split(BETWEEN))}" for key, names in head.items()
        )
        self.filled.setText(parts)
        self.fill.setAccessibleDescription(parts)
        for part in (self.fill, self.filled):
            part.setVisible(bool(head))
        self._on_selection_changed()

    def _head(self) -> dict[str, str]:
        named = [(one.role, self._people[one.participant_id]) for one in self.holders]
        return head_to_fill(self._report.form, self._report.header, [(role, one.name) for role, one in named if not one.placeholder])


def _label_of(words: str, field: QWidget) -> QLabel:
    label = QLabel(words)
    label.setBuddy(field)
    field.setAccessibleName(words.replace("&", ""))
    return label
