"""The search over 100,000 entries, beside the same FTS5 query asked in bare SQLite; prints one JSON line, in seconds.

Ours is all that happens for a key: what was typed is read, the store is asked in a transaction of its own, and what a list shows of the
best fifty is read too. Both sides ask the same file, in turn and each in its own process. python -m benchmarks.search_everything
"""

import json
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from datetime import datetime, timedelta
from itertools import accumulate
from pathlib import Path

from benchmarks.turns import OPPONENTS, TOP
from gfmd_desk.domain.language import Language
from gfmd_desk.domain.search import Sought
from gfmd_desk.forms.frameworks import load_frameworks
from gfmd_desk.forms.kept_form import form_to_json
from gfmd_desk.paths import program_files
from gfmd_desk.services.attribution_shelf import AttributionShelf
from gfmd_desk.services.desk import open_shelf
from gfmd_desk.services.door import Door
from gfmd_desk.services.search import Finder
from gfmd_desk.storage.connection import STORE_FILE
from gfmd_desk.storage.database import open_store
from gfmd_desk.storage.engine import engine_for
from gfmd_desk.storage.migrations.versions.r0004_search import ADD, FILL, words_of_entries
from gfmd_desk.storage.search_statements import match_of

ENTRIES, SESSIONS, PEOPLE = 100_000, 200, 500
TURNS, REPEATS = 3, 200
_SYLLABLES = [f"{one}{two}" for one in "bdfgklmnprstvz" for two in "aeiou"]
_ARABIC = [f"{one}{two}" for one in "بتجحدرسشعفقكلمن" for two in "اوي"]


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        typed = fill(folder)
        ours: dict[str, list[float]] = {one: [] for one in typed}
        theirs: dict[str, list[float]] = {one: [] for one in typed}
        opponent = OPPONENTS / "fts_query.py"
        for _ in range(TURNS):
            for one in typed:
                ours[one].append(_said(["-m", "benchmarks.search_everything", str(folder), one]))
                if opponent.exists():
                    theirs[one].append(_said([str(opponent), str(folder / STORE_FILE), _match(one)]))
        totals = [sum(statistics.median(side[one]) for one in typed if side[one]) for side in (ours, theirs)]
        ratios = {one: round(statistics.median(ours[one]) / statistics.median(theirs[one]), 2) for one in typed if theirs[one]}
        print(json.dumps({"ours": totals[0], "theirs": totals[1], **ratios}, ensure_ascii=False))


def fill(folder: Path) -> list[str]:
    """Put 100,000 entries of invented words into a new store; return what to look for: from the rare to the common."""
    chance = random.Random(1)  # noqa: S311 - any even spread will do
    latin, arabic = _vocabulary(chance, _SYLLABLES, 6000), [f"ال{word}" for word in _vocabulary(chance, _ARABIC, 2000)]
    form = open_shelf(folder, program_files("forms")).form("gfmd-2018")
    open_store(folder).close()
    engine = engine_for(folder / STORE_FILE)
    start = datetime(2026, 12, 5, 9)  # noqa: DTZ001 - as the store keeps it
    with engine.begin() as connection:

        def add(table: str, rows: Sequence[tuple[object, ...]]) -> None:
            connection.exec_driver_sql(f"INSERT INTO {table} VALUES ({', '.join('?' * len(rows[0]))})", list(rows))  # noqa: S608

        add("events (id, name, place)", [("e", "Lagunia Summit", "Port Lagune")])
        session = "sessions (id, event_id, code, title, language, regime, room, created_at)"
        titles = [(f"s{n}", "e", f"RT {n}", f"About {latin[n + 500]}", "en", "chatham-house", "", str(start)) for n in range(SESSIONS)]
        add(session, titles)
        report = "reports (id, session_id, form_id, form_version, form_content, section_count, header, capture_line)"
        content = form_to_json(form)
        add(report, [(f"r{n}", f"s{n}", form.id, form.version, content, len(form.sections), "{}", "") for n in range(SESSIONS)])
        person = (
            'participants (id, event_id, name, role, organisation, country, "group", region, email, code, aliases, speaks_for, placeholder)'
        )
        names = [(f"{latin[n]} {latin[n + 900]}", f"{latin[n % 60]}nia") for n in range(PEOPLE)]
        add(person, [(f"p{n}", "e", name, "", "", state, None, "", "", f"X{n}", "[]", "", 0) for n, (name, state) in enumerate(names)])
        entry = "entries (id, report_id, section, position, kind, subheading, text, first_wording, said_at, said_offset)"
        sections = [one.key for one in form.sections]
        usual = list(accumulate(1 / (place + 3) for place in range(len(latin))))
        rows = []
        for n in range(ENTRIES):
            words = arabic if n % 5 == 0 else latin
            text = " ".join(chance.choices(words, cum_weights=usual[: len(words)], k=chance.randint(8, 25)))
            said = str(start + timedelta(seconds=20 * n))
            rows.append((f"n{n}", f"r{n // (ENTRIES // SESSIONS)}", sections[n % 3], "5", "point", "", text, text, said, 60))
        add(entry, rows)
        add("tags (entry_id, place, tag)", [(f"n{n}", 0, f"gcm:{n % 23 + 1}") for n in range(0, ENTRIES, 2)])
        add("subjects (entry_id, part, place, participant_id)", [(f"n{n}", "speaker", 0, f"p{n % PEOPLE}") for n in range(0, ENTRIES, 2)])
        connection.exec_driver_sql(ADD, list(words_of_entries(connection)))
        connection.exec_driver_sql(FILL)
    engine.dispose()
    return [latin[5000], latin[400], latin[60], f"{latin[90]} {latin[40][:3]}", f'"{latin[3]} {latin[2]}"', arabic[300], latin[70][:3]]


def repeat(folder: Path, typed: str) -> None:
    """Ask one question again and again, as the opponent does."""
    door, shelf = Door.open(folder), AttributionShelf(program_files("resources"))
    finder = _finder()
    finder.find(door, shelf, Sought(finder.query(typed)))
    times = []
    for _ in range(REPEATS):
        start = time.perf_counter()
        finder.find(door, shelf, Sought(finder.query(typed)))
        times.append(time.perf_counter() - start)
    door.close()
    times.sort()
    print(json.dumps({"p50": times[len(times) // 2], "p99": times[-2]}))


def _finder() -> Finder:
    return Finder(load_frameworks(program_files("resources") / "frameworks"), Language.ENGLISH)


def _match(typed: str) -> str:
    return match_of(Sought(_finder().query(typed)))


def _vocabulary(chance: random.Random, syllables: Sequence[str], most: int) -> list[str]:
    return list(dict.fromkeys("".join(chance.choices(syllables, k=chance.randint(2, 4))) for _ in range(2 * most)))[:most]


def _said(command: Sequence[str]) -> float:
    ended = subprocess.run([sys.executable, *command], cwd=TOP, check=True, capture_output=True, text=True)
    return float(json.loads(ended.stdout.splitlines()[-1])["p99"])


if __name__ == "__main__":
    if len(sys.argv) > 1:
        repeat(Path(sys.argv[1]), sys.argv[2])
    else:
        main()
