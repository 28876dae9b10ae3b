"""A roster or a programme from a file or the clipboard: checked, its table read in a child process, its columns guessed.

The window reads a table once and may then change the mapping, or choose another sheet, and draft again; nothing is stored here.
"""

from collections.abc import Callable
from pathlib import Path

from gfmd_desk.domain.programme import ProgrammeDraft
from gfmd_desk.domain.roster_draft import RosterDraft
from gfmd_desk.domain.table import Table
from gfmd_desk.importers.programme import draft_programme, guess_programme_mapping
from gfmd_desk.importers.roster import draft_roster, guess_roster_mapping
from gfmd_desk.intake.child import Limits, run_in_child
from gfmd_desk.intake.source import SourceError, Wanted

__all__ = [
    "SourceError",
    "draft_programme",
    "draft_roster",
    "guess_programme_mapping",
    "guess_roster_mapping",
    "read_programme",
    "read_roster",
    "read_table",
]

LARGEST = 20_000_000
"""Bytes of a file, or characters of a paste; 20,000 participants take two million."""

_LIMITS = Limits(seconds=60)
_TABLE = Wanted("a roster or a programme", "a workbook or a CSV file", LARGEST)


def read_table(source: Path | bytes | str, sheet: str | None = None, limits: Limits = _LIMITS) -> Table:
    """Read a table from a file, from its bytes, or from pasted text; of a workbook `sheet`, else the first that holds something.

    Blocks for up to `limits.seconds`, so the window calls it from a thread of its own.
    Raises SourceError before anything is read, and ReadingError when it is no table or cannot be read.
    """
    content = _TABLE.content(source) if isinstance(source, Path) else source
    _TABLE.refuse_larger(len(content), "This table")
    return run_in_child(limits, _read, content, sheet)


def read_roster(source: Path | bytes | str, sheet: str | None = None, is_country: Callable[[str], bool] | None = None) -> RosterDraft:
    """Read a roster with its columns as guessed, those of countries by `is_country` too where it is given; raises KnownError."""
    table = read_table(source, sheet)
    return draft_roster(table, guess_roster_mapping(table, is_country))


def read_programme(source: Path | bytes | str, sheet: str | None = None) -> ProgrammeDraft:
    """Read a programme with its columns as guessed; raises KnownError."""
    table = read_table(source, sheet)
    return draft_programme(table, guess_programme_mapping(table))


def _read(content: bytes | str, sheet: str | None) -> Table:
    """What the child does."""
    from gfmd_desk.importers.table import read_table as parse  # start-up: openpyxl is imported by the child alone

    return parse(content, sheet)
