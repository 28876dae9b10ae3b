"""What an import would bring in, stored."""

from collections.abc import Iterator
from dataclasses import replace

from gfmd_desk.domain.draft import Draft
from gfmd_desk.domain.entry import Entry
from gfmd_desk.domain.ids import new_id
from gfmd_desk.domain.order import between
from gfmd_desk.domain.report import Report
from gfmd_desk.forms.shelf import FormShelf
from gfmd_desk.services.clock import moment_now
from gfmd_desk.services.door import Door
from gfmd_desk.services.merging import clean_entry
from gfmd_desk.services.sessions import NewSession, add_report, begin_report


def store_draft(door: Door, shelf: FormShelf, new: NewSession, draft: Draft) -> Report:
    """Make a session with the draft's entries in their order, all or nothing; raises KnownError."""
    with door.writing() as rows:
        report = begin_report(rows, shelf, new)
        return add_report(rows, replace(report, entries=tuple(_entries(draft, report.id))))


def _entries(draft: Draft, report_id: str) -> Iterator[Entry]:
    moment = moment_now()
    position = None
    for drafted in draft.entries:
        position = between(position, None)
        yield clean_entry(
            Entry(
                id=new_id(),
                report_id=report_id,
                position=position,
                text=drafted.text,
                kind=drafted.kind,
                said_at=moment.at,
                said_offset=moment.offset,
                section=drafted.section,
                subheading=drafted.subheading,
                first_wording=drafted.text,
            )
        )
