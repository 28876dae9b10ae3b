from collections.abc import Callable
from pathlib import Path

import pytest

from gfmd_desk.cli.arguments import read_arguments


@pytest.mark.parametrize("given", [["--data", "DIR"], ["--data=DIR"]])
@pytest.mark.parametrize("place", range(8))
def test_the_data_folder_may_be_named_anywhere(given: list[str], place: int) -> None:
    command = ["entry", "add", "--section", "quotes", "RT 1", "--subheading=Towns", "A text"]
    place = place + 1 if place in {3, 8} else place  # not between an option and its value
    arguments = read_arguments([*command[:place], *given, *command[place:]])
    assert (arguments.data, arguments.code, arguments.text, arguments.section) == ("DIR", "RT 1", "A text", "quotes")


@pytest.mark.parametrize("command", [["session", "list"], ["practice"], ["forms", "check", "F"], ["show", "C"]])
def test_every_group_and_command_knows_the_data_folder(command: list[str]) -> None:
    for place in range(len(command) + 1):
        assert read_arguments([*command[:place], "--data", "DIR", *command[place:]]).data == "DIR"
    assert read_arguments(command).data is None


SESSION = ["--event", "E", "--code", "C", "--title", "T"]
COMMANDS = [
    ["practice"],
    ["session", "new", *SESSION],
    ["session", "list"],
    ["entry", "add", "C", "T"],
    ["entry", "edit", "C", "I", "T"],
    ["show", "C"],
    ["import", "F", *SESSION],
    ["export", "C", "--to", "word", "-o", "F"],
    ["roster", "import", "F", "--event", "E"],
    ["forms", "list"],
    ["forms", "check", "F"],
]


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: " ".join(command[:2]))
def test_every_command_takes_an_event_and_prints_json_if_asked(command: list[str]) -> None:
    plain = read_arguments(command)
    assert plain.json is False
    assert plain.event == ("E" if "--event" in command else None)
    asked = read_arguments([*command, "--json", "--event", "Other"])
    assert (asked.json, asked.event) == (True, "Other")


def test_what_begins_with_a_dash_comes_after_two() -> None:
    assert read_arguments(["entry", "add", "RT 1", "--section", "gcm", "--", "--data says it all"]).text == "--data says it all"
    assert read_arguments(["entry", "edit", "--json", "--", "RT 1", "id", "-x"]).text == "-x"
    assert read_arguments(["--data", "DIR", "entry", "add", "--", "-code", "-text"]).data == "DIR"


def test_what_is_not_said_is_as_the_page_has_it() -> None:
    new = read_arguments(["session", "new", *SESSION])
    assert (new.form, new.language, new.regime, new.date) == ("gfmd-2018", "en", "chatham-house", None)


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["session"],
        ["dance"],
        ["show"],
        ["show", "C", "--dance"],
        ["entry", "add", "C"],
        ["entry", "add", "C", "-x"],
        ["entry", "add", "C", "two", "texts"],
        ["--data"],
        ["session", "list", "--data"],
        ["session", "list", "--data="],
        ["session", "new", "--event", "E", "--code", "C"],
        ["session", "new", *SESSION, "--language", "de"],
        ["session", "new", *SESSION, "--regime", "secret"],
        ["session", "new", *SESSION, "--date", "5 December"],
        ["session", "new", *SESSION, "--date", "2026-02-30"],
        ["session", "new", *SESSION, "--date", "20261205"],
        ["session", "new", *SESSION, "--lang", "en"],  # shortened options would bind the options of later versions
        ["export", "C", "--to", "word"],
        ["export", "C", "--to", "pdf", "-o", "F"],
        ["import", *SESSION],
        ["forms", "check"],
    ],
    ids=" ".join,
)
def test_wrong_usage_has_status_2(desk: Callable[..., tuple[int, str, str]], data: Path, arguments: list[str]) -> None:
    status, out, err = desk(*arguments)
    assert (status, out) == (2, "")
    assert err.startswith("usage: gfmd-desk-cli")
    assert "Traceback" not in err
    assert not data.exists()


def test_help_has_status_0(desk: Callable[..., tuple[int, str, str]]) -> None:
    status, out, _ = desk("--help")
    assert status == 0
    assert "session" in out
