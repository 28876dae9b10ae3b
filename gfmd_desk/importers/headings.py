"""Which lines are the headings of the form's sections, whatever became of their numbers, marks and line ends."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from gfmd_desk.domain.form import Form
from gfmd_desk.domain.language import Language
from gfmd_desk.importers.folding import folded, number, stems, words
from gfmd_desk.importers.instructions import Instructions
from gfmd_desk.importers.layout import Layout, begins_small, is_finished
from gfmd_desk.importers.lines import Line
from gfmd_desk.importers.marks import find_mark

_SECTION_WORDS = frozenset({"section", "seccion", "partie", "parte", "part", "apartado", "القسم", "قسم", "الجزء"})
_LONGEST_HEADING = 300
_MOST_LINES = 3
_MOST_PARTINGS = 3
_PARTING = re.compile(r"\s*[:：]|\s(?=\()|\s[-–—](?=\s)")
_LETTERS = re.compile(r"[^\W\d_][\w\u0300-\u036f\u064b-\u0652]*")
_NUMBERED = re.compile(r"\W*\d")
_NUMBER_ONLY = re.compile(r"\W*\w{1,4}\W*")
_SHORT_TITLE_SHARE = 0.6


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading found: `place` is the section's place in the form from 0, `rest` what stands behind it on its last line.

    `shortened` where only some of the title's words were kept.
    """

    place: int
    lines: int
    text: str
    rest: str
    numbered: bool
    shortened: bool = False


@dataclass(frozen=True, slots=True)
class _Title:
    place: int
    numbered: bool


