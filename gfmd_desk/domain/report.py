"""Events, their sessions, and the report written about one session."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from gfmd_desk.domain.attribution import Regime as Regime
from gfmd_desk.domain.change import Change, applied
from gfmd_desk.domain.entry import Entry
from gfmd_desk.domain.form import Form, Section
from gfmd_desk.domain.language import Language
from gfmd_desk.domain.line import EMPTY_LINE, Line


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


@dataclass(frozen=True)
class Report:
    """What is written about a session: the form it was begun with, the header fields filled in, the entries.

    `entries` are in no promised order; `in_section` gives them as they stand. `capture_line` is what
    was typed and picked and not entered yet; `regime_now` what holds for the lines that come, where that is not what
    holds for the session.
    """

    id: str
    event: Event
    session: Session
    form: Form
    header: Mapping[str, str] = field(default_factory=dict)
    entries: tuple[Entry, ...] = ()
    capture_line: Line = EMPTY_LINE
    regime_now: Regime | None = None

    def in_section(self, key: str | None) -> tuple[Entry, ...]:
        """Return the entries of one section in order; None is the inbox.

        Those without a subheading stand first, so that none slips under another's.
        """
        return self.by_section().get(key, ())

    def by_section(self) -> Mapping[str | None, tuple[Entry, ...]]:
        """Return the entries of every section of the form and of the inbox (None), each in order."""
        return self._placed

    def entry(self, entry_id: str) -> Entry | None:
        """Return the entry with this id."""
        return self._by_id.get(entry_id)

    def changed(self, change: Change) -> Report:
        """Return the report with a change done; what is worked out of it is taken over for all that the change does not touch."""
        touched = {row.id for row in change.rows}
        entries = applied(self.entries, change)
        after = replace(self, entries=entries)
        by_id = {entry.id: entry for entry in entries}
        now = [by_id[id] for id in touched if id in by_id]
        keys = {self._key_of(entry) for entry in (*filter(None, map(self.entry, touched)), *now)}
        placed = dict(self._placed)
        for key in keys:
            there = (*(entry for entry in placed[key] if entry.id not in touched), *(entry for entry in now if self._key_of(entry) == key))
            placed[key] = tuple(sorted(there, key=_standing))
        after.__dict__.update(_by_id=by_id, _placed=placed)
        return after

    def _key_of(self, entry: Entry) -> str | None:
        """The key of the section an entry stands in; None is the inbox."""
        section = self.section_of(entry)
        return section.key if section else None

    # Worked out once for each state of a report: a line that is entered is looked at from a dozen sides before it is painted.
    @cached_property
    def _by_id(self) -> dict[str, Entry]:
        return {entry.id: entry for entry in self.entries}

    @cached_property
    def _placed(self) -> dict[str | None, tuple[Entry, ...]]:
        placed: dict[str | None, list[Entry]] = {None: [], **{section.key: [] for section in self.form.sections}}
        for entry in self.entries:
            placed[entry.section if entry.section in placed else None].append(entry)
        return {key: tuple(sorted(entries, key=_standing)) for key, entries in placed.items()}

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
