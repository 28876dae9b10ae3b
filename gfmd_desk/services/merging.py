"""One row of a change against what stands on the disk, where another process may have written meanwhile.

What the change does not touch stays as it stands there. Where both have other words, the change wins
and theirs are kept in the inbox.
"""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from gfmd_desk.domain.change import Act, Replaced, merged
from gfmd_desk.domain.clean_text import clean_text
from gfmd_desk.domain.entry import Entry
from gfmd_desk.domain.ids import new_id
from gfmd_desk.domain.order import between

if TYPE_CHECKING:
    from gfmd_desk.storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Written:
    """What writing a row did beyond what was asked: another process's words that were `kept`; whether others stand as subjects."""

    kept: Entry | None = None
    others_named: bool = False


def write_row(rows: "Transaction", row: Replaced, act: Act, made_at: datetime, *, back: bool = False) -> Written:
    """Write one row of a change that does, or takes `back`, this act; what was changed becomes a version of its own."""
    before = clean_entry(row.before) if row.before else None
    wanted = clean_entry(row.after) if row.after else None
    after = rows.versions.as_in_roster(wanted) if wanted else None
    stored = rows.entry(row.id)
    if after is None:
        rows.remove_entry(row.id, act, made_at, back=back)
    elif stored is None:
        rows.put_entry(after, act, made_at, back=back)
    elif (result := merged(before, after, stored)) != stored:
        rows.put_entry(result, act, made_at, back=back)
    if stored is None or not _loses_words(before, after, stored):
        return Written(None, after != wanted)
    kept = replace(stored, id=new_id(), section=None, subheading="", position=between(rows.last_position_in_inbox(stored.report_id), None))
    rows.put_entry(kept, Act.ADD, made_at)
    return Written(kept, after != wanted)


def clean_entry(entry: Entry) -> Entry:
    """Return `entry` with every text in it cleaned."""
    return replace(
        entry,
        text=clean_text(entry.text),
        subheading=clean_text(entry.subheading),
        first_wording=clean_text(entry.first_wording),
        tags=tuple(clean_text(tag) for tag in entry.tags),
    )


def _loses_words(before: Entry | None, after: Entry | None, stored: Entry) -> bool:
    """Say whether words stand on the disk that are neither those the change began with nor those it ends with."""
    known = {entry.text for entry in (before, after) if entry is not None}
    untouched = before is not None and after is not None and before.text == after.text
    return bool(stored.text) and not untouched and stored.text not in known
