"""What stands in the capture line: its words, and beside them the chips that were picked.

Named tuples, since the line stands before anything else of the window does. The chips of a line that was not entered yet
are kept as JSON text with a format version.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

_FORMAT = 1


class ChipKind(StrEnum):
    SPEAKER = "speaker"
    OWNER = "owner"
    UNKNOWN_SPEAKER = "unknown speaker"
    SECTION = "section"
    SUBHEADING = "subheading"
    TAGS = "tags"
    VOICE = "voice"
    KIND = "kind"
    REGIME = "regime"


WHO = (ChipKind.SPEAKER, ChipKind.OWNER, ChipKind.UNKNOWN_SPEAKER)

_ONE_OF_EACH = ((ChipKind.SECTION, ChipKind.SUBHEADING), (ChipKind.VOICE,), (ChipKind.KIND,), (ChipKind.REGIME,))
"""Kinds of which a line has one: the later takes the place of the one before."""


class Chip(NamedTuple):
    """One thing picked for a line.

    `value` is a participant's id, a section's key, tags parted by blanks, or a value of `Voice`, `Kind` or `Regime`; of somebody who is
    not in the roster yet it is empty, and `word` says who is meant. Of a subheading `word` is its text. `words` is what the chip says,
    `typed` what stood in the line before it was picked.
    """

    kind: ChipKind
    value: str
    words: str
    word: str = ""
    typed: str = ""

    @property
    def key(self) -> tuple[ChipKind, str, str]:
        """What makes two chips the same."""
        return self.kind, self.value, self.word


class Line(NamedTuple):
    text: str = ""
    chips: tuple[Chip, ...] = ()

    def with_chip(self, chip: Chip) -> Line:
        """Add a chip; it takes the place of the same one, and of another of which there can be only one."""
        rivals = next((kinds for kinds in _ONE_OF_EACH if chip.kind in kinds), ())
        kept = (one for one in self.chips if one.key != chip.key and one.kind not in rivals)
        return Line(self.text, (*kept, chip))

    def without_chip(self, chip: Chip) -> Line:
        return Line(self.text, tuple(one for one in self.chips if one.key != chip.key))

    def given_back(self) -> Line:
        """Turn the last chip back into what was typed for it, before the words."""
        if not self.chips:
            return self
        *kept, last = self.chips
        return Line(_parted(last.typed, self.text), tuple(kept))


EMPTY_LINE = Line()


def picked(line: Line, start: int, end: int, chip: Chip) -> Line:
    """Return the line with its words from `start` to `end` turned into a chip; one of two blanks that meet there goes too."""
    before, after = line.text[:start], line.text[end:]
    if after.startswith(" ") and (not before or before[-1].isspace()):
        after = after[1:]  # what goes is one stretch that begins at `start`
    return Line(before + after, line.chips).with_chip(chip._replace(typed=line.text[start:end]))


def chips_to_json(chips: Sequence[Chip]) -> str:
    """Return chips as text to be kept; empty where there are none."""
    return json.dumps({"format": _FORMAT, "chips": chips}, ensure_ascii=False) if chips else ""


def chips_from_json(text: str) -> tuple[Chip, ...]:
    """Read what `chips_to_json` wrote; what a newer program kept otherwise is none."""
    if not text:
        return ()
    try:
        kept = json.loads(text)
        if kept["format"] != _FORMAT:
            return ()
        return tuple(Chip(ChipKind(kind), *map(str, words)) for kind, *words in kept["chips"])
    except (ValueError, KeyError, TypeError):
        return ()


def _parted(first: str, second: str) -> str:
    blank = " " if first and second and not second[0].isspace() else ""
    return f"{first}{blank}{second}"
