"""What is said of a file that was handed out."""

from dataclasses import dataclass
from pathlib import Path

from gfmd_desk.guard.finding import Finding
from gfmd_desk.services.compose import Unprinted


@dataclass(frozen=True, slots=True)
class Delivered:
    """Where the file stands, which may be beside the one asked for, and what it leaves out.

    `withheld` are the codes of sessions that are off the record and stand in no file. `hints` are places where a word could be a
    name; `roster` says whether there were names of people to look for.
    """

    path: Path
    unprinted: Unprinted
    withheld: tuple[str, ...] = ()
    hints: tuple[Finding, ...] = ()
    roster: bool = False
