"""Events, their sessions, and the report written about one session."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field

from gfmd_desk.domain.attribution import Regime as Regime
from gfmd_desk.domain.entry import Entry
from gfmd_desk.domain.form import Form, Section
from gfmd_desk.domain.language import Language


@dataclass(frozen=True, slots=True)
class Event:
    id: str
    name: str
    place: str = ""


@dataclass(frozen=True, slots=True)
class Session:
    """One meeting of an event; `start` and `end` are the room's own clock."""

    id: str
    event_id: str
    code: str
    title: str
    language: Language = Language.ENGLISH
    regime: Regime = Regime.CHATHAM_HOUSE
    date: datetime.date | None = None
    start: datetime.time | None = None
    end: datetime.time | None = None
    room: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """What is written about a session: the form it was begun with, the header fields filled in, the entries.

    `entries` are in no promised order; `in_section` gives them as they stand. `capture_line` is what
    was typed and not entered yet.
    """

    id: str
    event: Event
    session: Session
    form: Form
    header: Mapping[str, str] = field(default_factory=dict)
    entries: tuple[Entry, ...] = ()
    capture_line: str = ""

    def in_section(self, key: str | None) -> tuple[Entry, ...]:
        """Return the entries of one section in order; None is the inbox.

        Those without a subheading stand first, so that none slips under another's.
        """
        return self.by_section().get(key, ())

    def by_section(self) -> dict[str | None, tuple[Entry, ...]]:
        """Return the entries of every section of the form and of the inbox (None), each in order."""
        placed: dict[str | None, list[Entry]] = {None: [], **{section.key: [] for section in self.form.sections}}
        for entry in self.entries:
            placed[entry.section if entry.section in placed else None].append(entry)
        return {key: tuple(sorted(entries, key=_standing)) for key, entries in placed.items()}

    def entry(self, entry_id: str) -> Entry | None:
        return next((entry for entry in self.entries if entry.id == entry_id), None)

    def regime_of(self, entry: Entry) -> Regime:
        """What holds for an entry: its own regime where a moment of the session had one, else the session's."""
        return entry.regime or self.session.regime

    def section_of(self, entry: Entry) -> Section | None:
        """The section an entry stands in; None is the inbox, which also holds what is filed in a section that the form does not have."""
        return self.form.section(entry.section) if entry.section else None


@dataclass(frozen=True, slots=True)
class SessionRow:
    """One session as a list shows it; `entries` counts all of them, `inbox` those not filed yet, `filled` the sections with an entry."""

    session: Session
    event: Event
    report_id: str
    entries: int
    inbox: int
    filled: int
    sections: int


def progress(report: Report) -> SessionRow:
    """Return a report's session as a list shows it."""
    placed = report.by_section()
    filled = sum(bool(entries) for key, entries in placed.items() if key is not None)
    return SessionRow(report.session, report.event, report.id, len(report.entries), len(placed[None]), filled, len(report.form.sections))


def _standing(entry: Entry) -> tuple[bool, str, str]:
    """Where an entry stands in its section: those without a subheading first, then by position."""
    return entry.subheading != "", entry.position, entry.id


def due(report: Report) -> datetime.datetime | None:
    """When the report is due, by the room's own clock; None where its form or its session does not say.

    Counted from the end of the session, or from the end of its day where that is not known.
    """
    session = report.session
    if not report.form.due_hours or session.date is None:
        return None
    ended = datetime.datetime.combine(session.date, session.end or session.start or datetime.time(23, 59))
    if session.start and session.end and session.end < session.start:
        ended += datetime.timedelta(days=1)
    return ended + datetime.timedelta(hours=report.form.due_hours)
