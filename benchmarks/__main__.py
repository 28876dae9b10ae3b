"""`make bench`: a table of ratios, each side by side with its opponent in one run. Figures are reported, not asserted."""

import compileall
import json
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from benchmarks.desk_sizes import ENTRIES, SESSIONS, make_desk
from benchmarks.turns import OPPONENTS, TOP, in_turn, said_seconds, whole_process
from gfmd_desk.paths import program_files
from gfmd_desk.services.desk import Desk

WINDOW_TURNS, PAGE_TURNS, TYPING_TURNS = 15, 7, 5

Row = tuple[str, str, str, str, str]


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    for folder in (TOP / "gfmd_desk", TOP / "benchmarks"):
        compileall.compile_dir(folder, quiet=1)
    print("| what | ours | theirs | ratio | at most |\n|---|---|---|---|---|")
    for row in rows():
        print(f"| {' | '.join(row)} |", flush=True)


def rows() -> Iterator[Row]:
    """Each figure of the main job, slowest last."""
    window, form = _opponent("bare_window.py"), _opponent("widget_form.py", "300")
    with tempfile.TemporaryDirectory() as folder:
        _practise(Path(folder))
        first = ["benchmarks/first_window.py", "line", folder]
        yield _row("first window with a capture line that takes text", *in_turn(whole_process, first, window, WINDOW_TURNS), "1.3 x")
        last = ["benchmarks/first_window.py", "session", folder]
        yield _row("last session on screen and editable", *in_turn(whole_process, last, window, WINDOW_TURNS), "2 x")
    shown = ["-m", "benchmarks.show_session", "300"]
    yield _row("a 300-entry session shown", *in_turn(said_seconds, shown, form, PAGE_TURNS), "0.2 x")
    yield from _size_rows()
    yield from _search_rows()
    yield from _typing_rows()
    yield from _name_rows()
    yield from _word_rows()
    yield from _excel_rows()
    yield from _naming_rows()
    yield from _seal_rows()


def _size_rows() -> Iterator[Row]:
    """The whole process up to a last session that can be edited: a full desk against an empty one."""
    with tempfile.TemporaryDirectory() as name:
        desks = [Path(name) / which for which in ("full", "empty")]
        for folder in desks:
            folder.mkdir()
            make_desk(folder, full=folder.name == "full")
        full, empty = (["benchmarks/first_window.py", "session", str(folder)] for folder in desks)
        ours, theirs = in_turn(whole_process, full, empty, PAGE_TURNS)
        yield _row(f"opening a desk with {SESSIONS} sessions and {ENTRIES:,} entries, against an empty one", ours, theirs, "1.3 x")


def _search_rows() -> Iterator[Row]:
    """The 99th of 100 answers, added up over questions from the rare word to the common beginning of many."""
    figures = _said("benchmarks.search_everything")
    what = "search over 100,000 entries, against the same query in bare SQLite, p99"
    yield _row(what, figures["ours"], figures["theirs"], "2 x")


def _typing_rows() -> Iterator[Row]:
    """Keys and entered lines at the 99th of 100, in turn with a bare field; then the keys that a whole session took."""
    plain = _opponent("plain_editor.py", "500")
    sides: dict[str, list[Any]] = {"ours": [], "theirs": []}
    for _ in range(TYPING_TURNS):
        sides["ours"].append(_said("benchmarks.keys_and_lines", "500"))
        if plain is not None:
            sides["theirs"].append(_said_by(plain))
    key, enter = ("key press to painted, 2,000 entries", "key", "2 x"), ("Enter to entry shown, the same session", "append", "4 x")
    for what, figure, most in (key, enter):
        ours, theirs = (_median(runs, figure) for runs in sides.values())
        yield _row(f"{what}, p99", ours or 0.0, theirs, most)
    replayed = _said("benchmarks.replayed_session")
    yield "200 lines replayed: keys an entry beyond the words, wrong ones", str(replayed["keys"]), str(replayed["wrong"]), "–", "4 and 0"


