"""Names of the roster and of the world inside a sentence, and whom each would reveal."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence

from gfmd_desk.domain.across_scripts import AcrossScripts, Meant
from gfmd_desk.domain.attribution_verbs import verb_stands_around
from gfmd_desk.domain.folding import folded, phrase, words
from gfmd_desk.domain.language import Language
from gfmd_desk.domain.matter_of_course import IN_A_LANGUAGE, MATTER_OF_COURSE, NEVER_SPEAKS
from gfmd_desk.domain.name_forms import Proof, is_everyday
from gfmd_desk.domain.name_keys import body_key
from gfmd_desk.domain.name_keys import keys_of as keys_of
from gfmd_desk.domain.name_proof import DETERMINERS, begins_sentence, is_proven, is_shouted, name_begins
from gfmd_desk.domain.phrases import PhraseFinder, words_as_written
from gfmd_desk.domain.reading_through import readings
from gfmd_desk.domain.roster import Participant
from gfmd_desk.domain.roster_forms import Form, RosterForms
from gfmd_desk.domain.sighting import Reveals as Reveals
from gfmd_desk.domain.sighting import Sighting as Sighting
from gfmd_desk.domain.world import BodyKind, Hit, NameKind, Names, capitalised_like

_EVERYDAY = "an everyday word too"
_OF_BODIES = {
    BodyKind.STATE: Reveals.STATE,
    BodyKind.TERRITORY: Reveals.STATE,
    BodyKind.GROUP: Reveals.GROUP_OF_STATES,
    BodyKind.ORGANISATION: Reveals.ORGANISATION,
}
_OF_NAMES = {
    NameKind.ACRONYM: Reveals.ACRONYM,
    NameKind.CAPITAL: Reveals.CAPITAL,
    NameKind.ADJECTIVE: Reveals.DEMONYM,
    NameKind.PEOPLE: Reveals.DEMONYM,
}
_EXACT = frozenset((Proof.WRITTEN, Proof.JOINED, Proof.ALIKE))
_DOUBTFUL = frozenset((Proof.CAPITALS, Proof.EVIDENCE, Proof.ADDRESSED))
_BLANK = re.compile(r"\s")
_TILDE = re.compile("[ñÑ\u0303]")
_TILDE_ENDING = re.compile("^[^ñ]+eñ[oa]s?$")
_MOST_LABELS = 3
_NEARBY = 30


class ProtectedNames:
    """Made once for a roster, and asked at every key: `find` takes some hundredths of a millisecond."""

    def __init__(self, forms: dict[str, list[Form]], spoken: Iterable[Meant], world: Names) -> None:
        self._forms = forms
        self._world = world
        self._finder = PhraseFinder(forms)
        self._across = AcrossScripts(spoken)
        self._of_course = {phrase(name): reason for reason, names in MATTER_OF_COURSE for name in names}
        self._of_course_finder = PhraseFinder(self._of_course)

    @classmethod
    def of(cls, participants: Sequence[Participant], world: Names) -> "ProtectedNames":
        """Make the finder for a roster; an empty one leaves the world's names."""
        roster = RosterForms(world)
        roster.take(participants)
        return cls(roster.forms, roster.spoken, world)

    def find(self, text: str, language: Language) -> list[Sighting]:
        """Return every place in `text` that names somebody, in order; none overlaps another."""
        found: list[Sighting] = []
        for reading in readings(text):
            written = words_as_written(reading.text)
            here = [*self._in_roster(reading.text, written), *self._in_world(reading.text, written, language)]
            if here:
                found += (_moved(one, *reading.span(one.start, one.end)) for one in self._not_of_course(reading.text, here))
        return _apart(found) if len(found) > 1 else found

    def _in_roster(self, text: str, written: list[str]) -> Iterator[Sighting]:
        def accept(one: str, start: int, end: int) -> list[Form] | None:
            forms = self._forms[one]
            proven = {form.proof for form in forms}
            met = {proof for proof in proven if proof not in _EXACT and is_proven(proof, text, start, end)}
            written = text[start:end]
            return [
                form
                for form in forms
                if (form.proof in met or (form.proof in _EXACT and _as_written(form, text, start, end))) and _same_n(form, written)
            ] or None

        for found in self._finder.find(text, accept, written):
            yield _sighting(text, found.start, found.end, found.what)
        for start, end, meant in self._across.find(text):
            yield _sighting(text, start, end, [form for form in meant if isinstance(form, Form)])

    def _in_world(self, text: str, written: list[str], language: Language) -> Iterator[Sighting]:
        for hit in self._world.find(text, None, written):
            if hit.name.ambiguous and (_of_another_language(hit, language) or _is_the_language(hit, text) or _is_everyday_here(hit, text)):
                continue
            yield Sighting(
                hit.start,
                hit.end,
                _OF_NAMES.get(hit.name.kind, _OF_BODIES[hit.body.kind]),
                frozenset((body_key(hit.body),)),
                hit.body.short(language),
                verb_stands_around(text, hit.start, hit.end),
                hit.name.ambiguous,
            )

    def _not_of_course(self, text: str, found: list[Sighting]) -> list[Sighting]:
        """Leave out what every report names, unless it is told as speaking."""
        named = list(self._of_course_finder.find(text, lambda one, _start, _end: self._of_course[one]))
        if not named:
            return found

        def is_of_course(one: Sighting) -> bool:
            around = next((name for name in named if name.start <= one.start and one.end <= name.end), None)
            return around is not None and one.kind is not Reveals.PERSON and (around.what in NEVER_SPEAKS or not one.near_verb)

        return [one for one in found if not is_of_course(one)]


