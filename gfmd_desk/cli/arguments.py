"""The commands and their options, as the page on the command line has them."""

import argparse
import re
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from gfmd_desk.cli import approvals, backups, commands, forgetting
from gfmd_desk.cli.printing import Printer
from gfmd_desk.domain.attribution import Audience, Level, Part, Regime, Scope, Voice
from gfmd_desk.domain.language import Language

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def read_arguments(arguments: Sequence[str]) -> argparse.Namespace:
    """Return what was asked, with the function for it as `run` and the folder as `data`; ends the process on wrong usage."""
    return _parser().parse_args(arguments, argparse.Namespace(data=None, event=None, json=False))


class _Commands:
    """Commands under one parser, all of which know where the data lies."""

    def __init__(self, parser: argparse.ArgumentParser) -> None:
        self._commands = parser.add_subparsers(metavar="COMMAND", required=True)

    def group(self, name: str, purpose: str) -> "_Commands":
        return _Commands(self._commands.add_parser(name, help=purpose, description=purpose, parents=[_anywhere()], allow_abbrev=False))

    def add(self, name: str, run: Callable[..., None], purpose: str) -> argparse.ArgumentParser:
        parser = self._commands.add_parser(name, help=purpose, description=purpose, parents=[_anywhere()], allow_abbrev=False)
        parser.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help="print one JSON value")
        parser.set_defaults(run=run)
        return parser


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="gfmd-desk-cli",
        description="Session reports of the Global Forum on Migration and Development.",
        epilog="A text that begins with - comes after --.",
        parents=[_anywhere()],
        allow_abbrev=False,
    )
    top = _Commands(parser)
    _event(top.add("practice", commands.practice, "make the practice event"))
    _add_session(top.group("session", "make and list sessions"))
    _add_entry(top.group("entry", "write entries"))
    show = top.add("show", commands.show, "show what a session's report holds")
    _code(show)
    _event(show)
    _add_import(top)
    _add_roster(top.group("roster", "who is in the room"))
    _add_export(top)
    _add_approvals(top)
    _add_forms(top.group("forms", "list and check report forms"))
    _add_forget(top)
    _add_backups(top)
    _add_seal(top.group("seal", "seal the notes with a passphrase"))
    return parser


def _anywhere() -> argparse.ArgumentParser:
    """What may stand before or after any command. Without a default, or a command would undo what was said before it."""
    parent = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    parent.add_argument("--data", metavar="DIR", type=_folder, help="the data folder; else GFMD_DESK_DATA, else the user's own")
    return parent


def _add_session(group: _Commands) -> None:
    new = group.add("new", commands.new_session, "make a session, and its event if there is none")
    _session_options(new)
    new.add_argument("--date", metavar="YYYY-MM-DD", type=_day, help="the day of the session")
    _event(group.add("list", commands.list_sessions, "list the sessions: code, title, event, entries"))


def _add_entry(group: _Commands) -> None:
    add = group.add("add", commands.add_entry, "add an entry and print its id")
    _code(add)
    add.add_argument("text", metavar="TEXT")
    add.add_argument("--section", metavar="KEY", help="a section of the form; without it the entry goes to the inbox")
    add.add_argument("--subheading", metavar="TEXT", default="", help="the subheading it stands under")
    who = "a code, name, organisation or country; may be repeated"
    add.add_argument("--speaker", metavar="WHO", action="append", default=[], help=f"who said it: {who}")
    add.add_argument("--owner", metavar="WHO", action="append", default=[], help=f"whose practice it is: {who}")
    add.add_argument("--level", choices=[level.value for level in Level], help="how far to tell of the speaker, or of a sole owner")
    add.add_argument("--voice", choices=[voice.value for voice in Voice], help="how many said it")
    _event(add)
    edit = group.add("edit", commands.edit_entry, "change the words of an entry")
    _code(edit)
    edit.add_argument("id", metavar="ID")
    edit.add_argument("text", metavar="TEXT")
    _event(edit)


def _add_import(top: _Commands) -> None:
    parser = top.add("import", commands.import_file, "make a session from a report written elsewhere, as plain text")
    parser.add_argument("file", metavar="FILE", type=Path)
    _session_options(parser)


def _add_roster(group: _Commands) -> None:
    parser = group.add("import", commands.import_roster, "put a list of participants into the roster of an event, from CSV or Excel")
    parser.add_argument("file", metavar="FILE", type=Path)
    parser.add_argument("--event", metavar="NAME", required=True)
    parser.add_argument("--only-good", action="store_true", help="leave out rows that cannot be taken; without it they stop the import")


def _add_export(top: _Commands) -> None:
    parser = top.add("export", commands.export, "write the public file and print its path")
    _code(parser)
    parser.add_argument("--to", required=True, choices=("word", "excel"))
    _scope(parser, "what the file is for")
    parser.add_argument(
        "--audience",
        choices=[audience.value for audience in Audience],
        default=Audience.PUBLIC.value,
        help="%(default)s unless said; the secretariat's file is confidential",
    )
    parser.add_argument("-o", "--output", metavar="FILE", type=Path, required=True, help="the file; one that is there is replaced")
    _event(parser)


