"""An event with a word of its own in everything that tells who anybody is, and such words in every file that may lie beside the store."""

import hashlib
import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from sqlcipher3 import dbapi2

from gfmd_desk.domain import editing
from gfmd_desk.domain.approval import Matter, Step
from gfmd_desk.domain.attribution import Group, Level, Part, Regime, Scope, Subject
from gfmd_desk.domain.change import Act
from gfmd_desk.domain.entry import Entry, Kind
from gfmd_desk.domain.line import Chip, ChipKind, Line
from gfmd_desk.domain.report import Report
from gfmd_desk.domain.room import RoomConsent
from gfmd_desk.domain.roster import Participant, PublicRole, RoleHolder
from gfmd_desk.domain.ruling import Verdict
from gfmd_desk.domain.wrong_session import carry
from gfmd_desk.forms.shelf import load_forms
from gfmd_desk.paths import program_files
from gfmd_desk.services.approvals import Answer, record
from gfmd_desk.services.attribution_shelf import AttributionShelf
from gfmd_desk.services.consents import keep_consent
from gfmd_desk.services.door import Door
from gfmd_desk.services.entries import add_entry
from gfmd_desk.services.error_log import log_error
from gfmd_desk.services.roster import add_participant, merge, set_public_roles
from gfmd_desk.services.rulings import rule
from gfmd_desk.services.sessions import NewSession, create_session, load_report
from gfmd_desk.settings import Settings, write_settings
from gfmd_desk.storage.reserve import keep_reserve, use_reserve

RESOURCES = program_files("resources")
SHELF = AttributionShelf(RESOURCES)
FORMS = load_forms((program_files("forms"),))
PEOPLE = 24


def token(what: str) -> str:
    """A word of its own: the index keeps of a word only what the one before has not, so no two begin alike."""
    return "".join(chr(ord("a") + int(digit, 16)) for digit in hashlib.sha256(what.encode()).hexdigest()[:14])


class World:
    """An event with a token in everything that tells who anybody is."""

    def __init__(self, door: Door, people: int = PEOPLE) -> None:
        self.door = door
        self.tokens: list[str] = []
        self._report = create_session(door, FORMS, NewSession("Summit", "RT 1.1", "Towns", header={"moderator": self._name("moderator")}))
        event_id = self._report.event.id
        self.people = [add_participant(door, self._participant(event_id, number)) for number in range(people)]
        for number, one in enumerate(self.people):
            self._entry(number, one)
        twin = add_participant(door, self._participant(event_id, people))
        merge(door, self.people[0].id, twin.id)
        set_public_roles(door, self._report.session.id, [RoleHolder(self.people[3].id, PublicRole.CHAIR)], fill_head=True)
        keep_consent(door, event_id, RoomConsent(self._t("announcer"), datetime(2026, 1, 1, tzinfo=UTC), (self._t("opted out"),)))
        rule(door, event_id, [self._t("ruled")], Verdict.SPOKEN_ABOUT, reason=self._t("reason"))
        name = self.people[5].name
        self.add(f"Then {name} said that {self.people[6].organisation} pays.", "opportunities", "in relation to " + self.people[7].name)
        self.change(editing.change_kind([self.add(f"{self._t('remark')} was angry.", "summary")], Kind.REMARK))
        self.change(editing.set_regime([self.add(f"{self._t('off')} was said.", "summary")], Regime.OFF_THE_RECORD))
        self.change(editing.delete([self.add(f"{self._t('bin')} was deleted.", "summary")]))
        self.carry_a_line()
        line = Line(self._t("line"), (Chip(ChipKind.SPEAKER, self.people[0].id, self._t("chip"), typed=self._t("typed")),))
        door.keep_line(self._report.id, line)

    def carry_a_line(self) -> None:
        """Note a line in the wrong session, change it there, and carry it to the right one, where it is changed again."""
        right = create_session(self.door, FORMS, NewSession("Summit", "RT 1.2", "Ports"))
        noted = self.add(f"{self._t('carried first')} was here.", "summary")
        self.change(editing.reword(noted, f"{self._t('carried then')} was here."))
        now = self.report.entry(noted.id)
        assert now is not None
        self.change(editing.set_subjects([now], Part.SPEAKER, [Subject(Part.SPEAKER, self.people[0].id, Level.NAMED)]))
        now = self.report.entry(noted.id)
        assert now is not None
        self.change(carry(self.report, [now], right))
        now = load_report(self.door, right.id).entry(noted.id)
        assert now is not None
        self.change(editing.reword(now, "Somebody was here."))

    @property
    def report(self) -> Report:
        return load_report(self.door, self._report.id)

    def add(self, text: str, section: str, subheading: str = "") -> Entry:
        return add_entry(self.door, self._report, text, section, subheading)

    def change(self, change: editing.Change | None) -> None:
        assert change is not None
        self.door.commit(change)

    def _t(self, what: str) -> str:
        self.tokens.append(token(what))
        return self.tokens[-1]

    def _name(self, what: str) -> str:
        return f"{self._t(f'{what} 1').title()} {self._t(f'{what} 2').title()}"

    def _participant(self, event_id: str, n: int) -> Participant:
        return Participant(
            "",
            event_id,
            self._name(f"name {n}"),
            self._t(f"role {n}"),
            self._t(f"organisation {n}").title(),
            self._t(f"land {n}").title(),
            list(Group)[n % 3],
            self._t(f"region {n}"),
            f"{self._t(f'mail {n}')}@{self._t(f'host {n}')}.example",
            self._t(f"code {n}").upper(),
            (self._t(f"alias {n}").title(),),
            self._t(f"group {n}").title() if n % 4 == 0 else "",
        )

    def _entry(self, number: int, one: Participant) -> None:
        entry = self.add(f"Boards at town level keep plan {number} going.", "quotes" if number % 5 == 0 else "opportunities")
        with self.door.writing() as rows:
            first = replace(entry, first_wording=f"{self._t(f'first {number}')} said so", tags=("gcm:5", self._t(f"tag {number}")))
            rows.put_entry(first, Act.TAG, entry.said_at)
        level = Level.GROUP if number % 3 == 0 else Level.NAMED
        self.change(editing.set_subjects([first], Part.SPEAKER, [Subject(Part.SPEAKER, one.id, level)]))
        if number % 3 == 1:
            words = {what: self._t(f"{what} {number}") for what in ("given_by", "channel", "proof", "recorded_by")}
            answer = Answer(Step.APPROVED, Level.NAMED, tuple(Scope), **words)
            record(self.door, SHELF, self._report.id, [Matter(entry.id, Part.SPEAKER, one.id)], answer)


