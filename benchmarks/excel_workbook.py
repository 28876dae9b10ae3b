"""Time a workbook of many cells against openpyxl's own write-only mode with the same cells; print one JSON line.

``write`` is Workbook to file; ``write_and_inspect`` adds the guard and the step to the final name. Seconds are medians of
turns taken one after the other with the opponent, which writes plain cells: no styles, no filter, no heading kept in sight.
"""

import argparse
import gc
import json
import random
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

import openpyxl

from benchmarks.word_report import WORDS
from gfmd_desk.delivery.expected_excel import expected_in_excel
from gfmd_desk.delivery.place import put_in_place
from gfmd_desk.domain.language import Language
from gfmd_desk.domain.workbook import Cell, Column, Sheet, Workbook
from gfmd_desk.exporters.excel import write_excel
from gfmd_desk.guard.excel import inspect_excel
from gfmd_desk.paths import program_files

PARTS = program_files("resources") / "excel"
NUMBERS = 5
"""Of the columns hold numbers, the others texts of which half are said more than once."""


def invented_cells(rows: int, columns: int) -> Workbook:
    """Return a workbook of one sheet, the same every time."""
    pick = random.Random(1)  # noqa: S311 - words for a benchmark
    words = WORDS.split()

    def text() -> str:
        return f"{' '.join(pick.choices(words, k=6)).capitalize()} in {pick.randrange(100_000)} places."

    often = [text() for _ in range(100)]

    def row() -> tuple[Cell, ...]:
        texts = [pick.choice(often) if pick.random() < 0.5 else text() for _ in range(columns - NUMBERS)]
        return (*texts, *pick.choices(range(1000), k=NUMBERS))

    cells = tuple(row() for _ in range(rows))
    headings = tuple(Column(f"Column {number}", 20) for number in range(1, columns + 1))
    return Workbook(Language.ENGLISH, "Cells", "Summit of Lagunia", (Sheet("Cells", headings, cells),), "2018-12-05")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("rows", type=int, nargs="?", default=12_000)
    parser.add_argument("columns", type=int, nargs="?", default=15)
    parser.add_argument("--turns", type=int, default=5)
    asked = parser.parse_args()
    workbook = invented_cells(asked.rows, asked.columns)
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "cells.xlsx"
        rivals: dict[str, Callable[[], None]] = {
            "openpyxl": lambda: _openpyxl(workbook, target),
            "write": lambda: _write(workbook, target),
            "write_and_inspect": lambda: _write_and_inspect(workbook, target),
        }
        seconds = _in_turn(rivals, asked.turns)
        size = target.stat().st_size
    ratios = {f"{name}_ratio": round(value / seconds["openpyxl"], 2) for name, value in seconds.items() if name != "openpyxl"}
    rounded = {name: round(value, 4) for name, value in seconds.items()}
    print(json.dumps({"rows": asked.rows, "columns": asked.columns, "bytes": size, **rounded, **ratios}))


def _in_turn(rivals: dict[str, Callable[[], None]], turns: int) -> dict[str, float]:
    """Return each one's median seconds; the first turn of all is for warming up."""
    times: dict[str, list[float]] = {name: [] for name in rivals}
    for turn in range(turns + 1):
        for name, run in rivals.items():
            gc.collect()
            start = time.perf_counter()
            run()
            if turn:
                times[name].append(time.perf_counter() - start)
    return {name: statistics.median(taken) for name, taken in times.items()}


def _openpyxl(workbook: Workbook, target: Path) -> None:
    book = openpyxl.Workbook(write_only=True)
    for sheet in workbook.sheets:
        rows = book.create_sheet(sheet.name)
        rows.append([column.heading for column in sheet.columns])
        for row in sheet.rows:
            rows.append(row)
    book.save(target)


def _write(workbook: Workbook, target: Path) -> None:
    with target.open("wb") as stream:
        write_excel(workbook, PARTS, stream)


def _write_and_inspect(workbook: Workbook, target: Path) -> None:
    expected = expected_in_excel(workbook)

    def write(stream: BinaryIO) -> None:
        write_excel(workbook, PARTS, stream)

    def inspect(written: Path) -> None:
        assert not inspect_excel(written, expected)

    put_in_place(write, inspect, target)


if __name__ == "__main__":
    main()
