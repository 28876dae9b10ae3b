"""The desk the monkey is let loose on: the practice event, and an event in which every name is a token that no file may hold."""

import random
from pathlib import Path

import openpyxl

from gfmd_desk.domain.attribution import Group
from gfmd_desk.domain.roster import Participant
from gfmd_desk.paths import program_files
from gfmd_desk.services.desk import Desk
from gfmd_desk.services.roster import add_participant
from gfmd_desk.services.sessions import NewSession

EVENT = "Summit of Tokens"
PEOPLE = 40
SESSIONS = 4
REPORT_TEXT = "1 Summary\n- Towns plan.\n\n2 Challenges\n- Funds are short.\n\nSomething that fits nowhere.\n"
PROGRAMME = "Code,Title,Date,Start,End\nRT 7,Towns,2026-12-05,09:00,10:30\nRT 8,Rivers,2026-12-05,11:00,12:30\n,,,\n"
ROSTER = "Name,Country,Post,Group\nAda Northwind,Montania,Minister,government\nBo Southwind,Esperia,Director,civil society\n,Lagunia,,\n"


def open_desk(folder: Path) -> Desk:
    return Desk.open(folder, program_files("forms"), program_files("resources"))


def token_person(event_id: str, number: int) -> Participant:
    """Somebody whose name is a token; the code is what the monkey types to pick them."""
    return Participant(
        "",
        event_id,
        f"Zqname{number} Zqfamily{number}",
        f"Zqrole{number}",
        f"Zqorganisation{number}",
        f"Zqland{number % 12}",
        list(Group)[number % len(Group)],
        code=f"QX{number}",
        aliases=(f"Zqalias{number}",),
    )


def make_world(folder: Path) -> None:
    desk = open_desk(folder)
    try:
        desk.make_practice()
        for number in range(1, SESSIONS + 1):
            report = desk.create_session(NewSession(EVENT, f"RT {number}", f"Towns, part {number}"))
        for number in range(PEOPLE):
            add_participant(desk.door, token_person(report.event.id, number))
    finally:
        desk.close()


def make_files(folder: Path, chance: random.Random) -> list[Path]:
    """What a file dialog may hand over: good files, and some that are no such thing."""
    folder.mkdir()
    (folder / "report.txt").write_text(REPORT_TEXT, encoding="utf-8")
    (folder / "programme.csv").write_text(PROGRAMME, encoding="utf-8")
    (folder / "roster.csv").write_text(ROSTER, encoding="utf-8")
    (folder / "empty.txt").write_bytes(b"")
    (folder / "noise.xlsx").write_bytes(chance.randbytes(5_000))
    book = openpyxl.Workbook()
    for line in ROSTER.splitlines():
        book.worksheets[0].append(line.split(","))
    book.save(folder / "roster.xlsx")
    return sorted(folder.iterdir())
