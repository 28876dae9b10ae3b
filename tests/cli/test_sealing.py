import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from gfmd_desk.storage import wrapping
from gfmd_desk.storage.wrapping import Cost

Said = Any
WORDS = "lanterns over the harbour"


@pytest.fixture(autouse=True)
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wrapping, "COST", Cost(1, 1, 64))
    for name in ("PASSPHRASE", "NEW_PASSPHRASE", "RECOVERY_CODE"):
        monkeypatch.delenv(f"GFMD_DESK_{name}", raising=False)


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Somebody sits at a terminal and types these."""

    def sit(*words: str) -> None:
        answers = iter(words)
        monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
        monkeypatch.setattr("gfmd_desk.cli.unlocking.getpass", lambda _prompt: next(answers))

    return sit


def test_a_seal_from_on_to_off(
    desk: Callable[..., Said], session: Callable[..., Said], data: Path, monkeypatch: pytest.MonkeyPatch, typed: Callable[..., None]
) -> None:
    session()
    assert desk("seal", "off").err == "Your notes are not sealed with a passphrase.\n"
    assert desk("seal", "on") == (1, "", "A new passphrase is needed: set GFMD_DESK_PASSPHRASE, or run this at a terminal.\n")
    monkeypatch.setenv("GFMD_DESK_PASSPHRASE", WORDS)
    said = desk("seal", "on", "--json")
    assert (said.status, said.json["sealed"]) == (0, True)
    assert b"RT 1.1" not in (data / "desk.sqlite").read_bytes()
    assert desk("session", "list").out.startswith("RT 1.1\t")
    assert desk("seal", "on").err == "Your notes are sealed with a passphrase already.\n"

    monkeypatch.setenv("GFMD_DESK_PASSPHRASE", "not the right one")
    assert desk("session", "list") == (1, "", "This passphrase does not open your notes.\n")
    monkeypatch.delenv("GFMD_DESK_PASSPHRASE")
    locked = "Your notes are locked with a passphrase: set GFMD_DESK_PASSPHRASE, or run this at a terminal.\n"
    assert desk("session", "list") == (1, "", locked)

    monkeypatch.setenv("GFMD_DESK_RECOVERY_CODE", said.json["code"])
    monkeypatch.setenv("GFMD_DESK_NEW_PASSPHRASE", "quite another one")
    assert desk("seal", "change", "--with-code").status == 0
    typed("quite another one")
    assert desk("session", "list").status == 0
    typed("quite another one")
    code = desk("seal", "code").out.splitlines()[-1]
    assert desk("seal", "change", "--with-code").err == "This recovery code is not the one of your notes.\n"
    monkeypatch.setenv("GFMD_DESK_RECOVERY_CODE", code[:-2])
    assert "has a typing mistake" in desk("seal", "change", "--with-code").err
    typed("quite another one")
    assert desk("seal", "off").status == 0
    assert desk("session", "list").status == 0


def test_a_passphrase_typed_at_a_terminal_is_typed_twice(
    desk: Callable[..., Said], session: Callable[..., Said], typed: Callable[..., None]
) -> None:
    session()
    typed(WORDS, WORDS + "x")
    assert desk("seal", "on").err == "Nothing was changed: the passphrase was not typed the same way twice.\n"
    typed(WORDS, WORDS)
    assert desk("seal", "on").status == 0
    typed(WORDS)
    assert desk("show", "RT 1.1").status == 0


def test_each_command_that_reads_the_notes_asks_for_the_passphrase(
    desk: Callable[..., Said], session: Callable[..., Said], monkeypatch: pytest.MonkeyPatch
) -> None:
    session()
    monkeypatch.setenv("GFMD_DESK_PASSPHRASE", WORDS)
    assert desk("seal", "on").status == 0
    made = desk("backup")
    assert made.status == 0
    commands = (["backup"], ["backups"], ["doctor"], ["restore", made.out.strip()], ["show", "RT 1.1"], ["seal", "code"])
    monkeypatch.delenv("GFMD_DESK_PASSPHRASE")
    for command in commands:
        assert desk(*command) == (1, "", "Your notes are locked with a passphrase: set GFMD_DESK_PASSPHRASE, or run this at a terminal.\n")
    monkeypatch.setenv("GFMD_DESK_PASSPHRASE", WORDS)
    assert [desk(*command).status for command in commands] == [0] * 6


def test_the_keychain_opens_the_notes_unless_a_passphrase_is_set(
    desk: Callable[..., Said], session: Callable[..., Said], monkeypatch: pytest.MonkeyPatch, keychain: Any
) -> None:
    session()
    monkeypatch.setenv("GFMD_DESK_PASSPHRASE", WORDS)
    assert desk("seal", "on", "--remember").status == 0
    assert len(keychain.kept) == 1
    monkeypatch.delenv("GFMD_DESK_PASSPHRASE")
    assert desk("session", "list").status == 0
    monkeypatch.setenv("GFMD_DESK_PASSPHRASE", "not the right one")
    assert desk("session", "list").err == "This passphrase does not open your notes.\n"
    monkeypatch.delenv("GFMD_DESK_PASSPHRASE")
    assert desk("seal", "remember", "--no").status == 0
    assert keychain.kept == {}
    assert desk("session", "list").status == 1
