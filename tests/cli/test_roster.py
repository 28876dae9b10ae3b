from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

Run = Callable[..., Any]

GOOD = """name,role,organisation,country,group,email,code,aliases
Ana Kovár,Chair,Harbour Trust,Montania,civil society,ana@x.example,AK,HT;Trust
"Kovar, Ana",,,,,,,
محمد السالم,,,,,,,
"""
BAD = "name,email\nAna,ana@x.example\nEno,nowhere\n,juan@x.example\n"


@pytest.fixture
def roster(tmp_path: Path) -> Callable[[str], Path]:
    def write(text: str) -> Path:
        path = tmp_path / "roster.csv"
        path.write_text(text, encoding="utf-8")
        return path

    return write


def test_a_roster_is_imported_and_said(desk: Run, roster: Callable[[str], Path]) -> None:
    done = desk("roster", "import", roster(GOOD), "--event", "Lagunia Summit")
    assert (done.status, done.err) == (0, "")
    assert done.out.splitlines() == [
        'The roster of the event "Lagunia Summit": 3 imported, 0 updated of 3 rows.',
        'Perhaps one person: AK "Ana Kovár" and KANA "Kovar, Ana" (the same name in another order)',
    ]


def test_for_a_script_it_is_one_value(desk: Run, session: Run, roster: Callable[[str], Path]) -> None:
    session("RT 1.1", "Lagunia Summit")
    file = roster(GOOD)
    first = desk("roster", "import", file, "--event", "lagunia summit", "--json").json
    assert first == {
        "format": 1,
        "event": "Lagunia Summit",
        "imported": 3,
        "updated": 0,
        "rows": 3,
        "bad": [],
        "duplicates": [["AK", "KANA", "the same name in another order"]],
        "remarks": [],
        "left": [{"where": "row 1", "cells": 8, "why": "what the columns hold"}],
    }
    again = desk("roster", "import", file, "--event", "Lagunia Summit", "--json").json
    assert (again["imported"], again["updated"], again["rows"]) == (0, 3, 3)


def test_bad_rows_stop_it_unless_the_user_says_otherwise(desk: Run, roster: Callable[[str], Path]) -> None:
    file = roster(BAD)
    refused = desk("roster", "import", file, "--event", "Summit", "--json")
    assert refused.status == 1
    assert refused.err == (
        "Nothing was imported, for 2 rows cannot be taken; --only-good leaves them out: "
        'row 3: "nowhere" is not an e-mail address and 1 more.\n'
    )
    bad = [{"row": 3, "why": '"nowhere" is not an e-mail address'}, {"row": 4, "why": "there is no name in it"}]
    assert (refused.json["imported"], refused.json["rows"], refused.json["bad"]) == (0, 3, bad)
    assert desk("roster", "import", file, "--event", "Summit").out == ""
    taken = desk("roster", "import", file, "--event", "Summit", "--only-good", "--json")
    assert (taken.status, taken.json["imported"], taken.json["bad"]) == (0, 1, bad)
    said = desk("roster", "import", file, "--event", "Summit", "--only-good").out
    assert 'Left out: row 3: "nowhere" is not an e-mail address\n' in said


def test_a_workbook_is_read_and_what_was_met_is_said(desk: Run, tmp_path: Path) -> None:
    book = Workbook()
    for row in (("List", None), ("Name", "Diet"), ("Ana", "fish")):
        book.active.append(row)
    book.active.merge_cells("A1:B1")
    book.save(tmp_path / "roster.xlsx")
    done = desk("roster", "import", tmp_path / "roster.xlsx", "--event", "Summit")
    assert done.status == 0
    assert "merged cells" in done.err
    assert done.out.splitlines()[1:] == [
        "Not read: 1 cell in row 1 (above the table)",
        "Not read: 1 cell in column Diet (in a column that is not wanted)",
    ]


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "There is no text in it"),
        (b"12,13\n14,15\n", "No column with names was found"),
        (b"name,role\n", "There is nobody in this table"),
    ],
)
def test_what_is_no_roster_is_refused_in_one_sentence(desk: Run, tmp_path: Path, content: bytes, sentence: str) -> None:
    (tmp_path / "r.csv").write_bytes(content)
    done = desk("roster", "import", tmp_path / "r.csv", "--event", "Summit")
    assert (done.status, done.out, done.err.count("\n")) == (1, "", 1)
    assert done.err.startswith(sentence)
    assert desk("session", "list").out == ""


def test_a_file_that_is_not_there(desk: Run, tmp_path: Path) -> None:
    assert desk("roster", "import", tmp_path / "none.csv", "--event", "Summit").status == 1


@pytest.mark.parametrize("arguments", [["roster"], ["roster", "import", "x.csv"], ["roster", "import", "--event", "Summit"]])
def test_wrong_usage(desk: Run, arguments: list[str]) -> None:
    assert desk(*arguments).status == 2
