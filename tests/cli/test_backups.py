"""Backups and the doctor on the command line, as scripts meet them."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2

from gfmd_desk.storage.connection import connect

Run = Callable[..., Any]


@pytest.fixture
def noted(desk: Run, session: Run) -> str:
    """A session with one entry; the entry's id."""
    session()
    return str(desk("entry", "add", "RT 1.1", "Boards at town level work").out.strip())


def _tamper(data: Path, statement: str) -> None:
    connection = dbapi2.connect(data / "desk.sqlite")
    connection.execute(statement)
    connection.commit()
    connection.close()


def test_a_backup_is_made_listed_looked_at_and_restored(desk: Run, session: Run, noted: str) -> None:
    made = desk("backup")
    assert (made.status, made.err) == (0, "")
    backup = made.out.strip()
    assert desk("backups").out.split("\t")[0::2] == [backup, "asked for", "1 entry"]
    (listed,) = desk("backups", "--json").json["backups"]
    assert (listed["id"], listed["why"], listed["sessions"], listed["entries"]) == (backup, "asked", 1, 1)
    desk("entry", "edit", "RT 1.1", noted, "Boards at sea work")
    session("RT 2")
    seen = desk("restore", backup, "--preview", "--json").json
    assert (seen["sessions_gone"], seen["entries_changed"]) == (["RT 2"], 1)
    assert desk("session", "list").out.count("\n") == 2
    done = desk("restore", backup)
    assert (done.status, done.err) == (0, "")
    assert 'The session "RT 2" was taken away' in done.out
    assert "Boards at town level work" in desk("show", "RT 1.1").out
    assert [one["why"] for one in desk("backups", "--json").json["backups"]] == ["restore", "asked"]


def test_what_cannot_be_restored_or_backed_up_is_one_sentence(desk: Run, data: Path, noted: str) -> None:
    for command in (["restore", "20260101-000000-000000"], ["restore", "../../etc/passwd"]):
        said = desk(*command)
        assert (said.status, said.out) == (1, "")
        assert said.err.startswith("There is no backup")
    assert desk("restore").status == 2
    assert desk("backup", "--data", data / "nowhere") == (1, "", "No backup was made: there are no notes yet.\n")


def test_the_doctor_finds_nothing_wrong_and_then_what_is(desk: Run, data: Path, noted: str) -> None:
    assert desk("doctor").err == "1 thing is wrong.\n"  # there is no backup yet
    backup = desk("backup").out.strip()
    well = desk("doctor", "--json")
    assert well.status == 0
    assert (well.json["sound"], well.json["problems"], well.json["entries"], well.json["newest_backup"]) == (True, [], 1, backup)
    desk("entry", "edit", "RT 1.1", noted, "Boards at town level work well")
    _tamper(data, "UPDATE entries SET text = 'Boards at town level wOrk well'")
    said = desk("doctor")
    assert said.status == 1
    assert f'An entry of the session "RT 1.1" is not as it was last saved; its versions show how it was ({noted}).' in said.out
    _tamper(data, "INSERT INTO tags (entry_id, place, tag) VALUES ('nobody', 0, 'gcm-1')")
    assert "points to what is not there" in desk("doctor").out
    (file,) = (data / "backups").iterdir()
    file.write_bytes(file.read_bytes()[:-1])
    assert f"The backup {file.name} is damaged" in desk("doctor").out
    assert desk("backups") == (0, "", f"{file.name} is damaged and cannot be restored.\n")


@pytest.mark.parametrize("content", [b"", b"\0" * 9000])
def test_a_damaged_store_is_told_and_restored(desk: Run, data: Path, noted: str, content: bytes) -> None:
    told = desk("entry", "add", "RT 1.1", "Boards at sea work", "--speaker", "France").out.strip()
    assert desk("decline", "RT 1.1", told, "--given-by", "A delegate", "--channel", "in person").status == 0
    backup = desk("backup").out.strip()
    store = data / "desk.sqlite"
    store.write_bytes(content)
    assert "A backup of it can be restored." in desk("session", "list").err
    said = desk("doctor")
    assert (said.status, said.out.splitlines()[0]) == (1, f"The notes were looked for in {store}.")
    assert store.read_bytes() == content
    done = desk("restore", backup).out
    assert "is kept in" in done
    assert "Approvals: 0 newer steps stay, 1 comes from the backup, 0 are not brought back." in done
    assert desk("doctor").out.startswith(f"The notes are in {store}: 1 session, 2 entries, 1 step of approvals.")
    assert "Boards at town level work" in desk("show", "RT 1.1").out


def test_the_doctor_says_what_can_be_read_of_a_damaged_store_and_what_is_lost(desk: Run, data: Path, noted: str) -> None:
    desk("entry", "edit", "RT 1.1", noted, "Boards at town level work #gcm-23")
    backup = desk("backup").out.strip()
    store = data / "desk.sqlite"
    before = set(data.iterdir())
    connection = dbapi2.connect(store)
    (page,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'sessions'").fetchone()
    connection.close()
    content = bytearray(store.read_bytes())
    content[(page - 1) * 4096 : page * 4096] = bytes(4096)
    store.write_bytes(content)
    said = desk("doctor")
    assert "Can be read of it: 1 session, 1 entry (0 of them in doubt)." in said.out
    assert "Known to be lost: 1 session with code and title." in said.out
    assert "More may be lost than can be counted of: sessions with code and title." in said.out
    assert store.read_bytes() == content
    assert set(data.iterdir()) == before
    assert list(desk("doctor", "--json").json) == list(_KEYS)
    desk("restore", backup)
    (aside,) = data.glob("damaged-*")
    assert f"A damaged file is kept aside: {aside}." in desk("doctor").out


def test_the_doctor_counts_entries_that_came_out_of_a_damaged_store(desk: Run, data: Path, noted: str) -> None:
    desk("backup")
    connection = connect(data / "desk.sqlite")
    connection.execute("UPDATE entries SET doubt = 'changed'")
    connection.close()
    assert "Entries in doubt, each marked so: 1." in desk("doctor").out


_KEYS = ("format", "store", "sound", "problems", "sessions", "entries", "approvals", "backups", "newest_backup")
"""Of the doctor's result, as docs promise them."""


def test_a_store_that_is_gone_is_not_made_anew(desk: Run, data: Path, noted: str) -> None:
    backup = desk("backup").out.strip()
    (data / "desk.sqlite").unlink()
    assert "backups of it are" in desk("session", "new", "--event", "E", "--code", "C", "--title", "T").err
    assert not desk("doctor", "--json").json["sound"]
    assert desk("doctor").out.startswith("The notes were looked for in ")
    assert not (data / "desk.sqlite").exists()
    assert desk("restore", backup).status == 0
    assert desk("session", "list").out.startswith("RT 1.1")
