"""From reports to a workbook for those who compare sessions. Every entry goes through `disclose`; nothing else is written of it."""

import datetime
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from gfmd_desk.domain import workbook_words as words
from gfmd_desk.domain.attribution import Audience, Regime, Scope
from gfmd_desk.domain.clean_text import clean_line, clean_text
from gfmd_desk.domain.disclosure import Released, disclose
from gfmd_desk.domain.entry import Kind
from gfmd_desk.domain.form import AttributionPlace, Section
from gfmd_desk.domain.frameworks import UNOFFICIAL, Frameworks
from gfmd_desk.domain.language import Language, Wording
from gfmd_desk.domain.report import Report
from gfmd_desk.domain.report_words import BETWEEN_NAMES, CONFIDENTIAL, language_name, quoted, written_date
from gfmd_desk.domain.room import Room
from gfmd_desk.domain.tags import code_words, in_order, parse_tag
from gfmd_desk.domain.workbook import EARLIEST_DAY, BarChart, Cell, Column, Sheet, Workbook, text_pieces
from gfmd_desk.errors import KnownError
from gfmd_desk.services.compose import OffTheRecordError, Unprinted, bare_room, unprinted

UNTITLED = Frameworks()
"""Without titles objectives and goals have their numbers alone."""


NO_ROOMS: Mapping[str, Room] = MappingProxyType({})


class NothingToTabulateError(KnownError):
    """There is no session of which a workbook could be written."""


@dataclass(frozen=True, slots=True)
class _Line:
    """One entry as it is written: what was released of it, and the objectives and goals it is tagged with."""

    number: int
    section: Section
    released: Released
    tags: tuple[str, ...]

    def text(self, language: Language) -> str:
        """The words as the Word report prints them."""
        text = clean_text(self.released.text)
        return quoted(text, language) if self.released.kind is Kind.QUOTE else text

    @property
    def attribution(self) -> str:
        return "" if self.section.attribution is AttributionPlace.NONE else self.released.attribution


@dataclass(frozen=True, slots=True)
class _Told:
    """One session and its lines."""

    report: Report
    lines: tuple[_Line, ...]


def tabulate(
    reports: Sequence[Report],
    made_on: datetime.date,
    frameworks: Frameworks = UNTITLED,
    rooms: Mapping[str, Room] = NO_ROOMS,
    scope: Scope = Scope.REPORT,
    audience: Audience = Audience.PUBLIC,
) -> Workbook:
    """Return the workbook of one session or of several for one audience and scope; the language is that of most.

    `rooms` are by the reports' ids; in a session without one nobody is named.
    Sessions off the record are left out (`withheld` names them); raise `OffTheRecordError` for a single one, and
    `NothingToTabulateError` if no session is left.
    """
    told = [
        _Told(report, tuple(_lines(report, rooms.get(report.id) or bare_room(report), scope, audience))) for report in _printable(reports)
    ]
    languages = Counter(one.report.session.language for one in told)
    language = max(Language, key=lambda language: languages[language])
    events = BETWEEN_NAMES.in_language(language).join(dict.fromkeys(clean_line(one.report.event.name) for one in told))
    session = told[0].report.session
    return Workbook(
        language=language,
        title=clean_line(session.title) or clean_line(session.code) if len(told) == 1 else events,
        subject=events if len(told) == 1 else words.SESSIONS.in_language(language),
        sheets=(_sessions(told, language), _entries(told, language), _objectives(told, language, frameworks)),
        made_on=made_on.isoformat(),
        page_head=CONFIDENTIAL.in_language(language) if audience is Audience.SECRETARIAT else "",
    )


def withheld(reports: Sequence[Report]) -> tuple[str, ...]:
    """Name the sessions that `tabulate` leaves out because they are off the record."""
    return tuple(report.session.code for report in reports if report.session.regime is Regime.OFF_THE_RECORD)


