"""A text as an eye reads it through what was put into it: invisible characters, look-alike letters, words parted at a line's end."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

_UNSEEN = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff"
    "\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f\U000e0000-\U000e0fff]+"
)
_AT_LINE_END = re.compile(r"(?<=\w)[-‐‑¬]\s+(?=\w)")
_HYPHEN = re.compile("[-‐‑¬]")
_APART = re.compile(r"(?<!\w)\w(?:[ .\-·•\u00a0\u2009]\w){3,}(?!\w)")
_BETWEEN_LETTERS = re.compile(r"[ .\-·•\u00a0\u2009]")
_LETTERS_MAY_STAND_APART = re.compile(rf"{_BETWEEN_LETTERS.pattern}\w" * 3)
"""What every such place holds; a quick look before the slow one, since it begins at the few marks and not at every letter."""
_LOOK_ALIKES = str.maketrans(
    {
        **dict(zip("АВСЕНІЈКМОРЅТХУ", "ABCEHIJKMOPSTXY", strict=True)),
        **dict(zip("авсеіјкмопрѕтхуһԁԛԝѵӏ", "abceijkmonpstxyhdqwvl", strict=True)),
        **dict(zip("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX", strict=True)),
        **dict(zip("αβεικνορτυχγηω", "abeikvoptuxynw", strict=True)),
        **dict(zip("ɑɡıǀօոսհ", "agilonuh", strict=True)),
    }
)
_MAY_LOOK_ALIKE = re.compile("[\u0370-\u052f\u0531-\u0587ɑɡıǀ]")
_MARKUP = str.maketrans({**dict.fromkeys("*_~#", " "), "@": "."})
_HAS_MARKUP = re.compile("[*_~#@]")


@dataclass(frozen=True, slots=True)
class Reading:
    """`places` has where each letter stands in the text; None where all stand in the same place."""

    text: str
    places: tuple[int, ...] | None = None

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return where a part of this reading stands in the text."""
        if self.places is None:
            return start, end
        return self.places[start], self.places[end - 1] + 1


def readings(text: str) -> Iterator[Reading]:
    """Yield the text as it reads, and once more for each way in which it may read otherwise; nearly always there is one alone."""
    first = Reading(text.translate(_MARKUP) if _HAS_MARKUP.search(text) else text)
    if not text.isascii() and _UNSEEN.search(text):
        first = _without(first, (match.span() for match in _UNSEEN.finditer(text)))
    yield first
    if not text.isascii() and _MAY_LOOK_ALIKE.search(text):
        yield Reading(first.text.translate(_LOOK_ALIKES), first.places)
    if _HYPHEN.search(first.text) and _AT_LINE_END.search(first.text):
        yield _without(first, (match.span() for match in _AT_LINE_END.finditer(first.text)))
    if _LETTERS_MAY_STAND_APART.search(first.text) and _APART.search(first.text):
        yield _without(
            first,
            (
                (match.start() + gap.start(), match.start() + gap.end())
                for match in _APART.finditer(first.text)
                for gap in _BETWEEN_LETTERS.finditer(match[0])
            ),
        )


def _without(reading: Reading, gaps: Iterable[tuple[int, int]]) -> Reading:
    kept: list[int] = []
    free = 0
    for start, end in gaps:
        kept.extend(range(free, start))
        free = end
    kept.extend(range(free, len(reading.text)))
    places = tuple(kept) if reading.places is None else tuple(reading.places[place] for place in kept)
    return Reading("".join(reading.text[place] for place in kept), places)
