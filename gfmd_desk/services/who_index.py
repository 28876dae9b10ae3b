"""Everybody who can be chosen as a speaker or an owner, from the roster and the world's names."""

from collections.abc import Callable, Iterator, Sequence
from functools import cache

from gfmd_desk.domain.folding import phrase
from gfmd_desk.domain.language import Language
from gfmd_desk.domain.roster import Participant
from gfmd_desk.domain.who_search import Candidate, WhoIndex
from gfmd_desk.domain.world import WHO, Body, BodyKind, Names
from gfmd_desk.services.rooms import is_body, speaks_for_state

_OF_STATES = (BodyKind.STATE, BodyKind.TERRITORY)


def who_index(people: Sequence[Participant], names: Names, language: Language) -> WhoIndex:
    """Make the index of a roster: its people, their States and organisations as a whole, and every other State.

    `language` is the one in which States are shown; found they are in all four.
    """
    return WhoIndex([*_people(people, names, language), *_wholes(people, names, language)])


def _people(people: Sequence[Participant], names: Names, language: Language) -> Iterator[Candidate]:
    state = _states(names)
    for one in people:
        body = state(one.country)
        country = body.short(language) if body else one.country
        whole = is_body(one)
        own = (one.name, *one.aliases)
        theirs = (one.organisation, one.country, *_called(body))
        shown = (country if whole and speaks_for_state(one) else one.name, one.organisation, country)
        yield Candidate(
            participant_id=one.id,
            word=one.code,
            line=" · ".join(dict.fromkeys(part for part in shown if part)),
            names=(*own, *theirs) if whole else own,
            belongs_to=() if whole else theirs,
            code=one.code,
            whole=whole,
            known=not one.placeholder,
        )


def _wholes(people: Sequence[Participant], names: Names, language: Language) -> Iterator[Candidate]:
    """States and organisations that have no line of their own in the roster."""
    state = _states(names)
    lines = [one for one in people if is_body(one)]
    there = {phrase(name) for one in lines for name in (one.name, *_called(state(one.name)))}
    for one in people:
        if one.country and phrase(one.country) not in there:
            body = state(one.country)
            called = (one.country, *_called(body))
            if there.isdisjoint(map(phrase, called)):
                yield Candidate("", one.country, body.short(language) if body else one.country, called, whole=True)
            there.update(map(phrase, called))
        if one.organisation and phrase(one.organisation) not in there and not one.placeholder:
            there.add(phrase(one.organisation))
            yield Candidate("", one.organisation, one.organisation, (one.organisation,), whole=True)
    for body in names.bodies:
        called = _called(body)
        if there.isdisjoint(map(phrase, called)):
            word = next((name for name in called if names.lookup(name) is body), body.code)
            yield Candidate("", word, body.short(language), called, whole=True, there=False)


def _states(names: Names) -> Callable[[str], Body | None]:
    """Look up a State by any of its names, each name once."""

    @cache
    def state(country: str) -> Body | None:
        body = names.lookup(country) if country else None
        return body if body and body.kind in _OF_STATES else None

    return state


def _called(body: Body | None) -> tuple[str, ...]:
    """All that a body itself is called, in every language."""
    return tuple(dict.fromkeys(name.text for name in body.names if name.kind in WHO)) if body else ()
