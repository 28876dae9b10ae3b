"""The command as a process: its status, its streams, and what happens when something goes wrong."""

import io
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from gfmd_desk.cli import main
from gfmd_desk.services.desk import Desk

Run = Callable[..., Any]


def test_every_language_is_printed_on_a_terminal_that_knows_ascii_alone(process: Run) -> None:
    title = "الشباب — «Größe» 🙂"
    assert process("session", "new", "--event", "Summit", "--code", "RT 1", "--title", title).status == 0
    assert process("session", "list").out == f"RT 1\t{title}\tSummit\t0\n"
    refused = process("show", "مجلس")
    assert refused == (1, "", 'There is no session "مجلس"; the codes are: RT 1.\n')


def test_wrong_usage_and_refusal_have_their_status(process: Run, data: Path) -> None:
    assert process("dance").status == 2
    assert process("show", "RT 1") == (1, "", f"There are no notes in {data}.\n")


def test_another_data_folder_is_another_desk(process: Run, data: Path, tmp_path: Path) -> None:
    other = tmp_path / "other desk"
    assert process("session", "new", "--event", "Summit", "--code", "RT 1", "--title", "T", f"--data={other}").status == 0
    assert not data.exists()
    assert process("--data", other, "session", "list").out == "RT 1\tT\tSummit\t0\n"
    assert process("session", "list", GFMD_DESK_DATA=str(other)).out == "RT 1\tT\tSummit\t0\n"


@pytest.mark.parametrize("store", [b"", b"not a store" * 99])
def test_a_store_that_cannot_be_opened_is_one_sentence(desk: Run, data: Path, store: bytes) -> None:
    data.mkdir()
    (data / "desk.sqlite").write_bytes(store)
    for command in (["session", "list"], ["practice"], ["session", "new", "--event", "E", "--code", "C", "--title", "T"]):
        said = desk(*command)
        assert (said.status, said.out, said.err.count("\n")) == (1, "", 1)
    assert (data / "desk.sqlite").read_bytes() == store


def test_a_data_folder_that_is_a_file_is_one_sentence(desk: Run, data: Path) -> None:
    data.write_text("")
    for command in (["session", "list"], ["practice"], ["doctor"], ["backup"]):
        assert desk(*command) == (1, "", f"{data} is a file; the notes need a folder.\n")


@pytest.mark.parametrize("folder", ["~nobody-of-this-name/desk", "x" * 300, "/dev/null/desk", "/proc/desk"])
def test_a_data_folder_that_cannot_be_is_one_sentence(desk: Run, folder: str) -> None:
    said = desk("session", "list", "--data", folder)
    assert (said.status, said.out, said.err.count("\n")) == (1, "", 1)
    assert "inside the program" not in said.err


def test_a_mistake_in_the_program_is_a_sentence_and_a_log_without_words(desk: Run, data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise ValueError("delegate of Montania")

    monkeypatch.setattr(Desk, "create_session", fail)
    said = desk("session", "new", "--event", "Summit", "--code", "RT 1", "--title", "Secret title")
    log = data / "errors.log"
    assert said == (
        1,
        "",
        f"Something went wrong inside the program and the command was not carried out; where it happened is noted in {log}.\n",
    )
    written = log.read_text(encoding="utf-8")
    assert "builtins.ValueError" in written
    assert "commands.py" in written
    assert "Montania" not in written
    assert "Secret" not in written


def test_a_reader_that_has_gone_is_no_traceback(monkeypatch: pytest.MonkeyPatch, desk: Run, session: Run) -> None:
    session()
    read, write = os.pipe()
    os.close(read)
    with os.fdopen(write, "w", encoding="utf-8") as pipe:
        monkeypatch.setattr(sys, "stdout", pipe)
        errors = io.StringIO()
        monkeypatch.setattr(sys, "stderr", errors)
        assert main(["session", "list"]) == 1
    assert errors.getvalue() == ""


def test_interrupting_is_no_traceback(desk: Run, session: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    session()

    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Desk, "open", interrupt)
    assert desk("session", "list") == (130, "", "")


def test_the_window_is_not_needed(process: Run, session: Run) -> None:
    session()
    said = process("session", "list", PYTHONVERBOSE="1")
    assert said.status == 0
    assert "import 'sqlalchemy'" in said.err
    for heavy in ("PySide6", "docx", "lxml", "alembic"):
        assert f"import '{heavy}'" not in said.err