def leave_in_free_pages(store: Path, world: World) -> None:
    """Leave what was erased by a program that does not overwrite it: in pages that are free now, and in the index."""
    page, word = world._t("free page"), world._t("left in the index")
    connection = dbapi2.connect(store, isolation_level=None)
    connection.execute("PRAGMA secure_delete = OFF")
    connection.execute("INSERT INTO entry_fts (entry_fts, rank) VALUES ('secure-delete', 0)")
    connection.execute("CREATE TABLE gone (words TEXT)")
    connection.execute("INSERT INTO gone VALUES (?)", (page * 1000,))
    connection.execute("DROP TABLE gone")
    connection.execute("INSERT INTO entry_fts (rowid, said) VALUES (999999, ?)", (word,))
    columns = "entry_fts, rowid, said, heading, first_noted, who, tags, session"
    connection.execute(f"INSERT INTO entry_fts ({columns}) VALUES ('delete', 999999, ?, '', '', '', '', '')", (word,))  # noqa: S608  # our own
    connection.execute("INSERT INTO entry_fts (entry_fts, rank) VALUES ('secure-delete', 1)")
    connection.close()


def found(folder: Path, tokens: list[str]) -> dict[str, set[str]]:
    """Which tokens stand in the bytes of which file; their first letters apart, which the index may have from another word."""
    files = {path: path.read_bytes().strip(b"\0").lower() for path in folder.rglob("*") if path.is_file()}
    hits = {str(path.relative_to(folder)): {one for one in tokens if one[3:].encode() in content} for path, content in files.items()}
    return {path: there for path, there in hits.items() if there}


def plant(folder: Path, world: World) -> None:
    """Leave beside the store what a life of accidents leaves there, each with the store's words or with a word of its own."""
    store = (folder / "desk.sqlite").read_bytes()
    pieces = {
        "aside.damaged": store,
        "damaged-20261101-101010-000001/desk.sqlite": b"no store any more" + store[4096:],
        "damaged-20261101-101010-000001/desk.sqlite-wal": store[:8192] + world._t("damaged").encode(),
        "damaged-20261101-101010-000001/desk.key": world._t("key of what was damaged").encode(),
        "new-store-abc/desk.sqlite": store,
        "salvage-abc/desk.sqlite": store,
        ".making-abc.part": b"half made " + store[4096:],
        "backups/.making-abc.part": world._t("backup half made").encode(),
        "desk.sqlite-journal": b"",
        "aside.damaged.sealed": b"GFMD Desk sealed file 1\n" + world._t("sealed").encode(),
        "abbreviations.json.sealed": b"GFMD Desk sealed file 1\nthe user's own",
        ".gfmd-desk-abc.part": world._t("export half made").encode(),
    }
    for name, content in pieces.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_bytes(content)
    keep_reserve(folder)
    use_reserve(folder)
    keep_reserve(folder)
    write_settings(folder, Settings(last_session=world._report.session.id, owner="Rapporteur"))
    (folder / "place.json").write_text(json.dumps([world._report.id, "", 3, "opportunities", ""]), encoding="utf-8")
    for _ in range(2):
        log_error(folder, ValueError(world.tokens[0]))
    name = world.people[1].name
    own = {"format": 1, "own": {"ov": f"{name} of the city", "lm": "labour mobility"}, "usual": [], "off": {}}
    (folder / "abbreviations.json").write_text(json.dumps(own), encoding="utf-8")
    (folder / "abbreviations.broken-1.json").write_text(f'{"{"}"own": "{name}', encoding="utf-8")
    (folder / "abbreviations.broken-2.json").write_text("nobody", encoding="utf-8")
