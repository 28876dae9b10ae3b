"""The numbers of a reference: lists and spans as people write them, and the items they are."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from gfmd_desk.domain.language import Language
from gfmd_desk.domain.reference_words import COMMA, GAP, SPAN_DASH, Meaning, before_numbers, last_joint, span_start, span_word
from gfmd_desk.domain.tags import LETTERS, Framework, Item

# A number that goes on, or counts something, is none of ours: "2030", "5-year", "3rd", "5 per cent", "5,000", "10.7.1".
_ENDS = (
    r"(?!\d)(?!-?(?!و\s*\(?\d)[^\W\d_])(?![.٫]\d)(?![,\u202f]\d{3}(?!\d))"
    r"(?!\s*(?:%|٪|per\s?cent|pour\s?cent|por\s+ciento|في\s+المائة|بالمائة))"
)
_TARGET = r"(?P<target>\d{1,2}(?!\d)|[a-d](?!\w)|[أابجد](?!\w))"
_NUMBER = re.compile(rf"(?P<open>\()?{GAP}(?P<number>\d{{1,3}})(?:[.٫]{_TARGET})?{_ENDS}(?(open){GAP}\))", re.IGNORECASE)
_TARGET_NUMBER = re.compile(rf"(?P<open>\()?{GAP}(?P<number>\d{{1,2}})(?:[.,٫]|(?=[a-d])){_TARGET}{_ENDS}(?(open){GAP}\))", re.IGNORECASE)
# United Nations documents in Arabic number their targets with a hyphen.
_ARABIC_TARGET_NUMBER = re.compile(rf"(?P<open>\()?{GAP}(?P<number>\d{{1,2}})[-‑–.,٫]{_TARGET}{_ENDS}(?(open){GAP}\))", re.IGNORECASE)
_LETTER = re.compile(rf"\(?{GAP}(?P<letter>[a-j]|هـ|[أابجدهوزحطي]){GAP}\)", re.IGNORECASE)

_FROM_ARABIC = dict(zip(("أ", "ا", "ب", "ج", "د", "ه", "و", "ز", "ح", "ط", "ي"), "aabcdefghij", strict=True))


@dataclass(frozen=True, slots=True)
class Number:
    """A number as it was read, or that of a letter; whether an item has it is not asked yet."""

    number: int
    target: str = ""


@dataclass(frozen=True, slots=True)
class Cited:
    """One number, or a span from the first to the last; `text` is how it was written."""

    text: str
    first: Number
    last: Number | None = None


@dataclass(frozen=True, slots=True)
class Numbers:
    """The numbers after a noun; `end` is the character after the last one."""

    end: int
    cited: tuple[Cited, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """The items of one framework that numbers name, each once, and what of them was not understood."""

    tags: tuple[str, ...]
    unclear: tuple[str, ...]


def read_numbers(text: str, place: int, meaning: Meaning, languages: tuple[Language, ...], *, several: bool) -> Numbers | None:
    """Read what is numbered at `place`; None where nothing is.

    After a noun in the singular a comma goes on only to an "and", and a span needs a dash: "Objective 2, 15 States" is one number.
    """
    reader = _Reader(text, _pattern(meaning, languages), languages, several=several)
    before = before_numbers().match(text, place)
    start = before.end() if before else place
    found = reader.numbers(start)
    if found is None and text[start : start + 1] in {"(", "["}:
        found = reader.numbers(start + 1)
    return found


def resolve(numbers: Numbers, framework: Framework) -> Reading:
    """Say which items the numbers are.

    A span is read whole if it rises and both its ends exist; otherwise only those ends that exist are read.
    """
    tags: dict[str, None] = {}
    unclear = []
    for cited in numbers.cited:
        items = [Item(framework, number.number, number.target) for number in (cited.first, cited.last) if number]
        if cited.last is not None and all(item.exists for item in items) and _rises(*items):
            items = list(_between(*items))
        elif cited.last is not None or not items[0].exists:
            unclear.append(cited.text)
        tags |= dict.fromkeys(item.tag for item in items if item.exists)
    return Reading(tuple(tags), tuple(unclear))


def _rises(first: Item, last: Item) -> bool:
    if first.target and last.target:
        return first.goal == last.goal and first.target.isdecimal() == last.target.isdecimal() and first.rank <= last.rank
    return not first.target and not last.target and first.number <= last.number


def _between(first: Item, last: Item) -> Iterator[Item]:
    if not first.target:
        yield from (Item(first.framework, number) for number in range(first.number, last.number + 1))
    elif first.target.isdecimal():
        yield from (Item(first.framework, first.number, str(target)) for target in range(int(first.target), int(last.target) + 1))
    else:
        letters = LETTERS[LETTERS.index(first.target) : LETTERS.index(last.target) + 1]
        yield from (Item(first.framework, first.number, letter) for letter in letters)


def _pattern(meaning: Meaning, languages: tuple[Language, ...]) -> re.Pattern[str]:
    if meaning is Meaning.PRINCIPLE:
        return _LETTER
    if meaning is not Meaning.TARGET:
        return _NUMBER
    return _ARABIC_TARGET_NUMBER if Language.ARABIC in languages else _TARGET_NUMBER


class _Reader:
    def __init__(self, text: str, pattern: re.Pattern[str], languages: tuple[Language, ...], *, several: bool) -> None:
        self._text = text
        self._pattern = pattern
        self._joint = last_joint(languages)
        self._span_start = span_start(languages)
        self._span_word = span_word(languages)
        self._several = several

    def numbers(self, place: int) -> Numbers | None:
        begin = self._cited(place, first=True)
        if begin is None:
            return None
        found = [begin]
        sure = 1
        while following := self._following(found[-1][1]):
            cited, after_joint = following
            found.append(cited)
            if self._several or after_joint:
                sure = len(found)
        return Numbers(found[sure - 1][1], tuple(cited for cited, _ in found[:sure]))

    def _following(self, place: int) -> tuple[tuple[Cited, int], bool] | None:
        """The next number of a list with its end, and whether an "and" stands before it."""
        for joint, after_joint in ((self._joint, True), (COMMA, False)):
            match = joint.match(self._text, place)
            cited = self._cited(match.end()) if match else None
            if cited:
                return cited, after_joint
        return None

    def _cited(self, place: int, *, first: bool = False) -> tuple[Cited, int] | None:
        begins = self._span_start.match(self._text, place)
        start = self._pattern.match(self._text, begins.end() if begins else place)
        if start is None:
            return None
        last = self._span_end(start.end(), loose=first and self._several, words=self._several or begins is not None)
        if last is None:
            return None if begins else (Cited(start.group().strip(), _number(start)), start.end())
        written = self._text[start.start() : last.end()].strip()
        return Cited(written, _number(start), _number(last)), last.end()

    def _span_end(self, place: int, *, loose: bool, words: bool) -> re.Match[str] | None:
        """The last number of a span; a dash between blanks is part of one only where it is `loose`, elsewhere it parts sentences."""
        dash = SPAN_DASH.match(self._text, place)
        if dash and not loose and dash.group() != dash.group().strip():
            dash = None
        joint = dash or (self._span_word.match(self._text, place) if words else None)
        return self._pattern.match(self._text, joint.end()) if joint else None


def _number(match: re.Match[str]) -> Number:
    groups = match.groupdict()
    letter = groups.get("letter")
    if letter:
        return Number(LETTERS.index(_latin(letter)) + 1)
    target = groups["target"] or ""
    return Number(int(groups["number"]), str(int(target)) if target.isdecimal() else _latin(target))


def _latin(letter: str) -> str:
    """A letter of a principle or target as tags have it."""
    return _FROM_ARABIC.get(letter.rstrip("ـ"), letter).lower()
