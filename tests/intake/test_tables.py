"""Rosters and programmes from files, bytes and the clipboard."""

import csv
import subprocess
import sys
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import Workbook

from gfmd_desk.domain.roster_draft import RosterField
from gfmd_desk.intake.child import Limits, ReadingError
from gfmd_desk.intake.source import SourceError
from gfmd_desk.intake.tables import LARGEST, draft_roster, guess_roster_mapping, read_programme, read_roster, read_table

ROSTER = (("name", "role"), ("Ana Kovár", "Chair"), ("محمد السالم", ""))


def _workbook() -> bytes:
    book = Workbook()
    for row in ROSTER:
        book.active.append(row)
    book.create_sheet("Others").append(("name",))
    book["Others"].append(("Eno",))
    written = BytesIO()
    book.save(written)
    return written.getvalue()


def test_a_workbook_a_csv_file_and_a_paste_are_the_same_roster(tmp_path: Path) -> None:
    workbook, text = tmp_path / "liste.xlsx", tmp_path / "liste.csv"
    workbook.write_bytes(_workbook())
    with text.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, delimiter=";").writerows(ROSTER)
    pasted = "\n".join("\t".join(row) for row in ROSTER)
    drafts = [read_roster(source) for source in (workbook, text, pasted)]
    assert [row.name for row in drafts[0].rows] == ["Ana Kovár", "محمد السالم"]
    assert drafts[0].rows == drafts[1].rows == drafts[2].rows


def test_another_sheet_and_another_mapping_can_be_chosen() -> None:
    table = read_table(_workbook(), "Others")
    assert [sheet.name for sheet in table.sheets] == ["Sheet", "Others"]
    assert draft_roster(table, guess_roster_mapping(table)).rows[0].name == "Eno"
    table = read_table(_workbook())
    mapping = guess_roster_mapping(table).with_column(1, RosterField.NAME)
    assert draft_roster(table, mapping).rows[0].name == "Chair"


def test_a_programme_is_read() -> None:
    draft = read_programme("code\ttitle\ttime\nRT 1\tOn towns\t14:30-16:00")
    assert [(row.code, row.title) for row in draft.rows] == [("RT 1", "On towns")]


def test_openpyxl_stays_in_the_child() -> None:
    code = f"import sys; from gfmd_desk.intake.tables import read_roster; read_roster({_workbook()!r}); print('openpyxl' in sys.modules)"
    program = f"if __name__ == '__main__':\n    {code}"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        (b"", "There is no text in it"),
        (b"%PDF-1.7", "This is a PDF file"),
        (b"PK\x03\x04 cut", "damaged or was cut off"),
        (b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), "protected by a password"),
    ],
)
def test_what_is_no_table_is_refused_in_the_readers_words(source: bytes, sentence: str) -> None:
    with pytest.raises(ReadingError, match=sentence):
        read_table(source)


def test_at_the_door(tmp_path: Path) -> None:
    for source, sentence in (
        (tmp_path / "none.csv", 'There is no file "none.csv"'),
        (tmp_path, "not a file; please choose a workbook or a CSV file"),
        ("a" * (LARGEST + 1), "20 MB that a roster or a programme may have"),
    ):
        with pytest.raises(SourceError, match=sentence):
            read_table(source)


def test_what_takes_too_long_is_given_up() -> None:
    with pytest.raises(ReadingError, match="nothing was imported"):
        read_table(_workbook(), limits=Limits(seconds=0.05))