def unwritten(reports: Sequence[Report]) -> Unprinted:
    """Count the entries that `tabulate` leaves out of the other sessions."""
    counts = [unprinted(report) for report in reports if report.session.regime is not Regime.OFF_THE_RECORD]
    return Unprinted(
        sum(count.inbox for count in counts), sum(count.remarks for count in counts), sum(count.off_the_record for count in counts)
    )


def _printable(reports: Sequence[Report]) -> Sequence[Report]:
    printable = [report for report in reports if report.session.regime is not Regime.OFF_THE_RECORD]
    if printable:
        return printable
    if len(reports) == 1:
        raise OffTheRecordError(reports[0].session.code)
    if reports:
        raise NothingToTabulateError("All these sessions are off the record, so there is no workbook of them to write.")
    raise NothingToTabulateError("There is no session yet of which a workbook could be written.")


def _lines(report: Report, room: Room, scope: Scope, audience: Audience) -> Iterator[_Line]:
    for number, section in enumerate(report.form.sections, 1):
        for entry in report.in_section(section.key):
            released = disclose(entry, room, scope, audience).released
            if released is not None and released.text.strip():
                # Of the tags only those of the frameworks: what else somebody tagged an entry with was never meant for others.
                yield _Line(number, section, released, in_order(tag for tag in entry.tags if parse_tag(tag)))


def _sessions(told: Sequence[_Told], language: Language) -> Sheet:
    sections = _section_headings(told, language)
    known = (
        _column(words.SESSION, 11, language),
        _column(words.TITLE, 32, language),
        _column(words.EVENT, 20, language),
        _column(words.DATE, 12, language),
        _column(words.START, 9, language),
        _column(words.END, 9, language),
        _column(words.ROOM, 14, language),
        _column(words.LANGUAGE, 11, language),
        _column(words.FORM, 18, language),
        _column(words.REGIME, 15, language),
    )
    counted = (
        _column(words.ENTRIES, 10, language),
        _column(words.WORDS, 10, language),
        *(Column(heading, 18) for heading in sections),
    )
    rows = [(*_of_session(one.report, language), *_counts(one, sections, language)) for one in told]
    return _sheet(words.SESSIONS, (*known, *counted), rows, language, repeated=len(known))


def _of_session(report: Report, language: Language) -> tuple[Cell, ...]:
    session = report.session
    return (
        clean_line(session.code),
        clean_line(session.title),
        clean_line(report.event.name),
        _day(session.date, language),
        session.start,
        session.end,
        clean_line(session.room),
        language_name(session.language, language),
        report.form.name.in_language(language),
        words.REGIMES[session.regime].in_language(language),
    )


def _day(day: datetime.date | None, language: Language) -> Cell:
    return written_date(day, language) if day and day < EARLIEST_DAY else day


def _section_headings(told: Sequence[_Told], language: Language) -> tuple[str, ...]:
    """The sections of all forms, each once; sections of two forms that are called alike share a column."""
    sections = (section for one in told for section in one.report.form.sections)
    return tuple(dict.fromkeys(section.title.in_language(language) for section in sections))


def _counts(one: _Told, headings: Sequence[str], language: Language) -> Iterator[Cell]:
    """How many entries and words there are, and how many entries in each section; nothing where the form has no such section."""
    yield len(one.lines)
    yield sum(len(line.released.text.split()) for line in one.lines)
    counts = Counter({section.title.in_language(language): 0 for section in one.report.form.sections})
    counts.update(line.section.title.in_language(language) for line in one.lines)
    for heading in headings:
        yield counts.get(heading)


def _entries(told: Sequence[_Told], language: Language) -> Sheet:
    columns = (
        _column(words.SESSION, 11, language),
        _column(words.NUMBER, 7, language),
        _column(words.SECTION, 28, language),
        _column(words.SUBHEADING, 24, language),
        _column(words.KIND, 16, language),
        _column(words.TEXT, 80, language),
        _column(words.ATTRIBUTION, 22, language),
        _column(words.OBJECTIVES, 20, language),
    )
    rows = [_of_line(one.report, line, language) for one in told for line in one.lines]
    return _sheet(words.ENTRIES, columns, rows, language, repeated=len(columns))


