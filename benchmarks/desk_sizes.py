"""Two desks to open: one as it is when the first session was begun, and one with 200 sessions and 12,000 entries."""

from pathlib import Path

from gfmd_desk.domain.ids import new_id
from gfmd_desk.paths import program_files
from gfmd_desk.services.desk import Desk
from gfmd_desk.services.sessions import NewSession
from gfmd_desk.settings import read_settings, write_settings
from gfmd_desk.storage.connection import STORE_FILE
from gfmd_desk.storage.engine import engine_for

SESSIONS, ENTRIES = 200, 12_000

_ENTRY = """
    INSERT INTO entries (id, report_id, section, position, kind, subheading, text, first_wording, said_at, said_offset)
    VALUES (?, ?, ?, ?, 'point', '', ?, ?, '2026-12-05 14:30:00', 60)
"""
_WORDS = "Boards at town level keep migration in local plans, and more work on skills is needed before step {number} is taken."


def make_desk(folder: Path, *, full: bool) -> None:
    """Make a desk with one empty session, or with 200 of which each has its share of entries, the last one too."""
    desk = Desk.open(folder, program_files("forms"), program_files("resources"))
    reports = [desk.create_session(NewSession("Lagunia Summit", f"RT {n}", f"About {n}")) for n in range(SESSIONS - 1)] if full else []
    last = desk.create_session(NewSession("Lagunia Summit", "ZZ 1", "The last one"))
    desk.close()
    if full:
        reports.append(last)
        engine = engine_for(folder / STORE_FILE)
        sections = (None, *(section.key for section in last.form.sections))
        with engine.begin() as connection:
            rows = []
            for number in range(ENTRIES):
                words = _WORDS.format(number=number)
                report, section = reports[number % len(reports)], sections[number % len(sections)]
                rows.append((new_id(), report.id, section, f"{number:08}", words, words))
            connection.exec_driver_sql(_ENTRY, rows)
        engine.dispose()
    write_settings(folder, read_settings(folder)._replace(last_session=last.session.id))