def _scope(parser: argparse.ArgumentParser, purpose: str) -> None:
    choices = [scope.value for scope in Scope]
    parser.add_argument("--scope", choices=choices, default=Scope.REPORT.value, help=f"{purpose}; %(default)s unless said")


def _add_approvals(top: _Commands) -> None:
    approve = top.add("approve", approvals.approve, "record that a subject agrees to be named in the sentence as it would be printed now")
    _answer(approve)
    levels = [level.value for level in Level if level.needs_approval]
    approve.add_argument("--level", required=True, choices=[level.value for level in Level], help=f"{' or '.join(levels)}")
    approve.add_argument(
        "--scope", action="append", choices=[scope.value for scope in Scope], help="may be repeated; report and summit unless said"
    )
    _answer(top.add("decline", approvals.decline, "record that a subject does not agree; what it agreed to before is void"))
    _answer(top.add("withdraw", approvals.withdraw, "record that a subject takes its approval back"))
    shown = top.add("approvals", approvals.show, "show how the approvals of a session stand, and their history")
    _code(shown)
    _event(shown)
    check = top.add("check", approvals.check, "look through Word, Excel, PDF, text or zip files for names that were not approved")
    check.add_argument("files", metavar="FILE", type=Path, nargs="+")
    check.add_argument("--event", metavar="NAME", required=True)


def _answer(parser: argparse.ArgumentParser) -> None:
    _code(parser)
    parser.add_argument("id", metavar="ID", help="the entry's id")
    parser.add_argument("--given-by", metavar="TEXT", required=True, help="who answered")
    parser.add_argument("--channel", metavar="TEXT", required=True, help="how: in person, by e-mail ...")
    parser.add_argument("--subject", choices=[part.value for part in Part], help="may be left out where there is only one")
    _event(parser)


def _add_forms(group: _Commands) -> None:
    _event(group.add("list", commands.list_forms, "list the forms there are"))
    check = group.add("check", commands.check_form, "check a form file")
    check.add_argument("file", metavar="FILE", type=Path)
    _event(check)


def _add_backups(top: _Commands) -> None:
    _event(top.add("doctor", backups.diagnose, "say what is wrong in the data folder, and write nothing"))
    _event(top.add("backup", backups.make, "make a verified backup and print its id"))
    _event(top.add("backups", backups.show, "list the backups: id, time, why it was made, what it holds"))
    restore = top.add("restore", backups.restore, "restore a backup, after one of what is there now; approvals are not turned back")
    restore.add_argument("id", metavar="ID", help="a backup's id, as listed by backups")
    restore.add_argument("--preview", action="store_true", help="say what would change, and change nothing")
    _event(restore)


def _add_forget(top: _Commands) -> None:
    parser = top.add("forget", forgetting.forget, "destroy the identities of an event and print the certificate; this cannot be undone")
    parser.add_argument("--event", metavar="NAME", required=True)
    parser.add_argument("--yes", action="store_true", help="do it; without it nothing is done")


def _add_seal(group: _Commands) -> None:
    on = group.add("on", _sealing("turn_on"), "seal the notes and all copies with GFMD_DESK_PASSPHRASE; prints the recovery code, once")
    on.add_argument("--remember", action="store_true", help="let the keychain of this computer open them, too")
    group.add("off", _sealing("turn_off"), "take the seal off")
    change = group.add("change", _sealing("change"), "let GFMD_DESK_NEW_PASSPHRASE open the notes instead of GFMD_DESK_PASSPHRASE")
    change.add_argument("--with-code", action="store_true", help="the passphrase is forgotten: use GFMD_DESK_RECOVERY_CODE")
    group.add("code", _sealing("new_code"), "print a new recovery code, once")
    remember = group.add("remember", _sealing("remember"), "let the keychain of this computer open the notes")
    remember.add_argument("--no", action="store_true", help="let it open nothing any more")


def _sealing(name: str) -> Callable[..., None]:
    def run(given: argparse.Namespace, folder: Path, printer: Printer) -> None:
        from gfmd_desk.cli import sealing  # start-up: only these commands need cryptography

        getattr(sealing, name)(given, folder, printer)

    return run


def _session_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--event", metavar="NAME", required=True)
    parser.add_argument("--code", required=True)
    parser.add_argument("--title", required=True)
    parser.add_argument("--form", metavar="ID", default="gfmd-2018", help="%(default)s unless said")
    parser.add_argument("--language", choices=[language.value for language in Language], default=Language.ENGLISH.value)
    parser.add_argument("--regime", choices=[regime.value for regime in Regime], default=Regime.CHATHAM_HOUSE.value)


def _code(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("code", metavar="CODE", help="the session's code")


def _event(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--event", metavar="NAME", help="the event, where two have a session with this code")


def _folder(text: str) -> str:
    if not text:
        raise argparse.ArgumentTypeError("it needs a folder")
    return text


def _day(text: str) -> date:
    try:
        if _DAY.fullmatch(text):
            return date.fromisoformat(text)
    except ValueError:
        pass  # no such day, such as 2026-02-30
    raise argparse.ArgumentTypeError(f"{text!r} is not a day such as 2026-12-05")
