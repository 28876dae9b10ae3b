import re
from collections.abc import Callable
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook

from gfmd_desk.paths import program_files

Run = Callable[..., Any]

TEMPLATE = """\
Summary / Main discussion points
Boards at town level keep migration
in local plans.

Challenges
- Funds that were promised are hard to reach.
- Data stay in the capital.
"""

NO_ROSTER = "No roster is loaded: only the world's names were looked for.\n"


def test_the_practice_event_is_made_once(desk: Run) -> None:
    first = desk("practice", "--json")
    assert first.status == 0
    assert desk("practice", "--json").json == first.json
    sessions = first.json["sessions"]
    assert sessions[0]["entries"] > 0
    shown = desk("practice")
    assert shown.out.splitlines()[1:] == [f"{session['code']}\t{session['title']}" for session in sessions]


def test_a_new_session_is_listed(desk: Run, session: Run) -> None:
    made = session("RT 1.1", "Lagunia Summit", "--date", "2026-12-05", "--language", "ar", "--regime", "background")
    assert made == (0, 'Made the session "RT 1.1" in the event "Lagunia Summit".\n', "")
    assert desk("session", "list").out == "RT 1.1\tAbout RT 1.1\tLagunia Summit\t0\n"
    assert desk("session", "list", "--json").json == {
        "format": 1,
        "sessions": [{"code": "RT 1.1", "title": "About RT 1.1", "event": "Lagunia Summit", "entries": 0}],
    }


READING = (
    ["session", "list"],
    ["session", "list", "--json"],
    ["show", "C"],
    ["entry", "add", "C", "T"],
    ["export", "C", "--to", "word", "-o", "F.docx"],
    ["approvals", "C"],
    ["check", "F.docx", "--event", "E"],
    ["doctor"],
    ["doctor", "--json"],
    ["backups"],
    ["restore", "20260101-000000-000000"],
    ["forget", "--event", "E", "--yes"],
)


@pytest.mark.parametrize("command", READING, ids=" ".join)
def test_where_there_are_no_notes_it_is_said_and_nothing_is_made(desk: Run, data: Path, command: list[str]) -> None:
    assert desk(*command) == (1, "", f"There are no notes in {data}.\n")
    assert not data.exists()
    data.mkdir()
    assert desk(*command).err == f"There are no notes in {data}.\n"
    assert not list(data.iterdir())


def test_what_is_added_is_shown_where_it_belongs(desk: Run, session: Run) -> None:
    session("RT 1.1", "Lagunia Summit", "--date", "2026-12-05", "--language", "fr")
    point = desk("entry", "add", "RT 1.1", "Boards at town level work", "--section", "challenges", "--subheading", "In towns").out.strip()
    noted = desk("entry", "add", "RT 1.1", "--json", "--", "--is this a mark?").json["id"]
    assert desk("entry", "edit", "RT 1.1", point, "مجالس البلدات 🙂").out.strip() == point
    shown = desk("show", "RT 1.1", "--json").json
    assert shown["format"] == 1
    assert shown["session"] == {
        "code": "RT 1.1",
        "title": "About RT 1.1",
        "event": "Lagunia Summit",
        "date": "2026-12-05",
        "language": "fr",
        "regime": "chatham-house",
    }
    assert shown["form"] == {"id": "gfmd-2018", "version": 1}
    assert [(section["key"], section["number"]) for section in shown["sections"]] == [
        ("summary", 1),
        ("challenges", 2),
        ("opportunities", 3),
        ("gcm", 4),
        ("agenda2030", 5),
        ("quotes", 6),
    ]
    assert set(shown["sections"][1]) == {"key", "number", "title", "entries"}
    assert shown["sections"][1]["entries"] == [{"id": point, "kind": "point", "subheading": "In towns", "text": "مجالس البلدات 🙂"}]
    assert shown["inbox"] == [{"id": noted, "kind": "point", "subheading": "", "text": "--is this a mark?"}]
    assert set(shown) == {"format", "session", "form", "sections", "inbox"}
    assert f"  In towns\n  {point}  مجالس البلدات 🙂\n" in desk("show", "RT 1.1").out
    assert f"Inbox\n  {noted}  --is this a mark?\n" in desk("show", "RT 1.1").out


