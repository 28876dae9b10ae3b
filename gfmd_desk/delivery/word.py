"""Hand a report out as a Word file: the only way from a report to a file that others read."""

from datetime import date
from pathlib import Path
from typing import BinaryIO

from gfmd_desk.delivery.delivered import Delivered as Delivered
from gfmd_desk.delivery.expected import expected_in_word
from gfmd_desk.delivery.place import put_in_place
from gfmd_desk.delivery.refusals import NotCleanError
from gfmd_desk.domain.report import Report
from gfmd_desk.exporters.word import write_word
from gfmd_desk.guard.word import inspect_word
from gfmd_desk.services.compose import compose, unprinted


def deliver_word(report: Report, target: Path, parts: Path, made_on: date) -> Delivered:
    """Write `report` to `target`, an existing file replaced in one step, with the fixed parts in the folder `parts`.

    Raises a `KnownError` when the session is off the record, the system refuses the file, or the guard finds anything.
    """
    document = compose(report, made_on)
    expected = expected_in_word(document)

    def write(stream: BinaryIO) -> None:
        write_word(document, parts, stream)

    def inspect(written: Path) -> None:
        findings = inspect_word(written, expected)
        if findings:
            raise NotCleanError(target.name, findings)

    return Delivered(put_in_place(write, inspect, target), unprinted(report))
