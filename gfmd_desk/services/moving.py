"""A report moved to another form, stored."""

from gfmd_desk.domain.change import Act
from gfmd_desk.domain.moving import MovePlan, apply_move
from gfmd_desk.domain.report import Report
from gfmd_desk.errors import KnownError
from gfmd_desk.services.clock import moment_now
from gfmd_desk.services.door import Door
from gfmd_desk.services.reports import for_store, from_store


class MoveRefusedError(KnownError):
    """A report cannot be moved as planned; nothing was done."""


def move_report(door: Door, report: Report, plan: MovePlan) -> Report:
    """Move `report` as planned and return it as it stands then; raises KnownError.

    What stands in the store is what is moved: words and places that another process has written since the plan was
    made go along. Only a report that is on another form by now is refused. Moving twice is the same as moving once,
    because a move that raised may be on the disk all the same.
    """
    with door.writing() as rows:
        stored = rows.report(report.id)
        if stored is None:
            raise MoveRefusedError("Not moved: this report is no longer in the store.")
        here = from_store(stored)
        if here.form != report.form and _content(here) != _content(apply_move(report, plan)):
            raise MoveRefusedError(
                "Not moved: meanwhile this report was moved to another form elsewhere; look at it again before you move it."
            )
        if here.form == plan.to:
            return here
        moved = apply_move(here, plan)
        rows.change_form(for_store(moved))
        before, moved_at = set(here.entries), moment_now().at
        for entry in moved.entries:
            if entry not in before:
                rows.put_entry(entry, Act.FORM, moved_at)
    return moved


def _content(report: Report) -> tuple[object, ...]:
    return report.form, report.header, set(report.entries)
