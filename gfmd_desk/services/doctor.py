"""Look through a data folder and say what is wrong in it, without writing to it."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from gfmd_desk.domain.backup import Backup
from gfmd_desk.services.backups import list_backups
from gfmd_desk.services.forget import begun_in
from gfmd_desk.services.locked import is_sealed
from gfmd_desk.storage.connection import STORE_FILE
from gfmd_desk.storage.copies import asides_in

if TYPE_CHECKING:
    from gfmd_desk.storage.examining import Examined


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """`store` is what was found in the store; `begun` are events whose identities are half destroyed, `aside` folders with damaged stores.

    `problems` are sentences, none where all is well.
    """

    path: Path
    store: "Examined"
    backups: tuple[Backup, ...]
    broken: tuple[str, ...]
    begun: tuple[str, ...] = ()
    readable: tuple[Path, ...] = ()
    aside: tuple[Path, ...] = ()

    @property
    def problems(self) -> tuple[str, ...]:
        return tuple(self._problems())

    def _problems(self) -> Iterator[str]:
        yield from self.store.problems
        for path in self.readable:
            yield f"Your notes are sealed, but this copy can still be read by anybody: {path}. Open them once more, and it is sealed too."
        for name in self.broken:
            yield f"The backup {name} is damaged: it is not what was verified when it was made."
        if not self.backups and self.store.entries:
            yield "There is no backup yet."
        for event in self.begun:
            whose = f'the event "{event}"' if event else "an event"
            yield f"Destroying the identities of {whose} was begun and is not done: ask for it again, what is left of them can be found."


def diagnose(folder: Path) -> Diagnosis:
    """Examine the store and its backups; raises KnownError where the folder cannot be read."""
    from gfmd_desk.storage.examining import examine  # start-up: brings SQLAlchemy, which no child process of the command line needs

    shelf = list_backups(folder)
    readable = _readable(folder) if is_sealed(folder) else ()
    return Diagnosis(
        folder / STORE_FILE, examine(folder / STORE_FILE), shelf.backups, shelf.broken, begun_in(folder), readable, asides_in(folder)
    )


def _readable(folder: Path) -> tuple[Path, ...]:
    from gfmd_desk.storage.sealing import readable_copies  # start-up: brings cryptography

    return tuple(readable_copies(folder))
