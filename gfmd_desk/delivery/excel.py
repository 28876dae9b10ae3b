"""Hand sessions out as an Excel workbook: the only way from reports to a workbook that others read."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import BinaryIO

from gfmd_desk.delivery.delivered import Delivered
from gfmd_desk.delivery.expected_excel import expected_in_excel
from gfmd_desk.delivery.place import put_in_place
from gfmd_desk.delivery.refusals import NotCleanError
from gfmd_desk.domain.frameworks import Frameworks
from gfmd_desk.domain.report import Report
from gfmd_desk.exporters.excel import write_excel
from gfmd_desk.guard.excel import inspect_excel
from gfmd_desk.services.tabulate import UNTITLED, tabulate, unwritten, withheld


def deliver_excel(reports: Sequence[Report], target: Path, parts: Path, made_on: date, frameworks: Frameworks = UNTITLED) -> Delivered:
    """Write one session or several to `target`, an existing file replaced in one step, with the fixed parts in the folder `parts`.

    `frameworks` has the titles of objectives and goals.
    Raises a `KnownError` when nothing may be written of any session, the system refuses the file, or the guard finds anything.
    """
    workbook = tabulate(reports, made_on, frameworks)
    expected = expected_in_excel(workbook)

    def write(stream: BinaryIO) -> None:
        write_excel(workbook, parts, stream)

    def inspect(written: Path) -> None:
        findings = inspect_excel(written, expected)
        if findings:
            raise NotCleanError(target.name, findings)

    return Delivered(put_in_place(write, inspect, target), unwritten(reports), withheld(reports))
