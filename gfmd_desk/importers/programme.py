"""A table to a programme: which column is what, which rows are good, and how its dates and times were read."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, time

from gfmd_desk.domain.clean_text import clean_line
from gfmd_desk.domain.language import Language
from gfmd_desk.domain.programme import DayOrder, ProgrammeDraft, ProgrammeField, ProgrammeRow, span_of
from gfmd_desk.domain.table import BadRow, ColumnMapping, Fault, Remark, Seen, Table, listed
from gfmd_desk.errors import KnownError
from gfmd_desk.importers.columns import HeaderWords, account_for, guess_mapping
from gfmd_desk.importers.dates import Column, Doubt, read_column, read_date
from gfmd_desk.importers.folding import words
from gfmd_desk.importers.programme_words import HEADERS, LANGUAGES, WEAK_HEADERS
from gfmd_desk.importers.times import SaidTime, read_times

_HEADER_WORDS = HeaderWords(HEADERS, WEAK_HEADERS)
_LANGUAGES = {words(name): language for language, names in LANGUAGES.items() for name in names.split(",")}
_DOUBTS = {Doubt.NO_DATE: Fault.BAD_DATE, Doubt.UNCLEAR: Fault.UNCLEAR_DATE, Doubt.NO_YEAR: Fault.NO_YEAR}
_LONGEST = {ProgrammeField.CODE: 200}
_LONGEST_OTHER = 1_000
_SHOWN = 60

_Cells = Mapping[ProgrammeField, str]


class NoSessionsError(KnownError):
    """No column of the table holds the codes of sessions, or none their titles."""

    def __init__(self, missing: ProgrammeField) -> None:
        super().__init__(
            f"No column with the {missing.value} of the sessions was found; the first row should say what the columns hold: "
            "code, title, date, start, end, room, form, language, moderator."
        )


def guess_programme_mapping(table: Table) -> ColumnMapping[ProgrammeField]:
    """Guess what the columns of a programme hold from the words above them."""
    return guess_mapping(table, _HEADER_WORDS)


def draft_programme(table: Table, mapping: ColumnMapping[ProgrammeField], day_order: DayOrder | None = None) -> ProgrammeDraft:
    """Read the rows of a table as a mapping has them; `day_order` is the user's own word. Raises NoSessionsError."""
    for needed in (ProgrammeField.CODE, ProgrammeField.TITLE):
        if needed not in mapping.columns:
            raise NoSessionsError(needed)
    numbered = [(number, _cells(table, mapping, number)) for number in range(mapping.data_from, len(table.rows) + 1)]
    numbered = [(number, cells) for number, cells in numbered if any(cells.values())]
    column = read_column((cells.get(ProgrammeField.DATE, "") for _, cells in numbered), day_order)
    reading = _Reading(column)
    rows: list[ProgrammeRow] = []
    bad: list[BadRow] = []
    codes: dict[str, int] = {}
    for number, cells in numbered:
        drafted = reading.row(number, cells)
        if isinstance(drafted, ProgrammeRow) and drafted.code.casefold() in codes:
            drafted = BadRow(number, Fault.CODE_TWICE, drafted.code, str(codes[drafted.code.casefold()]))
        if isinstance(drafted, BadRow):
            bad.append(drafted)
        else:
            codes[drafted.code.casefold()] = number
            rows.append(drafted)
    account = account_for(table, mapping, [one.row for one in bad])
    remarks = (*table.remarks, *reading.remarks(), *_remarks(rows))
    return ProgrammeDraft(tuple(rows), tuple(bad), mapping, account, remarks, unclear_dates=column.assumed)


@dataclass(frozen=True, slots=True)
class _Times:
    start: time | None = None
    end: time | None = None
    zone: str = ""