def _of_line(report: Report, line: _Line, language: Language) -> tuple[Cell, ...]:
    return (
        clean_line(report.session.code),
        line.number,
        line.section.title.in_language(language),
        clean_line(line.released.subheading),
        words.KINDS[line.released.kind].in_language(language),
        line.text(report.session.language),
        clean_text(line.attribution),
        BETWEEN_NAMES.in_language(language).join(code_words(tag, language) for tag in line.tags),
    )


def _objectives(told: Sequence[_Told], language: Language, frameworks: Frameworks) -> Sheet:
    """A row for each objective and goal that an entry is tagged with, a column for each session."""
    by_session = [Counter(tag for line in one.lines for tag in line.tags) for one in told]
    columns = (
        _column(words.REFERENCE, 24, language),
        _column(words.TITLE, 60, language),
        _column(words.ENTRIES, 10, language),
        *(Column(clean_line(one.report.session.code), 12) for one in told),
    )
    rows = [
        (
            code_words(tag, language),
            _title(tag, language, frameworks),
            sum(counts[tag] for counts in by_session),
            *(counts[tag] or None for counts in by_session),
        )
        for tag in in_order(tag for counts in by_session for tag in counts)
    ]
    chart = BarChart(words.CHART_TITLE.in_language(language), labels=0, values=2)
    return _sheet(words.OBJECTIVES, columns, rows, language, repeated=2, chart=chart)


def _title(tag: str, language: Language, frameworks: Frameworks) -> str:
    """What an item is called; a target without a title here is told by its goal, which is named, or it would seem to be the goal."""
    item, of_goal = frameworks.item(tag), ""
    if item is None and (named := parse_tag(tag)) is not None:
        item, of_goal = frameworks.item(named.goal.tag), f"{code_words(named.goal.tag, language)} · "
    if item is None:
        return ""
    title = item.title(language)
    return f"{of_goal}{title.text}" if title.official else f"{of_goal}{title.text} ({UNOFFICIAL.in_language(language)})"


def _column(heading: Wording, width: int, language: Language) -> Column:
    return Column(heading.in_language(language), width)


def _sheet(
    name: Wording,
    columns: Sequence[Column],
    rows: Sequence[tuple[Cell, ...]],
    language: Language,
    *,
    repeated: int,
    chart: BarChart | None = None,
) -> Sheet:
    """Make a sheet; where a text is too long for its cell the next rows continue it, and a last column says so.

    They repeat what stands in the first `repeated` columns, so that a filter keeps the rows together; what is counted is not repeated.
    """
    pieces = [_continued(row, repeated) for row in rows]
    if any(len(rows_of_one) > 1 for rows_of_one in pieces):
        columns = (*columns, _column(words.CONTINUATION, 18, language))
        note = words.CONTINUES.in_language(language)
        pieces = [[(*row, note if place else "") for place, row in enumerate(rows_of_one)] for rows_of_one in pieces]
    return Sheet(name.in_language(language), tuple(columns), tuple(row for rows_of_one in pieces for row in rows_of_one), chart)


def _continued(row: tuple[Cell, ...], repeated: int) -> list[tuple[Cell, ...]]:
    """The rows that it takes to write one: the first is the row itself unless a text in it is too long."""
    cells = [text_pieces(cell) if isinstance(cell, str) else (cell,) for cell in row]
    longest = max(len(pieces) for pieces in cells)
    if longest == 1:
        return [row]
    return [tuple(_piece(pieces, number, again=place < repeated) for place, pieces in enumerate(cells)) for number in range(longest)]


def _piece(pieces: Sequence[Cell], number: int, *, again: bool) -> Cell:
    if len(pieces) == 1:
        return pieces[0] if again or number == 0 else None
    return pieces[number] if number < len(pieces) else None
