"""What a line says of itself: that it is off the record, or that it is a quote.

Of what begins as "off the record" would and is not understood nothing is taken away, and it is held back: a slip of the pen must
not print what was told in confidence.
"""

import re
from dataclasses import dataclass
from enum import Enum, auto

from gfmd_desk.domain.folding import words

_WAYS = (
    *("off the record", "off record", "otr", "not for the record", "not for attribution", "not for quotation", "strictly confidential"),
    *("hors micro", "hors proces verbal", "hors pv", "hors enregistrement", "a titre confidentiel", "strictement confidentiel", "en off"),
    *("fuera de microfono", "fuera de acta", "fuera de registro", "extraoficial", "extraoficialmente", "estrictamente confidencial"),
    *("خارج المحضر", "خارج التسجيل", "ليس للنشر", "غير للنشر", "ليس للتسجيل", "سري للغاية"),
)
_ONLY_MARKED = ("confidential", "confidentiel", "confidencial", "off", "private", "سري", "embargoed")
"""Common words, which say it only where a strong mark parts them from the rest."""
_WEAK_MARKS = (",", "،", ".", ";", "؛")
_OPPOSITE = "ontherecord"

_HEAD = re.compile(
    r"\s*(?:[\[(/*]+\s*)?(?P<words>[^\W_][^\n:;,،؛.!–—\[\]()/*]{0,60}?)\s*(?P<mark>[\])/*]+\s*[:;,.–—-]?|\s-+\s|[:;,،؛.–—]|$)"
)
_LONGEST_WAY = max(len(way.split()) for way in _WAYS)
_SLIPS = 2
"""Letters by which a beginning may differ from one of the ways and still be held back."""
_SHORTEST_WITH_SLIPS = 8

_QUOTES = {"“": "”", "”": "”", '"': '"', "«": "»", "„": "“”", "‘": "’", "‹": "›", "»": "«", "״": "״"}


class Confidence(Enum):
    NONE = auto()
    UNDERSTOOD = auto()
    HELD = auto()
    """It seems to begin as off the record, and is not understood."""


@dataclass(frozen=True, slots=True)
class Reading:
    """`text` is what is left of the line once what it says of itself is taken off."""

    text: str
    confidence: Confidence = Confidence.NONE
    quote: bool = False


def read_line(text: str) -> Reading:
    """Read what a line that was entered says of itself."""
    confidence, rest = _confidence(text)
    inside = _inside_of_quote(rest)
    return Reading(rest if inside is None else inside, confidence, inside is not None)


def _confidence(text: str) -> tuple[Confidence, str]:
    head = _HEAD.match(text)
    if head is not None and head["mark"]:
        said = " ".join(words(head["words"]))
        if said in _FOLDED or (said in _FOLDED_MARKED and head["mark"].strip() not in _WEAK_MARKS):
            rest = text[head.end() :].strip()
            return Confidence.UNDERSTOOD, rest or text.strip()
    return (Confidence.HELD if _seems_to_begin(text) else Confidence.NONE), text


def _seems_to_begin(text: str) -> bool:
    """Whether the first words are one of the ways, or nearly: with other spaces, hyphens, or a slip or two."""
    first = words(text[:120])[: _LONGEST_WAY + 1]
    beginnings = {"".join(first[:count]) for count in range(1, len(first) + 1)}
    return _OPPOSITE not in beginnings and any(_nearly(way, beginning) for way in _RUN_TOGETHER for beginning in beginnings)


def _nearly(way: str, beginning: str) -> bool:
    if way == beginning:
        return True
    if len(way) < _SHORTEST_WITH_SLIPS or abs(len(way) - len(beginning)) > _SLIPS or way[0] != beginning[0]:
        return False
    return _distance(way, beginning) <= _SLIPS


def _distance(one: str, other: str) -> int:
    """How many letters are missing, too many, others, or change places with the next between two words."""
    before, row = [0] * (len(other) + 1), list(range(len(other) + 1))
    for place, letter in enumerate(one, 1):
        last, before, row = before, row, [place]
        for column, there in enumerate(other, 1):
            least = min(before[column] + 1, row[-1] + 1, before[column - 1] + (letter != there))
            if place > 1 and column > 1 and letter == other[column - 2] and one[place - 2] == there:
                least = min(least, last[column - 2] + 1)
            row.append(least)
    return row[-1]


def _inside_of_quote(text: str) -> str | None:
    """What stands between the quotation marks that hold the whole line; None where it is no quote."""
    trimmed = text.strip()
    ends = _QUOTES.get(trimmed[:1])
    if ends is None or len(trimmed) < 3 or trimmed[-1] not in ends:
        return None
    inside = trimmed[1:-1].strip()
    within = inside.replace("’", "")  # which is an apostrophe too
    return inside if inside and trimmed[0] not in within and trimmed[-1] not in within else None


_FOLDED = frozenset(" ".join(words(way)) for way in _WAYS)
_FOLDED_MARKED = frozenset(" ".join(words(way)) for way in _ONLY_MARKED)
_RUN_TOGETHER = tuple("".join(words(way)) for way in _WAYS)
