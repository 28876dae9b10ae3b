"""Whom a name reveals, as a key that sightings and approvals share."""

from gfmd_desk.domain.attribution import Level
from gfmd_desk.domain.demonyms import bare_state
from gfmd_desk.domain.everyday_names import NOBODY
from gfmd_desk.domain.folding import phrase
from gfmd_desk.domain.roster import Participant
from gfmd_desk.domain.world import Body, BodyKind, Names

_PREFIXES = {BodyKind.STATE: "state", BodyKind.TERRITORY: "state", BodyKind.GROUP: "group", BodyKind.ORGANISATION: "organisation"}
_SHORTEST_OWN_NAME = 3


def keys_of(participant: Participant, level: Level, world: Names) -> frozenset[str]:
    """Return whom a text may name when this participant may be named at `level`.

    The State and the organisation at STATE, the person too at NAMED, nobody below. A group of States
    for which somebody speaks is not released by one of its members.
    """
    if not level.needs_approval:
        return frozenset()
    keys = {state_key(participant.country, world), organisation_key(participant.organisation, world)}
    body = body_key_of(participant, world)
    if body:
        keys.add(body)
    elif level is Level.NAMED:
        keys.add(person_key(participant))
    return frozenset(keys - {""})


def person_key(participant: Participant) -> str:
    return f"person:{participant.id}"


def body_key(body: Body) -> str:
    return f"{_PREFIXES[body.kind]}:{body.code}"


def state_key(country: str, world: Names) -> str:
    """Return the key of what stands in the column for the State; empty where that is nobody."""
    bare = bare_state(country)
    body = world.lookup(country) or world.lookup(bare) if bare else None
    return body_key(body) if body else f"state:{bare}" if bare and not is_nobody(bare) else ""


def organisation_key(organisation: str, world: Names) -> str:
    """Return the key of an organisation; empty where it is nobody."""
    folded = phrase(organisation)
    body = world.lookup(organisation) if folded else None
    return body_key(body) if body else f"organisation:{folded}" if folded and not is_nobody(folded) else ""


def group_key(group: str, world: Names) -> str:
    """Return the key of a group of States; empty where it is nobody."""
    folded = phrase(group)
    body = world.lookup(group) if folded else None
    return body_key(body) if body else f"group:{folded}" if folded and not is_nobody(folded) else ""


def body_key_of(participant: Participant, world: Names) -> str:
    """Return the key of whom a row stands for that is no person: a delegation, an organisation; empty for a person."""
    own = phrase(participant.name)
    if not own:
        return ""
    if participant.organisation and own == phrase(participant.organisation):
        return organisation_key(participant.organisation, world)
    if participant.country:
        country = phrase(participant.country)
        if own.rpartition(" ")[2] != country.rpartition(" ")[2] or bare_state(own) != bare_state(country):
            return ""
        return state_key(participant.country, world)
    body = world.lookup(participant.name) if not participant.organisation and len(own) >= _SHORTEST_OWN_NAME else None
    return body_key(body) if body else ""


def is_nobody(folded: str) -> bool:
    """Whether there are only words such as "other" in it, numbers and single letters."""
    return all(word in NOBODY or len(word) == 1 or word.isdecimal() for word in folded.split(" "))
