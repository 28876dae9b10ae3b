"""What a rapporteur does that writes, each as a folder to begin with and what is done on it."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path

from alembic import command
from alembic.config import Config

from gfmd_desk.delivery.excel import deliver_excel
from gfmd_desk.delivery.word import deliver_word
from gfmd_desk.domain import editing
from gfmd_desk.domain.backup import Why
from gfmd_desk.domain.editing import Moment, Place
from gfmd_desk.domain.line import Line
from gfmd_desk.domain.report import Report
from gfmd_desk.forms.shelf import load_forms
from gfmd_desk.importers.roster import draft_roster, guess_roster_mapping
from gfmd_desk.importers.table import read_table
from gfmd_desk.importers.text import read_text
from gfmd_desk.paths import program_files
from gfmd_desk.services import seal
from gfmd_desk.services.attribution_shelf import AttributionShelf
from gfmd_desk.services.backups import list_backups, make_backup
from gfmd_desk.services.desk import Desk
from gfmd_desk.services.door import Door
from gfmd_desk.services.forget import forget_event
from gfmd_desk.services.restoring import restore
from gfmd_desk.services.roster import import_roster
from gfmd_desk.services.sessions import NewSession
from gfmd_desk.storage.connection import STORE_FILE, Mode, connect
from gfmd_desk.storage.engine import engine_for
from gfmd_desk.storage.migration import MIGRATIONS
from gfmd_desk.storage.sealed_folder import KEY_FILE, KEY_FILE_ON_ITS_WAY, is_plain, key_file_of
from gfmd_desk.storage.unlocked import lock

RESOURCES = program_files("resources")
SHELF = load_forms((program_files("forms"),))
NAMES = AttributionShelf(RESOURCES)
EVENT, SESSION = "Summit of Esperia", "RT 1.1"
SAID = Moment(datetime(2026, 12, 5, 13, 58, tzinfo=UTC), 60)
MADE_ON = date(2026, 12, 6)
REPORTS = "out"
"""The folder of files that were handed out before."""
CARRIED = "OneDrive/tried"
"""A folder in which the store keeps no log beside it, but a journal (decision 25)."""
NAMED = "Amaru Vellinghar"
"""Somebody in the roster, whose name no file may hold once it was forgotten."""
PASSPHRASE, ANOTHER_PASSPHRASE = "ten towns plan with eleven boards", "eleven boards plan with ten towns"


@dataclass(frozen=True)
class Operation:
    """`prepare` makes the folder. `opens` says whether `do` wants the desk, open, and else None.

    `repeats` says that doing it once more after it is done changes nothing. `rewrites_backups` that they are other files meanwhile,
    `forgets` that those from before go. `done` is a further condition that holds once it is done in whole. `place` is what the
    folder is called; `unlock` comes before any look at what is there.
    """

    name: str
    prepare: Callable[[Path], object]
    do: Callable[[Path, Desk | None], object]
    opens: bool = True
    repeats: bool = True
    rewrites_backups: bool = False
    forgets: bool = False
    done: Callable[[Path], bool] = lambda _folder: True
    place: str = "tried"
    unlock: Callable[[Path], object] = lambda _folder: None

    @contextmanager
    def desk(self, folder: Path) -> Iterator[Desk | None]:
        """The desk that `do` wants."""
        desk = open_desk(folder) if self.opens else None
        try:
            yield desk
        finally:
            if desk is not None:
                desk.close()


def open_desk(folder: Path) -> Desk:
    return Desk(Door.open(folder), SHELF, RESOURCES, NAMES)


def report_of(desk: Desk | None) -> Report:
    assert desk is not None
    return desk.report(next(row.report_id for row in desk.sessions() if row.session.code == SESSION))


def some_notes(folder: Path) -> None:
    """A desk with a session, a roster, two backups, and files that were handed out."""
    desk = open_desk(folder)
    report = desk.create_session(NewSession(EVENT, SESSION, "Drivers of migration"))
    import_roster(desk.door, EVENT, draft_of_people(NAMED, "Sella Brandt"))
    for number in range(12):
        section = report.form.sections[number % len(report.form.sections)].key
        report = report.changed(_committed(desk, editing.add(report, f"e{number}", f"Boards keep plan {number}.", Place(section), SAID)))
    desk.door.keep_line(report.id, Line("not entered ye"))
    make_backup(folder, Why.ASKED)
    report = report.changed(_committed(desk, editing.type_words(report.entries[0], "Boards keep their plans.")))
    make_backup(folder, Why.ASKED)
    (folder / REPORTS).mkdir()
    for name in ("report.docx", "report.xlsx"):
        (folder / REPORTS / name).write_bytes(b"an earlier one")
    desk.close()


def nothing(_folder: Path) -> None:
    """A folder in which nothing is."""


def a_first_version(folder: Path) -> None:
    """A store as the first version of the program left it."""
    some_notes(folder / "newer")
    path = folder / STORE_FILE
    connect(path, Mode.CREATE).close()
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    engine = engine_for(path, foreign_keys=False)
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
    engine.dispose()
    old = connect(path, foreign_keys=False)
    old.execute("ATTACH DATABASE ? AS newer", (str(folder / "newer" / STORE_FILE),))
    for table in ("events", "sessions", "participants", "reports", "entries"):
        columns = ", ".join(f'"{name}"' for (name,) in old.execute("SELECT name FROM pragma_table_info(?)", (table,)))
        old.execute(f"INSERT INTO main.{table} ({columns}) SELECT {columns} FROM newer.{table}")  # noqa: S608  # our own tables
    old.close()
    shutil.rmtree(folder / "newer")


def a_damaged_store(folder: Path) -> None:
    some_notes(folder)
    path = folder / STORE_FILE
    content = bytearray(path.read_bytes())
    content[4096 : 4096 * 3] = b"\xa5" * 4096 * 2
    path.write_bytes(content)
    (folder / "desk.sum").unlink()


@cache
def draft_of_people(*names: str) -> object:
    table = read_table("\n".join(["Name,Organisation,Country", *(f"{name},Office of towns,Montania" for name in names)]), None)
    return draft_roster(table, guess_roster_mapping(table))


PEOPLE = draft_of_people(*(f"Delegate {number}" for number in range(60)))
TEXT = read_text(
    "Opportunities\n\n- Towns plan with newcomers.\n- Funds follow people.\n\nChallenges\n\n- Offices are few.\n", SHELF.form("gfmd-2018")
)


def _committed(desk: Desk | None, change: editing.Change) -> editing.Change:
    assert desk is not None
    desk.door.commit(change)
    return change


def _type(_folder: Path, desk: Desk | None) -> None:
    assert desk is not None
    desk.door.keep_line(report_of(desk).id, Line("not entered yet, and typed on"))


def _enter(_folder: Path, desk: Desk | None) -> None:
    report = report_of(desk)
    section = report.form.sections[0].key
    without = replace(report, entries=tuple(one for one in report.entries if one.id != "new"))
    _committed(desk, editing.add(without, "new", "Towns plan.", Place(section), SAID))


def _open(folder: Path, _desk: Desk | None) -> None:
    open_desk(folder).close()


def _open_and_type(folder: Path, _desk: Desk | None) -> None:
    desk = open_desk(folder)
    try:
        _type(folder, desk)
    finally:
        desk.close()


def _word(folder: Path, desk: Desk | None) -> None:
    assert desk is not None
    deliver_word(desk.handout([report_of(desk).id]), folder / REPORTS / "report.docx", RESOURCES / "word", MADE_ON)


def _excel(folder: Path, desk: Desk | None) -> None:
    assert desk is not None
    deliver_excel(desk.handout([report_of(desk).id]), folder / REPORTS / "report.xlsx", RESOURCES / "excel", MADE_ON)


def _import_text(_folder: Path, desk: Desk | None) -> None:
    assert desk is not None
    desk.store_draft(NewSession(EVENT, "RT 2.1", "Towns"), TEXT)


def _import_roster(_folder: Path, desk: Desk | None) -> None:
    assert desk is not None
    import_roster(desk.door, EVENT, PEOPLE)


def _restore(folder: Path, _desk: Desk | None) -> None:
    restore(folder, min(one.id for one in list_backups(folder).backups))


def _forget(_folder: Path, desk: Desk | None) -> None:
    assert desk is not None
    forget_event(desk.door, NAMES, report_of(desk).event.id)


def is_forgotten(folder: Path) -> bool:
    """Whether no file holds the name, and there is a certificate that says so."""
    return bool(list(folder.glob("certificates/*.txt"))) and not any(
        NAMED.split()[1].casefold().encode() in path.read_bytes().lower() for path in folder.rglob("*") if path.is_file()
    )


def sealed_notes(folder: Path) -> None:
    some_notes(folder)
    seal.seal(folder, PASSPHRASE)


def unlocked(folder: Path) -> None:
    """Unlock sealed notes with a passphrase that they have; what this process knew of another folder here is forgotten."""
    lock(folder)
    if key_file_of(folder) is not None:
        try:
            seal.unlock(folder, PASSPHRASE)
        except seal.WrongPassphraseError:
            seal.unlock(folder, ANOTHER_PASSPHRASE)


def _seal(folder: Path, _desk: Desk | None) -> None:
    if key_file_of(folder) is None:
        seal.seal(folder, PASSPHRASE)
    else:  # what was left to do is done by who opens it
        open_desk(folder).close()


def _unseal(folder: Path, _desk: Desk | None) -> None:
    if key_file_of(folder) is not None:
        unlocked(folder)
        seal.unseal(folder)
    else:
        open_desk(folder).close()


def _change_passphrase(folder: Path, _desk: Desk | None) -> None:
    unlocked(folder)
    seal.change_passphrase(folder, ANOTHER_PASSPHRASE)


def is_sealed(folder: Path) -> bool:
    """Whether nothing beside sealed notes can be read by anybody."""
    return (folder / KEY_FILE).exists() and not (folder / KEY_FILE_ON_ITS_WAY).exists() and not _readable(folder)


def is_plain_again(folder: Path) -> bool:
    """Whether there is no key any more, and nothing that needs one."""
    return not list(folder.glob("desk.key*")) and all(map(is_plain, folder.glob("**/*.sqlite")))


def _readable(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file() and b"Boards keep" in path.read_bytes()]


OPERATIONS = {
    one.name: one
    for one in (
        Operation("type", some_notes, _type),
        Operation("enter", some_notes, _enter),
        Operation("first start", nothing, _open, opens=False),
        Operation("start, type, close", some_notes, _open_and_type, opens=False),
        Operation("backup", some_notes, lambda folder, _desk: make_backup(folder, Why.ASKED)),
        Operation("word", some_notes, _word),
        Operation("excel", some_notes, _excel),
        Operation("import a text", some_notes, _import_text, repeats=False),
        Operation("import a roster", some_notes, _import_roster),
        Operation("migrate", a_first_version, _open, opens=False),
        Operation("restore", some_notes, _restore, opens=False),
        Operation("restore over damage", a_damaged_store, _restore, opens=False),
        Operation("enter without a log", some_notes, _enter, place=CARRIED),
        Operation("migrate without a log", a_first_version, _open, opens=False, place=CARRIED),
        Operation("forget", some_notes, _forget, rewrites_backups=True, forgets=True, done=is_forgotten),
        Operation("seal", some_notes, _seal, opens=False, rewrites_backups=True, done=is_sealed, unlock=unlocked),
        Operation("unseal", sealed_notes, _unseal, opens=False, rewrites_backups=True, done=is_plain_again, unlock=unlocked),
        Operation("another passphrase", sealed_notes, _change_passphrase, opens=False, unlock=unlocked),
    )
}
