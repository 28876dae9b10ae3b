"""A report as plain text, from a file or the clipboard: checked, then read in a child process."""

from pathlib import Path

from gfmd_desk.domain.draft import Draft
from gfmd_desk.domain.form import Form
from gfmd_desk.errors import KnownError
from gfmd_desk.importers.text import decode, read_text, refuse_blank
from gfmd_desk.intake.child import Limits, run_in_child

LARGEST = 10_000_000
"""Bytes of a file, or characters of a paste; the longest session reports have some 30,000."""

_LIMITS = Limits()


class SourceError(KnownError):
    """The source cannot be opened or is too large; nothing was read."""


def read_report_text(source: Path | bytes | str, form: Form, limits: Limits = _LIMITS) -> Draft:
    """Read a report on `form` from a file, from its bytes, or from pasted text; nothing is stored.

    Blocks for up to `limits.seconds`, so the window calls it from a thread of its own.
    Raises SourceError before anything is read, and ReadingError when it is no text or cannot be read.
    """
    content = _content(source) if isinstance(source, Path) else source
    _refuse_larger(len(content), "This text")
    return run_in_child(limits, _read, content, form)


def _content(path: Path) -> bytes:
    try:
        if not path.exists():
            raise SourceError(f'There is no file "{path.name}" in {path.absolute().parent}.')
        if not path.is_file():
            raise SourceError(f'"{path.name}" is a folder or a device, not a file; please choose a text file.')
        _refuse_larger(path.stat().st_size, f'"{path.name}"')
        with path.open("rb") as file:
            return file.read(LARGEST + 1)  # it may have grown since
    except PermissionError as error:
        raise SourceError(f'"{path.name}" may not be read by you; ask for the right to read it, or for a copy.') from error
    except OSError as error:
        raise SourceError(f'"{path.name}" cannot be read: {error.strerror}.') from error


def _refuse_larger(size: int, name: str) -> None:
    if size > LARGEST:
        raise SourceError(f"{name} has {size / 1_000_000:.1f} MB, more than the {LARGEST // 1_000_000} MB that a report may have.")


def _read(content: bytes | str, form: Form) -> Draft:
    """What the child does."""
    if isinstance(content, bytes):
        return read_text(decode(content), form)
    refuse_blank(content)
    return read_text(content, form)
