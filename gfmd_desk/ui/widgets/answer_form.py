"""What is recorded of an answer: who gave it, with what authority, how, for what, and what proves it."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateTimeEdit,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from gfmd_desk.domain.approval import Authority, Step
from gfmd_desk.domain.attribution import Level, Scope
from gfmd_desk.domain.language import Language
from gfmd_desk.services.approvals import USUAL_SCOPES, Answer
from gfmd_desk.ui.approval_words import CHANNELS, authority_word, channel_word, head_of_delegation, level_word, scope_word
from gfmd_desk.ui.privacy import conceal, identities_hidden, privacy
from gfmd_desk.ui.words import language_word


def moment_field(moment: QDateTime) -> QDateTimeEdit:
    """A field for a moment, in figures and left to right: among Arabic letters 18:00 would read 00:18."""
    field = QDateTimeEdit(moment)
    field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    field.setDisplayFormat("yyyy-MM-dd HH:mm")
    field.setCalendarPopup(True)
    return field


class AnswerForm(QWidget):
    """`changed` follows whatever is typed or chosen. A `brief` one has only what is asked at a card."""

    changed = Signal()

    def __init__(self, *, brief: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.given_by = QComboBox()
        self.given_by.setEditable(True)
        self.authority = QComboBox()
        self.channel = QComboBox()
        self.channel.setEditable(True)
        self.level = QComboBox()
        self.scopes = {scope: QCheckBox(scope_word(scope)) for scope in Scope}
        self.proof = QLineEdit()
        self.proof_file = QPushButton(self.tr("File …"))
        self.interpreted = QComboBox()
        self.translations = QCheckBox(self.tr("faithful ones are included"))
        self.now = QCheckBox(self.tr("just now"))
        self.given_at = moment_field(QDateTime.currentDateTime())
        self.missing = QLabel(self)
        self.missing.setObjectName("hint")
        self.missing.setWordWrap(True)
        self._brief = brief
        self._givers: list[str] = []
        self._fill()
        self._build()
        given_by = self.given_by.lineEdit()
        conceal(self.proof, *([given_by] if given_by is not None else []))
        self._connect()
        self._on_form_changed()

    def prefill(self, giver: str, person: str, level: Level, *, can_name: bool, channel: str = "") -> None:
        """Begin a new answer; nobody's way of answering is guessed unless `channel` says it."""
        head = head_of_delegation(giver) if giver and giver != person else ""
        self._givers = [one for one in (person, head) if one]
        self._offer_givers(person or head)
        line = self.given_by.lineEdit()
        if line is not None:
            line.setCursorPosition(0)  # the beginning of a long name tells more than its end
        self._choose(self.authority, Authority.SELF if person else Authority.HEAD_OF_DELEGATION)
        self._choose(self.channel, channel)
        self.level.clear()
        for one in (Level.STATE, Level.NAMED) if can_name else (Level.STATE,):
            self.level.addItem(level_word(one), one.value)
        self._choose(self.level, level)
        for scope, box in self.scopes.items():
            box.setChecked(scope in USUAL_SCOPES)
        self.proof.clear()
        self.interpreted.setCurrentIndex(0)
        self.translations.setChecked(False)
        self.now.setChecked(True)
        self._on_form_changed()

    def _offer_givers(self, given_by: str) -> None:
        """Offer who may have given it; while identities are hidden nobody is, and what stands there is dots."""
        self.given_by.clear()
        self.given_by.addItems([] if identities_hidden() else self._givers)
        self.given_by.setCurrentText(given_by)

    def lacking(self) -> list[str]:
        """What an approval still needs, in words."""
        wanted = [
            (bool(self.given_by.currentText().strip()), self.tr("who gave it")),
            (bool(self._channel()), self.tr("in what way it was given")),
            (bool(self._scopes()), self.tr("what it is good for")),
        ]
        if self._authority() is Authority.PUBLISHED:
            wanted.append((bool(self.proof.text().strip()), self.tr("where the words were published: address, date or file")))
        return [words for there, words in wanted if not there]

    def answer(self, step: Step, recorded_by: str, words: str = "") -> Answer:
        """What stands in the form, as an answer that was given now unless it says when."""
        said = self.given_at.dateTime().toPython()
        assert isinstance(said, datetime)
        return Answer(
            step,
            level=None if step.voids else Level(self.level.currentData()),
            scopes=self._scopes(),
            given_by=self.given_by.currentText().strip(),
            channel=self._channel(),
            authority=self._authority(),
            given_at=datetime.now().astimezone() if self.now.isChecked() else said.astimezone(),
            proof=self.proof.text().strip(),
            words=words,
            interpreted_from=Language(self.interpreted.currentData()) if self.interpreted.currentData() else None,
            translations=self.translations.isChecked(),
            recorded_by=recorded_by,
        )

    def _fill(self) -> None:
        for authority in Authority:
            self.authority.addItem(authority_word(authority), authority.value)
        self.channel.addItem("", "")
        for channel in CHANNELS:
            self.channel.addItem(channel_word(channel), channel)
        self.interpreted.addItem(self.tr("Not interpreted"), "")
        for language in Language:
            self.interpreted.addItem(language_word(language), language.value)
        self.proof.setPlaceholderText(self.tr("a note, an address, a file"))
        for field in (self.given_by, self.channel, self.authority, self.level, self.interpreted):
            field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            field.setMinimumContentsLength(10)
            field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _build(self) -> None:
        rows = QFormLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setVerticalSpacing(5)
        rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        rows.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        proof = QWidget()
        row = QHBoxLayout(proof)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.proof, 1)
        row.addWidget(self.proof_file)
        scopes = QWidget()
        scope_row = QVBoxLayout(scopes)
        scope_row.setContentsMargins(0, 0, 0, 0)
        scope_row.setSpacing(2)
        for box in self.scopes.values():
            scope_row.addWidget(box)
        moment = QWidget()
        moment_row = QVBoxLayout(moment)
        moment_row.setContentsMargins(0, 0, 0, 0)
        moment_row.addWidget(self.now)
        moment_row.addWidget(self.given_at)
        for label, field, whole, in_brief in (
            (self.tr("Given &by"), self.given_by, self.given_by, True),
            (self.tr("Authority"), self.authority, self.authority, True),
            (self.tr("Wa&y"), self.channel, self.channel, True),
            (self.tr("Named as"), self.level, self.level, True),
            (self.tr("Good for"), self.scopes[Scope.REPORT], scopes, True),
            (self.tr("&Proof"), self.proof, proof, False),
            (self.tr("Interpreted from"), self.interpreted, self.interpreted, False),
            (self.tr("Translations"), self.translations, self.translations, False),
            (self.tr("When"), self.given_at, moment, False),
        ):
            words = QLabel(label)
            words.setObjectName("hint")
            if label:
                words.setBuddy(field)
            if not isinstance(field, QCheckBox):
                field.setAccessibleName(label.replace("&", ""))
            rows.addRow(words, whole)
            rows.setRowVisible(whole, in_brief or not self._brief)

    def _connect(self) -> None:
        for field in (self.given_by, self.channel):
            field.currentTextChanged.connect(self._on_form_changed)
        self.authority.currentIndexChanged.connect(self._on_form_changed)
        for box in self.scopes.values():
            box.toggled.connect(self._on_form_changed)
        self.proof.textChanged.connect(self._on_form_changed)
        self.now.toggled.connect(self._on_form_changed)
        privacy().changed.connect(self._on_privacy_changed)
        self.proof_file.clicked.connect(self._on_proof_file_clicked)

    def _on_form_changed(self) -> None:
        self.given_at.setEnabled(not self.now.isChecked())
        self.given_at.setVisible(not self.now.isChecked() and not self._brief)
        lacking = self.lacking()
        self.missing.setText(self.tr("To approve, say {what}.").format(what=QLocale().createSeparatedList(lacking)) if lacking else "")
        self.missing.setVisible(bool(lacking))
        self.changed.emit()

    def _on_privacy_changed(self) -> None:
        self._offer_givers(self.given_by.currentText())

    def _on_proof_file_clicked(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("The file that proves it"), str(Path.home()))
        if chosen:
            self.proof.setText(chosen)

    def _channel(self) -> str:
        """A usual way as the log keeps it, else what was typed."""
        typed = self.channel.currentText().strip()
        return next((one for one in CHANNELS if channel_word(one).casefold() == typed.casefold()), typed)

    def _authority(self) -> Authority:
        return Authority(self.authority.currentData())

    def _scopes(self) -> tuple[Scope, ...]:
        return tuple(scope for scope, box in self.scopes.items() if box.isChecked())

    def _choose(self, field: QComboBox, value: str) -> None:
        field.setCurrentIndex(max(0, field.findData(str(value))))
