"""Sessions and their events: made, changed, listed, found."""

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from gfmd_desk.domain.clean_text import clean_line, clean_text
from gfmd_desk.domain.ids import new_id
from gfmd_desk.domain.language import Language
from gfmd_desk.domain.report import Event, Regime, Report, Session, SessionRow
from gfmd_desk.errors import KnownError
from gfmd_desk.forms.shelf import FormShelf
from gfmd_desk.services.clock import moment_now
from gfmd_desk.services.door import Door
from gfmd_desk.services.reports import for_store, from_store

if TYPE_CHECKING:
    from gfmd_desk.storage.transaction import Transaction

LONGEST_CODE = 200
_NAMED_AT_MOST = 12


class SessionRefusedError(KnownError):
    """A session cannot be made or changed as asked."""


class UnknownSessionError(KnownError):
    """No session, or more than one, is meant."""


@dataclass(frozen=True, slots=True)
class NewSession:
    """What a new session is made from; `header` holds the form's fields that the session itself does not know."""

    event_name: str
    code: str
    title: str
    form_id: str = "gfmd-2018"
    language: Language = Language.ENGLISH
    regime: Regime = Regime.CHATHAM_HOUSE
    date: datetime.date | None = None
    start: datetime.time | None = None
    end: datetime.time | None = None
    room: str = ""
    header: Mapping[str, str] = field(default_factory=dict)
    event_place: str = ""


def create_session(door: Door, shelf: FormShelf, new: NewSession) -> Report:
    """Make a session with its empty report, and the event if there is none of that name; raises KnownError."""
    with door.writing() as rows:
        return add_report(rows, begin_report(rows, shelf, new))


def begin_report(rows: "Transaction", shelf: FormShelf, new: NewSession) -> Report:
    """Return the report that a new session begins with; its event is put into the store, the report is not. Raises KnownError."""
    form = shelf.form(new.form_id)
    event = event_named(rows, new.event_name, new.event_place)
    session = _clean_session(
        Session(
            id=new_id(),
            event_id=event.id,
            code=new.code,
            title=new.title,
            language=new.language,
            regime=new.regime,
            date=new.date,
            start=new.start,
            end=new.end,
            room=new.room,
        )
    )
    _refuse_second(rows, session, event)
    return Report(id=new_id(), event=event, session=session, form=form, header=_clean_header(new.header))


def add_report(rows: "Transaction", report: Report) -> Report:
    """Put a begun report and its session into the store, and return it."""
    rows.add_report(for_store(report), moment_now().at)
    return report


def update_session(door: Door, session: Session, header: Mapping[str, str], event: Event | None = None) -> Report:
    """Change what is known of a session and the header of its report, and its event where one is given; raises KnownError.

    Values that the report keeps for fields of another form stay as they are.
    """
    session = _clean_session(session)
    with door.writing() as rows:
        if event is not None:
            _change_event(rows, event)
        theirs = next((one for one in rows.events() if one.id == session.event_id), None)
        if theirs is None:
            raise SessionRefusedError("This session's event is no longer in the store.")
        _refuse_second(rows, session, theirs)
        report_id = next((row.report_id for row in rows.sessions() if row.session.id == session.id), None)
        stored = rows.report(report_id) if report_id else None
        if stored is None:
            raise SessionRefusedError("This session is no longer in the store.")
        rows.change_session(session, _clean_header(_kept_aside(from_store(stored)) | dict(header)))
    return load_report(door, stored.id)


def list_sessions(door: Door, event_name: str | None = None) -> tuple[SessionRow, ...]:
    """Return all sessions, or those of one event, by event, date, start and code; raises UnknownSessionError for an unknown event."""
    with door.reading() as rows:
        found = rows.sessions()
    return found if event_name is None else _of_event(found, event_name)


def find_session(door: Door, code: str, event_name: str | None = None) -> Report:
    """Return the report of the one session with this code; raises UnknownSessionError if there is none or more than one."""
    return load_report(door, _meant(list_sessions(door), code, event_name).report_id)


