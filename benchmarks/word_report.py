"""Time a Word report of many entries against zipping the same parts again; print one JSON line.

``write`` is Document to file; ``write_and_inspect`` adds the guard on markup and words and the step to the final name; ``deliver``
is the whole way from the report, so it adds composing and the search for names. ``guard`` is the inspection alone, of markup, words and
names, beside ``make_and_save``. Seconds are medians of turns taken one after the other with the opponent.
"""

import argparse
import json
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import BinaryIO

from benchmarks.names_in_sentences import invented_people
from gfmd_desk.delivery.expected import expected_in_word
from gfmd_desk.delivery.name_checks import check_in_word
from gfmd_desk.delivery.place import put_in_place
from gfmd_desk.delivery.word import deliver_word
from gfmd_desk.domain.document import Document
from gfmd_desk.domain.entry import Entry, Kind
from gfmd_desk.domain.form import FieldKind, Form, HeaderField, Holds, Section
from gfmd_desk.domain.language import Language, Wording
from gfmd_desk.domain.name_check import NameCheck
from gfmd_desk.domain.protected_names import ProtectedNames
from gfmd_desk.domain.report import Event, Report, Session
from gfmd_desk.exporters.word import write_word
from gfmd_desk.guard.names import inspect_names
from gfmd_desk.guard.word import Expected, inspect_word
from gfmd_desk.paths import program_files
from gfmd_desk.services.attribution_shelf import AttributionShelf
from gfmd_desk.services.compose import compose
from gfmd_desk.services.handout import bare_handout

OPPONENT = Path(__file__).resolve().parents[2] / "shared" / "bench" / "zip_floor.py"
PARTS = program_files("resources") / "word"
SHELF = AttributionShelf(program_files("resources"))
MADE_ON = date(2018, 12, 5)
SECTIONS = 6
PEOPLE = 1_250
"""Names that are looked for."""
WORDS = (
    "towns that plan with newcomers in mind spend less later on schools housing and health than those that wait for the "
    "numbers to be certain while regional funds follow people rather than borders labour offices match skills before "
    "departure and recognise them on arrival so families send money at lower cost young people return with savings "
    "consulates answer calls by night local boards meet each month employers trade unions and migrants sit at one table "
    "data stays open drought floods and prices move whole valleys to the coast a contingency manual helps when crises come "
    "portable pensions fair recruitment safe journeys shared registers bilateral agreements pilot projects evaluation"
)


def invented_report(entries: int) -> Report:
    """Return a report of `entries` points of twenty words, the same every time."""
    pick = random.Random(1)  # noqa: S311 - words for a benchmark
    words = WORDS.split()
    weights = [1 / (place + 1) ** 0.5 for place in range(len(words))]
    said = datetime(2018, 12, 5, 14, 30, tzinfo=UTC)
    return Report(
        id="report",
        event=Event("event", "Summit of Lagunia"),
        session=Session("session", "event", "RT 1.1", "Drivers of migration", date=MADE_ON),
        form=_form(),
        entries=tuple(
            Entry(
                id=f"{number:06d}",
                report_id="report",
                position=f"{50_000_000 + number:08d}",
                text=" ".join(pick.choices(words, weights, k=20)).capitalize() + f" in {pick.randrange(10_000)} places.",
                kind=Kind.POINT,
                said_at=said,
                section=f"section{number % SECTIONS}",
            )
            for number in range(entries)
        ),
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("entries", type=int, nargs="?", default=12_000)
    parser.add_argument("--turns", type=int, default=5)
    asked = parser.parse_args()
    report = invented_report(asked.entries)
    document = compose(report, MADE_ON)
    expected = expected_in_word(document)
    people = invented_people(random.Random(1))[:PEOPLE]  # noqa: S311 - names for a benchmark
    protected = ProtectedNames.of(people, SHELF.names)
    check = check_in_word(document, NameCheck(find=lambda text: protected.find(text, Language.ENGLISH), roster=True))
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "report.docx"
        rivals: dict[str, Callable[[], float]] = {
            "write": lambda: _timed(lambda: _write(document, target)),
            "make_and_save": lambda: _timed(lambda: _make_and_save(report, target)),
            "guard": lambda: _timed(lambda: _guard(target, expected, check)),
            "write_and_inspect": lambda: _timed(lambda: _write_and_inspect(document, target)),
            "deliver": lambda: _timed(lambda: deliver_word(bare_handout([report], SHELF), target, PARTS, MADE_ON)),
        }
        if OPPONENT.is_file():
            rivals["zip_floor"] = lambda: _opponent(target)
        seconds = _in_turn(rivals, asked.turns)
        size = target.stat().st_size
    floor = seconds.get("zip_floor")
    ratios = {f"{name}_ratio": round(value / floor, 2) for name, value in seconds.items() if floor and name != "zip_floor"}
    print(json.dumps({"entries": asked.entries, "bytes": size, **{name: round(value, 4) for name, value in seconds.items()}, **ratios}))


def _in_turn(rivals: dict[str, Callable[[], float]], turns: int) -> dict[str, float]:
    """Return each one's median seconds; the first turn of all is for warming up."""
    times: dict[str, list[float]] = {name: [] for name in rivals}
    for turn in range(turns + 1):
        for name, run in rivals.items():
            taken = run()
            if turn:
                times[name].append(taken)
    return {name: statistics.median(taken) for name, taken in times.items()}


def _timed(run: Callable[[], object]) -> float:
    start = time.perf_counter()
    run()
    return time.perf_counter() - start


def _write(document: Document, target: Path) -> None:
    with target.open("wb") as stream:
        write_word(document, PARTS, stream)


def _make_and_save(report: Report, target: Path) -> None:
    """What any writer does: from the report to a file that is on the disk."""
    document = compose(report, MADE_ON)
    put_in_place(lambda stream: write_word(document, PARTS, stream), lambda _: None, target)


def _guard(target: Path, expected: Expected, check: NameCheck) -> None:
    assert not inspect_word(target, expected)
    assert not inspect_names(target, check).stops


def _write_and_inspect(document: Document, target: Path) -> None:
    expected = expected_in_word(document)

    def write(stream: BinaryIO) -> None:
        write_word(document, PARTS, stream)

    def inspect(written: Path) -> None:
        assert not inspect_word(written, expected)

    put_in_place(write, inspect, target)


def _opponent(target: Path) -> float:
    ran = subprocess.run([sys.executable, OPPONENT, target, "6"], check=True, capture_output=True, text=True)
    return float(json.loads(ran.stdout)["seconds"])


def _form() -> Form:
    def alike(text: str) -> Wording:
        return Wording(text, text, text, text)

    return Form(
        id="benchmark",
        version=1,
        name=alike("Benchmark"),
        heading=alike("Session report"),
        header=(HeaderField("date", FieldKind.DATE, alike("Date")),),
        sections=tuple(
            Section(key=f"section{number}", title=alike(f"Section {number + 1}"), guidance=alike(""), holds=(Holds.POINTS,))
            for number in range(SECTIONS)
        ),
    )


if __name__ == "__main__":
    main()
