"""Asks what is known of a session before the first sentence: only its code and title must be given."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, Qt, Signal, Slot
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from gfmd_desk.domain.clock_time import read_clock
from gfmd_desk.domain.form import SESSION_FIELDS, FieldKind, Form, HeaderField
from gfmd_desk.domain.language import Language
from gfmd_desk.domain.report import Event, Regime, Report
from gfmd_desk.services.sessions import NewSession
from gfmd_desk.ui.words import language_word, regime_word

MOST_PEOPLE = 1_000_000
"""No hall is larger; a number field takes no more."""


class SessionDialog(QDialog):
    """For a new session, or with `report` for the details of one there is; then its form stays.

    `answered` follows when enough is given; who asked closes the dialog, or says by `refuse` why it cannot be kept.
    """

    answered = Signal()

    def __init__(
        self,
        forms: Sequence[Form],
        events: Sequence[Event],
        report: Report | None = None,
        window_language: Language = Language.ENGLISH,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._forms = [report.form] if report else list(forms)
        self._report = report
        self._window_language = window_language
        self.setWindowTitle(self.tr("Session details") if report else self.tr("New session"))
        self.event_name = QComboBox()
        self.event_name.setEditable(True)
        self.event_name.addItems([event.name for event in events])
        self.place = QLineEdit()
        self.code = QLineEdit()
        self.code.setPlaceholderText(self.tr("RT 1.1"))
        self.title = QLineEdit()
        self.form_choice = QComboBox()
        self.language = QComboBox()
        self.regime = QComboBox()
        self.date = QDateEdit(QDate.currentDate())
        self.date.setCalendarPopup(True)
        # Qt turns the parts around in a right-to-left window, where letters and figures turn by themselves: Arabic turns them first.
        self.date.setDisplayFormat(self.tr("d MMM yyyy"))
        self.start = QLineEdit()
        self.end = QLineEdit()
        for field in (self.start, self.end):
            field.setPlaceholderText("14:30")
            field.setMaximumWidth(field.fontMetrics().horizontalAdvance("00:00") * 2)
        self.room = QLineEdit()
        self._header_rows: dict[str, QWidget] = {}
        self._build()
        if report:
            self._fill(report)
        else:
            self.language.setCurrentIndex(self.language.findData(window_language))
        self._show_header_fields()
        self._area.setMinimumWidth(self._fields.sizeHint().width() + self._area.verticalScrollBar().sizeHint().width())

    def answer(self) -> NewSession:
        """What stands in the dialog."""
        form = self._form()
        return NewSession(
            event_name=self.event_name.currentText(),
            event_place=self.place.text(),
            code=self.code.text(),
            title=self.title.text(),
            form_id=form.id,
            language=self._report_language(),
            regime=Regime(self.regime.currentData()),
            date=_date(self.date.date()),
            start=read_clock(self.start.text()),
            end=read_clock(self.end.text()),
            room=self.room.text(),
            header={key: _value(row) for key, row in self._header_rows.items() if _value(row)},
        )

    def _build(self) -> None:
        self._fill_choices()
        self._rows = QFormLayout()
        self._rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for label, field in (
            (self.tr("&Event"), self.event_name),
            (self.tr("Event's &place"), self.place),
            (self.tr("&Code"), self.code),
            (self.tr("&Title"), self.title),
            (self.tr("&Form"), self.form_choice),
            (self.tr("Report's &language"), self.language),
            (self.tr("Re&gime"), self.regime),
            (self.tr("&Date"), self.date),
            (self.tr("&Start"), self.start),
            (self.tr("E&nd"), self.end),
            (self.tr("&Room"), self.room),
        ):
            self._add_row(self._rows, label, field)
        self._rows_of_session = self._rows.rowCount()
        self._fields = QWidget()
        self._fields.setLayout(self._rows)
        area = QScrollArea()
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the field that has the focus
        area.setWidgetResizable(True)
        area.setWidget(self._fields)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.problem = QLabel()
        self.problem.setObjectName("problem")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.name_the_act(self.tr("Keep") if self._report else self.tr("Begin"))
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("Cancel"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._area = area
        self._columns = QHBoxLayout()
        self._columns.addWidget(area, 1)
        outside = QVBoxLayout(self)
        outside.addLayout(self._columns, 1)
        outside.addWidget(self.problem)
        outside.addWidget(self.buttons)
        unit = self.fontMetrics().height()
        self.resize(unit * 30, unit * 40)
        (self.event_name if not self.event_name.currentText() else self.code).setFocus()

    def put_beside(self, column: QVBoxLayout) -> None:
        """Put something to be read beside the fields."""
        self._columns.addLayout(column, 2)
        self.resize(self.width() * 5 // 2, self.height())

    def accept(self) -> None:
        """Hand over the answer, or say in one sentence what is missing."""
        for field, sentence in (
            (self.event_name, self.tr("The session needs the name of its event.")),
            (self.code, self.tr("The session needs a code, as in the programme: RT 1.1.")),
            (self.title, self.tr("The session needs a title.")),
        ):
            text = field.currentText() if isinstance(field, QComboBox) else field.text()
            if not text.strip():
                self.refuse(sentence)
                field.setFocus()
                return
        for time_field in (self.start, self.end):
            if time_field.text().strip() and read_clock(time_field.text()) is None:
                self.refuse(self.tr("{time} is not a time of day: write it as 14:30.").format(time=time_field.text().strip()))
                time_field.setFocus()
                return
        self.problem.hide()
        self.answered.emit()

    def refuse(self, sentence: str) -> None:
        """Say why this cannot be kept; what was typed stays."""
        self.problem.setText(sentence)
        self.problem.show()

    def _fill_choices(self) -> None:
        for form in self._forms:
            self.form_choice.addItem(form.name.in_language(self._window_language), form.id)
        gfmd = self.form_choice.findData("gfmd-2018")
        self.form_choice.setCurrentIndex(max(0, gfmd))
        self.form_choice.setEnabled(self._report is None and len(self._forms) > 1)
        for language in Language:
            self.language.addItem(language_word(language), language)
        for regime in Regime:
            self.regime.addItem(regime_word(regime), regime)
        self.form_choice.currentIndexChanged.connect(self._on_form_choice_index_changed)
        self.language.currentIndexChanged.connect(self._on_form_choice_index_changed)

    def name_the_act(self, word: str) -> None:
        """Give the button that hands over the answer another word."""
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(word)

    def _fill(self, report: Report) -> None:
        session = report.session
        self.event_name.setCurrentText(report.event.name)
        self.event_name.setEnabled(False)
        self.place.setText(report.event.place)
        self.place.setEnabled(False)
        self.code.setText(session.code)
        self.title.setText(session.title)
        self.language.setCurrentIndex(self.language.findData(session.language))
        self.regime.setCurrentIndex(self.regime.findData(session.regime))
        if session.date:
            self.date.setDate(QDate(session.date.year, session.date.month, session.date.day))
        for field, moment in ((self.start, session.start), (self.end, session.end)):
            if moment:
                field.setText(f"{moment:%H:%M}")
        self.room.setText(session.room)
        self.title.setCursorPosition(0)

    def _form(self) -> Form:
        return next(form for form in self._forms if form.id == self.form_choice.currentData())

    def _report_language(self) -> Language:
        return Language(self.language.currentData())

    @Slot()
    def _on_form_choice_index_changed(self) -> None:
        self._show_header_fields()

    def _show_header_fields(self) -> None:
        """A row for each header field of the form that the session itself does not know; what was typed stays."""
        kept = {key: _value(row) for key, row in self._header_rows.items()}
        if self._report:
            kept = {**self._report.header, **{key: value for key, value in kept.items() if value}}
        while self._rows.rowCount() > self._rows_of_session:
            self._rows.removeRow(self._rows_of_session)
        self._header_rows = {}
        for field in self._form().header:
            if field.key not in SESSION_FIELDS:
                row = _row_of(field, self._report_language(), kept.get(field.key, ""))
                self._header_rows[field.key] = row
                self._add_row(self._rows, field.label.in_language(self._window_language), row)

    def _add_row(self, layout: QFormLayout, label: str, field: QWidget) -> None:
        """A label that leads to its field, for the eye, the keyboard and the screen reader."""
        words = QLabel(label)
        words.setBuddy(field)
        if isinstance(field, QComboBox):
            field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        field.setAccessibleName(label.replace("&", ""))
        layout.addRow(words, field)


def changed_session(report: Report, answer: NewSession) -> Report:
    """The report with what the dialog says of its session."""
    session = replace(
        report.session,
        code=answer.code,
        title=answer.title,
        language=answer.language,
        regime=answer.regime,
        date=answer.date,
        start=answer.start,
        end=answer.end,
        room=answer.room,
    )
    return replace(report, session=session, header=dict(answer.header))


def _row_of(field: HeaderField, language: Language, value: str) -> QWidget:
    match field.kind:
        case FieldKind.CHOICE:
            choice = QComboBox()
            choice.addItems(["", *(one.in_language(language) for one in field.choices)])
            choice.setCurrentText(value)
            return choice
        case FieldKind.NUMBER:
            number = QLineEdit(value if value.isdecimal() else "")
            number.setValidator(QIntValidator(0, MOST_PEOPLE, number))
            return number
        case _:
            line = QLineEdit(value)
            line.setCursorPosition(0)
            if field.kind is FieldKind.PEOPLE:
                line.setPlaceholderText(QCoreApplication.translate("SessionDialog", "several are parted by ;"))
            return line


def _value(row: QWidget) -> str:
    match row:
        case QComboBox():
            return row.currentText()
        case QLineEdit():
            return row.text()
        case _:
            return ""


def _date(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