def _as_written(form: Form, text: str, start: int, end: int) -> bool:
    written = text[start:end]
    if form.proof is Proof.JOINED:
        return not _BLANK.search(written)
    if form.proof is Proof.ALIKE:
        return capitalised_like(form.written, written) and not is_shouted(text, start, end)
    return written == form.written and not (is_everyday(folded(written)) and is_shouted(text, start, end))


def _same_n(form: Form, written: str) -> bool:
    """Whether a made adjective has no tilde that neither its State has nor its ending: "montañesa" is of the mountains."""
    if form.kind is not Reveals.DEMONYM or not _TILDE.search(written) or _TILDE.search(form.label):
        return True
    return bool(_TILDE_ENDING.search(unicodedata.normalize("NFC", written.lower())))


def _sighting(text: str, start: int, end: int, forms: Sequence[Form]) -> Sighting:
    kind = next((form.kind for form in forms if form.kind is Reveals.PERSON), forms[0].kind)
    begin = name_begins(text, start) if kind is Reveals.PERSON else start
    doubtful = all(form.proof in _DOUBTFUL for form in forms)
    return Sighting(
        begin,
        end,
        kind,
        frozenset(form.key for form in forms),
        _one_label(form.label for form in forms),
        verb_stands_around(text, begin, end),
        _EVERYDAY if doubtful and begin == start else "",
    )


def _one_label(labels: Iterable[str]) -> str:
    once = list(dict.fromkeys(labels))
    return "; ".join(once[:_MOST_LABELS]) + (" …" if len(once) > _MOST_LABELS else "")


def _of_another_language(hit: Hit, language: Language) -> bool:
    """Whether a doubtful name is none in the language of the text."""
    if hit.name.language is language:
        return False
    said = phrase(hit.name.text)
    return not any(name.language is language and name.sought and phrase(name.text) == said for name in hit.body.names)


def _is_the_language(hit: Hit, text: str) -> bool:
    if hit.name.ambiguous != "a language":
        return False
    if text[max(0, hit.start - 1) : hit.start] in ("ب", "ل"):
        return True
    before, after = words(text[max(0, hit.start - _NEARBY) : hit.start])[-1:], words(text[hit.end : hit.end + _NEARBY])[:1]
    return bool((*before, *after)) and ((before and before[0] in IN_A_LANGUAGE) or (after and after[0] in IN_A_LANGUAGE)) is True


def _is_everyday_here(hit: Hit, text: str) -> bool:
    """Whether a name that is a word in small letters has capitals for another reason: all have, or a sentence begins."""
    if not hit.name.cased:
        return False
    if hit.name.kind is NameKind.ACRONYM:
        return is_shouted(text, hit.start, hit.end)
    if not begins_sentence(text, hit.start) or verb_stands_around(text, hit.start, hit.end):
        return False
    after = words(text[hit.end : hit.end + _NEARBY])[:1]
    return hit.name.kind is NameKind.CAPITAL or (hit.name.kind is NameKind.ADJECTIVE and bool(after) and after[0] in DETERMINERS)


def _moved(one: Sighting, start: int, end: int) -> Sighting:
    if (one.start, one.end) == (start, end):
        return one
    return Sighting(start, end, one.kind, one.keys, one.label, one.near_verb, one.ambiguous)


def _apart(found: list[Sighting]) -> list[Sighting]:
    """Keep of what lies inside another the longer one, and make one of what overlaps."""
    found.sort(key=lambda one: (one.start, -one.end))
    result: list[Sighting] = []
    for one in found:
        last = result[-1] if result else None
        if last is None or one.start >= last.end:
            result.append(one)
        elif (one.start, one.end) == (last.start, last.end) or one.end > last.end or (one.kind is last.kind is Reveals.STATE):
            result[-1] = _both(last, one)
    return result


def _both(one: Sighting, other: Sighting) -> Sighting:
    return Sighting(
        min(one.start, other.start),
        max(one.end, other.end),
        one.kind,
        one.keys | other.keys,
        _one_label((*one.label.split("; "), *other.label.split("; "))),
        one.near_verb or other.near_verb,
        one.ambiguous and other.ambiguous,
    )