class _Reading:
    """Reads rows with the dates of their column, and remembers what the user should know of it."""

    def __init__(self, column: Column) -> None:
        self._column = column
        self._year_taken = False
        self._zones: dict[str, None] = {}
        self._other_times: list[int] = []

    def row(self, number: int, cells: _Cells) -> ProgrammeRow | BadRow:
        for field, text in cells.items():
            if len(text) > _LONGEST.get(field, _LONGEST_OTHER):
                return BadRow(number, Fault.TOO_LONG, f"{text[:_SHOWN]}…", field.value)
        code, title = cells[ProgrammeField.CODE], cells[ProgrammeField.TITLE]
        if not code or not title:
            return BadRow(number, Fault.NO_TITLE if code else Fault.NO_CODE)
        word = cells.get(ProgrammeField.LANGUAGE, "")
        language = _LANGUAGES.get(words(word))
        if word and language is None:
            return BadRow(number, Fault.UNKNOWN_LANGUAGE, word, ", ".join(Language))
        day = self._day(number, cells.get(ProgrammeField.DATE, ""))
        times = self._times(number, cells)
        if isinstance(day, BadRow):
            return day
        if isinstance(times, BadRow):
            return times
        return ProgrammeRow(
            row=number,
            code=code,
            title=title,
            date=day,
            start=times.start,
            end=times.end,
            zone=times.zone,
            room=cells.get(ProgrammeField.ROOM, ""),
            form=cells.get(ProgrammeField.FORM, ""),
            language=language,
            moderator=cells.get(ProgrammeField.MODERATOR, ""),
            panellists=cells.get(ProgrammeField.PANELLISTS, ""),
            rapporteur=cells.get(ProgrammeField.RAPPORTEUR, ""),
        )

    def remarks(self) -> list[Remark]:
        """Say how dates and times were read, where that was a decision."""
        found: list[Remark] = []
        if self._column.example and self._column.order is not None:
            seen = Seen.DAY_FIRST if self._column.order is DayOrder.DAY_FIRST else Seen.MONTH_FIRST
            found.append(Remark(seen, self._column.example))
        if self._year_taken:
            found.append(Remark(Seen.YEAR_TAKEN, str(self._column.year)))
        if self._zones:
            found.append(Remark(Seen.TIMES_IN_ZONES, listed(self._zones)))
        if self._other_times:
            found.append(Remark(Seen.OTHER_TIMES, f"row {listed(map(str, self._other_times))}"))
        return found

    def _day(self, number: int, text: str) -> date | BadRow | None:
        if not text:
            return None
        read = read_date(text, self._column)
        if isinstance(read, Doubt):
            return BadRow(number, _DOUBTS[read], text)
        self._year_taken |= isinstance(read_date(text, replace(self._column, year=None)), Doubt)
        return read

    def _times(self, number: int, cells: _Cells) -> _Times | BadRow:
        """Start and end from their own columns, else from the one that holds both, else from the date's cell."""
        read: dict[ProgrammeField, SaidTime] = {}
        for field in (ProgrammeField.TIME, ProgrammeField.START, ProgrammeField.END):
            text = cells.get(field, "")
            said = read_times(text) if text else None
            if text and said is None:
                return BadRow(number, Fault.BAD_TIME, text)
            if said is not None:
                read[field] = said
        if not read:
            said = _time_beside_date(cells.get(ProgrammeField.DATE, ""))
            read = {ProgrammeField.START: said} if said else {}
        if any(said.others for said in read.values()):
            self._other_times.append(number)
        both = read.get(ProgrammeField.TIME)
        start, end = read.get(ProgrammeField.START, both), read.get(ProgrammeField.END)
        zones = [cells.get(ProgrammeField.ZONE, ""), *(said.zone for said in read.values())]
        zone = next((zone for zone in zones if zone), "")
        self._zones |= dict.fromkeys(zone for zone in zones if zone)
        return _Times(start.start if start else None, end.start if end else start.end if start else None, zone)


def _time_beside_date(text: str) -> SaidTime | None:
    day, _, clock = text.partition(" ")
    return read_times(clock) if day.count("-") == 2 and clock else None


def _cells(table: Table, mapping: ColumnMapping[ProgrammeField], number: int) -> dict[ProgrammeField, str]:
    return {field: clean_line(table.cell(number, place)) for place, field in enumerate(mapping.columns) if field is not None}


def _remarks(rows: Sequence[ProgrammeRow]) -> list[Remark]:
    """Say which sessions end after midnight, and which run at the same time; both are allowed."""
    late = [row.code for row in rows if row.start and row.end and row.end < row.start]
    spans = sorted((*span_of(row.date, row.start, row.end), row.code) for row in rows if row.date and row.start and row.end)
    beside: dict[str, None] = {}
    last = None
    for begins, ends, code in spans:
        if last is not None and begins < last[0]:
            beside |= dict.fromkeys((last[1], code))
        if last is None or ends > last[0]:
            last = ends, code
    found = [Remark(Seen.OVER_MIDNIGHT, listed(late))] if late else []
    return found + ([Remark(Seen.OVERLAPPING, listed(beside))] if beside else [])
