"""The tour: what somebody does who learns the desk in three minutes, and which change of the report shows that it was done."""

from collections.abc import Iterable
from enum import StrEnum

from gfmd_desk.domain.attribution import Part, Regime
from gfmd_desk.domain.change import Change, Replaced
from gfmd_desk.domain.entry import Entry


class TourStep(StrEnum):
    """In their order."""

    LINE = "line"
    WHO = "who"
    AGAIN = "again"
    OFF_THE_RECORD = "off the record"
    FILE = "file"
    TAG = "tag"
    ASK = "ask"
    SWEEP = "sweep"
    PREVIEW = "preview"
    WORD = "word"

    @property
    def number(self) -> int:
        """Counted from one."""
        return list(TourStep).index(self) + 1

    @property
    def following(self) -> "TourStep | None":
        return next(iter(list(TourStep)[self.number :]), None)


def done_by(step: TourStep, change: Change, entries: Iterable[Entry]) -> bool:
    """Whether a change is what a step asks for, by whatever key or list it was made; `entries` are those of the report after it.

    Steps that change nothing in the report are shown to be done elsewhere.
    """
    rows = [row for row in change.rows if row.after is not None]
    match step:
        case TourStep.LINE:
            return any(row.before is None for row in rows)
        case TourStep.WHO:
            return any(_new_speakers(row) for row in rows)
        case TourStep.AGAIN:
            before = list(entries)
            return any(one in _speakers(entry) for row in rows for one in _new_speakers(row) for entry in before if entry.id != row.id)
        case TourStep.OFF_THE_RECORD:
            return any(_is_off(row.after) and not _is_off(row.before) for row in rows)
        case TourStep.FILE:
            return any(
                row.after and row.after.section and row.after.section != (row.before.section if row.before else None) for row in rows
            )
        case TourStep.TAG:
            return any(row.after and set(row.after.tags) - set(row.before.tags if row.before else ()) for row in rows)
        case _:
            return False


def _section(entry: Entry | None) -> str | None:
    return entry.section if entry else None


def _speakers(entry: Entry | None) -> set[str]:
    return {one.participant_id for one in entry.subjects if one.part is Part.SPEAKER} if entry else set()


def _new_speakers(row: Replaced) -> set[str]:
    return _speakers(row.after) - _speakers(row.before)


def _is_off(entry: Entry | None) -> bool:
    return entry is not None and entry.regime is Regime.OFF_THE_RECORD
