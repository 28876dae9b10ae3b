"""The command's way from its arguments to its status: 0 done, 1 refused with one sentence, 2 wrong usage. Never a traceback."""

import io
import os
import sys
from collections.abc import Sequence

from gfmd_desk.cli.arguments import read_arguments
from gfmd_desk.cli.folder import refuse_file
from gfmd_desk.cli.printing import Printer
from gfmd_desk.errors import KnownError
from gfmd_desk.paths import data_folder
from gfmd_desk.services.error_log import log_error
from gfmd_desk.services.locked import lock

DONE, REFUSED, INTERRUPTED = 0, 1, 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its status."""
    _speak_utf8()
    try:
        given = read_arguments(sys.argv[1:] if arguments is None else arguments)
    except SystemExit as end:  # argparse has said what is wrong, or printed its help
        return int(end.code or DONE)
    try:
        folder = data_folder(given.data)
    except RuntimeError:  # ~somebody who is not known here
        return _refuse(f"The data folder {given.data} cannot be found: whose home it lies in is not known.")
    try:
        refuse_file(folder)
        given.run(given, folder, Printer(as_json=given.json))
        sys.stdout.flush()
    except KnownError as error:
        return _refuse(str(error))
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # or the interpreter complains when it ends
        return REFUSED
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001  # a mistake in the program is said in a sentence and logged without any text of the user's
        return _refuse(_unexpected(log_error(folder, error)))
    finally:
        lock(folder)
    return DONE


def _refuse(sentence: str) -> int:
    sys.stderr.write(f"{' '.join(sentence.splitlines())}\n")
    return REFUSED


def _unexpected(log: os.PathLike[str] | None) -> str:
    sentence = "Something went wrong inside the program and the command was not carried out"
    return f"{sentence}; where it happened is noted in {os.fspath(log)}." if log else f"{sentence}."


def _speak_utf8() -> None:
    """Print every language on every terminal; what a terminal cannot show must not stop a command."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
