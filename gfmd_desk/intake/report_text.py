"""A report as plain text, from a file or the clipboard: checked, then read in a child process."""

from pathlib import Path

from gfmd_desk.domain.draft import Draft
from gfmd_desk.domain.form import Form
from gfmd_desk.importers.text import decode, read_text, refuse_blank
from gfmd_desk.intake.child import Limits, run_in_child
from gfmd_desk.intake.source import SourceError, Wanted

__all__ = ["LARGEST", "SourceError", "read_report_text"]

LARGEST = 10_000_000
"""Bytes of a file, or characters of a paste; the longest session reports have some 30,000."""

_LIMITS = Limits()
_REPORT = Wanted("a report", "a text file", LARGEST)


def read_report_text(source: Path | bytes | str, form: Form, limits: Limits = _LIMITS) -> Draft:
    """Read a report on `form` from a file, from its bytes, or from pasted text; nothing is stored.

    Blocks for up to `limits.seconds`, so the window calls it from a thread of its own.
    Raises SourceError before anything is read, and ReadingError when it is no text or cannot be read.
    """
    content = _REPORT.content(source) if isinstance(source, Path) else source
    _REPORT.refuse_larger(len(content), "This text")
    return run_in_child(limits, _read, content, form)


def _read(content: bytes | str, form: Form) -> Draft:
    """What the child does."""
    if isinstance(content, bytes):
        return read_text(decode(content), form)
    refuse_blank(content)
    return read_text(content, form)
