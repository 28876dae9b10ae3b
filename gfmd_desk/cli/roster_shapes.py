"""The shapes in which a roster's import is printed; scripts rely on them."""

from collections.abc import Iterator, Sequence

from gfmd_desk.domain.counted import counted
from gfmd_desk.domain.roster_draft import RosterDraft
from gfmd_desk.domain.roster_duplicates import Duplicate
from gfmd_desk.domain.table import BadRow, WhyLeft
from gfmd_desk.services.roster import ImportedRoster


def roster_shape(done: ImportedRoster, draft: RosterDraft) -> dict[str, object]:
    """`rows` counts the rows with something in them; a duplicate is two codes and why they may be one."""
    return _shape(done.event.name, done.imported, done.updated, done.bad, done.duplicates, draft)


def refused_roster_shape(event_name: str, bad: Sequence[BadRow], draft: RosterDraft) -> dict[str, object]:
    """The same where nothing was imported."""
    return _shape(event_name, 0, 0, bad, (), draft)


def roster_lines(done: ImportedRoster, draft: RosterDraft) -> Iterator[str]:
    """The same for a person to read."""
    rows = counted(_rows(draft), "row")
    yield f'The roster of the event "{done.event.name}": {done.imported} imported, {done.updated} updated of {rows}.'
    for row in done.bad:
        yield f"Left out: row {row.row}: {row.why}"
    for part in draft.account.left:
        if part.why is WhyLeft.HEADERS:
            continue
        yield f"Not read: {counted(part.cells, 'cell')} in {part.where} ({part.why})"
    for pair in done.duplicates:
        first, second = pair.first, pair.second
        yield f'Perhaps one person: {first.code} "{first.name}" and {second.code} "{second.name}" ({pair.likeness})'


def _shape(
    event_name: str, imported: int, updated: int, bad: Sequence[BadRow], duplicates: Sequence[Duplicate], draft: RosterDraft
) -> dict[str, object]:
    return {
        "format": 1,
        "event": event_name,
        "imported": imported,
        "updated": updated,
        "rows": _rows(draft),
        "bad": [{"row": row.row, "why": row.why} for row in bad],
        "duplicates": [[pair.first.code, pair.second.code, pair.likeness.value] for pair in duplicates],
        "remarks": [remark.text for remark in draft.remarks],
        "left": [{"where": part.where, "cells": part.cells, "why": part.why.value} for part in draft.account.left],
    }


def _rows(draft: RosterDraft) -> int:
    return len(draft.rows) + len(draft.bad)
