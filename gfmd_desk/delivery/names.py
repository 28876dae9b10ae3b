"""File names that every system takes, made from what the session is called."""

import re
import unicodedata

from gfmd_desk.domain.clean_text import clean_line
from gfmd_desk.domain.report import Report

_LONGEST = 120
"""Characters of a name without its ending: folders and "(2)" need room beside it."""

_MOST_BYTES = 200
"""Most file systems stop at 255 bytes of UTF-8, ending and "(2)" included."""

_BETWEEN = re.compile(r"[/\\|]+")
_FORBIDDEN = re.compile(r'[<>:"?*]+')

# Invisible characters, among them those that turn the direction round and make "fdp.exe" read "exe.pdf".
_INVISIBLE = ("Cc", "Cf", "Cs", "Co", "Cn")

# Windows keeps these names for devices, whatever ending follows (Naming Files, Paths, and Namespaces).
_RESERVED = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])\s*(\..*)?", re.IGNORECASE | re.DOTALL)


def safe_name(text: str) -> str:
    """Return `text` as the name of a file or sheet without its ending, for any system. Idempotent, never empty."""
    name = "".join(character for character in clean_line(text) if _visible(character))
    name = unicodedata.normalize("NFC", name).replace(":", " -")
    name = _trimmed(_FORBIDDEN.sub("", _BETWEEN.sub("-", name)))
    if _RESERVED.fullmatch(name):
        name = f"_{name}"
    while len(name) > _LONGEST or len(name.encode()) > _MOST_BYTES:
        name = _trimmed(name[:-1])
    return name or "report"


def suggested_name(report: Report, ending: str) -> str:
    """Return the name a report is offered under, from its session's code and title alone; `ending` has its dot."""
    session = report.session
    return safe_name(f"{session.code} {session.title}") + ending


def _visible(character: str) -> bool:
    return unicodedata.category(character) not in _INVISIBLE


def _trimmed(name: str) -> str:
    """Dots, blanks and dashes at the edges: hidden files on one system, taken away in silence or read as an option on others."""
    return " ".join(name.split()).strip(". -")
