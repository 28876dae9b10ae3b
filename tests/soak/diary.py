"""What the drivers of a desk write down outside its data folder, each line with the moment it was written; a kill takes none of it away.

The moments are those of `time.monotonic`, which all processes of a machine share.
"""

import json
import os
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from gfmd_desk.domain.report import Report


class Diary:
    """Written by one process; each line is on its way to the file when `write` returns."""

    def __init__(self, path: Path) -> None:
        self._file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)

    def write(self, what: str, *, at: float | None = None, **more: object) -> None:
        """Write down that something happened, now or `at` another moment."""
        line = {"what": what, "at": time.monotonic() if at is None else at, **more}
        os.write(self._file, json.dumps(line).encode("ascii") + b"\n")


def read_diary(path: Path) -> list[dict[str, Any]]:
    """Return the lines; the last one may be half of one where the writer was killed."""
    whole, _, _ = path.read_bytes().rpartition(b"\n")
    return [json.loads(line) for line in whole.splitlines()]


def shape_of(report: Report, line: str) -> dict[str, Any]:
    """All that hands put into a report: its entries, what stands in the capture line, and what holds for the lines that come."""
    return {"entries": sorted(_entries(report)), "line": line, "regime": report.regime_now or ""}


def _entries(report: Report) -> Iterator[list[str]]:
    for one in report.entries:
        words = (one.id, one.section or "", one.subheading, one.position, one.kind.value, one.regime or "", one.first_wording, one.text)
        yield [*words, *one.tags, *(f"{subject.part} {subject.participant_id}" for subject in one.subjects)]
