"""Works on a folder through the program's own desk, and marks in the log of the disk what it was told is safe.

    python -m tests.disk.at_work FOLDER SEED STEPS [SYNCHRONOUS]

A mark is a line of JSON: `begun` the number of a step, `safe` that it was said to be on the disk, `holds` what the store holds then,
`backup` and `written` the names and bytes of whole files that are there. SYNCHRONOUS puts another value in the place of the store's own.
"""

import hashlib
import json
import random
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

from gfmd_desk.delivery.word import deliver_word
from gfmd_desk.domain import editing
from gfmd_desk.domain.backup import Why
from gfmd_desk.domain.editing import Moment, Place
from gfmd_desk.domain.ids import new_id
from gfmd_desk.domain.line import Line
from gfmd_desk.domain.moving import plan_move
from gfmd_desk.domain.report import Report
from gfmd_desk.importers.roster import draft_roster, guess_roster_mapping
from gfmd_desk.importers.table import read_table
from gfmd_desk.paths import program_files
from gfmd_desk.services.backups import list_backups, make_backup
from gfmd_desk.services.clock import moment_now
from gfmd_desk.services.desk import Desk
from gfmd_desk.services.restoring import restore
from gfmd_desk.services.roster import import_roster
from gfmd_desk.services.sessions import NewSession
from gfmd_desk.storage import connection
from tests.disk.held import digest_of
from tests.disk.shim import Disk

EVENT = "Summit of Esperia"
WORDS = ("towns", "plan", "with", "newcomers", "while", "funds", "follow", "people", "and", "offices", "match", "skills")
SMALL_LOG = 40
"""Pages after which SQLite works its log into the store, in half of the trials: a thousand, its own number, are rarely reached here."""


class AtWork:
    """One desk, and whoever works at it; `step` counts what was done."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.folder, self.disk, self.chance = folder, Disk(), random.Random(seed)
        self.desk = self._opened()
        self.step = 0
        self.codes: list[str] = []
        self.line = ""
        self.report: Report = self._first()

    def work(self, steps: int) -> None:
        kinds: list[Callable[[], object]] = [self.type, self.enter, self.edit, self.move, self.open_another, self.people, self.form]
        kinds += [self.back_up, self.export, self.begin_again, self.restore]
        weights = [30, 20, 12, 8, 3, 3, 3, 3, 3, 3, 2]
        wanted = [*kinds, *self.chance.choices(kinds, weights, k=steps - len(kinds))]  # each once at least
        self.chance.shuffle(wanted)
        for kind in wanted:
            self.do(kind)
            if kind == self.enter:
                self.do(self.empty)
        self.desk.close()

    def do(self, kind: Callable[[], object]) -> None:
        self.step += 1
        self.mark(begun=self.step)
        kind()
        self.mark(safe=self.step)
        self.mark(step=self.step, holds=digest_of(self.folder / connection.STORE_FILE), kind=getattr(kind, "__name__", ""))

    def mark(self, **what: object) -> None:
        self.disk.mark(json.dumps(what))

    def type(self) -> None:
        self.line += self._words()
        self.desk.door.keep_line(self.report.id, Line(self.line))

    def enter(self) -> None:
        at = moment_now()
        sections = [None, *(section.key for section in self.report.form.sections)]
        change = editing.add(self.report, new_id(), self._words() + ".", Place(self.chance.choice(sections)), Moment(at.at, at.offset))
        self._commit(change)

    def empty(self) -> None:
        """What follows on every Enter, once its words stand in the report."""
        self.line = ""
        self.desk.door.keep_line(self.report.id, Line(""))

    def edit(self) -> None:
        if self.report.entries:
            entry = self.chance.choice(self.report.entries)
            way = self.chance.randrange(4)
            if way == 0:
                self._commit(editing.split(self.report, entry, len(entry.text) // 2, new_id()))
            elif way == 1:
                self._commit(editing.delete([entry]))
            else:
                self._commit(editing.type_words(entry, f"{entry.text} {self._words()}"))

    def move(self) -> None:
        if self.report.entries:
            entries = self.chance.sample(self.report.entries, min(3, len(self.report.entries)))
            self._commit(editing.file(self.report, entries, Place(self.chance.choice(self.report.form.sections).key)))

    def open_another(self) -> None:
        self.codes.append(f"RT {len(self.codes) + 1}")
        self.report = self.desk.create_session(NewSession(EVENT, self.codes[-1], self._words()))
        self.line = ""

    def form(self) -> None:
        other = "side-event" if self.report.form.id != "side-event" else "gfmd-2018"
        self.report = self.desk.move_report(self.report, plan_move(self.report, self.desk.shelf.form(other)))

    def people(self) -> None:
        first, many = self.chance.randrange(1000), self.chance.choice((3, 200))
        rows = [f"Delegate {number},Office {number},Montania" for number in range(first, first + many)]
        table = read_table("\n".join(["Name,Organisation,Country", *rows]), None)
        import_roster(self.desk.door, EVENT, draft_roster(table, guess_roster_mapping(table)))

    def back_up(self) -> None:
        backup = make_backup(self.folder, Why.ASKED)
        self.mark(backup=backup.id)

    def export(self) -> None:
        target = self.folder / "out" / "report.docx"
        content = deliver_word(self.desk.handout([self.report.id]), target, program_files("resources") / "word", date(2026, 12, 6))
        self.mark(written=hashlib.sha256(content.path.read_bytes()).hexdigest())

    def begin_again(self) -> None:
        self.desk.close()
        self.desk = self._opened()
        self.report = self.desk.report(self.report.id)

    def restore(self) -> None:
        backups = list_backups(self.folder).backups
        if backups:
            self.desk.close()
            restore(self.folder, self.chance.choice(backups).id)
            self.desk = self._opened()
            self.report = self.desk.report(self.desk.sessions()[0].report_id)
            self.line = ""

    def _first(self) -> Report:
        (self.folder / "out").mkdir()
        self.mark(step=0, holds=digest_of(self.folder / connection.STORE_FILE), kind="first start")
        self.do(self.open_another)
        return self.report

    def _opened(self) -> Desk:
        return Desk.open(self.folder, program_files("forms"), program_files("resources"))

    def _commit(self, change: editing.Change | None) -> None:
        assert change is not None
        self.desk.door.commit(change)
        self.report = self.report.changed(change)

    def _words(self) -> str:
        return " ".join(self.chance.choices(WORDS, k=self.chance.choice((2, 8, 60)))) + " "


def main(folder: Path, seed: int, steps: int, synchronous: str = "") -> None:
    settings = connection._settings

    def others(mode: connection.Mode, **more: bool) -> list[str]:
        found = [f"synchronous = {synchronous}" if synchronous and one.startswith("synchronous") else one for one in settings(mode, **more)]
        return [*found, f"wal_autocheckpoint = {SMALL_LOG}"] if seed % 2 and mode is not connection.Mode.READ else found

    connection._settings = others
    AtWork(folder, seed).work(steps)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), *sys.argv[4:])