def load_report(door: Door, report_id: str) -> Report:
    """Return a report as it stands on the disk; raises KnownError if it is gone."""
    with door.reading() as rows:
        stored = rows.report(report_id)
    if stored is None:
        raise UnknownSessionError("This report is no longer in the store.")
    return from_store(stored)


def event_named(rows: "Transaction", name: str, place: str) -> Event:
    """Return the event of a name; it is put into the store if it is not there. Raises SessionRefusedError."""
    name = clean_line(name)
    if not name:
        raise SessionRefusedError("An event needs a name.")
    there = next((event for event in rows.events() if same_words(event.name, name)), None)
    if there is not None:
        return there
    event = Event(new_id(), name, clean_line(place))
    rows.put_event(event)
    return event


def same_words(one: str, other: str) -> bool:
    """Say whether two names are the same but for case and white space."""
    return clean_line(one).casefold() == clean_line(other).casefold()


def _meant(rows: tuple[SessionRow, ...], code: str, event_name: str | None) -> SessionRow:
    if not rows:
        raise UnknownSessionError("There is no session yet.")
    if event_name is not None:
        rows = _of_event(rows, event_name)
    place = f' in the event "{rows[0].event.name}"' if event_name is not None else ""
    found = [row for row in rows if same_words(row.session.code, code)]
    if not found:
        raise UnknownSessionError(
            f'There is no session "{clean_line(code)}"{place}; the codes are: {_listed(row.session.code for row in rows)}.'
        )
    if len(found) > 1:
        events = _listed(f'"{row.event.name}"' for row in found)
        raise UnknownSessionError(f'More than one event has a session "{found[0].session.code}": {events}; say which with --event.')
    return found[0]


def _of_event(rows: tuple[SessionRow, ...], name: str) -> tuple[SessionRow, ...]:
    found = tuple(row for row in rows if same_words(row.event.name, name))
    if not found:
        events = _listed(row.event.name for row in rows) or "none"
        raise UnknownSessionError(f'There is no event "{clean_line(name)}"; the events are: {events}.')
    return found


def _listed(names: Iterable[str]) -> str:
    """Name the first few, and say how many more there are."""
    distinct = list(dict.fromkeys(names))
    more = len(distinct) - _NAMED_AT_MOST
    return ", ".join(distinct[:_NAMED_AT_MOST]) + (f" and {more} more" if more > 0 else "")


def _change_event(rows: "Transaction", event: Event) -> None:
    event = replace(event, name=clean_line(event.name), place=clean_line(event.place))
    if not event.name:
        raise SessionRefusedError("An event needs a name.")
    if any(same_words(other.name, event.name) for other in rows.events() if other.id != event.id):
        raise SessionRefusedError(f'There is already an event "{event.name}".')
    rows.put_event(event)


def _clean_session(session: Session) -> Session:
    session = replace(session, code=clean_line(session.code), title=clean_line(session.title), room=clean_line(session.room))
    if not session.code:
        raise SessionRefusedError("A session needs a code, such as RT 1.1.")
    if len(session.code) > LONGEST_CODE:
        raise SessionRefusedError(f"A session's code has at most {LONGEST_CODE} characters; this one has {len(session.code)}.")
    if not session.title:
        raise SessionRefusedError("A session needs a title.")
    return session


def _refuse_second(rows: "Transaction", session: Session, event: Event) -> None:
    codes = (row.session for row in rows.sessions() if row.event.id == event.id and row.session.id != session.id)
    if any(same_words(other.code, session.code) for other in codes):
        raise SessionRefusedError(f'The event "{event.name}" already has a session "{session.code}".')


def _kept_aside(report: Report) -> dict[str, str]:
    """The values of the head that the report's form has no field for."""
    asked = {field.key for field in report.form.header}
    return {key: value for key, value in report.header.items() if key not in asked}


def _clean_header(header: Mapping[str, str]) -> dict[str, str]:
    cleaned = {key: clean_text(value).strip() for key, value in header.items()}
    return {key: value for key, value in cleaned.items() if value}
