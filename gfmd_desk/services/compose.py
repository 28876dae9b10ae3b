"""From a report to what its readers see. Every entry goes through `disclose`; nothing else is printed of it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time

from gfmd_desk.domain.attribution import Audience, Regime, Scope
from gfmd_desk.domain.clean_text import clean_line, clean_text
from gfmd_desk.domain.disclosure import Disclosure, Released, disclose
from gfmd_desk.domain.document import Block, Document, Field, Heading, ListItem, Note, Paragraph, Quote, Subheading
from gfmd_desk.domain.entry import Entry, Kind
from gfmd_desk.domain.form import SESSION_FIELDS, AttributionPlace, FieldKind, HeaderField, Section, WhenEmpty
from gfmd_desk.domain.language import Language
from gfmd_desk.domain.report import Report, Session
from gfmd_desk.domain.report_words import (
    AFTER_WORDS,
    BEFORE_WORDS,
    BETWEEN_NAMES,
    CONFIDENTIAL,
    CONTESTED,
    PAGE_OF_PAGES,
    language_name,
    quoted,
    written_date,
    written_time,
)
from gfmd_desk.domain.room import Room
from gfmd_desk.errors import KnownError

_BETWEEN_PEOPLE = re.compile("[;؛\n]")


class OffTheRecordError(KnownError):
    """Nothing that was said in the session may be printed."""

    def __init__(self, code: str) -> None:
        super().__init__(f"Session {code} is off the record, so there is no report of it to print.")


@dataclass(frozen=True, slots=True)
class Unprinted:
    """How many entries a report leaves out: not filed in a section, remarks in the sections, and what was off the record there."""

    inbox: int
    remarks: int
    off_the_record: int = 0


def bare_room(report: Report) -> Room:
    """The room of which nothing is known: nobody is named, and nobody counted."""
    return Room(report.session.regime, report.session.language)


def compose(
    report: Report, made_on: date, room: Room | None = None, scope: Scope = Scope.REPORT, audience: Audience = Audience.PUBLIC
) -> Document:
    """Return the document of `report` for one audience and scope, its properties dated `made_on`.

    Raises `OffTheRecordError` if there can be none. Without a `room` nobody is named.
    """
    session, form = report.session, report.form
    if session.regime is Regime.OFF_THE_RECORD:
        raise OffTheRecordError(session.code)
    language = session.language
    return Document(
        language=language,
        heading=form.heading.in_language(language),
        title=clean_line(session.title) or clean_line(session.code),
        subject=clean_line(report.event.name),
        fields=tuple(_fields(report)),
        blocks=tuple(_blocks(report, _Reader(room or bare_room(report), scope, audience))),
        page_words=_page_words(language, audience),
        made_on=made_on.isoformat(),
    )


def unprinted(report: Report) -> Unprinted:
    """Count what `compose` leaves out, so that the user can be told before the report is handed in."""
    sections = {section.key for section in report.form.sections}
    inbox = sum(entry.section not in sections for entry in report.entries)
    remarks = sum(entry.section in sections and entry.kind is Kind.REMARK for entry in report.entries)
    off = sum(
        entry.section in sections and entry.kind is not Kind.REMARK and entry.regime is Regime.OFF_THE_RECORD for entry in report.entries
    )
    return Unprinted(inbox, remarks, off)


def _fields(report: Report) -> Iterator[Field]:
    language = report.session.language
    for field in report.form.header:
        if field.key == "title" and clean_line(report.session.title):
            continue  # it stands above the fields, large
        if field.key in SESSION_FIELDS:
            value = _of_session(report.session, field.key)
        else:
            value = _filled_in(field, report.header.get(field.key, ""), language)
        if value:
            yield Field(field.label.in_language(language), value)


def _of_session(session: Session, key: str) -> str:
    language = session.language
    match key:
        case "code":
            return clean_line(session.code)
        case "title":
            return clean_line(session.title)
        case "room":
            return clean_line(session.room)
        case "date":
            return written_date(session.date, language) if session.date else ""
        case "start":
            return written_time(session.start, language) if session.start else ""
        case "end":
            return written_time(session.end, language) if session.end else ""
        case "language":
            return language_name(language, language)
        case _:
            raise ValueError(f"the session knows no {key}")


def _filled_in(field: HeaderField, value: str, language: Language) -> str:
    """Write a header field as its kind is written; what cannot be read as that kind is printed as it was typed."""
    value = clean_text(value).strip()
    match field.kind:
        case FieldKind.PEOPLE:
            names = (clean_line(name) for name in _BETWEEN_PEOPLE.split(value))
            return BETWEEN_NAMES.in_language(language).join(name for name in names if name)
        case FieldKind.DATE:
            day = _as_date(value)
            return written_date(day, language) if day else value
        case FieldKind.TIME:
            moment = _as_time(value)
            return written_time(moment, language) if moment else value
        case FieldKind.CHOICE:
            chosen = (choice for choice in field.choices if value in (choice.en, choice.fr, choice.es, choice.ar))
            choice = next(chosen, None)
            return choice.in_language(language) if choice else value
        case _:
            return value


def _as_date(value: str) -> date | None:
    try:
        return date.fromisoformat(value)
    except ValueError:
        return None


def _as_time(value: str) -> time | None:
    try:
        return time.fromisoformat(value)
    except ValueError:
        return None


@dataclass(frozen=True, slots=True)
class _Reader:
    """Whom a document is for, and what disclosure goes by."""

    room: Room
    scope: Scope
    audience: Audience


def _page_words(language: Language, audience: Audience) -> str:
    words = PAGE_OF_PAGES.in_language(language)
    return f"{CONFIDENTIAL.in_language(language)} · {words}" if audience is Audience.SECRETARIAT else words


def _blocks(report: Report, reader: _Reader) -> Iterator[Block]:
    language = report.session.language
    for number, section in enumerate(report.form.sections, 1):
        printed = list(_section(report, section, reader))
        if not printed and section.when_empty is WhenEmpty.OMIT:
            continue
        yield Heading(number, section.title.in_language(language))
        yield from printed
        if not printed and section.when_empty is WhenEmpty.NOTE and section.empty_note:
            yield Note(section.empty_note.in_language(language))
    if report.form.closing_note:
        yield Note(report.form.closing_note.in_language(language))


def _section(report: Report, section: Section, reader: _Reader) -> Iterator[Block]:
    language = report.session.language
    subheading, answers = "", _Answers(reader.audience)
    for entry in report.in_section(section.key):
        disclosed = disclose(entry, reader.room, reader.scope, reader.audience)
        released = disclosed.released
        if released is None or not released.text.strip():
            continue
        if released.subheading != subheading:
            subheading, answers = released.subheading, _Answers(reader.audience)
            if clean_line(subheading):
                yield Subheading(clean_line(subheading))
        if answers.begin_with(entry, disclosed):
            yield Paragraph(CONTESTED.in_language(language))
        yield printed(released, section.attribution, language)


class _Answers:
    """Says where points begin that contest the one printed right before them; a line of its own says so, which changes no sentence.

    Not where either is printed with a name: who agreed to stand beside a point has not agreed to stand against another one.
    """

    def __init__(self, audience: Audience) -> None:
        self._audience = audience
        self._contested = ""
        self._said = False

    def begin_with(self, entry: Entry, disclosed: Disclosure) -> bool:
        """Take the entry that is printed next; say whether the line goes before it."""
        named = any(one.printed.needs_approval for one in disclosed.subjects) and self._audience is not Audience.SECRETARIAT
        if self._contested and entry.contests == self._contested and not named:
            first, self._said = not self._said, True
            return first
        self._contested, self._said = "" if named else entry.id, False
        return False


def printed(released: Released, place: AttributionPlace, language: Language) -> Block:
    """Return what is printed of an entry in a section that puts attributions in this place."""
    text = quoted(released.text, language) if released.kind is Kind.QUOTE else released.text
    who = released.attribution if place is not AttributionPlace.NONE else ""
    if who and place is AttributionPlace.BEFORE:
        text, who = BEFORE_WORDS.in_language(language).format(who=who, words=text), ""
    if released.kind is Kind.QUOTE:
        return Quote(text, who)
    if who:
        text = AFTER_WORDS.in_language(language).format(who=who, words=text)
    return Paragraph(text) if released.kind is Kind.PROSE else ListItem(text)
