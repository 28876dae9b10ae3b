"""A change to a report as a value: which entries stood before, and what stands in their place.

Every way to edit ends in one of these; storing it, showing it, undoing it and doing it again need nothing else.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from gfmd_desk.domain.entry import Entry


class Act(StrEnum):
    """What the user did, for "Undo ..." and for the status line."""

    ADD = "add"
    EDIT = "edit"
    SPLIT = "split"
    JOIN = "join"
    MOVE = "move"
    FILE = "file"
    SUBHEADING = "subheading"
    KIND = "kind"
    DELETE = "delete"


@dataclass(frozen=True, slots=True)
class Replaced:
    """One entry before and after; None where it did not exist."""

    before: Entry | None
    after: Entry | None

    @property
    def id(self) -> str:
        entry = self.after or self.before
        assert entry is not None
        return entry.id


@dataclass(frozen=True, slots=True)
class Change:
    report_id: str
    act: Act
    rows: tuple[Replaced, ...]

    def inverse(self) -> "Change":
        return Change(self.report_id, self.act, tuple(Replaced(row.after, row.before) for row in self.rows))

    def then(self, later: "Change") -> "Change":
        """Return one change with the effect of this and then `later`; entries that end as they began are left out."""
        rows = {row.id: row for row in self.rows}
        for row in later.rows:
            first = rows.get(row.id)
            rows[row.id] = Replaced(first.before if first else row.before, row.after)
        return Change(self.report_id, self.act, tuple(row for row in rows.values() if row.before != row.after))


def applied(entries: Iterable[Entry], change: Change) -> tuple[Entry, ...]:
    """Return `entries` with `change` done; an entry that is already as it should be stays."""
    result = {entry.id: entry for entry in entries}
    for row in change.rows:
        if row.after is None:
            result.pop(row.id, None)
        else:
            result[row.id] = row.after
    return tuple(result.values())
