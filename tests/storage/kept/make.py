"""Make the kept store of this version of the schema: `python -m tests.storage.kept.make`.

The program's own services fill it with everything that they know; whoever gives them more to know adds it here.
"""

import sys
from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlcipher3 import dbapi2

from gfmd_desk.domain import editing
from gfmd_desk.domain.approval import Matter, Step
from gfmd_desk.domain.attribution import Group, Level, Part, Regime, Scope, Subject, Voice
from gfmd_desk.domain.change import Act, Change, Replaced
from gfmd_desk.domain.entry import Doubted, Entry, Kind
from gfmd_desk.domain.language import Language
from gfmd_desk.domain.line import Chip, ChipKind, Line
from gfmd_desk.domain.report import Report
from gfmd_desk.domain.room import RoomConsent
from gfmd_desk.domain.roster import Participant, PublicRole, RoleHolder
from gfmd_desk.domain.ruling import Verdict
from gfmd_desk.paths import program_files
from gfmd_desk.services.approvals import Answer, record
from gfmd_desk.services.consents import keep_consent
from gfmd_desk.services.desk import Desk
from gfmd_desk.services.entries import add_entry, edit_entry
from gfmd_desk.services.roster import add_participant, add_placeholder, merge, resolve, set_public_roles
from gfmd_desk.services.rulings import rule
from gfmd_desk.services.sessions import NewSession, load_report
from gfmd_desk.storage.connection import STORE_FILE
from gfmd_desk.storage.version import HEAD
from tests.storage.kept.account import write_account

HERE = Path(__file__).parent
STATES = ("Montania", "Esperia", "Lagunia", "Ondra", "Verdania", "Costera", "Altavia")


