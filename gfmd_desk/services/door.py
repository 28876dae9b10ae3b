"""The one door for changes: the only object that commits to the store."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from gfmd_desk.domain.attribution import Regime
from gfmd_desk.domain.change import Change
from gfmd_desk.domain.clean_text import clean_text
from gfmd_desk.domain.entry import Entry
from gfmd_desk.domain.line import Line, chips_to_json
from gfmd_desk.services.clock import moment_now
from gfmd_desk.services.merging import write_row
from gfmd_desk.storage.failures import GoneError, NoRoomError, NotOpenedError, NotReadError, NotSavedError, StoreError
from gfmd_desk.storage.reserve import keep_reserve, use_reserve

if TYPE_CHECKING:
    from gfmd_desk.storage.store import Store
    from gfmd_desk.storage.transaction import Transaction

__all__ = ["Committed", "Door", "GoneError", "NotOpenedError", "NotReadError", "NotSavedError", "StoreError"]


@dataclass(frozen=True, slots=True)
class Committed:
    """What a commit did beyond what was asked: `kept` are the words of another process, now in the inbox.

    `others_named` says that somebody was meant who is in the roster no more, and who stands for them now was written instead.
    """

    kept: tuple[Entry, ...] = ()
    others_named: bool = False


class Door:
    """A folder's store, open. It belongs to the thread that first reads or writes through it, and is closed there."""

    def __init__(self, store: "Store") -> None:
        self._store = store

    @classmethod
    def open(cls, folder: Path) -> "Door":
        """Open the store in `folder`, made or migrated if need be; raises NotOpenedError."""
        from gfmd_desk.storage.database import open_store  # start-up: SQLAlchemy takes half a second, and the window is there before

        return cls(open_store(folder))

    def commit(self, change: Change, line: Line | None = None) -> Committed:
        """Put `change` on the disk, and what stands in the capture line of its report then; raises NotSavedError, and can be tried again.

        A GoneError says that the report is gone: then trying again is of no use while it stays so.
        A change that raised may be on the disk all the same, so doing one twice is the same as doing it once.
        """
        with self.writing() as rows:
            committed = put_change(rows, change)
            if line is not None:
                _put_line(rows, change.report_id, line)
        return committed

    def keep_line(self, report_id: str, line: Line) -> Committed:
        """Put what stands in a report's capture line on the disk; raises NotSavedError, and can be repeated, as `commit`."""
        with self.writing() as rows:
            _refuse_gone(rows, report_id)
            _put_line(rows, report_id, line)
        return Committed()

    def keep_regime(self, report_id: str, regime: Regime | None) -> Committed:
        """Put what holds for the lines that come on the disk; raises NotSavedError, and can be repeated, as `commit`."""
        with self.writing() as rows:
            _refuse_gone(rows, report_id)
            rows.keep_regime(report_id, regime)
        return Committed()

    @contextmanager
    def writing(self) -> Iterator["Transaction"]:
        """One transaction, committed at the end or not at all; raises NotSavedError."""
        with self._store.writing() as rows:
            yield rows

    @contextmanager
    def reading(self) -> Iterator["Transaction"]:
        """One unmoving view of the store; raises NotReadError."""
        with self._store.reading() as rows:
            yield rows

    @property
    def changed_outside(self) -> bool:
        """Whether, before it was opened, the store was changed by something else than this program."""
        return self._store.changed_outside

    @property
    def only_read(self) -> str:
        """Why nothing can be written, in a sentence; empty where it can."""
        return self._store.only_read

    @property
    def newer(self) -> bool:
        """Whether a newer program wrote the store."""
        return self._store.newer

    @property
    def commits_missing(self) -> bool:
        """Whether, when it was opened, the store did not have any more what was written last."""
        return self._store.commits_missing

    def note_commits(self) -> None:
        """Note how far the store is written, so that the next opening can tell; raises NotReadError."""
        self._store.note_commits()

    def changed_elsewhere(self) -> bool:
        """Say, once, whether another process has written since this was last asked; raises NotReadError."""
        return self._store.changed_elsewhere()

    @property
    def path(self) -> Path:
        """The store's file."""
        return self._store.path

    @property
    def folder(self) -> Path:
        """The data folder."""
        return self.path.parent

    def scrub(self) -> None:
        """Leave nothing of what was erased in the store's files; raises NotSavedError."""
        self._store.scrub()

    def keep_reserve(self) -> None:
        """Keep some room on the disk for the last words."""
        if not self.only_read:
            keep_reserve(self.folder)

    def use_reserve(self, error: Exception) -> bool:
        """Give that room up if `error` came of a full disk; True if there was some, so that it is worth trying again."""
        return isinstance(error, NoRoomError) and use_reserve(self.folder)

    def close(self) -> None:
        """Close the store; nothing is waiting to be written. May be called twice."""
        self._store.close()


def put_change(rows: "Transaction", change: Change) -> Committed:
    """Put `change` on the disk with the rest of a transaction; raises NotSavedError."""
    for report_id in {change.report_id, *(row.after.report_id for row in change.rows if row.after)}:
        _refuse_gone(rows, report_id)
    made_at = moment_now().at
    written = [write_row(rows, row, change.act, made_at, back=change.back) for row in change.rows]
    return Committed(tuple(one.kept for one in written if one.kept is not None), any(one.others_named for one in written))


def _put_line(rows: "Transaction", report_id: str, line: Line) -> None:
    rows.keep_line(report_id, clean_text(line.text), clean_text(chips_to_json(line.chips)))


def _refuse_gone(rows: "Transaction", report_id: str) -> None:
    if not rows.has_report(report_id):
        raise GoneError("Not saved: this report is no longer in the store.")
