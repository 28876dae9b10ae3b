"""Names of the roster and of the world inside a sentence, and whom each would reveal."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from gfmd_desk.domain.attribution import Level
from gfmd_desk.domain.attribution_verbs import verb_stands_around
from gfmd_desk.domain.demonyms import bare_state, demonyms, state_names
from gfmd_desk.domain.everyday_names import EVERYDAY, NOBODY
from gfmd_desk.domain.folding import phrase, word_set, words
from gfmd_desk.domain.language import Language
from gfmd_desk.domain.matter_of_course import IN_A_LANGUAGE, MATTER_OF_COURSE, NEVER_SPEAKS
from gfmd_desk.domain.name_forms import Proof, person_forms, person_name
from gfmd_desk.domain.name_proof import is_proven, name_begins
from gfmd_desk.domain.organisation_forms import acronym_proof, is_acronym, organisation_forms
from gfmd_desk.domain.phrases import PhraseFinder
from gfmd_desk.domain.reading_through import readings
from gfmd_desk.domain.roster import Participant
from gfmd_desk.domain.world import Body, BodyKind, Hit, NameKind, Names


class Reveals(StrEnum):
    """What kind of naming it is."""

    PERSON = "person"
    ORGANISATION = "organisation"
    STATE = "state"
    GROUP_OF_STATES = "group of States"
    DEMONYM = "demonym"
    CAPITAL = "capital"
    ACRONYM = "acronym"
    CODE = "code"
    ADDRESS = "address"


@dataclass(frozen=True, slots=True)
class Sighting:
    """One place in a text, and whom it would reveal.

    `keys` are whom it may mean; where it means one of several, they all stand here. `label` is for the
    rapporteur alone. `near_verb`: somebody is told as speaking or acting. `ambiguous` says what else the
    word may mean, and is empty where it means nothing else.
    """

    start: int
    end: int
    kind: Reveals
    keys: frozenset[str]
    label: str
    near_verb: bool = False
    ambiguous: str = ""


_EVERYDAY = "an everyday word too"
_OF_BODIES = {
    BodyKind.STATE: ("state", Reveals.STATE),
    BodyKind.TERRITORY: ("state", Reveals.STATE),
    BodyKind.GROUP: ("group", Reveals.GROUP_OF_STATES),
    BodyKind.ORGANISATION: ("organisation", Reveals.ORGANISATION),
}
_OF_NAMES = {
    NameKind.ACRONYM: Reveals.ACRONYM,
    NameKind.CAPITAL: Reveals.CAPITAL,
    NameKind.ADJECTIVE: Reveals.DEMONYM,
    NameKind.PEOPLE: Reveals.DEMONYM,
}
_EVERYBODYS_MAIL = word_set(
    "gmail googlemail yahoo ymail hotmail outlook live msn icloud me mac aol gmx web proton protonmail pm zoho "
    "yandex mail qq 163 126 orange free wanadoo laposte sfr libero tutanota fastmail"
)
_PLAIN_IN_ADDRESS = word_set(
    "www mail gov gob gouv gub go govt org com net int edu ac co example info contact office secretariat admin "
    "press hello mission embassy ambassade embajada delegation"
)
_SHORTEST_LOCAL = 4
_SHORTEST_STATE = 3
_MOST_LABELS = 3


@dataclass(frozen=True, slots=True)
class _Form:
    """One meaning of a phrase; `written` is how the roster has it, where that counts."""

    proof: Proof
    kind: Reveals
    key: str
    label: str
    written: str = ""


class ProtectedNames:
    """Made once for a roster, and asked at every key: `find` takes some hundredths of a millisecond."""

    def __init__(self, forms: dict[str, list[_Form]], world: Names) -> None:
        self._forms = forms
        self._world = world
        self._finder = PhraseFinder(forms)
        self._of_course = {phrase(name): reason for reason, names in MATTER_OF_COURSE for name in names}
        self._of_course_finder = PhraseFinder(self._of_course)

    @classmethod
    def of(cls, participants: Sequence[Participant], world: Names) -> "ProtectedNames":
        """Make the finder for a roster; an empty one leaves the world's names."""
        return cls(_Collector(world).collect(participants), world)

    def find(self, text: str, language: Language) -> list[Sighting]:
        """Return every place in `text` that names somebody, in order; none overlaps another."""
        found: list[Sighting] = []
        for number, reading in enumerate(readings(text)):
            here = [*self._in_roster(reading.text), *self._in_world(reading.text, language)]
            if here:
                here = self._not_of_course(reading.text, here)
            for one in here:
                start, end = reading.span(one.start, one.end)
                if number == 0 or not any(other.start < end and start < other.end and one.keys <= other.keys for other in found):
                    found.append(_moved(one, start, end))
        return _apart(found) if len(found) > 1 else found

    def _in_roster(self, text: str) -> Iterator[Sighting]:
        def accept(one: str, start: int, end: int) -> list[_Form] | None:
            forms = self._forms[one]
            proven = {form.proof for form in forms}
            met = {proof for proof in proven if proof not in _EXACT and is_proven(proof, text, start, end)}
            written = text[start:end]
            return [
                form
                for form in forms
                if (form.proof in met or (form.proof in _EXACT and _as_written(form, written))) and _same_n(form, written)
            ] or None

        for found in self._finder.find(text, accept):
            yield _sighting(text, found.start, found.end, found.what)

    def _in_world(self, text: str, language: Language) -> Iterator[Sighting]:
        for hit in self._world.find(text):
            if hit.name.ambiguous and (_of_another_language(hit, language) or _is_the_language(hit, text)):
                continue
            key, kind = _OF_BODIES[hit.body.kind]
            yield Sighting(
                hit.start,
                hit.end,
                _OF_NAMES.get(hit.name.kind, kind),
                frozenset((f"{key}:{hit.body.code}",)),
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


def keys_of(participant: Participant, level: Level, world: Names) -> frozenset[str]:
    """Return whom a text may name when this participant may be named at `level`.

    The State and the organisation at STATE, the person too at NAMED, nobody below. A group of States
    for which somebody speaks is never released by one of its members.
    """
    if not level.needs_approval:
        return frozenset()
    keys = {key for key, _ in (*_bodies_called(participant.country, world), *_organisation_called(participant.organisation, world))}
    body = _body_of(participant, world)
    if body:
        keys.update(key for key, _ in body)
    elif level is Level.NAMED:
        keys.add(f"person:{participant.id}")
    return frozenset(keys)


_EXACT = frozenset((Proof.WRITTEN, Proof.JOINED))
_BLANK = re.compile(r"\s")
_TILDE = re.compile("[ñÑ\u0303]")


def _as_written(form: _Form, written: str) -> bool:
    if form.proof is Proof.JOINED:
        return not _BLANK.search(written)
    return written == form.written if form.written else written.isupper()


def _same_n(form: _Form, written: str) -> bool:
    """Whether a made adjective has no tilde that its State has not: "montañesa" is of the mountains."""
    return form.kind is not Reveals.DEMONYM or not _TILDE.search(written) or bool(_TILDE.search(form.label))


def _body_key(body: Body) -> str:
    return f"{_OF_BODIES[body.kind][0]}:{body.code}"


def _bodies_called(country: str, world: Names) -> list[tuple[str, Body | None]]:
    """The key of the State that a country's name stands for, and the world's body if it knows one."""
    if not country.strip():
        return []
    body = world.lookup(country) or world.lookup(bare_state(country))
    if body:
        return [(_body_key(body), body)]
    bare = bare_state(country)
    return [(f"state:{bare}", None)] if bare and not _is_nobody(bare) else []


def _organisation_called(name: str, world: Names) -> list[tuple[str, Body | None]]:
    if not name.strip():
        return []
    body = world.lookup(name)
    if body:
        return [(_body_key(body), body)]
    folded = phrase(name)
    return [(f"organisation:{folded}", None)] if folded and not _is_nobody(folded) else []


def _body_of(participant: Participant, world: Names) -> list[tuple[str, Body | None]]:
    """Whom a row stands for that is no person: a delegation, or an organisation."""
    own = bare_state(participant.name)
    country = bare_state(participant.country)
    if own and own == country:
        return _bodies_called(participant.country, world)
    if own and phrase(participant.name) == phrase(participant.organisation):
        return _organisation_called(participant.organisation, world)
    body = world.lookup(participant.name)
    if body and len(participant.name) > 2 and not participant.country and not participant.organisation:
        return [(_body_key(body), body)]
    return []


def _is_nobody(folded: str) -> bool:
    return all(word in NOBODY for word in folded.split(" "))


class _Collector:
    """Gathers the forms of a roster under their phrases."""

    def __init__(self, world: Names) -> None:
        self._world = world
        self._forms: dict[str, list[_Form]] = {}
        self._known: set[tuple[str, str, Proof]] = set()
        self._is_body = cache(lambda word: bool(world.find(word.upper())))
        self._states: set[str] = set()
        self._organisations: dict[str, list[tuple[str, str, str]]] = {}

    def collect(self, participants: Sequence[Participant]) -> dict[str, list[_Form]]:
        for participant in participants:
            if not participant.placeholder:
                self._person(participant)
                self._code(participant)
            self._state(participant.country)
            self._organisation(participant.organisation)
            self._group(participant.speaks_for)
            self._address(participant)
        return self._forms

    def _add(self, one: str, form: _Form) -> None:
        if not one or (one, form.key, form.proof) in self._known:
            return
        self._known.add((one, form.key, form.proof))
        self._forms.setdefault(one, []).append(form)

    def _person(self, participant: Participant) -> None:
        if _body_of(participant, self._world):
            self._state(participant.name) if not participant.organisation else self._organisation(participant.name)
        else:
            self._called(participant.name, participant)
        for alias in participant.aliases:
            self._alias(alias, participant)

    def _called(self, written: str, participant: Participant) -> None:
        name = person_name(written)
        if name is None:
            return
        key, label = f"person:{participant.id}", _label(participant)
        for one, proof in person_forms(name, self._is_body):
            self._add(one, _Form(proof, Reveals.PERSON, key, label))

    def _alias(self, alias: str, participant: Participant) -> None:
        """An acronym is the organisation's, a body's name the body's, all else the person's."""
        organisation = _organisation_called(participant.organisation, self._world)
        if is_acronym(alias) and organisation:
            self._add(
                phrase(alias),
                _Form(acronym_proof(alias, given=True), Reveals.ACRONYM, organisation[0][0], participant.organisation, alias),
            )
        elif self._world.lookup(alias) or bare_state(alias) == bare_state(participant.country):
            self._state(alias)
        elif "@" in alias:
            self._mail(alias, participant)
        else:
            self._called(alias, participant)

    def _code(self, participant: Participant) -> None:
        code = participant.code
        if len(code) < 2:
            return
        proof = Proof.JOINED if any(letter.isdecimal() for letter in code) else Proof.WRITTEN
        body = _body_of(participant, self._world)
        key = body[0][0] if body else f"person:{participant.id}"
        if not _is_nobody(phrase(code)):
            self._add(phrase(code), _Form(proof, Reveals.CODE, key, _label(participant), code))

    def _state(self, country: str) -> None:
        bare = bare_state(country)
        if bare in self._states or len(bare) < _SHORTEST_STATE:
            return
        self._states.add(bare)
        for key, body in _bodies_called(country, self._world):
            if body is not None:
                continue  # the world's names are found by themselves
            label = country.strip()
            proof = Proof.CAPITALS if all(word in EVERYDAY for word in bare.split(" ")) else Proof.NONE
            for one in state_names(bare):
                self._add(one, _Form(proof, Reveals.STATE, key, label))
            for one in demonyms(bare):
                if not self._is_body(one):
                    self._add(one, _Form(proof, Reveals.DEMONYM, key, label))

    def _organisation(self, name: str) -> None:
        if not name.strip() or name in self._organisations:
            return
        self._organisations[name] = []
        for key, _ in _organisation_called(name, self._world):
            for one, proof, short in organisation_forms(name):
                kind = Reveals.ACRONYM if short else Reveals.ORGANISATION
                self._add(one, _Form(proof, kind, key, name.strip()))

    def _group(self, name: str) -> None:
        body = self._world.lookup(name) if name.strip() else None
        folded = phrase(name)
        if body is None and folded and not _is_nobody(folded):
            self._add(folded, _Form(Proof.NONE, Reveals.GROUP_OF_STATES, f"group:{folded}", name.strip()))
            if is_acronym(name):
                return

    def _address(self, participant: Participant) -> None:
        if participant.email:
            self._mail(participant.email, participant)

    def _mail(self, address: str, participant: Participant) -> None:
        local, _, domain = address.strip().partition("@")
        label = _label(participant)
        person = _Form(Proof.JOINED, Reveals.ADDRESS, f"person:{participant.id}", label)
        self._add(phrase(address), person)
        own = [word for word in words(local) if word not in _PLAIN_IN_ADDRESS]
        if own and len("".join(own)) >= _SHORTEST_LOCAL and not all(word in EVERYDAY for word in own):
            self._add(phrase(local), person)
        labels = domain.split(".")
        names = [one for one in labels[:-1] if phrase(one) not in _PLAIN_IN_ADDRESS]
        if not names or any(one.casefold() in _EVERYBODYS_MAIL for one in names):
            return
        whose = _organisation_called(participant.organisation, self._world)
        key = whose[0][0] if whose else person.key
        self._add(phrase(domain), _Form(Proof.JOINED, Reveals.ADDRESS, key, participant.organisation or label))
        name = phrase(names[-1])
        if len(name) > _SHORTEST_LOCAL and not all(word in EVERYDAY for word in name.split(" ")):
            self._add(name, _Form(Proof.JOINED, Reveals.ADDRESS, key, participant.organisation or label))


def _label(participant: Participant) -> str:
    return ", ".join(filter(None, (participant.name.strip(), participant.country.strip() or participant.organisation.strip())))


def _sighting(text: str, start: int, end: int, forms: Sequence[_Form]) -> Sighting:
    kind = next((form.kind for form in forms if form.kind is Reveals.PERSON), forms[0].kind)
    begin = name_begins(text, start) if kind is Reveals.PERSON else start
    doubtful = all(form.proof is Proof.CAPITALS or form.proof in (Proof.EVIDENCE, Proof.ADDRESSED) for form in forms)
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
    before, after = words(text[max(0, hit.start - 30) : hit.start])[-1:], words(text[hit.end : hit.end + 30])[:1]
    return bool((*before, *after)) and ((before and before[0] in IN_A_LANGUAGE) or (after and after[0] in IN_A_LANGUAGE)) is True


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
        elif (one.start, one.end) == (last.start, last.end) or one.end > last.end:
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
