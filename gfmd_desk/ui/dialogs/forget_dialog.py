"""Destroy the identities of an event: what goes and what stays, in numbers; done only when the event's name is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gfmd_desk.domain.clean_text import clean_line
from gfmd_desk.ui.consent_words import ConsentCounts
from gfmd_desk.ui.dialogs.problem import problem_label, show_problem
from gfmd_desk.ui.forget_words import Row, gone_rows, stays_rows

if TYPE_CHECKING:
    from gfmd_desk.domain.forgotten import Forgotten


class ForgetDialog(QDialog):
    """`to_seal` names were printed by consent; `seal_asked` wants that handed over. `begun` says that it was begun before.

    `answered` follows the button. While it is done the dialog stays; then it shows the certificate, which `save_asked` carries."""

    answered = Signal()
    save_asked = Signal(str)
    seal_asked = Signal()

    def __init__(self, would: Forgotten, stages: int, parent: QWidget | None = None, *, to_seal: int = 0, begun: bool = False) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Destroy the identities"))
        self._event = would.event
        self._working = False
        self.about = _label(
            self.tr("Nobody's name is left of {event} afterwards. This cannot be undone.").format(event=_apart(would.event))
        )
        self.first = _label(self.tr("Hand in the reports first: names that were agreed to are not printed any more afterwards."))
        self.again = _label(self.tr("This was begun before and broken off. Asked for again, it is done in whole."))
        self.again.setVisible(begun)
        self.consents = _label(ConsentCounts(self).to_seal(to_seal))
        self.seal = QPushButton(self.tr("Seal the &consents for the secretariat …"))
        self.seal.setAutoDefault(False)
        self.seal.setVisible(to_seal > 0)
        self.numbers = QPlainTextEdit()
        self.numbers.setPlainText(self._told(would))
        self.numbers.setReadOnly(True)
        self.numbers.setTabChangesFocus(True)
        self.numbers.setAccessibleName(self.tr("What goes and what stays"))
        self.name = QLineEdit()
        self.progress = QProgressBar()
        self.progress.setRange(0, stages)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.progress.hide()
        self.problem = problem_label()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.act = self._button(self.tr("&Destroy the identities"))
        self.save = self._button(self.tr("&Save the certificate …"))
        self.save.hide()
        self.leave = self.buttons.button(QDialogButtonBox.StandardButton.Cancel)
        self.leave.setText(self.tr("Cancel"))
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            _from_the_right(self.numbers)
        self._build()
        self.name.textChanged.connect(self._on_name_changed)
        self.act.clicked.connect(self.answered)
        self.save.clicked.connect(lambda: self.save_asked.emit(self.numbers.toPlainText()))
        self.seal.clicked.connect(self.seal_asked)
        self.buttons.rejected.connect(self.reject)
        self._on_name_changed()
        self.name.setFocus()

    @property
    def stage(self) -> int:
        """How many stages have begun."""
        return self.progress.value()

    def begin(self) -> None:
        """Say that it is being done; from here on it cannot be left."""
        self._working = True
        self.problem.hide()
        self.progress.setValue(0)
        self.progress.show()
        self._on_name_changed()
        self.leave.setEnabled(False)

    def step(self) -> None:
        """Say that the next stage has begun."""
        self.progress.setValue(self.progress.value() + 1)

    def refuse(self, sentence: str) -> None:
        """Say why it is not done, or not yet in whole; it can be asked for again."""
        self._end()
        show_problem(self.problem, sentence)
        self._on_name_changed()

    def certify(self, words: str) -> None:
        """Show the certificate in the place of the numbers."""
        self._end()
        self.about.setText(self.tr("The identities are destroyed. The certificate also lies in the data folder."))
        self.numbers.setPlainText(words)
        self.numbers.setAccessibleName(self.tr("Certificate"))
        for widget in (self.first, self.again, self.consents, self.seal, self.name, self.label, self.act):
            widget.hide()
        self.save.show()
        self.leave.setText(self.tr("Close"))
        self.save.setFocus()

    def say(self, sentence: str) -> None:
        """Say where the certificate was saved, or why it could not be."""
        show_problem(self.problem, sentence)

    def say_sealed(self, path: str, number: int) -> None:
        """Say where the consents lie, and what is to be done with the passphrase."""
        self.consents.setText(ConsentCounts(self).sealed(number).format(path=_apart(path)))
        self.name.setFocus()

    def reject(self) -> None:
        """Close, but not while it is being done."""
        if not self._working:
            super().reject()

    def _end(self) -> None:
        self._working = False
        self.progress.hide()
        self.leave.setEnabled(True)

    def _button(self, words: str) -> QPushButton:
        button = self.buttons.addButton(words, QDialogButtonBox.ButtonRole.ActionRole)
        button.setAutoDefault(False)
        return button

    def _build(self) -> None:
        self.label = QLabel(self.tr("Type the &name of the event"))
        self.label.setBuddy(self.name)
        self.name.setAccessibleName(self.label.text().replace("&", ""))
        self.name.setPlaceholderText(self._event)
        rows = QFormLayout()
        rows.addRow(self.label, self.name)
        column = QVBoxLayout(self)
        for widget in (self.about, self.again, self.first):
            column.addWidget(widget)
        column.addWidget(self.numbers, 1)
        to_seal = QHBoxLayout()
        to_seal.addWidget(self.consents, 1)
        to_seal.addWidget(self.seal)
        column.addLayout(to_seal)
        column.addLayout(rows)
        for part in (self.progress, self.problem, self.buttons):
            column.addWidget(part)
        unit = self.fontMetrics().height()
        self.resize(unit * 40, unit * 36)

    def _told(self, would: Forgotten) -> str:
        """The numbers, but for those that are nothing."""
        return "\n".join(
            [
                self.tr("These go, also from every backup:"),
                *_lines(gone_rows(would.gone)),
                "",
                self.tr("These stay:"),
                *_lines(stays_rows(would.stays)),
            ]
        )

    def _on_name_changed(self) -> None:
        said = clean_line(self.name.text()) == clean_line(self._event)
        self.act.setEnabled(said and not self._working)
        self.name.setEnabled(not self._working)
        self.seal.setEnabled(not self._working)


def _from_the_right(field: QPlainTextEdit) -> None:
    """Let every line begin on the right, also those that begin with a number, which has no side of its own."""
    option = field.document().defaultTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    option.setAlignment(Qt.AlignmentFlag.AlignRight)
    field.document().setDefaultTextOption(option)


def _lines(rows: list[Row]) -> list[str]:
    return [words for number, words in rows if number]


def _label(words: str) -> QLabel:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


def _apart(name: str) -> str:
    return f"\u2068{name}\u2069"
