"""Hand sessions out as an Excel workbook: the only way from reports to a workbook that others read."""

from datetime import date
from pathlib import Path
from typing import BinaryIO

from gfmd_desk.delivery.delivered import Delivered
from gfmd_desk.delivery.expected_excel import expected_in_excel
from gfmd_desk.delivery.giveaways import giveaway_hints
from gfmd_desk.delivery.name_checks import check_in_excel
from gfmd_desk.delivery.place import put_in_place
from gfmd_desk.delivery.refusals import NotCleanError
from gfmd_desk.domain.frameworks import Frameworks
from gfmd_desk.exporters.excel import write_excel
from gfmd_desk.guard.excel import inspect_excel
from gfmd_desk.guard.finding import Finding
from gfmd_desk.guard.names import inspect_names
from gfmd_desk.services.handout import Handout
from gfmd_desk.services.tabulate import UNTITLED, tabulate, unwritten, withheld


def deliver_excel(handout: Handout, target: Path, parts: Path, made_on: date, frameworks: Frameworks = UNTITLED) -> Delivered:
    """Write the sessions of `handout` to `target`, an existing file replaced in one step, with the fixed parts in the folder `parts`.

    `frameworks` has the titles of objectives and goals.
    Raises a `KnownError` when nothing may be written of any session, the system refuses the file, or the guard finds anything.
    """
    reports = handout.reports
    workbook = tabulate(reports, made_on, frameworks, handout.rooms, handout.scope, handout.audience)
    expected = expected_in_excel(workbook)
    check = check_in_excel(workbook, handout.names)
    hints: list[Finding] = []

    def write(stream: BinaryIO) -> None:
        write_excel(workbook, parts, stream)

    def inspect(written: Path) -> None:
        names = inspect_names(written, check)
        findings = [*inspect_excel(written, expected), *names.stops]
        if findings:
            raise NotCleanError(target.name, findings)
        hints.extend((*names.hints, *giveaway_hints(handout)))

    placed = put_in_place(write, inspect, target)
    return Delivered(placed, unwritten(reports), withheld(reports), tuple(hints), handout.names.roster)
