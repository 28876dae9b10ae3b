"""Times of day and spans of them, as programmes write them in four languages."""

import re
from dataclasses import dataclass
from datetime import time

from gfmd_desk.importers.folding import folded

_MERIDIEM = r"(?:(?P<{0}>[ap])\.?\s?m\b\.?|(?P<{0}ar>[صم])(?!\w))"
_CLOCK = r"(?P<{0}hour>\d{{1,2}})(?:(?:\s?[:.h]\s?|(?<=\d\d))(?P<{0}minute>\d{{2}})(?::\d{{2}})?(?!\d)|\s?h\b)?\s?" + _MERIDIEM + "?"
_FIRST = re.compile(_CLOCK.format("a"))
_SECOND = re.compile(r"\s*(?:-|–|—|−|to|until|till|bis|a|au|al|hasta|y|الي|حتي)\s*(?:las\s+)?" + _CLOCK.format("b"))
_LEAD = re.compile(r"^(?:from|de|du|des|from|at|a|las|من|الساعه|\s)+\s*")
_NOON, _MIDNIGHT = ("noon", "midday", "midi", "mediodia"), ("midnight", "minuit", "medianoche")
_WORDS = {**dict.fromkeys(_NOON, "12:00"), **dict.fromkeys(_MIDNIGHT, "0:00")}
_WORD = re.compile(rf"\b({'|'.join(_WORDS)})\b")
_OFFSET = r"(?:UTC|GMT)\s*[+−-]\s*\d{1,2}(?::?\d{2})?"
_ZONE = re.compile(rf"({_OFFSET}|[A-Z]{{2,5}}|[^\W\d_]+ time|local time|heure locale|hora local)", re.IGNORECASE)
_DAY_PART = re.compile(r"^\d{4}-\d{1,2}-\d{1,2}[ t]+(?=\d)")
_OF_A_DAY = re.compile(r"0?[.,](\d{3,})")  # what a cell without a format shows; two digits are minutes
_MINUTES_OF_A_DAY = 24 * 60
_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")


@dataclass(frozen=True, slots=True)
class SaidTime:
    """`zone` is kept as said; `others` says that the same moment followed in another zone."""

    start: time
    end: time | None = None
    zone: str = ""
    others: bool = False


def read_times(text: str) -> SaidTime | None:
    """Return the time or the span in a cell: "14:30-16:00", "2.30 pm", "14h30 à 16h", "14:30 CET / 13:30 UTC"; None where it is none."""
    said = text.translate(_DIGITS).strip()
    whole = _DAY_PART.sub("", folded(said))
    if fraction := _OF_A_DAY.fullmatch(whole):
        minutes = round(float(f"0.{fraction[1]}") * _MINUTES_OF_A_DAY) % _MINUTES_OF_A_DAY
        return SaidTime(time(minutes // 60, minutes % 60))
    spans = [_span(part) for part in whole.split("/")]
    zones = [_zone(said, span[2]) if span else None for span in spans]
    first = spans[0]
    if first is None or None in zones:
        return None
    start, end, _ = first
    if len(spans) == 2 and spans[1] is not None and not any(zones):
        return None if end or spans[1][1] else SaidTime(start, spans[1][0])  # 14h30/16h
    if len(spans) > 1 and not all(zones):
        return None
    return SaidTime(start, end, zones[0] or "", others=len(spans) > 1)


def _span(text: str) -> tuple[time, time | None, str] | None:
    text = _LEAD.sub("", _WORD.sub(lambda found: _WORDS[found[1]], text))
    first = _FIRST.match(text)
    if first is None:
        return None
    second = _SECOND.match(text, first.end())
    after = _half(first, "a") or (_half(second, "b") if second else "")
    start = _time(first, "a", _half(first, "a"))
    end = _time(second, "b", _half(second, "b")) if second else None
    if second and not _half(first, "a") and after and end and start:
        shared = _time(first, "a", after)
        start = shared if shared and shared < end else start  # "2.30-4 pm", but "11-1 pm"
    if start is None or (second and end is None):
        return None
    return start, end, text[(second or first).end() :]


def _half(found: re.Match[str] | None, name: str) -> str:
    if found is None:
        return ""
    arabic = {"ص": "a", "م": "p"}.get(found[f"{name}ar"] or "", "")
    return found[name] or arabic


def _time(found: re.Match[str] | None, name: str, half: str) -> time | None:
    if found is None:
        return None
    hour, minute = int(found[f"{name}hour"]), int(found[f"{name}minute"] or 0)
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "p" else 0)
    if (hour, minute) == (24, 0):
        hour = 0
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _zone(said: str, rest: str) -> str | None:
    """The zone named after a time, as it was said; None where what is left is no zone."""
    rest = rest.strip(" .,;)(")
    if not rest:
        return ""
    if rest in {"h", "hrs", "hours", "heures", "horas"}:
        return ""
    found = _ZONE.fullmatch(rest)
    if found is None:
        return None
    place = folded(said).rfind(found[1])
    return said[place : place + len(found[1])] if len(folded(said)) == len(said) and place >= 0 else found[1].upper()
