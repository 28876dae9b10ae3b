"""References to the Compact and the Goals in a text: "Objectives 2 and 5", "ODD 8 à 10", "الهدفان ٢ و٥".

One word may mean an objective of the Compact or a goal. What stands beside it decides, then the section
it stands in; where neither does, both readings are given and none is chosen.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from gfmd_desk.domain.frameworks import SECTION_FRAMEWORKS
from gfmd_desk.domain.language import Language
from gfmd_desk.domain.reference_numbers import Reading, read_numbers, resolve
from gfmd_desk.domain.reference_words import (
    NOUNS,
    Meaning,
    Noun,
    Whose,
    after_noun,
    after_numbers,
    before_noun,
    markers,
    nouns,
    whose,
)
from gfmd_desk.domain.tags import Framework

_FRAMEWORKS = {
    Meaning.GCM: Framework.GCM,
    Meaning.SDG: Framework.SDG,
    Meaning.TARGET: Framework.SDG,
    Meaning.PRINCIPLE: Framework.PRINCIPLE,
}
_OF_WHOM = {Whose.GCM: Framework.GCM, Whose.SDG: Framework.SDG}
_SENTENCE_END = re.compile(r"[.!?؟…]\s|\n")
_FARTHEST = 300
"""Characters before a noun among which its sentence is sought."""


@dataclass(frozen=True, slots=True)
class ReferenceSpan:
    """The characters `start` to `end` of a text, and what they refer to.

    `readings` has more than one set of tags where the words do not say which framework is meant.
    `unclear` are the numbers that no item has, and spans that run backwards or beyond the last item.
    """

    start: int
    end: int
    readings: tuple[tuple[str, ...], ...]
    unclear: tuple[str, ...] = ()

    @property
    def ambiguous(self) -> bool:
        return len(self.readings) > 1

    @property
    def tags(self) -> tuple[str, ...]:
        """The tags referred to, in the order of the text; none where that is ambiguous."""
        return () if self.ambiguous else self.readings[0]


def find_references(text: str, language: Language | None = None, section: str | None = None) -> list[ReferenceSpan]:
    """Find the references in `text`, written in `language` or in any; `section` is the key of the section it stands in."""
    spans: list[ReferenceSpan] = []
    for found in nouns(language).finditer(text):
        if not spans or found.start() >= spans[-1].end:
            spans += _reference(text, found, language, section)
    return spans


def _reference(text: str, found: re.Match[str], language: Language | None, section: str | None) -> Iterator[ReferenceSpan]:
    assert found.lastgroup is not None
    noun = NOUNS[int(found.lastgroup.removeprefix("one").removeprefix("many"))]
    languages = noun.languages if language is None or language in noun.languages else (*noun.languages, language)
    read = partial(read_numbers, text, meaning=noun.meaning, languages=languages, several=found.lastgroup.startswith("many"))
    of_noun = _marker(text, found.end(), after_noun())
    numbers = read(found.end()) or (read(of_noun.end()) if of_noun else None)
    if numbers is None:
        return
    of_numbers = _marker(text, numbers.end, after_numbers())
    before = _markers_before(text, found.start())
    if of_noun and of_noun.end() <= numbers.end:
        beside: Whose | None = whose(of_noun)
    elif of_numbers:
        beside = whose(of_numbers)
    else:
        beside = next((whose(marker) for marker in before[-1:] if before_noun().fullmatch(text, marker.end(), found.start())), None)
    readings = {framework: resolve(numbers, framework) for framework in _frameworks(noun, beside, section)}
    if len(readings) > 1:
        said = {noun.usual} if noun.usual else {whose(marker) for marker in before}
        readings = _likely(readings, said, section)
    if readings:
        unclear = dict.fromkeys(words for reading in readings.values() for words in reading.unclear)
        yield ReferenceSpan(found.start(), numbers.end, tuple(dict.fromkeys(reading.tags for reading in readings.values())), tuple(unclear))


def _frameworks(noun: Noun, beside: Whose | None, section: str | None) -> tuple[Framework, ...]:
    """The frameworks that a noun with what stands beside it may mean."""
    if beside is Whose.OTHER or (beside is Whose.SDG and noun.meaning is Meaning.PRINCIPLE):
        return ()
    if noun.meaning is not Meaning.OBJECTIVE:
        return (_FRAMEWORKS[noun.meaning],)
    if beside:
        return (_OF_WHOM[beside],)
    if noun.usual and _of_section(section) in {None, _OF_WHOM[noun.usual]}:
        return (_OF_WHOM[noun.usual],)
    return Framework.GCM, Framework.SDG


def _likely(readings: dict[Framework, Reading], said: set[Whose], section: str | None) -> dict[Framework, Reading]:
    """Leave out readings that the numbers rule out; then choose one if all that was said, and the section, speak for it."""
    fewest = min(len(reading.unclear) for reading in readings.values())
    readings = {framework: reading for framework, reading in readings.items() if len(reading.unclear) == fewest}
    spoken_for = {_OF_WHOM.get(one) for one in said} | ({_of_section(section)} - {None})
    chosen = {framework: reading for framework, reading in readings.items() if spoken_for == {framework}}
    return chosen or readings


def _of_section(section: str | None) -> Framework | None:
    return SECTION_FRAMEWORKS[section][0] if section in SECTION_FRAMEWORKS else None


def _marker(text: str, place: int, joint: re.Pattern[str]) -> re.Match[str] | None:
    """The marker that `joint` connects with what ends at `place`."""
    joined = joint.match(text, place)
    return markers().match(text, joined.end()) if joined else None


def _markers_before(text: str, place: int) -> list[re.Match[str]]:
    """The markers of the sentence before `place`."""
    start = max(0, place - _FARTHEST)
    ends = list(_SENTENCE_END.finditer(text, start, place))
    return list(markers().finditer(text, ends[-1].end() if ends else start, place))
