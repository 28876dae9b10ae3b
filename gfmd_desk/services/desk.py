"""The open desk: the store and the forms, with what a window or a command asks of them."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from gfmd_desk.domain.draft import Draft
from gfmd_desk.domain.moving import MovePlan
from gfmd_desk.domain.report import Event, Report, Session, SessionRow
from gfmd_desk.forms.shelf import FormShelf, load_forms
from gfmd_desk.services import drafts, moving, practice, sessions
from gfmd_desk.services.door import Door
from gfmd_desk.services.sessions import NewSession


def open_shelf(data_folder: Path, program_forms: Path) -> FormShelf:
    """Return the program's forms and those the user has put into the folder ``forms`` of the data folder."""
    return load_forms((program_forms, data_folder / "forms"))


@dataclass(frozen=True, slots=True)
class Desk:
    """Opened, used and closed on one thread."""

    door: Door
    shelf: FormShelf
    practice_file: Path

    @classmethod
    def open(cls, data_folder: Path, program_forms: Path, resources: Path) -> "Desk":
        """Open the store and the forms; raises KnownError."""
        return cls(Door.open(data_folder), open_shelf(data_folder, program_forms), resources / "practice" / "summit.toml")

    def sessions(self) -> tuple[SessionRow, ...]:
        return sessions.list_sessions(self.door)

    def report(self, report_id: str) -> Report:
        return sessions.load_report(self.door, report_id)

    def create_session(self, new: NewSession) -> Report:
        return sessions.create_session(self.door, self.shelf, new)

    def update_session(self, session: Session, header: Mapping[str, str], event: Event | None = None) -> Report:
        return sessions.update_session(self.door, session, header, event)

    def store_draft(self, new: NewSession, draft: Draft) -> Report:
        return drafts.store_draft(self.door, self.shelf, new, draft)

    def move_report(self, report: Report, plan: MovePlan) -> Report:
        return moving.move_report(self.door, report, plan)

    def make_practice(self) -> Report:
        return practice.make_practice(self.door, self.shelf, self.practice_file)

    def close(self) -> None:
        self.door.close()
