"""The file or paste that something is read from: opened, and refused where it is none or too large."""

from dataclasses import dataclass
from pathlib import Path

from gfmd_desk.errors import KnownError

_MEGABYTE = 1_000_000


class SourceError(KnownError):
    """The source cannot be opened or is too large; nothing was read."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be read, in words for the user; `largest` is in bytes of a file or characters of a paste."""

    what: str
    file: str
    largest: int

    def content(self, path: Path) -> bytes:
        """Return the bytes of a file; raises SourceError."""
        try:
            if not path.exists():
                raise SourceError(f'There is no file "{path.name}" in {path.absolute().parent}.')
            if not path.is_file():
                raise SourceError(f'"{path.name}" is a folder or a device, not a file; please choose {self.file}.')
            self.refuse_larger(path.stat().st_size, f'"{path.name}"')
            with path.open("rb") as file:
                return file.read(self.largest + 1)  # it may have grown since
        except PermissionError as error:
            raise SourceError(f'"{path.name}" may not be read by you; ask for the right to read it, or for a copy.') from error
        except OSError as error:
            raise SourceError(f'"{path.name}" cannot be read: {error.strerror}.') from error

    def refuse_larger(self, size: int, name: str) -> None:
        """Raise SourceError where something is larger than what is wanted can be."""
        if size > self.largest:
            most = self.largest // _MEGABYTE
            raise SourceError(f"{name} has {size / _MEGABYTE:.1f} MB, more than the {most} MB that {self.what} may have.")
