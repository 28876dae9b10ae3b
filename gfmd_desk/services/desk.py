"""The open desk: the store and the forms, with what a window or a command asks of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from gfmd_desk.domain.approval import ApprovalStep, Matter
from gfmd_desk.domain.attribution import Audience, Scope
from gfmd_desk.domain.draft import Draft
from gfmd_desk.domain.moving import MovePlan
from gfmd_desk.domain.name_check import NameCheck
from gfmd_desk.domain.protected_names import Sighting
from gfmd_desk.domain.report import Event, Report, Session, SessionRow
from gfmd_desk.domain.room import Room
from gfmd_desk.domain.roster import Participant
from gfmd_desk.domain.ruling import Ruling, Verdict
from gfmd_desk.forms.shelf import FormShelf, load_forms
from gfmd_desk.services import approval_items, approvals, drafts, moving, name_watch, practice, rooms, roster, rulings, sessions, who
from gfmd_desk.services.approval_items import ApprovalItem
from gfmd_desk.services.approvals import Answer
from gfmd_desk.services.attribution_shelf import AttributionShelf
from gfmd_desk.services.door import Door
from gfmd_desk.services.handout import Handout, check_for_event, prepare_handout
from gfmd_desk.services.name_watch import Finder, Hit, Watched
from gfmd_desk.services.sessions import NewSession


def open_shelf(data_folder: Path, program_forms: Path) -> FormShelf:
    """Return the program's forms and those the user has put into the folder ``forms`` of the data folder."""
    return load_forms((program_forms, data_folder / "forms"))


@dataclass(frozen=True, slots=True)
class Desk:
    """Opened, used and closed on one thread."""

    door: Door
    shelf: FormShelf
    resources: Path
    attribution: AttributionShelf

    @classmethod
    def open(cls, data_folder: Path, program_forms: Path, resources: Path) -> "Desk":
        """Open the store and the forms; raises KnownError."""
        return cls(Door.open(data_folder), open_shelf(data_folder, program_forms), resources, AttributionShelf(resources))

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
        return practice.make_practice(self.door, self.shelf, self.resources / "practice" / "summit.toml")

    def room(self, report_id: str) -> Room:
        """Return the room of a report's session; raises KnownError."""
        return rooms.load_room(self.door, report_id, self.attribution)

    def handout(self, report_ids: Sequence[str], scope: Scope = Scope.REPORT, audience: Audience = Audience.PUBLIC) -> Handout:
        """Read what is to be handed out, as it stands now; raises KnownError."""
        return prepare_handout(self.door, self.attribution, report_ids, scope, audience)

    def name_check(self, event_name: str) -> NameCheck:
        """Return what is looked for in any file of an event; raises KnownError if there is no such event."""
        rows = sessions.list_sessions(self.door, event_name)
        return check_for_event(self.door, self.attribution, rows[0].event.id)

    def people(self, event_id: str) -> tuple[Participant, ...]:
        """Return the roster of an event."""
        return roster.list_participants(self.door, event_id)

    def approval_items(self, event_id: str, report_id: str | None = None) -> tuple[ApprovalItem, ...]:
        """Return what there is to approve in an event, or in one of its reports."""
        return approval_items.approval_items(self.door, self.attribution, event_id, report_id)

    def items_to_ask(self, report_id: str, entry_id: str) -> tuple[ApprovalItem, ...]:
        """Return what to ask the speakers of a quote."""
        return approval_items.items_to_ask(self.door, self.attribution, report_id, entry_id)

    def record(self, report_id: str, matters: Sequence[Matter], answer: Answer) -> tuple[ApprovalStep, ...]:
        """Append a step to the log of approvals for each of `matters`; raises KnownError."""
        return approvals.record(self.door, self.attribution, report_id, matters, answer)

    def watched(self, report_id: str) -> Watched:
        """Read what the guard while typing is made from; raises KnownError."""
        return name_watch.read_watched(self.door, report_id, self.attribution)

    def name_hits(self, report_id: str, scopes: Sequence[Scope] = tuple(Scope), kept: Finder | None = None) -> tuple[Hit, ...]:
        """Return where the words of a report name somebody who was not released there; raises KnownError. `kept` saves time."""
        return name_watch.name_hits(self.door, report_id, self.attribution, scopes, kept)

    def rule(
        self, event_id: str, words: Sequence[str], verdict: Verdict, entry_id: str | None = None, reason: str = ""
    ) -> tuple[Ruling, ...]:
        """Decide about names, for one entry or else for the whole event; raises KnownError."""
        return rulings.rule(self.door, event_id, words, verdict, entry_id, reason)

    def rulings(self, event_id: str) -> tuple[Ruling, ...]:
        return rulings.list_rulings(self.door, event_id)

    def give_reason(self, event_id: str, ruling_id: str, reason: str) -> None:
        """Write why something was decided; raises KnownError."""
        rulings.give_reason(self.door, event_id, ruling_id, reason)

    def take_back(self, ruling_id: str) -> None:
        rulings.take_back(self.door, ruling_id)

    def meant(self, event_id: str, word: str) -> Participant:
        """Return whom a word means, put into the roster if it is a State or an organisation; raises KnownError."""
        return who.meant(self.door, event_id, word, self.attribution.names)

    def named(self, event_id: str, name: Sighting) -> Participant:
        """Return whom a name inside a sentence means, as `meant` does; raises KnownError."""
        return who.named(self.door, event_id, name, self.attribution.names)

    def close(self) -> None:
        self.door.close()
