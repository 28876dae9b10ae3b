"""A store with a summit in it, pages of it taken away, and what of it comes back."""

import random
from dataclasses import replace
from pathlib import Path

from gfmd_desk.domain import editing
from gfmd_desk.domain.change import applied
from gfmd_desk.domain.editing import Moment, Place
from gfmd_desk.paths import program_files
from gfmd_desk.services.clock import moment_now
from gfmd_desk.services.desk import Desk
from gfmd_desk.services.door import put_change
from gfmd_desk.services.sessions import NewSession

PAGE = 4096


def make_summit(folder: Path, sessions: int, entries: int) -> dict[str, str]:
    """Make a store with so many sessions of so many entries; return the words of each entry by its id. No backup is made."""
    desk = Desk.open(folder, program_files("forms"), program_files("resources"))
    words = {}
    now = Moment(moment_now().at, 0)
    for session in range(sessions):
        report = desk.create_session(NewSession("Lagunia Summit", f"RT {session}", f"About {session}"))
        with desk.door.writing() as rows:
            for number in range(entries):
                text = f"Boards at town level keep migration in local plans, and step {session}.{number} is taken. " * (1 + number % 3)
                change = editing.add(report, f"entry-{session}-{number}", text.strip(), Place(report.form.sections[0].key), now)
                assert change is not None
                put_change(rows, change)
                report = replace(report, entries=applied(report.entries, change))
        words |= {entry.id: entry.text for entry in report.entries}
    desk.close()
    return words


def lose_pages(path: Path, share: float, seed: int) -> int:
    """Overwrite a share of the pages with zeros; return how many they were."""
    content = bytearray(path.read_bytes())
    pages = len(content) // PAGE
    gone = random.Random(seed).sample(range(pages), max(1, round(pages * share)))
    for page in gone:
        content[page * PAGE : (page + 1) * PAGE] = bytes(PAGE)
    path.write_bytes(content)
    return len(gone)
