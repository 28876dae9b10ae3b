"""Stores to damage and ways to damage them: bits, pages, lengths, headers, and the log beside a store that was not closed."""

import random
import shutil
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from sqlcipher3 import dbapi2

from gfmd_desk.domain import editing
from gfmd_desk.domain.approval import Matter, Step
from gfmd_desk.domain.attribution import Level, Part, Subject
from gfmd_desk.domain.backup import Why
from gfmd_desk.paths import program_files
from gfmd_desk.services.approvals import Answer, record
from gfmd_desk.services.backups import make_backup
from gfmd_desk.services.desk import Desk
from gfmd_desk.services.entries import add_entry
from gfmd_desk.storage.connection import Mode, connect

PAGE = 4096
HEADER = 100
"""Bytes at the beginning of a database that say what it is."""
LOG_HEADER, FRAME_HEADER = 32, 24
SECTIONS = ("summary", "challenges", "opportunities", None)
SINCE = 5
"""Entries made after the backup, which stand in the log of a store that was killed."""
Damage = Callable[[Path, random.Random], None]


def make_stores(folder: Path, entries: int) -> tuple[Path, Path]:
    """Make a worked-in desk with a backup and some work since; return it as it is closed, and as it is when the program is killed."""
    closed, killed = folder / "closed", folder / "killed"
    desk = Desk.open(closed, program_files("forms"), program_files("resources"))
    report = desk.make_practice()
    person = desk.people(report.event.id)[0].id
    said = []
    for number in range(entries):
        entry = add_entry(desk.door, report, f"Boards at town level keep plan {number} going. " * (1 + number % 5), SECTIONS[number % 4])
        if number % 3 == 0:
            desk.door.commit(editing.set_subjects([entry], Part.SPEAKER, (Subject(Part.SPEAKER, person, Level.GROUP),)))
            said.append(Matter(entry.id, Part.SPEAKER, person))
    record(desk.door, desk.attribution, report.id, said, Answer(Step.ASKED, Level.STATE, due=datetime.now(UTC)))
    record(desk.door, desk.attribution, report.id, said, Answer(Step.APPROVED, Level.STATE, given_by="An assistant", channel="by letter"))
    desk.close()
    make_backup(closed, Why.ASKED)
    desk = Desk.open(closed, program_files("forms"), program_files("resources"))
    for number in range(SINCE):
        add_entry(desk.door, report, f"After the backup: {number}", "summary")
    desk.door.note_commits()  # as the window does in each pause
    shutil.copytree(closed, killed, ignore=shutil.ignore_patterns("*-shm"))  # while it is open: as a kill leaves it
    desk.close()
    return closed, killed


def one_bit(store: Path, chance: random.Random) -> None:
    data = bytearray(store.read_bytes())
    data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    store.write_bytes(data)


def no_page(store: Path, chance: random.Random) -> None:
    _put_page(store, _some_page(store, chance), bytes(PAGE))


def other_page(store: Path, chance: random.Random) -> None:
    _put_page(store, _some_page(store, chance), chance.randbytes(PAGE))


def swapped_pages(store: Path, chance: random.Random) -> None:
    data = store.read_bytes()
    one, two = chance.sample(range(len(data) // PAGE), 2)
    pages = [data[number * PAGE : (number + 1) * PAGE] for number in (one, two)]
    _put_page(store, one, pages[1])
    _put_page(store, two, pages[0])


def cut(store: Path, chance: random.Random) -> None:
    data = store.read_bytes()
    store.write_bytes(data[: chance.randrange(1, len(data))])


def bad_header(store: Path, chance: random.Random) -> None:
    data = bytearray(store.read_bytes())
    for _ in range(chance.randint(1, 4)):
        data[chance.randrange(HEADER)] = chance.randrange(256)
    store.write_bytes(data)


def emptied(store: Path, _chance: random.Random) -> None:
    store.write_bytes(b"")


def no_log(store: Path, _chance: random.Random) -> None:
    log_of(store).unlink()


def bit_in_log(store: Path, chance: random.Random) -> None:
    one_bit(log_of(store), chance)


def no_page_in_log(store: Path, chance: random.Random) -> None:
    log = log_of(store)
    data = bytearray(log.read_bytes())
    frame = chance.randrange((len(data) - LOG_HEADER) // (FRAME_HEADER + PAGE))
    start = LOG_HEADER + frame * (FRAME_HEADER + PAGE)
    data[start : start + FRAME_HEADER + PAGE] = bytes(FRAME_HEADER + PAGE)
    log.write_bytes(data)


def log_of(store: Path) -> Path:
    return store.with_name(f"{store.name}-wal")


def without_last_save(store: Path) -> None:
    """Let the last transaction in the log be gone, as a power cut may leave one that was never said to be saved."""
    log = log_of(store)
    data = log.read_bytes()
    frames = range(LOG_HEADER, len(data), FRAME_HEADER + PAGE)
    ends = [place + FRAME_HEADER + PAGE for place in frames if any(data[place + 4 : place + 8])]
    log.write_bytes(data[: ends[-2]])


IN_STORE: tuple[Damage, ...] = (one_bit, one_bit, one_bit, no_page, other_page, swapped_pages, cut, bad_header, emptied)
IN_LOG: tuple[Damage, ...] = (no_log, bit_in_log, bit_in_log, bit_in_log, no_page_in_log, no_page_in_log)


def rows_of(store: Path) -> dict[str, list[tuple[object, ...]]]:
    """All that stands in a store, and is not made from something else in it; raises the driver's errors."""
    connection = connect(store, Mode.READ)
    try:
        names = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
        tables = [name for name in names if not name.startswith("entry_fts")]
        return {name: connection.execute(f"SELECT * FROM {name} ORDER BY rowid").fetchall() for name in tables}  # noqa: S608  # our own
    finally:
        connection.close()


def is_same(store: Path, rows: dict[str, list[tuple[object, ...]]]) -> bool:
    """Whether nothing that stood in the store is another: then what was damaged was not in use."""
    try:
        return rows_of(store) == rows
    except (dbapi2.Error, UnicodeDecodeError):
        return False


def _some_page(store: Path, chance: random.Random) -> int:
    return chance.randrange(store.stat().st_size // PAGE)


def _put_page(store: Path, number: int, page: bytes) -> None:
    with store.open("r+b") as file:
        file.seek(number * PAGE)
        file.write(page)
