"""Entries written from outside the window."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from gfmd_desk.domain import editing
from gfmd_desk.domain.attribution import Level, Part, Subject, Voice, in_parts
from gfmd_desk.domain.change import Replaced
from gfmd_desk.domain.clean_text import clean_line, clean_text
from gfmd_desk.domain.editing import Place
from gfmd_desk.domain.entry import Entry
from gfmd_desk.domain.form import Form
from gfmd_desk.domain.ids import new_id
from gfmd_desk.domain.report import Report
from gfmd_desk.errors import KnownError
from gfmd_desk.services.attribution_shelf import AttributionShelf
from gfmd_desk.services.clock import moment_now
from gfmd_desk.services.door import Door, put_change
from gfmd_desk.services.reports import from_store
from gfmd_desk.services.who import whom

if TYPE_CHECKING:
    from gfmd_desk.storage.transaction import Transaction


class EntryRefusedError(KnownError):
    """An entry cannot be written as asked."""


@dataclass(frozen=True, slots=True)
class Said:
    """Who said an entry and whose practice it is, in words to be looked up.

    `level` is what is wanted of the speakers, or of the owners where only they are given.
    """

    speakers: tuple[str, ...] = ()
    owners: tuple[str, ...] = ()
    level: Level | None = None
    voice: Voice | None = None


def add_entry(
    door: Door,
    report: Report,
    text: str,
    section: str | None = None,
    subheading: str = "",
    said: Said | None = None,
    shelf: AttributionShelf | None = None,
) -> Entry:
    """Add an entry at the end of its place, in the inbox without a section; raises KnownError. Who `said` it needs the `shelf`."""
    text = _words(text)
    _check_section(report.form, section)
    entry_id = new_id()
    with door.writing() as rows:
        stored = rows.report(report.id)
        if stored is None:
            raise EntryRefusedError("This report is no longer in the store.")
        # Where the end is, is asked inside the transaction: another process may have added to the same place.
        change = editing.add(from_store(stored), entry_id, text, Place(section, clean_line(subheading)), moment_now())
        marks: dict[str, Any] = {"regime": stored.regime_now}
        if said is not None and shelf is not None:
            marks |= {"subjects": _subjects(rows, report.event.id, said, shelf), "voice": said.voice}
        put_change(rows, replace(change, rows=tuple(_marked(row, entry_id, marks) for row in change.rows)))
        added = rows.entry(entry_id)
        assert added is not None
    return added


def _marked(row: Replaced, entry_id: str, marks: Mapping[str, Any]) -> Replaced:
    """The row with what is said of the new entry besides its words."""
    return replace(row, after=replace(row.after, **marks)) if row.after is not None and row.id == entry_id else row


def _subjects(rows: "Transaction", event_id: str, said: Said, shelf: AttributionShelf) -> tuple[Subject, ...]:
    speakers_level = said.level if said.speakers else None
    owners_level = None if said.speakers else said.level
    speakers = [Subject(Part.SPEAKER, whom(rows, event_id, word, shelf.names).id, speakers_level) for word in said.speakers]
    owners = [Subject(Part.OWNER, whom(rows, event_id, word, shelf.names).id, owners_level) for word in said.owners]
    return in_parts((*speakers, *owners))


def edit_entry(door: Door, report: Report, entry_id: str, text: str) -> Entry:
    """Give an entry other words; raises KnownError."""
    text = _words(text)
    with door.writing() as rows:
        entry = rows.entry(entry_id)
        if entry is None or entry.report_id != report.id:
            raise EntryRefusedError(f'The session "{report.session.code}" has no entry "{clean_line(entry_id)}".')
        put_change(rows, editing.reword(entry, text))
    return replace(entry, text=text)


def _words(text: str) -> str:
    text = clean_text(text).strip()
    if not text:
        raise EntryRefusedError("An entry needs at least one word.")
    return text


def _check_section(form: Form, section: str | None) -> None:
    if section is not None and form.section(section) is None:
        keys = ", ".join(known.key for known in form.sections)
        raise EntryRefusedError(f'The form has no section "{clean_line(section)}"; its sections are: {keys}.')