class Headings:
    """Finds the headings of one form."""

    def __init__(self, form: Form, instructions: Instructions) -> None:
        self._instructions = instructions
        self._titles: dict[tuple[str, ...], int] = {}
        self._stems: list[frozenset[str]] = []
        for place, section in enumerate(form.sections):
            titles = [section.title.in_language(language) for language in Language]
            self._titles.update((words(title), place) for title in titles if words(title))
            self._stems.append(frozenset().union(*(stems(title) for title in titles)))
        self._first_words = {title[0] for title in self._titles} | _SECTION_WORDS
        self._words = {word for title in self._titles for word in title}

    def find_all(self, lines: Sequence[Line], layout: Layout) -> dict[int, Heading]:
        """Return the headings in `lines` by the index of their first line.

        Where a section has a heading with its number, a bare line with the same words is none.
        """
        found: dict[int, Heading] = {}
        at = 0
        may_follow = True
        while at < len(lines):
            heading = self._at(lines, at) if lines[at].text else None
            if heading and (heading.numbered or (may_follow and _ends_there(lines, at, heading))):
                found[at] = heading
                at += heading.lines
                may_follow = True
            else:
                may_follow = at + 1 == len(lines) or not _runs_on(lines[at], lines[at + 1], layout)
                at += 1
        return self._in_place(found, lines)

    def _in_place(self, found: dict[int, Heading], lines: Sequence[Line]) -> dict[int, Heading]:
        """Leave out what is only a section's title used again inside another section."""
        numbered = {heading.place for heading in found.values() if heading.numbered and not heading.shortened}
        filled: set[int] = set()
        kept: dict[int, Heading] = {}
        place: int | None = None
        content = 0
        for at, heading in found.items():
            if place is not None and any(line.text for line in lines[content:at]):
                filled.add(place)
            content = at
            if not self._is_due(heading, place, numbered | filled):
                continue
            if heading.place == 0:
                filled.clear()  # another report begins
            kept[at] = heading
            place = heading.place
            content = at if heading.rest else at + heading.lines
        return kept

    def _is_due(self, heading: Heading, place: int | None, elsewhere: set[int]) -> bool:
        """Whether a heading opens its section here; `elsewhere` are the sections that are opened by better ones."""
        if place is None:
            return True
        if heading.numbered:
            return not heading.shortened or heading.place > place
        return (heading.place == 0 or heading.place not in elsewhere) and self._may_hold(heading, place)

    def _may_hold(self, heading: Heading, place: int) -> bool:
        """Whether what stands behind the title fits: nothing, an instruction, or the text of the section that is next."""
        return not heading.rest or heading.place == place + 1 or self._instructions.holds(heading.rest)

    def _at(self, lines: Sequence[Line], at: int) -> Heading | None:
        if not self._may_begin(lines[at].text):
            return None
        joined = ""
        for count in range(1, _MOST_LINES + 1):
            line = lines[at + count - 1]
            if not line.text:
                break
            joined = f"{joined} {line.text}".lstrip()
            heading = self._whole(joined, count) or self._parted(joined, count)
            if heading:
                return heading
        return self._shortened(lines[at].text) if _has_room(lines, at) else None

    def _may_begin(self, line: str) -> bool:
        """Whether a heading could begin here; a quick look, because nearly every line is none."""
        first = _LETTERS.search(line[:_LONGEST_HEADING])
        if first is None:
            return bool(_NUMBER_ONLY.fullmatch(line))
        word = folded(first[0])
        return word in self._first_words or number(word) is not None or (word in self._words and bool(_NUMBERED.match(line)))

    def _whole(self, joined: str, count: int) -> Heading | None:
        title = self._title(joined) if len(joined) <= _LONGEST_HEADING else None
        return Heading(title.place, count, joined, "", title.numbered) if title else None

    def _parted(self, joined: str, count: int) -> Heading | None:
        """A title with something behind a colon, a bracket or a dash."""
        for parting in list(_PARTING.finditer(joined[:_LONGEST_HEADING]))[:_MOST_PARTINGS]:
            title = self._title(joined[: parting.start()])
            if title is None:
                continue
            text, rest = joined[: parting.end()], joined[parting.end() :].strip()
            if rest.startswith("(") and rest.endswith(")"):
                text, rest = joined, ""
            return Heading(title.place, count, text, rest, title.numbered)
        return None

    def _title(self, text: str) -> _Title | None:
        rest, value = _without_number(words(text))
        place = self._titles.get(rest)
        if place is None:
            return None
        if value is None and find_mark(text) is not None:
            return None  # an item of a list that happens to be called like a section
        return _Title(place, numbered=value is not None)

    def _shortened(self, text: str) -> Heading | None:
        """A title of which only some words were kept, recognised by its own number."""
        if len(text) > _LONGEST_HEADING:
            return None
        rest, value = _without_number(words(text))
        if value is None or not 1 <= value <= len(self._stems) or not rest or is_finished(text.rstrip(": ")):
            return None
        known = self._stems[value - 1]
        own = stems(" ".join(rest))
        begins_so = bool(stems(rest[0]) & known)
        is_known = begins_so and len(own & known) >= _SHORT_TITLE_SHARE * len(own)
        return Heading(value - 1, 1, text, "", numbered=True, shortened=True) if is_known else None


def _without_number(line_words: tuple[str, ...]) -> tuple[tuple[str, ...], int | None]:
    rest = line_words[1:] if line_words and line_words[0] in _SECTION_WORDS else line_words
    value = number(rest[0]) if rest else None
    return (rest[1:], value) if value is not None else (line_words, None)


def _has_room(lines: Sequence[Line], at: int) -> bool:
    """Whether the line begins something: it follows a gap, or a list with other marks follows it.

    It is neither an item of a numbered list nor half a sentence.
    """
    following = lines[at + 1].text
    mark = find_mark(following)
    follows_gap = not (at and lines[at - 1].text)
    return (follows_gap or mark is not None) and not (mark and mark.is_counting) and not begins_small(following)


def _runs_on(line: Line, following: Line, layout: Layout) -> bool:
    """Whether `following` may be words in the midst of a sentence that `line` has not ended."""
    return bool(line.text) and bool(following.text) and layout.is_full(line, following.text) and not is_finished(line.text)


def _ends_there(lines: Sequence[Line], at: int, heading: Heading) -> bool:
    return bool(heading.rest) or not begins_small(lines[at + heading.lines].text)
