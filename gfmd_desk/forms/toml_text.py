"""Read a TOML file that a person has written, with one sentence for each way it can fail."""

import re
import tomllib
from pathlib import Path

from gfmd_desk.forms.form_error import FormError
from gfmd_desk.forms.misfit import Misfit

LARGEST = 200_000
"""Bytes; the form of 2018, in four languages, has some 10,000."""

_MOST_DOTS = 400
"""In one line. Python's TOML reader needs time and memory by the square of the dots in a key: 200 kB of them fill any machine."""

_SPOT = re.compile(r"(?P<what>.*) \(at (?:line (?P<line>\d+), column (?P<column>\d+)|end of document)\)", re.DOTALL)


def read_toml(path: Path) -> dict[str, object]:
    """Read a TOML file in UTF-8; raises FormError."""
    text = _decoded(path, _bytes_of(path))
    if not text.strip():
        raise _error(path, "the file is empty; a form begins with id and version")
    for number, line in enumerate(text.split("\n"), 1):
        if line.count(".") > _MOST_DOTS:
            raise _error(path, f"there are too many dots; allowed are {_MOST_DOTS} in one line", f"line {number}")
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise _not_toml(path, str(error), text) from error
    except RecursionError as error:
        raise _error(path, "brackets stand in brackets too deeply; a form needs three levels") from error
    except ValueError as error:  # Python reads no number of more than 4,300 digits
        raise _error(path, "there is a number of thousands of digits; a form needs at most six") from error


def _bytes_of(path: Path) -> bytes:
    try:
        if not path.exists():
            raise _error(path, f"there is no such file in {path.absolute().parent}")
        if not path.is_file():
            raise _error(path, "this is not a file; a form is a text file whose name ends in .toml")
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except OSError as error:
        raise _error(path, f"the file cannot be read ({error.strerror})") from error
    if len(data) > LARGEST:
        raise _error(path, f"the file is too large for a form; allowed are {LARGEST // 1_000} kB")
    return data


def _decoded(path: Path, data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")  # Windows editors begin UTF-8 files with a byte order mark
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise _error(path, "not in UTF-8; save the file again with the encoding UTF-8", f"line {line}") from error


def _not_toml(path: Path, message: str, text: str) -> FormError:
    spot = _SPOT.fullmatch(message)
    if spot is None:
        return _error(path, f"not TOML ({message})")
    line = spot["line"] or text.count("\n") + 1
    column = spot["column"] or len(text) - text.rfind("\n")
    return _error(path, f"not TOML ({spot['what']})", f"line {line}", f"column {column}")


def _error(path: Path, what: str, *place: str) -> FormError:
    return FormError(path, Misfit(place, what))
