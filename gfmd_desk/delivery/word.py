"""Hand a report out as a Word file: the only way from a report to a file that others read."""

from datetime import date
from pathlib import Path
from typing import BinaryIO

from gfmd_desk.delivery.delivered import Delivered as Delivered
from gfmd_desk.delivery.expected import expected_in_word
from gfmd_desk.delivery.giveaways import giveaway_hints
from gfmd_desk.delivery.name_checks import check_in_word
from gfmd_desk.delivery.place import put_in_place
from gfmd_desk.delivery.refusals import NotCleanError
from gfmd_desk.exporters.word import write_word
from gfmd_desk.guard.finding import Finding
from gfmd_desk.guard.names import inspect_names
from gfmd_desk.guard.word import inspect_word
from gfmd_desk.services.compose import compose, unprinted
from gfmd_desk.services.handout import Handout


def deliver_word(handout: Handout, target: Path, parts: Path, made_on: date) -> Delivered:
    """Write the report of `handout` to `target`, an existing file replaced in one step, with the fixed parts in the folder `parts`.

    Raises a `KnownError` when the session is off the record, the system refuses the file, or the guard finds anything.
    """
    report = handout.report
    document = compose(report, made_on, handout.rooms[report.id], handout.scope, handout.audience)
    expected = expected_in_word(document)
    check = check_in_word(document, handout.names)
    hints: list[Finding] = []

    def write(stream: BinaryIO) -> None:
        write_word(document, parts, stream)

    def inspect(written: Path) -> None:
        names = inspect_names(written, check)
        findings = [*inspect_word(written, expected), *names.stops]
        if findings:
            raise NotCleanError(target.name, findings)
        hints.extend((*names.hints, *giveaway_hints(handout)))

    return Delivered(put_in_place(write, inspect, target), unprinted(report), hints=tuple(hints), roster=handout.names.roster)
