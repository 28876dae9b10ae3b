"""Participants that may be one and the same: offered as pairs with the reason, never merged by themselves."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from gfmd_desk.domain.clean_text import clean_line
from gfmd_desk.domain.roster import Participant
from gfmd_desk.domain.roster_names import folded, name_words, script_of, sound_key, sounds

_A_NAME_AT_MOST = 5
"""What more participants than this share is a title ("Permanent Representative"), unless they share the country too."""
_LIKE_NOBODY = 40
"""An initial and a family name that so many share say nothing about who is meant."""
_SHORTEST_WORD = 3


class Likeness(StrEnum):
    """Why two participants may be one, from the surest to the least sure."""

    EMAIL = "the same e-mail address"
    NAME = "the same name"
    MARKS = "the same name but for accents, capitals and marks"
    ORDER = "the same name in another order"
    ALIAS = "the name of one is an alias of the other"
    SCRIPT = "the same name in another script"
    INITIALS = "the same name with initials"


@dataclass(frozen=True, slots=True)
class Duplicate:
    """A pair, in the order of the roster."""

    first: Participant
    second: Participant
    likeness: Likeness


def find_duplicates(participants: Sequence[Participant]) -> tuple[Duplicate, ...]:
    """Return the pairs that may be one person, each once with its surest reason; placeholders are nobody's double."""
    known = [participant for participant in participants if not participant.placeholder]
    places = {participant.id: place for place, participant in enumerate(known)}
    pairs: dict[tuple[str, str], Duplicate] = {}
    for first, second, likeness in _alike(known):
        if places[first.id] > places[second.id]:
            first, second = second, first
        pairs.setdefault((first.id, second.id), Duplicate(first, second, likeness))
    return tuple(sorted(pairs.values(), key=lambda pair: (places[pair.first.id], places[pair.second.id])))


def same_person(first: Participant, second: Participant) -> bool:
    """Say whether two names can be those of one person: they share a word, in whatever spelling or script."""
    return bool(_heard(first) & _heard(second))


def _heard(one: Participant) -> set[str]:
    """The words of all names, and their sounds where they are more than one letter."""
    names = (one.name, *one.aliases)
    return {word for name in names for word in (*name_words(name), *sounds(name)) if len(word) > 1}


def _alike(known: Sequence[Participant]) -> Iterator[tuple[Participant, Participant, Likeness]]:
    words = {participant.id: name_words(participant.name) for participant in known}
    for group in _grouped((folded(participant.email), participant) for participant in known):
        yield from ((group[0], other, Likeness.EMAIL) for other in group[1:])
    for group in _grouped((clean_line(participant.name), participant) for participant in known):
        yield from _paired(group, Likeness.NAME)
    for group in _grouped((" ".join(words[participant.id]), participant) for participant in known):
        yield from _paired(group, Likeness.MARKS)
    for group in _grouped((" ".join(sorted(words[participant.id])), participant) for participant in known):
        yield from _paired(group, Likeness.ORDER)
    yield from _by_alias(known)
    for group in _grouped((" ".join(sound_key(participant.name)), participant) for participant in known):
        yield from _in_two_scripts(group)
    yield from _by_initials(known, words)


def _grouped(keyed: Iterable[tuple[str, Participant]]) -> list[list[Participant]]:
    groups: dict[str, list[Participant]] = defaultdict(list)
    for key, participant in keyed:
        if key:
            groups[key].append(participant)
    return [group for group in groups.values() if len(group) > 1]


def _paired(group: list[Participant], likeness: Likeness) -> Iterator[tuple[Participant, Participant, Likeness]]:
    """Each with the first: a group that is one person needs no more, and its pairs stay few."""
    if len(group) <= _A_NAME_AT_MOST:
        yield from ((group[0], other, likeness) for other in group[1:])
        return
    for one in _grouped((f"{folded(participant.country)} {folded(participant.organisation)}", participant) for participant in group):
        yield from ((one[0], other, likeness) for other in one[1:])


def _by_alias(known: Sequence[Participant]) -> Iterator[tuple[Participant, Participant, Likeness]]:
    by_name: dict[str, list[Participant]] = defaultdict(list)
    for participant in known:
        by_name[" ".join(name_words(participant.name))].append(participant)
    for participant in known:
        for alias in participant.aliases:
            found = by_name.get(" ".join(name_words(alias)), []) if name_words(alias) else []
            yield from ((participant, other, Likeness.ALIAS) for other in found[:_A_NAME_AT_MOST] if other.id != participant.id)


def _in_two_scripts(group: list[Participant]) -> Iterator[tuple[Participant, Participant, Likeness]]:
    first = group[0]
    script = script_of(first.name)
    for other in group[1:]:
        if script_of(other.name) != script:
            yield first, other, Likeness.SCRIPT


def _by_initials(known: Sequence[Participant], words: dict[str, tuple[str, ...]]) -> Iterator[tuple[Participant, Participant, Likeness]]:
    by_key: dict[tuple[str, str], list[Participant]] = defaultdict(list)
    for participant in known:
        for key in _word_and_initial(words[participant.id]):
            by_key[key].append(participant)
    for participant in known:
        own = words[participant.id]
        if not any(len(word) == 1 for word in own):
            continue
        for key in _word_and_initial(own):
            others = by_key[key]
            if len(others) <= _LIKE_NOBODY:
                yield from (
                    (participant, other, Likeness.INITIALS)
                    for other in others
                    if other.id != participant.id and _same_with_initials(own, words[other.id])
                )


def _word_and_initial(words: tuple[str, ...]) -> set[tuple[str, str]]:
    """What two names must share at least: a whole word, and the letter that another begins with."""
    return {(word, other[0]) for word in words if len(word) >= _SHORTEST_WORD for other in words if other != word}


def _same_with_initials(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    shared = {word for word in one if len(word) >= _SHORTEST_WORD} & set(other)
    first = sorted(word for word in one if word not in shared)
    second = sorted(word for word in other if word not in shared)
    if not shared or not first or len(first) != len(second):
        return False
    return all(a == b or (1 in (len(a), len(b)) and a[0] == b[0]) for a, b in zip(first, second, strict=True))
