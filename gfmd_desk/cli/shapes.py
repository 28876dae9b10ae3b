"""The shapes in which commands print what they read; scripts rely on them."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from gfmd_desk.delivery.delivered import Delivered
from gfmd_desk.domain.attribution import Audience
from gfmd_desk.domain.counted import counted
from gfmd_desk.domain.draft import Draft
from gfmd_desk.domain.entry import Entry
from gfmd_desk.domain.form import Form
from gfmd_desk.domain.report import Report, SessionRow
from gfmd_desk.services.compose import Unprinted


def report_shape(report: Report) -> dict[str, object]:
    session = report.session
    return {
        "format": 1,
        "session": {
            "code": session.code,
            "title": session.title,
            "event": report.event.name,
            "date": session.date.isoformat() if session.date else None,
            "language": session.language.value,
            "regime": session.regime.value,
        },
        "form": {"id": report.form.id, "version": report.form.version},
        "sections": [
            {
                "key": section.key,
                "number": number,
                "title": section.title.in_language(session.language),
                "entries": _entries(report.in_section(section.key)),
            }
            for number, section in enumerate(report.form.sections, 1)
        ],
        "inbox": _entries(report.in_section(None)),
    }


def report_lines(report: Report) -> Iterator[str]:
    """The same for a person to read; the ids are what `entry edit` asks for."""
    yield f"{report.session.code}  {report.session.title}  ({report.event.name})"
    for number, section in enumerate(report.form.sections, 1):
        yield ""
        yield f"{number}. {section.title.in_language(report.session.language)}  [{section.key}]"
        yield from _entry_lines(report.in_section(section.key))
    inbox = report.in_section(None)
    if inbox:
        yield ""
        yield "Inbox"
        yield from _entry_lines(inbox)


def row_shape(row: SessionRow) -> dict[str, object]:
    return {"code": row.session.code, "title": row.session.title, "event": row.event.name, "entries": row.entries}


def form_shape(form: Form) -> dict[str, object]:
    return {"id": form.id, "version": form.version, "name": form.name.en, "sections": [section.key for section in form.sections]}


def draft_shape(report: Report, draft: Draft) -> dict[str, object]:
    return {
        "session": report.session.code,
        "source_characters": draft.source_characters,
        "imported_characters": draft.imported_characters,
        "left": [{"text": part.text, "why": part.why} for part in draft.left],
    }


def delivery_shape(path: Path, left_out: Unprinted) -> dict[str, object]:
    return {"format": 1, "file": str(path), "unprinted": {"inbox": left_out.inbox, "remarks": left_out.remarks}}


def unprinted_lines(left_out: Unprinted) -> Iterator[str]:
    """Say what a report does not print."""
    if left_out.inbox:
        yield f"Not in the report: {counted(left_out.inbox, 'line')} in the inbox, not filed in a section yet."
    if left_out.remarks:
        yield f"Not in the report: {counted(left_out.remarks, 'remark')} meant for the rapporteur alone."


def _entries(entries: Iterable[Entry]) -> list[dict[str, str]]:
    return [{"id": entry.id, "kind": entry.kind.value, "subheading": entry.subheading, "text": entry.text} for entry in entries]


def _entry_lines(entries: Iterable[Entry]) -> Iterator[str]:
    subheading = ""
    for entry in entries:
        if entry.subheading != subheading:
            subheading = entry.subheading
            yield f"  {subheading}"
        yield f"  {entry.id}  {' '.join(entry.text.splitlines())}"


def hint_lines(delivered: Delivered, audience: Audience) -> Iterator[str]:
    """What could still give somebody away, for whoever hands the file out."""
    if audience is Audience.SECRETARIAT:
        yield "This file is confidential: it says who spoke."
        return
    if not delivered.roster:
        yield "No roster is loaded: only the world's names were looked for."
    for hint in delivered.hints:
        yield f"Look again: {hint.kind.value} in {hint.where}."
