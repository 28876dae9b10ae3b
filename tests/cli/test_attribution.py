"""The life of one entry on the command line, with the Word file read back at each step."""

import re
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
import openpyxl
import pytest

from gfmd_desk.cli import main

Run = Callable[..., Any]

ROSTER = """name,role,organisation,country,group,email,code,aliases
Amara Lind,Minister,,Montania,government,a.lind@montania.example,MON-1,A. Lind
Tomás Ríos,Director,,Esperia,government,,ESP-1,
Ilse Brandt,Counsellor,,Lagunia,government,,LAG-1,
Oren Vale,Counsellor,,Ondra,government,,OND-1,
Noor Sabet,Secretary,Harbour Trust,,civil society,,HT-1,HT
Eno Brisa,Mayor,City of Sereno,Esperia,local authority,,CS-1,
"""
WORDS = "Boards at town level keep migration in local plans."


@pytest.fixture(scope="module")
def with_roster(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with a session and a roster, made once and copied for each test."""
    folder = tmp_path_factory.mktemp("made")
    (folder / "roster.csv").write_text(ROSTER, encoding="utf-8")
    data = ["--data", str(folder / "desk")]
    assert main([*data, "session", "new", "--event", "Summit", "--code", "RT 1.1", "--title", "About RT 1.1"]) == 0
    assert main([*data, "roster", "import", str(folder / "roster.csv"), "--event", "Summit"]) == 0
    return folder / "desk"


@pytest.fixture
def room(desk: Run, with_roster: Path, data: Path) -> Run:
    """The command line on a session with a roster; returns what runs a command that must work."""
    shutil.copytree(with_roster, data)

    def run(*arguments: object) -> str:
        said = desk(*arguments)
        assert said.status == 0, said.err
        return str(said.out).strip()

    return run


@pytest.fixture
def printed(desk: Run, tmp_path: Path) -> Callable[..., list[str]]:
    """The paragraphs of the Word file as it would be handed out now."""

    def read(*options: object) -> list[str]:
        target = tmp_path / "CONFIDENTIAL report.docx"
        said = desk("export", "RT 1.1", "--to", "word", "-o", target, *options)
        assert said.status == 0, said.err
        return [paragraph.text for paragraph in docx.Document(str(target)).paragraphs]

    return read


def everything(path: Path) -> str:
    with zipfile.ZipFile(path) as archive:
        return " ".join(re.sub("<[^>]*>", "", archive.read(name).decode()) for name in archive.namelist())


def test_the_life_of_one_entry(room: Run, printed: Callable[..., list[str]], desk: Run) -> None:
    entry = room("entry", "add", "RT 1.1", WORDS, "--section", "opportunities", "--owner", "Montania", "--level", "state")
    group = f"{WORDS} (one government)"
    assert group in printed()
    room("approve", "RT 1.1", entry, "--level", "state", "--given-by", "Head of delegation", "--channel", "in person")
    named = f"{WORDS} (Montania)"
    assert named in printed()
    assert named in printed("--scope", "summit")
    assert group in printed("--scope", "web")
    room("entry", "edit", "RT 1.1", entry, WORDS.replace("keep", "anchor"))
    assert "Montania" not in " ".join(printed())
    room("entry", "edit", "RT 1.1", entry, WORDS)
    assert named in printed()
    room("withdraw", "RT 1.1", entry, "--given-by", "The ministry", "--channel", "e-mail")
    assert group in printed()
    (item,) = desk("approvals", "RT 1.1", "--json").json["approvals"]
    assert (item["state"], item["prints"], item["would_print"]) == ("withdrawn", group, named)
    assert [step["step"] for step in item["history"]] == ["approved", "withdrawn"]
    assert [step["recorded_by"] for step in item["history"]] == ["", ""]
    room("approve", "RT 1.1", entry, "--level", "state", "--given-by", "She", "--channel", "note", "--scope", "web")
    assert named in printed("--scope", "web")
    assert group in printed()


def test_who_records_is_whoever_the_desk_belongs_to(room: Run, desk: Run, data: Path) -> None:
    (data / "settings.json").write_text('{"owner": "The Rapporteur"}', encoding="utf-8")
    entry = room("entry", "add", "RT 1.1", WORDS, "--section", "opportunities", "--owner", "Montania")
    room("approve", "RT 1.1", entry, "--level", "state", "--given-by", "She", "--channel", "note")
    (item,) = desk("approvals", "RT 1.1", "--json").json["approvals"]
    assert [step["recorded_by"] for step in item["history"]] == ["The Rapporteur"]


def test_a_name_in_the_sentence_stops_the_file(room: Run, desk: Run, tmp_path: Path) -> None:
    target = tmp_path / "report.docx"
    entry = room(
        "entry", "add", "RT 1.1", "Montania said that boards work.", "--section", "summary", "--speaker", "MON-1", "--level", "state"
    )
    said = desk("export", "RT 1.1", "--to", "word", "-o", target)
    assert (said.status, said.out, target.exists()) == (1, "", False)
    assert "Montania" not in said.err
    assert re.fullmatch(r"report\.docx was not written: .+\.\n", said.err)
    room("approve", "RT 1.1", entry, "--level", "state", "--given-by", "She", "--channel", "in person")
    assert desk("export", "RT 1.1", "--to", "word", "-o", target).status == 0
    other = room("entry", "add", "RT 1.1", "Montania and Ms Lind said otherwise.", "--section", "challenges")
    assert desk("export", "RT 1.1", "--to", "word", "-o", target).status == 1
    room("entry", "edit", "RT 1.1", other, "One participant said otherwise.")
    assert desk("export", "RT 1.1", "--to", "word", "-o", target).status == 0


@pytest.mark.parametrize(
    "leak",
    [
        "as amara lind said",
        "LIND, Amara",
        "a.lind@montania.example",
        "the Montanian delegate",
        "MON-1",
        "Harbour Trust",
        "HT stressed this",
        "Switzerland agreed",
    ],
)
def test_whatever_form_a_name_has(room: Run, desk: Run, tmp_path: Path, leak: str) -> None:
    room("entry", "add", "RT 1.1", f"Boards work, {leak}.", "--section", "summary")
    for kind in ("word", "excel"):
        assert desk("export", "RT 1.1", "--to", kind, "-o", tmp_path / "out").status == 1, kind


def test_the_secretariats_file_says_so(room: Run, desk: Run, printed: Callable[..., list[str]], tmp_path: Path) -> None:
    room("entry", "add", "RT 1.1", WORDS, "--section", "summary", "--speaker", "Amara Lind")
    refused = desk("export", "RT 1.1", "--to", "word", "-o", tmp_path / "report.docx", "--audience", "secretariat")
    assert (refused.status, (tmp_path / "report.docx").exists()) == (1, False)
    assert f"{WORDS} (Amara Lind, Montania)" in printed("--audience", "secretariat")
    assert "CONFIDENTIAL" in everything(tmp_path / "CONFIDENTIAL report.docx")
    workbook = tmp_path / "confidential.xlsx"
    room("export", "RT 1.1", "--to", "excel", "-o", workbook, "--audience", "secretariat")
    assert [sheet.oddHeader.center.text for sheet in openpyxl.load_workbook(workbook).worksheets] == ["CONFIDENTIAL"] * 3
    assert "Lind" not in " ".join(printed())
    assert "CONFIDENTIAL" not in everything(tmp_path / "CONFIDENTIAL report.docx")


def test_the_workbook_names_no_one_either(room: Run, desk: Run, tmp_path: Path) -> None:
    entry = room("entry", "add", "RT 1.1", WORDS, "--section", "opportunities", "--owner", "Esperia", "--level", "state")
    target = tmp_path / "report.xlsx"

    def told() -> list[object]:
        room("export", "RT 1.1", "--to", "excel", "-o", target)
        return [row[6].value for row in openpyxl.load_workbook(target).worksheets[1].iter_rows(min_row=2)]

    assert told() == ["one government"]
    room("approve", "RT 1.1", entry, "--level", "state", "--given-by", "She", "--channel", "in person")
    assert told() == ["Esperia"]
    room("decline", "RT 1.1", entry, "--given-by", "She", "--channel", "in person")
    assert told() == ["one government"]


@pytest.mark.parametrize(
    ("who", "label"),
    [
        ("MON-1", "Montania"),
        ("amara LIND", "Montania"),
        ("Harbour Trust", "Harbour Trust"),
        ("HT", "Harbour Trust"),
        ("Suiza", "Switzerland"),
        ("سويسرا", "Switzerland"),
    ],
)
def test_who_is_meant(room: Run, desk: Run, who: str, label: str) -> None:
    room("entry", "add", "RT 1.1", WORDS, "--section", "summary", "--owner", who, "--level", "state")
    (item,) = desk("approvals", "RT 1.1", "--json").json["approvals"]
    assert item["would_print"] == f"{WORDS} ({label})"


def test_somebody_unknown_is_refused_and_nothing_is_written(room: Run, desk: Run) -> None:
    said = desk("entry", "add", "RT 1.1", WORDS, "--speaker", "Nobody at all")
    assert (said.status, said.out) == (1, "")
    assert "Nobody at all" in said.err
    assert desk("show", "RT 1.1", "--json").json["inbox"] == []


@pytest.mark.parametrize(
    ("options", "status"),
    [
        (("--level", "group", "--given-by", "x", "--channel", "y"), 1),
        (("--level", "state", "--given-by", " ", "--channel", "y"), 1),
        (("--level", "state", "--given-by", "x", "--channel", "y", "--subject", "speaker"), 1),
        (("--level", "king", "--given-by", "x", "--channel", "y"), 2),
        (("--given-by", "x", "--channel", "y"), 2),
    ],
)
def test_an_approval_that_is_not_whole_is_refused(room: Run, desk: Run, options: tuple[str, ...], status: int) -> None:
    entry = room("entry", "add", "RT 1.1", WORDS, "--section", "summary", "--owner", "Montania")
    assert desk("approve", "RT 1.1", entry, *options).status == status
    assert desk("approvals", "RT 1.1", "--json").json["approvals"] == []


def test_files_of_others_are_checked(room: Run, desk: Run, tmp_path: Path) -> None:
    room("entry", "add", "RT 1.1", WORDS, "--section", "summary")
    clean, told, zipped = tmp_path / "clean.docx", tmp_path / "told.docx", tmp_path / "all.zip"
    room("export", "RT 1.1", "--to", "word", "-o", clean)
    document = docx.Document(str(clean))
    document.add_paragraph("As ").add_run("Amara ").bold = True
    document.paragraphs[-1].add_run("Lind put it.")
    document.core_properties.author = "Tomás Ríos"
    document.save(str(told))
    with zipfile.ZipFile(zipped, "w") as archive:
        archive.write(told, "told.docx")
    (tmp_path / "notes.txt").write_text("Esperia agreed.", encoding="utf-8")
    assert desk("check", clean, "--event", "Summit", "--json").json == {"format": 1, "files": [{"file": str(clean), "findings": []}]}
    said = desk("check", clean, told, zipped, tmp_path / "notes.txt", "--event", "Summit", "--json")
    assert said.status == 1
    assert [bool(one["findings"]) for one in said.json["files"]] == [False, True, True, True]
    assert len(said.json["files"][1]["findings"]) == 2
    assert "Lind" not in said.out + said.err


def test_an_approval_is_good_where_it_was_given_and_nowhere_else(room: Run, desk: Run, tmp_path: Path) -> None:
    entry = room("entry", "add", "RT 1.1", WORDS, "--section", "summary", "--owner", "Montania", "--level", "state")
    room("approve", "RT 1.1", entry, "--level", "state", "--given-by", "She", "--channel", "in person")
    target = tmp_path / "report.docx"
    room("export", "RT 1.1", "--to", "word", "-o", target)
    assert desk("check", target, "--event", "Summit").status == 0
    document = docx.Document(str(target))
    document.add_paragraph("Montania again.")
    document.save(str(target))
    assert desk("check", target, "--event", "Summit").status == 1
