"""Entries written from outside the window."""

from dataclasses import replace

from gfmd_desk.domain import editing
from gfmd_desk.domain.clean_text import clean_line, clean_text
from gfmd_desk.domain.editing import Place
from gfmd_desk.domain.entry import Entry
from gfmd_desk.domain.form import Form
from gfmd_desk.domain.ids import new_id
from gfmd_desk.domain.report import Report
from gfmd_desk.errors import KnownError
from gfmd_desk.services.clock import moment_now
from gfmd_desk.services.door import Door, put_change
from gfmd_desk.services.reports import from_store


class EntryRefusedError(KnownError):
    """An entry cannot be written as asked."""


def add_entry(door: Door, report: Report, text: str, section: str | None = None, subheading: str = "") -> Entry:
    """Add an entry at the end of its place, in the inbox without a section; raises KnownError."""
    text = _words(text)
    _check_section(report.form, section)
    entry_id = new_id()
    with door.writing() as rows:
        stored = rows.report(report.id)
        if stored is None:
            raise EntryRefusedError("This report is no longer in the store.")
        # Where the end is, is asked inside the transaction: another process may have added to the same place.
        put_change(rows, editing.add(from_store(stored), entry_id, text, Place(section, clean_line(subheading)), moment_now()))
        added = rows.entry(entry_id)
    assert added is not None
    return added


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