class Filling:
    """One event with two sessions that were noted, beside the practice event."""

    def __init__(self, desk: Desk) -> None:
        self.desk, self.door = desk, desk.door
        practice = desk.make_practice()
        self.first = desk.create_session(
            NewSession(
                "Kept Summit",
                "RT 1.1",
                "Drivers",
                event_place="Port Lagune",
                date=date(2026, 6, 5),
                start=time(14, 30),
                end=time(16, 0),
                room="Hall B",
                header={"moderator": "Host of Esperia"},
            )
        )
        self.event = self.first.event.id
        self.arabic = desk.create_session(NewSession("Kept Summit", "RT 1.2", "التنقل", language=Language.ARABIC, date=date(2026, 6, 6)))
        desk.create_session(NewSession("Kept Summit", "SE 3", "Closed", form_id="side-event", regime=Regime.OFF_THE_RECORD))
        keep_consent(self.door, practice.event.id, RoomConsent("The chair", datetime(2026, 6, 5, 12, tzinfo=UTC)))
        self.people = {state: self._person(f"Delegate of {state[:2]}", country=state, code=state[:3].upper()) for state in STATES}
        self.vell = self._person(
            "Amaru Vell",
            role="Director",
            organisation="Harbour Union",
            group=Group.CIVIL_SOCIETY,
            code="VEL",
            aliases=("A. Vell", "أمارو فيل"),
            email="vell@harbour.example",
        )
        self.note()
        self.say_who()
        self.answer()

    def note(self) -> None:
        """Entries of every kind, in every state of being edited."""
        self.boards = self._add("town boards work", "opportunities", "Towns")
        edit_entry(self.door, self.first, self.boards, "Boards at town level keep migration in local plans.")
        self.funds = self._add("Funds follow people 🙂 and their skills.", "opportunities", "Towns")
        self.offices = self._add("Offices match skills with work.", "opportunities")
        self.registers = self._add("Registers of skills are shared.", "challenges")
        self.ports = self._add("Ports open at night.", "challenges")
        self.quote = self._add("We came for the work & stayed.", "quotes")
        self.closed = self._add("Nobody outside may hear this.", "summary")
        self.remark = self._add("Ask the chair for the list.", "summary")
        self.inbox = self._add("To be filed: التنقل بين المدن 🚢 e\u0301")
        self.gone = self._add("This was said by mistake.", "challenges")
        self.lines = self._add("Two lines\nin one entry, with a \ttab and “marks” <&>", "challenges")
        self._add("المدن تُخطّط مع القادمين الجدد", "challenges", report=self.arabic)
        self._add("قال أحدهم: «جئنا للعمل»", "quotes", report=self.arabic)
        self._do(editing.change_kind([self._now(self.remark)], Kind.REMARK))
        self._do(editing.set_tags([self._now(self.boards), self._now(self.funds)], ["gcm-23", "sdg-8", "my own"]))
        self._do(editing.delete([self._now(self.gone)]))
        self._do(editing.move(load_report(self.door, self.first.id), self._now(self.ports), -1))
        self._do(editing.set_regime([self._now(self.closed)], Regime.OFF_THE_RECORD))
        self._do(editing.set_voice([self._now(self.lines)], Voice.SEVERAL))
        contested = self._now(self.lines)
        self._do(Change(self.first.id, Act.EDIT, (Replaced(contested, replace(contested, contests=self.boards)),)))
        read_from_damage = self._now(self._add("Read out of a damaged store.", "challenges"))
        self._do(Change(self.first.id, Act.EDIT, (Replaced(read_from_damage, replace(read_from_damage, doubt=Doubted.CHANGED)),)))
        chips = (Chip(ChipKind.SECTION, "challenges", "Challenges"),)
        self.door.keep_line(self.first.id, Line("half a line that was never ent", chips))
        self.door.keep_regime(self.first.id, Regime.BACKGROUND)

    def say_who(self) -> None:
        """A chair; somebody who is in the roster twice, and one who is not known yet, until both are found out."""
        chair = self._person("Ilva Sorn", role="Chair", country="Costera", code="SOR")
        set_public_roles(self.door, self.first.session.id, [RoleHolder(chair.id, PublicRole.CHAIR)])
        twin = self._person("Vell, Amaru", organisation="Harbour Union", group=None, code="VEL2")
        unknown = add_placeholder(self.door, self.event, "State 3")
        self._say(self.inbox, Part.SPEAKER, unknown)
        self._say(self.ports, Part.SPEAKER, twin)
        merge(self.door, self.vell.id, twin.id)
        resolve(self.door, unknown.id, self.people["Altavia"].id)

    def answer(self) -> None:
        """A yes, a no after a yes, words changed since, a question that waits, a yes taken back, and a name."""
        owned: dict[str, tuple[str, list[tuple[Step, dict[str, object]]]]] = {
            "Montania": (self.boards, [(Step.ASKED, {"due": datetime(2027, 1, 1, tzinfo=UTC)}), (Step.APPROVED, {"proof": "card 12"})]),
            "Esperia": (self.funds, [(Step.APPROVED, {}), (Step.DECLINED, {})]),
            "Lagunia": (self.offices, [(Step.APPROVED, {})]),
            "Ondra": (self.registers, [(Step.ASKED, {})]),
            "Verdania": (self.ports, [(Step.APPROVED, {}), (Step.WITHDRAWN, {})]),
        }
        for state, (entry_id, steps) in owned.items():
            self._say(entry_id, Part.OWNER, self.people[state], Level.STATE)
            for step, more in steps:
                self._record(entry_id, Part.OWNER, self.people[state], step, **more)
        edit_entry(self.door, self.first, self.offices, "Offices match skills with jobs.")
        self._say(self.quote, Part.SPEAKER, self.vell, Level.NAMED)
        more = {"scopes": tuple(Scope), "interpreted_from": Language.SPANISH, "translations": True, "level": Level.NAMED}
        self._record(self.quote, Part.SPEAKER, self.vell, Step.APPROVED, **more)
        trade = self._add("Trade with Costera grew.", "challenges")
        rule(self.door, self.event, ["Costera"], Verdict.SPOKEN_ABOUT, trade, "the sentence is about it")
        rule(self.door, self.event, ["Altavia"], Verdict.NOT_A_NAME, None, "a wine")

    def _person(self, name: str, group: Group | None = Group.GOVERNMENT, **more: object) -> Participant:
        return add_participant(self.door, Participant("", self.event, name, group=group, **more))  # type: ignore[arg-type]

    def _add(self, text: str, section: str | None = None, subheading: str = "", report: Report | None = None) -> str:
        return add_entry(self.door, report or self.first, text, section, subheading).id

    def _now(self, entry_id: str) -> Entry:
        return next(entry for entry in load_report(self.door, self.first.id).entries if entry.id == entry_id)

    def _do(self, change: Change | None) -> None:
        assert change is not None
        self.door.commit(change)

    def _say(self, entry_id: str, part: Part, who: Participant, wanted: Level | None = None) -> None:
        self._do(editing.set_subjects([self._now(entry_id)], part, [Subject(part, who.id, wanted)]))

    def _record(self, entry_id: str, part: Part, who: Participant, step: Step, **more: object) -> None:
        level = None if step.voids else Level.STATE
        given = {"level": level, "given_by": "Head of delegation", "channel": "in person", "recorded_by": "Rapporteur", **more}
        record(self.door, self.desk.attribution, self.first.id, [Matter(entry_id, part, who.id)], Answer(step, **given))  # type: ignore[arg-type]


def main() -> int:
    """Keep the store and its account beside this file, unless there is one already."""
    kept = HERE / f"{HEAD}.sqlite"
    if kept.exists():
        sys.stderr.write(f"{kept} is there already; what was kept stays as it is.\n")
        return 1
    with TemporaryDirectory() as folder:
        desk = Desk.open(Path(folder), program_files("forms"), program_files("resources"))
        Filling(desk)
        desk.close()
        connection = dbapi2.connect(Path(folder) / STORE_FILE)
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute("VACUUM")
        connection.close()
        kept.write_bytes((Path(folder) / STORE_FILE).read_bytes())
    write_account(kept, kept.with_suffix(".json"))
    return 0


if __name__ == "__main__":
    sys.exit(main())
