"""What is said of a file that was handed out."""

from dataclasses import dataclass
from pathlib import Path

from gfmd_desk.services.compose import Unprinted


@dataclass(frozen=True, slots=True)
class Delivered:
    """Where the file stands, which may be beside the one asked for, and what it leaves out.

    `withheld` are the codes of sessions that are off the record and stand in no file.
    """

    path: Path
    unprinted: Unprinted
    withheld: tuple[str, ...] = ()
