"""The screen's words for a programme and for what a table of one holds."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from gfmd_desk.domain.language import Language
from gfmd_desk.domain.programme import DayOrder, ProgrammeField, ProgrammeRow
from gfmd_desk.domain.table import BadRow, Fault
from gfmd_desk.ui.models.table_model import WordRow
from gfmd_desk.ui.words import language_word, set_apart

_SHOWN = (
    ProgrammeField.CODE,
    ProgrammeField.TITLE,
    ProgrammeField.DATE,
    ProgrammeField.TIME,
    ProgrammeField.ROOM,
    ProgrammeField.FORM,
    ProgrammeField.LANGUAGE,
    ProgrammeField.MODERATOR,
)


def field_word(field: ProgrammeField) -> str:
    translate = QCoreApplication.translate
    return {
        ProgrammeField.CODE: translate("ProgrammeField", "Code"),
        ProgrammeField.TITLE: translate("ProgrammeField", "Title"),
        ProgrammeField.DATE: translate("ProgrammeField", "Date"),
        ProgrammeField.TIME: translate("ProgrammeField", "Times"),
        ProgrammeField.START: translate("ProgrammeField", "Start"),
        ProgrammeField.END: translate("ProgrammeField", "End"),
        ProgrammeField.ZONE: translate("ProgrammeField", "Time zone"),
        ProgrammeField.ROOM: translate("ProgrammeField", "Room"),
        ProgrammeField.FORM: translate("ProgrammeField", "Form"),
        ProgrammeField.LANGUAGE: translate("ProgrammeField", "Language"),
        ProgrammeField.MODERATOR: translate("ProgrammeField", "Moderator"),
        ProgrammeField.PANELLISTS: translate("ProgrammeField", "Panellists"),
        ProgrammeField.RAPPORTEUR: translate("ProgrammeField", "Rapporteur"),
    }[field]


def day_order_word(order: DayOrder) -> str:
    translate = QCoreApplication.translate
    return {
        DayOrder.DAY_FIRST: translate("DayOrder", "The day first"),
        DayOrder.MONTH_FIRST: translate("DayOrder", "The month first"),
    }[order]


def fault_sentence(bad: BadRow) -> str:
    """Why a row of a programme cannot be taken; what only a roster can have wrong keeps the reader's words."""
    translate = QCoreApplication.translate
    sentences = {
        Fault.NO_CODE: translate("ProgrammeFault", "There is no session code in it."),
        Fault.NO_TITLE: translate("ProgrammeFault", "There is no title in it."),
        Fault.CODE_TWICE: translate("ProgrammeFault", "The code “{given}” is already used in row {about}."),
        Fault.TOO_LONG: translate("ProgrammeFault", "This is too long for the column “{about}”: {given}"),
        Fault.BAD_DATE: translate("ProgrammeFault", "“{given}” is not a date."),
        Fault.UNCLEAR_DATE: translate("ProgrammeFault", "“{given}” could be two dates; write it as 2026-12-05."),
        Fault.NO_YEAR: translate("ProgrammeFault", "The date “{given}” has no year."),
        Fault.BAD_TIME: translate("ProgrammeFault", "“{given}” is not a time."),
        Fault.UNKNOWN_LANGUAGE: translate("ProgrammeFault", "“{given}” is not a language that reports can have; there are: {about}."),
        Fault.UNKNOWN_FORM: translate("ProgrammeFault", "There is no form “{given}”; there are: {about}."),
    }
    about = bad.about
    if bad.fault is Fault.TOO_LONG:
        about = field_word(ProgrammeField(bad.about))
    elif bad.fault is Fault.UNKNOWN_LANGUAGE:
        about = ", ".join(map(language_word, Language))
    return sentences[bad.fault].format(given=set_apart(bad.given), about=set_apart(about)) if bad.fault in sentences else bad.why


def other_form_sentence(codes: Sequence[str]) -> str:
    """Which sessions stay on their form though the programme names another."""
    words = QCoreApplication.translate(
        "Programme", "The programme names another form for {codes}: their reports stay on their form until you move them."
    )
    return words.format(codes=", ".join(map(set_apart, codes)))


def shown_headers() -> list[str]:
    return [field_word(field) for field in _SHOWN]


def programme_row(row: ProgrammeRow, mark: str) -> WordRow:
    """A session under `mark` and the headers of `shown_headers`; what its row leaves open is blank."""
    day = QLocale().toString(QDate(row.date.year, row.date.month, row.date.day), "ddd d MMM yyyy") if row.date else ""
    times = "–".join(f"{time:%H:%M}" for time in (row.start, row.end) if time)
    language = language_word(row.language) if row.language else ""
    return WordRow(str(row.row), (mark, row.code, row.title, day, times, row.room, row.form, language, row.moderator))