def test_a_session_without_a_day_has_none(desk: Run, session: Run) -> None:
    session()
    assert desk("show", "RT 1.1", "--json").json["session"]["date"] is None


def test_plain_text_is_taken_as_it_is(desk: Run, session: Run) -> None:
    session()
    text = ",,mon #gcm 23 3) *bold* “quoted” \\n =1+1"
    desk("entry", "add", "RT 1.1", text)
    assert desk("show", "RT 1.1", "--json").json["inbox"][0]["text"] == text


@pytest.mark.parametrize(
    ("command", "said"),
    [
        (["show", "RT 9"], 'There is no session "RT 9"; the codes are: RT 1.1.'),
        (["show", "RT 1.1", "--event", "Gala"], 'There is no event "Gala"; the events are: Assembly, Summit.'),
        (["show", "RT 1.1"], 'More than one event has a session "RT 1.1": "Assembly", "Summit"; say which with --event.'),
        (["session", "list", "--event", "Gala"], 'There is no event "Gala"; the events are: Assembly, Summit.'),
        (["entry", "add", "RT 9", "text"], 'There is no session "RT 9"; the codes are: RT 1.1.'),
        (
            ["entry", "add", "RT 1.1", "text", "--event", "Summit", "--section", "nowhere"],
            'The form has no section "nowhere"; its sections are: summary, challenges, opportunities, gcm, agenda2030, quotes.',
        ),
        (["entry", "add", "RT 1.1", " \n", "--event", "Summit"], "An entry needs at least one word."),
        (["entry", "edit", "RT 1.1", "no-id", "text", "--event", "Summit"], 'The session "RT 1.1" has no entry "no-id".'),
        (["export", "RT 9", "--to", "word", "-o", "x.docx"], 'There is no session "RT 9"; the codes are: RT 1.1.'),
        (
            ["session", "new", "--event", "Summit", "--code", "RT 1.1", "--title", "T"],
            'The event "Summit" already has a session "RT 1.1".',
        ),
        (["session", "new", "--event", "Summit", "--code", " ", "--title", "T"], "A session needs a code, such as RT 1.1."),
        (
            ["session", "new", "--event", "Summit", "--code", "RT 2", "--title", "T", "--form", "none"],
            'There is no form "none"; known: gfmd-2018, igf-workshop, side-event.',
        ),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_what_is_refused_is_said_in_one_sentence(
    desk: Run, session: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: list[str], said: str
) -> None:
    monkeypatch.chdir(tmp_path)
    session("RT 1.1", "Summit")
    session("RT 1.1", "Assembly")
    before = desk("session", "list").out
    assert desk(*command) == (1, "", f"{said}\n")
    assert desk("session", "list").out == before
    assert [file.name for file in tmp_path.iterdir()] == ["desk"]


def test_an_event_tells_two_sessions_with_one_code_apart(desk: Run, session: Run) -> None:
    session("RT 1.1", "Summit")
    session("RT 1.1", "Assembly")
    entry = desk("entry", "add", "RT 1.1", "text", "--event", "assembly").out.strip()
    desk("entry", "edit", "RT 1.1", entry, "other text", "--event", "Assembly")
    assert desk("show", "RT 1.1", "--event", "Summit", "--json").json["inbox"] == []
    assert desk("show", "RT 1.1", "--event", "Assembly", "--json").json["inbox"][0]["text"] == "other text"
    assert desk("session", "list", "--event", "Assembly").out == "RT 1.1\tAbout RT 1.1\tAssembly\t1\n"


def test_an_import_accounts_for_every_character(desk: Run, tmp_path: Path) -> None:
    source = tmp_path / "report.txt"
    source.write_text(TEMPLATE, encoding="utf-8")
    said = desk("import", source, "--event", "Summit", "--code", "RT 1", "--title", "T", "--json")
    assert said.status == 0
    account = said.json
    assert set(account) == {"session", "source_characters", "imported_characters", "left"}
    assert account["session"] == "RT 1"
    left = sum(len("".join(part["text"].split())) for part in account["left"])
    assert account["source_characters"] == len("".join(TEMPLATE.split())) == account["imported_characters"] + left
    assert all(set(part) == {"text", "why"} and part["why"] for part in account["left"])
    entries = [entry for section in desk("show", "RT 1", "--json").json["sections"] for entry in section["entries"]]
    assert [entry["text"] for entry in entries] == [
        "Boards at town level keep migration in local plans.",
        "Funds that were promised are hard to reach.",
        "Data stay in the capital.",
    ]
    assert account["imported_characters"] == sum(len("".join(entry["text"].split())) for entry in entries)
    told = desk("import", source, "--event", "Summit", "--code", "RT 2", "--title", "T").out
    assert told.startswith(
        f'Made the session "RT 2": {account["imported_characters"]} of {account["source_characters"]} characters imported'
    )


@pytest.mark.parametrize("content", [None, b"", b" \n", b"\x00\x01\x02\xff" * 200], ids=["missing", "empty", "blank", "binary"])
def test_a_refused_import_leaves_no_session_behind(desk: Run, tmp_path: Path, content: bytes | None) -> None:
    source = tmp_path / "report.txt"
    if content is not None:
        source.write_bytes(content)
    said = desk("import", source, "--event", "Summit", "--code", "RT 1", "--title", "T", "--json")
    assert (said.status, said.out) == (1, "")
    assert re.fullmatch(r".+\.\n", said.err)
    assert desk("session", "list").out == ""
    assert desk("session", "list", "--event", "Summit").status == 1


def test_an_import_over_a_session_that_is_there_is_refused(desk: Run, session: Run, tmp_path: Path) -> None:
    session()
    (tmp_path / "report.txt").write_text(TEMPLATE, encoding="utf-8")
    said = desk("import", tmp_path / "report.txt", "--event", "Lagunia Summit", "--code", "RT 1.1", "--title", "T")
    assert said == (1, "", 'The event "Lagunia Summit" already has a session "RT 1.1".\n')
    assert desk("session", "list").out.endswith("\t0\n")


def test_an_export_prints_its_path_and_says_what_it_left_out(desk: Run, session: Run, tmp_path: Path) -> None:
    session()
    desk("entry", "add", "RT 1.1", "Boards at town level work", "--section", "challenges")
    desk("entry", "add", "RT 1.1", "Not filed")
    target = tmp_path / "report.docx"
    target.write_text("an older file")
    assert desk("export", "RT 1.1", "--to", "word", "-o", target) == (
        0,
        f"{target}\n",
        f"Not in the report: 1 line in the inbox, not filed in a section yet.\n{NO_ROSTER}",
    )
    with ZipFile(target) as word:
        body = word.read("word/document.xml").decode()
    assert "Boards at town level work" in body
    assert "Not filed" not in body
    assert desk("export", "RT 1.1", "--to", "word", "--output", target, "--json").json == {
        "format": 1,
        "file": str(target),
        "unprinted": {"inbox": 1, "remarks": 0},
    }


def test_an_export_to_excel_is_a_workbook_of_the_session(desk: Run, session: Run, tmp_path: Path) -> None:
    session()
    desk("entry", "add", "RT 1.1", "=Boards at town level work", "--section", "challenges")
    desk("entry", "add", "RT 1.1", "Not filed")
    target = tmp_path / "report.xlsx"
    said = desk("export", "RT 1.1", "--to", "excel", "-o", target)
    assert said == (0, f"{target}\n", f"Not in the report: 1 line in the inbox, not filed in a section yet.\n{NO_ROSTER}")
    workbook = load_workbook(target)
    assert workbook.sheetnames == ["Sessions", "Entries", "Objectives and goals"]
    texts = [cell.value for row in workbook["Entries"].iter_rows(min_row=2) for cell in row if isinstance(cell.value, str)]
    assert texts == ["RT 1.1", "Challenges", "Point", "=Boards at town level work"]
    assert desk("export", "RT 1.1", "--to", "excel", "--output", target, "--json").json == {
        "format": 1,
        "file": str(target),
        "unprinted": {"inbox": 1, "remarks": 0},
    }


def test_an_export_beside_a_locked_file_says_so(desk: Run, session: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    session()
    replace = Path.replace

    def refuse_the_open_one(part: Path, target: Path) -> Path:
        if target.name == "report.docx":
            raise PermissionError(13, "The process cannot access the file because it is being used by another process")
        return replace(part, target)

    monkeypatch.setattr(Path, "replace", refuse_the_open_one)  # as Windows does
    said = desk("export", "RT 1.1", "--to", "word", "-o", tmp_path / "report.docx")
    assert said.out == f"{tmp_path / 'report (2).docx'}\n"
    assert said.err == f'"report.docx" is open in another program, so the report was written beside it.\n{NO_ROSTER}'


def test_an_export_that_cannot_be_written_is_refused(desk: Run, session: Run, tmp_path: Path) -> None:
    session()
    said = desk("export", "RT 1.1", "--to", "word", "-o", tmp_path / "none" / "report.docx")
    assert (said.status, said.out) == (1, "")
    assert re.fullmatch(r"report\.docx was not written: .+\.\n", said.err)


@pytest.mark.parametrize("kind", ["word", "excel"])
def test_what_is_off_the_record_is_not_exported(kind: str, desk: Run, session: Run, tmp_path: Path) -> None:
    session("RT 1.1", "Summit", "--regime", "off-the-record")
    said = desk("export", "RT 1.1", "--to", kind, "-o", tmp_path / "report")
    assert (said.status, said.out) == (1, "")
    assert "off the record" in said.err
    assert not (tmp_path / "report").exists()


def test_the_forms_are_listed_with_those_that_cannot_be_used(desk: Run, data: Path) -> None:
    listed = "gfmd-2018\t1\tGFMD 2018 session report\nigf-workshop\t1\tIGF workshop report\nside-event\t1\tSide event report\n"
    assert desk("forms", "list") == (0, listed, "")
    (data / "forms").mkdir(parents=True)
    (data / "forms" / "mine.toml").write_text("id = 3", encoding="utf-8")
    said = desk("forms", "list", "--json")
    assert said.status == 0
    assert [form["id"] for form in said.json["forms"]] == ["gfmd-2018", "igf-workshop", "side-event"]
    assert said.json["broken"] == [said.err.strip()]
    assert said.err.startswith("mine.toml")


def test_a_form_is_checked(desk: Run, data: Path, tmp_path: Path) -> None:
    good = program_files("forms") / "gfmd-2018.toml"
    assert desk("forms", "check", good).out.startswith('The form "gfmd-2018", version 1, can be used: 6 sections, ')
    assert desk("forms", "check", good, "--json").json["sections"][0] == "summary"
    bad = tmp_path / "bad.toml"
    bad.write_text("id = 3", encoding="utf-8")
    for file in (bad, tmp_path / "none.toml", tmp_path):
        said = desk("forms", "check", file)
        assert (said.status, said.out) == (1, "")
        assert said.err.startswith(file.name)
        assert said.err.count("\n") == 1
    assert not data.exists()


def test_a_form_of_the_users_own_is_used(desk: Run, session: Run, data: Path) -> None:
    (data / "forms").mkdir(parents=True)
    text = (program_files("forms") / "gfmd-2018.toml").read_text(encoding="utf-8")
    (data / "forms" / "mine.toml").write_text(text.replace('"gfmd-2018"', '"mine"', 1), encoding="utf-8")
    assert session("RT 1", "Summit", "--form", "mine").status == 0
    (data / "forms" / "mine.toml").unlink()
    assert desk("show", "RT 1", "--json").json["form"] == {"id": "mine", "version": 1}