def _median(runs: list[Any], figure: str) -> float | None:
    return statistics.median(run[figure]["p99"] for run in runs) if runs else None


def _name_rows() -> Iterator[Row]:
    """The guard's own time for a key, at the 99th of 100, against the bare key in the same field."""
    figures = _said("benchmarks.guard_while_typing")
    ratio = f"{figures['guard'] / figures['bare']:.2f} x"
    ours, theirs = (f"{figures[side] * 1000:.2f} ms" for side in ("guard", "bare"))
    yield "guard while typing, 10,000 names, against the bare key press, p99", ours, theirs, ratio, "1 x"


def _word_rows() -> Iterator[Row]:
    """Word reports: 12,000 entries against zipping the same parts, then four times as many against those."""
    figures = {entries: _word_report(entries) for entries in (12_000, 48_000)}
    small, large = figures[12_000], figures[48_000]
    floor = small.get("zip_floor")
    yield _row("Word report of 12,000 entries, written", small["write"], floor, "1.5 x")
    yield _row("the same, inspected and put in place", small["write_and_inspect"], floor, "")
    yield _row("the guard on it, against making and saving it", small["guard"], small["make_and_save"], "2 x")
    yield _row("the same from 12,000 to 48,000", large["write"], small["write"], "4.5 x")


def _excel_rows() -> Iterator[Row]:
    """A workbook against openpyxl's own write-only mode with the same cells."""
    figures = _said("benchmarks.excel_workbook", "12000", "15")
    theirs = figures["openpyxl"]
    yield _row("Excel of 12,000 x 15 against openpyxl write-only", figures["write"], theirs, "1.1 x")
    yield _row("the same, inspected and put in place", figures["write_and_inspect"], theirs, "")


def _naming_rows() -> Iterator[Row]:
    """Protected names of 10,000 participants and of the world, against the world's names alone."""
    figures = _said("benchmarks.names_in_sentences")
    yield _row("protected names in 12,000 paragraphs, against the world's alone", figures["paragraphs"], figures["world_alone"], "")
    milliseconds = figures["sentence_p50"] * 1000, figures["sentence_p99"] * 1000
    yield "protected names in one sentence", f"p50 {milliseconds[0]:.2f} ms", f"p99 {milliseconds[1]:.2f} ms", "–", ""
    yield _row("protected names made ready for 10,000 participants", figures["build"], None, "")


def _seal_rows() -> Iterator[Row]:
    """A line, from the door to the disk: in a store sealed with a passphrase against a plain one."""
    figures = _said("benchmarks.sealed_store")
    ratio = f"{figures['sealed'] / figures['plain']:.2f} x"
    ours, theirs = (f"{figures[side] * 1000:.2f} ms" for side in ("sealed", "plain"))
    yield "commit in the sealed store, against the plain one", ours, theirs, ratio, "1.5 x"


def _word_report(entries: int) -> dict[str, float]:
    return _said("benchmarks.word_report", str(entries))


def _said(program: str, *arguments: str) -> dict[str, float]:
    """The figures of the JSON line that a program prints."""
    said: dict[str, float] = _said_by(["-m", program, *arguments])
    return said


def _said_by(command: Sequence[str]) -> Any:
    ended = subprocess.run([sys.executable, *command], cwd=TOP, check=True, capture_output=True, text=True)
    return json.loads(ended.stdout.splitlines()[-1])


def _practise(folder: Path) -> None:
    desk = Desk.open(folder, program_files("forms"), program_files("resources"))
    desk.make_practice()
    desk.close()


def _opponent(name: str, *arguments: str) -> list[str] | None:
    path = OPPONENTS / name
    return [str(path), *arguments] if path.exists() else None


def _row(what: str, ours: float, theirs: float | None, most: str) -> Row:
    ratio = f"{ours / theirs:.2f} x" if theirs else "–"
    return what, f"{ours:.3f} s", f"{theirs:.3f} s" if theirs else "–", ratio, most


if __name__ == "__main__":
    main()
